import Diagnostics
import Interchange
import Manuscript
import TestSupport
import Testing

private func read(_ text: String) -> ReceivedManuscript {
  ForeignMarkdown.read(text)
}

@Suite struct ForeignMarkdownTests {
  @Test(arguments: ["\\", "  "])
  func `a line that its writer broke is one of verse, or a blank`(end: String) {
    let verse = "The harbour sleeps,\(end)\nthe cranes stand still."
    #expect(
      read(verse).form.article.blocks
        == [.verse(["The harbour sleeps,", "the cranes stand still."])])
    let long = String(repeating: "word ", count: 24)
    #expect(
      read(long + "end\(end)\nand on.").form.article.blocks == [.paragraph(long + "end and on.")])
  }

  @Test func `a post of a static site`() {
    let text = """
      ---
      title: "Drivers: \\"joined\\""   # working title
      author:
        - Jane Doe
        - name: John Roe
          mail: john@example.org
      categories: [News, 'Trucks, roads']
      tags:
        - union
        - drivers
      date: 2024-12-09T10:21:00+08:00
      layout: post
      draft: true
      ---

      # Drivers: "joined"

      Twenty-five **truck drivers** joined the
      [union](https://example.org/a) on *Sunday*, snake_case and 2 * 3 stay.

      ## What they *got*

      - a card
      - a
        check-up

      ![Drivers at the gate. (Photo by Ann Poe)](img/gate.jpg)

      > They sang.
      """
    #expect(ForeignMarkdown.isForeign(text))
    let manuscript = read(text)
    #expect(
      manuscript.form.article
        == Article(
          headline: "Drivers: \"joined\"", section: "News",
          bylines: [Byline(name: "Jane Doe"), Byline(name: "John Roe")], language: .english,
          blocks: [
            .paragraph(
              "Twenty-five truck drivers joined the union on Sunday, snake_case and 2 * 3 stay."),
            .crosshead("What they got"), .list(["a card", "a check-up"]),
            .picture(
              Picture(
                caption: "Drivers at the gate.", credits: [Byline(name: "Ann Poe", role: .photo)])),
            .paragraph("They sang."),
          ]))
    #expect(manuscript.form.front.tags == ["Trucks, roads", "union", "drivers"])
    expectSnapshot(
      manuscript.remarks.map(\.english).joined(separator: "\n"),
      """
      The front matter says `title: "Drivers: \\"joined\\""   # working title`, for which there is no place, or not for all of it.
      The front matter says `author: - Jane Doe - name: John Roe mail: john@example.org`, for which there is no place, or not for all of it.
      The front matter says `date: 2024-12-09T10:21:00+08:00`, for which there is no place, or not for all of it.
      The front matter says `layout: post`, for which there is no place, or not for all of it.
      The front matter says `draft: true`, for which there is no place, or not for all of it.
      The manuscript links to `https://example.org/a`, which is not printed.
      The manuscript names the picture `img/gate.jpg`; file it beside the caption.
      """)
  }

  @Test(arguments: [
    ("![](a.jpg \"读书会现场。王芳 摄\")", "读书会现场。"), ("![读书会](a.jpg \"读书会现场。王芳 摄\")", "读书会现场。"),
    ("![](a.jpg '读书会现场。王芳 摄')", "读书会现场。"), ("![读书会](a.jpg \"王芳 摄\")", "读书会"),
    ("![读书会 王芳/摄](a.jpg)", "读书会"), ("![王芳 摄](a.jpg)", ""),
  ])
  func `the title of a picture is its caption too, and who took it its credit`(
    line: String, caption: String
  ) {
    let article = read("---\ntitle: 读书会\n---\n\(line)").form.article
    let credits = [Byline(name: "王芳", role: .photo)]
    #expect(article.blocks == [.picture(Picture(caption: caption, credits: credits))])
  }

  @Test func `a Chinese note with a list in a line`() {
    let manuscript = read(
      """
      ---
      title: 货车司机集中入会
      byline: 记者 王芳 通讯员 李明
      section: 新闻速递
      tags: 入会、货车
      ---
      12月8日，阜宁县总工会举行入会仪式。
      """)
    let article = manuscript.form.article
    #expect(article.headline == "货车司机集中入会" && article.section == "新闻速递")
    #expect(article.bylines.map(\.name) == ["王芳", "李明"])
    #expect(manuscript.form.front.tags == ["入会", "货车"])
    #expect(manuscript.remarks == [])
  }

  @Test(arguments: [
    ("---\ntitle: a\n---\nb", true), ("---\nTitle: a\ndate: 1\n...\nb", true),
    ("---\nsection: a\n---\n# b", false), ("---\nobject: a\ntitle: b\n---\n", false),
    ("---\n栏目: a\ntitle: b\n---\n", false), ("# a\n\ntitle: b", false), ("---\ntitle: a\n", false),
    ("---\nnested:\n  title: a\n---\n", false),
  ])
  func `front matter of other programs has a title`(text: String, isForeign: Bool) {
    #expect(ForeignMarkdown.isForeign(text) == isForeign)
  }

  @Test func `no copy is lost and nothing stops the reader`() {
    let pieces = [
      "---\n", "title: ", "tags: ", "- ", "[", "]", "(", ")", "\"", "'", "|", "\n", "\n\n", "春",
      "夏。", "秋",
      "*", "**", "_", "`", "```\n", "# ", "## ", "![", "> ", "\\", "===\n", " ", "　", ": ",
      "date: 2024\n", "#",
    ]
    for seed in 0..<UInt64(Proof.samples(2_000, all: 200_000)) {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<generator.below(30)).map { _ in generator.pick(pieces) }.joined()
      let manuscript = read(text)
      let form = manuscript.form
      let kept =
        ManuscriptForm.text(of: form.article, front: form.front)
        + manuscript.remarks.map(\.english).joined()
      for season: Character in ["春", "夏", "秋"] {
        #expect(
          kept.count { $0 == season } >= text.count { $0 == season },
          "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    "*a", "[", "[a](", "**", "_", "`", "\\", "- a\n", "tags: [", "a: b\n", "'", "![a](",
  ])
  func `a long run of one thing is read like a short one`(piece: String) {
    for (head, foot) in [("---\ntitle: x\n---\n", ""), ("---\n", "\n---\n")] {
      let sizes = [100, 200, 1_000, 1_100].map { times in
        let received = read(head + String(repeating: piece, count: times) + foot)
        let copy = ManuscriptForm.text(of: received.form.article, front: received.form.front)
        return [copy.unicodeScalars.count, received.remarks.count]
      }
      let grown = zip(sizes[1], sizes[0]).map { $0 - $1 }
      #expect(zip(sizes[3], sizes[2]).map { $0 - $1 } == grown, "\(head)")
    }
  }
}
