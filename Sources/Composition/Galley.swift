import Manuscript
import Notation
import Typesetting

/// Characters of one face and size on one baseline, placed from the left edge of their column.
struct GalleyRun {
  let text: String
  let x: [Length]
  let size: Length
  let face: Row.Face

  /// A run shifted to the right and brought to its baseline on the page.
  func row(left: Length, baseline: Length) -> Row {
    Row(text: text, x: x.map { $0 + left }, y: baseline, size: size, face: face)
  }
}

/// A body line of a story; every line takes one line of the grid.
struct GalleyLine {
  let kind: Box.Kind
  let runs: [GalleyRun]
  /// Which paragraph of the story it belongs to.
  let paragraph: Int
  /// A line that may not end a column (T17).
  var staysWithNext = false
  /// The picture whose room the line is a part of.
  var picture: GalleyPicture?

  var text: String { runs.map(\.text).joined() }

  /// 字数.
  var characters: Int { runs.reduce(0) { $0 + CopyLength(of: $1.text).characters } }
}

/// A picture with the size it is shown in.
struct GalleyPicture {
  let media: Digest
  let width: Length
  let height: Length
}

/// The body of a story in one long column (小样).
struct Galley {
  let lines: [GalleyLine]

  /// The lines of each column when the story is set in `count` columns of at most `height` lines;
  /// `nil` where they do not fit.
  func columns(_ count: Int, height: Int) -> [Range<Int>]? {
    var columns: [Range<Int>] = []
    var start = 0
    for _ in 0..<count {
      guard let end = columnEnd(from: start, height: height) else { return nil }
      columns.append(start..<end)
      start = end
    }
    return start == lines.count ? columns : nil
  }

  /// The least height at which the story fits into `count` equal columns (T19).
  func height(columns count: Int) -> Int {
    var height = (lines.count + count - 1) / count
    while height < lines.count, columns(count, height: height) == nil { height += 1 }
    return height
  }

  /// A picture and its caption stay in one column; `nil` where they are taller than it.
  private func columnEnd(from start: Int, height: Int) -> Int? {
    let end = min(lines.count, start + height)
    guard end < lines.count else { return end }
    var kept = end
    while kept > start, lines[kept - 1].staysWithNext { kept -= 1 }
    if kept > start { return kept }
    return lines[start].kind == .text ? end : nil
  }
}
