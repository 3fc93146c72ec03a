/// Counts the rules of setting that a page breaks.
struct PageFaults {
  private let page: Page

  /// The runs of one baseline.
  private struct Line {
    var text: [Unicode.Scalar]
    let start: Length
    var faces: Set<Row.Face>

    var isEnglish: Bool { faces.contains { $0.latin != nil } }
    var isCrosshead: Bool { faces == [.hei] || faces == [.sansBold] }
  }

  init(_ page: Page) { self.page = page }

  func count(in faults: inout [LayoutReport.Fault: Int]) {
    let columns = page.boxes.filter(isColumn)
    for (index, box) in columns.enumerated() {
      let lines = lines(of: box)
      for line in lines where !line.isEnglish { count(line, in: &faults) }
      if lines.contains(where: \.isEnglish) { EnglishFaults(box, page.grid).count(in: &faults) }
      let next = index + 1 < columns.count ? columns[index + 1] : nil
      if let next, next.story == box.story {
        countEnds(lines, box, followers: self.lines(of: next), next, in: &faults)
      }
    }
    faults[.tombstone, default: 0] += tombstones
  }

  /// Whether a box is a column of a body, which may be re-cut; a standfirst takes whole columns.
  private func isColumn(_ box: Box) -> Bool {
    guard box.kind == .text || box.kind == .filler, let area = box.area else { return false }
    return area.columns == 1 || page.grid.frame(area).width != box.frame.width
      || box.rows.contains { $0.face != .kai }
  }

  /// The runs of one baseline make one line.
  private func lines(of box: Box) -> [Line] {
    var lines: [Line] = []
    var last: Length?
    for row in box.rows {
      let start = row.x.first ?? box.frame.x
      if row.y == last, var line = lines.popLast() {
        line.text += Array(row.text.unicodeScalars)
        line.faces.insert(row.face)
        lines.append(line)
      } else {
        lines.append(
          Line(text: Array(row.text.unicodeScalars), start: start, faces: [row.face]))
      }
      last = row.y
    }
    return lines
  }

  private func count(_ line: Line, in faults: inout [LayoutReport.Fault: Int]) {
    let ink = line.text.filter { !$0.properties.isWhitespace }
    guard let first = ink.first, let last = ink.last else { return }
    if Self.neverFirst.contains(first) { faults[.lineStart, default: 0] += 1 }
    if Self.neverLast.contains(last) { faults[.lineEnd, default: 0] += 1 }
    let tail = ink.reversed().prefix { $0 == last }.count
    if last == "\u{2014}" || last == "\u{2026}", tail % 2 == 1 {
      faults[.partedPair, default: 0] += 1
    }
    if ink.count == 1 { faults[.lonelyCharacter, default: 0] += 1 }
  }

  private static let neverFirst = Set("、，。；：？！”’」』）】》〉〕％‰℃·－～".unicodeScalars)
  private static let neverLast = Set("“‘「『（【《〈〔".unicodeScalars)

  private func isFirst(_ line: Line, _ box: Box) -> Bool {
    line.start - box.frame.x >= page.grid.bodySize.ems(400)
  }

  /// T16 and T17 where a story goes on in the next column.
  private func countEnds(
    _ lines: [Line], _ box: Box, followers: [Line], _ next: Box,
    in faults: inout [LayoutReport.Fault: Int]
  ) {
    guard let last = lines.last, let follower = followers.first else { return }
    if last.isCrosshead { faults[.crossheadAtFoot, default: 0] += 1 }
    guard !isFirst(follower, next) else { return }
    if isFirst(last, box) { faults[.lonelyLine, default: 0] += 1 }
    if followers.count == 1 || isFirst(followers[1], next) {
      faults[.lonelyLine, default: 0] += 1
    }
  }

  /// N1: headlines of different stories side by side with no frame between them.
  private var tombstones: Int {
    let heads = page.boxes.filter { $0.kind == .headline }
    let frames = page.boxes.filter { $0.kind == .frame }.map(\.frame)
    var count = 0
    for left in heads {
      for right in heads where stand(left, beside: right) {
        let isParted = frames.contains { $0.holds(left.frame) != $0.holds(right.frame) }
        if !isParted { count += 1 }
      }
    }
    return count
  }

  private func stand(_ left: Box, beside right: Box) -> Bool {
    guard let one = left.area, let two = right.area else { return false }
    return one.column + one.columns == two.column && one.line < two.line + two.lines
      && two.line < one.line + one.lines
  }
}

extension Frame {
  func holds(_ other: Frame) -> Bool {
    x <= other.x && other.x + other.width <= x + width && other.y < foot && y < other.foot
  }
}
