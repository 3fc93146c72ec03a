/// A contributor's numbers in short words that are filed as they are: names of files, subjects.
public enum PrivateNumbers {
  /// The words with another text for each mobile telephone and each number of an identity card or a
  /// bank card.
  public static func hidden(_ words: String, by other: String = "…") -> String {
    guard ContributorDigits.count(in: words) >= 11 else { return words }
    let letters = Raw(of: words)
    var kept = Raw()
    var start = 0
    for number in ContributorNumber.all(in: letters.map(ContributorLine.narrowed)) {
      guard let kind = number.kind, kind != .telephone || number.isMobile else { continue }
      kept += letters[start..<number.range.lowerBound] + Raw(of: other)
      start = number.range.upperBound
    }
    return String(kept + letters[start...])
  }
}
