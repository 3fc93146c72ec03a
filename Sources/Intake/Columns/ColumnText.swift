/// What the pieces of one side of a gutter look like: lines of running text, or something else.
struct ColumnText {
  private var pieces = 0
  private var sizes: [Int] = []
  private var marked = 0
  private var open = 0
  private var low = 0
  private var digits = 0
  private var letters = 0
  private var wide = 0

  init(_ rows: some Sequence<[LineStrip]>) {
    for strips in rows {
      if let piece = strips.whole { take(piece) }
    }
    sizes.sort()
  }

  private mutating func take(_ piece: LineStrip) {
    pieces += 1
    sizes.append(piece.size)
    letters += piece.size
    digits += piece.digits
    wide += 2 * piece.wideLetters
    if piece.hasMark { marked += 1 }
    if !LineStrip.isMark(piece.last) { open += 1 }
    if Lettering.isLower(piece.first) { low += 1 }
  }

  private var isEastAsian: Bool { wide * 2 > letters }

  /// The size of a line that is full, as most are that are not.
  private var full: Int { sizes.isEmpty ? 0 : sizes[sizes.count * 4 / 5] }

  private func part(_ count: Int) -> Double { Double(count) / Double(max(1, pieces)) }

  /// How many lines are about as long as they can be.
  private var fullness: Double { part(sizes.count { $0 * 4 >= full * 3 }) }

  /// Most of what stands there are words.
  var isWords: Bool { full >= 8 && digits * 3 < letters }

  /// Too wide for labels.
  var isWide: Bool { full >= 12 }

  /// Lines as a column breaks them: about as long as each other, most of them broken within a sentence.
  var isRunning: Bool { runs(1) }

  /// The same, not as clearly.
  var mayRun: Bool { isWords && runs(0.5) }

  /// Lines of about the same length on both sides, few of which end with a mark: verse, or a list.
  func resembles(_ other: ColumnText) -> Bool {
    isWide && other.isWide && min(full, other.full) * 3 >= max(full, other.full) * 2
      && part(open) >= 0.4 && other.part(other.open) >= 0.4
  }

  private func runs(_ share: Double) -> Bool {
    guard pieces > 2, fullness >= 0.4 * share else { return false }
    return isEastAsian
      ? full >= 12 && part(marked) >= 0.3 * share && part(open) >= 0.4
      : full >= 16 && part(low) >= 0.3 * share
  }
}
