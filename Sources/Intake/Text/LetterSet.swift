import Notation

/// A set of letters that is asked for every letter of a page: one bit for each letter of the blocks of 256 that
/// hold any. A page waits for forty sets, and one row of bits from a comma of ASCII to one of full width would be
/// fifty times as long.
struct LetterSet: Sendable, ExpressibleByStringLiteral {
  /// By the upper bits of a letter where the bits of its block begin; 0 for a block without letters.
  private let starts: [UInt16]
  /// Four words for each block; the first four are of none.
  private let bits: [UInt64]

  /// Takes the letters of literals but for line ends.
  init(_ texts: StaticString...) {
    var letters: [Letter] = []
    for text in texts { letters += [Letter](of: text) }
    letters.removeAll { $0 == 0x0A }
    self.init(letters)
  }

  init(stringLiteral text: StaticString) { self.init(text) }

  init(_ letters: [Letter]) {
    var starts = [UInt16](of: 0, count: Int(letters.max() ?? 0) >> 8 + 1)
    var end: UInt16 = 4
    for letter in letters where starts[Int(letter >> 8)] == 0 {
      starts[Int(letter >> 8)] = end
      end += 4
    }
    var bits = [UInt64](of: 0, count: Int(end))
    for letter in letters {
      bits[Int(starts[Int(letter >> 8)]) + Int(letter >> 6 & 3)] |= 1 << UInt64(letter & 63)
    }
    (self.starts, self.bits) = (starts, bits)
  }

  func contains(_ letter: Letter) -> Bool {
    let block = Int(letter >> 8)
    guard block < starts.count else { return false }
    return bits[Int(starts[block]) + Int(letter >> 6 & 3)] & (1 << UInt64(letter & 63)) != 0
  }
}

extension Array {
  /// So many of one value. `Array(repeating:count:)` asks the runtime each time what it is kept in, which costs
  /// more than the array where that is small.
  init(of value: Element, count: Int) {
    self.init()
    reserveCapacity(count)
    append(contentsOf: repeatElement(value, count: count))
  }
}

extension [Letter] {
  /// The letters of a literal.
  init(of text: StaticString) {
    self.init(
      utf8: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The letters of well-formed UTF-8.
  init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(unsafeUninitializedCapacity: CodePoints.count(in: bytes)) { letters, count in
      count = CodePoints.write(bytes, to: letters)
    }
  }
}

/// The letters of well-formed UTF-8, one after the other.
struct Letters {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next letter begins.
  private(set) var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Takes the common Chinese letters that come next, and answers how many there were: what most of a page
  /// consists of, without a look at anything else. Four bytes are looked at for each, so one at the very end of
  /// the text is left.
  mutating func takeHan(into room: UnsafeMutableBufferPointer<Letter>, at start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var (next, free) = (place, start)
    while next < raw.count &- 3 {
      let four = raw.loadUnaligned(fromByteOffset: next, as: UInt32.self).littleEndian
      let letter = (four & 0xFF) << 12 | (four & 0x3F00) >> 2 | four >> 16 & 0x3F
      // The first byte has the bits of E0 besides.
      guard letter &- 0xE_4E00 < 0x5200 else { break }
      room[free] = letter & 0xFFFF
      (next, free) = (next &+ 3, free &+ 1)
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
