import Diagnostics
import Manuscript
import Notation
import Revising
import TestSupport
import Testing
import Workflow

/// What a change of one paragraph touches: “3: body, punctuation”.
private func touched(_ old: String, _ new: String, names: [String] = []) -> String {
  told(
    Article(headline: "题", blocks: [.paragraph(old)]),
    Article(headline: "题", blocks: [.paragraph(new)]), names: names)
}

private func told(_ old: Article, _ new: Article, names: [String] = []) -> String {
  let difference = ArticleDifference(from: old, to: new)
  let change = LateChange(since: digest("old"), difference, names: names)
  return "\(change.characters): " + change.places.map(\.rawValue).joined(separator: ", ")
}

@Suite struct LateChangeTests {
  @Test func `a change is judged by place`() {
    #expect(touched("货车司机人会仪式在宝应举行。", "货车司机入会仪式在宝应举行。") == "1: body")
    #expect(touched("市总工会送去清凉物资，", "市总工会送去清凉物资。") == "1: punctuation")
    #expect(touched("共有3694人入会。", "共有3649人入会。") == "4: numbers, body")
    #expect(touched("发放补助2.8万元。", "发放补助28万元。") == "3: numbers, body")
    #expect(touched("市总工会副主席陈健出席。", "市总工会主席陈健出席。") == "1: titles, body")
    #expect(touched("工人张伟说。", "工人张玮说。") == "1: names, body")
    #expect(touched("工人阿贵说。", "工人阿桂说。", names: ["阿贵"]) == "1: names, body")
    #expect(touched("The union thanked Liu Wei.", "The union thanked Liu Wai.") == "3: names, body")
  }

  @Test func `fields, crossheads, pictures and whole paragraphs are places of their own`() {
    let old = Article(
      headline: "旧题", bylines: [Byline(name: "王思颖")],
      blocks: [.crosshead("一、入会"), .paragraph("正文。"), .picture(Picture(caption: "合影"))])
    func changed(_ change: (inout Article) -> Void) -> String {
      var new = old
      change(&new)
      return told(old, new)
    }
    #expect(changed { $0.headline = "新题" } == "1: headline")
    #expect(changed { $0.bylines = [Byline(name: "王思影")] } == "1: names")
    #expect(changed { $0.source = "本刊" } == "2: other")
    #expect(changed { $0.blocks[0] = .crosshead("一、建会") } == "1: headline")
    #expect(changed { $0.blocks[2] = .picture(Picture(caption: "合照")) } == "1: pictures")
    #expect(changed { $0.blocks.append(.paragraph("又及")) } == "2: paragraphs")
  }

  @Test func `small is what the rule says`() {
    let rule = LateChangeRule(characters: 5)
    func isSmall(_ characters: Int, _ places: [LateChange.Place]) -> Bool {
      rule.isSmall(LateChange(since: digest("o"), characters: characters, places: places))
    }
    #expect(
      isSmall(5, [.body]) && isSmall(5, [.body, .punctuation]) && isSmall(40, [.punctuation]))
    #expect(!isSmall(6, [.body]) && !isSmall(1, [.headline]) && !isSmall(1, [.numbers, .body]))
  }
}

/// A text that passed three stages, and another one after it.
private func passed() -> (book: DeskBook, id: Digest, old: Digest) {
  var book = DeskBook(policy: threePolicy)
  let id = book.draft("a", "题")
  book.submit("a", id)
  for (person, stage) in [("b", "初审"), ("c", "复审"), ("d", "终审")] {
    book.approve(person, id, stage)
  }
  let old = book.state(id).object
  book.edit("e", id, "two")
  return (book, id, old)
}

extension DeskBook {
  fileprivate mutating func approve(
    _ person: String, _ id: Digest, _ stage: String, since: Digest, _ characters: Int = 1,
    _ places: [LateChange.Place] = [.body]
  ) {
    var decision = decision(id, stage)
    decision.change = LateChange(since: since, characters: characters, places: places)
    file(person, .approved([decision]))
  }
}

@Suite struct SignedDifferenceTests {
  @Test func `the last stage carries the others over a small change`() {
    var (book, id, old) = passed()
    book.approve("d", id, "终审", since: old)
    let review = book.state(id).review(under: book.rules.policies)
    #expect(review.status == .approved)
    #expect(review.carried.map(\.person) == ["b", "c"])
    #expect(review.approvals.map(\.person) == ["d"])
    #expect(review.approvals.allSatisfy { $0.decision.object == review.text })
  }

  @Test func `a large change, a number, an earlier stage carry nothing`() {
    for (stage, person, characters, places) in [
      ("终审", "d", 6, [.body]), ("终审", "d", 1, [.numbers, .body]), ("终审", "d", 1, [.headline]),
    ] as [(String, String, Int, [LateChange.Place])] {
      var (book, id, old) = passed()
      book.approve(person, id, stage, since: old, characters, places)
      #expect(book.status(id) == "draft", "\(characters) \(places)")
    }
  }

  @Test func `an earlier stage does not carry what stands behind it`() {
    var (book, id, old) = passed()
    book.approve("b", id, "初审", since: old)
    #expect(book.status(id) == "初审")
  }

  @Test func `nobody signs two stages by way of a difference`() {
    var (book, id, old) = passed()
    book.approve("b", id, "终审", since: old)
    #expect(book.status(id) == "draft")
  }

  @Test func `what one person signed of either text is not carried together`() {
    var (book, id, old) = passed()
    book.submit("e", id)
    book.approve("c", id, "初审")
    let change = LateChange(since: old, characters: 1, places: [.body])
    #expect(book.state(id).signing(change, under: book.rules)?.stage.name == "复审")
    book.approve("d", id, "终审", since: old)
    #expect(book.status(id) == "初审")
  }

  @Test func `the author does not sign a difference`() {
    var (book, id, old) = passed()
    book.approve("a", id, "终审", since: old)
    #expect(book.status(id) == "draft")
  }

  @Test func `small changes do not add up to a large one nobody saw whole`() {
    var (book, id, old) = passed()
    book.approve("d", id, "终审", since: old)
    let second = book.state(id).object
    book.edit("e", id, "three")
    book.approve("d", id, "终审", since: second)
    #expect(book.status(id) == "draft")
    book.approve("d", id, "终审", since: old, 2)
    #expect(book.status(id) == "approved")
  }

  @Test func `an edit after the signed difference makes a draft again`() {
    var (book, id, old) = passed()
    book.approve("d", id, "终审", since: old)
    book.edit("e", id, "three")
    #expect(book.status(id) == "draft")
  }

  @Test func `a text returned in between carries nothing`() {
    var (book, id, old) = passed()
    book.submit("a", id)
    book.giveBack("c", id, "核实", "初审")
    book.approve("d", id, "终审", since: old)
    #expect(book.status(id) == "returned")
  }

  @Test func `a difference from a text nobody approved carries nothing`() {
    var book = DeskBook(policy: threePolicy)
    let id = book.draft("a", "题")
    let old = book.state(id).object
    book.edit("e", id, "two")
    book.approve("d", id, "终审", since: old)
    #expect(book.status(id) == "draft")
  }

  @Test func `differences that name each other end`() {
    var (book, id, old) = passed()
    book.approve("d", id, "终审", since: old)
    let second = book.state(id).object
    let head = book.state(id).head
    let back = Revision(
      article: .filed(id), parents: [head.line], object: old, summary: head.summary)
    book.file("e", .edited([back]))
    book.approve("d", id, "终审", since: second)
    #expect(book.status(id) == "approved")
  }
}

@Suite struct StageTests {
  private let twoPolicy = digest("policy of two")

  @Test func `a stage of two waits for the second person`() {
    var book = DeskBook(policy: twoPolicy)
    let policies = [twoPolicy: Policy(stages: [Stage(name: "签发", signers: 2)])]
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    #expect(book.state(id).status(under: policies) == .submitted)
    book.approve("b", id)
    #expect(book.state(id).review(under: policies).signersMissing == 1)
    book.approve("c", id)
    #expect(book.state(id).status(under: policies) == .approved)
  }

  @Test func `a stage that wants signatures does not count approvals without`() {
    var book = DeskBook(policy: twoPolicy)
    let policies = [twoPolicy: Policy(stages: [Stage(name: "签发", needsSignature: true)])]
    let id = book.draft("a", "题")
    book.submit("a", id)
    book.approve("b", id)
    #expect(book.state(id).status(under: policies) == .submitted)
    var decision = book.decision(id, "签发")
    decision.signature = "-----BEGIN SSH SIGNATURE-----"
    book.file("b", .approved([decision]))
    #expect(book.state(id).status(under: policies) == .approved)
  }

  @Test func `a pen signature is the signer's, not the typist's`() {
    var book = DeskBook()
    let id = book.draft("a", "题")
    book.submit("a", id)
    var decision = book.decision(id, "签发")
    decision.proxy = Proxy(signer: "王书记", shelfMark: "7")
    book.file("a", .approved([decision]))
    #expect(book.status(id) == "approved")
    #expect(book.state(id).decisions.map(\.person) == ["王书记"])
    #expect(book.state(id).decisions.map(\.typist) == ["a"])
  }

  @Test func `people present are matched with what is missing`() {
    var book = DeskBook(
      people: [
        Person(name: "chief", roles: [.chief]), Person(name: "wang", roles: [.reviewer]),
        Person(name: "li", roles: [.editor]),
      ], policy: threePolicy)
    let id = book.bringIn("li", "题")
    book.submit("li", id)
    func staffing(_ present: [String]) -> String {
      let found = book.rules.staffing(of: book.state(id), present: present)
      return "\(found?.stuckAt ?? "–") \(found?.unblockedBy ?? [])"
    }
    #expect(staffing(["chief", "wang", "li"]) == "– []")
    #expect(staffing(["chief", "li"]) == #"终审 ["wang"]"#)
    #expect(staffing(["li"]) == "复审 []")
  }
}
