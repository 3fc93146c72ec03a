import Diagnostics
import Manuscript
import Notation
import Revising
import TestSupport
import Testing
import Workflow

private let desk = [
  Person(name: "li", roles: [.editor]), Person(name: "zhao", roles: [.reviewer]),
]

/// The desk screen in short.
private func screen(_ book: DeskBook, _ person: String) -> String {
  let desk = book.desk
  let overview = desk.overview(for: person, under: book.rules)
  let counts = overview.counts.map { "\($0.status.word) \($0.count)" }.joined(separator: ", ")
  let steps = overview.steps.enumerated().map { index, step in
    let command = step.command(in: desk).split(separator: " ").prefix(2).joined(separator: " ")
    return "\(index + 1) \(step.wording(in: desk).english): \(command)"
  }
  return (["\(overview.issue ?? "-"): \(counts)"] + steps).joined(separator: "\n")
}

@Suite struct OverviewTests {
  @Test func `an empty desk asks for copy`() {
    expectSnapshot(
      screen(DeskBook(), "li"),
      """
      -:\u{20}
      1 bring copy in: newsdesk import
      """)
  }

  @Test func `the next issue with its articles, and what waits for whom`() {
    var book = DeskBook(people: desk)
    _ = book.bringIn("li", "新到", issue: "2024-12")
    let waiting = book.draft("li", "送审稿", issue: "2024-12")
    book.submit("li", waiting)
    let back = book.draft("li", "退稿", issue: "2024-12")
    book.submit("li", back)
    book.giveBack("zhao", back, "核实")
    let done = book.draft("li", "好稿", issue: "2024-12")
    book.submit("li", done)
    book.approve("zhao", done)
    _ = book.draft("li", "草稿", issue: "2025-01")
    expectSnapshot(
      screen(book, "li"),
      """
      2024-12: draft 1, returned 1, submitted 1, approved 1
      1 rework what was returned: 1: newsdesk edit
      2 submit drafts: 1: newsdesk submit
      3 compose 2024-12: newsdesk compose
      """)
    expectSnapshot(
      screen(book, "zhao"),
      """
      2024-12: draft 1, returned 1, submitted 1, approved 1
      1 review and sign: 1: newsdesk show
      2 compose 2024-12: newsdesk compose
      3 read what came in: 1: newsdesk show
      """)
  }

  @Test func `a composed issue waits to be published, until a text on it changes`() {
    var book = DeskBook()
    let id = book.draft("a", "题", issue: "2024-12")
    book.submit("a", id)
    book.approve("b", id)
    book.file("p", .composed(book.pages("2024-12", [id])))
    expectSnapshot(
      screen(book, "b"),
      """
      2024-12: approved 1
      1 publish 2024-12: newsdesk publish
      """)
    book.edit("a", id, "two")
    book.submit("a", id)
    book.approve("b", id)
    expectSnapshot(
      screen(book, "b"),
      """
      2024-12: approved 1
      1 compose 2024-12: newsdesk compose
      """)
    book.publish("p", "2024-12", [id])
    expectSnapshot(screen(book, "b"), "-: published 1")
  }

  @Test func `the most urgent waits first, then the longest waiting`() {
    var book = DeskBook()
    let ids = ["甲", "乙", "丙"].map { book.draft("a", $0) }
    for id in ids.reversed() { book.submit("a", id) }
    let urgent = LabelChange(urgency: .set(1))
    book.file("a", .tagged([Tagging(article: ids[1], object: nil, labels: urgent)]))
    let overview = book.desk.overview(for: "b", under: book.rules)
    #expect(overview.toSign == [ids[1], ids[2], ids[0]])
    #expect(book.desk.overview(for: "a", under: book.rules).toSign == [])
  }
}

@Suite struct ExplanationTests {
  private func why(_ book: DeskBook, _ id: Digest) -> String {
    let explanation = book.state(id).explanation(under: book.rules)
    let sentence = explanation.what.english.replacing(book.state(id).number, with: "N")
    return (explanation.isSettled ? "0 " : "1 ") + sentence
  }

  @Test func `why says what is missing and whose turn it is`() {
    var book = DeskBook(people: desk)
    let id = book.draft("li", "题")
    #expect(why(book, id) == "1 “题” (N) is a draft. `newsdesk submit N` submits it.")
    book.submit("li", id)
    #expect(why(book, id) == "1 “题” (N) waits for approval. zhao can sign it.")
    book.giveBack("zhao", id, "核实人数")
    #expect(
      why(book, id)
        == """
        1 “题” (N) was returned by zhao on 2024-12-01: “核实人数”. \
        Change it with `newsdesk edit N` and submit it again.
        """)
    book.submit("li", id)
    book.approve("zhao", id)
    #expect(why(book, id) == "0 “题” (N) was approved by zhao on 2024-12-01; nothing is missing.")
    let number = book.state(id).textNumber(book.state(id).object)
    book.edit("li", id, "two")
    #expect(
      why(book, id)
        == """
        1 “题” (N) is a draft. Text \(number) was approved by zhao (approval, 2024-12-01); it was \
        changed afterwards, so that no longer counts. `newsdesk submit N` submits it again.
        """)
    book.publish("p", "2024-12", [id])
    #expect(why(book, id) == "0 “题” (N) was printed in 2024-12.")
  }

  @Test func `what changed since the approval is counted`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    book.edit("c", id, "two")
    let old = Article(headline: "人会", blocks: [.paragraph("一"), .paragraph("二")])
    let new = Article(headline: "入会", blocks: [.paragraph("一"), .paragraph("二三")])
    let texts = book.state(id).approvedTexts(under: book.rules.policies)
    let difference = ArticleDifference(from: old, to: new)
    #expect(
      texts.first?.wording(changes: difference).english.replacing(texts[0].number, with: "T")
        == """
        Text T was approved by b (approval, 2024-12-01); changed since: headline, 1 paragraph \
        (2 characters in all).
        """)
    #expect(
      texts.first?.wording(changes: difference).chinese.replacing(texts[0].number, with: "T")
        == "文本 T 经 b（签发，2024-12-01）审过；此后改动：主题、1 段（共 2 字）。")
  }

  @Test func `the way that small changes may go is named where the change is small`() {
    var book = DeskBook(people: desk, policy: onePolicy)
    let id = book.draft("li", "题")
    let approved = book.state(id).object
    book.submit("li", id)
    book.approve("zhao", id)
    book.edit("li", id, "two")
    var rules = book.rules
    rules.policies[onePolicy]?.lateChanges = LateChangeRule(characters: 5)
    func names(_ places: [LateChange.Place]?) -> Bool {
      let change = places.map { LateChange(since: approved, characters: 1, places: $0) }
      let explanation = book.state(id).explanation(under: rules, change: change)
      return explanation.what.english.contains("--since-approval")
    }
    #expect(names(nil) && names([.body]) && !names([.numbers, .body]))
  }
}
