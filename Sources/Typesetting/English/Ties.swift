/// Words that stay on one line although a blank stands between them: a number and its unit,
/// initials and a name, a title and a name, the day of a month.
enum Ties {
  static func tie(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let last = left.last, let first = right.first else { return false }
    if startsWithDash(right) { return true }
    if last == "." {
      if isInitial(left) || titles.contains(key(left)) { return isCapital(first) }
      if numbered.contains(key(left)) || months.contains(key(left)) { return isDigit(first) }
      return false
    }
    if isDigit(first) {
      return months.contains(key(left)) && right.count <= 3 || numbered.contains(key(left))
    }
    return isNumber(left) && isUnit(right)
  }

  /// A dash or an ellipsis never begins a line.
  static func startsWithDash(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first else { return false }
    switch first {
    case "\u{2013}", "\u{2014}", "\u{2026}": return true
    case "-", ".": return word.allSatisfy { $0 == first }
    default: return false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { 0x30...0x39 ~= scalar.value }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    0x41...0x5A ~= scalar.value || scalar.value >= 0xC0 && scalar.properties.isUppercase
  }

  /// `J.` and `J.R.`
  private static func isInitial(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let isPaired = word.count % 2 == 0 && word.count <= 6
    return isPaired
      && word.enumerated().allSatisfy { $0 % 2 == 0 ? isCapital($1) : $1 == "." }
  }

  /// `1,000`, `$3.5`, `12`.
  private static func isNumber(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = word.last, isDigit(last) else { return false }
    return word.allSatisfy { isDigit($0) || ".,$£€¥-+(".unicodeScalars.contains($0) }
  }

  private static func isUnit(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let plain = word.prefix { !",;:)!?\u{201D}\u{2019}".unicodeScalars.contains($0) }
    if units.contains(key(plain)) { return true }
    return plain.last == "." && units.contains(key(plain.dropLast()))
  }

  private static let units = pack(
    """
    km kg g mg m cm mm mi ft in lb lbs oz mph kph kW MW kWh MWh GB MB Hz MHz GHz °C °F
    million billion trillion percent cents a.m p.m AM PM a.m. p.m. % acres
    """)
  private static let titles = pack(
    """
    Mr. Mrs. Ms. Dr. Prof. Gov. Sen. Rep. Reps. Sens. St. Sgt. Lt. Capt. Gen. Col. Maj. Rev. Hon.
    Atty. Supt.
    """)
  private static let numbered = pack("No. Nos. p. pp. Fig. Vol. Ch. Sec. Page Route Rt. Act Grade")
  private static let months = pack(
    """
    Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. January February March April May June July August
    September October November December
    """)

  private static func pack(_ words: String) -> Set<UInt64> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { key(Array($0.unicodeScalars)[...]) })
  }

  /// Up to nine ASCII characters as one number; other words have the number of no word.
  private static func key(_ word: ArraySlice<Unicode.Scalar>) -> UInt64 {
    guard word.count <= 9 else { return 0 }
    var key: UInt64 = 0
    for scalar in word {
      guard scalar.value < 0x80 || scalar == "°" else { return 0 }
      key = key << 7 | UInt64(scalar == "°" ? 1 : scalar.value)
    }
    return key
  }
}
