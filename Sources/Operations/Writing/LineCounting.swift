import Manuscript
import Workflow

/// Lines of one page under the numbers of another one's, which an article was joined to.
extension Provenance {
  /// The greatest number of a line that it tells of; none where it tells of no page.
  var lastLine: Int? {
    if blocks.isEmpty { return nil }
    let lines = blocks.joined().map(\.line) + parts.flatMap(\.lines) + leftOut.map(\.line)
    return lines.map { LineNumber($0).line }.max()
  }
}

extension [Provenance.Piece] {
  func counted(from start: Int) -> Self {
    map { Provenance.Piece(line: $0.line.counted(from: start), start: $0.start) }
  }
}

extension Provenance.PartLines {
  func counted(from start: Int) -> Self {
    Self(part: part, lines: lines.map { $0.counted(from: start) })
  }
}

extension Provenance.Doubt {
  func counted(from start: Int) -> Self {
    Self(kind: kind, line: line.counted(from: start), headline: headline)
  }
}

extension Int {
  fileprivate func counted(from start: Int) -> Int {
    let number = LineNumber(self)
    return LineNumber(line: number.line + start, piece: number.piece).number
  }
}
