import Composition
import Manuscript
import Notation
import TestSupport
import Testing

@Suite struct `A headline on a page` {
  private func rows(_ headline: String, _ template: Template = .a3) -> [[String]] {
    let layout = compose(
      [story(1, "总工会召开工作会议", characters: 300, urgency: 1)]
        + [story(2, headline, characters: 452)], template, pages: 1)
    return layout.pages[0].boxes.filter { $0.kind == .headline && $0.story == id(2) }
      .map { $0.rows.map(\.text) }
  }

  @Test(arguments: [
    (
      "为长三角地区发展提供更优秀的产业工人队伍支撑 环太湖劳模工匠学院在湖州成立",
      ["为长三角地区发展提供更优秀的产业工人队伍支撑 ", "环太湖劳模工匠学院在湖州成立"]
    ),
    ("“品质生活+”大课堂开课 玉环市总工会助力", ["“品质生活+”大课堂开课 ", "玉环市总工会助力"]),
  ])
  func `in two parts is broken between them or not at all`(
    _ headline: String, _ parts: [String]
  ) throws {
    for template in Proof.chosen(Template.builtIns, sample: 2) {
      let rows = try #require(rows(headline, template).first)
      #expect(
        rows == [headline] || rows == parts || rows.contains { $0 == parts[0] },
        "\(template.name) \(rows)")
    }
  }

  @Test(arguments: ["盐城经开区工会“关爱货车司机”慰问送温暖", "阜宁县总工会立足“四抓”激发“她力量”"])
  func `is not broken inside a quotation`(_ headline: String) throws {
    for template in Proof.chosen(Template.builtIns, sample: 2) {
      for row in try #require(rows(headline, template).first) {
        #expect(row.filter { $0 == "“" }.count == row.filter { $0 == "”" }.count)
      }
    }
  }

  /// Of the seeded issues; of a headline in two parts the second one is enough.
  @Test func `over a story that comes from another page is whole or has two rows`() {
    var count = 0
    for seed in GeneratedIssue.seeds(all: false) {
      for page in GeneratedIssue.composed(seed).layout.pages {
        for story in page.stories where story.continuesFrom != nil {
          let heads = page.boxes.filter { $0.kind == .headline && $0.story == story.id }
          let rows = heads.flatMap { $0.rows.map(\.text) }
          let isWhole = story.headline.hasSuffix(rows.joined())
          #expect(isWhole || rows.count == 2, "\(story.headline): \(rows)")
          count += 1
        }
      }
    }
    #expect(count > 0)
  }
}

@Suite struct `Text that breaks off` {
  private func cut(draft: Bool) throws -> (Page, Overset) {
    let layout = compose([story(1, characters: 9000)], .a4, pages: 1, draft: draft)
    let overset = try #require(layout.overset.first)
    return (layout.pages[overset.page - 1], overset)
  }

  @Test func `is marked beside its last line`() throws {
    let (page, overset) = try cut(draft: false)
    let marks = page.boxes.filter { $0.kind == .oversetMark && $0.story == overset.id }
    #expect(marks.map(\.rows) == [[]])
    let last = page.boxes.last { $0.story == overset.id && [.text, .caption].contains($0.kind) }
    let text = try #require(last)
    #expect(marks[0].frame.x > text.frame.x + text.frame.width)
  }

  @Test func `is counted on drafts`() throws {
    let (page, overset) = try cut(draft: true)
    let marks = page.boxes.filter { $0.kind == .oversetMark && $0.story == overset.id }
    #expect(marks.flatMap { $0.rows.map(\.text) } == ["▸ 多 \(overset.characters) 字"])
  }
}
