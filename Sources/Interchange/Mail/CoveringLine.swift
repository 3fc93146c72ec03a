/// The line by which a letter without a greeting leads to its copy, with the name of who sends it.
enum CoveringLine {
  /// How many of the lines stand above the copy: `见下文。`, `As promised:`; 0 where no headline is below.
  static func count(in lines: ArraySlice<String>) -> Int {
    let top = lines.drop { $0.trimmedBlanks.isEmpty }
    guard let line = top.first?.trimmedBlanks, isOne(line) else { return 0 }
    let below = copy(below: top.dropFirst())
    return isHeaded(below) ? below.startIndex - lines.startIndex : 0
  }

  /// Whether a line says that copy follows, and nothing else.
  static func isOne(_ line: String) -> Bool {
    guard line.count <= 60, let last = line.last, ":：.。!！".contains(last),
      PlainLabel.read(Raw(of: line)) == nil
    else { return false }
    return isChinese(line) || LetterWords.isOpening(line) || isEnglish(line)
  }

  private static func isChinese(_ line: String) -> Bool {
    let isShort = line.count <= 24 || line.last == "：" || line.last == ":"
    return isShort && ["见下", "如下", "在下面", "改好了", "改後稿", "改后稿"].contains(where: line.contains)
  }

  /// `As promised:`, and not `Editor's note:`, which is copy.
  private static func isEnglish(_ line: String) -> Bool {
    line.last == ":" && promises.contains(where: line.lowercased().contains)
  }

  private static let promises = [
    "as promised", "as agreed", "as you asked", "here it is", "here you",
  ]

  /// Without the name that stands by itself below the line.
  private static func copy(below lines: ArraySlice<String>) -> ArraySlice<String> {
    let rest = lines.drop { $0.trimmedBlanks.isEmpty }
    guard let name = rest.first?.trimmedBlanks, isSender(name),
      rest.dropFirst().first?.trimmedBlanks.isEmpty ?? false
    else { return rest }
    return rest.dropFirst().drop { $0.trimmedBlanks.isEmpty }
  }

  private static func isSender(_ name: String) -> Bool {
    LetterWords.isFirstName(name) && !ChineseNameReader.isHan(name)
      || (2...3).contains(name.count) && ChineseNameReader.isHan(name)
  }

  private static func isHeaded(_ lines: ArraySlice<String>) -> Bool {
    let text = lines.joined(separator: "\n")
    // A headline in capitals reads like a name.
    if PlainManuscript.isSigned(text) { return true }
    let first = Raw(of: lines.first?.trimmedBlanks ?? "")
    return NameLine.read(first) == nil && PlainManuscript.hasHeadline(text)
  }
}
