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
    let all = page.lines
    var copies: [Int: Int] = [:]
    var seen = Seen(room: lines.reduce(0) { $0 + all[$1].letters.count / stride })
    for line in lines where all[line].letters.count >= least {
      withKeys(of: all[line].letters) { keys in
        if let other = seen.line(of: keys, line, all) { copies[line] = other }
        seen.remember(keys, line)
      }
    }
    return copies
  }

  private typealias Keys = UnsafeMutableBufferPointer<UInt64>

  /// A key for every 25 letters in a row of those that are looked at.
  private static func withKeys(of letters: [Letter], _ use: (Keys) -> Void) {
    let count = min(letters.count, mostLetters) - least + 1
    let first = first
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { keys in
      letters.withUnsafeBufferPointer { letters in
        var key: UInt64 = 0
        for letter in letters.prefix(least) { key = key &* factor &+ UInt64(letter) }
        keys[0] = key
        for start in 1..<max(1, count) {
          key = key &- UInt64(letters[start - 1]) &* first
          key = key &* factor &+ UInt64(letters[start + least - 1])
          keys[start] = key
        }
      }
      use(keys)
    }
  }

  private static let factor: UInt64 = 0x1_0000_01B3
  /// The factor of the letter that leaves.
  private static let first = (1..<least).reduce(1 as UInt64) { power, _ in power &* factor }

  /// The passages of the lines so far.
  private struct Seen {
    private let numbers: KeyTable
    private var places: [(line: Int, start: Int)] = []
    /// One bit for what the keys begin with: nearly all passages stand on a page once, and a bit that is not set
    /// says so without a look at the keys.
    private var marks = [UInt64](repeating: 0, count: 1 << 10)

    private static func mark(_ key: UInt64) -> (place: Int, bit: UInt64) {
      let start = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
      return (start >> 6, 1 << UInt64(start & 63))
    }

    /// Makes room for so many.
    init(room: Int) {
      numbers = KeyTable(room: room)
      places.reserveCapacity(room)
    }

    /// The line that has one of these passages.
    func line(of keys: Keys, _ line: Int, _ lines: [PageLine]) -> Int? {
      marks.withUnsafeBufferPointer { marks in
        for (start, key) in keys.enumerated() {
          let (mark, bit) = Self.mark(key)
          guard marks[mark] & bit != 0, let number = numbers.number(of: key) else { continue }
          let place = places[number]
          let passage = lines[line].letters[start..<(start + least)]
          let other = lines[place.line].letters[place.start..<(place.start + least)]
          if passage.elementsEqual(other) { return place.line }
        }
        return nil
      }
    }

    mutating func remember(_ keys: Keys, _ line: Int) {
      for start in Swift.stride(from: 0, to: keys.count, by: stride)
      where numbers.numbered(keys[start]) == places.count {
        places.append((line, start))
        let (mark, bit) = Self.mark(keys[start])
        marks[mark] |= bit
      }
    }
  }
}
