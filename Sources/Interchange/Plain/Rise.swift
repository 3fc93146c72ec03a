/// Where letters stand: on the line, above or below it, as in 10⁶ and H₂O.
enum Rise: Hashable {
  case level, raised, lowered

  /// The letters as copy without looks has them: by the characters that Unicode has for them there,
  /// where it has one for each, else as they are. Lost is a place that told something.
  func read(_ text: String) -> (text: String, isLost: Bool) {
    let letters = Raw(of: text)
    let found = letters.compactMap { Escape.isBlank($0) ? $0 : signs[$0] }
    if found.count == letters.count { return (String(found), false) }
    return (text, self != .level && Self.tells(letters.trimmed))
  }

  /// Note marks such as `[1]`, ① and * are the same on the line, and so is the end of 21st.
  private static func tells(_ text: Raw) -> Bool {
    if let first = text.first, "[［〔【".unicodeScalars.contains(first) { return false }
    if ["st", "nd", "rd", "th"].contains(String(text)) { return false }
    return text.contains {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber
    }
  }

  private var signs: [Unicode.Scalar: Unicode.Scalar] {
    switch self {
    case .level: [:]
    case .raised: Self.above
    case .lowered: Self.below
    }
  }

  private static let above = table("0123456789+-−–n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻ⁿ")
  private static let below = table("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")

  private static func table(_ letters: String, _ signs: String) -> [Unicode.Scalar: Unicode.Scalar]
  {
    Dictionary(uniqueKeysWithValues: zip(letters.unicodeScalars, signs.unicodeScalars))
  }
}
