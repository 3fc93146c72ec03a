import Intake
import Manuscript
import TestSupport
import Testing

@Suite struct CopyFieldsTests {
  private func fields(_ paragraphs: String..., bylines: [Byline] = []) -> CopyFields {
    CopyFields(
      of: Article(
        headline: "码头夜班食堂开张", bylines: bylines, blocks: paragraphs.map { .paragraph($0) }))
  }

  @Test func `dateline and names in brackets leave the lead`() {
    let read = fields("本报讯（记者 张三 通讯员 李四）12月18日晚，食堂开张。", "首日有二百人。")
    #expect(read.article.dateline == "本报讯")
    #expect(read.article.bylines.map(\.name) == ["张三", "李四"])
    #expect(read.article.bylines.map(\.title) == ["记者", "通讯员"])
    #expect(read.article.blocks.first == .paragraph("12月18日晚，食堂开张。"))
    #expect(read.taken.map(\.text) == ["本报讯（记者 张三 通讯员 李四）"])
  }

  @Test(arguments: [
    ("LONDON, June 3 – Talks resumed on Monday.", "LONDON, June 3", "Talks resumed on Monday."),
    ("SPRINGFIELD, Ill. (AP) — The mill reopened.", "SPRINGFIELD, Ill. (AP)", "The mill reopened."),
    ("PORTSMOUTH -- \"We won,\" she said.", "PORTSMOUTH", "\"We won,\" she said."),
    ("OPENING DAY — Little Leaguers march.", nil, "OPENING DAY — Little Leaguers march."),
    ("NATO - an alliance - met.", nil, "NATO - an alliance - met."),
  ])
  func `place and day leave the lead of English copy`(
    text: String, dateline: String?, rest: String
  ) {
    let read = fields(text, "Nobody objected.")
    #expect(read.article.dateline == dateline)
    #expect(read.article.blocks.first == .paragraph(rest))
  }

  @Test func `a line of capitals says who wrote it`() {
    let read = fields("By JANE DOE", "The union opened a rest house on Monday.")
    #expect(read.article.bylines == [Byline(name: "JANE DOE")])
    #expect(read.article.blocks == [.paragraph("The union opened a rest house on Monday.")])
  }

  @Test func `names in brackets behind the last sentence are the byline`() {
    let read = fields("食堂开张了。", "首日有二百人就餐。（张三 李四）")
    #expect(read.article.bylines.map(\.name) == ["张三", "李四"])
    #expect(read.article.blocks.last == .paragraph("首日有二百人就餐。"))
  }

  @Test func `a byline that is known is not said twice, and a dateline that is known stays`() {
    let known = [Byline(name: "张三", title: "记者")]
    let read = fields("本刊讯（记者 张三）食堂开张。", "全文完。", bylines: known)
    #expect(read.article.bylines == known)
    var dated = Article(blocks: [.paragraph("本报讯 食堂开张。")])
    dated.dateline = "本刊讯"
    #expect(CopyFields(of: dated).article.blocks == dated.blocks)
  }

  @Test func `digits and letters of full width become narrow, marks beside Chinese wide`() {
    let read = fields("２０２４年,ＡＢ座有３．５万人。")
    #expect(read.article.blocks == [.paragraph("2024年，AB座有3.5万人。")])
  }

  @Test func `running text stays as it is`() {
    let text = ["记者从会上了解到，食堂已开张。", "张三说：“好。”", "（三）推进改革。", "#本报讯 一"]
    for paragraph in text {
      #expect(fields(paragraph, "全文完。").article.blocks.first == .paragraph(paragraph))
    }
  }

  /// Every letter is in the article, or in what was taken, which fills fields.
  @Test func `no letter is lost`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "本报讯", "本刊讯 ", "（记者 张三）", "(通讯员 李四)", "【記者王大明台北報導】", "新华社北京1月4日电", "By JANE DOE", "食堂开张。",
      "２０２４年", "，", "记者", "张三", " ", "（王芳 李明）", "#", "摄", "12月18日", "\u{3000}",
    ]
    for _ in 0..<2_000 {
      let blocks = (0..<Int.random(in: 1...3, using: &generator)).map { _ -> Block in
        let count = Int.random(in: 1...6, using: &generator)
        return .paragraph(
          (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
            .joined())
      }
      let read = CopyFields(of: Article(blocks: blocks))
      let before = blocks.map(\.text).joined()
      let after = (read.article.blocks.map(\.text) + read.taken.map(\.text)).joined()
      #expect(Self.letters(before) == Self.letters(after), "\(blocks)")
    }
  }

  private static func letters(_ text: String) -> [String] {
    WidthNormalization.normalise(text).text.unicodeScalars.map { scalar in
      let wide = (0xFF01...0xFF5E).contains(scalar.value)
      return wide ? String(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar) : String(scalar)
    }.filter { !$0.allSatisfy(\.isWhitespace) }.sorted()
  }
}
