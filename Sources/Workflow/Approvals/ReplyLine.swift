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
  public static let approving = [
    "同意", "同意刊发", "同意发稿", "同意签发", "可用", "签发", "approve", "approved", "ok",
  ]
  /// Words that give a text back, or approve it only once it is changed.
  public static let returning = ["退回", "退修", "改后同意", "改后", "return", "returned", "change"]

  /// What parts an approval from words of the person's own. Without one of these, the words behind
  /// it may take it back: “approve only if …”.
  private static let marks: Set<Character> = ["：", ":", "，", ",", "。", ".", "；", ";", "！", "!"]

  /// Finds the code and the decision in a line, whatever stands around them; `nil` where either is
  /// missing.
  public init?(_ line: String) {
    guard let code = Self.code(in: line), let (decision, length) = Self.decision(at: code.rest)
    else { return nil }
    (article, text, person) = (code.article, code.text, code.person)
    self.decision = decision
    let words = code.rest.dropFirst(length).drop { Self.marks.contains($0) || $0.isWhitespace }
    self.words = String(words)
  }

  /// Whether a code stands in a line, be it with a decision or not.
  public static func holdsCode(_ line: String) -> Bool { code(in: line) != nil }

  private static func code(
    in line: String
  ) -> (article: String, text: String, person: String, rest: Substring)? {
    let openings: Set<Character> = ["【", "[", "［"]
    let closings: Set<Character> = ["】", "]", "］"]
    guard let start = line.firstIndex(where: { openings.contains($0) }),
      let end = line[start...].firstIndex(where: { closings.contains($0) })
    else { return nil }
    let code = line[line.index(after: start)..<end].split(whereSeparator: \.isWhitespace)
    guard code.count == 2 else { return nil }
    let numbers = code[0].split { "-－–—".contains($0) }.map { $0.lowercased() }
    guard numbers.count == 2 else { return nil }
    let rest = line[line.index(after: end)...].drop(while: \.isWhitespace)
    return (numbers[0], numbers[1], String(code[1]), rest)
  }

  private static func decision(at rest: Substring) -> (Decision, Int)? {
    let lowered = rest.lowercased()
    func word(_ words: [String]) -> Int? {
      words.filter { lowered.hasPrefix($0) }.map(\.count).max()
    }
    if let length = word(returning) { return (.giveBack, length) }
    guard let length = word(approving) else { return nil }
    let next = lowered.dropFirst(length).first { !$0.isWhitespace }
    return next.map { marks.contains($0) } ?? true ? (.approve, length) : nil
  }
}
