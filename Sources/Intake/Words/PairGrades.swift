/// A table of pairs of Chinese letters: a letter, then behind a digit the letters that follow it, and a blank
/// before the next letter.
struct PairGrades: Sendable {
  private let table: StaticString
  /// Where the letters that follow a letter begin in the table; 0 for none. Who reads one page alone
  /// waits for it, so only the letters behind blanks are decoded.
  private let places: [UInt32]

  init(_ table: StaticString) {
    self.table = table
    var places = [UInt32](repeating: 0, count: Int(Self.letterCount))
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var place = 0
    while place + 3 < bytes.count {
      let middle = Letter(bytes[place + 1] & 0x3F)
      let letter = Letter(bytes[place] & 0x0F) << 12 | middle << 6 | Letter(bytes[place + 2] & 0x3F)
      place += 3
      places[Int(letter - Self.firstLetter)] = UInt32(place)
      while place < bytes.count, bytes[place] > 0x20 { place &+= bytes[place] < 0x80 ? 1 : 3 }
      place += 1
    }
    self.places = places
  }

  /// 0 where the pair is not in the table.
  func grade(_ first: Letter, _ second: Letter) -> Int {
    guard first >= Self.firstLetter, first - Self.firstLetter < Self.letterCount, second < 0x10000
    else {
      return 0
    }
    var place = Int(places[Int(first - Self.firstLetter)])
    guard place > 0 else { return 0 }
    // With the zero behind the literal, so that four bytes stand wherever three do.
    let bytes = UnsafeRawBufferPointer(
      start: table.utf8Start, count: table.utf8CodeUnitCount + 1)
    // The three bytes of the letter, as they stand in the table.
    let wanted = 0x80_80E0 | second >> 12 | (second >> 6 & 0x3F) << 8 | (second & 0x3F) << 16
    var grade = 0
    while place &+ 4 <= bytes.count {
      let four = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      if four & 0xFF_FFFF == wanted { return grade }
      if four & 0x80 != 0 {
        place &+= 3
      } else if four & 0xFF > 0x20 {
        grade = Int(four & 0xFF) - 0x30
        place &+= 1
      } else {
        return 0
      }
    }
    return 0
  }

  private static let firstLetter: Letter = 0x4E00
  private static let letterCount: Letter = 0x5200
}
