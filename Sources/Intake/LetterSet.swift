/// A set of letters that is asked for every letter of a page: one bit for each of the first 65,536.
struct LetterSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: [UInt64] = []
  /// Letters beyond the first 65,536.
  private var others: Set<Letter> = []

  init(_ letters: some Sequence<Letter>) {
    for letter in letters { insert(letter) }
  }

  init(arrayLiteral letters: Letter...) { self.init(letters) }

  private mutating func insert(_ letter: Letter) {
    guard letter < 0x1_0000 else {
      others.insert(letter)
      return
    }
    let place = Int(letter >> 6)
    if place >= bits.count { bits += [UInt64](repeating: 0, count: place + 1 - bits.count) }
    bits[place] |= 1 << UInt64(letter & 63)
  }

  func contains(_ letter: Letter) -> Bool {
    let place = Int(letter >> 6)
    if place < bits.count { return bits[place] & (1 << UInt64(letter & 63)) != 0 }
    return letter >= 0x1_0000 && others.contains(letter)
  }
}
