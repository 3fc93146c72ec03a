import Diagnostics

/// How wide the columns of a table are.
struct ColumnPlan {
  /// Blanks between two columns.
  static let gap = 2

  /// None for a column that is left out.
  private(set) var widths: [Int?]
  private let columns: [Table.Column]
  private let titles: [Int]

  /// Every column as wide as its widest cell; `lines` are the titles and the rows.
  init(_ columns: [Table.Column], _ lines: [[Table.Cell]]) {
    self.columns = columns
    let cells = columns.indices.map { column in
      lines.map { DisplayWidth.of($0[column].text) }
    }
    let hasMain = columns.contains(where: \.isMain)
    titles = cells.map { $0.first ?? 0 }
    widths = cells.enumerated().map { index, cells in
      let isEmpty = cells.dropFirst().allSatisfy { $0 == 0 }
      return isEmpty && hasMain && index > 0 && !columns[index].stays ? nil : cells.max()
    }
  }

  private var total: Int {
    let kept = widths.compactMap { $0 }
    return kept.reduce(0, +) + Self.gap * max(0, kept.count - 1)
  }

  /// Cuts columns until all stand in `width`: first the others a little, then the main one, then
  /// the others more; where that is not enough the last that may be cut is left out.
  mutating func fit(to width: Int) {
    let hasMain = columns.contains(where: \.isMain)
    let steps: [(isMain: Bool, floor: Int)] =
      hasMain
      ? [(false, 12), (true, 36), (false, 8), (true, 24), (false, 6), (true, 12)] : [(false, 8)]
    while total > width {
      let whole = widths
      for step in steps { shrink(step.isMain, floor: step.floor, to: width) }
      guard total > width, hasMain,
        let last = columns.indices.last(where: {
          columns[$0].canShrink && !columns[$0].isMain && widths[$0] != nil
        })
      else { return }
      widths = whole
      widths[last] = nil
    }
  }

  private mutating func shrink(_ isMain: Bool, floor: Int, to width: Int) {
    while total > width {
      let candidates = columns.indices.filter { index in
        guard let now = widths[index] else { return false }
        let least = floor < 8 ? floor : max(floor, titles[index])
        return columns[index].canShrink && columns[index].isMain == isMain && now > least
      }
      let widest = candidates.max { (widths[$0] ?? 0) < (widths[$1] ?? 0) }
      guard let widest, let now = widths[widest] else { return }
      widths[widest] = now - 1
    }
  }
}
