/// Passages that stand on a page twice.
enum CopiedPassages {
  /// Letters that two passages have in common before anybody calls it a copy.
  private static let least = 25
  /// Every so many letters a passage is remembered.
  private static let stride = 5
  /// Letters of a line that are looked at.
  private static let mostLetters = 4_000

  /// For each of `lines` that repeats at least 25 letters of another, that other line.
  static func find(in lines: [Int], of page: LineClues) -> [Int: Int] {
    guard page.words.isKnown else { return [:] }
    var copies: [Int: Int] = [:]
    var seen = KeyTable(room: 256)
    var places: [(line: Int, start: Int)] = []
    for line in lines where page.lines[line].letters.count >= least {
      let letters = page.lines[line].letters
      var passage = Passage(letters)
      var keys: [(key: UInt64, start: Int)] = []
      for start in 0...(min(letters.count, mostLetters) - least) {
        if start > 0 { passage.move(to: start) }
        if copies[line] == nil, let number = seen.number(of: passage.key) {
          let place = places[number]
          if letters[start..<(start + least)].elementsEqual(
            page.lines[place.line].letters[place.start..<(place.start + least)])
          {
            copies[line] = place.line
          }
        }
        if start % stride == 0 { keys.append((passage.key, start)) }
      }
      for (key, start) in keys where seen.numbered(key) == places.count {
        places.append((line, start))
      }
    }
    return copies
  }

  /// A key for 25 letters in a row, which moves on letter by letter.
  private struct Passage {
    private let letters: [Letter]
    private(set) var key: UInt64 = 0

    private static let factor: UInt64 = 0x1_0000_01B3
    /// The factor of the letter that leaves.
    private static let first = (1..<least).reduce(1 as UInt64) { power, _ in power &* factor }

    init(_ letters: [Letter]) {
      self.letters = letters
      for letter in letters.prefix(least) { key = key &* Self.factor &+ UInt64(letter) }
    }

    mutating func move(to start: Int) {
      key = key &- UInt64(letters[start - 1]) &* Self.first
      key = key &* Self.factor &+ UInt64(letters[start + CopiedPassages.least - 1])
    }
  }
}
