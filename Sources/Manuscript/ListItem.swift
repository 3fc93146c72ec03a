/// How the items of a list are marked in print: what begins with its number keeps that, all else
/// stands behind a bullet.
public enum ListItem {
  /// What an item has in print before its own words: a bullet with a blank, or nothing.
  public static func mark(of item: String, in language: CopyLanguage) -> String {
    if item.isEmpty || number(of: item) != nil || isLettered(item) { return "" }
    return language == .english ? "• " : "•\u{3000}"
  }

  /// The number that a text begins with as items do: `3. `, `3、`, `3）`, `（3）`, `③`, `三、`. Nil where
  /// none stands there, as before a fraction or a year, or nothing behind it.
  public static func number(of text: String) -> Int? { counted(text)?.number }

  /// What stands behind that number and its mark; nil where none is found.
  public static func words(behindNumberOf text: String) -> Substring? {
    counted(text).map { Substring(text.unicodeScalars.dropFirst($0.length)).drop { $0 == " " } }
  }

  private static func counted(_ text: String) -> (number: Int, length: Int)? {
    let letters = Array(text.unicodeScalars.prefix(8))
    guard let first = letters.first else { return nil }
    if (0x2460...0x2473).contains(first.value) {
      return letters.count > 1 ? (Int(first.value) - 0x245F, 1) : nil
    }
    let isOpen = first == "（" || first == "("
    let start = isOpen ? 1 : 0
    guard let (number, end) = figure(letters, from: start), end < letters.count - 1 else {
      return nil
    }
    let isChinese = letters[start].value > 0x7F
    let closers = isOpen ? "）)" : isChinese ? "、" : ".．、）)"
    let isFraction = digits.contains(letters[end + 1])
    guard closers.unicodeScalars.contains(letters[end]), !isFraction else { return nil }
    // `1.)` and `（1）、` have two.
    let marks = letters[end...].prefix { ".．、）)".unicodeScalars.contains($0) }
    return (number, marks.endIndex)
  }

  /// `a. `, `B) `, `iv. `, and 第三条, as word processors count too.
  private static func isLettered(_ text: String) -> Bool {
    let letters = Array(text.unicodeScalars.prefix(8))
    if letters[0] == "第", letters.count > 2, let (_, end) = figure(letters, from: 1) {
      return end < letters.count && "条章节款项".unicodeScalars.contains(letters[end])
    }
    let label = letters.prefix { $0.isASCII && $0.properties.isAlphabetic }
    let isLabel = label.count == 1 || label.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
    let rest = letters[label.count...]
    return isLabel && !label.isEmpty && rest.count > 1
      && ".)".unicodeScalars.contains(rest[label.count]) && rest[label.count + 1] == " "
  }

  private static let digits = Array("0123456789".unicodeScalars)
  private static let hans = Array("零一二三四五六七八九十".unicodeScalars)

  /// A number of at most two figures, in either script, and where it ends.
  private static func figure(_ text: [Unicode.Scalar], from start: Int) -> (Int, end: Int)? {
    let latin = text[start...].prefix { digits.contains($0) }
    if (1...2).contains(latin.count) {
      return (latin.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }, latin.endIndex)
    }
    let han = text[start...].prefix { hans.contains($0) }
    let values = han.compactMap { hans.firstIndex(of: $0) }
    let ten = 10
    switch values.count {
    case 1: return (values[0], han.endIndex)
    case 2 where values[0] == ten: return (ten + values[1], han.endIndex)
    case 2 where values[1] == ten: return (values[0] * ten, han.endIndex)
    case 3 where values[1] == ten: return (values[0] * ten + values[2], han.endIndex)
    default: return nil
    }
  }
}
