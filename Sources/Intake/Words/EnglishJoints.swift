/// How well a line of English copy goes on in another one, by the kinds of the words at the break.
enum EnglishJoints {
  /// How much likelier what begins a line is behind what ends another than anywhere: the logarithm of
  /// the ratio, from -4 to 3.
  static func score(_ end: Int, _ start: Int) -> Double {
    Double(ratios[end * Kind.starts.count + start]) / 10
  }

  /// What kind of word or mark ends a line.
  static func end(of line: PageLine) -> Int {
    switch line.ending {
    case .stop, .ellipsis: return (LatinStops.endsSentence(line) ? Kind.stop : .name).rawValue
    case .comma, .colon, .dash: return Kind.comma.rawValue
    case .open:
      let last = line.letters.lastIndex(of: 0x20).map { line.letters[($0 + 1)...] }
      return kind(bare(last ?? line.letters[...])).rawValue
    }
  }

  /// What kind of word or mark begins a line.
  static func start(of line: PageLine) -> Int {
    let first = line.letters[...].prefix { $0 != 0x20 }
    if first.first == 0x22 || first.first == 0x201C { return columns[Kind.quote.rawValue] }
    let word = bare(first)
    let isCapital = word.first.map(Lettering.isUpper) ?? false
    let kind = kind(word)
    return columns[(isCapital && kind != .name ? .capital : kind).rawValue]
  }

  private enum Kind: Int, CaseIterable {
    case word, preposition, article, name, conjunction, stop, plural, pronoun, helping, being, past,
      comma, number, ing, saying, adverb, capital, quote

    /// The kinds of first words, in the order of the columns.
    static let starts: [Kind] = [
      .word, .preposition, .article, .name, .plural, .conjunction, .number, .helping, .being, .past,
      .capital, .pronoun, .ing, .saying, .quote, .adverb,
    ]
  }

  private static let columns = Kind.allCases.map { Kind.starts.firstIndex(of: $0) ?? 0 }

  private static func bare(_ word: ArraySlice<Letter>) -> ArraySlice<Letter> {
    let rest = word.drop { !Lettering.isAlphanumeric($0) && $0 != 0x24 && $0 != 0xA3 }
    var end = rest
    while let last = end.last, !Lettering.isAlphanumeric(last) { end = end.dropLast() }
    return end
  }

  private static func kind(_ word: ArraySlice<Letter>) -> Kind {
    guard let first = word.first else { return .word }
    let low = word.map { Lettering.isUpper($0) ? $0 | 0x20 : $0 }
    for (list, kind) in lists where list.contains(low) { return kind }
    if !Lettering.isLatin(first) { return .number }
    if Lettering.isUpper(first) { return .name }
    for (ending, kind) in endings where low.count > ending.count + 1 {
      if low.suffix(ending.count).elementsEqual(ending) { return kind }
    }
    return .word
  }

  private static let endings: [([Letter], Kind)] = [
    ("ly".asLetters, .adverb), ("ing".asLetters, .ing), ("ed".asLetters, .past),
    ("s".asLetters, .plural),
  ]

  private static let lists: [(WordList, Kind)] = [
    (
      WordList(
        "the a an his her their our my its your every each this that these those some any no another"
      ), .article
    ),
    (
      WordList(
        """
        of in on at to for by from with into over after before under up out off about between through during without within toward across
        along against among near until since behind beside beyond
        """), .preposition
    ),
    (
      WordList(
        """
        and or but nor so yet than as if when while because though although where which who whom whose what how why
        """), .conjunction
    ),
    (
      WordList(
        """
        he she they it we i you him them us me himself themselves itself herself there nobody somebody everybody anybody someone everyone
        """), .pronoun
    ),
    (WordList("is are was were be been being am"), .being),
    (
      WordList(
        "has have had will would can could should may might must did does do cannot not never"),
      .helping
    ),
    (WordList("said says asked told added"), .saying),
  ]

  /// Tenths, counted in the texts of the English pages of `Papers/`: a row for what ends a line, a column
  /// for what begins the other, each in the order of its kinds.
  private static let ratios = table.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }

  private static let table = """
             w prep  det Name    s conj  num  aux   be   ed  Cap pron  ing  say quote   ly
    w       -1    7   -3  -14    5    4  -13    0    0   -3  -20    1   -1   -5  -22   -6
    prep    -2  -16   12    3   -5  -13    7  -30  -14  -23  -15    4   -2  -40  -17   -1
    det     10  -32  -40   -3    2  -37  -13  -26  -28  -10  -31  -40    6  -40  -40    4
    Name    -8   -2  -18   13   -2   -2   10    1    0    2  -14  -10   -4    9  -12   -3
    conj    -3  -13    8   -7    1   -7  -10    7    2    4    3   14   -4   -6  -40    7
    .      -40  -20  -40   13  -31  -20    4  -40  -26  -40   28  -31  -40  -40   26  -40
    s       -3   10   -3  -20  -11    7  -12    2    5    0  -20   -7  -13  -11  -16  -12
    pron    -2   -4  -18  -40   -3   -9  -33   18   17    8  -30  -20  -13   18  -16    2
    aux      4  -15   -4  -40  -21  -20   -2   11   16   11  -19   -5   -3   -1  -40    3
    be       2   -4    0  -13  -21  -10   -4   -1  -22   18  -40  -14   15    3   -2   11
    ed      -7   10    4   -5   -4    1    2  -28  -17  -40  -26    5   -1  -40   -4    4
    ,       -7   -5   -3    2  -10   15    8   -9   -9    2   -3    3    2   13   13    1
    num      0    3  -10   -1   13    3   -7   -4   -6   -5  -24  -18  -20  -40  -40  -40
    ing      0    8   -2  -15   -2    1  -12   -7   -1   -3   -7    2    2  -11  -40   -1
    say    -11   -3    9    2  -11    7  -17  -35  -15  -35  -14   20  -35  -35  -35    5
    ly       3    3  -11   -3   -5    5  -25    3   -6    5  -25   -5   10  -25  -25  -25
    """
}
