import Diagnostics
import Interchange
import Manuscript
import Notation
import TestSupport
import Testing

private let media = String(repeating: "ab", count: 32)

private func parse(_ text: String) throws -> ManuscriptForm {
  try ManuscriptForm.parse(text, name: "story.md")
}

@Suite struct ManuscriptFormTests {
  static let form = """
    ---
    section: 新闻速递
    tags: 快递, 入会
    slug: kuaidi
    issue: 2024-12
    kicker: 盱眙
    deck: 一年见效
    dateline: 本刊讯
    source: 市总工会
    text: \(media)
    ---

    # 快递小哥有了“新家”
    记者 王思颖 通讯员 封雪初 柯工惠

    12月18日，货车司机集中入会。

    ## 一张网

    - 建会
    - 入会

    > 春天来了
    >
    > 花开了

    编者按：本期起连载。

    [编者按] 前文见上期。

    [图] 小哥在新家休息。（王芳 摄）

    [图 \(media)] 全景

    """

  static let article = Article(
    headline: "快递小哥有了“新家”", kicker: "盱眙", deck: "一年见效", section: "新闻速递", dateline: "本刊讯",
    bylines: [
      Byline(name: "王思颖", title: "记者"), Byline(name: "封雪初", title: "通讯员"),
      Byline(name: "柯工惠", title: "通讯员"),
    ],
    source: "市总工会",
    blocks: [
      .paragraph("12月18日，货车司机集中入会。"), .crosshead("一张网"), .list(["建会", "入会"]),
      .verse(["春天来了", "", "花开了"]), .editorsNote("编者按：本期起连载。"), .editorsNote("前文见上期。"),
      .picture(
        Picture(caption: "小哥在新家休息。", credits: [Byline(name: "王芳", role: .photo)])),
      .picture(Picture(media: Digest(hex: media), caption: "全景")),
    ])

  static let front = FrontMatter(
    tags: ["快递", "入会"], slug: "kuaidi", issue: "2024-12", object: Digest(hex: media))

  @Test func `a form is read into its article`() throws {
    let read = try parse(Self.form)
    #expect(read.article == Self.article)
    #expect(read.front == Self.front)
  }

  @Test func `an article is written as its form`() {
    expectSnapshot(ManuscriptForm.text(of: Self.article, front: Self.front), Self.form)
  }

  @Test func `front matter is read in Chinese and written so`() throws {
    let text = ManuscriptForm.text(of: Self.article, front: Self.front, labels: .chinese)
    #expect(text.hasPrefix("---\n栏目: 新闻速递\n标签: 快递, 入会\n简题: kuaidi\n期: 2024-12\n引题: 盱眙\n"))
    #expect(try parse(text) == parse(Self.form))
    let typed = "---\n栏目：要闻\n标签：[快递、入会；安全]\n作者：张三 文 李四 摄\n---\n正文"
    let read = try parse(typed)
    #expect(read.article.section == "要闻")
    #expect(read.front.tags == ["快递", "入会", "安全"])
    #expect(read.article.bylines == [Byline(name: "张三"), Byline(name: "李四", role: .photo)])
  }

  @Test func `tags are parted by blanks as well as commas`() throws {
    #expect(try parse("---\ntags: 劳模 产改\n---\n文").front.tags == ["劳模", "产改"])
    #expect(try parse("---\ntags: a, b　c、d\n---\n文").front.tags == ["a", "b", "c", "d"])
    let text = ManuscriptForm.text(of: Article(), front: FrontMatter(tags: ["a b"]))
    #expect(text == "---\ntags: a\\u{20}b\n---\n")
    #expect(try parse(text).front.tags == ["a b"])
  }

  @Test func `an English article keeps its English`() throws {
    let text = """
      # Couriers find a home
      By Jane Doe, Ann Poe and John Roe; Photo by Max Low

      They had nowhere
      to rest.

      [picture] A courier. (Photo by Max Low)

      [note] More next week.

      """
    let article = try parse(text).article
    #expect(article.language == .english)
    #expect(article.bylines.map(\.name) == ["Jane Doe", "Ann Poe", "John Roe", "Max Low"])
    #expect(article.bylines.map(\.role) == [.text, .text, .text, .photo])
    #expect(article.blocks.first == .paragraph("They had nowhere to rest."))
    let joined = text.replacing("nowhere\nto", with: "nowhere to")
    expectSnapshot(ManuscriptForm.text(of: article), joined)
  }

  @Test(arguments: ["\r\n", "\r"])
  func `line ends of other systems and a byte order mark are accepted`(end: String) throws {
    #expect(try parse("\u{FEFF}" + Self.form.replacing("\n", with: end)) == parse(Self.form))
  }

  @Test(arguments: [
    ("a\nb\n\nc", ["a b", "c"]), ("他说，\n好的\n\n再见", ["他说，好的", "再见"]),
    ("　　第一段\n第一段续\n　　第二段", ["第一段第一段续", "第二段"]), ("用APP\n点单", ["用APP点单"]),
    ("第一段。\n第二段！\n“第三段。”", ["第一段。", "第二段！", "“第三段。”"]), ("第一\n段。", ["第一段。"]),
    ("一\\\n二", ["一\n二"]), ("%% 批注\n一\n%% 批注\n二", ["一二"]),
  ])
  func `broken lines become paragraphs`(text: String, paragraphs: [String]) throws {
    #expect(try parse(text).article.blocks == paragraphs.map { .paragraph($0) })
  }

  @Test(arguments: [
    "#话题#很热", "***", "* * *", "-5℃", "---今天", "[图1]说明", "［图］", "10:30开会", "C:\\new\\text",
    "**要闻**", ">>前进", "编者案：错字", "【图】", "“#”", "1. 第一", "| 表 |", "￥100",
  ])
  func `copy that looks a little like a mark stays copy`(text: String) throws {
    #expect(try parse(text).article.blocks == [.paragraph(text)])
  }

  @Test(arguments: [
    ("\\# 一", "# 一"), ("\\- 一", "- 一"), ("\\---", "---"), ("\\> 一", "> 一"), ("\\[图] 一", "[图] 一"),
    ("\\编者按：一", "编者按：一"), ("\\%% 一", "%% 一"), ("一\\\\二", "一\\二"), ("\\u{41}\\u{3000}", "A　"),
    ("\\\"\"", "\"\""), ("\"\"", ""), ("\\u{110000}", "\\u{110000}"),
  ])
  func `a backslash makes copy of a mark`(text: String, paragraph: String) throws {
    #expect(try parse(text).article.blocks == [.paragraph(paragraph)])
  }

  @Test func `an unchanged template is nothing written, in both languages`() throws {
    for language in Language.allCases {
      let template = ManuscriptForm.template(language)
      #expect(try parse(template).isBlank)
      let filled = try parse(template.replacing("\n#\n", with: "\n# A\nB\n"))
      #expect(!filled.isBlank && filled.hasCopy)
      #expect(filled.article.headline == "A")
    }
    #expect(try parse("").isBlank)
    #expect(try !parse("---\ntags: a\n---\n").isBlank)
    #expect(try !parse("---\ntags: a\n---\n").hasCopy)
  }

  @Test func `a picture without a caption has nothing behind its mark`() throws {
    let media = try #require(Digest(hex: String(repeating: "ab", count: 32)))
    let article = Article(headline: "A", blocks: [.picture(Picture(media: media, caption: ""))])
    let text = ManuscriptForm.text(of: article)
    #expect(text.hasSuffix("[图 \(media.hex)]\n") && !text.contains("\"\""))
    #expect(try parse(text).article.blocks == article.blocks)
  }

  @Test(arguments: [
    ("夜班食堂开张\n王小明\n\n首日有二百人就餐。", "“夜班食堂开张”"), ("# 甲\n\n**很**热", "**很**热"),
    ("# 甲\n\n![图](x.png)", "x.png"), ("# 甲\n\n| 一 | 二 |", "| 一 | 二 |"),
  ])
  func `what the form does not know stays, and is told`(text: String, told: String) throws {
    let remarks = try parse(text).remarks.map(\.chinese)
    #expect(remarks.count == 1 && remarks[0].contains(told), "\(remarks)")
    #expect(try parse("# 甲\n\n3 * 4 [某某] a_b").remarks == [])
  }
}
