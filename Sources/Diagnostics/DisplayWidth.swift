/// How many columns of a terminal a text takes: two for a Han character, none for a combining mark.
///
/// A scalar of ambiguous width (“ — …) counts one, as terminals show it by default. An emoji made of
/// several scalars counts as their sum.
public enum DisplayWidth {
  /// 0, 1 or 2 columns; control characters take none, so clean a text before laying it out.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value >= 0x20 && !(0x7f..<0xa0).contains(value) ? 1 : 0 }
    // Most of what is shown: Han characters, and the marks between them.
    if (0x4e00...0x9fff).contains(value) || (0x3000...0x3029).contains(value)
      || (0xff01...0xff60).contains(value)
    {
      return 2
    }
    if contains(WidthTable.wide, value) { return 2 }
    return contains(WidthTable.zero, value) ? 0 : 1
  }

  /// The sum over the scalars of one character.
  public static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of a text of one line.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}

extension String {
  /// Cut to at most `columns`, ending in `…` where something was cut.
  public func cut(toColumns columns: Int) -> String {
    guard DisplayWidth.of(self) > columns else { return self }
    guard columns > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in self {
      width += DisplayWidth.of(character)
      guard width < columns else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Filled with blanks to `columns`: behind the text, or before it when `trailing`.
  public func padded(toColumns columns: Int, trailing: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - DisplayWidth.of(self)))
    return trailing ? blanks + self : self + blanks
  }
}
