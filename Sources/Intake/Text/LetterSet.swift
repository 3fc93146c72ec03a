/// A set of letters that is asked for every letter of a page: one bit for each letter from about the least
/// to the greatest one.
struct LetterSet: Sendable, ExpressibleByStringLiteral {
  private let bits: [UInt64]
  /// How many words of bits would stand before the first.
  private let start: Int

  /// Takes the letters of literals but for line ends.
  init(_ texts: StaticString...) {
    let parts = texts.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) }
    var (least, greatest) = (Letter.max, Letter.min)
    for part in parts {
      var letters = Letters(part)
      while let letter = letters.next() {
        if letter == 0x0A { continue }
        (least, greatest) = (min(least, letter), max(greatest, letter))
      }
    }
    let start = Int(min(least, greatest) >> 6)
    var bits = [UInt64](repeating: 0, count: Int(greatest >> 6) + 1 - start)
    for part in parts {
      var letters = Letters(part)
      while let letter = letters.next() {
        if letter == 0x0A { continue }
        bits[Int(letter >> 6) - start] |= 1 << UInt64(letter & 63)
      }
    }
    (self.bits, self.start) = (bits, start)
  }

  init(stringLiteral text: StaticString) { self.init(text) }

  init(_ letters: [Letter]) {
    let (least, greatest) = (letters.min() ?? 0, letters.max() ?? 0)
    start = Int(least >> 6)
    var bits = [UInt64](repeating: 0, count: Int(greatest >> 6) + 1 - start)
    for letter in letters { bits[Int(letter >> 6) - start] |= 1 << UInt64(letter & 63) }
    self.bits = bits
  }

  func contains(_ letter: Letter) -> Bool {
    let place = Int(letter >> 6) - start
    return bits.indices.contains(place) && bits[place] & (1 << UInt64(letter & 63)) != 0
  }
}

/// The letters of well-formed UTF-8, one after the other.
struct Letters {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next letter begins.
  private(set) var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Takes the common Chinese letters that come next, and answers how many there were: what most of a page
  /// consists of, without a look at anything else.
  mutating func takeHan(into room: UnsafeMutableBufferPointer<Letter>, at start: Int) -> Int {
    var (next, free) = (place, start)
    while next + 2 < bytes.count, bytes[next] &- 0xE4 < 6 {
      let high = Letter(bytes[next]) << 12 | Letter(bytes[next + 1] & 0x3F) << 6
      let letter = (high | Letter(bytes[next + 2] & 0x3F)) & 0xFFFF
      guard Lettering.isCommonHan(letter) else { break }
      room[free] = letter
      (next, free) = (next + 3, free + 1)
    }
    place = next
    return free - start
  }

  mutating func next() -> Letter? {
    guard place < bytes.count else { return nil }
    let first = Letter(bytes[place])
    if first < 0x80 {
      place += 1
      return first
    }
    if 0xE0..<0xF0 ~= first, place + 2 < bytes.count {
      place += 3
      let middle = Letter(bytes[place - 2] & 0x3F)
      return (first & 0x0F) << 12 | middle << 6 | Letter(bytes[place - 1] & 0x3F)
    }
    if first < 0xE0 { return rest(first & 0x1F, 1) }
    return first < 0xF0 ? rest(first & 0x0F, 2) : rest(first & 0x07, 3)
  }

  private mutating func rest(_ lead: Letter, _ count: Int) -> Letter {
    var letter = lead
    for offset in 1...count where place + offset < bytes.count {
      letter = letter << 6 | Letter(bytes[place + offset] & 0x3F)
    }
    place += count + 1
    return letter
  }
}

/// Chinese characters and the characters that stand for them: one place for each there is.
struct LetterPairs: Sendable {
  private static let first: Letter = 0x4E00
  /// 0 where a character has no other form.
  private var forms = [UInt16](repeating: 0, count: 0xA000 - 0x4E00)

  /// Takes characters in twos but for line ends: a character, then its form.
  init(_ text: StaticString) {
    var letters = Letters(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    while let letter = letters.next() {
      guard letter != 0x0A, let form = letters.next() else { continue }
      forms[Int(letter - Self.first)] = UInt16(truncatingIfNeeded: form)
    }
  }

  /// The form of a letter; letters without one stay.
  func form(of letter: Letter) -> Letter {
    guard letter >= Self.first, letter < 0xA000 else { return letter }
    let form = forms[Int(letter - Self.first)]
    return form == 0 ? letter : Letter(form)
  }
}
