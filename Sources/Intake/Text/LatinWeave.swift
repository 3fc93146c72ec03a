/// Columns of hard-wrapped English copy that were read across: their lines lie in each other, one or two
/// of each in turn. Told by the words at the breaks, summed over many lines.
struct LatinWeave {
  /// What is asked of a line of text, once for each.
  private struct Text {
    let line: Int
    let width: Int
    let indent: Int
    /// Letters of its first word.
    let word: Int
    let isLow: Bool
    let isOver: Bool
    let isHyphened: Bool
    let end: Int
    let start: Int

    init(_ line: PageLine, _ index: Int) {
      self.line = index
      width = line.width
      indent = line.indent
      word = line.letters.prefix { $0 != 0x20 }.count
      isLow = line.beginsLow
      isOver = LatinStops.endsSentence(line)
      isHyphened = line.letters.last == 0x2D
      end = EnglishJoints.end(of: line)
      start = EnglishJoints.start(of: line)
    }
  }

  private let lines: [PageLine]
  private let measure: Int
  /// Lines of running text; headlines and names stand between them.
  private let text: [Text]
  /// For each line of text how well it goes on in the first, second and third below it.
  private var pairs: [(Double, Double, Double)] = []
  private let areIndented: Bool

  /// Lines that are woven by chance gain less than this.
  private static let leastGain = 12.0
  private static let leastLines = 8

  /// The indices of the lines of a page that was broken to `measure` characters, column by column;
  /// nil where no columns lie in each other.
  static func order(_ lines: [PageLine], measure: Int) -> [Int]? {
    guard lines.count >= 2 * leastLines else { return nil }
    let weave = LatinWeave(lines, measure: measure)
    var order = Array(lines.indices)
    var isWoven = false
    for range in weave.parts {
      var floor = range.lowerBound
      weave.find(in: range) { stretch in
        isWoven = true
        weave.part(stretch, from: floor, in: &order)
        floor = stretch.range.upperBound
      }
    }
    return isWoven ? order : nil
  }

  private init(_ lines: [PageLine], measure: Int) {
    self.lines = lines
    self.measure = measure
    text = lines.indices.filter { Self.isText(lines[$0]) }.map { Text(lines[$0], $0) }
    areIndented = ParagraphEnds(lines, measure: measure).areIndented
    pairs = text.indices.map { (pair($0, $0 + 1), pair($0, $0 + 2), pair($0, $0 + 3)) }
  }

  private static func isText(_ line: PageLine) -> Bool {
    guard line.isLatin else { return false }
    if line.beginsLow { return true }
    let low = line.letters.count(where: Lettering.isLower)
    guard low * 2 > line.size, !FurnitureReading.isJump(line),
      !FurnitureReading.isFolio(line), !LatinNames.isByline(line.letters),
      !LatinNames.isJob(line.letters)
    else { return false }
    return line.ending != .open || !line.isTitleCased
  }

  /// Text between headlines above which a sentence is over and below which one begins, and between the
  /// heads of pages.
  private var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for place in text.indices.dropFirst() where text[place].line > text[place - 1].line + 1 {
      let isHead = lines[text[place - 1].line + 1..<text[place].line].contains(
        where: FurnitureReading.isFolio)
      let isBetween =
        LatinStops.endsSentence(lines[text[place - 1].line])
        && !lines[text[place].line].beginsLow
      guard isHead || isBetween else { continue }
      parts.append(start..<place)
      start = place
    }
    return parts + [start..<text.count]
  }

  private struct Stretch {
    let range: Range<Int>
    let rhythm: Rhythm
    let phase: Int
    let gain: Double

    func column(of place: Int) -> Int { rhythm.column(at: place + phase) }
  }

  /// Stretches that are woven, from the top down.
  private func find(in range: Range<Int>, _ found: (Stretch) -> Void) {
    guard range.count >= Self.leastLines, let best = best(in: range) else { return }
    find(in: range.lowerBound..<best.range.lowerBound, found)
    found(best)
    find(in: best.range.upperBound..<range.upperBound, found)
  }

  /// The stretch that gains most by being read in columns.
  private func best(in range: Range<Int>) -> Stretch? {
    var best: Stretch?
    for rhythm in Rhythm.woven {
      for phase in rhythm.columns.indices {
        var (start, sum) = (range.lowerBound, 0.0)
        for place in range.dropFirst() {
          let above = place - rhythm.distance(at: place + phase)
          if above >= start, above != place - 1 {
            sum += (above == place - 2 ? pairs[above].1 : pairs[above].2) - pairs[place - 1].0
          }
          if sum < 0 { (start, sum) = (place, 0) }
          if sum > best?.gain ?? Self.leastGain, place - start >= Self.leastLines {
            best = Stretch(
              range: start..<end(of: start..<place + 1), rhythm: rhythm, phase: phase, gain: sum)
          }
        }
      }
    }
    return best
  }

  /// Without a line or two that a headline parts from the rest of the stretch.
  private func end(of range: Range<Int>) -> Int {
    let last = range.suffix(2).first { text[$0].line > text[$0 - 1].line + 1 }
    return last ?? range.upperBound
  }

  /// How well a line of text goes on in another.
  private func pair(_ above: Int, _ below: Int) -> Double {
    guard below < text.count else { return 0 }
    let (upper, lower) = (text[above], text[below])
    if upper.isHyphened { return lower.isLow ? 2 : -3 }
    let leavesRoom = upper.width + 1 + lower.word < measure
    if areIndented, lower.indent >= 2 { return upper.isOver ? 1 : -3 }
    if areIndented, upper.isOver, leavesRoom { return -2 }
    if leavesRoom { return upper.isOver && !lower.isLow ? 0.5 : -3 }
    return EnglishJoints.score(upper.end, lower.start)
  }

  /// Puts the columns of a stretch below each other: what goes on from above it, with the pointer to
  /// the page where it ends, then the headlines that stand above the stretch or in it and their columns.
  /// What stands above `floor` has its place already.
  private func part(_ stretch: Stretch, from floor: Int, in order: inout [Int]) {
    let places = stretch.range
    let first = firstInterrupted(above: places.lowerBound, from: floor)
    let top = first > 0 ? text[first - 1].line + 1 : text[first].line
    let bottom = text[places.upperBound - 1].line
    let columns = (0...(stretch.rhythm.columns.max() ?? 0)).map { column in
      places.filter { stretch.column(of: $0) == column }
    }.sorted { $0[0] < $1[0] }
    let main = columns.max { goesOn($0[0], stretch) < goesOn($1[0], stretch) } ?? []
    let rest = columns.filter { $0 != main }.flatMap { $0 }
    let above = Array(first..<places.lowerBound) + main
    let isText = Set((above + rest).map { text[$0].line })
    let others = (top...bottom).filter { !isText.contains($0) }
    let jumps = others.filter { FurnitureReading.isJump(lines[$0]) }
    let heads = others.filter { !FurnitureReading.isJump(lines[$0]) }
    let sorted = above.map { text[$0].line } + jumps + heads + rest.map { text[$0].line }
    for (place, line) in zip(top...bottom, sorted) { order[place] = line }
  }

  /// The first of the lines of text right above a stretch that headlines of the other columns interrupt.
  private func firstInterrupted(above start: Int, from floor: Int) -> Int {
    var first = start
    for place in (max(1, floor, start - 6)..<max(1, start)).reversed() {
      guard text[place].line > text[place - 1].line + 1 else { continue }
      let (upper, lower) = (lines[text[place - 1].line], lines[text[place].line])
      guard upper.ending == .open,
        lower.beginsLow || upper.endsInSmallWord
      else { break }
      first = place
    }
    return first
  }

  /// How well a column goes on from the line above the stretch, which by its turn may be one of it.
  private func goesOn(_ place: Int, _ stretch: Stretch) -> Double {
    let start = stretch.range.lowerBound
    guard start > 0 else { return -Double(place) }
    let isInTurn = stretch.column(of: place) == stretch.column(of: start - 1)
    return pair(start - 1, place) + (isInTurn ? 0.7 : 0)
  }
}
