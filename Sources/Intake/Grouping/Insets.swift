/// Texts of pictures that a column of hard-wrapped English copy runs around: the sentence above them
/// breaks off, they end, and below them it goes on in small letters.
struct Insets {
  /// First lines of insets, and the lines below their last ones.
  private(set) var edges: Set<Int> = []
  /// The other lines of insets.
  private(set) var inner: Set<Int> = []

  init(_ lines: [PageLine], usualGap: Int) {
    let ends = lines.indices.dropFirst(2).filter { below in
      lines[below].beginsLow && lines[below].size > 3
        && LatinStops.endsSentence(lines[Self.end(above: below, in: lines)])
    }
    for (place, below) in ends.enumerated() {
      // Columns that lie in each other line by line break off everywhere.
      let near = ends[max(0, place - 1)...min(ends.count - 1, place + 1)]
      guard near.allSatisfy({ $0 == below || abs($0 - below) > Self.clear }),
        let start = Self.start(of: Self.end(above: below, in: lines), in: lines, usualGap)
      else { continue }
      edges.formUnion([start, below])
      inner.formUnion(start + 1..<max(start + 1, Self.end(above: below, in: lines) + 1))
    }
  }

  /// Lines between two insets.
  private static let clear = 6

  /// The last line of what stands above: who took the picture has a line of its own.
  private static func end(above below: Int, in lines: [PageLine]) -> Int {
    let credit = lines[below - 1].letters
    let isCredit =
      credit.count <= 50
      && (LatinNames.byline(credit) ?? LatinNames.credit(credit[...]))?.isPhotoCredit ?? false
    return isCredit ? below - 2 : below - 1
  }

  /// The likeliest of four lines to begin what ends with `end`.
  private static func start(of end: Int, in lines: [PageLine], _ usualGap: Int) -> Int? {
    var best: (score: Double, line: Int)?
    for start in (max(1, end - 3)...max(1, end)).reversed() {
      let (above, line) = (lines[start - 1], lines[start])
      if above.ending == .open, let first = line.letters.first, Lettering.isUpper(first) {
        let score = score(above, line) - 0.3 * Double(end + 1 - start)
        if score > best?.score ?? 0 { best = (score, start) }
      }
      if above.ending == .stop || line.gap > usualGap { break }
    }
    return best?.line
  }

  private static func score(_ above: PageLine, _ line: PageLine) -> Double {
    let words = above.letters.split { $0 == 0x20 }
    guard let last = words.last, let end = last.first else { return 0 }
    var score = 0.5
    if line.beginsSentence {
      score += LatinNames.joins(last) ? 2.5 : 1.5
    } else if Lettering.isUpper(end) || LatinNames.joins(last) {
      // `at City` and `Hall`, `again on` and `October 16`: a name was cut, or stands behind its word.
      score -= 1
    }
    return score
  }
}
