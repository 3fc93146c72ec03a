import Manuscript

/// Who wrote a report, in its first line.
extension LatinNames {
  /// Who wrote, and where the text begins.
  static func runInByline(_ letters: ArraySlice<Letter>) -> (name: Range<Int>, textStart: Int)? {
    behindBy(letters) ?? beforeColon(letters)
  }

  /// `Will Angove reports: Fourteen new juniors`.
  private static func beforeColon(
    _ letters: ArraySlice<Letter>
  ) -> (name: Range<Int>, textStart: Int)? {
    guard let colon = letters.prefix(longest).firstIndex(of: 0x3A),
      let name = beforeVerb(letters[..<colon])
    else { return nil }
    let text = letters[(colon + 1)...].drop { $0 == 0x20 }
    guard text.count > longest, !(text.first.map(Lettering.isLower) ?? true) else { return nil }
    return (name.startIndex..<name.endIndex, text.startIndex)
  }

  /// `By Vernon Tietz--Your board of`, `By ADA LINDEN — The pier`: By and a name, and behind a dash a text that
  /// begins with a capital and goes on in small letters.
  private static func behindBy(
    _ letters: ArraySlice<Letter>
  ) -> (name: Range<Int>, textStart: Int)? {
    guard byWords.prefixLength(letters) > 0 else { return nil }
    let reach = letters.prefix(longest)
    guard let dash = reach.firstIndex(where: { $0 == 0x2014 || $0 == 0x2013 }) ?? hyphens(reach)
    else { return nil }
    let text = letters[dash...].drop { $0 == 0x20 || $0 == 0x2D || $0 == 0x2014 || $0 == 0x2013 }
    let name = bare(letters.dropFirst(3)[..<dash])
    let words = text.split(separator: 0x20, maxSplits: 5)
    guard isPerson(name), text.first.map(Lettering.isUpper) ?? false, words.count > 2,
      words.dropFirst().prefix(4).contains(where: {
        $0.count > 3 && $0.allSatisfy(Lettering.isLower)
      })
    else { return nil }
    return (name.startIndex..<name.endIndex, text.startIndex)
  }

  private static let longest = 44

  /// Where two hyphens stand for a dash.
  private static func hyphens(_ letters: ArraySlice<Letter>) -> Int? {
    letters.indices.dropLast().first { letters[$0] == 0x2D && letters[$0 + 1] == 0x2D }
  }

  private static func bare(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter> {
    var name = letters.drop { $0 == 0x20 }
    while name.last == 0x20 { name = name.dropLast() }
    return name
  }
}
