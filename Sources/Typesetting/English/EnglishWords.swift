/// The words of a text: what stands between blanks, which may be tied to each other.
struct EnglishWords {
  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The next word; none at the end of the text.
  mutating func next() -> Range<Int>? {
    skipBlanks()
    guard at < scalars.count else { return nil }
    let start = at
    while at < scalars.count, !isBlank(at) { at += 1 }
    let end = at
    skipBlanks()
    return start..<end
  }

  var isAtEnd: Bool { at >= scalars.count }

  private mutating func skipBlanks() { while at < scalars.count, isBlank(at) { at += 1 } }

  private func isBlank(_ index: Int) -> Bool { EnglishText.kind(scalars[index]) == .blank }

  // MARK: Inside words

  /// Where addresses and runs wider than the measure are broken first.
  static let seams = Set<Unicode.Scalar>("/.-_?&=".unicodeScalars)

  /// Addresses of pages and mail.
  static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 6 else { return false }
    var before: Unicode.Scalar = " "
    for (index, scalar) in word.enumerated() {
      if scalar == "@", index > 0 { return true }
      if scalar == "/", before == ":" { return true }
      if scalar == ".", index >= 3, before == "w", word.prefix(index).suffix(3) == ["w", "w", "w"] {
        return true
      }
      before = scalar
    }
    return false
  }

  static func isSmallLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    case 0x100...0x17F: scalar.properties.isLowercase
    default: false
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// What it costs to end a line before a scalar inside a word; none where no line may end: behind
  /// a written hyphen between letters, an en or em dash, a slash, and around Han characters.
  static func seam(
    before at: Int, in word: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> Int16? {
    guard at > word.lowerBound else { return nil }
    let (left, right) = (scalars[at - 1], scalars[at])
    switch left {
    case "-", "\u{2010}":
      guard at - word.lowerBound >= 3, word.upperBound - at >= 3 else { return nil }
      return isLetter(right) && isLetter(scalars[at - 2]) ? 60 : nil
    case "\u{2014}": return isMark(right) ? nil : 0
    case "\u{2013}": return isMark(right) || word.upperBound - at < 2 ? nil : 60
    case "/":
      return at - word.lowerBound >= 4 && word.upperBound - at >= 3 && isLetter(right) ? 60 : nil
    case "\u{200B}": return 0
    default: return hanSeam(left, right)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ";", ":", "!", "?", ")", "]", "\u{201D}", "\u{2019}", "\"", "'", "\u{2014}",
      "\u{2026}", "-":
      true
    default: false
    }
  }

  private static func hanSeam(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int16? {
    guard left.value >= 0x2E80 || right.value >= 0x2E80 else { return nil }
    switch CharacterClass(left) {
    case .opening, .joining, .slash: return nil
    default: break
    }
    switch CharacterClass(right) {
    case .ideograph, .opening: return 30
    case .western: return isMark(right) ? nil : 30
    default: return nil
    }
  }

  /// Whether a run of small letters may be parted by a hyphen: a word or its part before an
  /// apostrophe, with nothing but marks around it. Names, abbreviations and compounds are not.
  static func mayBeParted(
    _ run: Range<Int>, in word: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard run.count >= Hyphenation.shortest else { return false }
    for at in word.lowerBound..<run.lowerBound
    where isLetter(scalars[at]) || isJoint(scalars[at]) {
      guard let dash = dash(before: run.lowerBound, from: word.lowerBound, scalars), at <= dash
      else { return false }
    }
    guard run.upperBound < word.upperBound else { return true }
    let next = scalars[run.upperBound]
    if next == "\u{2014}" { return true }
    if next == "'" || next == "\u{2019}" {
      return word.upperBound - run.upperBound <= 2 + marks(before: word.upperBound, scalars)
    }
    return !(run.upperBound..<word.upperBound).contains {
      isLetter(scalars[$0]) || isJoint(scalars[$0])
    } || hasDash(run.upperBound..<word.upperBound, scalars)
  }

  /// Digits, and marks that hold the parts of a word together.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "-", "/", "@", "_", "\u{AD}", "&", "+", "=", "#", "\u{2010}", "\u{2013}": true
    default: false
    }
  }

  private static func dash(
    before end: Int, from start: Int, _ scalars: [Unicode.Scalar]
  ) -> Int? {
    (start..<end).last { scalars[$0] == "\u{2014}" }
  }

  private static func hasDash(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    guard let dash = range.first(where: { scalars[$0] == "\u{2014}" }) else { return false }
    return !(range.lowerBound..<dash).contains { isLetter(scalars[$0]) || isJoint(scalars[$0]) }
  }

  private static func marks(before end: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var count = 0
    while end - count > 0, isMark(scalars[end - 1 - count]) { count += 1 }
    return count
  }
}
