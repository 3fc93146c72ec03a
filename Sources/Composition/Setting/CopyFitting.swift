import Typesetting

extension Copy {
  /// The body in as many lines as columns of these heights take, set so that no column ends with a
  /// line that stands alone (T16) where another spacing of the paragraphs can have it so.
  ///
  /// `spare` lines may stay empty. Answers which lines each column takes, how many ends are lonely,
  /// and what the spacing costs over the best one; none where a column would end badly.
  func fitted(_ heights: [Int], spare: Int) -> FittedCopy? {
    let key = heights + [spare]
    if let known = fittings[key] { return known }
    let found = fit(heights, spare: spare)
    fittings[key] = .some(found)
    return found
  }

  private func fit(_ heights: [Int], spare: Int) -> FittedCopy? {
    let lines = heights.reduce(0, +) - spare
    guard let cost = cost(lines: lines) else { return nil }
    let plan = plan(lines: lines)
    let usual = plan.columns(heights, spare: spare).map {
      FittedCopy(plan: plan, ranges: $0.ranges, lonely: $0.lonely, cost: cost)
    }
    if spare > 0 || usual?.lonely == 0 { return usual }
    var fitting = CopyFitting(self, heights: heights)
    guard let options = fitting.options(lines: lines) else { return usual }
    let other = CopyPlan(paragraphs, options: options.chosen)
    return other.columns(heights, spare: 0).map {
      FittedCopy(
        plan: other, ranges: $0.ranges, lonely: $0.lonely,
        cost: options.cost - $0.lonely * CopyFitting.lonely)
    } ?? usual
  }
}

/// A body dealt out over columns.
struct FittedCopy {
  let plan: CopyPlan
  /// The lines of each column.
  let ranges: [Range<Int>]
  /// T16: how many columns end with a line that stands alone.
  let lonely: Int
  /// What the spacing costs over the best one.
  let cost: Int
}

/// Chooses how each paragraph is set when it is known after which lines columns end: the least cost
/// of every number of lines, paragraph by paragraph.
struct CopyFitting {
  /// What a lonely line is worth in widened gaps.
  static let lonely = 4000

  private let paragraphs: [CopyParagraph]
  /// How many lines stand before the end of each column but the last.
  private let ends: [Int]
  private let best: Int
  private static let never = Int.max / 4
  private static let width = Copy.mostFewer + Copy.mostMore + 1

  init(_ copy: Copy, heights: [Int]) {
    paragraphs = copy.paragraphs
    best = copy.lineCount
    var sum = 0
    ends = heights.dropLast().compactMap { height in
      sum += height
      return height > 0 ? sum : nil
    }
  }

  /// The options that make this many lines; none where a column would end badly whatever is chosen.
  mutating func options(lines: Int) -> (chosen: [Int], cost: Int)? {
    var costs = [Int](repeating: Self.never, count: Self.width)
    costs[Copy.mostFewer] = 0
    var choices: [[Int8]] = []
    var start = 0
    var followsCrosshead = false
    for paragraph in paragraphs {
      var choice = [Int8](repeating: -1, count: Self.width)
      costs = next(costs, paragraph, start, followsCrosshead, &choice)
      choices.append(choice)
      start += paragraph.options[paragraph.best].lineCount
      followsCrosshead = paragraph.manner == .crosshead
    }
    let index = lines - best + Copy.mostFewer
    guard costs.indices ~= index, costs[index] < Self.never else { return nil }
    return (chosen(choices, index), costs[index])
  }

  private func chosen(_ choices: [[Int8]], _ last: Int) -> [Int] {
    var index = last
    var chosen = [Int](repeating: 0, count: paragraphs.count)
    for at in paragraphs.indices.reversed() {
      let paragraph = paragraphs[at]
      chosen[at] = Int(choices[at][index])
      let option = paragraph.options[chosen[at]]
      index -= option.lineCount - paragraph.options[paragraph.best].lineCount
    }
    return chosen
  }

  private func next(
    _ costs: [Int], _ paragraph: CopyParagraph, _ start: Int, _ followsCrosshead: Bool,
    _ choice: inout [Int8]
  ) -> [Int] {
    var next = [Int](repeating: Self.never, count: Self.width)
    let best = paragraph.options[paragraph.best]
    for (index, option) in paragraph.options.enumerated() {
      let shift = option.lineCount - best.lineCount
      let extra = max(0, option.cost - best.cost)
      guard extra < Copy.tooWide(best.lineCount) else { continue }
      for from in 0..<Self.width where costs[from] < Self.never {
        guard 0..<Self.width ~= from + shift else { continue }
        let first = start + from - Copy.mostFewer
        guard let ends = endCost(paragraph, index, first, followsCrosshead),
          costs[from] + extra + ends < next[from + shift]
        else { continue }
        next[from + shift] = costs[from] + extra + ends
        choice[from + shift] = Int8(truncatingIfNeeded: index)
      }
    }
    return next
  }

  /// What the ends of columns inside a paragraph cost; none where one of them is bad.
  private func endCost(
    _ paragraph: CopyParagraph, _ option: Int, _ first: Int, _ followsCrosshead: Bool
  ) -> Int? {
    var cost = 0
    let count = paragraph.options[option].lineCount
    for end in ends where end > first && end <= first + count {
      switch paragraph.end(option: option, line: end - first - 1, of: count) {
      case .good: break
      case .lonely:
        if followsCrosshead && end == first + 1 { return nil }
        cost += Self.lonely
      case .banned: return nil
      }
    }
    return cost
  }
}
