import Notation
import Testing
import Workflow

private let day = Timestamp(seconds: 1_734_652_800).date

/// A desk that plans one issue with two promises.
private func planned() -> DeskBook {
  var book = DeskBook()
  book.file(
    "li",
    .planned(
      issue: "2024-12", IssuePlan(date: day, number: 12, pages: 2),
      [Promise(slug: "bank", kind: .advertisement, page: 2, columns: 2, lines: 20)]))
  book.file("li", .promised(issue: "2024-12", Promise(slug: "visit", length: 800, page: 1)))
  return book
}

private func lines(_ book: DeskBook) -> [String] {
  let budget = book.desk.budget(of: "2024-12", under: book.rules)
  return (budget?.lines ?? []).map { line in
    let lacks = line.lacks.map { lack in
      switch lack {
      case .promise(let promise): promise.slug
      case .article(_, let status): status.word
      }
    }
    return "\(line.page ?? 0): \(line.planned) \(line.arrived) \(line.approved) \(lacks)"
  }
}

@Suite struct PlanTests {
  @Test func `a planned issue is the next one, and lacks what was promised`() {
    let book = planned()
    #expect(book.desk.nextIssue == "2024-12")
    #expect(lines(book) == [#"1: 1 0 0 ["visit"]"#, #"2: 1 0 0 ["bank"]"#])
  }

  @Test func `an article with the slug takes the space, and gives it back when it is spiked`() {
    var book = planned()
    let id = book.draft("zhao", "主席走访企业")
    book.file(
      "zhao",
      .tagged([
        Tagging(
          article: id, object: nil, labels: LabelChange(slug: .set("visit"), issue: .set("2024-12"))
        )
      ]))
    #expect(lines(book) == [#"1: 1 1 0 ["draft"]"#, #"2: 1 0 0 ["bank"]"#])
    book.file("li", .spiked([book.subject(id)]))
    #expect(lines(book) == [#"1: 1 0 0 ["visit"]"#, #"2: 1 0 0 ["bank"]"#])
  }

  @Test func `a promise of the same slug replaces the one before; it can be given free`() {
    var book = planned()
    book.file("li", .promised(issue: "2024-12", Promise(slug: "visit", length: 300, page: 2)))
    #expect(lines(book) == ["1: 0 0 0 []", #"2: 2 0 0 ["bank", "visit"]"#])
    book.file("li", .unpromised(issue: "2024-12", slug: "bank"))
    #expect(lines(book) == ["1: 0 0 0 []", #"2: 1 0 0 ["visit"]"#])
  }

  @Test func `a dropped issue is none, its stories stand nowhere, and its name begins anew`() throws
  {
    var book = planned()
    let id = book.draft("zhao", "主席走访企业")
    book.file("li", .composed(book.pages("2024-12", [id])))
    #expect(book.desk.article(id)?.placements == ["2024-12": 1])
    book.file("li", .dropped(issue: "2024-12"))
    #expect(book.desk.issue("2024-12") == nil)
    #expect(book.desk.issues.isEmpty && book.desk.nextIssue == nil)
    #expect(book.desk.article(id)?.placements == [:])
    let desk = try #require(Desk(on: book.desk.kept))
    #expect(desk.issue("2024-12") == nil)
    book.file("li", .promised(issue: "2024-12", Promise(slug: "new", length: 300, page: 2)))
    #expect(lines(book) == ["1: 0 0 0 []", #"2: 1 0 0 ["new"]"#, "3: 0 0 0 []", "4: 0 0 0 []"])
  }

  @Test func `an issue that came out is not dropped`() {
    var book = planned()
    let id = book.draft("zhao", "主席走访企业")
    book.submit("zhao", id)
    book.approve("li", id)
    book.publish("li", "2024-12", [id])
    book.file("li", .dropped(issue: "2024-12"))
    #expect(book.desk.issue("2024-12")?.isPublished == true)
  }

  @Test func `the table tells plans as the fold does`() throws {
    let book = planned()
    let desk = try #require(Desk(on: book.desk.kept))
    let issue = try #require(desk.issue("2024-12"))
    #expect(issue == book.desk.issue("2024-12"))
    #expect(issue.plan == IssuePlan(date: day, number: 12, pages: 2))
    #expect(issue.promises.map(\.slug) == ["bank", "visit"])
  }

  @Test func `what an issue that came out had no room for is standing copy`() {
    var book = DeskBook()
    let ids = ["一", "二"].map { book.draft("zhao", $0, issue: "2024-11") }
    for id in ids {
      book.submit("zhao", id)
      book.approve("li", id)
    }
    book.publish("li", "2024-11", [ids[0]])
    #expect(book.desk.overview(for: "li", under: book.rules).standingCopy == [ids[1]])
  }
}
