/// Headlines that a column of English text runs into: `Be square about` and `space heaters` below a line whose
/// sentence is not over. No line in the middle of a paragraph leaves room for the first word of the next one.
struct RowsInText {
  private var starts: Set<Int> = []
  private var ends: Set<Int> = []

  init(_ lines: [PageLine], measure: Int, usualGap: Int) {
    for index in lines.indices.dropFirst() where !starts.contains(index) {
      guard Self.isFull(lines[index - 1], measure), lines[index - 1].ending != .stop,
        Self.beginsHigh(lines[index]), lines[index].gap <= usualGap
      else { continue }
      let rows = (index..<min(lines.count - 1, index + 4)).prefix {
        Self.isRow($0, lines, measure, usualGap)
      }
      let range = index..<index + rows.count
      guard (1...3).contains(rows.count), Self.begins(below: range, lines, measure) else {
        continue
      }
      starts.insert(index)
      ends.insert(range.upperBound)
    }
  }

  /// Whether such a headline begins or ends above the line.
  func parts(_ index: Int) -> Bool { starts.contains(index) || ends.contains(index) }

  /// A few words that end nothing, clearly shorter than text and with room for what stands below them.
  private static func isRow(
    _ index: Int, _ lines: [PageLine], _ measure: Int, _ usualGap: Int
  ) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    let word = next.letters.prefix { $0 != 0x20 }.count
    return line.ending == .open && line.innerStops == 0 && line.commas == 0 && line.size >= 4
      && line.width * 4 <= measure * 3 && line.width + 1 + word + measure / 10 <= measure
      && next.gap <= usualGap
  }

  /// Below one row a name with what somebody is, below two or three a full line of text as well.
  private static func begins(below rows: Range<Int>, _ lines: [PageLine], _ measure: Int) -> Bool {
    let line = lines[rows.upperBound]
    guard beginsHigh(line) else { return false }
    return isSigned(line) || rows.count > 1 && isFull(line, measure)
  }

  /// `Ron Teague, member services`: a given name in common use before the comma.
  private static func isSigned(_ line: PageLine) -> Bool {
    guard line.size <= 44, line.ending == .open,
      let comma = line.letters.firstIndex(of: 0x2C), line.commas == 1
    else { return false }
    let name = line.letters[..<comma]
    return GivenNames.isOne(name.prefix { $0 != 0x20 }) && LatinNames.isPerson(name)
  }

  private static func isFull(_ line: PageLine, _ measure: Int) -> Bool {
    line.width * 4 >= measure * 3
  }

  private static func beginsHigh(_ line: PageLine) -> Bool {
    line.letters.first.map(Lettering.isUpper) ?? false
  }
}
