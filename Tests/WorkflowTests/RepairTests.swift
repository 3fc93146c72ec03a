import Manuscript
import Notation
import Testing
import Workflow

/// Articles that are cut apart and made one.
@Suite struct RepairTests {
  private let page = Provenance(
    file: "a.txt", source: digest("file"), text: digest("words"), encoding: "utf-8")
  fileprivate static let mail = Provenance(file: "a.eml", source: digest("mail"), encoding: "utf-8")

  private func revision(
    _ article: ArticleReference, _ text: String, parents: [Digest] = [],
    provenance: Provenance? = nil
  ) -> Revision {
    Revision(
      article: article, parents: parents, object: digest(text),
      summary: Summary(headline: text), provenance: provenance)
  }

  @Test func `what is cut off has the authors of what it was cut from`() {
    var book = DeskBook()
    let drafted = book.draft("writer", "题")
    let line = book.file(
      "editor",
      .split([
        revision(.filed(drafted), "front", parents: book.state(drafted).heads.map(\.line)),
        revision(.made(ordinal: 0), "rest"),
      ]))
    let rest = book.state(identify(line, 0))
    #expect(book.state(drafted).object == digest("front"))
    #expect(rest.object == digest("rest"))
    #expect(rest.splitFrom == drafted)
    #expect(book.rules.authors(of: rest) == ["writer"])
  }

  @Test func `a cut takes an approval away from both parts`() {
    var book = DeskBook()
    let id = book.bringIn("editor", "题")
    book.submit("editor", id)
    book.approve("reviewer", id)
    let heads = book.state(id).heads.map(\.line)
    let line = book.file(
      "editor",
      .split([
        revision(.filed(id), "front", parents: heads), revision(.made(ordinal: 0), "rest"),
      ]))
    #expect(book.status(id) == "draft")
    #expect(book.status(identify(line, 0)) == "draft")
  }

  @Test func `two copies that import one mail make twins, with whatever else it brings`() {
    var book = DeskBook()
    let first = book.file(
      "a", .imported([revision(.made(ordinal: 0), "piece", provenance: Self.mail)]))
    book.log = "other"
    var other = Self.mail
    other.source = digest("the same mail with another date")
    let second = book.file(
      "b", .imported([revision(.made(ordinal: 0), "piece", provenance: other)]))
    #expect(book.state(identify(first, 0)).twin == identify(second, 0))
  }

  @Test func `what came in once more is told and files no text`() {
    var book = DeskBook()
    let id = book.bringIn("editor", "题")
    book.submit("editor", id)
    book.approve("reviewer", id)
    let before = book.state(id)
    var again = revision(.filed(id), "题", provenance: Self.mail)
    again.notes = [BroughtNote(person: "王", text: "请压一压")]
    let line = book.file("other", .imported([again]))
    let state = book.state(id)
    #expect(state.revisions == before.revisions && state.heads == before.heads)
    #expect(book.status(id) == "approved")
    #expect(state.notes.map(\.text) == ["请压一压"])
    #expect(state.history.last?.line == line)
    #expect(book.desk.articles(importedFrom: digest("mail")).map(\.id) == [id])
  }

  @Test func `two copies that import one page make twins until they are joined`() {
    var book = DeskBook()
    let first = book.file(
      "a", .imported([revision(.made(ordinal: 0), "piece", provenance: page)]))
    book.log = "other"
    let second = book.file(
      "b", .imported([revision(.made(ordinal: 0), "piece", provenance: page)]))
    let (older, newer) = (identify(first, 0), identify(second, 0))
    #expect(book.state(older).twin == newer)
    #expect(book.state(newer).twin == older)
    let glance = book.desk.glance(at: Timestamp(seconds: 0), under: book.rules)
    #expect(glance.twins.map(\.first) == [older])
    #expect(glance.twins.map(\.second) == [newer])

    book.submit("b", newer)
    book.approve("reviewer", newer)
    #expect(book.status(older) == "draft")
    let joined = revision(
      .filed(older), "piece", parents: book.state(older).heads.map(\.line), provenance: page)
    book.file("a", .joined(joined, [book.subject(newer)]))
    #expect(book.status(older) == "approved")
    #expect(book.status(newer) == "spiked")
    #expect(book.state(newer).joinedInto == older)
    #expect(book.state(older).twin == nil)
  }

  @Test func `of twins one of which is laid aside nobody has to make one`() {
    var book = DeskBook()
    let ids = ["a", "b"].map { book.bringInPiece($0, 1)[0] }
    #expect(book.pairs == [[ids[0], ids[1]]])
    book.file("a", .spiked([book.subject(ids[0])]))
    #expect(ids.map { book.state($0).twin } == [nil, nil])
    #expect(book.pairs == [])
    book.file("a", .unspiked([book.subject(ids[0])]))
    #expect(ids.map { book.state($0).twin } == [ids[1], ids[0]])
  }

  @Test func `twins of a text that one copy has twice are not plain, those of three copies are`() {
    var book = DeskBook()
    let twice = (book.bringInPiece("a", 2), book.bringInPiece("b", 1))
    #expect(book.pairs == [[twice.0[1], twice.1[0]]])
    #expect(book.desk.twinPairs.map(\.isPlain) == [false])
    book = DeskBook()
    let three = ["a", "b", "c"].map { book.bringInPiece($0, 1)[0] }
    #expect(book.pairs == [[three[0], three[1]], [three[0], three[2]]])
    #expect(book.desk.twinPairs.map(\.isPlain) == [true, true])
  }

  @Test func `one import never makes twins of two alike pieces`() {
    var book = DeskBook()
    let line = book.file(
      "a",
      .imported([
        revision(.made(ordinal: 0), "piece", provenance: page),
        revision(.made(ordinal: 1), "piece", provenance: page),
      ]))
    #expect(book.state(identify(line, 0)).twin == nil)
    #expect(book.state(identify(line, 1)).twin == nil)
  }
}

extension DeskBook {
  /// A copy takes in one piece, as so many articles; gives their ids.
  fileprivate mutating func bringInPiece(_ copy: String, _ count: Int) -> [Digest] {
    log = copy
    let line = file(
      copy,
      .imported(
        (0..<count).map {
          Revision(
            article: .made(ordinal: $0), object: digest("piece"),
            summary: Summary(headline: "piece"), provenance: RepairTests.mail)
        }))
    return (0..<count).map { identify(line, $0) }
  }

  /// The twins, the one filed first before the other.
  fileprivate var pairs: [[Digest]] { desk.twinPairs.map { [$0.first, $0.second] } }
}
