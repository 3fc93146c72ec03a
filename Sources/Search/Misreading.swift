/// A word with one character of it misread: any other character in a long word, in one of two or
/// three characters only one that looks alike, in one of three, such as a name, also one that sounds
/// alike.
struct Misreading: Sendable {
  private let head: Needle
  private let tail: Needle
  private let headLetters: [[UInt8]]
  private let tailLetters: [[UInt8]]
  private let onlyAlike: Bool
  private let takesSound: Bool

  /// A place where the word may have been meant.
  struct Place: Hashable {
    let range: Range<Int>
    let isAlike: Bool
  }

  /// Nil for words of one character and for long phrases.
  init?(_ needle: Needle) {
    let letters = Self.letters(needle.bytes)
    guard (2...40).contains(letters.count) else { return nil }
    onlyAlike = letters.count < 4
    takesSound = letters.count == 3
    headLetters = Array(letters[..<(letters.count / 2)])
    tailLetters = Array(letters[(letters.count / 2)...])
    guard let head = Needle(folded: headLetters.flatMap { $0 }),
      let tail = Needle(folded: tailLetters.flatMap { $0 })
    else { return nil }
    (self.head, self.tail) = (head, tail)
  }

  private static func letters(_ bytes: [UInt8]) -> [[UInt8]] {
    var letters: [[UInt8]] = []
    for byte in bytes {
      if byte & 0xC0 == 0x80, !letters.isEmpty {
        letters[letters.count - 1].append(byte)
      } else {
        letters.append([byte])
      }
    }
    return letters
  }

  /// The first place with a character that looks alike, else the first with another one: one half
  /// of the word stands as it is, and of the other half all characters but one.
  func firstPlace(in text: UnsafeRawBufferPointer) -> Place? {
    var other: Place?
    for isHead in [true, false] {
      let half = isHead ? head : tail
      var start = 0
      while let found = half.firstMatch(in: text, from: start) {
        start = found + 1
        let match = found..<found + half.bytes.count
        guard let place = isHead ? after(match, text) : before(match, text) else { continue }
        if place.isAlike { return place }
        if !onlyAlike { other = other ?? place }
      }
    }
    return other
  }

  private func after(_ match: Range<Int>, _ text: UnsafeRawBufferPointer) -> Place? {
    var at = match.upperBound
    var alike: Bool?
    for letter in tailLetters {
      let end = Self.end(of: at, text)
      guard end > at, step(&alike, letter, text[at..<end]) else { return nil }
      at = end
    }
    return alike.map { Place(range: match.lowerBound..<at, isAlike: $0) }
  }

  private func before(_ match: Range<Int>, _ text: UnsafeRawBufferPointer) -> Place? {
    var at = match.lowerBound
    var alike: Bool?
    for letter in headLetters.reversed() {
      let start = Self.start(before: at, text)
      guard start < at, step(&alike, letter, text[start..<at]) else { return nil }
      at = start
    }
    return alike.map { Place(range: at..<match.upperBound, isAlike: $0) }
  }

  /// Whether the word still fits after this character: one may be another.
  private func step(
    _ alike: inout Bool?, _ letter: [UInt8], _ found: Slice<UnsafeRawBufferPointer>
  ) -> Bool {
    if found.elementsEqual(letter) { return true }
    guard alike == nil, let meant = Self.scalar(letter),
      let read = Self.scalar(Array(found)),
      read.properties.isAlphabetic || read.properties.numericType != nil
    else { return false }
    alike =
      Confusables.areAlike(meant, read) || (takesSound && Confusables.soundAlike(meant, read))
    return true
  }

  private static func scalar(_ bytes: [UInt8]) -> Unicode.Scalar? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }

  private static func end(of at: Int, _ text: UnsafeRawBufferPointer) -> Int {
    guard at < text.count else { return at }
    var end = at + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func start(before at: Int, _ text: UnsafeRawBufferPointer) -> Int {
    var start = at - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return max(start, 0)
  }
}
