/// Lines that were set upright: Chinese that ran from top to bottom comes out of a page one
/// character below the other.
enum UprightLines {
  /// The fewest characters that are taken for words set so; two may be anything.
  private static let least = 3

  /// For each line whether it goes on, upright, from the line above it.
  static func goOn(_ lines: [PageLine]) -> [Bool] {
    var goOn = Array(repeating: false, count: lines.count)
    var start = 0
    for index in 0...lines.count {
      let isInside = index < lines.count && isOneMark(lines[index])
      if isInside && (index == start || lines[index].gap == 0) { continue }
      if areWords(lines[start..<index]) { for place in (start + 1)..<index { goOn[place] = true } }
      start = isInside ? index : index + 1
    }
    return goOn
  }

  private static func isOneMark(_ line: PageLine) -> Bool {
    guard line.letters.count == 1, line.heading == 0 else { return false }
    return !Lettering.isLatin(line.letters[0]) && line.letters[0] != bar
  }

  /// Characters, with their marks and figures. `一`, `二`, `三` below each other are numbers of what
  /// stands beside them.
  private static func areWords(_ lines: ArraySlice<PageLine>) -> Bool {
    let han = lines.count { Lettering.isHan($0.letters[0]) }
    return han >= least && han * 2 > lines.count
      && !lines.allSatisfy { numerals.contains($0.letters[0]) }
  }

  /// `丨`, a rule rather than a character.
  private static let bar: Letter = 0x4E28
  private static let numerals: LetterSet = "一二三四五六七八九十"
}
