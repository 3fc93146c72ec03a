import Diagnostics
import Interchange
import Manuscript
import Testing

@Suite struct MarkdownTableTests {
  private static let head = "# 冬泳回来了\n\n停办五年的冬泳回来了。\n"

  private func form(_ text: String) throws -> ManuscriptForm {
    try ManuscriptForm.parse(Self.head + text, name: "a.md")
  }

  private func foreign(_ text: String) -> [Block] {
    Array(
      ForeignMarkdown.read("---\ntitle: 冬泳\n---\n" + Self.head + text).form.article
        .blocks.dropFirst(2))
  }

  @Test(arguments: [
    "| Year | Swimmers |\n|------|:-------:|\n| 2018 | 210 |\n|2019|a \\| b|",
    "Year | Swimmers\n--- | ---\n2018 | 210\n2019 | a \\| b",
    "|Year|Swimmers|\n|2018|210|\n|2019|a \\| b|",
  ])
  func `a table's rows stay rows, as those of documents do`(table: String) throws {
    let rows = Block.list(["Year | Swimmers", "2018 | 210", "2019 | a | b"])
    let below = Block.paragraph("免费参加。")
    let read = try form(table + "\n\n免费参加。")
    #expect(read.article.blocks.dropFirst() == [rows, below])
    #expect(read.remarks == [])
    #expect(foreign(table + "\n\n免费参加。") == [rows, below])
  }

  @Test func `strokes alone make no table`() throws {
    let copy = "\n他写下 a | b 两个字母。\n\n| 一行 | 两格 |"
    let read = try form(copy)
    #expect(
      read.article.blocks.dropFirst() == [.paragraph("他写下 a | b 两个字母。"), .paragraph("| 一行 | 两格 |")])
    #expect(
      read.remarks.map(\.english) == [
        "One row is no table: `| 一行 | 两格 |` stays in the text as it stands."
      ])
  }

  @Test(arguments: ["- a|\n- |", "- 王芳|\n- |-", "- | a |\n- | b |"])
  func `items of a list make no table`(list: String) throws {
    let items = list.split(separator: "\n").map { String($0.dropFirst(2)) }
    #expect(try form("\n" + list).article.blocks.dropFirst() == [.list(items)])
    #expect(foreign("\n" + list) == [.list(items)])
  }

  @Test func `each note below the text is a paragraph`() throws {
    let notes = "[^1]: 见第三卷。\n[^2]: 绳子\n断了。"
    let read = [Block.paragraph("[^1]: 见第三卷。"), .paragraph("[^2]: 绳子断了。")]
    #expect(try form("\n" + notes).article.blocks.dropFirst() == read[...])
    let printed = [Block.paragraph("[1] 见第三卷。"), .paragraph("[2] 绳子断了。")]
    #expect(foreign("\n" + notes) == printed)
  }
}
