import Diagnostics
import Interchange
import Manuscript
import TestSupport
import Testing

/// Documents with several stories, one below the other.
@Suite struct WordStoriesTests {
  private static let page = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
  private static let ferry = p("渡船今早重新开航，首班坐满了人。")
  private static let bridge = p("新桥全长三公里，昨日通车。")

  private static func head(_ text: String, _ properties: String = "") -> String {
    p(text, "<w:jc w:val=\"center\"/>" + properties, run: "<w:b/>")
  }

  private static func stories(_ parts: String..., comments: String? = nil) throws -> String {
    var writer = WordWriter(parts.joined())
    (writer.styles, writer.comments) = (WordWriter.heads, comments)
    return try WordDocument.stories(writer.bytes, name: "a.docx")
      .map { ([$0.article.outline] + $0.comments.map { "comment: \($0.text)" }) }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static let two = """
    headline: 渡船开航
    byline: 王芳
    paragraph: 渡船今早重新开航，首班坐满了人。

    headline: 新桥通车
    byline: 李明
    paragraph: 新桥全长三公里，昨日通车。
    """

  @Test(arguments: [page + head("新桥通车"), head("新桥通车", "<w:pageBreakBefore/>"), head("新桥通车")])
  func `a headline like the first one begins a story on a new page, and below a name`(
    second: String
  ) throws {
    expectSnapshot(
      try Self.stories(
        Self.head("渡船开航"), Self.ferry, p("（王芳）"), second, Self.bridge, p("（李明）")), Self.two)
  }

  @Test(arguments: ["", "正文："])
  func `each 标题： begins one, too`(mark: String) throws {
    let labels = [
      "标题：渡船开航", "作者：王芳", mark + "渡船今早重新开航，首班坐满了人。", "标题：新桥通车", "作者：李明",
      mark + "新桥全长三公里，昨日通车。",
    ]
    expectSnapshot(try Self.stories(labels.map { p($0) }.joined()), Self.two)
  }

  @Test func `a form that was filled in is read like labelled lines`() throws {
    func row(_ label: String, _ words: String) -> String {
      "<w:tr>" + [label, words].map { "<w:tc>\(p($0))</w:tc>" }.joined() + "</w:tr>"
    }
    let form = [("标 题", "渡船开航"), ("作者：", "王芳"), ("正文", "渡船今早重新开航。")].map(row).joined()
    #expect(
      try Self.stories("<w:tbl>\(form)</w:tbl>")
        == "headline: 渡船开航\nbyline: 王芳\nparagraph: 渡船今早重新开航。")
  }

  @Test func `so does one by its style, be the story above signed or not`() throws {
    expectSnapshot(
      try Self.stories(
        p("渡船开航", style: "1"), Self.ferry, Self.page, p("新桥通车", style: "1"), p("李明"), Self.bridge),
      """
      headline: 渡船开航
      paragraph: 渡船今早重新开航，首班坐满了人。

      headline: 新桥通车
      byline: 李明
      paragraph: 新桥全长三公里，昨日通车。
      """)
  }

  @Test(arguments: [
    bold("渡船开航") + p("王芳") + ferry + bold("新桥通车") + p("李明") + bridge,
    bold("渡船开航") + p("王芳") + ferry + p("新桥通车", run: "<w:b/>") + p("李明") + bridge,
    p("渡船开航", style: "2") + p("王芳") + ferry + p("新桥通车", style: "2") + p("李明") + bridge,
  ])
  func `so does one above its own writer's name`(body: String) throws {
    expectSnapshot(try Self.stories(body), Self.two)
  }

  @Test func `one writer may send three, and a crosshead begins none`() throws {
    func story(_ name: String) -> String { bold(name) + p("By Jane Doe") + p("It sailed today.") }
    let body = story("Ferry sails") + bold("Fares") + p("They rise.") + story("Barge sails")
    let written = try Self.stories(body, story("Tug sails"))
    #expect(written.split(separator: "\n\n").count == 3, "\(written)")
    #expect(written.contains("crosshead: Fares"))
  }

  @Test(arguments: [["赵编您好！寄上小稿一篇，请审阅。"], ["编辑部：", "附上来稿，请查收。"]])
  func `what is said to the desk above the headline is none of the text`(said: [String]) throws {
    let body = p("渡船开航", style: "1") + p("文/王芳") + Self.ferry
    let writer = WordWriter(said.map { p($0) }.joined() + body)
    let read = try WordDocument.read(writer.bytes, name: "a.docx")
    #expect(read.article.headline == "渡船开航" && read.article.bylines.map(\.name) == ["王芳"])
    #expect(read.remarks == said && read.article.blocks.count == 1)
    let reader = WordWriter(p("编辑部：") + p("我们厂门口的路灯坏了三个月。") + Self.ferry)
    #expect(try WordDocument.read(reader.bytes, name: "a.docx").remarks == [])
  }

  private static let letters = [
    ["编辑部：", "现将本公司通讯员王芳采写的《渡船开航》一文报上，请审阅。", "此致", "敬礼", "渡运公司宣教部", "2024年12月9日"],
    ["函", "现将《渡船开航》一文报上，请审阅。", "此致", "敬礼！", "渡运公司宣教部", "2024年12月9日"],
    ["现将《渡船开航》一文报上，请审阅。", "渡运公司工会", "2024年12月9日"],
    [
      "关于报送《渡船开航》稿件的函", "编辑部：", "我公司采写了《渡船开航》一文，现报上，请审阅。", "附件：渡船开航", "此致", "敬礼", "渡运公司工会",
      "2024年12月9日",
    ],
    [
      "Dear Editor,", "Please find below my story on the ferry.", "It is new.", "Kind regards",
      "Ann Lee",
    ],
  ]

  @Test(arguments: letters, ["", "1"])
  func `a covering letter above or below the story is none of it`(
    letter: [String], style: String
  ) throws {
    let said = letter.map { p($0) }.joined()
    let story = p("渡船开航", style: style) + p("文/王芳") + Self.ferry
    for body in [said + story, story + said] {
      let read = try WordDocument.read(WordWriter(body).bytes, name: "a.docx")
      #expect(read.article.headline == "渡船开航" && read.article.bylines.map(\.name) == ["王芳"])
      #expect(read.remarks == letter && read.article.blocks.count == 1, "\(read.article.blocks)")
    }
  }

  @Test func `a letter that is the story stays it, with its sign-off`() throws {
    for top in [["编辑老师：", "寄上小稿一篇，请审阅。"], []] {
      let letter = top + ["给师傅的信", "师傅，您退休三年了，我们都想您。", "此致", "敬礼", "徒弟李强"]
      let read = try WordDocument.read(
        WordWriter(letter.map { p($0) }.joined()).bytes, name: "a.docx")
      #expect(read.remarks == top && read.article.blocks.count >= 3, "\(read.article)")
    }
  }

  @Test func `two by one writer are told by the style of headlines`() throws {
    func story(_ name: String) -> String { p(name, style: "1") + p("王芳") }
    let body = story("渡船开航") + Self.ferry + story("新桥通车") + Self.bridge
    expectSnapshot(try Self.stories(body), Self.two.replacing("李明", with: "王芳"))
    let note = story("渡船开航") + Self.ferry + story("采访手记") + Self.bridge
    #expect(!(try Self.stories(note).contains("\n\n")))
  }

  @Test(arguments: [
    bold("渡船开航") + p("王芳") + ferry + bold("采访手记") + p("王芳") + bridge,
    bold("渡船开航") + p("王芳") + ferry + bold("老船工") + p("李明口述") + bridge,
    bold("渡船开航") + p("王芳") + ferry + bold("新桥") + p("李明 摄") + bridge,
    bold("职工诗页") + bold("渡船") + p("王芳") + ferry + p("新桥", run: "<w:i/>") + p("李明") + bridge,
    p("渡船开航", run: "<w:b/><w:sz w:val=\"44\"/>") + p("王芳") + ferry + bold("众人说") + p("李明") + bridge,
  ])
  func `what the writer adds, who told it and who took its picture begin none`(
    body: String
  ) throws {
    #expect(!(try Self.stories(body).contains("\n\n")))
  }

  @Test(arguments: [
    head("一年回顾") + ferry + head("渡口") + bridge + page + head("新桥") + bridge,
    bold("一年回顾") + ferry + page + bold("新桥") + bridge,
    head("一年回顾") + page + head("新桥") + bridge,
    head("关于评选的通知") + ferry + page + head("候选人名单") + p("王芳"),
  ])
  func `crossheads, pages of a title and of names alone part nothing`(body: String) throws {
    #expect(!(try Self.stories(body).contains("\n\n")))
  }

  @Test func `each story has its own comments`() throws {
    func noted(_ text: String, _ id: Int) -> String {
      "<w:p><w:commentRangeStart w:id=\"\(id)\"/><w:r><w:t>\(text)</w:t></w:r>"
        + "<w:commentRangeEnd w:id=\"\(id)\"/></w:p>"
    }
    func comment(_ text: String, _ id: Int) -> String {
      "<w:comment w:id=\"\(id)\" w:author=\"王芳\">" + p(text) + "</w:comment>"
    }
    expectSnapshot(
      try Self.stories(
        p("渡船开航", style: "1"), noted("渡船今早开航。", 0), Self.page, p("新桥通车", style: "1"),
        noted("新桥昨日通车。", 1), comments: comment("请核实", 0) + comment("几公里？", 1)),
      """
      headline: 渡船开航
      paragraph: 渡船今早开航。
      comment: 请核实

      headline: 新桥通车
      paragraph: 新桥昨日通车。
      comment: 几公里？
      """)
  }
}
