/// The labels of a contributor's details by their first letters, which hardly any letter of copy is. All of
/// them stand in one list of letters: every file that comes in waits for it. They are compared without regard
/// of capitals, and those of Chinese without the blanks that are set inside them: 电　话, 开 户 行.
struct ContributorWordTable {
  /// Words that say the same, parted by semicolons or line ends.
  typealias Row = (kind: PrivateLine.Kind, traits: ContributorWords.Traits, words: StaticString)

  /// A word that stands in a line.
  struct Word {
    let kind: PrivateLine.Kind
    let traits: ContributorWords.Traits
    let end: Int
    let endsInColon: Bool
  }

  private struct Entry {
    let row: UInt8
    let start: UInt16
    let length: UInt8
    /// One more than the number of the next word at the same place; 0 where there is none.
    var next: UInt16 = 0
  }

  private let rows: [Row]
  /// How many of the rows, the first, are of Chinese.
  private let spaced: Int
  private var letters: Raw = []
  private var entries: [Entry] = []
  /// For the last ten bits of a letter the number of its first word, like `next`.
  private var places = [UInt16](repeating: 0, count: 1_024)

  /// Of several words that stand at a place the first is found, by the order here.
  init(chinese: [Row], english: [Row]) {
    (rows, spaced) = (chinese + english, chinese.count)
    letters.reserveCapacity(2_048)
    entries.reserveCapacity(320)
    for row in rows.indices { take(rows[row].words, row) }
    // Each goes before those that follow it.
    for number in entries.indices.reversed() {
      let place = Self.place(of: letters[Int(entries[number].start)])
      entries[number].next = places[place]
      places[place] = UInt16(number + 1)
    }
  }

  private mutating func take(_ words: StaticString, _ row: Int) {
    let text = words.withUTF8Buffer { Raw(utf8: $0) }
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == ";" || text[end] == "\n" {
      let first = letters.count
      for letter in text[start..<end] where row >= spaced || letter != " " {
        letters.append(Self.small(letter))
      }
      let length = UInt8(letters.count - first)
      entries.append(Entry(row: UInt8(row), start: UInt16(first), length: length))
      start = end + 1
    }
  }

  private static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(letter) ? Unicode.Scalar(UInt8(letter.value) + 0x20) : letter
  }

  private static func place(of letter: Unicode.Scalar) -> Int { Int(letter.value & 0x3FF) }

  /// The word that begins at a place of a line.
  func word(in line: Raw, at index: Int) -> Word? {
    var number = places[Self.place(of: Self.small(line[index]))]
    while number > 0 {
      let entry = entries[Int(number) - 1]
      let word = letters[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
      let row = rows[Int(entry.row)]
      if let end = Self.end(of: word, isSpaced: entry.row < spaced, in: line, at: index),
        Self.isWhole(word, row.traits, in: line, index..<end)
      {
        // Who types a label as wide as those above and below it signs.
        let isWide = entry.row < spaced && end - index > word.count
        return Word(
          kind: row.kind, traits: isWide ? row.traits.union(.device) : row.traits, end: end,
          endsInColon: word.last == ":")
      }
      number = entry.next
    }
    return nil
  }

  /// Where the word ends if it begins at a place of a line.
  private static func end(
    of word: ArraySlice<Unicode.Scalar>, isSpaced: Bool, in line: Raw, at index: Int
  ) -> Int? {
    var end = index
    for letter in word {
      if isSpaced, end > index {
        while end < line.count, line[end] == " " { end += 1 }
      }
      guard end < line.count, small(line[end]) == letter else { return nil }
      end += 1
    }
    return end
  }

  /// Whether no word of Latin letters goes on at either end: the end of hotel is no label.
  private static func isWhole(
    _ word: ArraySlice<Unicode.Scalar>, _ traits: ContributorWords.Traits, in line: Raw,
    _ place: Range<Int>
  ) -> Bool {
    let (index, end) = (place.lowerBound, place.upperBound)
    if traits.contains(.beforeNumber), !isBeforeNumber(line, end) { return false }
    if traits.contains(.beforeCode), ContributorNumber.code(in: line, behind: end) == nil {
      return false
    }
    if traits.contains(.beforeBank), index > 0 || !isBeforeBank(line, end) { return false }
    guard word.allSatisfy({ $0.isASCII }) else { return true }
    let isOpen = index == 0 || !isLatin(line[index - 1])
    let isShut = word.last == ":" || end == line.count || !isLatin(line[end])
    return isOpen && isShut
  }

  private static func isBeforeBank(_ line: Raw, _ end: Int) -> Bool {
    let isParted = end < line.count && " :".unicodeScalars.contains(line[end])
    return isParted && UnitName.isBank(String(line[end...].trimmed))
  }

  private static func isBeforeNumber(_ line: Raw, _ end: Int) -> Bool {
    let next = line[end...].prefix(4).first { !" .:#=".unicodeScalars.contains($0) }
    return next.map { ("0"..."9").contains($0) } ?? false
  }

  private static func isLatin(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII && letter.properties.isAlphabetic
  }
}
