/// Thin lines between stories, where neither is framed, and the frames.
struct PageRules {
  /// A story's room.
  struct Block {
    let area: GridArea
    let isFramed: Bool
  }

  private let grid: Grid
  private let first: Int
  private let blocks: [Block]
  /// Which block owns each column and line; `nil` is white.
  private var owners: [[Int?]]
  static let thickness = Length(thousandths: 400)
  /// Where rules lie in the blank line over a headline, in thousandths of the leading.
  static let drop = 250

  /// `first` is the first line under the masthead.
  init(blocks: [Block], grid: Grid, first: Int) {
    self.grid = grid
    self.first = first
    self.blocks = blocks
    owners = Array(repeating: Array(repeating: nil, count: grid.lines), count: grid.columns)
    for (index, block) in blocks.enumerated() {
      for column in block.area.column..<(block.area.column + block.area.columns) {
        for line in block.area.line..<min(grid.lines, block.area.line + block.area.lines) {
          owners[column][line] = index
        }
      }
    }
  }

  func boxes() -> [Box] { uprights() + levels() + blocks.filter(\.isFramed).map { frame($0.area) } }

  /// In the middle of the gutters.
  private func uprights() -> [Box] {
    var boxes: [Box] = []
    for column in stride(from: 1, to: grid.columns, by: 1) {
      var start: Int?
      for line in 0...grid.lines {
        let parts = line < grid.lines && needsRule(column, line)
        if let from = start, !parts || startsBlock(column, line) {
          boxes.append(upright(column, from..<line))
          start = nil
        }
        if parts, start == nil { start = line }
      }
    }
    return boxes
  }

  /// A level rule on either side interrupts the upright one.
  private func startsBlock(_ column: Int, _ line: Int) -> Bool {
    [column - 1, column].contains { at in
      owners[at][line].map { blocks[$0].area.line == line } ?? false
    }
  }

  private func needsRule(_ column: Int, _ line: Int) -> Bool {
    guard let left = owners[column - 1][line], let right = owners[column][line] else {
      return false
    }
    return left != right && !blocks[left].isFramed && !blocks[right].isFramed
  }

  private func upright(_ column: Int, _ lines: Range<Int>) -> Box {
    let area = grid.frame(
      GridArea(column: column, line: lines.lowerBound, columns: 1, lines: lines.count))
    let middle = area.x - Length(thousandths: grid.gutter.thousandths / 2)
    let top = area.y + grid.leading.ems(lines.lowerBound == first ? 250 : 600)
    return Box(
      kind: .rule,
      frame: Frame(
        x: middle, y: top, width: Self.thickness, height: area.foot - top))
  }

  /// In the blank line over a headline.
  private func levels() -> [Box] {
    blocks.enumerated().compactMap { index, block in
      guard block.area.line > first, !block.isFramed else { return nil }
      let above = (block.area.column..<(block.area.column + block.area.columns)).map {
        owners[$0][block.area.line - 1]
      }
      guard above.allSatisfy({ $0.map { !blocks[$0].isFramed } ?? true }) else { return nil }
      let line = grid.frame(block.area)
      return Box(
        kind: .rule,
        frame: Frame(
          x: line.x, y: line.y + grid.leading.ems(Self.drop), width: line.width,
          height: Self.thickness))
    }
  }

  /// A frame runs half an em around the block: in the middle of the gutters, and in the blank lines
  /// over its own headline and that of the story below.
  private func frame(_ area: GridArea) -> Box {
    let inner = grid.frame(area)
    let drop = grid.leading.ems(Self.drop)
    return Box(
      kind: .frame,
      frame: Frame(
        x: inner.x - grid.inset, y: inner.y + drop, width: inner.width + grid.inset * 2,
        height: inner.height))
  }
}
