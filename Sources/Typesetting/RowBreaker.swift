/// Breaks headlines: few rows of about the same length, not flush.
public enum RowBreaker {
  /// Sets a text to the fewest rows that fit a measure in thousandths of an em, parted where it
  /// reads best: at blanks and marks rather than elsewhere, never leaving one character alone on a
  /// row (T22). Nothing is dropped or changed; an empty text has no row.
  public static func rows(_ text: String, measure: Int, metrics: Metrics) -> [SetLine] {
    let greedy = LineBreaker.lines(text, measure: measure, firstIndent: 0, metrics: metrics)
    guard 2...longestBalanced ~= greedy.count, !text.unicodeScalars.contains("\n") else {
      return greedy
    }
    let clustered = ClusteredText(text, measure: measure, metrics: metrics)
    let search = RowSearch(text: clustered, measure: measure, rows: greedy.count)
    guard let extents = search.best() else { return greedy }
    return extents.map { extent in
      LineSetter(text: clustered, extent: extent, measure: measure, indent: 0, isLast: true).line()
    }
  }

  /// Beyond so many rows a text is no headline and is broken like a paragraph.
  private static let longestBalanced = 8
}

/// Finds the cheapest way to part a text into a given number of rows.
private struct RowSearch {
  let text: ClusteredText
  let measure: Int
  let rows: Int

  func best() -> [LineExtent]? {
    let count = text.clusters.count
    let positions = prefixWidths()
    let ideal = (positions.last ?? 0) / rows
    var costs = [Int?](repeating: nil, count: count + 1)
    costs[0] = 0
    var cuts: [[Int]] = []
    for _ in 0..<rows {
      var next = [Int?](repeating: nil, count: count + 1)
      var from = [Int](repeating: 0, count: count + 1)
      for end in 1...count where end == count || text.allowsBreak(before: end) {
        for start in stride(from: end - 1, through: 0, by: -1) {
          guard positions[end] - positions[start] <= measure + 1000 else { break }
          guard let before = costs[start], let cost = cost(start, end, ideal) else { continue }
          if next[end].map({ before + cost < $0 }) ?? true {
            next[end] = before + cost
            from[end] = start
          }
        }
      }
      costs = next
      cuts.append(from)
    }
    guard costs[count] != nil else { return nil }
    return extents(cuts)
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

  private func prefixWidths() -> [Int] {
    var widths = [0]
    for (index, cluster) in text.clusters.enumerated() {
      let next = index + 1 < text.clusters.count ? text.clusters[index + 1] : nil
      let gap = next.map { Gap(between: cluster, and: $0).natural } ?? 0
      let ink = cluster.kind == .space ? 0 : cluster.width
      widths.append((widths.last ?? 0) + ink + gap)
    }
    return widths
  }

  /// The square of what a row is off the mean in tenths of an em; a row that ends where the text
  /// pauses may be off by two em for free.
  private func cost(_ start: Int, _ end: Int, _ ideal: Int) -> Int? {
    let row = LineSetter(
      text: text, extent: LineExtent(start: start, end: end, isForced: false), measure: 1 << 40,
      indent: 0, isLast: true
    ).line()
    guard row.width <= measure else { return nil }
    let off = abs(row.width - ideal) / 100
    let isLonely = row.text.unicodeScalars.count < 2
    let pause = end == text.clusters.count || pauses(end - 1) ? 0 : 400
    return off * off + pause + (isLonely ? 100_000 : 0)
  }

  private func pauses(_ at: Int) -> Bool {
    let kind = text.clusters[at].kind
    return kind == .space || kind == .dash || kind.isHalfBlank
  }
}
