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
    case word, preposition, determiner, name, conjunction, stop, plural, pronoun, helping
    case being, past, comma, number, ing, saying, adverb, capital, quote

    /// The kinds of first words, in the order of the columns.
    static let starts: [Kind] = [
      .word, .preposition, .determiner, .name, .plural, .conjunction, .number, .helping,
      .being, .past, .capital, .pronoun, .ing, .saying, .quote, .adverb,
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
    let low = Lettering.isUpper(first) ? Lettering.lowered(word)[...] : word
    if low.count <= longest {
      for (list, kind) in lists where list.contains(low) { return kind }
    }
    if !Lettering.isLatin(first) { return .number }
    if Lettering.isUpper(first) { return .name }
    for (ending, kind) in endings where low.count > ending.count + 1 {
      if low.suffix(ending.count).elementsEqual(ending) { return kind }
    }
    return .word
  }

  /// Letters of the longest word in the lists.
  private static let longest = 10

  private static let endings: [([Letter], Kind)] = [
    ("ly".asLetters, .adverb), ("ing".asLetters, .ing), ("ed".asLetters, .past),
    ("s".asLetters, .plural),
  ]

  private static let lists: [(WordList, Kind)] = [
    (
      WordList(
        "the a an his her their our my its your every each this that these those some any no another"
      ), .determiner
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

  /// Tenths, counted in the texts of the English pages of `Papers/` by `english-joints.py`: a row for
  /// what ends a line, a column for what begins the other, each in the order of its kinds.
  private static let ratios = table.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }

  private static let table = """
               w  prep   det  Name     s  conj   num   aux    be    ed   Cap  pron   ing   say quote    ly
    w         -1     7    -2   -13     6     3   -12     0     0    -2   -20     1    -1    -6   -20    -5
    prep      -2   -17    12     2    -5   -14     6   -32   -15   -23   -15     3    -1   -40   -12    -3
    det        9   -31   -18    -3     3   -33   -14   -17   -20   -13   -27   -10     5   -30   -40     6
    Name      -7    -2   -19    12    -2    -2    11     1    -1     1   -13   -13    -5     8    -8    -1
    conj      -3   -10     7    -5     0   -18   -10     7     1     5     2    14    -6    -9   -40     8
    .        -40   -19   -40    12   -29   -16     5   -40   -30   -40    27   -29   -40   -40    25   -40
    s         -3    10    -3   -21    -8     7   -14     3     5    -1   -18    -5   -13    -6   -14   -10
    pron      -2    -3   -17   -38    -5    -5   -32    19    17     8   -28   -17    -5    18   -14    -2
    aux        4   -14    -6   -40   -18   -18    -2    12    16    11   -17    -3    -3     0   -40     3
    be         2    -3    -1   -12   -17   -11    -3    -2   -20    19   -40   -10    15     3     0     8
    ed        -7    10     4    -7    -5     1     2   -25   -18   -40   -23     5    -1   -40    -9     6
    ,         -7    -5    -4     3   -10    16     8   -11    -6     3    -3     2     3    14    13     1
    num       -1     2   -13     2    11     4    -7    -5    -7    -4     4   -17   -18   -40   -40   -40
    ing       -1     8     2   -16    -3     0   -14    -4     0    -4    -4     1    -1    -8   -37     2
    say       -8    -3    11    -1    -8    -3   -15   -33   -13   -33   -12    21   -33   -33   -33     7
    ly         3     3    -8    -2    -2     0   -23     2   -23     8   -23    -2     3   -23   -23   -23
    """
}
