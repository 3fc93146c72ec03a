/// Measures and marks of text as Word has it.
enum WordText {
  /// Line ends and tabs inside a run are blanks; those at its ends count only where it says so.
  static func run(_ text: String, keepsBlanks: Bool) -> String {
    let scalars = text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    guard !keepsBlanks, scalars.first == " " || scalars.last == " " else { return String(scalars) }
    let start = scalars.drop { $0 == " " }
    return String(start.dropLast(start.reversed().prefix { $0 == " " }.count))
  }

  /// Characters other than blanks.
  static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { $0 != "\n" && !isBlank($0) }
  }

  /// Without blanks at both ends; those of Chinese indents too.
  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.unicodeScalars.drop { isBlank($0) }
    return String(start.dropLast(start.reversed().prefix { isBlank($0) }.count))
  }

  /// Pieces of one headline: a full-width blank beside a Chinese character, else a plain one.
  static func row(of pieces: [String]) -> String {
    var text = pieces.first ?? ""
    for piece in pieces.dropFirst() {
      let isWide = [text.unicodeScalars.last, piece.unicodeScalars.first].contains { scalar in
        scalar.map { $0.value >= 0x2E80 } ?? false
      }
      text += (isWide ? "\u{3000}" : " ") + piece
    }
    return text
  }

  /// Whether a sentence ends here.
  static func endsSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last(where: { !closers.contains($0) }) else {
      return false
    }
    return PlainLines.stops.contains(last)
  }

  /// Whether it leads over to something, as no headline does.
  static func leadsOn(_ text: String) -> Bool {
    text.unicodeScalars.last.map { "。；，、：;,:".unicodeScalars.contains($0) } ?? false
  }

  static func isMostlyLatin(_ text: String) -> Bool {
    text.unicodeScalars.count { $0.value >= 0x2E80 } * 4 < letters(text)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    Escape.isBlank(scalar) || scalar == "\u{200B}"
  }

  private static let closers = Set("”’）》】」』\")".unicodeScalars)
}
