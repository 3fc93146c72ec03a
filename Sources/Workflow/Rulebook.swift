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

  /// Gathers the rules.
  public init(policies: [Digest: Policy], people: People, inForce: Digest?) {
    self.policies = policies
    self.people = people
    self.inForce = inForce
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
    guard let stage = review.next else { return [] }
    return people.entries.map(\.name).filter {
      objection(to: $0, signing: stage, of: article, review) == nil
    }
  }

  /// A sentence for every stage of a policy that nobody could sign.
  public func gaps(in policy: Policy) -> [Wording] {
    guard namesPeople else { return [] }
    let empty = policy.stages.filter { stage in !people.entries.contains { stage.admits($0) } }
    if !empty.isEmpty { return empty.map { .nobodyHolds($0) } }
    return canSignAll(policy) ? [] : [.tooFewSigners(policy.stages.map(\.name))]
  }

  /// Whether the stages can be signed by as many people, no two by one person (a matching of stages
  /// and people along alternating paths).
  private func canSignAll(_ policy: Policy) -> Bool {
    var stageOf: [Int: Int] = [:]
    func place(_ stage: Int, _ tried: inout Set<Int>) -> Bool {
      for (index, person) in people.entries.enumerated()
      where policy.stages[stage].admits(person) && tried.insert(index).inserted {
        if let other = stageOf[index], !place(other, &tried) { continue }
        stageOf[index] = stage
        return true
      }
      return false
    }
    return policy.stages.indices.allSatisfy { stage in
      var tried: Set<Int> = []
      return place(stage, &tried)
    }
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
    if let entry = people.person(named: person), !stage.admits(entry) { return .wrongRole }
    if let earlier = review.approvals.first(where: { $0.person == person }) {
      return .signed(stage: earlier.decision.stage)
    }
    if authors(of: article).contains(person) {
      return review.policy?.authorMaySign == true ? nil : .author
    }
    let editedLast = article.head.editors.contains(person)
    return editedLast && !stage.lastEditorMaySign ? .lastEditor : nil
  }
}

extension Stage {
  /// Whether the rules of the stage let somebody sign, whatever the article.
  func admits(_ person: Person) -> Bool {
    if roles.isEmpty && people.isEmpty { return true }
    return people.contains(person.name) || person.roles.contains { roles.contains($0) }
  }
}
