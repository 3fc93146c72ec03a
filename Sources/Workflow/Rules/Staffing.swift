public import Notation

/// Whether some of the people of the desk can sign everything an article still needs.
public struct Staffing: Hashable, Sendable {
  /// The article.
  public let article: Digest
  /// The first stage that nobody of those present is left for; none where they can finish.
  public let stuckAt: String?
  /// Who else of the desk would make it possible, by joining those present.
  public let unblockedBy: [String]
}

extension Rulebook {
  /// Works out by matching whether those present can sign what an article still needs, no two
  /// stages by one of them. An article that is not in review is judged as if it were handed in as it
  /// stands, under the policy in force. None where the desk names nobody.
  public func staffing(of article: ArticleState, present: [String]) -> Staffing? {
    let review = article.review(under: policies)
    let policy = review.submission == nil ? inForce.flatMap { policies[$0] } : review.policy
    guard namesPeople, let policy else { return nil }
    let places = openPlaces(policy, review)
    let stuck = firstStuck(places, article, review, policy, present)
    let others = people.entries.map(\.name).filter { !present.contains($0) }
    let unblocking =
      stuck == nil
      ? []
      : others.filter {
        firstStuck(places, article, review, policy, present + [$0]) == nil
      }
    return Staffing(article: article.id, stuckAt: stuck, unblockedBy: unblocking)
  }

  /// The stage that nobody would be left for if somebody signed the one an article waits for now,
  /// while without them all could still be signed; none where there is no such stage.
  public func stageStranded(ofSigning article: ArticleState, by person: String) -> String? {
    let review = article.review(under: policies)
    guard namesPeople, let policy = review.policy, review.next != nil else { return nil }
    let (places, everyone) = (openPlaces(policy, review), people.entries.map(\.name))
    guard firstStuck(places, article, review, policy, everyone) == nil else { return nil }
    let others = everyone.filter { $0 != person }
    return firstStuck(Array(places.dropFirst()), article, review, policy, others)
  }

  /// A place for each signature that is missing.
  private func openPlaces(_ policy: Policy, _ review: Review) -> [Stage] {
    guard review.submission != nil else {
      return policy.stages.flatMap { Array(repeating: $0, count: $0.signers) }
    }
    let open = policy.stages.dropFirst(review.passed)
    return open.enumerated().flatMap { index, stage in
      Array(repeating: stage, count: index == 0 ? review.signersMissing : stage.signers)
    }
  }

  private func firstStuck(
    _ places: [Stage], _ article: ArticleState, _ review: Review, _ policy: Policy,
    _ present: [String]
  ) -> String? {
    var judged = review
    judged.policy = policy
    let stuck = Matching.unmatched(places) { stage in
      present.indices.filter {
        objection(to: present[$0], signing: stage, of: article, judged) == nil
      }
    }
    return stuck.map { places[$0].name }
  }
}
