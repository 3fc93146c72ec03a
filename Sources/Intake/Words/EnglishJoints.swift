/// How well a line of English copy goes on in another one, by the kinds of the words at the break.
enum EnglishJoints {
  /// How much likelier what begins a line is behind what ends another than anywhere: the logarithm of
  /// the ratio, from -4 to 3.
  static func score(_ end: Int, _ start: Int) -> Double {
    Double(ratios[end * Kind.starts.count + start]) / 10
  }

  /// Whether no sentence goes on so: `fort-` above `of`, `a` above `apiary`, `an` above `stove`.
  static func cannotBe(_ tail: PageLine, _ next: PageLine) -> Bool {
    if endsInHyphen(tail) {
      let word = next.letters[...].prefix { Lettering.isLatin($0) }
      return !(word.first.map(Lettering.isLower) ?? false)
        || lists.contains { $0.0.contains(word) }
    }
    return partsArticle(tail, next)
  }

  /// The column broke the last word.
  static func endsInHyphen(_ line: PageLine) -> Bool {
    line.letters.last == 0x2D && line.letters.dropLast().last.map(Lettering.isLatin) ?? false
  }

  /// `on` above `December 4`.
  static func namesDay(_ tail: PageLine, _ next: PageLine) -> Bool {
    guard let blank = tail.letters.lastIndex(of: 0x20),
      beforeDays.contains(tail.letters[(blank + 1)...])
    else { return false }
    let month = months.prefixLength(next.letters[...])
    return month > 0 && next.letters[month...].prefix(3).contains(where: Lettering.isDigit)
  }

  private static let beforeDays = WordList("on until since by before after till of")
  private static let months = WordList(CalendarWords.months, "Jan. Feb. Aug. Sept. Oct. Nov. Dec.")

  private static func partsArticle(_ tail: PageLine, _ next: PageLine) -> Bool {
    guard let blank = tail.letters.lastIndex(of: 0x20), let first = next.letters.first else {
      return false
    }
    switch Lettering.lowered(tail.letters[(blank + 1)...]) {
    case [0x61]: return vowels.contains(first) && ones.prefixLength(next.letters[...]) == 0
    case [0x61, 0x6E]: return Lettering.isLower(first) && !vowels.contains(first) && first != 0x68
    default: return false
    }
  }

  private static let vowels: LetterSet = "aeiou"
  /// What is spelt with a vowel and not said with one.
  private static let ones = WordList("one once eu u")

  /// What kind of word or mark ends a line.
  static func end(of line: PageLine) -> Int {
    switch line.ending {
    case .stop, .ellipsis: return (LatinStops.endsSentence(line) ? Kind.stop : .name).rawValue
    case .comma, .colon, .dash: return Kind.comma.rawValue
    case .open:
      if subjects.suffixLength(line.letters[...]) > 0 { return Kind.pronoun.rawValue }
      let last = line.letters.lastIndex(of: 0x20).map { line.letters[($0 + 1)...] }
      return kind(bare(last ?? line.letters[...])).rawValue
    }
  }

  /// `Some of them` do something, as `they` do.
  private static let subjects = WordList(lines: "of them\nof us")

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
    case word, preposition, to, of, article, owner, determiner, name, conjunction, stop, plural
    case pronoun, object, helping, having, being, past, comma, number, ing, saying, adverb
    case capital, quote

    /// The kinds of first words, in the order of the columns.
    static let starts: [Kind] = [
      .word, .preposition, .to, .of, .article, .owner, .determiner, .name, .plural, .conjunction,
      .number, .helping, .having, .being, .past, .capital, .pronoun, .object, .ing, .saying, .quote,
      .adverb,
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
    (WordList("a an"), .article),
    (WordList("the his her their our my its your"), .owner),
    (WordList("every each this that these those some any no another"), .determiner),
    (WordList("to"), .to),
    (WordList("of"), .of),
    (
      WordList(
        """
        in on at for by from with into over after before under up out off about between through during without within toward across along
        against among near until since behind beside beyond
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
        "he she they it we i you there nobody somebody everybody anybody someone everyone"),
      .pronoun
    ),
    (WordList("him them us me himself themselves itself herself"), .object),
    (WordList("is are was were be been being am"), .being),
    (WordList("has have had"), .having),
    (
      WordList(
        "will would can could should may might must did does do cannot not never"), .helping
    ),
    (WordList("said says asked told added"), .saying),
  ]

  /// Tenths, counted in the texts of the English pages of `Papers/` by `english-joints.py`: a row for
  /// what ends a line, a column for what begins the other, each in the order of its kinds.
  private static let ratios = table.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }

  private static let table = """
               w  prep    to    of     a   the   det  Name     s  conj   num  will   has    be    ed   Cap  pron   him   ing   say quote    ly
    w         -1     7     6    10    -3    -3     3   -13     6     3   -12     0     0     0    -2   -20     0     4    -1    -6   -20    -5
    prep      -5   -13   -23   -13    12    14     3     3    -6   -14     7   -40   -40   -38   -26   -13     0     2     0   -40   -11    -4
    to         6   -40   -40   -40     1     9    -7    -5   -21   -18     2   -40    -8     4   -21   -21    -5     6   -15   -40   -40     5
    of        -4   -32   -40   -40     1    13     7     4     3   -11     4   -19   -40   -40   -16   -22     7    22     2   -40    -8   -40
    a         11   -40   -22   -40   -40   -40   -40   -19    -8   -28   -19   -22   -40   -40    -4   -40   -40   -40     4   -40   -40     5
    the        9   -40   -32   -40   -36   -40   -40     0     5   -40   -12   -32   -40   -40   -17   -29   -33   -40     5   -40   -40     7
    det        5   -28   -39     3    -6     5     7   -13     0   -16   -16     3     1     1   -39   -12    14   -39     6    -9   -39     1
    Name      -7    -4    -6     3   -16   -20   -19    12    -2    -2    11     0     2    -1     1   -13   -12   -21    -5     8    -8    -1
    conj      -3   -10    -7   -14    10     6     9    -5     0   -18   -10     5    10     1     5     2    16   -40    -6    -9   -40     8
    .        -40   -17   -19   -40   -30   -40   -40    12   -29   -16     5   -40   -40   -30   -40    27   -27   -40   -40   -40    25   -40
    s         -3    10    10    11     1    -7     2   -21    -8     7   -14     4     3     5    -1   -18    -4   -13   -13    -6   -14   -10
    pron      -2    -5    -2   -40   -21   -26   -40   -40    -4   -10   -40    19    21    18     9   -27   -24   -40    -8    20   -13    -8
    him       -4     9    17   -27     3    -1     0   -17   -13     8   -10     7    -1    -2    -1   -27     2   -27     5   -27   -27    12
    will       5   -18    -3   -20   -10   -16    -9   -40   -18   -13     1    15    12    16    -1   -16     2   -40    -1   -40   -40     8
    has        1   -16     1   -38     6    -9    12   -38   -17   -38    -8    10    -1    16    18   -17    -8    -2    -5     9   -38   -38
    be         2    -1    -3   -40     4    -5     0   -12   -17   -11    -3     3   -40   -20    19   -40    -7   -40    15     3     0     8
    ed        -7    11    15   -11     5     2    11    -7    -5     1     2   -40   -17   -18   -40   -23     4     8    -1   -40    -9     6
    ,         -7    -3   -10   -15     0    -5   -15     3   -10    16     8    -8   -19    -6     3    -3     4   -40     3    14    13     1
    num       -1     2     7    -7    -6   -20    -6     2    11     4    -7   -10     0    -7    -4     4   -15   -40   -18   -40   -40   -40
    ing       -1     9    11     2     8    -6     7   -16    -3     0   -14    -1   -11     0    -4    -4    -1     5    -1    -8   -37     2
    say       -8    -4     7   -33    -3    12    17    -1    -8    -3   -15   -33   -33   -13   -33   -12    17    29   -33   -33   -33     7
    ly         3     4     1     0   -23   -10     4    -2    -2     0   -23     7   -23   -23     8   -23     0   -23     3   -23   -23   -23
    """
}
