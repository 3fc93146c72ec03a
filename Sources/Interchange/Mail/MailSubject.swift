/// What the subject of a mail says of its text.
public enum MailSubject {
  /// `Fwd: Tram line`, `转发：新桥通车`.
  static func isForwarding(_ subject: String) -> Bool { begins(subject, forwards) }

  /// `Re: Tram line`, `回复：催稿`.
  static func isAnswer(_ subject: String) -> Bool { begins(subject, answers) }

  /// A subject without what it was sent for: `投稿：`, `Fwd:`, and both.
  public static func bare(_ subject: String) -> String {
    guard begins(subject, forwards.union(answers).union(purposes)),
      let colon = subject.firstIndex(where: isColon)
    else { return subject }
    return bare(String(subject[subject.index(after: colon)...].drop { $0.isWhitespace }))
  }

  private static let forwards: Set = ["fw", "fwd", "转发", "轉寄", "轉發"]
  private static let answers: Set = ["re", "回复", "答复", "回覆", "答覆", "回信", "aw", "sv"]
  private static let purposes: Set = ["投稿", "来稿", "來稿", "稿件", "供稿", "submission", "story"]

  private static func begins(_ subject: String, _ words: Set<String>) -> Bool {
    let letters = subject.lowercased().filter { $0 != " " }
    return letters.firstIndex(where: isColon).map { words.contains(String(letters[..<$0])) }
      ?? false
  }

  private static func isColon(_ letter: Character) -> Bool { letter == ":" || letter == "：" }
}
