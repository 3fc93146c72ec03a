import Diagnostics
import Interchange
import Manuscript
import Packing
import TestSupport
import Testing

private func read(_ writer: WordWriter) throws(Problem) -> WordManuscript {
  try WordDocument.read(writer.bytes, name: "a.docx")
}

private func outline(_ body: String) throws -> String {
  var writer = WordWriter(body)
  writer.styles = WordWriter.heads
  return try read(writer).article.outline
}

private let text = "12月18日，盱眙县总工会举行新就业形态劳动者集中入会仪式，三百名货车司机加入工会。"
private let more = "县总工会主席李明在仪式上说，工会将为司机们提供体检、法律援助等服务。"

@Suite struct WordHeadlineTests {
  @Test func `headings by style are headline and crossheads`() throws {
    expectSnapshot(
      try outline(p("货车司机有了家", style: "1") + p(text) + p("怎么入会", style: "2") + p(more)),
      """
      headline: 货车司机有了家
      paragraph: \(text)
      crosshead: 怎么入会
      paragraph: \(more)
      """)
  }

  @Test func `a bold first line is the headline, short bold lines below are crossheads`() throws {
    expectSnapshot(
      try outline(bold("货车司机有了家") + p(text) + bold("怎么入会") + p(more)),
      """
      headline: 货车司机有了家
      paragraph: \(text)
      crosshead: 怎么入会
      paragraph: \(more)
      """)
  }

  @Test func `a short first line without emphasis is the headline`() throws {
    expectSnapshot(
      try outline(p("货车司机有了家") + p("记者　王思颖　通讯员　封雪初") + p("　　" + text)),
      """
      headline: 货车司机有了家
      byline: 记者 王思颖
      byline: 通讯员 封雪初
      paragraph: \(text)
      """)
  }

  @Test func `stacked headings are kicker, headline and deck`() throws {
    let head =
      p("暖“新”行动进行时", run: "<w:sz w:val=\"28\"/>")
      + p("货车司机有了家", run: "<w:b/><w:sz w:val=\"44\"/>")
      + p("——盱眙县总工会集中入会侧记", run: "<w:sz w:val=\"28\"/>")
    expectSnapshot(
      try outline(
        head + p("文/王芳", "<w:jc w:val=\"center\"/>") + p(text, run: "<w:sz w:val=\"21\"/>")),
      """
      kicker: 暖“新”行动进行时
      headline: 货车司机有了家
      deck: ——盱眙县总工会集中入会侧记
      byline: 王芳
      paragraph: \(text)
      """)
    #expect(
      try outline(p("货车司机有了家", style: "T") + p("盱眙见闻", style: "S") + p(text))
        == "headline: 货车司机有了家\ndeck: 盱眙见闻\nparagraph: \(text)")
  }

  @Test func `a unit in the middle below the headline wrote it, one above did not`() throws {
    let middle = "<w:jc w:val=\"center\"/>"
    let unit = p("盱眙县总工会办公室", middle)
    let headline = p("货车司机有了家", middle, run: "<w:b/>")
    let told = "headline: 货车司机有了家\n"
    #expect(
      try outline(headline + unit + p(text)) == told + "byline: 盱眙县总工会办公室\nparagraph: \(text)")
    #expect(
      try outline(unit + headline + p(text))
        == "kicker: 盱眙县总工会办公室\n" + told + "paragraph: \(text)")
    #expect(
      try outline(headline + p("盱眙县见闻", middle) + p(text))
        == told + "deck: 盱眙县见闻\nparagraph: \(text)")
  }

  @Test func `a headline that was broken to fit is whole again`() throws {
    func large(_ text: String) -> String { p(text, run: "<w:sz w:val=\"44\"/>") }
    let body = p(text, run: "<w:sz w:val=\"32\"/>")
    expectSnapshot(
      try outline(
        large("盱眙县总工会关于开展2024年") + large("送温暖活动的通知")
          + p("（2024年12月18日）", "<w:jc w:val=\"center\"/>") + body),
      """
      headline: 盱眙县总工会关于开展2024年送温暖活动的通知
      paragraph: \(text)
      """)
    #expect(
      try outline(large("奋进新征程") + large("建功新时代") + body)
        == "headline: 奋进新征程　建功新时代\nparagraph: \(text)")
  }

  @Test func `names and date at the right below the text are no text`() throws {
    let right = "<w:jc w:val=\"right\"/>"
    let manuscript = try read(
      WordWriter(bold("货车司机有了家") + p(text) + p("王芳", right) + p("2024年12月18日", right)))
    #expect(manuscript.article.outline == "headline: 货车司机有了家\nbyline: 王芳\nparagraph: \(text)")
    #expect(manuscript.leftOver == [.init(reason: .date, text: "2024年12月18日")])
  }

  @Test func `who read the manuscript, and the date below that, are no text`() throws {
    let manuscript = try read(
      WordWriter(bold("货车司机有了家") + p(text) + p("（一审：李明 二审：陈刚）") + p("2024年12月18日")))
    #expect(manuscript.article.outline == "headline: 货车司机有了家\nparagraph: \(text)")
    #expect(
      manuscript.leftOver == [
        .init(reason: .ofManuscript, text: "（一审：李明 二审：陈刚）"),
        .init(reason: .date, text: "2024年12月18日"),
      ])
  }

  @Test func `the first crosshead directly below the headline is no deck`() throws {
    let body =
      p("货车司机有了家", style: "1") + p("入会", style: "2") + p(text) + p("服务", style: "2") + p(more)
    #expect(
      try outline(body)
        == "headline: 货车司机有了家\ncrosshead: 入会\nparagraph: \(text)\ncrosshead: 服务\nparagraph: \(more)"
    )
  }

  @Test func `soft breaks part the pieces of a headline`() throws {
    let head = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>奋进新征程</w:t><w:br/><w:t>建功新时代</w:t></w:r></w:p>"
    #expect(try outline(head + p(text)) == "headline: 奋进新征程　建功新时代\nparagraph: \(text)")
  }

  @Test func `a document without a headline has none`() throws {
    #expect(try outline(p(text) + p(more)) == "headline: \nparagraph: \(text)\nparagraph: \(more)")
    #expect(try outline(p("")) == "headline: ")
  }

  @Test func `a name line at the end is the byline`() throws {
    #expect(
      try outline(bold("货车司机有了家") + p(text) + p("（县总工会 王芳）"))
        == "headline: 货车司机有了家\nbyline: 县总工会 王芳\nparagraph: \(text)")
    #expect(
      try outline(bold("货车司机有了家") + p(text) + p("谢谢"))
        == "headline: 货车司机有了家\nparagraph: \(text)\nparagraph: 谢谢")
  }

  @Test func `names in brackets behind 本报讯 are the byline`() throws {
    let article = try read(
      WordWriter(bold("货车司机有了家") + p("本报讯（记者 李强 通讯员 王小明）") + p(text))
    ).article
    #expect(article.dateline == "本报讯" && article.bylines.map(\.name) == ["李强", "王小明"])
    #expect(article.blocks == [.paragraph(text)])
  }

  @Test func `where all is bold, bold says nothing`() throws {
    #expect(
      try outline(bold("货车司机有了家") + bold(text) + bold("入会了") + bold(more))
        == "headline: 货车司机有了家\nparagraph: \(text)\nparagraph: 入会了\nparagraph: \(more)")
  }

  @Test func `English copy is told from Chinese`() throws {
    var writer = WordWriter(
      p("Drivers find a home", style: "1") + p("By Jane Doe") + p("Three hundred joined on Friday.")
    )
    writer.styles = WordWriter.heads
    let article = try read(writer).article
    #expect(article.language == .english)
    #expect(article.bylines == [Byline(name: "Jane Doe")])
  }
}

@Suite struct WordTextTests {
  @Test func `tracked deletions are out, insertions in`() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">三百名</w:t></w:r>
      <w:del w:id="1" w:author="李"><w:r><w:delText>卡车</w:delText></w:r></w:del>
      <w:ins w:id="2" w:author="李"><w:r><w:t>货车</w:t></w:r></w:ins>
      <w:moveFrom w:id="3"><w:r><w:t>昨日</w:t></w:r></w:moveFrom>
      <w:r><w:t>司机入会。</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr><w:r><w:t>他们说，</w:t></w:r></w:p>
      <w:p><w:r><w:t>这是家。</w:t></w:r></w:p>
      """
    let manuscript = try read(WordWriter(body))
    #expect(manuscript.article.blocks == [.paragraph("三百名货车司机入会。"), .paragraph("他们说，这是家。")])
    #expect(manuscript.leftOver == [.init(reason: .deletion, text: "卡车")])
  }

  @Test func `deletions with text between them are told apart, pieces of one together`() throws {
    func deleted(_ text: String) -> String {
      "<w:del w:id=\"1\"><w:r><w:delText>\(text)</w:delText></w:r></w:del>"
    }
    let text = "<w:r><w:t>司机入会。</w:t></w:r>"
    let body = "<w:p>\(deleted("三") + deleted("百") + text + deleted("昨日"))</w:p>"
    let manuscript = try read(WordWriter(body))
    #expect(
      manuscript.leftOver == ["三百", "昨日"].map { .init(reason: .deletion, text: $0) })
  }

  @Test func `a text box comes once, behind the paragraph it hangs on`() throws {
    let box = "<w:txbxContent>" + p("链接：入会流程说明如下。") + "</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t>\(text)</w:t></w:r><w:r><mc:AlternateContent>
      <mc:Choice Requires="wps"><w:drawing>\(box)</w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></mc:Fallback>
      </mc:AlternateContent></w:r></w:p>
      """
    #expect(
      try read(WordWriter(body + p(more))).article.blocks
        == [.paragraph(text), .paragraph("链接：入会流程说明如下。"), .paragraph(more)])
  }

  @Test func `soft breaks end paragraphs where sentences end, else they part verses`() throws {
    func lines(_ first: String, _ second: String) -> String {
      "<w:p><w:r><w:t>\(first)</w:t><w:br/><w:t>\(second)</w:t></w:r></w:p>"
    }
    let body = p(text) + lines(text, "　　" + more) + lines("春风又绿江南岸，", "明月何时照我还。")
    #expect(
      try read(WordWriter(body)).article.blocks
        == [
          .paragraph(text), .paragraph(text), .paragraph(more),
          .verse(["春风又绿江南岸，", "明月何时照我还。"]),
        ])
  }

  @Test func `links, fields and content controls are their text`() throws {
    let body = """
      <w:p><w:hyperlink r:id="x"><w:r><w:t>县总工会</w:t></w:r></w:hyperlink>
      <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText>
      <w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>今日</w:t></w:r>
      <w:fldSimple w:instr="X"><w:r><w:t>举行</w:t></w:r></w:fldSimple>
      <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:tab/><w:t>仪式。</w:t></w:r></w:sdtContent></w:sdt>
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></w:sdtContent>
      </w:sdt><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r></w:p>
      """
    let manuscript = try read(WordWriter(body + p(more)))
    #expect(manuscript.article.blocks.first == .paragraph("县总工会今日举行 仪式。"))
    #expect(
      manuscript.leftOver == [
        .init(reason: .placeholder, text: "单击此处"), .init(reason: .hiddenText, text: "内部"),
      ])
  }

  @Test func `a table is a row for each line, a table of one column only frames its text`() throws {
    func row(_ cells: String...) -> String {
      "<w:tr>" + cells.map { "<w:tc>" + p($0) + "</w:tc>" }.joined() + "</w:tr>"
    }
    let body =
      p(text) + "<w:tbl>" + row("单位", "人数") + row("物流园", "300") + row("", "")
      + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p("旧")
      + "</w:tc></w:tr></w:tbl><w:tbl>"
      + row(more) + "</w:tbl>"
    let manuscript = try read(WordWriter(body))
    #expect(
      manuscript.article.blocks
        == [.paragraph(text), .list(["单位 | 人数", "物流园 | 300"]), .paragraph(more)])
    #expect(manuscript.leftOver == [.init(reason: .deletion, text: "旧")])
  }

  @Test func `footnotes stand at the end with their number`() throws {
    var writer = WordWriter(
      "<w:p><w:r><w:t>入会</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:r><w:t>的司机越来越多。</w:t></w:r></w:p>" + p(more))
    writer.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
      + "<w:footnote w:id=\"2\">" + p(" 据全国总工会统计。") + "</w:footnote>"
    #expect(
      try read(writer).article.blocks
        == [.paragraph("入会[1]的司机越来越多。"), .paragraph(more), .paragraph("[1] 据全国总工会统计。")])
  }

  @Test func `bulleted and numbered lists keep what is printed of their marks`() throws {
    func item(_ text: String, _ list: Int) -> String {
      p(text, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    func list(_ id: Int, _ format: String, _ text: String) -> String {
      """
      <w:abstractNum w:abstractNumId="\(id)"><w:lvl w:ilvl="0"><w:start w:val="1"/>
      <w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/></w:lvl></w:abstractNum>
      """
    }
    var writer = WordWriter(
      p(text) + item("体检；", 1) + item("法律援助。", 1) + p(more) + item("先报名；", 2) + item("再登记。", 2)
        + item("加强领导，落实责任。", 3) + p(text) + item("健全机制，形成合力。", 3) + p(more))
    writer.numbering =
      list(1, "bullet", "·") + list(2, "decimal", "%1.") + list(3, "chineseCountingThousand", "%1、")
      + (1...3).map { "<w:num w:numId=\"\($0)\"><w:abstractNumId w:val=\"\($0)\"/></w:num>" }
      .joined()
    expectSnapshot(
      try read(writer).article.outline,
      """
      headline: 
      paragraph: \(text)
      list: 体检； / 法律援助。
      paragraph: \(more)
      list: 1. 先报名； / 2. 再登记。 / 一、加强领导，落实责任。
      paragraph: \(text)
      paragraph: 二、健全机制，形成合力。
      paragraph: \(more)
      """)
  }

  @Test(arguments: [
    ("decimal", 12, "%1.", "12. 加强领导"), ("upperRoman", 49, "%1.", "XLIX. 加强领导"),
    ("lowerLetter", 28, "%1)", "bb) 加强领导"), ("chineseCounting", 110, "%1、", "一百一十、加强领导"),
    ("chineseCountingThousand", 1_203, "第%1条", "第一千二百零三条　加强领导"),
    ("japaneseCounting", 10, "（%1）", "（十）加强领导"), ("ideographDigital", 20, "%1、", "二〇、加强领导"),
    ("ideographTraditional", 3, "%1、", "丙、加强领导"), ("decimalEnclosedCircle", 5, "%1", "⑤ 加强领导"),
    ("decimalFullWidth", 10, "%1．", "１０．加强领导"), ("none", 1, "", "加强领导"),
    ("hebrew1", 7, "%1.", "7. 加强领导"),
  ])
  func `numbers are written as Word counts`(
    format: String, start: Int, dress: String, expected: String
  ) throws {
    var writer = WordWriter(
      p(text) + p("加强领导", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))
    writer.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="\(start)"/>
      <w:numFmt w:val="\(format)"/><w:lvlText w:val="\(dress)"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    #expect(try read(writer).article.blocks.last == .paragraph(expected))
  }

  @Test func `an editor's note is told by its first words`() throws {
    #expect(
      try read(WordWriter(p("编者按：入会不是终点。") + p(text))).article.blocks.first
        == .editorsNote("编者按：入会不是终点。"))
  }

  @Test func `strict documents read the same`() throws {
    var writer = WordWriter(p("货车司机有了家") + p(text))
    writer.space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try read(writer).article.outline == "headline: 货车司机有了家\nparagraph: \(text)")
  }

  @Test func `headers and footers are told, page numbers not`() throws {
    var writer = WordWriter(p(text))
    writer.header = p("盱眙县总工会投稿")
    #expect(
      try read(writer).leftOver == [.init(reason: .pageMargin, text: "盱眙县总工会投稿")])
    writer.header = p("- 1 -")
    #expect(try read(writer).leftOver == [])
  }
}
