import Diagnostics
import Notation
import TestSupport
import Testing
import Workflow

private let desk = [
  Person(name: "wang", printed: ["王思颖"], roles: [.reporter]),
  Person(name: "li", roles: [.editor]), Person(name: "zhao", roles: [.reviewer]),
  Person(name: "chen", roles: [.chief]),
]

@Suite struct RefusalTests {
  // MARK: Who may decide

  @Test func `where the desk names its people, others may write but not decide`() {
    var book = DeskBook(people: desk)
    let id = book.draft("guest", "题")
    let no = "guest is not named in the rules in force. wang, li, zhao or chen can do that."
    for move in [
      .submit(), .approve(), .giveBack(reason: "x"), .spike, .unspike, .hold, .unhold,
      .publish(issue: "2024-12"), .kill(reason: "x"),
    ] as [Move] {
      #expect(book.answer(move, id, by: "guest") == no)
    }
    for move in [.edit, .tag, .note, .compose(issue: "2024-12", isDraft: true)] as [Move] {
      #expect(book.answer(move, id, by: "guest") == "allowed")
    }
  }

  @Test func `where the desk names nobody, anybody may decide`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    #expect(book.answer(.submit(), id, by: "x") == "allowed")
    #expect(book.rules.refusalOfConfiguring(by: "x") == nil)
  }

  @Test func `rules are changed by the chief`() {
    let book = DeskBook(people: desk)
    #expect(book.rules.refusalOfConfiguring(by: "chen") == nil)
    #expect(
      book.rules.refusalOfConfiguring(by: "li")?.wording.english
        == "li is not the chief editor, who brings new rules into force. chen can do that.")
    #expect(book.rules.refusalOfConfiguring(by: "guest") != nil)
    let chiefless = Rulebook(
      policies: [:], people: People(entries: [Person(name: "a")]), inForce: nil)
    #expect(chiefless.refusalOfConfiguring(by: "a") == nil)
  }

  // MARK: Submit and return

  @Test func `submit takes drafts and returned articles`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    #expect(book.answer(.submit(), id, by: "a") == "allowed")
    book.submit("a", id)
    #expect(
      book.answer(.submit(), id, by: "a")
        == """
        “题” (N) waits for approval. Anybody else who did not write or change it can sign it.
        """)
    book.giveBack("b", id, "核实人数")
    #expect(book.answer(.submit(), id, by: "a") == "allowed")
    book.submit("a", id)
    book.approve("b", id)
    #expect(
      book.answer(.submit(), id, by: "a") == "“题” (N) is approved already, by b on 2024-12-01.")
  }

  @Test func `submit needs a policy in force`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.policy = digest("lost")
    #expect(
      book.answer(.submit(), id, by: "a")
        == """
        The review policy it is judged by is missing from the store. \
        `newsdesk fsck` says what is missing.
        """)
  }

  @Test func `return needs a reason and something submitted`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    #expect(
      book.answer(.giveBack(reason: "x"), id, by: "b")
        == "“题” (N) has not been submitted for review.")
    book.submit("a", id)
    #expect(
      book.answer(.giveBack(reason: ""), id, by: "b")
        == "Returning “题” (N) needs a reason. Say why with `-m \"…\"`.")
    #expect(book.answer(.giveBack(reason: "核实"), id, by: "b") == "allowed")
    book.giveBack("b", id, "核实人数")
    #expect(
      book.answer(.giveBack(reason: "x"), id, by: "b")
        == "“题” (N) was returned by b on 2024-12-01: “核实人数”.")
  }

  @Test func `return is for who signs a stage, and for who handed it in`() {
    var book = DeskBook(people: desk, policy: threePolicy)
    let id = book.bringIn("li", "题")
    book.submit("wang", id)
    #expect(book.answer(.giveBack(reason: "x"), id, by: "wang") == "allowed")
    #expect(book.answer(.giveBack(reason: "x"), id, by: "zhao") == "allowed")
    book.people = People(
      entries: book.people.entries + [Person(name: "sun", roles: [.proofreader])])
    #expect(
      book.answer(.giveBack(reason: "x"), id, by: "sun")
        == "sun signs no stage of “题” (N) and so cannot return it. li, zhao or chen can sign it.")
  }

  // MARK: Approve

  @Test func `approve takes what waits`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    #expect(
      book.answer(.approve(), id, by: "b")
        == "“题” (N) has not been submitted for review. `newsdesk submit N` submits it.")
    book.submit("a", id)
    #expect(book.answer(.approve(), id, by: "b") == "allowed")
    book.giveBack("b", id, "核实")
    #expect(
      book.answer(.approve(), id, by: "b")
        == """
        “题” (N) was returned by b on 2024-12-01: “核实”. \
        Change it with `newsdesk edit N` and submit it again.
        """)
    book.submit("a", id)
    book.approve("b", id)
    #expect(
      book.answer(.approve(), id, by: "c") == "“题” (N) is approved already, by b on 2024-12-01.")
  }

  @Test func `nobody approves their own article, by draft or by byline`() {
    var book = DeskBook(people: desk)
    let own = book.draft("li", "题")
    book.submit("li", own)
    #expect(
      book.answer(.approve(), own, by: "li")
        == """
        li is an author of “题” (N), and nobody approves their own article. \
        wang, zhao or chen can sign it.
        """)
    let named = book.bringIn("li", "讯", bylines: ["王思颖", "外人"])
    book.submit("li", named)
    #expect(
      book.answer(.approve(), named, by: "wang")
        == """
        wang is an author of “讯” (N), and nobody approves their own article. \
        zhao or chen can sign it.
        """)
  }

  @Test func `the policy can let authors sign, as at a desk of one`() {
    var book = DeskBook(people: [Person(name: "solo")])
    let id = book.draft("solo", "题")
    book.submit("solo", id)
    var rules = book.rules
    rules.policies[onePolicy]?.authorMaySign = true
    #expect(refusal(of: .approve(), on: book.state(id), by: "solo", under: rules) == nil)
    #expect(
      book.answer(.approve(), id, by: "solo")
        == """
        solo is an author of “题” (N), and nobody approves their own article. \
        Nobody in desk/people.json can sign it. Let somebody stand in with `newsdesk delegate`, name \
        somebody more there, or return it and submit it again: its review then begins anew.
        """)
  }

  @Test func `importing makes nobody an author, but who changed a text last lets others sign`() {
    var book = DeskBook(people: desk)
    let id = book.bringIn("li", "题", bylines: ["通讯员甲"])
    #expect(book.rules.authors(of: book.state(id)) == [])
    book.edit("zhao", id, "two")
    book.submit("zhao", id)
    #expect(
      book.answer(.approve(), id, by: "zhao")
        == """
        zhao was the last to change “题” (N), so somebody else has to sign. \
        wang, li or chen can sign it.
        """)
    #expect(book.answer(.approve(), id, by: "li") == "allowed")
  }

  @Test func `of three reviews the last editor may sign the first`() {
    var book = DeskBook(people: desk, policy: threePolicy)
    let id = book.bringIn("li", "题")
    book.submit("li", id)
    #expect(book.answer(.approve(), id, by: "li") == "allowed")
  }

  @Test func `nobody signs two stages, and everybody only their own`() {
    var book = DeskBook(people: desk, policy: threePolicy)
    let id = book.bringIn("li", "题")
    book.submit("li", id)
    #expect(
      book.answer(.approve(), id, by: "wang")
        == "wang may not sign the first review of “题” (N). li, zhao or chen can sign it.")
    #expect(
      book.answer(.approve(stage: "终审"), id, by: "chen")
        == """
        “题” (N) does not wait for final review but for first review. \
        li, zhao or chen can sign it.
        """)
    #expect(
      book.answer(.approve(stage: "四审"), id, by: "chen")
        == "There is no stage “四审”; there is 初审, 复审 or 终审.")
    book.approve("zhao", id, "初审")
    #expect(
      book.answer(.approve(), id, by: "zhao")
        == """
        zhao has signed the first review of “题” (N), and nobody signs two stages. \
        chen can sign it.
        """)
    #expect(book.answer(.approve(stage: "复审"), id, by: "chen") == "allowed")
  }

  @Test func `a decision never follows a text that moved on`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    let shown = book.state(id).object
    #expect(book.answer(.approve(text: shown), id, by: "b") == "allowed")
    book.edit("a", id, "two")
    book.submit("a", id)
    let state = book.state(id)
    for move in [.approve(text: shown), .giveBack(reason: "x", text: shown)] as [Move] {
      let problem = refusal(of: move, on: state, by: "b", under: book.rules)
      #expect(problem?.exitCode == 4)
      #expect(
        problem?.what.english.replacing(state.number, with: "N")
          == "“题” (N) has changed: you were shown text \(state.textNumber(shown)), "
          + "it is now \(state.textNumber(digest("two"))).")
    }
  }
}
