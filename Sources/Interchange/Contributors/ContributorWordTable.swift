/// The labels of a contributor's details by their first letters, which hardly any letter of copy is. All of
/// them stand in one list of letters: every file that comes in waits for it.
struct ContributorWordTable {
  /// Words that say the same, parted by semicolons or line ends.
  typealias Row = (kind: PrivateLine.Kind, traits: ContributorWords.Traits, words: StaticString)

  /// A word that stands in a line.
  struct Word {
    let kind: PrivateLine.Kind
    let traits: ContributorWords.Traits
    let length: Int
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
  private var letters: Raw = []
  private var entries: [Entry] = []
  /// For the last ten bits of a letter the number of its first word, like `next`.
  private var places = [UInt16](repeating: 0, count: 1_024)

  /// Of several words that stand at a place the first is found, by the order here. Words of English are looked
  /// for as they are written at the start of a line, in mid sentence, and all in capitals.
  init(chinese: [Row], english: [Row]) {
    rows = chinese + english
    letters.reserveCapacity(4_096)
    entries.reserveCapacity(384)
    for row in rows.indices { take(rows[row].words, row, isEnglish: row >= chinese.count) }
    // Each goes before those that follow it.
    for number in entries.indices.reversed() {
      let place = Self.place(of: letters[Int(entries[number].start)])
      entries[number].next = places[place]
      places[place] = UInt16(number + 1)
    }
  }

  private mutating func take(_ words: StaticString, _ row: Int, isEnglish: Bool) {
    let text = words.withUTF8Buffer { Raw(utf8: $0) }
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == ";" || text[end] == "\n" {
      let word = text[start..<end]
      if isEnglish { take(word, row, capitals: 1) }
      take(word, row, capitals: 0)
      if isEnglish { take(word, row, capitals: word.count) }
      start = end + 1
    }
  }

  /// So many of its first letters are capitals.
  private mutating func take(_ word: ArraySlice<Unicode.Scalar>, _ row: Int, capitals: Int) {
    let start = letters.count
    letters += word
    for place in start..<start + capitals { letters[place] = Self.capital(letters[place]) }
    entries.append(Entry(row: UInt8(row), start: UInt16(start), length: UInt8(word.count)))
  }

  private static func capital(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    ("a"..."z").contains(letter) ? Unicode.Scalar(UInt8(letter.value) - 0x20) : letter
  }

  private static func place(of letter: Unicode.Scalar) -> Int { Int(letter.value & 0x3FF) }

  /// The word that begins at a place of a line.
  func word(in line: Raw, at index: Int) -> Word? {
    var number = places[Self.place(of: line[index])]
    while number > 0 {
      let entry = entries[Int(number) - 1]
      let word = letters[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
      let row = rows[Int(entry.row)]
      if line[index...].starts(with: word), Self.isWhole(word, row.traits, in: line, at: index) {
        return Word(
          kind: row.kind, traits: row.traits, length: word.count, endsInColon: word.last == ":")
      }
      number = entry.next
    }
    return nil
  }

  /// Whether no word of Latin letters goes on at either end: the end of hotel is no label.
  private static func isWhole(
    _ word: ArraySlice<Unicode.Scalar>, _ traits: ContributorWords.Traits, in line: Raw,
    at index: Int
  ) -> Bool {
    let end = index + word.count
    if traits.contains(.beforeNumber), !isBeforeNumber(line, end) { return false }
    if traits.contains(.beforeCode), ContributorNumber.code(in: line, behind: end) == nil {
      return false
    }
    guard word.allSatisfy({ $0.isASCII }) else { return true }
    let isOpen = index == 0 || !isLatin(line[index - 1])
    let isShut = end == line.count || !isLatin(line[end])
    return isOpen && isShut
  }

  private static func isBeforeNumber(_ line: Raw, _ end: Int) -> Bool {
    let next = line[end...].prefix(4).first { !" .:#=".unicodeScalars.contains($0) }
    return next.map { ("0"..."9").contains($0) } ?? false
  }

  private static func isLatin(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII && letter.properties.isAlphabetic
  }
}
