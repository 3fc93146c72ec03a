/// The lines of a page that are not blank.
struct PageText {
  /// The lines as an editor would have typed them: paragraphs that were broken are whole.
  let lines: [PageLine]
  /// The text of each of `lines`.
  let texts: [String]
  /// The lines of the page that each of `lines` is made of.
  let sources: Sources
  /// Whether columns lay in each other, so that `lines` stand in another order than on the page.
  let isWoven: Bool
  let isTraditional: Bool
  /// Whether each of `lines` ends with a full line of text that is not over: the column cut it.
  let isCut: [Bool]
  /// What holds for `lines` as a whole.
  let shape: PageShape
  /// Those of `lines` that are texts of pictures set into a column.
  let insets: Set<Int>
  /// The lines of the page in the order in which they are read, where paragraphs were broken, and those that
  /// each of `lines` is made of; else none.
  let rows: [PageLine]
  let groups: [Range<Int>]

  /// The numbers of the lines of the page, 1-based, by line of the reading.
  struct Sources {
    private var numbers: [Int32] = []
    private var starts: [Int32] = []

    init(_ groups: [Range<Int>], _ lines: [PageLine]) {
      numbers = lines.map { Int32(clamping: $0.number) }
      starts = groups.map { Int32($0.lowerBound) }
    }

    /// How many lines of the page there are.
    var count: Int { numbers.count }

    subscript(index: Int) -> some RandomAccessCollection<Int> {
      let end = index + 1 < starts.count ? Int(starts[index + 1]) : numbers.count
      return numbers[Int(starts[index])..<end].lazy.map { Int($0) }
    }
  }

  /// The lines of `page` in `part`; no paragraph goes on in one of the rows `cuts`.
  init(_ page: SourcePage, _ part: Range<Int>, cuts: Set<Int> = []) {
    var (lines, texts) = Self.lines(page, part)
    isTraditional = Self.isTraditional(lines)
    if isTraditional { lines = lines.map(\.simplified) }
    var shape = PageShape(lines)
    if shape.isLatin { lines = HeadStops.dropped(from: lines) }
    let order = Self.columnOrder(lines, shape)
    isWoven = order != nil
    if let order {
      lines = order.lines.map { lines[$0] }
      texts = order.lines.map { texts[$0] }
      shape = PageShape(lines)
    }
    let groups: [Range<Int>]
    let breaks = cuts.union(order?.breaks ?? [])
    (groups, isCut, insets) = Unwrapping.groups(lines, shape, breaks: breaks)
    sources = Sources(groups, lines)
    (rows, self.groups) = groups.count < lines.count ? (lines, groups) : ([], [])
    if groups.count < lines.count {
      texts = groups.map { PieceText.joined($0.map { texts[$0] }) }
      lines = Self.joined(lines, groups, texts, isTraditional: isTraditional)
      shape = PageShape(lines)
    }
    (self.lines, self.texts, self.shape) = (lines, texts, shape)
  }

  /// The lines of `page` in `part` that are not blank, as they came in.
  private static func lines(
    _ page: SourcePage, _ part: Range<Int>
  ) -> (lines: [PageLine], texts: [String]) {
    var lines: [PageLine] = []
    var texts: [String] = []
    var above = part.lowerBound
    for index in part where !page.lines.isBlank(at: index) {
      let number = page.layout.numbering.number(at: index)
      let read = page.lines.text(at: index).withUnsafeBufferPointer { LineScan.line($0) }
      lines.append(PageLine(number: number, gap: index - above, read))
      texts.append(page.lines[index])
      above = index + 1
    }
    return (lines, texts)
  }

  /// The order of lines whose columns lie in each other; nil where none do.
  static func columnOrder(_ lines: [PageLine], _ shape: PageShape) -> ColumnOrder? {
    guard let measure = shape.measure, lines.count <= PageWords.mostLines else { return nil }
    if shape.isLatin {
      return LatinWeave.order(lines, measure: measure.length).map(ColumnOrder.init)
    }
    return ColumnWeave.order(lines, shape, measure) ?? ColumnStrips.order(lines, shape, measure)
  }

  /// One line for each of `groups`, with its text.
  private static func joined(
    _ lines: [PageLine], _ groups: [Range<Int>], _ texts: [String], isTraditional: Bool
  ) -> [PageLine] {
    zip(groups, texts).map { group, text in
      let first = lines[group.lowerBound]
      guard group.count > 1 else { return first }
      var line = PageLine(number: first.number, gap: first.gap, text: text)
      // The stop behind the last row of a head ends no sentence of the head either.
      let isOpen = lines[group.upperBound - 1].ending == .open
      if isOpen, line.ending == .stop { line = line.withOpenEnd }
      return isTraditional ? line.simplified : line
    }
  }

  /// Whether characters stand on the page that only traditional copy uses.
  private static func isTraditional(_ lines: [PageLine]) -> Bool {
    var traditional = 0
    var simplified = 0
    let (onlyTraditional, eitherForm) = (onlyTraditional, eitherForm)
    for line in lines.prefix(400) {
      // The most frequent letters are the same in both.
      for letter in line.plain.prefix(600) where eitherForm.contains(letter) {
        if onlyTraditional.contains(letter) { traditional += 1 } else { simplified += 1 }
      }
    }
    return traditional > simplified
  }

  private static let onlyTraditional: LetterSet =
    "個們這來為說時對會過還進動與國學開關長門問間電話東車馬見現書報點體當發經產業務實際種樣從頭總應該給讓辦無記"
  private static let eitherForm: LetterSet = LetterSet(
    "個們這來為說時對會過還進動與國學開關長門問間電話東車馬見現書報點體當發經產業務實際種樣從頭總應該給讓辦無記",
    "个们这来为说时对会过还进动与国学开关长门问间电话东车马见现书报点体当发经产业务实际种样从头总应该给让办无记")
}
