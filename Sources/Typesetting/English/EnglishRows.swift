extension RowBreaker {
  /// Sets an English headline to the fewest rows that fit a measure, parted where it reads best: at
  /// marks and before small words rather than behind them, never inside a word that fits. Rows are
  /// of about one length. Nothing is dropped or changed.
  public static func rows(
    _ text: String, measure: Int, metrics: Metrics, english: EnglishRules
  ) -> [SetLine] {
    var rules = english
    rules.hyphenation = nil
    rules.isRagged = true
    let greedy = LineBreaker.lines(
      text, measure: measure, firstIndent: 0, metrics: metrics, english: rules)
    guard 2...8 ~= greedy.count, !text.unicodeScalars.contains("\n") else { return greedy }
    let words = EnglishText(text, measure: max(1000, measure), metrics: metrics, rules: rules)
    let search = EnglishRowSearch(text: words, measure: max(1000, measure), rows: greedy.count)
    guard let extents = search.best() else { return greedy }
    return EnglishSetter(text: words, measure: measure, indent: 0, isRagged: true).lines(extents)
  }

  /// How rows of English read one after the other.
  public static func reading(ofEnglish rows: [SetLine]) -> Reading {
    var reading = Reading.inPhrases
    for row in rows.dropLast() {
      let scalars = Array(row.text.unicodeScalars)
      guard let last = scalars.last else { continue }
      let isWhole = EnglishText.kind(last) == .blank || last == "\u{2014}"
      if !isWhole || row.isForced {
        reading = .inPieces
      } else if EnglishRowSearch.leansOn(scalars[...]) {
        reading = max(reading, .unsure)
      }
    }
    return reading
  }
}

/// Finds the cheapest way to part an English headline into a given number of rows.
struct EnglishRowSearch {
  let text: EnglishText
  let measure: Int
  let rows: Int

  /// Words that belong to what follows; a row that ends with one reads badly.
  private static let leaning = Set(
    """
    a an the of to in on at for by with from into over under as and or but nor than that is are was
    were be has have had will would can could may should not no his her its their our your my new
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) })

  /// Whether the last word before the blanks at the end leans on the next one.
  static func leansOn(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let end = scalars.lastIndex { EnglishText.kind($0) != .blank }.map { $0 + 1 }
    let inked = scalars[scalars.startIndex..<(end ?? scalars.startIndex)]
    let start = inked.lastIndex { EnglishText.kind($0) == .blank }.map { $0 + 1 }
    return isLeaning(inked[(start ?? inked.startIndex)...])
  }

  private static func isLeaning(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    leaning.contains(word.map { $0.value < 0x5B && $0.value > 0x40 ? small($0) : $0 })
  }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(scalar.value + 0x20))
  }

  /// The costs are squares of tenths of an em: a good place is worth rows two em longer or shorter.
  private func pause(_ index: Int) -> Int {
    let place = text.breaks[index]
    if index == text.breaks.count - 1 { return 0 }
    if place.isForced { return 90_000 }
    let (end, next) = (Int(place.inkEnd), Int(place.next))
    if end == next { return text.scalars[end - 1] == "\u{2014}" ? 0 : 5000 }
    switch text.scalars[end - 1] {
    case ",", ":", ";", ".", "!", "?", "\u{2014}", "\u{2013}", "\u{201D}", "\u{2019}": return 0
    default: break
    }
    if Self.leansOn(text.scalars[..<end]) { return 2500 }
    let following = text.scalars[next...].prefix { EnglishText.kind($0) == .ink }
    return Self.isLeaning(following) ? 100 : 500
  }

  func best() -> [EnglishExtent]? {
    let count = text.breaks.count
    let pauses = (0..<count).map { pause($0) }
    var costs = [Int?](repeating: nil, count: count + 1)
    costs[0] = 0
    var cuts: [[Int]] = []
    for _ in 0..<rows {
      let (next, from) = nextRow(costs, pauses)
      costs = next
      cuts.append(from)
    }
    return costs[count] == nil ? nil : extents(cuts)
  }

  private func start(_ place: Int) -> Int { place == 0 ? 0 : Int(text.breaks[place - 1].next) }

  /// The least cost of ending one more row at each break, and the break where that row starts; break
  /// 0 is the beginning of the text.
  private func nextRow(_ costs: [Int?], _ pauses: [Int]) -> ([Int?], [Int]) {
    var next = [Int?](repeating: nil, count: costs.count)
    var from = [Int](repeating: 0, count: costs.count)
    let ideal = Int(text.widths.last ?? 0) / rows
    for end in 1..<costs.count {
      for begin in stride(from: end - 1, through: 0, by: -1) {
        let width = text.width(from: start(begin), to: text.breaks[end - 1])
        guard width <= measure else { break }
        guard let before = costs[begin] else { continue }
        let off = abs(width - ideal) / 100
        let isShort = begin > 0 && end == costs.count - 1 && width < 2500
        let cost = before + off * off + pauses[end - 1] + (isShort ? 2500 : 0)
        if next[end].map({ cost < $0 }) ?? true {
          next[end] = cost
          from[end] = begin
        }
      }
    }
    return (next, from)
  }

  private func extents(_ cuts: [[Int]]) -> [EnglishExtent] {
    var end = text.breaks.count
    var extents: [EnglishExtent] = []
    for from in cuts.reversed() {
      let place = text.breaks[end - 1]
      extents.append(
        EnglishExtent(start: start(from[end]), end: place, isForced: place.isForced))
      end = from[end]
    }
    return extents.reversed()
  }
}
