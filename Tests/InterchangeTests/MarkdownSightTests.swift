import Diagnostics
import Interchange
import Manuscript
import Testing

private func read(_ text: String) -> ReceivedManuscript { ForeignMarkdown.read(text) }

/// What a reader of the Markdown sees is what the article says.
@Suite struct MarkdownSightTests {
  @Test(arguments: [
    ("雨到十点才停。[^1]", "雨到十点才停。[1]"), ("见 [公告](https://example.org/a_(b) \"题\")。", "见 公告。"),
    ("见[公告][1]和[二][]和[二]。", "见公告和二和二。"), ("见 <https://example.org>。", "见 https://example.org。"),
    ("<b>东门</b>&amp;西门<!-- 待核 -->", "东门&西门"), ("***东门***很热闹", "东门很热闹"),
    ("3 < 5，5 > 3", "3 < 5，5 > 3"), ("AT&T 与 <某某>", "AT&T 与 <某某>"),
  ])
  func `marks between words`(line: String, seen: String) {
    let text = line + "\n\n[1]: https://example.org/1\n[二]: <https://example.org/2> \"题\"\n"
    #expect(read(text).form.article.blocks == [.paragraph(seen)])
  }

  @Test func `comments, tasks, and pictures between words`() {
    let read = read(
      "东门![鞋摊](a.jpg)热闹。\n\n<!-- 待核\n人数 -->\n<img src=\"b.png\" alt=\"雨中\">\n\n- [ ] 磨刀\n- [x] 配锁")
    #expect(
      read.form.article.blocks == [
        .paragraph("东门热闹。"), .picture(Picture(caption: "鞋摊")), .picture(Picture(caption: "雨中")),
        .list(["磨刀", "配锁"]),
      ])
    #expect(
      read.remarks == [.pictureWasNamed("a.jpg"), .pictureWasNamed("b.png")])
  }

  @Test(arguments: [
    ("a.md", "# 鞋摊\n\n见[公告](https://example.org)。", true), ("a.md", "鞋摊\n===\n\n热闹。", true),
    ("a.md", "---\ntags: [社区]\n---\n\n# 鞋摊\n\n**热闹**。", true),
    ("a.md", "热闹。\n\n* * *\n\n散了。", true),
    ("a.md", "# 鞋摊\n贺小雨\n\n热闹。", false), ("a.md", "# 鞋摊\n\n[图] **热闹**", false),
    ("a.md", "---\n栏目: 社区\n---\n\n# 鞋摊\n\n**热闹**。", false), ("a.txt", "# 鞋摊\n\n**热闹**。", false),
    ("a.md", "# 一\n\n**热闹**。\n\n# 二\n\n散了。", false),
  ])
  func `a file named as Markdown with its marks and none of ours is Markdown`(
    name: String, text: String, isMarkdown: Bool
  ) {
    let kind = ArrivalKind.of(name: name, bytes: Array(text.utf8))
    #expect((kind == .manuscript(.foreign)) == isMarkdown)
  }
}
