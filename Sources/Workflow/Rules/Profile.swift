/// Policies to start from; raw values are what `newsdesk config` takes.
public enum Profile: String, CaseIterable, Hashable, Sendable {
  case solo, single
  case threeReview = "three-review"

  /// The rules of the profile, with so many proof rounds.
  public func policy(proofs: Int = 0) -> Policy {
    var policy: Policy =
      switch self {
      case .solo: .solo
      case .single: .oneStage
      case .threeReview: .threeReview
      }
    policy.proofs = proofs
    return policy
  }
}

extension Policy {
  /// One person does everything; approvals under it name a policy that says so.
  public static let solo = Policy(
    stages: [Stage(name: "签发", lastEditorMaySign: true)], authorMaySign: true)

  /// One review by somebody else.
  public static let oneStage = Policy(stages: [Stage(name: "签发")])

  /// 三审: three reviews by three people; whoever edited last may still sign the first.
  public static let threeReview = Policy(
    stages: [
      Stage(name: "初审", roles: [.editor, .reviewer, .chief], lastEditorMaySign: true),
      Stage(name: "复审", roles: [.reviewer, .chief]),
      Stage(name: "终审", roles: [.chief]),
    ], lateChanges: LateChangeRule(characters: 5))

  /// How many people have to sign, no two stages by one of them.
  public var signatures: Int { stages.reduce(0) { $0 + $1.signers } }
}
