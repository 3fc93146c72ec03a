/// Texts of pictures that a column of hard-wrapped English copy runs around: the sentence above them
/// breaks off, they end, and below them it goes on in small letters.
struct Insets {
  /// First lines of insets, and the lines below their last ones.
  private(set) var edges: Set<Int> = []
  /// The other lines of insets.
  private(set) var inner: Set<Int> = []
  /// First lines of the texts of pictures.
  private(set) var starts: Set<Int> = []

  init(_ lines: [PageLine], measure: Int, usualGap: Int) {
    let ends = lines.indices.dropFirst(2).compactMap { below -> (below: Int, end: End)? in
      let isLow = lines[below].beginsLow
      guard isLow || Self.beginsWithFigure(lines[below]), lines[below].size > 3 else { return nil }
      let end = End(above: below, in: lines)
      // `18 July.` below who took the picture.
      if !isLow && !end.isSigned { return nil }
      return end.isSentence(in: lines) ? (below, end) : nil
    }
    for below in lines.indices.dropFirst(2)
    where lines[below].beginsLow && lines[below - 2].ending == .open
      && lines[below - 2].letters.contains(where: Lettering.isLower)
      && !lines[below - 2].isTitleCased && LatinNames.isAdvertisement(lines[below - 1])
    {
      edges.formUnion([below - 1, below])
    }
    for (place, (below, end)) in ends.enumerated() {
      // Columns that lie in each other line by line break off everywhere.
      let near = ends[max(0, place - 1)...min(ends.count - 1, place + 1)]
      guard near.allSatisfy({ $0.below == below || abs($0.below - below) > Self.clear }),
        let start = Self.start(of: end, over: below, in: lines, measure, usualGap)
      else { continue }
      edges.formUnion([start, below])
      if !Self.tellsStory(start...end.line, end.isSigned, in: lines) { starts.insert(start) }
      inner.formUnion(start + 1..<max(start + 1, end.line + 1))
    }
  }

  private static func beginsWithFigure(_ line: PageLine) -> Bool {
    line.isLatin && line.letters.first.map(Lettering.isDigit) ?? false
  }

  /// Lines between two insets.
  private static let clear = 6

  /// The last line of an inset.
  private struct End {
    let line: Int
    /// Lines that hold its last sentence and who took the picture.
    let height: Int
    /// Who took the picture is named there, or in a line of its own below it.
    let isSigned: Bool

    init(above below: Int, in lines: [PageLine]) {
      let credit = lines[below - 1].letters
      let isCredit = credit.count <= 50 && LatinNames.isPhotoCredit(credit)
      let isInBrackets = credit.last == 0x29
      line = isCredit && !isInBrackets ? below - 2 : below - 1
      isSigned = isCredit || Self.isSignedAcross(below - 1, in: lines)
      height = isSigned && line == below - 1 ? 2 : 1
    }

    /// `… the hockey stick. Tess` above `Ito photo`.
    private static func isSignedAcross(_ index: Int, in lines: [PageLine]) -> Bool {
      guard index > 0, lines[index].letters.count <= 40, lines[index - 1].innerStops > 0 else {
        return false
      }
      let letters = lines[index - 1].letters + [0x20] + lines[index].letters
      let tail = LatinNames.creditAtEnd(letters) ?? LatinNames.makerAtEnd(letters)
      return tail?.people?.isPhotoCredit ?? false
    }

    func isSentence(in lines: [PageLine]) -> Bool {
      isSigned || LatinStops.endsSentence(lines[line])
    }
  }

  /// What a line says at least that begins a picture's text in mid sentence, a whole sentence near by.
  private static let sure = 1.0

  /// The likeliest of some lines to begin what ends with `end`.
  private static func start(
    of end: End, over below: Int, in lines: [PageLine], _ measure: Int, _ usualGap: Int
  ) -> Int? {
    var best = (score: end.isSigned ? -2.0 : 0.0, line: 0)
    let last = max(1, end.line + 1 - end.height)
    for start in (max(1, min(last, end.line + 1 - mostRows))...last).reversed() {
      let (above, line) = (lines[start - 1], lines[start])
      // `on` and `Tuesday last.`: what a picture shows takes more than two words.
      let isScrap = start == end.line && line.size <= 16
      if above.ending == .open || above.ending == .comma, !isScrap,
        line.letters.first.map(Lettering.isUpper) ?? false, !beginsWithRest(line)
      {
        let score = score(start...end.line, over: lines[below], end.isSigned, in: lines, measure)
        if score > best.score { best = (score, start) }
      }
      if above.ending == .stop, end.isSigned, !line.beginsLow, start >= end.line - 1,
        best.line == 0 || best.score < sure
      {
        // Behind a whole sentence the picture's text begins as a paragraph does, and cuts none.
        return nil
      }
      if above.ending == .stop, above.width * 4 < measure * 3 { break }
      if line.gap > usualGap { break }
    }
    return best.line > 0 ? best.line : nil
  }

  /// Three sentences, and nothing that points at a picture: a paragraph of some story, dealt out into the
  /// middle of another.
  private static func tellsStory(
    _ rows: ClosedRange<Int>, _ isSigned: Bool, in lines: [PageLine]
  ) -> Bool {
    let letters = lines[rows.lowerBound].letters
    return !isSigned && !pointsAtPicture(letters) && !LatinNames.opensInCapitals(letters)
      && rows.reduce(0) { $0 + stops(lines[$1]) } > 2
  }

  private static func stops(_ line: PageLine) -> Int {
    line.innerStops + (LatinStops.endsSentence(line) ? 1 : 0)
  }

  private static func pointsAtPicture(_ letters: [Letter]) -> Bool {
    LineWords.captions.prefixLength(letters[...]) > 0
      || LineWords.latinRows.prefixLength(letters[...]) > 0
  }

  /// `Saturday. Ice kept`, `Saturday before Whitsun and`: the rest of a sentence that ends with a day or a
  /// name.
  private static func beginsWithRest(_ line: PageLine) -> Bool {
    let word = line.letters.prefix { $0 != 0x20 }
    return FolioDate.isCalendar(word)
      || word.count > 3 && word.last == 0x2E && !LatinStops.isAbbreviation(word.dropLast())
  }

  private static let mostRows = 8

  /// How likely rows are a picture's text: fitted to gold pages into which captions of other pages were put
  /// in mid sentence, on half of the pages, and tried on the other half.
  private static func score(
    _ rows: ClosedRange<Int>, over below: PageLine, _ isSigned: Bool, in lines: [PageLine],
    _ measure: Int
  ) -> Double {
    let (above, first) = (lines[rows.lowerBound - 1], lines[rows.lowerBound])
    let end = EnglishJoints.end(of: above)
    var score = -1.0 - 0.8 * Double(min(6, rows.count))
    // The sentence goes on below the text and not in it.
    score += 0.95 * EnglishJoints.score(end, EnglishJoints.start(of: below))
    score -= 0.6 * EnglishJoints.score(end, EnglishJoints.start(of: first))
    // Columns run full around a picture, whose last row is short.
    let isFull = above.width + Measure.longWord - 2 > measure
    let isPointing = pointsAtPicture(first.letters)
    score += isFull ? 2.65 : isSigned || isPointing ? 0 : -2.65
    if lines[rows.upperBound].width * 4 < measure * 3 { score += 1.3 }
    // A picture's text may be set wider than the column.
    let isWide = lines[rows.upperBound].width > measure + Measure.longWord
    if rows.count == 1 { score += isWide ? 1.3 : -1.55 }
    if rows.count > 4 { score -= 1.8 }
    let size = rows.reduce(0) { $0 + lines[$1].size }
    if size <= 20 { score -= 2.45 }
    if size > 200 { score -= 0.8 }
    if rows.dropLast().contains(where: { lines[$0].ending == .stop }) { score += 1.2 }
    if isPointing { score += 1.2 }
    if pointsAtSomebody(lines[rows]) { score += 2 }
    if first.beginsSentence { score += 0.25 }
    if isSigned { score += 0.4 }
    // `at City` and `Hall`: a name was cut. What somebody says is no picture's text.
    let last = above.letters.split { $0 == 0x20 }.last
    if last?.first.map(Lettering.isUpper) ?? false { score -= 0.85 }
    let isSaid = rows.contains { lines[$0].letters.contains(where: quotes.contains) }
    if isSaid { score -= 0.95 }
    return score
  }

  /// `From left: Lou Beck, Tina Marsh`, be it broken at the end of a row.
  private static func pointsAtSomebody(_ rows: ArraySlice<PageLine>) -> Bool {
    LineWords.latinPointers.occurs(in: rows.reduce(into: []) { $0 += $1.letters + [0x20] }[...])
  }

  private static let quotes: LetterSet = "\"“"
}
