import Manuscript
import Typesetting

/// The body of a story at the measure of a column, in every number of lines that its paragraphs
/// allow: set once, so that its height over any columns is quickly known.
final class Copy {
  let paragraphs: [CopyParagraph]
  /// Lines at the best spacing.
  let lineCount: Int
  /// The costs of setting it in `lineCount` + index − `mostFewer` lines.
  private var costs: [Int] = []
  /// Per paragraph and index, how many lines the paragraphs up to it are over the best.
  private var choices: [[Int8]] = []
  private var plans: [Int: CopyPlan] = [:]
  /// What is known of columns, by their heights and the lines that may stay empty.
  var fittings: [[Int]: FittedCopy?] = [:]
  /// For each line at the best spacing, whether a sentence ends with it.
  private(set) lazy var sentenceEnds = lines(plan(lines: lineCount)).map(\.endsSentence)
  static let mostFewer = 8
  static let mostMore = 12
  private static let never = Int.max / 4

  init(_ paragraphs: [CopyParagraph]) {
    self.paragraphs = paragraphs
    lineCount = paragraphs.reduce(0) { $0 + $1.options[$1.best].lineCount }
    deal()
  }

  /// The least cost of each total, paragraph by paragraph.
  private func deal() {
    let width = Self.mostFewer + Self.mostMore + 1
    costs = Array(repeating: Self.never, count: width)
    costs[Self.mostFewer] = 0
    for paragraph in paragraphs {
      var next = Array(repeating: Self.never, count: width)
      var choice = [Int8](repeating: -1, count: width)
      let best = paragraph.options[paragraph.best]
      for (index, option) in paragraph.options.enumerated() {
        let shift = option.lineCount - best.lineCount
        let extra = max(0, option.cost - best.cost)
        guard extra < Self.tooWide(best.lineCount) else { continue }
        for from in 0..<width where costs[from] < Self.never && 0..<width ~= from + shift {
          guard costs[from] + extra < next[from + shift] else { continue }
          next[from + shift] = costs[from] + extra
          choice[from + shift] = Int8(truncatingIfNeeded: index)
        }
      }
      costs = next
      choices.append(choice)
    }
  }

  /// A paragraph is not spaced so widely that it shows: about an eighth of an em in every gap.
  static func tooWide(_ lines: Int) -> Int { 160 * max(2, lines) }

  /// What a number of lines costs over the best spacing; none where it cannot be had.
  func cost(lines: Int) -> Int? {
    let index = lines - lineCount + Self.mostFewer
    guard costs.indices ~= index, costs[index] < Self.never else { return nil }
    return costs[index]
  }

  /// The numbers of lines it can be set in, from the least to the most.
  var range: ClosedRange<Int> {
    let first = costs.firstIndex { $0 < Self.never } ?? Self.mostFewer
    let last = costs.lastIndex { $0 < Self.never } ?? Self.mostFewer
    return (lineCount + first - Self.mostFewer)...(lineCount + last - Self.mostFewer)
  }

  /// How the paragraphs are set to make a number of lines that `cost` allows.
  func plan(lines: Int) -> CopyPlan {
    if let plan = plans[lines] { return plan }
    var index = min(costs.count - 1, max(0, lines - lineCount + Self.mostFewer))
    var options = [Int](repeating: 0, count: paragraphs.count)
    for at in paragraphs.indices.reversed() {
      let chosen = Int(choices[at][index])
      let option = chosen < 0 ? paragraphs[at].best : chosen
      options[at] = option
      let paragraph = paragraphs[at]
      index -= paragraph.options[option].lineCount - paragraph.options[paragraph.best].lineCount
      index = min(costs.count - 1, max(0, index))
    }
    let plan = CopyPlan(paragraphs, options: options)
    plans[lines] = plan
    return plan
  }
}

/// A body is only like itself.
extension Copy: Hashable {
  static func == (first: Copy, second: Copy) -> Bool { first === second }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// One setting of a body: which option each paragraph takes.
struct CopyPlan {
  let options: [Int]
  /// What may end a column, by line.
  let ends: [ColumnEnd]

  init(_ paragraphs: [CopyParagraph], options: [Int]) {
    self.options = options
    var ends: [ColumnEnd] = []
    var followsCrosshead = false
    for (paragraph, option) in zip(paragraphs, options) {
      var own = paragraph.ends(option: option)
      if followsCrosshead, paragraph.manner == .text, own.count > 1 { own[0] = .banned }
      if paragraph.options[option].lineCount > 0 {
        followsCrosshead = paragraph.manner == .crosshead
      }
      ends += own
    }
    if !ends.isEmpty { ends[ends.count - 1] = .good }
    self.ends = ends
  }

  /// The lines each column takes when they are filled in order up to their heights, and what their
  /// ends cost; none where the lines do not fit. A column may end early by as many lines as `spare`
  /// allows, so that it does not end badly.
  func columns(_ heights: [Int], spare: Int) -> (ranges: [Range<Int>], lonely: Int)? {
    var ranges: [Range<Int>] = []
    var start = 0
    var spare = spare
    var lonely = 0
    for height in heights {
      var end = min(ends.count, start + height)
      while end > start, ends[end - 1] == .banned {
        end -= 1
        spare -= 1
      }
      if spare < 0 || (end == start && height > 0 && start < ends.count) { return nil }
      if end < ends.count, end > start, ends[end - 1] == .lonely { lonely += 1 }
      ranges.append(start..<end)
      start = end
    }
    return start == ends.count ? (ranges, lonely) : nil
  }
}

extension CopyPlan {
  /// How many columns of these heights end with a line that stands alone when they are filled in
  /// order with as many lines as they take; none where one would end badly.
  func prefix(_ heights: [Int]) -> Int? {
    var end = 0
    var lonely = 0
    for height in heights where height > 0 {
      end += height
      guard end <= ends.count else { return nil }
      if ends[end - 1] == .banned { return nil }
      if ends[end - 1] == .lonely { lonely += 1 }
    }
    return lonely
  }
}

extension Copy {
  /// All lines of a plan.
  func lines(_ plan: CopyPlan) -> [CopyLine] {
    zip(paragraphs, plan.options).flatMap { $0.lines(option: $1) }
  }

  /// All lines of a plan whose columns end with these lines, no word parted at the foot of a column
  /// where that can be had.
  func lines(_ plan: CopyPlan, columnEnds: [Int]) -> [CopyLine] {
    var lines: [CopyLine] = []
    for (paragraph, option) in zip(paragraphs, plan.options) {
      let own = lines.count..<(lines.count + paragraph.options[option].lineCount)
      let whole = columnEnds.filter { own.contains($0) }.map { $0 - own.lowerBound }
      lines += paragraph.lines(option: option, withoutHyphenAt: Set(whole))
    }
    return lines
  }

  /// Cut after some lines of the best spacing: what comes before, and what is left.
  func cut(after count: Int) -> (first: Copy, rest: Copy) {
    let plan = plan(lines: lineCount)
    var first: [CopyParagraph] = []
    var rest: [CopyParagraph] = []
    var line = 0
    for (paragraph, option) in zip(paragraphs, plan.options) {
      let length = paragraph.options[option].lineCount
      if line + length <= count {
        first.append(CopyParagraph(paragraph.lines(option: option), manner: paragraph.manner))
      } else if line >= count {
        rest.append(paragraph)
      } else {
        let lines = paragraph.lines(option: option)
        first.append(CopyParagraph(Array(lines.prefix(count - line))))
        rest.append(CopyParagraph(Array(lines.dropFirst(count - line))))
      }
      line += length
    }
    return (Copy(first), Copy(rest))
  }
}
