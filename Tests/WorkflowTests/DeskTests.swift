import Manuscript
import Notation
import TestSupport
import Testing
import Workflow

@Suite struct DeskTests {
  @Test func `the first record names the desk, a later one its rules`() {
    var book = DeskBook()
    #expect(book.desk.store == "s1" && book.desk.name == "周报")
    #expect(book.desk.policy == onePolicy)
    book.file("editor", .configured(policy: threePolicy, people: filedPeople))
    #expect(book.desk.policy == threePolicy)
    #expect(book.desk.lastSeq == 2 && book.desk.recordCount == 2)
  }

  @Test func `an edit takes the place of the text it builds on`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.edit("b", id, "two")
    #expect(book.state(id).object == digest("two"))
    #expect(!book.state(id).isDiverged)
    #expect(book.state(id).revisions.map(\.person) == ["a", "b"])
    #expect(book.state(id).drafter == "a")
  }

  @Test func `two edits of one text diverge until a merge names both`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let first = book.state(id).heads.map(\.line)
    let two = book.edit("b", id, "two", parents: first)
    let three = book.edit("c", id, "three", parents: first)
    #expect(book.status(id) == "diverged")
    #expect(book.state(id).heads.map(\.object) == [digest("two"), digest("three")])
    book.edit("d", id, "both", parents: [two, three], merging: true)
    #expect(book.status(id) == "draft")
    #expect(book.state(id).object == digest("both"))
    #expect(book.state(id).head.editors == ["b", "c"])
  }

  @Test func `copies that merge apart from each other agree`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let first = book.state(id).heads.map(\.line)
    let two = book.edit("b", id, "two", parents: first)
    let three = book.edit("c", id, "three", parents: first)
    let here = book.edit("b", id, "both", parents: [two, three], merging: true)
    let there = book.edit("c", id, "both", parents: [three, two], merging: true)
    #expect(book.state(id).heads.count == 1)
    book.edit("b", id, "four", parents: [here])
    #expect(book.state(id).heads.map(\.object) == [digest("four")])
    book.edit("c", id, "five", parents: [there])
    #expect(book.state(id).heads.map(\.object) == [digest("four"), digest("five")])
  }

  @Test func `a merge that arrives after more work on the same merge is no new text`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let first = book.state(id).heads.map(\.line)
    let two = book.edit("b", id, "two", parents: first)
    let three = book.edit("c", id, "three", parents: first)
    let here = book.edit("b", id, "both", parents: [two, three], merging: true)
    book.edit("b", id, "four", parents: [here])
    book.edit("c", id, "both", parents: [two, three], merging: true)
    #expect(book.state(id).heads.map(\.object) == [digest("four")])
  }

  @Test func `labels change without touching the text`() {
    var book = DeskBook()
    let id = book.draft("a", "题", issue: "2024-12")
    book.submit("a", id)
    book.approve("b", id)
    let labels = LabelChange(
      adds: ["快递", "Alpha"], slug: .set("kuaidi"), issue: .clear, urgency: .set(2))
    book.file("c", .tagged([Tagging(article: id, object: nil, labels: labels)]))
    let state = book.state(id)
    #expect(state.tags == ["Alpha", "快递"] && state.slug == "kuaidi" && state.urgency == 2)
    #expect(state.meantFor == nil)
    #expect(book.status(id) == "approved")
    book.file(
      "c",
      .tagged([
        Tagging(article: id, object: nil, labels: LabelChange(removes: ["Alpha"], slug: .clear))
      ]))
    #expect(book.state(id).tags == ["快递"] && book.state(id).slug == nil)
  }

  @Test func `notes keep their place and their text`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let anchor = Anchor(block: 0, phrase: "人会")
    let target = NoteTarget(article: id, object: book.state(id).object, anchor: anchor)
    book.file("b", .noted([target]), note: "应为“入会”")
    #expect(book.state(id).notes.map(\.text) == ["应为“入会”"])
    #expect(book.state(id).notes.first?.anchor == anchor)
  }

  @Test func `an issue means its newest pages, and what was published for good`() {
    var book = DeskBook()
    let one = book.draft("a", "甲")
    let two = book.draft("a", "乙")
    book.file("p", .composed(book.pages("2024-12", [one, two])))
    #expect(book.state(one).placements == ["2024-12": 1])
    book.file("p", .composed(book.pages("2024-12", [two])))
    #expect(book.state(one).placements == [:])
    #expect(book.status(two) == "draft")
    book.publish("p", "2024-12", [two])
    #expect(book.status(two) == "published")
    #expect(book.state(two).printings.map(\.issue) == ["2024-12"])
    #expect(book.desk.issue("2024-12")?.isPublished == true)
    #expect(book.desk.issue("2024-12")?.revisions.count == 2)
    #expect(!book.desk.belongs(book.state(one), to: "2024-12"))
  }

  @Test func `articles are found by the file they came from`() {
    var book = DeskBook()
    let source = Provenance(
      file: "000.txt", source: digest("s"), text: digest("t"), encoding: "utf-8")
    let line = book.file(
      "a",
      .imported(
        (0..<3).map {
          Revision(
            article: .made(ordinal: $0), object: digest("o\($0)"),
            summary: Summary(headline: "题\($0)"), provenance: source)
        }))
    let ids = (0..<3).map { identify(line, $0) }
    #expect(book.desk.articles(importedFrom: digest("s")).map(\.id) == ids)
    #expect(book.desk.articles(importedFrom: digest("t")).map(\.id) == ids)
    #expect(book.desk.articles(importedFrom: digest("x")).isEmpty)
    #expect(book.state(ids[0]).drafter == nil)
  }

  @Test func `odd records are kept in a list and change nothing else`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    let before = book.state(id)
    let nobody = digest("nobody")
    book.file("a", .spiked([Subject(article: nobody, object: digest("o"))]))
    book.file("a", .started(store: "s2", desk: "别的报", policy: threePolicy, people: filedPeople))
    book.file(
      "a",
      .edited([
        Revision(article: .filed(nobody), object: digest("o"), summary: Summary(headline: ""))
      ]))
    #expect(book.state(id) == before)
    #expect(
      book.desk.anomalies.map(\.kind) == [
        .unknownArticle(nobody), .startedTwice, .unknownArticle(nobody),
      ])
    #expect(book.desk.store == "s1")
    book.file("a", .held([Subject(article: id, object: digest("never"))], until: nil))
    book.edit("a", id, "x", parents: [digest("no line")], merging: true)
    #expect(
      book.desk.anomalies.suffix(3).map(\.kind) == [
        .unknownText(article: id, object: digest("never")), .mergeOfOne(article: id),
        .unknownParent(article: id, line: digest("no line")),
      ])
  }

  @Test func `a number is the shortest beginning of an id that no other shares`() {
    var book = DeskBook()
    let ids = (0..<500).map { book.draft("a", "题\($0)") }
    let desk = book.desk
    let hexes = ids.map(\.hex)
    for article in desk.articles {
      let number = article.number
      #expect(number.count >= 4)
      #expect(hexes.count { $0.hasPrefix(number) } == 1)
      let shorter = String(number.dropLast())
      #expect(number.count == 4 || hexes.count { $0.hasPrefix(shorter) } > 1)
    }
  }

  @Test func `a text's number tells it from the article's other texts`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    for round in 0..<120 { book.edit("a", id, "text \(round)") }
    let state = book.state(id)
    for revision in state.revisions {
      let number = state.textNumber(revision.object)
      #expect(state.texts(numbered: number).map(\.object) == [revision.object])
    }
  }
}
