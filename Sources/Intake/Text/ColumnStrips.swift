/// Two stories of one measure that take turns strip by strip, as a program leaves them that reads across their
/// columns: found where a sentence is cut off above a headline and goes on in the middle of the text below it.
///
/// Every line below the headline belongs to the text above it or to its own; which, is decided by what goes on
/// in what at the edges of the strips, and by the words that a line shares with either story.
struct ColumnStrips {
  private let lines: [PageLine]
  private let kinds: [Kind]
  private let following: LineFollowing
  private let indentsParagraphs: Bool
  private var order: [Int]
  /// The lines that begin a column, as they were.
  private var starts: Set<Int> = []

  private enum Kind {
    /// Fills the measure and is not over, or is over.
    case cut, full
    /// Of headlines, crossheads, names: neither full nor the end of a sentence.
    case row
    case short

    init(_ line: PageLine, _ measure: Measure) {
      let length = measure.length(of: line)
      let isFull =
        length + 4 >= measure.length && length <= measure.length + ColumnMeasures.overhang
        && line.wideGaps == 0 && line.letters.first != 0x2014
      let isOpen = line.ending == .comma || line.ending == .open
      let isSigned = ColumnStrips.endsInBracket(line)
      self = isFull ? isOpen && !isSigned ? .cut : .full : isOpen || isSigned ? .row : .short
    }
  }

  /// Going over to the other story, each time.
  private static let turn = -1.5
  /// A sentence that goes on nowhere.
  private static let leftOpen = -1.5
  /// A line has everything in common with one story and nothing with the other.
  private static let told = 8.0
  /// Stories that take turns by chance gain less.
  private static let least = 4.0
  /// So many lines above the cut tell what the story is about, and a third of them below the headline.
  private static let telling = 12
  /// A headline has no more rows, its names included.
  private static let mostRows = 6
  private static let fewestLines = 4
  private static let mostLines = 64

  /// The lines with each story whole; nil where no stories take turns inside a paragraph.
  static func order(_ lines: [PageLine], _ shape: PageShape, _ measure: Measure) -> ColumnOrder? {
    let kinds = lines.map { Kind($0, measure) }
    let mayBeCut = kinds.indices.dropLast().contains {
      kinds[$0] == .cut && kinds[$0 + 1] == .row
    }
    guard mayBeCut else { return nil }
    var strips = ColumnStrips(
      lines: lines, kinds: kinds,
      following: LineFollowing(lines: lines, shape: shape, measure: measure),
      indentsParagraphs: shape.indentsParagraphs, order: Array(lines.indices))
    strips.layApart()
    guard !strips.starts.isEmpty else { return nil }
    let breaks = strips.order.indices.filter { strips.starts.contains(strips.order[$0]) }
    return ColumnOrder(lines: strips.order, breaks: Set(breaks))
  }

  private static func endsInBracket(_ line: PageLine) -> Bool { line.letters.last == 0x29 }

  private mutating func layApart() {
    var end = 0
    while end + 1 < order.count {
      if let text = textBelowCut(at: end), let upper = upperLines(of: text, below: end) {
        moveUp(upper, in: text, to: end + 1)
        end += upper.count
      } else {
        end += 1
      }
    }
  }

  private mutating func moveUp(_ upper: [Int], in text: Range<Int>, to place: Int) {
    let rest = (place..<text.upperBound).filter { !upper.contains($0) }
    starts.insert(order[place])
    if text.upperBound < order.count { starts.insert(order[text.upperBound]) }
    order.replaceSubrange(place..<text.upperBound, with: (upper + rest).map { order[$0] })
  }

  private func kind(_ place: Int) -> Kind { kinds[order[place]] }

  /// Where a sentence is cut off above a headline, the lines below the headline; they go on beyond a row that
  /// stands alone, which may be a crosshead.
  private func textBelowCut(at end: Int) -> Range<Int>? {
    guard kind(end) == .cut, kind(end + 1) == .row,
      let start = (end + 1..<min(order.count, end + 2 + Self.mostRows))
        .first(where: { kind($0) != .row })
    else { return nil }
    let reach = start..<min(order.count, start + Self.mostLines)
    let last = reach.first {
      kind($0) == .row && ($0 + 1 == order.count || kind($0 + 1) == .row)
    }
    let text = start..<(last ?? reach.upperBound)
    return text.count < Self.fewestLines ? nil : text
  }
}

extension ColumnStrips {
  /// The best way to read a text up to a line.
  private struct Path {
    var score: Double
    /// The last line of either story; none where the lower one has not begun.
    var lastUpper: Int
    var lastLower: Int?
    var isUpper: Bool
    /// The lines of the story above, counted from the first line of the text: one bit for each.
    var upper: UInt64 = 0

    /// No story takes turns.
    var isPlain: Bool { upper == 0 || lastLower == nil }
  }

  /// The lines of a text that belong to the story which breaks off above its headline; nil where that is not clear.
  private func upperLines(of text: Range<Int>, below end: Int) -> [Int]? {
    let first = text.lowerBound
    let above = words(of: max(0, end - Self.telling)..<end + 1)
    let below = words(of: end + 1..<first + Self.telling / 3)
    var paths = [
      Path(score: 0, lastUpper: end, lastLower: first, isUpper: false),
      Path(score: score(end, first), lastUpper: first, lastLower: nil, isUpper: true, upper: 1),
    ]
    for line in text.dropFirst() {
      if kind(line) == .row, let found = found(paths, first..<line) { return found }
      let own = words(of: line..<line + 1)
      let words = following.words
      let told = Self.told * (words.likeness(own, above) - words.likeness(own, below))
      let bit: UInt64 = 1 << UInt64(line - first)
      paths = goOn(paths, line).map { path in
        guard path.isUpper else { return path }
        var path = path
        path.score += told
        path.upper |= bit
        return path
      }
    }
    return found(paths, text)
  }

  private func words(of places: Range<Int>) -> WordSet {
    following.words.words(of: order[places.clamped(to: order.indices)])
  }

  private func score(_ above: Int, _ below: Int) -> Double {
    following.score(order[above], order[below])
  }

  /// The lines of the story above, where the best way goes to and fro and is clearly better than reading on.
  private func found(_ paths: [Path], _ text: Range<Int>) -> [Int]? {
    func score(_ path: Path) -> Double {
      path.score + Self.leftOpen * Double([path.lastUpper, path.lastLower].count(where: isCut))
    }
    guard let best = paths.max(by: { score($0) < score($1) }), !best.isPlain else { return nil }
    let plain = paths.filter(\.isPlain).map(score).max() ?? 0
    let upper = text.filter { best.upper >> UInt64($0 - text.lowerBound) & 1 == 1 }
    return score(best) > plain + Self.least && cutsParagraph(upper, text) ? upper : nil
  }

  private func isCut(_ line: Int?) -> Bool { line.map { kind($0) == .cut } ?? false }

  /// Whether one of the edges is inside a paragraph: those between paragraphs are found when there are paragraphs.
  private func cutsParagraph(_ upper: [Int], _ text: Range<Int>) -> Bool {
    text.dropFirst().contains { line in
      let (above, own) = (order[line - 1], order[line])
      return upper.contains(line) != upper.contains(line - 1)
        && (kinds[above] == .cut || kinds[above] == .full && !Self.endsInBracket(lines[above]))
        && kinds[own] != .row && !(indentsParagraphs && lines[own].indent >= 2)
    }
  }

  /// The line belongs to the story of the line above, or to the other one: of all ways that go over to one story
  /// here the best.
  private func goOn(_ paths: [Path], _ line: Int) -> [Path] {
    let turned = [true, false].compactMap { isUpper in
      paths.lazy.filter { $0.isUpper != isUpper }.map { went($0, line, isUpper: isUpper) }
        .max { $0.score < $1.score }
    }
    return paths.map { went($0, line, isUpper: $0.isUpper) } + turned
  }

  private func went(_ path: Path, _ line: Int, isUpper: Bool) -> Path {
    var next = path
    let last = isUpper ? path.lastUpper : path.lastLower
    next.score += last.map { score($0, line) } ?? 0
    if isUpper != path.isUpper { next.score += Self.turn }
    next.isUpper = isUpper
    if isUpper { next.lastUpper = line } else { next.lastLower = line }
    return next
  }
}
