/// Where the lines of one paragraph end: each line takes as much as fits, squeezing before it
/// stretches (先挤进，后推出).
struct ParagraphBreaks {
  private let text: ClusteredText
  private let measure: Int
  private let indent: Int
  private var lines: [LineExtent] = []

  init(_ text: ClusteredText, _ range: Range<Int>, measure: Int, indent: Int) {
    self.text = text
    self.measure = measure
    self.indent = indent
    var start = range.lowerBound
    while start < range.upperBound {
      let line = nextLine(from: start, to: range.upperBound)
      lines.append(line)
      start = line.end
    }
  }

  /// T15: a last line of one character takes one more from the line above.
  mutating func avoidLonelyCharacter() {
    guard lines.count > 1, let last = lines.last, isLonely(last) else { return }
    let above = lines[lines.count - 2]
    guard let end = earlierBreak(above, atLeast: above.start + 2) else { return }
    lines[lines.count - 2].end = end
    lines[lines.count - 1].start = end
  }

  private func isLonely(_ line: LineExtent) -> Bool {
    var scalars = 0
    for cluster in text.clusters[line.start..<line.end]
    where cluster.kind != .space && cluster.kind != .lineFeed {
      scalars += cluster.count
    }
    return scalars == 1
  }

  private func earlierBreak(_ line: LineExtent, atLeast least: Int) -> Int? {
    var at = line.end - 1
    while at >= least {
      if text.allowsBreak(before: at) { return at }
      at -= 1
    }
    return nil
  }

  func setLines() -> [SetLine] {
    lines.indices.map { index in
      let setter = LineSetter(
        text: text, extent: lines[index], measure: measure, indent: index == 0 ? indent : 0,
        isLast: index == lines.count - 1)
      return setter.line()
    }
  }

  /// The line that starts at a cluster: the last break that fits as it is, or the next one if the
  /// blanks of the line can be squeezed that far.
  private func nextLine(from start: Int, to end: Int) -> LineExtent {
    var fill = LineFill(measure: measure - (lines.isEmpty ? indent : 0))
    var fitting: Int?
    var at = start
    while at < end {
      fill.add(text.clusters[at])
      if fill.isHopeless { break }
      at += 1
      guard at == end || text.allowsBreak(before: at) else { continue }
      if fill.fits {
        fitting = at
      } else if fill.fitsSqueezed {
        return LineExtent(start: start, end: at, isForced: isInsideRun(at, end))
      } else if fitting != nil {
        break
      }
    }
    if let fitting {
      return LineExtent(start: start, end: fitting, isForced: isInsideRun(fitting, end))
    }
    if at == end && fill.fitsSqueezed { return LineExtent(start: start, end: end, isForced: false) }
    return LineExtent(start: start, end: max(start + 1, min(at, end)), isForced: true)
  }

  private func isInsideRun(_ at: Int, _ end: Int) -> Bool { at < end && text.isInsideRun(at) }
}

extension ClusteredText {
  /// Whether a break before a cluster parts a run that is wider than the measure.
  func isInsideRun(_ at: Int) -> Bool {
    at < clusters.count && clusters[at].isSplinter && clusters[at - 1].isSplinter
      && clusters[at].start == clusters[at - 1].end
  }

  /// T1, T2, T3, T5 and the place of blanks, which stay at the end of the line.
  func allowsBreak(before at: Int) -> Bool {
    let left = clusters[at - 1]
    let right = clusters[at]
    if right.kind == .space || right.kind == .lineFeed { return false }
    if right.neverFirst || left.neverLast { return false }
    if left.kind == .space { return !isBannedAcross(at) }
    if left.kind == .dash && right.kind == .dash { return false }
    if left.kind == .ellipsis && right.kind == .ellipsis { return false }
    return true
  }

  /// A blank after an opening mark does not make the mark a good end of a line.
  private func isBannedAcross(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, clusters[before].kind == .space { before -= 1 }
    return before >= 0 && clusters[before].neverLast
  }
}

/// A line as a range of clusters.
struct LineExtent {
  var start: Int
  var end: Int
  let isForced: Bool
}

/// How full a line is while clusters are added to it.
private struct LineFill {
  let measure: Int
  private var width = 0
  private var pending = 0
  private var pendingShrink = 0
  private var shrink = 0
  private var last: Cluster?

  init(measure: Int) { self.measure = measure }

  /// Blanks at the end of a line have no width; they count once something follows.
  mutating func add(_ cluster: Cluster) {
    if let last {
      let gap = Gap(between: last, and: cluster)
      pending += gap.natural
      pendingShrink += gap.shrink
    }
    if cluster.kind != .space && cluster.kind != .lineFeed {
      width += pending + cluster.width
      shrink += pendingShrink
      pending = 0
      pendingShrink = 0
    }
    last = cluster
  }

  var fits: Bool { width <= measure }
  var fitsSqueezed: Bool { width - shrink <= measure }
  /// Squeezing everything would not help any more.
  var isHopeless: Bool { width - shrink > measure }
}
