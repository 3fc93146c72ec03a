/// Breaks headlines: few rows of about the same length, not flush.
public enum RowBreaker {
  /// Sets a text to the fewest rows that fit a measure in thousandths of an em, parted where it
  /// reads best: at blanks and marks rather than elsewhere, never leaving one character alone on a
  /// row (T22); to one row more where a row would else end inside a word or a quotation. Nothing is
  /// dropped or changed; an empty text has no row.
  public static func rows(_ text: String, measure: Int, metrics: Metrics) -> [SetLine] {
    let greedy = LineBreaker.lines(text, measure: measure, firstIndent: 0, metrics: metrics)
    guard 2...longestBalanced ~= greedy.count, !text.unicodeScalars.contains("\n") else {
      return greedy
    }
    let clustered = ClusteredText(text, measure: measure, metrics: metrics)
    let found = (0...1).lazy.compactMap {
      RowSearch(text: clustered, measure: measure, rows: greedy.count + $0).best()
    }
    guard let best = found.first(where: { !$0.isInPieces }) ?? found.first else { return greedy }
    return best.extents.map { extent in
      LineSetter(text: clustered, extent: extent, measure: measure, indent: 0, isLast: true).line()
    }
  }

  /// How a headline reads, best first.
  public enum Reading: Int, Comparable, Sendable {
    /// Every row ends where the text pauses or before a verb.
    case inPhrases
    /// A row ends where nothing is known about the words.
    case unsure
    /// A row ends inside a word or a quotation.
    case inPieces

    /// Which of two reads better.
    public static func < (first: Reading, second: Reading) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  /// How rows read one after the other.
  public static func reading(of rows: [SetLine]) -> Reading {
    let scalars = rows.flatMap { Array($0.text.unicodeScalars) }
    let seams = HeadlineWords.seams(scalars)
    var ends: Set<Int> = []
    for row in rows.dropLast() { ends.insert((ends.max() ?? 0) + row.x.count) }
    var reading = Reading.inPhrases
    var depth = 0
    for (index, scalar) in scalars.enumerated() {
      let kind = CharacterClass(scalar)
      depth = max(0, depth + (kind == .opening ? 1 : kind == .closing ? -1 : 0))
      guard ends.contains(index + 1), index + 1 < scalars.count else { continue }
      reading = max(reading, depth > 0 ? .inPieces : Self.reading(after: kind, seams[index + 1]))
    }
    return reading
  }

  private static func reading(
    after kind: CharacterClass, _ seam: HeadlineWords.Seam
  ) -> Reading {
    switch kind {
    case .space, .dash, .pause, .stop: return .inPhrases
    default: break
    }
    switch seam {
    case .beforeVerb: return .inPhrases
    case .unknown: return .unsure
    case .insideWord: return .inPieces
    }
  }

  /// Beyond so many rows a text is no headline and is broken like a paragraph.
  private static let longestBalanced = 8
}

/// Finds the cheapest way to part a text into a given number of rows.
private struct RowSearch {
  private let text: ClusteredText
  private let measure: Int
  private let rows: Int
  /// The width of the text before each cluster, blanks between clusters included.
  private var positions = [0]
  /// The blank after each cluster.
  private var gaps: [Int] = []
  /// What it costs to end a row before each cluster; none where no row may end.
  private var pauses: [Int?] = [nil]

  init(text: ClusteredText, measure: Int, rows: Int) {
    self.text = text
    self.measure = measure
    self.rows = rows
    var depth = 0
    let seams = HeadlineWords.seams(text.scalars)
    for (index, cluster) in text.clusters.enumerated() {
      let next = index + 1 < text.clusters.count ? text.clusters[index + 1] : nil
      let gap = next.map { Gap(between: cluster, and: $0).natural } ?? 0
      let ink = cluster.kind == .space ? 0 : cluster.width
      positions.append(positions[index] + ink + gap)
      gaps.append(gap)
      depth += cluster.kind == .opening ? 1 : cluster.kind == .closing ? -1 : 0
      let seam = next.map { seams[$0.start] } ?? .unknown
      pauses.append(pause(after: cluster, depth: max(0, depth), at: index + 1, seam: seam))
    }
  }

  /// A row reads best when it ends at a blank, well where the text pauses or the next one begins
  /// with a verb, and worst when it ends inside a word or a quotation. The costs are squares of
  /// tenths of an em: a blank is worth rows that are two em longer or shorter.
  private func pause(
    after cluster: Cluster, depth: Int, at index: Int, seam: HeadlineWords.Seam
  ) -> Int? {
    if index == text.clusters.count { return 0 }
    guard text.allowsBreak(before: index) else { return nil }
    if depth > 0 { return Self.piece }
    switch cluster.kind {
    case .space: return 0
    case .dash, .pause, .stop: return 600
    default: break
    }
    switch seam {
    case .beforeVerb: return 700
    case .unknown: return 1000
    case .insideWord: return Self.piece
    }
  }

  /// Rows of any length are better than one that ends inside a word or a quotation.
  private static let piece = 90_000

  func best() -> (extents: [LineExtent], isInPieces: Bool)? {
    let count = text.clusters.count
    var costs = [Int?](repeating: nil, count: count + 1)
    costs[0] = 0
    var cuts: [[Int]] = []
    for _ in 0..<rows {
      let (next, from) = nextRow(costs)
      costs = next
      cuts.append(from)
    }
    return costs[count].map { (extents(cuts), $0 >= Self.piece) }
  }

  /// The least cost of ending one more row at each cluster, and where that row starts.
  private func nextRow(_ costs: [Int?]) -> ([Int?], [Int]) {
    var next = [Int?](repeating: nil, count: costs.count)
    var from = [Int](repeating: 0, count: costs.count)
    let ideal = (positions.last ?? 0) / rows
    for end in 1..<costs.count {
      guard let pause = pauses[end] else { continue }
      for start in stride(from: end - 1, through: 0, by: -1) {
        let width = positions[end] - positions[start] - gaps[end - 1]
        guard width <= measure else { break }
        guard let before = costs[start] else { continue }
        let off = abs(width - ideal) / 100
        let cost = before + off * off + pause + (end - start < 2 ? 100_000 : 0)
        if next[end].map({ cost < $0 }) ?? true {
          next[end] = cost
          from[end] = start
        }
      }
    }
    return (next, from)
  }

  private func extents(_ cuts: [[Int]]) -> [LineExtent] {
    var end = text.clusters.count
    var extents: [LineExtent] = []
    for from in cuts.reversed() {
      extents.append(LineExtent(start: from[end], end: end, isForced: false))
      end = from[end]
    }
    return extents.reversed()
  }
}
