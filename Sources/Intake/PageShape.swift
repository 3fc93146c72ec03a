/// What holds for the page as a whole and decides how its lines are to be taken.
struct PageShape {
  /// Columns of a full line where the lines of the page were broken to one measure, else nil.
  let measure: Int?
  /// Whether paragraphs begin with an indent and other lines do not.
  let indentsParagraphs: Bool
  /// Blank lines between most lines.
  let usualGap: Int
  let isLatin: Bool
  /// The `#` levels in use, smallest first.
  let headingLevels: [Int]

  init(_ lines: [PageLine]) {
    isLatin = Self.isLatin(lines)
    measure = isLatin ? Self.latinMeasure(lines) : Self.chineseMeasure(lines)
    indentsParagraphs = Self.indentsParagraphs(lines)
    usualGap = Self.usualGap(lines)
    headingLevels = Set(lines.map(\.heading)).subtracting([0]).sorted()
  }

  private static func isLatin(_ lines: [PageLine]) -> Bool {
    var latin = 0
    var han = 0
    for line in lines {
      for letter in line.letters.prefix(400) {
        if Lettering.isHan(letter) { han += 1 } else if Lettering.isLatin(letter) { latin += 1 }
      }
    }
    return latin > 3 * han
  }

  /// Em-grid columns: two fifths of the lines are full to within two ems, hardly any is wider.
  private static func chineseMeasure(_ lines: [PageLine]) -> Int? {
    let widths = lines.map(\.width).filter { $0 >= 16 && $0 <= 130 }
    guard widths.count >= 8, widths.count * 10 >= lines.count * 6 else { return nil }
    var counts = [Int](repeating: 0, count: 136)
    for width in widths { counts[width] += 1 }
    var best = 0
    var measure = 0
    for width in 16...130 {
      let near = counts[max(0, width - 4)...width].reduce(0, +)
      if near >= best {
        best = near
        measure = width
      }
    }
    let wider = lines.count { $0.width > measure + 6 }
    return best * 5 >= lines.count * 2 && wider * 8 <= lines.count ? measure : nil
  }

  /// Word-spaced lines: half of them fill at least three quarters of the widest usual one.
  private static func latinMeasure(_ lines: [PageLine]) -> Int? {
    let widths = lines.map(\.width).sorted()
    guard widths.count >= 8 else { return nil }
    let measure = widths[widths.count * 9 / 10]
    guard measure >= 24, measure <= 130 else { return nil }
    let full = widths.count { $0 * 4 >= measure * 3 }
    return full * 2 >= widths.count ? measure : nil
  }

  private static func indentsParagraphs(_ lines: [PageLine]) -> Bool {
    let long = lines.filter { $0.size > 20 }
    let indented = long.count { $0.indent >= 2 }
    return indented >= 3 && indented * 4 >= long.count
      && lines.count { $0.indent == 0 } * 10 >= lines.count
  }

  private static func usualGap(_ lines: [PageLine]) -> Int {
    guard lines.count > 2 else { return 0 }
    var counts: [Int: Int] = [:]
    for line in lines.dropFirst() { counts[line.gap, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }
}
