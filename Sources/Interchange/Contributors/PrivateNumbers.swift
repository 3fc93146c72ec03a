import Notation

/// A contributor's numbers in words that are filed as they are: names of files, subjects, lines that
/// were left out of a page.
public enum PrivateNumbers {
  /// The words with another text for each mobile telephone and each number of an identity card or a
  /// bank card.
  public static func hidden(_ words: String, by other: String = "…") -> String {
    guard ContributorDigits.count(in: words) >= 11 else { return words }
    return replaced(words, by: other) { number in
      number.kind.map { $0 != .telephone || number.isMobile } ?? false
    }
  }

  /// A line that belongs to no story, with … for its numbers where it tells how to reach somebody,
  /// and is no line of the paper's own.
  public static func hiddenBesideCopy(_ line: String) -> String {
    let mayTell = ContributorDigits.count(in: line) >= 5 || line.utf8.contains(UInt8(ascii: "@"))
    guard mayTell, !ContributorWords.isForReaders(line) else { return line }
    guard tells(line), !isOfPaper(line) else { return hidden(line) }
    let plain = replaced(line, by: "…") { $0.kind != nil || $0.digits.count >= 5 }
    return plain.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.contains("@") ? "…" : $0 }.joined(separator: " ")
  }

  /// Whether a line tells how to reach or pay somebody, whoever that is; a hotline is for readers.
  public static func tells(_ line: String) -> Bool { ContributorLine(line).kind != nil }

  /// The same, and a postal address or one of electronic mail anywhere in it.
  public static func tellsAnywhere(_ line: String) -> Bool {
    let letters = Raw(of: line)
    return tells(line) || !ContributorLine.addresses(in: letters).isEmpty
      || PostalAddress.isAddress(letters.trimmed)
  }

  /// Whether a line gives readers a number or tells how to reach somebody.
  public static func isContact(_ line: String) -> Bool {
    tells(line) || ContributorDigits.count(in: line) >= 5 && ContributorWords.isForReaders(line)
  }

  /// Whether a line tells of the paper and those who make it: 社址：…, 发行科电话：…, 值班编辑 王芳.
  public static func isOfPaper(_ line: String) -> Bool {
    ByteSearch.holds(line, anyOf: ofPaper)
  }

  private static let ofPaper = [
    "社址", "报社", "本报", "本刊", "印刷", "发行", "邮发", "邮局", "广告", "总编", "主编", "责编", "编辑", "編輯", "校对", "刊号",
    "零售", "定价", "准印", "統一", "统一", "ISSN", "本版",
  ]

  private static func replaced(
    _ words: String, by other: String, _ isWanted: (ContributorNumber) -> Bool
  ) -> String {
    let letters = Raw(of: words)
    var kept = Raw()
    var start = 0
    for number in ContributorNumber.all(in: letters.map(ContributorLine.narrowed))
    where isWanted(number) {
      kept += letters[start..<number.range.lowerBound] + Raw(of: other)
      start = number.range.upperBound
    }
    return String(kept + letters[start...])
  }
}
