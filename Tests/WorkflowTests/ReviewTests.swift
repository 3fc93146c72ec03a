import Diagnostics
import Notation
import TestSupport
import Testing
import Workflow

@Suite struct ReviewTests {
  @Test func `one stage: draft, submitted, approved, published, killed`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    var words = [book.status(id)]
    book.submit("a", id)
    words.append(book.status(id))
    book.approve("b", id)
    words.append(book.status(id))
    book.publish("p", "2024-12", [id])
    words.append(book.status(id))
    book.file("p", .killed([book.subject(id)]), note: "失实")
    words.append(book.status(id))
    #expect(words == ["draft", "submitted", "approved", "published", "killed"])
  }

  @Test func `three stages are passed one after the other`() {
    var book = DeskBook(policy: threePolicy)
    let id = book.draft("a", "题")
    book.submit("a", id)
    var words = [book.status(id)]
    for (person, stage) in [("b", "初审"), ("c", "复审"), ("d", "终审")] {
      book.approve(person, id, stage)
      words.append(book.status(id))
    }
    #expect(words == ["submitted", "初审", "复审", "approved"])
  }

  @Test func `flags stand before review, and go away again`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.file("b", .held([book.subject(id)], until: Timestamp(iso: "2024-12-25")), note: "等通知")
    #expect(book.status(id) == "held")
    #expect(book.state(id).held?.until?.day == "2024-12-25")
    book.file("b", .spiked([book.subject(id)]), note: "过时")
    #expect(book.status(id) == "spiked")
    book.file("b", .unspiked([book.subject(id)]))
    #expect(book.status(id) == "held")
    book.file("b", .unheld([book.subject(id)]))
    #expect(book.status(id) == "submitted")
  }

  @Test func `an edit voids the approval by arithmetic`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    book.edit("c", id, "two")
    #expect(book.status(id) == "draft")
    book.submit("c", id)
    #expect(book.status(id) == "submitted")
    book.approve("b", id)
    #expect(book.status(id) == "approved")
  }

  @Test func `an edit after submitting or returning makes a draft`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.edit("a", id, "two")
    #expect(book.status(id) == "draft")
    book.submit("a", id)
    book.giveBack("b", id, "数字有误")
    #expect(book.status(id) == "returned")
    book.edit("a", id, "three")
    #expect(book.status(id) == "draft")
  }

  @Test func `a text that comes back to what was approved is approved`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    let approved = book.state(id).object
    book.edit("c", id, "two")
    let head = book.state(id).head
    book.file(
      "c",
      .edited([
        Revision(
          article: .filed(id), parents: [head.line], object: approved, summary: head.summary)
      ]))
    #expect(book.status(id) == "approved")
  }

  @Test func `a return voids earlier stages, also for the same text handed in again`() {
    var book = DeskBook(policy: threePolicy)
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id, "初审")
    book.giveBack("c", id, "核实人数", "复审")
    #expect(book.status(id) == "returned")
    book.submit("a", id)
    #expect(book.status(id) == "submitted")
    #expect(book.state(id).review(under: book.rules.policies).voided.map(\.filed.person) == ["b"])
  }

  @Test func `approvals out of turn, twice by one person, by the author do not count`() {
    var book = DeskBook(policy: threePolicy)
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("c", id, "复审")
    book.approve("a", id, "初审")
    #expect(book.status(id) == "submitted")
    book.approve("b", id, "初审")
    book.approve("b", id, "复审")
    #expect(book.status(id) == "初审")
  }

  @Test func `a second submission elsewhere changes nothing, one under another policy begins anew`()
  {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.submit("x", id)
    #expect(book.state(id).review(under: book.rules.policies).submission?.person == "a")
    book.policy = threePolicy
    book.submit("a", id)
    #expect(book.status(id) == "submitted")
    book.approve("b", id, "初审")
    #expect(book.status(id) == "初审")
  }

  @Test func `an article finishes under the policy it was submitted with`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.policy = threePolicy
    book.file("p", .configured(policy: threePolicy, people: filedPeople))
    book.approve("b", id)
    #expect(book.status(id) == "approved")
  }

  @Test func `without its policy object a submission waits and nothing counts`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    #expect(book.state(id).status(under: [:]) == .submitted)
  }

  @Test func `which text was approved by whom stays known after an edit`() {
    var book = DeskBook(policy: threePolicy)
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id, "初审")
    book.edit("c", id, "two")
    let texts = book.state(id).approvedTexts(under: book.rules.policies)
    #expect(texts.map(\.text) == [digest("题 1")])
    #expect(texts.first?.isCurrent == false && texts.first?.isComplete == false)
    #expect(
      texts.first?.wording().english.replacing(texts[0].number, with: "T")
        == """
        Text T was approved by b (first review, 2024-12-01); it was changed afterwards, so that \
        no longer counts.
        """)
  }
}
