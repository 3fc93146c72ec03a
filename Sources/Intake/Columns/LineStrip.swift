/// A stretch of a line between two runs of blanks, and what says whether it is running text.
struct LineStrip {
  /// Where it stands on the line, in columns of the page as it was written.
  private(set) var columns: Range<Int>
  /// Where its text stands among the bytes of the page.
  private(set) var bytes: Range<Int>
  /// Columns of letters, without blanks.
  private(set) var size = 0
  /// Letters of two columns.
  private(set) var wideLetters = 0
  private(set) var digits = 0
  /// A comma or stop stands in it.
  private(set) var hasMark = false
  /// The letter or mark it ends with.
  private(set) var last: Letter = 0
  private(set) var first: Letter = 0

  init(at column: Int, byte: Int) {
    columns = column..<column
    bytes = byte..<byte
  }

  mutating func take(_ letter: Letter, width: Int, to column: Int, _ byte: Int) {
    if first == 0 { first = letter }
    last = letter
    columns = columns.lowerBound..<column
    bytes = bytes.lowerBound..<byte
    size += Lettering.width(letter)
    if Lettering.width(letter) > 1 { wideLetters += 1 }
    if Lettering.isDigit(letter) { digits += 1 }
    hasMark = hasMark || Self.isMark(letter)
  }

  /// The same with what stands behind it on its line.
  func through(_ next: LineStrip) -> LineStrip {
    var all = self
    all.columns = columns.lowerBound..<next.columns.upperBound
    all.bytes = bytes.lowerBound..<next.bytes.upperBound
    all.size += next.size
    all.wideLetters += next.wideLetters
    all.digits += next.digits
    all.hasMark = hasMark || next.hasMark
    all.last = next.last
    return all
  }

  /// Marks between the parts of sentences.
  static func isMark(_ letter: Letter) -> Bool {
    switch letter {
    case 0x3001, 0x3002, 0x201C, 0x201D, 0xFF01, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: true
    default: false
    }
  }
}

/// How wide characters and tabs were counted where a page was written.
struct ColumnCount: Hashable {
  /// Columns of an East Asian character.
  let wide: Int
  /// From one tab stop to the next.
  let tab: Int

  /// As screens have it.
  static let screen = ColumnCount(wide: 2, tab: 8)
  /// Every character is one column, as `pdftotext -layout` has it.
  static let characters = ColumnCount(wide: 1, tab: 8)
  /// One tab leads to the next column, however long the text before it is.
  static let cells = ColumnCount(wide: 2, tab: 120)

  /// The counts by which some lines may come out different: only wide characters and tabs are counted in
  /// several ways.
  static func differing(in lines: some Sequence<ArraySlice<UInt8>>) -> [ColumnCount] {
    var (hasWide, hasTab) = (false, false)
    for line in lines {
      hasWide = hasWide || line.contains { $0 >= 0x80 }
      hasTab = hasTab || line.contains(0x09)
    }
    return [.screen] + (hasWide ? [.characters] : []) + (hasTab ? [.cells] : [])
  }
}

/// A line of a page with its strips.
struct StripRow {
  /// The place of the line in its file, 0-based.
  let line: Int
  /// None on a blank line.
  var strips: [LineStrip]

  /// Splits where two columns of blanks stand, and at a single blank between East Asian characters.
  init(line: Int, bytes: ArraySlice<UInt8>, by count: ColumnCount) {
    self.line = line
    strips = []
    var (column, byte, blanks) = (0, bytes.startIndex, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let letter = scalar.value
      let start = byte
      byte += UTF8.width(scalar)
      if Lettering.isNothing(letter) { continue }
      let width =
        letter == 0x3000 || letter > 0x1100 && Lettering.width(letter) > 1 ? count.wide : 1
      if Lettering.isBlank(letter) {
        let next = letter == 0x09 ? (column / count.tab + 1) * count.tab : column + width
        blanks += letter == 0x09 ? 2 : 1
        column = next
        continue
      }
      if strips.isEmpty || blanks > 1 || blanks > 0 && isBetweenWide(letter) {
        strips.append(LineStrip(at: column, byte: start))
      }
      blanks = 0
      column += width
      strips[strips.count - 1].take(letter, width: width, to: column, byte)
    }
  }

  init(line: Int, strips: [LineStrip]) {
    self.line = line
    self.strips = strips
  }

  private func isBetweenWide(_ letter: Letter) -> Bool {
    letter > 0x2E7F && (strips.last.map { $0.last > 0x2E7F || LineStrip.isMark($0.last) } ?? false)
  }

  /// All of it as one strip.
  var whole: LineStrip? { strips.whole }
}

extension [LineStrip] {
  /// All of them as one; nil where there are none.
  var whole: LineStrip? { first.map { dropFirst().reduce($0) { $0.through($1) } } }
}
