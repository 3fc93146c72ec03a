import Notation
import TestSupport
import Testing
import Workflow

@Suite struct FlagRefusalTests {
  private let review: [Move] = [.submit(), .approve(), .giveBack(reason: "x")]
  private let pages: [Move] = [
    .compose(issue: "2024-12"), .compose(issue: "2024-12", isDraft: true),
    .publish(issue: "2024-12"),
  ]

  @Test func `a spiked article has to be taken up first`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    #expect(book.answer(.unspike, id, by: "b") == "“题” (N) is not spiked.")
    #expect(book.answer(.spike, id, by: "b") == "allowed")
    book.file("b", .spiked([book.subject(id)]), note: "过时")
    for move in review + pages + [.spike, .hold] {
      #expect(
        book.answer(move, id, by: "b")
          == """
          “题” (N) was spiked by b on 2024-12-01: “过时”. \
          `newsdesk spike --off N` takes it up again.
          """)
    }
    #expect(book.answer(.unspike, id, by: "b") == "allowed")
    #expect(book.answer(.edit, id, by: "b") == "allowed")
  }

  @Test func `a held article waits until the hold is taken off`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    #expect(book.answer(.unhold, id, by: "b") == "“题” (N) is not on hold.")
    book.file("b", .held([book.subject(id)], until: Timestamp(iso: "2024-12-25")))
    for move in review + pages {
      #expect(
        book.answer(move, id, by: "b")
          == """
          “题” (N) was put on hold until 2024-12-25 by b on 2024-12-01. \
          `newsdesk hold --off N` takes the hold off.
          """)
    }
    for move in [.hold, .unhold, .spike, .edit] as [Move] {
      #expect(book.answer(move, id, by: "b") == "allowed")
    }
  }

  @Test func `a diverged article is brought together first`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let first = book.state(id).heads.map(\.line)
    book.edit("b", id, "two", parents: first)
    book.edit("c", id, "three", parents: first)
    for move in review + pages {
      #expect(
        book.answer(move, id, by: "d")
          == """
          “题” (N) has two different changes that nobody has brought together. \
          `newsdesk edit N` brings them together.
          """)
    }
    for move in [.edit, .spike, .hold, .tag] as [Move] {
      #expect(book.answer(move, id, by: "d") == "allowed")
    }
  }

  @Test func `pages take what is approved, draft pages the rest as well`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let not = """
      “题” (N) is not approved (draft). `newsdesk submit N` submits it.
      """
    #expect(book.answer(.compose(issue: "2024-12"), id, by: "p") == not)
    #expect(book.answer(.publish(issue: "2024-12"), id, by: "p") == not)
    #expect(book.answer(.compose(issue: "2024-12", isDraft: true), id, by: "p") == "allowed")
    book.submit("a", id)
    #expect(
      book.answer(.compose(issue: "2024-12"), id, by: "p")
        == """
        “题” (N) is not approved (submitted). \
        Anybody else who did not write or change it can sign it.
        """)
    book.approve("b", id)
    for move in pages { #expect(book.answer(move, id, by: "p") == "allowed") }
    book.edit("c", id, "two")
    #expect(
      book.answer(.compose(issue: "2024-12"), id, by: "p")
        .hasPrefix("“题” (N) is not approved (draft)."))
  }

  @Test func `only what was printed is killed, and what was printed is not spiked`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    #expect(
      book.answer(.kill(reason: "失实"), id, by: "b")
        == """
        “题” (N) has not been printed; only printed articles are killed. \
        `newsdesk hold N` or `newsdesk spike N` keeps it out of print.
        """)
    book.submit("a", id)
    book.approve("b", id)
    book.publish("p", "2024-12", [id])
    for move in [.spike, .hold] as [Move] {
      #expect(
        book.answer(move, id, by: "b")
          == """
          “题” (N) was printed in 2024-12. A printed article is withdrawn with `newsdesk kill N`.
          """)
    }
    #expect(
      book.answer(.kill(reason: ""), id, by: "b")
        == "Withdrawing “题” (N) needs a reason. Say why with `-m \"…\"`.")
    #expect(book.answer(.kill(reason: "失实"), id, by: "b") == "allowed")
  }

  @Test func `a printed article is composed again only with its own issue, as it was printed`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    book.publish("p", "2024-12", [id])
    #expect(book.answer(.compose(issue: "2024-12"), id, by: "p") == "allowed")
    #expect(
      book.answer(.compose(issue: "2025-01"), id, by: "p") == "“题” (N) was printed in 2024-12.")
    book.edit("c", id, "two")
    for move in pages {
      #expect(book.answer(move, id, by: "p") == "“题” (N) was printed in 2024-12.")
    }
  }

  @Test func `a printed article can be reworked and handed in again`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    book.publish("p", "2024-12", [id])
    #expect(book.answer(.submit(), id, by: "a") == "“题” (N) was printed in 2024-12.")
    #expect(book.answer(.edit, id, by: "a") == "allowed")
    book.edit("a", id, "two")
    #expect(book.answer(.submit(), id, by: "a") == "allowed")
    #expect(book.status(id) == "published")
  }

  @Test func `a killed article stays killed`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.publish("p", "2024-12", [id])
    book.file("p", .killed([book.subject(id)]), note: "失实")
    for move in review + pages + [.edit, .spike, .hold, .kill(reason: "x")] {
      #expect(
        book.answer(move, id, by: "b")
          == """
          “题” (N) was withdrawn after printing by p on 2024-12-01: “失实”. \
          Draft a new article instead.
          """)
    }
    for move in [.tag, .note] as [Move] { #expect(book.answer(move, id, by: "b") == "allowed") }
  }

  @Test func `what is approved or was printed may leave the desk, anything else as a draft`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let first = book.state(id).object
    let notApproved = { (status: String) in
      "“题” (N) is not approved (\(status)). --draft exports it all the same, for somebody to read."
    }
    #expect(book.answer(.export(text: first), id, by: "x") == notApproved("draft"))
    #expect(book.answer(.export(text: first, isDraft: true), id, by: "x") == "allowed")
    book.submit("a", id)
    book.approve("b", id)
    #expect(book.answer(.export(text: first), id, by: "x") == "allowed")
    book.publish("p", "2024-12", [id])
    book.edit("a", id, "two")
    #expect(book.answer(.export(text: first), id, by: "x") == "allowed")
    #expect(book.answer(.export(text: book.state(id).object), id, by: "x") == notApproved("draft"))
    book.file("x", .exported([book.subject(id)]), note: "网站")
    #expect(book.state(id).exports.map(\.note) == ["网站"])
    book.file("p", .killed([book.subject(id)]), note: "失实")
    let answer = book.answer(.export(text: first, isDraft: true), id, by: "x")
    #expect(answer.hasPrefix("“题” (N) was withdrawn after printing"))
  }
}
