/// The length that the lines of a page were broken to.
struct Measure {
  enum Unit {
    /// Half ems; marks count as full-width.
    case columns
    /// Two for every letter, whatever its width.
    case letters
    /// Columns of word-spaced text.
    case characters
  }

  /// Letters of a long word of English, its blank included.
  static let longWord = 14

  let length: Int
  let unit: Unit

  /// The length of a line, its indent included.
  static func length(_ line: PageLine, _ unit: Unit) -> Int {
    switch unit {
    case .columns: line.width + line.narrowMarks + line.indent
    case .letters: 2 * line.size + line.indent - (line.scripts.latin > 2 ? latinRoom(line) : 0)
    case .characters: line.width
    }
  }

  /// By how much words of Latin letters with the blanks beside them are narrower than as many Chinese letters.
  private static func latinRoom(_ line: PageLine) -> Int {
    line.scripts.latin - (line.letters.count - line.size)
  }

  func length(of line: PageLine) -> Int { Self.length(line, unit) }
}

/// What holds for the page as a whole and decides how its lines are to be taken.
struct PageShape {
  /// Columns of a full line where the lines of the page were broken to one measure, else nil.
  let measure: Measure?
  /// Whether paragraphs begin with an indent and other lines do not.
  let indentsParagraphs: Bool
  /// Blank lines between most lines.
  let usualGap: Int
  let isLatin: Bool
  /// What the `#` levels in use stand for.
  let headings: HeadingLevels
  /// Whether two rows of about one length are one headline.
  let setsHeadsOnTwoRows: Bool

  init(_ lines: [PageLine]) {
    isLatin = lines.reduce(ScriptCount()) { $0 + $1.scripts }.isLatin
    measure = isLatin ? Self.latinMeasure(lines) : Self.chineseMeasure(lines)
    indentsParagraphs = Self.indentsParagraphs(lines)
    usualGap = Self.usualGap(lines)
    headings = HeadingLevels(lines)
    setsHeadsOnTwoRows = Self.setsHeadsOnTwoRows(lines)
  }

  /// Em-grid columns. Pages whose full-width marks were made narrow on the way are counted as they
  /// were set; where digits too were set as wide as Chinese, letters count.
  private static func chineseMeasure(_ lines: [PageLine]) -> Measure? {
    if let best = bestMeasure(lines, narrow: 8) {
      let (full, cut) = full(lines, best)
      return cut * 2 >= full ? best : nil
    }
    guard let best = bestMeasure(lines, narrow: 3) else { return cutMeasure(lines) }
    let (full, cut) = full(lines, best)
    return best.length >= leastBesideWide && full >= 12 && cut * 4 >= full * 3 ? best : nil
  }

  /// Three of the longest lines and more end within two ems of each other and none is over: paragraphs
  /// of any length would end with their stops, so that these were broken, few as they are.
  private static func cutMeasure(_ lines: [PageLine]) -> Measure? {
    for unit in [Measure.Unit.columns, .letters] {
      let lengths = lines.map { Measure.length($0, unit) }
      guard let longest = lengths.max(), (48...130).contains(longest) else { continue }
      let full = lines.indices.filter { lengths[$0] + 4 >= longest }
      let cut = full.count { lines[$0].ending == .open || lines[$0].ending == .comma }
      if cut >= 3, cut == full.count { return Measure(length: longest, unit: unit) }
    }
    return nil
  }

  /// Notices set across the page say nothing against columns of at least this many half ems; so many
  /// lines of one length that are not over are no chance.
  private static let leastBesideWide = 28

  private static func bestMeasure(_ lines: [PageLine], narrow: Int) -> Measure? {
    let found = [Measure.Unit.columns, .letters].compactMap { unit in
      measure(lines.map { Measure.length($0, unit) }, unit, narrow: narrow)
    }
    return found.max { $0.share < $1.share }?.measure
  }

  /// How many lines fill the measure to within two ems, and how many of them are not over.
  private static func full(_ lines: [PageLine], _ measure: Measure) -> (full: Int, cut: Int) {
    let full = lines.filter { abs(measure.length(of: $0) - measure.length) <= 4 }
    return (full.count, full.count { $0.ending == .open || $0.ending == .comma })
  }

  /// Two fifths of the longer lines are full to within two ems; of so many at most one is wider.
  private static func measure(
    _ lengths: [Int], _ unit: Measure.Unit, narrow: Int
  ) -> (measure: Measure, share: Double)? {
    let usual = lengths.filter { $0 >= 16 && $0 <= 130 }
    guard usual.count >= 8 else { return shortMeasure(usual, unit) }
    var counts = [Int](repeating: 0, count: 136)
    for length in usual { counts[length] += 1 }
    var best = (near: 0, length: 0)
    // Lines of a length and of up to two ems less: none of those counted is shorter than the first length.
    var near = 0
    for length in 16...130 {
      near += counts[length] - counts[length - 5]
      if near >= best.near { best = (near, length) }
    }
    let wider = lengths.count { $0 > best.length + 6 }
    // A poem, a table, headlines say nothing of the measure of the text beside them.
    let long = usual.count { $0 * 5 >= best.length * 3 }
    guard best.near >= 6, best.near * 5 >= long * 2, wider * narrow <= long else { return nil }
    // A mark that may not begin a line makes one longer than the others: what most lines have is exact.
    let exact =
      (best.length - 2...best.length).map { counts[max(0, $0 - 2)...$0].reduce(0, +) }.max() ?? 0
    return (Measure(length: best.length, unit: unit), Double(exact) / Double(lengths.count))
  }

  /// On a page of a few lines the longest is full, where two of them and two fifths of all are as long
  /// to within two ems.
  private static func shortMeasure(
    _ lengths: [Int], _ unit: Measure.Unit
  ) -> (measure: Measure, share: Double)? {
    guard let longest = lengths.max(), longest >= 36 else { return nil }
    let full = lengths.count { $0 + 4 >= longest }
    guard full >= 2, full * 5 >= lengths.count * 2 else { return nil }
    return (Measure(length: longest, unit: unit), Double(full) / Double(lengths.count))
  }

  /// Lines that begin in lower case say that the line above them was full. Else two fifths fill at
  /// least three quarters of the widest usual line.
  private static func latinMeasure(_ lines: [PageLine]) -> Measure? {
    let full = lines.indices.dropLast().filter { lines[$0 + 1].beginsLow }.map { lines[$0].width }
    if full.count >= 3, full.count * 20 >= lines.count {
      return latinMeasure(full.sorted(), usual: 20).flatMap { isKept($0, by: lines) ? $0 : nil }
    }
    guard lines.count >= 8 else { return nil }
    return latinMeasure(lines.map(\.width).sorted(), usual: 20).flatMap { measure in
      let wide = lines.count { $0.width * 4 >= measure.length * 3 }
      return wide * 5 >= lines.count * 2 && isKept(measure, by: lines) ? measure : nil
    }
  }

  /// Lines that were broken to a measure fill it to within a long word, and hardly any is longer;
  /// paragraphs of any length are spread over all lengths.
  private static func isKept(_ measure: Measure, by lines: [PageLine]) -> Bool {
    let long = lines.filter { $0.width * 2 >= measure.length && $0.ending != .stop }
    let full = long.count { $0.width + Measure.longWord > measure.length }
    let wider = lines.count { $0.width > measure.length + Measure.longWord }
    return full * 5 >= long.count * 2 && wider * 8 <= lines.count
  }

  private static func latinMeasure(_ widths: [Int], usual: Int) -> Measure? {
    let length = widths[(widths.count - 1) * (usual - 1) / usual]
    return (24...130).contains(length) ? Measure(length: length, unit: .characters) : nil
  }

  /// Papers in traditional characters mostly set one headline on two rows: 32 of 47 that were seen, and
  /// the decks among the others begin with who speaks.
  private static func setsHeadsOnTwoRows(_ lines: [PageLine]) -> Bool {
    lines.contains { $0.letters != $0.plain }
  }

  private static func indentsParagraphs(_ lines: [PageLine]) -> Bool {
    let sizes = lines.map(\.size).sorted()
    let full = sizes.isEmpty ? 0 : sizes[sizes.count * 3 / 4]
    let least = min(20, full * 3 / 4)
    let long = lines.count { $0.size > least }
    let indented = lines.indices.count { lines[$0].size > least && beginsSetIn($0, in: lines) }
    return indented >= 3 && indented * 4 >= long
      && lines.count { $0.indent == 0 } * 10 >= lines.count
  }

  /// Whether a line may be the first of a paragraph that is set in. In English a line in the middle of the
  /// column that nothing goes on from at its edge is a headline or a name.
  static func beginsSetIn(_ index: Int, in lines: [PageLine]) -> Bool {
    let line = lines[index]
    guard line.indent >= 2 else { return false }
    guard line.isLatin, line.ending == .open else { return true }
    return index + 1 < lines.count && lines[index + 1].gap == 0 && lines[index + 1].indent < 2
  }

  private static func usualGap(_ lines: [PageLine]) -> Int {
    guard lines.count > 2 else { return 0 }
    // Where many lines have no white above them, white says something.
    if lines.dropFirst().count(where: { $0.gap == 0 }) * 3 >= lines.count { return 0 }
    let most = lines.reduce(0) { max($0, $1.gap) }
    var counts = [Int](of: 0, count: most + 1)
    for line in lines.dropFirst() { counts[line.gap] += 1 }
    return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
  }
}
