/// What only a part of a sentence shows: text that was cut, however short it is.
enum SentenceParts {
  /// A scrap of a clause at the end, a quote or bracket left open, or three clauses: headlines and
  /// crossheads have none of these.
  static func isCut(_ line: PageLine) -> Bool {
    guard isOpenText(line) else { return false }
    return line.unclosed > 0 || clauses(of: line).count > 2 || endsInScrap(line)
  }

  /// A day of a month, somebody who says something, a clause beside one three times as long.
  static func isClause(_ line: PageLine) -> Bool {
    guard isOpenText(line) else { return false }
    let clauses = clauses(of: line).map(\.count)
    let isLopsided =
      clauses.count == 2 && (clauses.min() ?? 0) * 3 <= (clauses.max() ?? 0)
    return isLopsided || hasDay(line.letters) || hasSpeech(line.letters)
  }

  private static func isOpenText(_ line: PageLine) -> Bool {
    !line.isLatin && line.size >= 12 && line.heading == 0 && line.ending == .open
      && line.letters.first != 0x2014
  }

  private static func clauses(of line: PageLine) -> [ArraySlice<Letter>] {
    line.letters.split(separator: 0x2C, omittingEmptySubsequences: false)
  }

  /// `…氮肥上得太多,夜`.
  private static func endsInScrap(_ line: PageLine) -> Bool {
    let clauses = clauses(of: line)
    guard clauses.count > 1, let last = clauses.last else { return false }
    return last.count <= 3 && last.allSatisfy(Lettering.isHan)
  }

  /// `10月26日`, and more than the day.
  private static func hasDay(_ letters: [Letter]) -> Bool {
    guard let month = letters.firstIndex(of: 0x6708), month > 0,
      let day = letters[month...].prefix(4).firstIndex(of: 0x65E5), day > month + 1
    else { return false }
    return Lettering.isDigit(letters[month - 1]) && Lettering.isDigit(letters[day - 1])
      && letters.count > day + 4
  }

  /// `…说,`, `…说:`.
  private static func hasSpeech(_ letters: [Letter]) -> Bool {
    zip(letters, letters.dropFirst()).contains { $0 == 0x8BF4 && ($1 == 0x2C || $1 == 0x3A) }
  }
}
