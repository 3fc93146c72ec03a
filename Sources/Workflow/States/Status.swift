public import Notation

/// Where an article stands: one word, the first that holds.
public enum Status: Hashable, Sendable {
  case killed, spiked, held, diverged, published, draft, submitted
  /// It has passed this stage and waits for the next one.
  case stage(String)
  case approved, returned

  /// The words that no stage may be called by, in the order in which they are tried.
  public static let fixedWords = [
    "killed", "spiked", "held", "diverged", "published", "draft", "submitted", "approved",
    "returned",
  ]

  /// Whether the present text was handed in, and has not come back since.
  public var isHandedIn: Bool {
    switch self {
    case .submitted, .stage, .approved: true
    case .killed, .spiked, .held, .diverged, .published, .draft, .returned: false
    }
  }

  /// The word that `status:` finds and JSON prints.
  public var word: String {
    switch self {
    case .killed: "killed"
    case .spiked: "spiked"
    case .held: "held"
    case .diverged: "diverged"
    case .published: "published"
    case .draft: "draft"
    case .submitted: "submitted"
    case .stage(let name): name
    case .approved: "approved"
    case .returned: "returned"
    }
  }
}

extension ArticleState {
  /// The status under the policies that submissions name.
  public func status(under policies: [Digest: Policy]) -> Status {
    if killed != nil { return .killed }
    if spiked != nil || joinedInto != nil { return .spiked }
    if held != nil { return .held }
    if isDiverged { return .diverged }
    if !printings.isEmpty { return .published }
    return review(under: policies).status
  }
}
