public import Diagnostics
import Manuscript
public import Notation

/// The filed policies and people that moves are judged by.
public struct Rulebook: Hashable, Sendable {
  /// Every policy that a record names, by its object.
  public var policies: [Digest: Policy]
  /// The people in force.
  public var people: People
  /// The policy in force, which the next submission is judged by.
  public var inForce: Digest?
  /// Who signs in whose place.
  public var delegations: [Delegation]
  /// When moves are judged; none where no delegation counts.
  public var moment: Timestamp?

  /// Gathers the rules.
  public init(
    policies: [Digest: Policy], people: People, inForce: Digest?, delegations: [Delegation] = [],
    moment: Timestamp? = nil
  ) {
    self.policies = policies
    self.people = people
    self.inForce = inForce
    self.delegations = delegations
    self.moment = moment
  }

  /// Whether the desk names its people; where it does not, anybody may act.
  public var namesPeople: Bool { !people.entries.isEmpty }

  /// Whether somebody may decide things: hand in, sign, return, spike, hold, publish, kill, change
  /// the policy.
  public func mayDecide(_ person: String) -> Bool {
    !namesPeople || people.person(named: person) != nil
  }

  /// The authors of an article: who drafted its own copy, and the people of the desk that are
  /// named in its byline. Importing or editing somebody's text makes nobody its author.
  public func authors(of article: ArticleState) -> [String] {
    var authors = article.drafter.map { [$0] } ?? []
    for byline in article.summary.bylines {
      guard let person = people.person(printedAs: byline.name) else { continue }
      if !authors.contains(person.name) { authors.append(person.name) }
    }
    return authors
  }

  /// Who may sign the stage an article waits for, in the order of `people.json`; empty where the
  /// desk names nobody.
  public func signers(of article: ArticleState) -> [String] {
    let review = article.review(under: policies)
    return review.next.map { signers(of: article, $0, review) } ?? []
  }

  func signers(of article: ArticleState, _ stage: Stage, _ review: Review) -> [String] {
    people.entries.map(\.name).filter {
      objection(to: $0, signing: stage, of: article, review) == nil
    }
  }

  /// Whether the rules of a stage let somebody sign, whatever the article: for themselves, or in the
  /// place of somebody who delegated it.
  public func admits(_ person: String, to stage: Stage) -> Bool {
    guard namesPeople else { return true }
    guard let entry = people.person(named: person) else { return false }
    return stage.admits(entry) || principal(of: person, at: stage) != nil
  }

  /// In whose place somebody signs a stage that their own roles do not let them sign.
  public func principal(of person: String, at stage: Stage) -> String? {
    guard let moment, people.person(named: person).map({ stage.admits($0) }) == false else {
      return nil
    }
    let given = Dictionary(
      delegations.filter { $0.stage == stage.name && $0.to == person }.map { ($0.from, $0) },
      uniquingKeysWith: { _, last in last })
    return given.keys.sorted().first { from in
      given[from].map { moment <= $0.until } == true
        && people.person(named: from).map { stage.admits($0) } == true
    }
  }

  /// A sentence for every stage of a policy that nobody could sign.
  public func gaps(in policy: Policy) -> [Wording] {
    guard namesPeople else { return [] }
    let empty = policy.stages.filter { stage in !people.entries.contains { stage.admits($0) } }
    if !empty.isEmpty { return empty.map { .nobodyHolds($0) } }
    let unknown = policy.stages.flatMap(\.people).filter { people.person(named: $0) == nil }
    let wanted = policy.stages.flatMap { Array(repeating: $0, count: $0.signers) }
    let canSignAll =
      Matching.unmatched(wanted) { stage in
        people.entries.indices.filter { stage.admits(people.entries[$0]) }
      } == nil
    return (canSignAll ? [] : [.tooFewSigners(policy.stages.map(\.name))])
      + Set(unknown).sorted().map { .stageNamesStranger($0) }
  }
}

/// Why a person may not sign a stage that an article waits for.
enum Objection: Hashable {
  case unnamed
  case wrongRole
  case author
  case signed(stage: String)
  case lastEditor
}

extension Rulebook {
  func objection(
    to person: String, signing stage: Stage, of article: ArticleState, _ review: Review
  ) -> Objection? {
    guard mayDecide(person) else { return .unnamed }
    if !admits(person, to: stage) { return .wrongRole }
    if let earlier = review.signatures.first(where: { $0.person == person }) {
      return .signed(stage: earlier.decision.stage)
    }
    if authors(of: article).contains(person) {
      return review.policy?.authorMaySign == true ? nil : .author
    }
    let editedLast = article.head.editors.contains(person) && !isLate(stage, review)
    return editedLast && !stage.lastEditorMaySign ? .lastEditor : nil
  }

  /// A stage behind others may change a few words and sign in one act.
  private func isLate(_ stage: Stage, _ review: Review) -> Bool {
    !review.carried.isEmpty && review.policy?.stages.first?.name != stage.name
  }
}

extension Stage {
  /// Whether the rules of the stage let somebody sign, whatever the article.
  func admits(_ person: Person) -> Bool {
    if roles.isEmpty && people.isEmpty { return true }
    return people.contains(person.name) || person.roles.contains { roles.contains($0) }
  }
}
