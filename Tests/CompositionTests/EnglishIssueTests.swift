import Composition
import Diagnostics
import Manuscript
import Notation
import TestSupport
import Testing
import Typesetting

/// The bar of English pages: 3 made-up issues, 50 of them with `PROOF=all` in the environment.
@Suite struct `An English issue that nearly fills its pages` {
  static let seeds = GeneratedEnglishIssue.seeds(all: Proof.isAll)

  @Test(arguments: seeds)
  func `is made up without a fault`(_ seed: UInt64) throws {
    let (issue, layout) = GeneratedEnglishIssue.composed(seed)
    let checker = try PageChecker(layout, issue.stories)
    #expect(checker.overlaps() == [])
    #expect(checker.tombstones() == [])
    #expect(checker.lostEnglishJumps() == [])
    #expect(checker.englishTextFaults() == [])
    let (full, faults) = checker.englishFaults()
    for rule in ["E1", "E2", "E3", "start", "crosshead"] {
      #expect(faults[rule] ?? [] == [], "\(rule)")
    }
    #expect(layout.report.faults[.crossheadAtFoot] == 0)
    #expect(layout.report.faults[.wordSpace] == 0)
    #expect(layout.report.faults[.hyphenLadder] == 0)
    let fills = checker.fills()
    let thin = fills.dropLast().filter { $0.white * 100 > $0.slots }
    #expect(thin.isEmpty, "\(thin)")
    #expect(layout.report.pages.map(\.white) == fills.map(\.white))
    if Proof.isAll { Proof.tell(Self.summary(seed, issue, layout, fills, full, faults)) }
  }

  private static func summary(
    _ seed: UInt64, _ issue: GeneratedEnglishIssue, _ layout: Layout,
    _ fills: [(slots: Int, white: Int)], _ full: Int, _ faults: [String: [String]]
  ) -> String {
    let early = fills.dropLast().map { 10_000 - $0.white * 10_000 / $0.slots }
    let counts = faults.map { "\($0.key) \($0.value.count)" }.sorted().joined(separator: ", ")
    return
      "\(issue.template.name) seed \(seed): \(issue.stories.count) stories, \(fills.count) pages, "
      + "fill \(layout.report.fill), pages but the last \(early), lines \(full), "
      + "overset \(layout.overset.reduce(0) { $0 + ($1.words ?? 0) }) words, "
      + "left out \(layout.leftOut.count), lonely \(layout.report.faults[.lonelyLine] ?? 0), "
      + counts
  }
}

@Suite struct `English copy` {
  private func made(_ article: Article, template: Template = .letter) throws -> [JSONValue] {
    let layout = PageMaker.compose(
      stories: [story(1, article)], template: template, metrics: GeneratedEnglishIssue.metrics,
      pages: 1, masthead: Masthead(name: "The Courier", issue: "2024-12"), draft: false)
    let boxes = layout.json["pages"]?.arrayValue?.first?["boxes"]?.arrayValue ?? []
    return boxes.flatMap { box in
      let rows = box["rows"]?.arrayValue ?? []
      return box["article"] != nil ? rows : Array(rows.prefix(box["kind"] == "folio" ? 1 : 0))
    }
  }

  private func texts(_ rows: [JSONValue], face: String) -> [String] {
    rows.filter { $0["face"]?.stringValue == face }.compactMap { $0["text"]?.stringValue }
  }

  @Test func `is set in faces of its own, in every part of a page`() throws {
    let article = Article(
      headline: "Council approves new budget", dateline: "SPRINGFIELD",
      bylines: [Byline(name: "Jane Doe"), Byline(name: "John Roe")], language: .english,
      blocks: [.paragraph("It was a long night."), .crosshead("What comes next")])
    let rows = try made(article)
    #expect(texts(rows, face: "roman") == ["SPRINGFIELD — It was a long night."])
    #expect(texts(rows, face: "roman_bold").joined().contains("Council approves"))
    #expect(texts(rows, face: "roman_italic") == ["By Jane Doe and John Roe"])
    #expect(texts(rows, face: "sans_bold").contains("What comes next"))
    #expect(texts(rows, face: "sans_bold").contains { $0 == "Front Page | Page 1" })
    #expect(texts(rows, face: "song") == [])
  }

  @Test func `has the number of each page at its outer edge`() throws {
    let prose = Array(repeating: "It was a long night for all of them.", count: 60)
    let article = Article(
      headline: "Council approves new budget", language: .english,
      blocks: (1...8).map { _ in .paragraph(prose.joined(separator: " ")) })
    let layout = PageMaker.compose(
      stories: [story(1, article)], template: .letter, metrics: GeneratedEnglishIssue.metrics,
      pages: 3, masthead: Masthead(name: "The Courier", issue: "2024-12"), draft: false)
    let folios = layout.pages.compactMap { $0.boxes.first { $0.kind == .folio }?.rows }
    #expect(
      folios.map { $0.map(\.text) } == [
        ["Front Page | Page 1", "The Courier | December 2024"],
        ["Page 2 | News", "The Courier | December 2024"],
        ["News | Page 3", "The Courier | December 2024"],
      ])
    let isNumberLeft = folios.map { ($0[0].x.first ?? .zero) < ($0[1].x.first ?? .zero) }
    #expect(isNumberLeft == [false, true, false])
  }

  @Test func `with Han in it sets these in 宋体`() throws {
    let article = Article(
      headline: "A street", language: .english, blocks: [.paragraph("It means 大街 in Chinese.")])
    let rows = try made(article)
    #expect(texts(rows, face: "roman") == ["It means ", " in Chinese."])
    #expect(texts(rows, face: "song") == ["大街"])
  }

  @Test func `in a Chinese issue stays English, and the issue Chinese`() throws {
    let english = Article(
      headline: "A letter from abroad", language: .english,
      blocks: [.paragraph("We read your paper with pleasure.")])
    let layout = PageMaker.compose(
      stories: [story(1, english), story(2, characters: 900)], template: .a4,
      metrics: GeneratedEnglishIssue.metrics, pages: 1,
      masthead: Masthead(name: "工会通讯", issue: "2024-12"), draft: false)
    let rows = layout.pages.flatMap { $0.boxes.flatMap(\.rows) }
    #expect(layout.language == .chinese)
    #expect(rows.contains { $0.face == .roman && $0.text.hasPrefix("We read") })
    #expect(rows.contains { $0.face == .hei && $0.text.hasPrefix("第 1 版") })
    #expect(layout.pages[0].stories.first { $0.id == id(1) }?.words == 6)
    #expect(layout.pages[0].stories.first { $0.id == id(2) }?.words == nil)
  }

  @Test func `is the same whether its dictionary was read from its file or from the store`() throws
  {
    let (issue, layout) = GeneratedEnglishIssue.composed(
      try #require(GeneratedEnglishIssue.seeds(all: false).first))
    let filed = try #require(GeneratedEnglishIssue.hyphenation).json
    let read = try Hyphenation(json: JSONFields(filed, at: Place("hyphenation.json")))
    #expect(issue.layout(hyphenation: read) == layout)
  }

  @Test(arguments: Template.english) func `has templates that come back from their file`(
    _ template: Template
  ) throws {
    let json = try JSONFields(
      JSONReader.read(CanonicalJSON.bytes(template.json)), at: Place("t.json"))
    #expect(try Template(json: json) == template)
    #expect(template.language == .english)
  }
}
