/// The head of an English page that comes again with the number of the next side: `LANTERN 1`, `2 LANTERN`.
struct LatinRunningHeads {
  /// What stands in the head of the page, in small letters.
  private let names: [[Letter]]

  init(_ heads: some Sequence<PageLine>) {
    names = heads.filter { $0.isLatin && $0.size <= 100 }.map { Lettering.lowered($0.letters) }
  }

  /// A number beside words that the top of the page has too, and nothing else: `2    The Hammer` below
  /// `THE MILL STREET HAMMER` where it is set apart.
  func contains(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 44, line.innerStops == 0, line.ending == .open else {
      return false
    }
    let words = Lettering.lowered(line.letters).split { Self.partings.contains($0) }
    let name = words.filter { !Self.isOfFolio($0) }
    guard name.contains(where: { $0.count > 3 }),
      words.count(where: Self.isNumber) == 1,
      [words.first, words.last].contains(where: { $0.map(Self.isNumber) ?? false })
    else { return false }
    let said = Array(name.joined(separator: [0x20]))
    return names.contains { head in
      Self.holds(head, said)
        || line.gap > 0 && name.count > 1 && name.allSatisfy { Self.holds(head, Array($0)) }
    }
  }

  /// Below everything else: whose paper it is once more, or the house and the street where that is found.
  func reaches(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 50, line.innerStops == 0, line.ending == .open else {
      return false
    }
    let words = Lettering.lowered(line.letters).split { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
    if let first = words.first, first.allSatisfy(Lettering.isDigit) {
      return words.count >= 3 && words.dropFirst().contains { Self.streets.contains($0) }
    }
    return words.count >= 2 && names.contains { Self.holds($0, Lettering.lowered(line.letters)) }
  }

  private static let streets = WordList(
    "street st road rd avenue ave lane ln drive dr boulevard blvd highway hwy square place court terrace way suite"
  )

  /// `12`, `three`.
  private static func isNumber(_ word: ArraySlice<Letter>) -> Bool {
    FurnitureReading.isShortNumber(word) || Numerals.words.contains(word)
  }

  /// A number, or `Page` before it.
  private static func isOfFolio(_ word: ArraySlice<Letter>) -> Bool {
    word.allSatisfy(Lettering.isDigit) || isNumber(word) || word.elementsEqual("page".asLetters)
  }

  private static let partings: LetterSet = " *|-\u{2014}\u{2013}\u{B7}"

  /// As whole words.
  private static func holds(_ name: [Letter], _ said: [Letter]) -> Bool {
    name.indices.contains { start in
      guard name[start...].starts(with: said), start == 0 || !Lettering.isLatin(name[start - 1])
      else { return false }
      let end = start + said.count
      return end == name.count || !Lettering.isLatin(name[end])
    }
  }
}
