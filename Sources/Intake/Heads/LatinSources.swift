/// Where English copy was taken from: `From Paper & Board Monthly`, `Reprinted from The Guildsman`.
enum LatinSources {
  /// A short line of its own that names a paper behind `From`.
  static func isOne(_ line: PageLine) -> Bool {
    let bare = line.letters.drop { $0 == 0x28 || $0 == 0x2D || $0 == 0x2014 || $0 == 0x20 }
    let length = openings.prefixLength(bare)
    guard length > 0, line.size <= 60, line.innerStops == 0 else { return false }
    if !bare.starts(with: from) { return true }
    let words = bare.dropFirst(length).split(separator: 0x20)
    guard let last = words.last, words.count >= 2 else { return false }
    let name = last.last == 0x29 || last.last == 0x2E ? last.dropLast() : last
    return (LineWords.paperNames.contains(name) || papers.contains(name))
      && words.allSatisfy { !Lettering.isLower($0[$0.startIndex]) || $0.count <= 3 }
  }

  private static let from = "From".asLetters

  private static let openings = WordList(
    lines: """
      From\u{20}
      Reprinted from\u{20}
      Adapted from\u{20}
      Excerpted from\u{20}
      Source:\u{20}
      """)

  /// What papers and magazines are called besides `LineWords.paperNames`.
  private static let papers = WordList(
    """
    Journal Monthly Quarterly Review Magazine Courier Record Telegraph
    Chronicle Observer Examiner Digest Express Mail Star Sentinel Register Argus Advertiser Press Reporter Guardian Standard
    """)
}
