/// Who wrote a text, on the row of its headline: `斑马线亮了　□ 何 苗`, `食堂添了面点（魏河）`.
enum HeadlineNames {
  /// The names behind the headline, and where that ends.
  static func tail(of line: PageLine) -> Tail? {
    if line.isLatin { return behindBy(line.letters) }
    guard (7...40).contains(line.size) else { return nil }
    return bracketed(line.letters) ?? behindBlank(line) ?? behindStroke(line.letters)
  }

  /// So many letters are a headline.
  private static let leastHead = 4

  /// `How to Prune a Pear, by Ida Moss`: a comma, by in small letters, and a usual name to the end of the row.
  private static func behindBy(_ letters: [Letter]) -> Tail? {
    guard let comma = letters.suffix(36).lastIndex(of: 0x2C), comma > leastHead,
      letters[comma...].starts(with: by),
      GivenNames.isOne(letters[(comma + by.count)...].prefix { $0 != 0x20 }),
      LatinNames.isPerson(letters[(comma + by.count)...]),
      let list = LatinNames.byline(letters, from: comma + 2)
    else { return nil }
    return Tail(people: list, source: nil, textEnd: comma)
  }

  private static let by = ", by ".asLetters

  private static func bracketed(_ letters: [Letter]) -> Tail? {
    guard letters.last == 0x29, let open = letters.suffix(14).lastIndex(of: 0x28) else {
      return nil
    }
    return tail(letters, from: open, textEnd: open) { areSure($0, letters) }
  }

  /// A mark or a word says that names follow, or white that is too wide for a headline of two phrases.
  private static func behindBlank(_ line: PageLine) -> Tail? {
    let letters = line.letters
    for blank in letters.indices.dropFirst(leastHead) where letters[blank] == 0x20 {
      let isWide = line.wideGaps > 0 && !letters[..<blank].contains(0x20)
      let found = tail(letters, from: blank + 1, textEnd: blank) { list in
        list.isMarked || isWide && list.people.count == 1 && areSure(list, letters)
      }
      if let found { return found }
    }
    return nil
  }

  private static func behindStroke(_ letters: [Letter]) -> Tail? {
    guard let stroke = letters.lastIndex(of: 0x2F) else { return nil }
    return tail(letters, from: stroke + 1, textEnd: stroke) { areSure($0, letters) }
  }

  private static func tail(
    _ letters: [Letter], from start: Int, textEnd: Int, where fits: (PeopleList) -> Bool
  ) -> Tail? {
    guard textEnd >= leastHead,
      let list = PeopleReading.read(letters, in: start..<letters.count),
      !list.people.isEmpty, !list.isPhotoCredit, fits(list)
    else { return nil }
    return Tail(people: list, source: nil, textEnd: textEnd)
  }

  /// Usual surnames, which no word begins with: 江南岸 is no name.
  private static func areSure(_ list: PeopleList, _ letters: [Letter]) -> Bool {
    list.people.allSatisfy { person in
      let name = letters[person.name].solid
      return NameJudgement.isCommonName(name[...])
        && (name.count < 3 || BoundLetters.evidence(name[0], name[1]) <= 2)
    }
  }
}
