/// What the first characters of a line make of it.
enum LineMark: Equatable {
  case blank
  case text
  /// `---`.
  case fence
  /// `#` and more, with what follows.
  case heading(level: Int, Raw)
  /// `- ` or `* `.
  case item(Raw)
  /// `> `, or `>` alone for an empty line of verse.
  case verse(Raw)
  /// `[图]`, `[图 MEDIA|CREDITS]`.
  case picture(label: Raw, Raw)
  /// `[编者按]`.
  case note(Raw)
  /// A text that begins 编者按：, which is printed with these words.
  case spokenNote

  init(_ raw: Raw) {
    if raw.isEmpty {
      self = .blank
    } else if raw == ["-", "-", "-"] {
      self = .fence
    } else {
      self =
        Self.signed(raw) ?? Self.labelled(raw) ?? (Self.isSpokenNote(raw) ? .spokenNote : .text)
    }
  }

  private static func signed(_ raw: Raw) -> LineMark? {
    let sign = raw.prefix { $0 == raw[0] }
    let rest = raw.dropFirst(sign.count)
    let isParted = rest.first.map { Escape.isBlank($0) } ?? true
    guard isParted else { return nil }
    switch raw[0] {
    case "#" where sign.count <= 6: return .heading(level: sign.count, rest.trimmed)
    case ">" where sign.count == 1: return .verse(rest.trimmed)
    case "-" where sign.count == 1, "*" where sign.count == 1:
      let isRule = raw.allSatisfy { $0 == raw[0] || Escape.isBlank($0) }
      return isRule ? nil : .item(rest.trimmed)
    default: return nil
    }
  }

  private static func labelled(_ raw: Raw) -> LineMark? {
    guard raw[0] == "[", case let parts = raw.dropFirst().cut(at: ["]"]), parts.count > 1 else {
      return nil
    }
    let label = parts[0]
    let rest = raw.dropFirst(label.count + 2).trimmed
    if FormWords.notes.contains(String(label)) { return .note(rest) }
    let word = String(label.prefix { !Escape.isBlank($0) && $0 != "|" && $0 != "｜" })
    guard FormWords.pictures.contains(word) else { return nil }
    return .picture(label: Raw(label.dropFirst(word.unicodeScalars.count)), rest)
  }

  /// `[^1]: `, as Markdown has notes below the text.
  static func beginsFootnote(_ raw: Raw) -> Bool {
    guard raw.starts(with: "[^".unicodeScalars), let end = raw.firstIndex(of: "]") else {
      return false
    }
    return raw.dropFirst(end + 1).first == ":"
  }

  private static func isSpokenNote(_ raw: Raw) -> Bool {
    FormWords.noteStarts.contains { raw.starts(with: $0.unicodeScalars) }
  }
}
