import Diagnostics
import Manuscript
import Notation
import TestSupport
import Workflow

/// A digest that stands for a word, the same in every run.
func digest(_ word: String) -> Digest {
  let start: UInt64 = 0xCBF2_9CE4_8422_2325
  let seed = word.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  var random = SeededGenerator(seed: seed)
  return Digest(words: SIMD4(random.next(), random.next(), random.next(), random.next()))
}

/// Gives ids as the archive does, with another hash.
func identify(_ line: Digest, _ ordinal: Int) -> Digest { digest("\(line.hex):\(ordinal)") }

let onePolicy = digest("policy one")
let threePolicy = digest("policy three")
let filedPeople = digest("people")

/// A desk in the making: files records one after the other, as one copy would.
struct DeskBook {
  var records: [FiledRecord] = []
  var people: People
  var policy: Digest
  var log = "sample"
  private var hours = 0

  init(people: [Person] = [], policy: Digest = onePolicy) {
    self.people = People(entries: people)
    self.policy = policy
    file("editor", .started(store: "s1", desk: "周报", policy: policy, people: filedPeople))
  }

  var desk: Desk { Desk.fold(records, identify: identify) }

  var rules: Rulebook {
    Rulebook(
      policies: [onePolicy: .oneStage, threePolicy: .threeReview], people: people, inForce: policy)
  }

  /// Files a record an hour after the one before; gives its line.
  @discardableResult
  mutating func file(_ person: String, _ act: Act, note: String? = nil) -> Digest {
    hours += 1
    let seq = (records.map(\.seq).max() ?? 0) + 1
    let at = Timestamp(seconds: 1_733_011_200 + hours * 3_600)
    let line = digest("\(log) \(seq) \(person) \(act.kind.rawValue) \(hours)")
    records.append(
      FiledRecord(
        line: line, log: log, seq: seq,
        record: Record(person: person, at: at, note: note, act: act)))
    return line
  }

  // MARK: One article

  /// Drafts an article; gives its id.
  mutating func draft(
    _ person: String, _ headline: String, bylines: [String] = [], issue: String? = nil
  ) -> Digest {
    let line = file(person, .drafted([made(headline, bylines, issue)]))
    return identify(line, 0)
  }

  /// Imports an article; gives its id.
  mutating func bringIn(
    _ person: String, _ headline: String, bylines: [String] = [], issue: String? = nil
  ) -> Digest {
    let line = file(person, .imported([made(headline, bylines, issue)]))
    return identify(line, 0)
  }

  private func made(_ headline: String, _ bylines: [String], _ issue: String?) -> Revision {
    let names = bylines.map { Byline(name: $0) }
    return Revision(
      article: .made(ordinal: 0), object: digest(headline + " 1"),
      summary: Summary(headline: headline, bylines: names),
      labels: LabelChange(issue: issue.map { .set($0) } ?? .keep))
  }

  func state(_ id: Digest) -> ArticleState {
    guard let state = desk.article(id) else { preconditionFailure("no such article") }
    return state
  }

  func status(_ id: Digest) -> String { state(id).status(under: rules.policies).word }

  /// Files another text; `parents` are the heads unless they are given.
  @discardableResult
  mutating func edit(
    _ person: String, _ id: Digest, _ text: String, parents: [Digest]? = nil, merging: Bool = false
  ) -> Digest {
    let state = state(id)
    let revision = Revision(
      article: .filed(id), parents: parents ?? state.heads.map(\.line), object: digest(text),
      summary: state.summary)
    return file(person, merging ? .merged([revision]) : .edited([revision]))
  }

  mutating func submit(_ person: String, _ id: Digest) {
    file(person, .submitted([subject(id)], policy: policy))
  }

  mutating func approve(_ person: String, _ id: Digest, _ stage: String = "签发") {
    file(person, .approved([decision(id, stage)]))
  }

  mutating func giveBack(_ person: String, _ id: Digest, _ reason: String, _ stage: String = "签发") {
    file(person, .returned([decision(id, stage)]), note: reason)
  }

  mutating func publish(_ person: String, _ issue: String, _ ids: [Digest]) {
    file(person, .published(pages(issue, ids)))
  }

  func pages(_ issue: String, _ ids: [Digest]) -> IssueRevision {
    IssueRevision(
      name: issue, object: digest("issue " + issue), pages: 4,
      articles: ids.map { Placement(article: $0, object: state($0).object, page: 1) })
  }

  func subject(_ id: Digest) -> Subject { Subject(article: id, object: state(id).object) }

  func decision(_ id: Digest, _ stage: String) -> Decision {
    let state = state(id)
    return Decision(
      article: id, object: state.object, stage: stage,
      policy: state.submissions.last?.policy ?? policy, store: "s1")
  }

  /// What the program answers to a move: the problem in English, or `allowed`.
  func answer(_ move: Move, _ id: Digest, by person: String) -> String {
    let problem = refusal(of: move, on: state(id), by: person, under: rules)
    return (problem?.wording.english ?? "allowed")
      .replacing(state(id).number, with: "N")
  }
}
