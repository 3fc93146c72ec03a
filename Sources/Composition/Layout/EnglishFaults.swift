import Typesetting

/// Counts the rules of English setting that a column breaks, from its places alone.
struct EnglishFaults {
  private let box: Box
  private let grid: Grid

  init(_ box: Box, _ grid: Grid) {
    self.box = box
    self.grid = grid
  }

  func count(in faults: inout [LayoutReport.Fault: Int]) {
    var hyphens = 0
    for (index, row) in box.rows.enumerated() {
      let next = index + 1 < box.rows.count ? box.rows[index + 1] : nil
      if next?.y == row.y { continue }
      let isBody = row.face == .roman
      faults[.wordSpace, default: 0] += isBody ? wrongBlanks(row) : 0
      hyphens = isHyphened(row) ? hyphens + 1 : 0
      if hyphens > WordSpace.mostHyphens { faults[.hyphenLadder, default: 0] += 1 }
      if isBody, let next, next.face == .roman, !isFirst(next), isShort(row) {
        faults[.raggedLine, default: 0] += 1
      }
    }
  }

  private func isHyphened(_ row: Row) -> Bool {
    row.text.unicodeScalars.last.map { $0 == "\u{AD}" || $0 == "-" } ?? false
  }

  private func isFirst(_ row: Row) -> Bool {
    (row.x.first ?? box.frame.x) - box.frame.x >= grid.bodySize.ems(400)
  }

  /// Whether the last character starts more than an em before the end of the measure.
  private func isShort(_ row: Row) -> Bool {
    let scalars = Array(row.text.unicodeScalars)
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return false }
    return box.frame.x + box.frame.width - row.x[last] > row.size.ems(1050)
  }

  /// Blanks between words that are too narrow or too wide; what is rounded off is let pass.
  private func wrongBlanks(_ row: Row) -> Int {
    let scalars = Array(row.text.unicodeScalars)
    guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return 0 }
    let least = row.size.ems(WordSpace.narrowest - 5)
    let most = row.size.ems(WordSpace.widest + WordSpace.widestLetters + 10)
    return scalars.indices.filter { index in
      guard index < end, scalars[index] == " " else { return false }
      let blank = row.x[index + 1] - row.x[index]
      return blank < least || blank > most
    }.count
  }
}
