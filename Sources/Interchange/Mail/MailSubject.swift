/// What the subject of a mail says of its text.
public enum MailSubject {
  /// `Fwd: Tram line`, `转发：新桥通车`.
  static func isForwarding(_ subject: String) -> Bool { begins(subject, forwards) }

  /// `Re: Tram line`, `回复：催稿`.
  static func isAnswer(_ subject: String) -> Bool { begins(subject, answers) }

  /// A subject without what it was sent for: `投稿：`, `退稿-`, `【来稿】`, `Fwd:`, and several.
  public static func bare(_ subject: String) -> String {
    let words = forwards.union(answers).union(purposes)
    let rest = behindColon(subject, words) ?? behindPurpose(subject)
    return rest.map(bare) ?? subject
  }

  private static func behindColon(_ subject: String, _ words: Set<String>) -> String? {
    guard begins(subject, words), let colon = subject.firstIndex(where: isColon) else { return nil }
    return String(subject[subject.index(after: colon)...].drop(while: \.isWhitespace))
  }

  /// What stands behind a Chinese word alone and a mark or a blank.
  private static func behindPurpose(_ subject: String) -> String? {
    let words = subject.drop { openings.contains($0) || $0.isWhitespace }
    let purpose = words.prefix(while: \.isLetter)
    let rest = words.dropFirst(purpose.count).drop { marks.contains($0) || $0.isWhitespace }
    guard purposes.contains(String(purpose)), !purpose.contains(where: \.isASCII), !rest.isEmpty
    else { return nil }
    return String(rest)
  }

  private static let openings = Set("【［[（(")
  private static let marks = Set("】］]）)-－—–_/：:")

  private static let forwards: Set = ["fw", "fwd", "转发", "轉寄", "轉發"]
  private static let answers: Set = ["re", "回复", "答复", "回覆", "答覆", "回信", "aw", "sv"]
  private static let purposes: Set = [
    "投稿", "来稿", "來稿", "稿件", "供稿", "退稿", "改稿", "修改稿", "submission", "story",
  ]

  private static func begins(_ subject: String, _ words: Set<String>) -> Bool {
    let letters = subject.lowercased().filter { $0 != " " }
    return letters.firstIndex(where: isColon).map { words.contains(String(letters[..<$0])) }
      ?? false
  }

  private static func isColon(_ letter: Character) -> Bool { letter == ":" || letter == "：" }
}
