/// What a message repeats of an earlier one, above its own words.
enum ChatQuotes {
  /// The lines of `「王芳：…」` and of the dashes below it, as WeChat copies an answer, from 0.
  static func lines(in lines: [Raw]) -> Set<Int> {
    var quoted: Set<Int> = []
    var next = 0
    for start in lines.indices where start >= next && begins(lines[start].trimmed) {
      guard let end = lines[start...].prefix(longest).firstIndex(where: ends),
        let rule = lines[(end + 1)...].firstIndex(where: { !$0.trimmed.isEmpty }),
        isRule(lines[rule])
      else { continue }
      quoted.formUnion(start...rule)
      next = rule + 1
    }
    return quoted
  }

  /// In lines.
  private static let longest = 60

  private static func begins(_ line: Raw) -> Bool {
    line.first == "「" && line.prefix(32).contains { $0 == "：" || $0 == ":" }
  }

  private static func ends(_ line: Raw) -> Bool { line.trimmed.last == "」" }

  private static func isRule(_ line: Raw) -> Bool {
    line.count { $0 == "-" } >= 5 && line.allSatisfy { $0 == "-" || Escape.isBlank($0) }
  }

  /// Whether a line names the message that is answered: `回复 王芳：几点？`, `[In reply to Jane Doe]`.
  static func isReference(_ line: Raw, _ speakers: ChatSpeakers) -> Bool {
    let text = String(line)
    if text.hasPrefix("[In reply to "), text.hasSuffix("]") { return true }
    guard let word = ["回复", "引用"].first(where: text.hasPrefix) else { return false }
    let rest = Raw(line.dropFirst(word.count)).trimmed
    let name = rest.prefix { $0 != "：" && $0 != ":" }
    return name.count < rest.count && speakers.speaks(String(name.trimmed))
  }
}
