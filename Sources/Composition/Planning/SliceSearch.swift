/// Which heights each set of units can take over each number of columns, exactly and without white
/// between them: over all slicing trees.
///
/// A state is a set and a number of columns; its heights are the bits of a number. One block over
/// another adds heights, blocks side by side have the same one. Takes time in proportion to 3 to
/// the power of the number of units.
struct SliceSearch {
  let count: Int
  let columns: Int
  private let stride: Int
  private(set) var reach: [UInt128]

  /// The search takes this many units.
  static let mostUnits = 12
  /// Heights are bits, so a page has no more lines than this.
  static let mostLines = 127

  /// `leaves` are the heights of each unit by number of columns, none of them 0.
  init(_ leaves: [[UInt128]], columns: Int, lines: Int) {
    count = leaves.count
    self.columns = columns
    stride = columns + 1
    let page: UInt128 = lines >= 127 ? UInt128.max : (UInt128(1) &<< UInt128(lines + 1)) - 1
    reach = Array(repeating: 0, count: (1 << leaves.count) * (columns + 1))
    for (unit, heights) in leaves.enumerated() {
      for width in 1...columns { reach[(1 << unit) * stride + width] = heights[width] & page }
    }
    run(page)
  }

  var all: Int { (1 << count) - 1 }

  func heights(_ set: Int, _ width: Int) -> UInt128 { reach[set * stride + width] }

  private mutating func run(_ page: UInt128) {
    let (stride, columns, all) = (stride, columns, all)
    reach.withUnsafeMutableBufferPointer { buffer in
      guard let reach = buffer.baseAddress else { return }
      for set in 1...max(1, all) where set & (set - 1) != 0 {
        let others = set & (set - 1)
        var second = others
        let target = reach + set * stride
        while second > 0 {
          Self.join(target, reach + (set ^ second) * stride, reach + second * stride, columns)
          second = (second - 1) & others
        }
        for width in 1...columns { target[width] &= page }
      }
    }
  }

  /// Adds what two parts can make together.
  private static func join(
    _ target: UnsafeMutablePointer<UInt128>, _ first: UnsafeMutablePointer<UInt128>,
    _ second: UnsafeMutablePointer<UInt128>, _ columns: Int
  ) {
    for width in 1...columns {
      var heights = target[width]
      if first[width] != 0, second[width] != 0 { heights |= sums(first[width], second[width]) }
      var left = 1
      while left < width {
        heights |= first[left] & second[width - left]
        left += 1
      }
      target[width] = heights
    }
  }

  private static func sums(_ first: UInt128, _ second: UInt128) -> UInt128 {
    let isFewer = first.nonzeroBitCount <= second.nonzeroBitCount
    var few = isFewer ? first : second
    let many = isFewer ? second : first
    var sums: UInt128 = 0
    while few != 0 {
      sums |= many &<< UInt128(few.trailingZeroBitCount)
      few &= few - 1
    }
    return sums
  }
}

/// How a block of a page is cut in two.
struct SliceCut {
  /// The units of the second part.
  let second: Int
  /// Where it is cut, from the top or from the left of the block.
  let at: Int
  let isBeside: Bool
  /// Whether the second part stands above or left of the first, as only pins ask for.
  var isSwapped = false

  var swapped: SliceCut {
    var swapped = self
    swapped.isSwapped = true
    return swapped
  }
}

extension SliceSearch {
  /// All cuts of a block that work out exactly; the most important unit is in the first part.
  func cuts(_ set: Int, _ width: Int, _ height: Int) -> (stacked: [SliceCut], beside: [SliceCut]) {
    var stacked: [SliceCut] = []
    var beside: [SliceCut] = []
    let others = set & (set - 1)
    var second = others
    let bit = UInt128(1) &<< UInt128(height)
    while second > 0 {
      let first = set ^ second
      for left in Swift.stride(from: 1, to: width, by: 1)
      where heights(first, left) & heights(second, width - left) & bit != 0 {
        beside.append(SliceCut(second: second, at: left, isBeside: true))
      }
      addStacked(first, second, width, height, &stacked)
      second = (second - 1) & others
    }
    return (stacked, beside)
  }

  private func addStacked(
    _ first: Int, _ second: Int, _ width: Int, _ height: Int, _ cuts: inout [SliceCut]
  ) {
    var upper = heights(first, width)
    let lower = heights(second, width)
    guard upper != 0, lower != 0 else { return }
    while upper != 0 {
      let top = upper.trailingZeroBitCount
      upper &= upper - 1
      guard top < height else { return }
      if (lower &>> UInt128(height - top)) & 1 != 0 {
        cuts.append(SliceCut(second: second, at: top, isBeside: false))
      }
    }
  }
}
