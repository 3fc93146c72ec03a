/// Text from outside made safe for a terminal.
public enum Printable {
  /// The text with every character that could steer a terminal or reorder what is read shown as
  /// `\u{1b}`; line feed and tab stay. Cleaning twice changes nothing more.
  public static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if steers(scalar) {
        cleaned.append(contentsOf: shown(scalar).unicodeScalars)
      } else {
        cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  /// The text on one line: cleaned, with line feeds and tabs as single blanks.
  public static func line(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return clean(text) }
    let blanked = text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    return clean(String(String.UnicodeScalarView(blanked)))
  }

  /// The text without its middle where it is longer than any sentence that names things is: as when
  /// a whole article was typed where a name belongs.
  public static func short(_ text: String) -> String {
    guard text.utf8.count > 4_096 else { return text }
    return "\(text.prefix(200)) … \(text.suffix(200))"
  }

  /// The text on one line, to stand inside “ ”: its own quotation marks become those that stand
  /// inside others, ‘ ’.
  public static func quoted(_ text: String) -> String {
    let inner = line(text).unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "“": "‘"
      case "”": "’"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(inner))
  }

  /// Whether a text can be typed, shown and kept anywhere as a name: no blanks, no characters that
  /// steer, no path, at most 64 bytes.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && line(text) == text
      && !text.contains { $0.isWhitespace || $0 == "/" || $0 == "\\" || $0 == ":" }
      && text != "." && text != ".."
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16) + "}"
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: false
    case ..<0x20, 0x7f..<0xa0: true
    case 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: true
    default: false
    }
  }
}
