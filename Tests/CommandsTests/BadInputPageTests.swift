import Foundation
import TestSupport
import Testing

/// Issues that are hard to make pages of: one sentence each, no trap, and the issue as it was.
@Suite struct BadInputPageTests {
  let desk: TrialDesk

  init() throws { desk = try TrialDesk() }

  /// Files a text for an issue and has it approved.
  private func approved(_ manuscript: String, _ slug: String, options: String = "") throws {
    try desk.write(manuscript, slug + ".md")
    try desk.done(
      "newsdesk draft --quiet --issue 2025-01 --slug \(slug) --file \(slug).md \(options)")
    try desk.done(
      "newsdesk submit \(slug) --quiet && newsdesk approve \(slug) --quiet --as reviewer")
  }

  @discardableResult
  private func composed(_ options: String = "") throws -> (drawn: String, said: String) {
    let outcome = try desk.type("newsdesk compose 2025-01 --pages 1 \(options)")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    return (outcome.stdout, outcome.stderr)
  }

  private static let body = String(repeating: "全市各级工会组织职工开展劳动竞赛，取得了新成绩。", count: 12)

  @Test func `no article`() throws {
    try desk.refused(
      "newsdesk compose 2025-01", 5,
      "No approved article is meant for issue 2025-01. Approve articles that are meant for it, or "
        + "choose others with --select.")
  }

  @Test func `an article longer than the issue is cut, and the cut is counted`() throws {
    try approved("# 长文\n\n" + String(repeating: Self.body + "\n\n", count: 60), "long")
    let said = try composed("--template a4").said
    #expect(said.contains("Overset: “长文”"))
    #expect(said.contains("on page 1: cut "))
  }

  @Test func `a headline of 80 characters is set whole`() throws {
    let headline = String(repeating: "长标题里的字", count: 14).prefix(80)
    try approved("# \(headline)\n\n\(Self.body)", "headline")
    #expect(try composed("--out pages").said.contains("1 page, 1 story."))
    let page = String(decoding: try desk.bytes("pages/page-1.svg"), as: UTF8.self)
    #expect(page.components(separatedBy: "标题里的").count > 5)
  }

  @Test(
    arguments: [
      (1, 1, "has only 1 × 1 pixels; it will look coarse in print."),
      (10_001, 10_000, "has 10001 × 10000 pixels; a PDF takes no more than 100 megapixels."),
    ])
  func `a picture of hardly any or of too many dots`(
    _ width: Int, _ height: Int, _ sentence: String
  ) throws {
    try desk.write(PictureWriter.png(width: width, height: height), "photo.png")
    try approved(
      "# 图片\n\n\(Self.body)", "photo", options: "--photo photo.png --caption 现场")
    let said = try composed().said
    #expect(said.contains("The picture of “图片”"))
    #expect(said.contains(sentence))
  }

  @Test func `a template whose columns do not fit its page`() throws {
    try approved("# 版式\n\n\(Self.body)", "template")
    try composed("--quiet")
    try desk.done("newsdesk config template a4 > wide.json")
    try desk.done("sed -i 's/\"columns\": 3/\"columns\": 9/' wide.json")
    try desk.refused(
      "newsdesk compose 2025-01 --template wide.json", 1,
      "wide.json: `columns`: 9 columns of 18 characters need 539.8 mm; the page has 178 mm.")
  }

  @Test(arguments: ["𠮷野家里的🙂", "שלום עולם", "مرحبا بالعالم"])
  func `characters beyond the basic plane, and those written from right to left`(
    _ words: String
  ) throws {
    try approved("# \(words)\n\n\(words)，\(Self.body)", "script")
    #expect(try composed("--out pages").said.contains("1 page, 1 story."))
    let html = String(decoding: try desk.bytes("pages/index.html"), as: UTF8.self)
    #expect(html.contains(words))
  }

  @Test func `an article taken away after it was placed drops out, and the issue says so`() throws {
    try approved("# 留下的稿件\n\n\(Self.body)", "kept")
    try approved("# 撤销的稿件\n\n\(Self.body)", "gone")
    try composed("--quiet")
    try desk.done("newsdesk spike gone -m 'It was false.'")
    let said = try composed().said
    #expect(said.contains("No longer on the pages: “撤销的稿件”"))
    #expect(said.contains("1 page, 1 story."))
    let before = try desk.store()
    let outcome = try desk.type("newsdesk place 2025-01 gone --page 1")
    #expect(outcome.status == 1)
    #expect(outcome.stderr.contains("“撤销的稿件”"))
    try desk.isAsBefore(before)
  }
}
