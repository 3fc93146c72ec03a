/// Crossheads that count the parts of a story.
extension NeighbourClues {
  /// `Day one: to the river` and `Day two: the bridge`, each over its text: one story, told in parts.
  static func addCountedHeads(_ page: inout LineClues) {
    var heads: [(line: Int, part: CountedPart)] = []
    for index in page.lines.indices.dropFirst() where page.isTitleLike(index) {
      guard let part = CountedPart(page.lines[index]), page.isText(index + 1) else { continue }
      heads.append((index, part))
    }
    for (head, next) in zip(heads, heads.dropFirst()) where head.part.precedes(next.part) {
      page.insert(.itemTitle, at: head.line)
      page.insert(.itemTitle, at: next.line)
    }
  }
}

/// What a crosshead counts, and its number.
private struct CountedPart {
  private let kind: ArraySlice<Letter>
  private let number: Int

  /// Nil where the line does not begin so.
  init?(_ line: PageLine) {
    guard line.size <= 48, line.letters.first.map(Lettering.isUpper) ?? false else { return nil }
    let words = Lettering.lowered(line.letters.prefix(24)).split(
      maxSplits: 2, whereSeparator: Self.partings.contains)
    guard words.count > 1, Self.kinds.contains(words[0]), let number = Self.number(words[1]) else {
      return nil
    }
    (kind, self.number) = (words[0], number)
  }

  func precedes(_ next: CountedPart) -> Bool { kind == next.kind && number + 1 == next.number }

  private static func number(_ word: ArraySlice<Letter>) -> Int? {
    if word.count <= 2, word.allSatisfy(Lettering.isDigit) {
      return word.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    return (Numerals.words.place(of: word) ?? roman.place(of: word)).map { $0 + 1 }
  }

  private static let roman = WordList("i ii iii iv v vi")
  private static let partings: LetterSet = " :.,-\u{2013}\u{2014}"
  private static let kinds = WordList(
    "day part step stage week chapter leg act lesson tip rule reason myth scene phase")
}
