/// A covering letter that stands with a manuscript: from its greeting, or 现将…一文报上, to the names and
/// the day below its sign-off.
enum EnclosingLetter {
  /// How many lines on top are such a letter; 0 where none stands there, or no copy below it. Lines
  /// have no blanks at their ends; an empty one parts what stands above it from what stands below.
  static func head(of lines: [String]) -> Int {
    let filled = lines.indices.filter { !lines[$0].isEmpty }
    let texts = filled.map { lines[$0] }
    guard begins(texts), let closing = closing(of: texts) else { return 0 }
    let below = texts[closing...].prefix { LetterWords.isSignature($0) }
    guard below.endIndex < texts.endIndex else { return 0 }
    let names = names(below, at: filled, of: lines)
    return filled[closing + names - 1] + 1
  }

  /// How many lines at the end are such a letter, which stands behind the copy.
  static func foot(of lines: [String]) -> Int {
    let filled = lines.indices.filter { !lines[$0].isEmpty }
    let texts = filled.map { lines[$0] }
    // Most texts end in a sentence, or have neither a sign-off nor a day there, so that no beginning has
    // to be looked for.
    guard let last = texts.last, LetterWords.isSignature(last) || isSignOff(last),
      texts.suffix(longest).contains(where: mayClose)
    else { return 0 }
    for start in texts.indices.suffix(longest).dropFirst(texts.count <= longest ? 2 : 0) {
      let letter = Array(texts[start...])
      guard begins(letter), let closing = closing(of: letter),
        letter.count - closing <= LetterWords.signatureLines,
        letter[closing...].allSatisfy(LetterWords.isSignature)
      else { continue }
      return lines.count - filled[start]
    }
    return 0
  }

  /// Whether a text ends in such a letter.
  static func closes(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).suffix(mostSeen)
    return foot(of: lines.map { String($0).trimmedBlanks }) > 0
  }

  /// How far from an end of a text a letter may reach.
  static let mostSeen = 60
  /// The most lines from the greeting to the last name.
  private static let longest = 14

  private static func begins(_ lines: [String]) -> Bool {
    guard let first = lines.first else { return false }
    let isTitle = ChineseLetterWords.isTitle(first)
    return CoverLetter.opens(Array(lines.prefix(isTitle ? 3 : 2)))
  }

  /// The line behind the sign-off, 敬礼 among it, below nothing but sentences; of a letter without one the
  /// line behind the sentences, if a day is near below it.
  private static func closing(of lines: [String]) -> Int? {
    let top = lines.prefix(longest)
    let title = top.first.map { ChineseLetterWords.isTitle($0) ? 1 : 0 } ?? 0
    let end = top.dropFirst(title).firstIndex { isSignOff($0) || !isSaid($0) }
    guard let end else { return nil }
    if isSignOff(top[end]) { return top[end...].firstIndex { !isSignOff($0) } ?? top.endIndex }
    let isDated = top[end...].prefix(LetterWords.nameLines + 1).contains(
      where: ChineseLetterWords.isDay)
    return isDated && ChineseLetterWords.submits(top[title]) ? end : nil
  }

  /// Whether a line is a sentence, a greeting or 附件：…, and no headline.
  private static func isSaid(_ line: String) -> Bool {
    line.hasPrefix("附件") || line.last.map { "。！？：，.!?:,".contains($0) } ?? false
  }

  private static func mayClose(_ line: String) -> Bool {
    line.utf8.count <= longestClosing && (isSignOff(line) || ChineseLetterWords.isDay(line))
  }

  /// In bytes; no sign-off and no day is longer.
  private static let longestClosing = 100

  private static func isSignOff(_ line: String) -> Bool {
    LetterWords.isSignOff(line) || LetterWords.isParting(line)
      || ChineseLetterWords.isSignOff(line)
  }

  /// How many of the short lines below the sign-off sign the letter: to its day, else to an empty
  /// line; else one name and what tells where its bearer works and is reached. The others head the copy.
  private static func names(
    _ below: ArraySlice<String>, at filled: [Int], of lines: [String]
  ) -> Int {
    let isByline = below.last.map { NameLine.readWriters(Raw(of: $0)) != nil } ?? false
    let signing = below.dropLast(isByline ? 2 : 1)
    let most = below.prefix(LetterWords.signatureLines)
    if let day = most.firstIndex(where: ChineseLetterWords.isDay) {
      return day - below.startIndex + 1
    }
    if signing.isEmpty { return 0 }
    let part = most.indices.dropFirst().first { lines[filled[$0] - 1].isEmpty }
    if let part, part <= signing.endIndex { return part - below.startIndex }
    let others = signing.dropFirst().prefix { UnitName.isSigned($0) || LetterWords.hasAddress($0) }
    return 1 + others.count
  }
}
