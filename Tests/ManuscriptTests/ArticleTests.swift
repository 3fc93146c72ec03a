import Diagnostics
import Manuscript
import Notation
import Testing

@Suite struct ArticleTests {
  static let article = Article(
    headline: "海底电缆巡线记", kicker: "记者走基层", deck: "他们在浪里守光", section: "新闻速递",
    dateline: "本报讯",
    bylines: [
      Byline(name: "甲乙", role: .textAndPhoto, title: "记者"), Byline(name: "丙丁", role: .photo),
    ],
    source: "工人日报", language: .chinese,
    blocks: [
      .editorsNote("编者按：如下。"), .paragraph("第一段。"), .crosshead("浪里"),
      .list(["一", "二"]), .verse(["床前", "", "明月"]),
      .picture(Picture(caption: "现场。", credits: [Byline(name: "丙丁", role: .photo)])),
    ])

  @Test func `an article reads back from its own file`() throws {
    let value = try JSONReader.read(Self.article.canonicalBytes)
    let read = try Article(json: JSONFields(value, at: Place("a.json")))
    #expect(read == Self.article)
  }

  @Test func `every block has a kind and a text`() {
    let blocks = Self.article.json["blocks"]?.arrayValue ?? []
    #expect(
      blocks.map { $0["kind"]?.stringValue } == [
        "editors_note", "paragraph", "crosshead", "list", "verse", "picture",
      ])
    #expect(blocks[4]["text"] == "床前\n\n明月")
  }

  @Test func `a wrong member is named with its place`() throws {
    let value: JSONValue = [
      "type": "article", "headline": "x", "language": "zh-Hans",
      "blocks": [["kind": "poster", "text": "y"]],
    ]
    let problem = #expect(throws: Problem.self) {
      try Article(json: JSONFields(value, at: Place("a.json")))
    }
    #expect(
      problem?.wording.english
        == "a.json: `blocks[0].kind`: this kind of block is not one that newsdesk knows.")
    #expect(problem?.kind == .damaged)
  }

  @Test func `photographers are not authors`() {
    #expect(Self.article.authors == ["甲乙"])
  }
}

@Suite struct CopyLengthTests {
  static let samples: [(String, Int, Int)] = [
    ("", 0, 0), (" \u{3000}\n", 0, 0), ("海底电缆巡线。", 7, 6), ("Housing vote fails", 16, 3),
    ("投入2.8万元", 7, 5), ("don't stop, 3,694", 15, 3), ("e\u{301}tude", 5, 1), ("𠮷野家", 3, 3),
  ]

  @Test(arguments: samples)
  func `copy is counted in characters and words`(text: String, characters: Int, words: Int) {
    #expect(CopyLength(of: text) == CopyLength(characters: characters, words: words))
  }
}

@Suite struct IssueTests {
  @Test func `an issue reads back from its own file`() throws {
    let digest = try #require(Digest(hex: String(repeating: "ab", count: 32)))
    let issue = Issue(
      name: "2024-12", pageCount: 4, isDraft: false,
      entries: [Issue.Entry(article: digest, object: digest)],
      pins: [Issue.Pin(article: digest, page: 2, isLead: true)], template: digest, metrics: digest,
      layout: digest)
    let value = try JSONReader.read(CanonicalJSON.bytes(issue.json))
    #expect(try Issue(json: JSONFields(value, at: Place("i.json"))) == issue)
  }
}
