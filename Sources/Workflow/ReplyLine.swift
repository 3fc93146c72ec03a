/// A decision as one line of text that came back by messenger:
/// `【a1b2-7f3a 王书记】同意：可用` or `[a1b2-7f3a wang] return: check the number`.
public struct ReplyLine: Hashable, Sendable {
  /// What was decided.
  public enum Decision: Hashable, Sendable {
    /// The text is approved.
    case approve
    /// It is given back, or approved only once it is changed, which is another text.
    case giveBack
  }

  /// The number of the article.
  public let article: String
  /// The number of the text that was shown.
  public let text: String
  /// Who decided.
  public let person: String
  /// What was decided.
  public let decision: Decision
  /// The opinion or the reason; may be empty.
  public let words: String

  /// The line that a packet offers for a decision.
  public static func code(article: String, text: String, person: String) -> String {
    "【\(article)-\(text) \(person)】"
  }

  /// Words that approve.
  public static let approving = ["同意", "可用", "签发", "approve", "approved", "ok"]
  /// Words that give a text back, or approve it only once it is changed.
  public static let returning = ["退回", "退修", "改后同意", "改后", "return", "returned", "change"]

  /// Finds the code and the decision in a line, whatever stands around them; `nil` where either is
  /// missing.
  public init?(_ line: String) {
    let openings: Set<Character> = ["【", "[", "［"]
    let closings: Set<Character> = ["】", "]", "］"]
    guard let start = line.firstIndex(where: { openings.contains($0) }),
      let end = line[start...].firstIndex(where: { closings.contains($0) })
    else { return nil }
    let code = line[line.index(after: start)..<end].split(whereSeparator: \.isWhitespace)
    guard code.count == 2 else { return nil }
    let numbers = code[0].split(whereSeparator: { "-－–—".contains($0) }).map(String.init)
    guard numbers.count == 2 else { return nil }
    let rest = line[line.index(after: end)...].drop(while: \.isWhitespace)
    guard let (decision, length) = Self.decision(at: rest) else { return nil }
    (article, text) = (numbers[0].lowercased(), numbers[1].lowercased())
    (person, self.decision) = (String(code[1]), decision)
    let words = rest.dropFirst(length).drop { "：:，, 。".contains($0) || $0.isWhitespace }
    self.words = String(words)
  }

  private static func decision(at rest: Substring) -> (Decision, Int)? {
    let lowered = rest.lowercased()
    for (words, decision) in [(returning, Decision.giveBack), (approving, .approve)] {
      let longestFirst = words.sorted { $0.count > $1.count }
      if let word = longestFirst.first(where: { lowered.hasPrefix($0) }) {
        return (decision, word.count)
      }
    }
    return nil
  }
}
