/// Texts of pictures that columns of hard-wrapped Chinese copy run around: the sentence above them goes on
/// below them.
struct ColumnPartings {
  /// First lines of such texts.
  private(set) var starts: Set<Int> = []
  /// The other lines of them.
  private(set) var inner: Set<Int> = []
  /// The lines below them.
  private(set) var ends: Set<Int> = []

  private struct Candidate {
    let score: Double
    let rows: Range<Int>
    /// Where the sentence goes on.
    let below: Int
  }

  private let lines: [PageLine]
  private let columns: ColumnMeasures
  private let partings: Partings
  /// What stands on the page how often; made where it may tell.
  private var counts: WordIndex?

  init(_ lines: [PageLine], _ columns: ColumnMeasures, indentsParagraphs: Bool) {
    self.lines = lines
    self.columns = columns
    partings = Partings(weights: .rows, indentsParagraphs: indentsParagraphs)
    var found: [Candidate] = []
    for start in lines.indices.dropFirst() { found += candidates(from: start) }
    var taken: Set<Int> = []
    for one in found.sorted(by: { ($1.score, $0.below) < ($0.score, $1.below) }) {
      let reach = one.rows.lowerBound..<one.below
      guard !reach.contains(where: taken.contains), !taken.contains(one.below) else { continue }
      taken.formUnion(reach)
      starts.insert(one.rows.lowerBound)
      inner.formUnion(one.rows.dropFirst())
      ends.formUnion([one.rows.upperBound, one.below])
    }
  }

  /// No text of a picture has more rows.
  private static let mostRows = 9
  /// The text is likelier one than not by so much, as a logarithm.
  private static let least = 0.3
  /// Who took a picture is named below some text, which begins somewhere.
  private static let leastSigned = -0.7

  private mutating func candidates(from start: Int) -> [Candidate] {
    guard isCut(start - 1) else { return [] }
    var found: [Candidate] = []
    for last in start..<min(lines.count - 1, start + Self.mostRows) {
      if last > start, Partings.isCredit(lines[last]) || pointsAtPicture(lines[last]) { break }
      if mayEnd(last), let one = candidate(start..<(last + 1)) { found.append(one) }
      if !columns.isFull(last), last > start || !columns.opensParagraph(last) { break }
    }
    return found
  }

  /// `图为志愿者…` begins the text of a picture, and stands in the middle of none.
  private func pointsAtPicture(_ line: PageLine) -> Bool {
    LineWords.captions.prefixLength(line.letters[...]) > 0
  }

  /// A full line that is not over.
  private func isCut(_ index: Int) -> Bool {
    let line = lines[index]
    return (line.ending == .open || line.ending == .comma) && line.size > 6 && line.heading == 0
      && (columns.isFull(index) || columns.opensParagraph(index))
      && !pointsAtPicture(line)
      && !(line.letters.first.map(Self.circled.contains) ?? false)
  }

  /// ① to ⑳, before texts of pictures.
  private static let circled: ClosedRange<Letter> = 0x2460...0x2473

  /// A line that ends a sentence, a short one, or one that names who took the picture.
  private func mayEnd(_ index: Int) -> Bool {
    let line = lines[index]
    return line.ending == .stop || line.ending == .ellipsis || !columns.isFull(index)
      || line.letters.last == 0x29 || line.letters.last == 0x6444
  }

  private mutating func candidate(_ rows: Range<Int>) -> Candidate? {
    var below = rows.upperBound
    while below + 1 < lines.count, below < rows.upperBound + 2, Partings.isCredit(lines[below]) {
      below += 1
    }
    // White below it alone parts what stands above it, whatever that is.
    guard lines[below].gap <= lines[rows.lowerBound].gap, !isLabel(lines[below]) else { return nil }
    let last = lines[rows.upperBound - 1]
    let place = Partings.Place(
      above: lines[rows.lowerBound - 1], rows: lines[rows], below: lines[below],
      isFull: columns.isFull(below),
      endsShort: last.ending == .stop && !columns.isFull(rows.upperBound - 1),
      isSigned: below > rows.upperBound)
    var score = partings.score(place)
    // What the page says elsewhere is looked up where it may tell.
    if abs(score - Self.least) < Self.near { score += Self.word * words(place) }
    return score > (place.isSigned || isSignedInside(last) ? Self.leastSigned : Self.least)
      ? Candidate(score: score, rows: rows, below: below) : nil
  }

  /// `【街谈巷议】`: no sentence goes on in the name of a section.
  private func isLabel(_ line: PageLine) -> Bool {
    line.size <= 10 && line.letters.first == 0x3010 && line.letters.last == 0x3011
  }

  /// `…到场陈情。（记者骆远山摄）`
  private func isSignedInside(_ line: PageLine) -> Bool {
    line.letters.last == 0x29 && line.letters.dropLast().last == 0x6444
  }

  /// How much likelier the page makes a word of the letters above and below the text than of those above
  /// it and of its beginning.
  private mutating func words(_ place: Partings.Place) -> Double {
    guard let last = place.above.letters.last, let own = place.first.letters.first,
      let next = place.below.letters.first, Lettering.isHan(last)
    else { return 0 }
    return share(of: last, before: next) - share(of: last, before: own)
  }

  /// How often the rarer of two letters stands beside the other on the page, 0...1.
  private mutating func share(of first: Letter, before second: Letter) -> Double {
    guard Lettering.isHan(second) else { return 0 }
    let counts = counts ?? WordIndex(lines, mostLetters: .max)
    self.counts = counts
    let rarer = min(counts.count(first), counts.count(second))
    return Double(counts.count(first, second)) / Double(max(1, rarer))
  }

  /// A word of the page that the picture cut,
  private static let word = 2.4
  /// and what it can add.
  private static let near = 2.4
}
