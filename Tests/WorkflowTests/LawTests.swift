import Diagnostics
import Notation
import TestSupport
import Testing
import Workflow

/// Three copies of one desk that work apart and bring their logs together now and then.
private struct Copies {
  var random: SeededGenerator
  var logs: [[FiledRecord]]
  var rules: Rulebook
  let people = ["a", "b", "c", "d", "e", "f"]
  private var hours = 0

  init(seed: UInt64, policy: Digest, count: Int = 3) {
    random = SeededGenerator(seed: seed)
    rules = Rulebook(
      policies: [onePolicy: .oneStage, threePolicy: .threeReview], people: People(),
      inForce: policy)
    let book = DeskBook(policy: policy)
    logs = Array(repeating: book.records, count: count)
  }

  var everything: [FiledRecord] { logs.flatMap { $0 } }

  /// One command in one copy: a move that the program allows there, or a meeting of two copies.
  mutating func step() {
    let copy = random.below(logs.count)
    if logs.count > 1 && random.once(in: 12) { return meet(copy, random.below(logs.count)) }
    let desk = Desk.fold(logs[copy], identify: identify)
    let person = random.pick(people)
    guard let article = desk.articles.isEmpty ? nil : random.pick(desk.articles),
      !(random.once(in: 5) && desk.articles.count < 6)
    else { return file(copy, person, newArticle()) }
    act(copy, person, article)
  }

  private mutating func meet(_ one: Int, _ other: Int) {
    let known = Set(logs[one].map(\.line))
    logs[one] += logs[other].filter { !known.contains($0.line) }
    logs[other] = logs[one]
  }

  private mutating func newArticle() -> Act {
    let revision = Revision(
      article: .made(ordinal: 0), object: text(), summary: Summary(headline: "题"))
    return random.once(in: 2) ? .drafted([revision]) : .imported([revision])
  }

  /// Few enough texts that one comes back now and then.
  private mutating func text() -> Digest { digest("text \(random.below(8))") }

  private mutating func act(_ copy: Int, _ person: String, _ article: ArticleState) {
    let subject = Subject(article: article.id, object: article.object)
    switch random.below(10) {
    case 0, 1: revise(copy, person, article)
    case 2, 3:
      guard refusal(of: .submit(), on: article, by: person, under: rules) == nil else { return }
      file(copy, person, .submitted([subject], policy: rules.inForce ?? onePolicy))
    case 4, 5, 6: decide(copy, person, article)
    case 7:
      guard refusal(of: .spike, on: article, by: person, under: rules) == nil else { return }
      file(copy, person, random.once(in: 2) ? .spiked([subject]) : .held([subject], until: nil))
    case 8: file(copy, person, random.once(in: 2) ? .unspiked([subject]) : .unheld([subject]))
    default: publish(copy, person, article)
    }
  }

  private mutating func revise(_ copy: Int, _ person: String, _ article: ArticleState) {
    guard refusal(of: .edit, on: article, by: person, under: rules) == nil else { return }
    let revision = Revision(
      article: .filed(article.id), parents: article.heads.map(\.line), object: text(),
      summary: article.summary)
    file(copy, person, article.isDiverged ? .merged([revision]) : .edited([revision]))
  }

  private mutating func decide(_ copy: Int, _ person: String, _ article: ArticleState) {
    let change = lateChange(of: article)
    guard let signing = article.signing(change, under: rules) else { return }
    let decision = Decision(
      article: article.id, object: article.object, stage: signing.stage.name,
      policy: signing.policy, store: "s1", change: change)
    let isReturn = change == nil && random.once(in: 3)
    let move: Move = isReturn ? .giveBack(reason: "x") : .approve(change: change)
    guard refusal(of: move, on: article, by: person, under: rules) == nil else { return }
    file(copy, person, isReturn ? .returned([decision]) : .approved([decision]), note: "x")
  }

  /// Now and then only the difference from an approved text is signed, small or not.
  private mutating func lateChange(of article: ArticleState) -> LateChange? {
    guard random.once(in: 2), let earlier = article.approvedBefore(under: rules.policies) else {
      return nil
    }
    let places: [LateChange.Place] = random.once(in: 3) ? [.numbers, .body] : [.body]
    return LateChange(since: earlier.text, characters: random.below(9), places: places)
  }

  private mutating func publish(_ copy: Int, _ person: String, _ article: ArticleState) {
    let issue = "2024-\(random.below(9))"
    guard refusal(of: .publish(issue: issue), on: article, by: person, under: rules) == nil
    else { return }
    let placement = Placement(article: article.id, object: article.object, page: 1)
    let pages = IssueRevision(name: issue, object: digest(issue), pages: 1, articles: [placement])
    file(copy, person, .published(pages))
  }

  private mutating func file(_ copy: Int, _ person: String, _ act: Act, note: String? = nil) {
    hours += 1
    let seq = (logs[copy].map(\.seq).max() ?? 0) + 1
    let record = Record(
      person: person, at: Timestamp(seconds: hours * 3_600), note: note, act: act)
    logs[copy].append(
      FiledRecord(
        line: digest("\(copy) \(hours)"), log: "copy\(copy)", seq: seq, record: record))
  }
}

@Suite struct LawTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `the state does not depend on how logs are merged`(seed: UInt64) {
    var copies = Copies(seed: seed, policy: seed % 2 == 0 ? onePolicy : threePolicy)
    for _ in 0..<Proof.samples(120, all: 600) { copies.step() }
    let records = copies.everything
    let expected = Desk.fold(records, identify: identify)
    for _ in 0..<4 {
      let shuffled = records.shuffled(using: &copies.random)
      let desk = Desk.fold(shuffled + shuffled.prefix(20), identify: identify)
      #expect(desk.articles == expected.articles)
      #expect(desk.issues == expected.issues)
      #expect(desk.anomalies == expected.anomalies)
    }
    #expect(expected.anomalies == [])
  }

  @Test(arguments: [11, 12, 13, 14])
  func `copies that saw the same records agree on every status`(seed: UInt64) {
    var copies = Copies(seed: seed, policy: onePolicy)
    for _ in 0..<100 { copies.step() }
    let one = Desk.fold(copies.everything, identify: identify)
    let other = Desk.fold(copies.everything.reversed(), identify: identify)
    #expect(
      one.articles.map { $0.status(under: copies.rules.policies) }
        == other.articles.map { $0.status(under: copies.rules.policies) })
  }

  @Test(arguments: [21, 22, 23, 24])
  func `what is printed was approved, by other people, at every stage, as it was printed`(
    seed: UInt64
  ) {
    var copies = Copies(seed: seed, policy: seed % 2 == 0 ? onePolicy : threePolicy, count: 1)
    for _ in 0..<Proof.samples(200, all: 2_000) { copies.step() }
    let policies = copies.rules.policies
    let records = copies.everything
    for (index, filed) in records.enumerated() {
      guard case .published(let pages) = filed.record.act else { continue }
      // A return that comes later opens a new round for the same text.
      let desk = Desk.fold(Array(records[...index]), identify: identify)
      for printed in pages.articles {
        let review = desk.article(printed.article)?.review(of: printed.object, under: policies)
        #expect(review?.status == .approved)
      }
    }
    for article in Desk.fold(records, identify: identify).articles {
      for revision in article.revisions {
        let review = article.review(of: revision.object, under: policies)
        #expect(review.approvals.allSatisfy { $0.decision.object == revision.object })
        #expect(Set(review.signatures.map(\.person)).count == review.signatures.count)
        #expect(!review.signatures.contains { $0.person == article.drafter })
        let given = review.carried.map(\.decision.object)
        #expect(given.allSatisfy { $0 != revision.object } && Set(given).count <= 1)
      }
    }
  }

  @Test func `the random desks reach every status, and sign differences`() {
    let words: Set = [
      "spiked", "held", "diverged", "published", "draft", "submitted", "approved", "returned",
    ]
    var seen: Set<String> = []
    var late = 0
    for seed in 31...44 as ClosedRange<UInt64> where late == 0 || !seen.isSuperset(of: words) {
      var copies = Copies(seed: seed, policy: seed % 2 == 0 ? onePolicy : threePolicy)
      for _ in 0..<120 { copies.step() }
      let desk = Desk.fold(copies.everything, identify: identify)
      for article in desk.articles {
        seen.insert(article.status(under: copies.rules.policies).word)
        for revision in article.revisions {
          let review = article.review(of: revision.object, under: copies.rules.policies)
          late += review.approvals.count { $0.decision.change != nil }
        }
      }
    }
    #expect(late > 0)
    #expect(seen.isSuperset(of: words), "\(seen.sorted())")
  }
}
