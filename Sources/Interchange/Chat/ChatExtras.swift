/// Takes out of a line what no paper prints.
enum ChatExtras {
  /// `[图片]` and its like: alone on a line, or behind words; `[语音] 12"` with how long it is. That of a
  /// picture with words behind it, at the start of a line, is the mark of a caption and stays.
  static func takePlaceholders(from line: inout Raw) -> [String] {
    let text = String(line.trimmed)
    if ChatWords.isOmittedFile(text) {
      line = []
      return [text]
    }
    if line.trimmed.last == ">", let open = line.lastIndex(of: "<"),
      ChatWords.isOmittedFile(String(line[open...].trimmed))
    {
      let mark = String(line[open...].trimmed)
      line = line[..<open].trimmed
      return [mark]
    }
    return take(from: &line, isWanted: isPlaceholder, staysAtStart: true)
  }

  /// Emoji, and their codes such as `[微笑]`.
  static func takeEmoji(from line: inout Raw) -> [String] {
    var taken = take(from: &line, isWanted: ChatWords.emoji.contains, staysAtStart: false)
    while let code = slashCode(at: line) {
      taken.append(String(line[code...].trimmed))
      line = line[..<code].trimmed
    }
    var kept = String.UnicodeScalarView()
    for character in String(line) {
      if isEmoji(character) {
        taken.append(String(character))
      } else {
        kept.append(contentsOf: character.unicodeScalars)
      }
    }
    line = Raw(kept)
    return taken
  }

  /// Where `/微笑` begins with which a line ends, as QQ writes it.
  private static func slashCode(at line: Raw) -> Int? {
    guard let stroke = line.lastIndex(of: "/"), case let word = line[(stroke + 1)...].trimmed,
      word.count > 1, word.allSatisfy({ $0.value >= 0x2E80 }),
      ChatWords.emoji.contains(String(word))
    else { return nil }
    return stroke
  }

  /// Words in square brackets.
  private static func take(
    from line: inout Raw, isWanted: (String) -> Bool, staysAtStart: Bool
  ) -> [String] {
    var kept: Raw = []
    var taken: [Raw] = []
    var rest = line[...]
    while let open = rest.firstIndex(of: "[") {
      kept += rest[..<open]
      let word = rest[(open + 1)...].prefix(24).prefix { $0 != "]" && $0 != "[" }
      if word.endIndex < rest.endIndex, rest[word.endIndex] == "]", isWanted(String(word.trimmed)) {
        taken.append(Raw(rest[open...word.endIndex]))
        rest = rest[(word.endIndex + 1)...]
      } else {
        kept.append("[")
        rest = rest[(open + 1)...]
      }
    }
    kept += rest
    if staysAtStart, !taken.isEmpty, isLength(kept.trimmed) {
      defer { line = [] }
      return [String(line.trimmed)]
    }
    let isPicture = taken.first.map {
      ChatWords.pictures.contains(String($0.dropFirst().dropLast()))
    }
    let isCaption =
      staysAtStart && !kept.trimmed.isEmpty && line.trimmed.first == "[" && isPicture ?? false
    if isCaption || taken.isEmpty { return [] }
    line = kept
    return taken.map { String($0) }
  }

  /// `图片`, `Voice message 0:12`.
  private static func isPlaceholder(_ word: String) -> Bool {
    let end = Raw(of: word).reversed().prefix {
      isLength([$0]) || "\"'”″:： ".unicodeScalars.contains($0)
    }
    return ChatWords.placeholders.contains(String(Raw(of: word).dropLast(end.count)))
  }

  /// How long a recording is: `12"`, `0:12`, `12秒`.
  private static func isLength(_ raw: Raw) -> Bool {
    raw.first.map { (0x30...0x39).contains($0.value) } ?? false
      && raw.allSatisfy {
        (0x30...0x39).contains($0.value) || "\"'”″′:：秒分s ".unicodeScalars.contains($0)
      }
  }

  /// Signs that Unicode shows in colour; ©, ☎ and ★ are print, unless a program made them coloured.
  private static func isEmoji(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    let scalars = character.unicodeScalars
    return first.properties.isEmojiPresentation
      || scalars.contains("\u{20E3}")
      || (first.properties.isEmoji && scalars.contains("\u{FE0F}"))
      || (scalars.count == 1 && (first == "\u{FE0F}" || first == "\u{200D}"))
  }
}
