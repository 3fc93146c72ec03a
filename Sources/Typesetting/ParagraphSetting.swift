/// One paragraph with every number of lines it can be set in, best spacing first known for each.
///
/// All lines but the last are flush whatever the number; more lines are a little wider spaced, fewer
/// a little tighter. So a page can be fitted to the line without a change of type.
public struct ParagraphSetting: Sendable {
  /// A number of lines and how far their spacing is from the natural one.
  public struct Option: Hashable, Sendable {
    /// How many lines.
    public let lineCount: Int
    /// The sum over the lines of the square of what a gap is widened by in hundredths of an em, or
    /// of a like measure for squeezed lines; only good for comparing.
    public let cost: Int

    /// Makes an option.
    public init(lineCount: Int, cost: Int) {
      self.lineCount = lineCount
      self.cost = cost
    }
  }

  /// Ascending by lines; empty only for an empty text.
  public let options: [Option]
  private let manner: Manner

  /// What the lines are drawn from.
  private enum Manner: Sendable {
    case grid(ClusteredText, [[LineExtent]], measure: Int, indent: Int)
    case words(EnglishSetter, [[EnglishExtent]])
  }

  /// Breaks a paragraph, measures in thousandths of an em. A line feed ends a line as
  /// `LineBreaker.lines` does; such a text has one option.
  public init(_ text: String, measure: Int, firstIndent: Int, metrics: Metrics) {
    let measure = max(1000, measure)
    let indent = max(0, min(firstIndent, measure - 2000))
    let clustered = ClusteredText(text, measure: measure, metrics: metrics)
    var found: [(Option, [LineExtent])] = []
    if !clustered.hasLineFeed {
      let lattice = BreakLattice(clustered, measure: measure, indent: indent)
      found = lattice.settings().map {
        (Option(lineCount: $0.extents.count, cost: $0.cost), $0.extents)
      }
    }
    options = found.map(\.0)
    manner = .grid(clustered, found.map(\.1), measure: measure, indent: indent)
  }

  /// Breaks an English paragraph, measures in thousandths of an em of the face of the metrics. A
  /// text with a line feed has no option.
  public init(
    _ text: String, measure: Int, firstIndent: Int, metrics: Metrics, english: EnglishRules
  ) {
    let measure = max(1000, measure)
    let indent = max(0, min(firstIndent, measure - 2000))
    let isRagged = english.isRagged
    var words = EnglishText(text, measure: measure, metrics: metrics, rules: english)
    var found: [(cost: Int, extents: [EnglishExtent])] = []
    for isLast in [false, true] where found.isEmpty && !words.hasLineFeed {
      if isLast {
        var rules = english
        rules.isRelaxed = true
        words = EnglishText(text, measure: measure, metrics: metrics, rules: rules)
      }
      let cost = EnglishCost(text: words, measure: measure, indent: indent, isRagged: isRagged)
      found = EnglishLattice.settings(cost, isLoose: false)
      if isLast, found.isEmpty { found = EnglishLattice.settings(cost, isLoose: true) }
    }
    options = found.map { Option(lineCount: $0.extents.count, cost: $0.cost) }
    let setter = EnglishSetter(
      text: words, measure: measure, indent: indent, isRagged: isRagged)
    manner = .words(setter, found.map(\.extents))
  }

  /// The option with the best spacing; none where the text has to be broken greedily.
  public var best: Int? {
    options.indices.min { (options[$0].cost, $0) < (options[$1].cost, $1) }
  }

  /// The lines of one option; where some of them should not end with a hyphen, as at the foot of a
  /// column, others of the same number, if there are any.
  public func lines(option: Int, withoutHyphenAt whole: Set<Int>) -> [SetLine] {
    guard case .words(let setter, let extents) = manner,
      whole.contains(where: { extents[option].indices ~= $0 && extents[option][$0].end.isHyphen })
    else { return lines(option: option) }
    let cost = EnglishCost(
      text: setter.text, measure: setter.measure, indent: setter.indent,
      isRagged: setter.isRagged)
    let others = EnglishLattice.settings(cost, isLoose: false, withoutHyphenAt: whole)
    let other = others.first { $0.extents.count == extents[option].count }
    return other.map { setter.lines($0.extents) } ?? lines(option: option)
  }

  /// Whether a line of one option ends with a hyphen.
  public func isHyphened(option: Int, line: Int) -> Bool {
    switch manner {
    case .grid: false
    case .words(_, let extents): extents[option][line].end.isHyphen
    }
  }

  /// The lines of one option.
  public func lines(option: Int) -> [SetLine] {
    switch manner {
    case .grid(let text, let extents, let measure, let indent):
      let lines = extents[option]
      return lines.indices.map { index in
        LineSetter(
          text: text, extent: lines[index], measure: measure, indent: index == 0 ? indent : 0,
          isLast: index == lines.count - 1
        ).line()
      }
    case .words(let setter, let extents): return setter.lines(extents[option])
    }
  }
}

extension ClusteredText {
  var hasLineFeed: Bool { clusters.contains { $0.kind == .lineFeed } }
}
