import Manuscript

/// Names as they stand in a newspaper.
enum PrintedNames {
  static func write(_ bylines: [Byline], in language: CopyLanguage) -> String {
    language == .english ? writeEnglish(bylines) : writeChinese(bylines)
  }

  private static func writeChinese(_ bylines: [Byline]) -> String {
    var words: [String] = []
    var title: String?
    let isPlain = bylines.allSatisfy { $0.role == .text }
    for (index, byline) in bylines.enumerated() {
      if let new = byline.title, new != title { words.append(new) }
      title = byline.title
      words.append(byline.name)
      let isLastOfRole = index + 1 == bylines.count || bylines[index + 1].role != byline.role
      if !isPlain, isLastOfRole { words.append(FormWords.word(byline.role)) }
    }
    return words.joined(separator: " ")
  }

  private static func writeEnglish(_ bylines: [Byline]) -> String {
    var groups: [(role: Byline.Role, names: [String])] = []
    for byline in bylines {
      if groups.last?.role == byline.role {
        groups[groups.count - 1].names.append(byline.titled)
      } else {
        groups.append((byline.role, [byline.titled]))
      }
    }
    return groups.map { FormWords.credit($0.role) + list($0.names) }.joined(separator: "; ")
  }

  private static func list(_ names: [String]) -> String {
    names.count < 2
      ? names.joined()
      : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// Reads `By Jane Doe and John Roe; Photo by Ann Poe`, or capitalised names alone.
  static func english(_ line: String) -> [Byline]? {
    var bylines: [Byline] = []
    for part in line.split(separator: ";") {
      let credit = String(part.drop { $0 == " " })
      let small = credit.lowercased()
      let start = FormWords.credits.first { small.hasPrefix($0.start.lowercased()) }
      let found = englishNames(String(credit.dropFirst(start?.start.count ?? 0)))
      let names = found.enumerated().filter { $0.offset == 0 || !isJob($0.element) }.map(\.element)
      let isSure = start != nil || names.allSatisfy { $0.contains(" ") }
      guard !names.isEmpty, isSure, names.allSatisfy(isEnglishName) else { return nil }
      bylines += withJobs(found, role: start?.role ?? .text)
    }
    return bylines.isEmpty ? nil : bylines
  }

  /// `Ann Poe, Staff Writer`: what somebody is stands behind the name.
  private static func withJobs(_ words: [String], role: Byline.Role) -> [Byline] {
    words.reduce(into: []) { bylines, word in
      if let last = bylines.indices.last, bylines[last].title == nil, isJob(word) {
        bylines[last] = Byline(
          name: bylines[last].name, role: bylines[last].role, title: word)
      } else {
        bylines.append(Byline(name: word, role: role))
      }
    }
  }

  private static func isJob(_ words: String) -> Bool {
    let last = words.lowercased().split(separator: " ").last.map(String.init) ?? ""
    return FormWords.jobs.contains(last) && isEnglishName(words)
  }

  /// Reads `By Jane Doe, Harbour correspondent`.
  static func englishWithTitle(_ line: String) -> [Byline]? {
    guard line.hasPrefix("By ") || line.hasPrefix("by "), let comma = line.firstIndex(of: ",")
    else { return nil }
    let name = String(line[..<comma].dropFirst(3))
    let title = String(line[line.index(after: comma)...].drop { $0 == " " })
    guard isEnglishName(name), !title.isEmpty else { return nil }
    return [Byline(name: name, title: title)]
  }

  /// Reads `新华社`, `本报评论员`, `记者 甲`, `通讯员 李 明`.
  static func looselyChinese(_ line: String) -> [Byline]? {
    var words = line.split(whereSeparator: isSeparator).map(String.init)
    if words.count == 1, ChineseNameReader.isSender(words[0]) { return [Byline(name: words[0])] }
    if words.count >= 2, words.suffix(2).allSatisfy({ $0.count == 1 }) {
      words = words.dropLast(2) + [words.suffix(2).joined()]
    }
    if let names = chinese(words.joined(separator: " ")) { return names }
    guard words.count == 2, words[1].count == 1, ChineseNameReader.isTitleWord(words[0]),
      ChineseNameReader.isHan(words[1])
    else { return nil }
    return [Byline(name: words[1], title: words[0])]
  }

  private static func englishNames(_ list: String) -> [String] {
    let words = list.split(separator: " ").map { $0 == "and" || $0 == "&" ? "," : String($0) }
    let names = words.joined(separator: " ").split(separator: ",")
    return names.map { String($0.drop { $0 == " " }) }.map { name in
      name.last == " " ? String(name.dropLast()) : name
    }.filter { !$0.isEmpty }
  }

  private static func isEnglishName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (1...5).contains(words.count) && words.allSatisfy(isEnglishNameWord)
      && words.last?.last != "."
  }

  private static func isEnglishNameWord(_ word: Substring) -> Bool {
    guard word.first?.isUppercase == true || FormWords.nameParticles.contains(String(word)) else {
      return false
    }
    return word.unicodeScalars.allSatisfy { scalar in
      (scalar.value < 0x250 && scalar.properties.isAlphabetic)
        || "'’-.".unicodeScalars.contains(scalar)
    }
  }

  /// Reads names, each with the title before it and the role after it or before it.
  static func chinese(_ line: String) -> [Byline]? {
    var reader = ChineseNameReader()
    let words = line.split(whereSeparator: isSeparator)
    let labels = words.map { $0.endIndex < line.endIndex && ":：".contains(line[$0.endIndex]) }
    // 倪 勇 is a name of two characters that was typed as wide as one of three.
    let isWide = words.count == 2 && words.allSatisfy { $0.count == 1 }
    if isWide { return reader.take(words.joined()) ? reader.finished : nil }
    for (word, isLabel) in zip(words, labels) {
      guard reader.take(String(word), isLabel: isLabel) else { return nil }
    }
    return reader.finished
  }

  private static func isSeparator(_ character: Character) -> Bool {
    let separators = " \t\u{3000}\u{A0}、，,；;：:□■◎○●◆▲".unicodeScalars
    return character.unicodeScalars.allSatisfy { separators.contains($0) }
  }
}
