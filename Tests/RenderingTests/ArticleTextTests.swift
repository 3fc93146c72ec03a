import Diagnostics
import Manuscript
import Testing
import TextRendering

private let plain = Ink(coloured: false)

@Suite struct `An article in a terminal` {
  @Test func `reads as it will be printed`() {
    let article = Article(
      headline: "巧解就业难", kicker: "盐城工会", deck: "三千职工上岗", section: "要闻", dateline: "本刊讯",
      bylines: [
        Byline(name: "刘蕾蕾", title: "通讯员"), Byline(name: "陈健", role: .photo),
      ], source: "响水县总工会",
      blocks: [
        .paragraph("今年以来，响水县总工会把稳就业放在首位，组织专场招聘。"), .crosshead("送岗上门"),
        .paragraph("工作人员走进社区。"), .list(["岗位八百个", "企业四十家"]), .verse(["春风送暖", "岗位到家"]),
        .picture(Picture(caption: "招聘会现场", credits: [Byline(name: "陈健", role: .photo)])),
        .editorsNote("就业是民生之本。"),
      ])
    #expect(
      ArticleText.text(of: article, width: 40, language: .chinese, ink: plain) == """
        栏目：要闻 · 71 字
        盐城工会
        巧解就业难
        —— 三千职工上岗
        署名：通讯员 刘蕾蕾、陈健 摄
        来源：响水县总工会

        　　本刊讯　今年以来，响水县总工会把稳就
        业放在首位，组织专场招聘。

        送岗上门
        　　工作人员走进社区。
          • 岗位八百个
          • 企业四十家
            春风送暖
            岗位到家
        〔图片〕招聘会现场（陈健 摄）

        【编者按】就业是民生之本。

        """)
  }

  @Test(arguments: ["——记海门港装卸一班", "— how the lamps came", "──来自井下的报告", "–40 below"])
  func `a deck that begins with a dash has no other`(deck: String) {
    let article = Article(headline: "灯", deck: deck)
    let text = ArticleText.text(of: article, width: 60, language: .chinese, ink: plain)
    #expect(text == "0 字\n灯\n\(deck)\n")
  }

  @Test func `a source that names itself so has no other label`() {
    let article = Article(headline: "灯", source: "来源：《矿工报》")
    let text = ArticleText.text(of: article, width: 60, language: .english, ink: plain)
    #expect(text == "0 characters\n灯\n来源：《矿工报》\n")
  }

  @Test func `follows its own language, with labels in the reader's`() {
    let article = Article(
      headline: "Home at last", dateline: "YANCHENG", bylines: [Byline(name: "Ann Lee")],
      language: .english,
      blocks: [.paragraph("The union opened a house."), .paragraph("It is warm.")])
    #expect(
      ArticleText.text(of: article, width: 40, language: .english, ink: plain) == """
        8 words
        Home at last
        By Ann Lee

        YANCHENG — The union opened a house.

        It is warm.

        """)
  }

  @Test func `keeps to the width and lets no control character pass`() {
    let wild = "工会\u{1b}[2J\r\n第二行\tx\u{202e}" + String(repeating: "长", count: 60)
    let article = Article(
      headline: wild, kicker: wild, deck: wild, standfirst: wild, section: "s", dateline: "\u{7}",
      bylines: [Byline(name: "\u{1b}x")], source: "\u{9b}",
      blocks: [
        .paragraph(wild), .crosshead(wild), .editorsNote(wild), .list([wild, ""]), .verse([wild]),
        .picture(Picture(caption: wild)),
      ])
    for width in [20, 33, 80] {
      let text = ArticleText.text(of: article, width: width, language: .chinese, ink: plain)
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202e}" })
      #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
    }
  }

  @Test func `of nothing still says so`() {
    #expect(
      ArticleText.text(of: Article(), width: 40, language: .english, ink: plain)
        == "0 characters\n(no headline)\n")
  }
}

@Suite struct `A difference` {
  private let spans: [DifferenceText.Span] = [
    .kept("货车司机"), .removed("人会"), .added("入会"), .kept("工作推进会在市里召开"),
  ]

  @Test func `is marked where there is no colour`() {
    #expect(
      DifferenceText.lines(spans, width: 80, ink: plain) == [
        "货车司机[-人会-]{+入会+}工作推进会在市里召开"
      ])
    #expect(
      DifferenceText.lines(spans, width: 80, ink: plain, context: 2) == ["…司机[-人会-]{+入会+}工作…"])
  }

  @Test func `is coloured where there is`() {
    #expect(
      DifferenceText.lines(spans, width: 80, ink: Ink(coloured: true)) == [
        "货车司机\u{1b}[9;31m人会\u{1b}[0m\u{1b}[4;32m入会\u{1b}[0m工作推进会在市里召开"
      ])
  }

  @Test func `never breaks a mark over two lines`() {
    for width in 4..<40 {
      let lines = DifferenceText.lines(spans, width: width, ink: plain)
      #expect(lines.joined() == "货车司机[-人会-]{+入会+}工作推进会在市里召开")
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      let cut = lines.contains { line in
        ["[", "[-", "{", "{+"].contains { line.hasSuffix($0) }
          || ["-]", "]", "+}", "}"].contains { line.hasPrefix($0) }
      }
      #expect(!cut || width < 8, "\(lines)")
    }
  }

  @Test func `lets no control character pass`() {
    let lines = DifferenceText.lines([.added("\u{1b}[2J\n")], width: 80, ink: plain)
    #expect(lines == ["{+\\u{1b}[2J +}"])
  }
}
