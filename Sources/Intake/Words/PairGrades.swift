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

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  /// 0 where the pair is not in the table.
  func grade(_ first: Letter, _ second: Letter) -> Int {
    guard first >= Self.firstLetter, first - Self.firstLetter < Self.letterCount, second < 0x10000
    else {
      return 0
    }
    var place = Int(places[Int(first - Self.firstLetter)])
    guard place > 0 else { return 0 }
    let bytes = bytes
    let lead = UInt8(0xE0 | second >> 12)
    let middle = UInt8(0x80 | second >> 6 & 0x3F)
    let last = UInt8(0x80 | second & 0x3F)
    var grade = 0
    while place + 2 < bytes.count, bytes[place] > 0x20 {
      if bytes[place] < 0x80 {
        grade = Int(bytes[place] - 0x30)
        place += 1
      } else if bytes[place + 2] == last, bytes[place + 1] == middle, bytes[place] == lead {
        return grade
      } else {
        place += 3
      }
    }
    return 0
  }

  private static let firstLetter: Letter = 0x4E00
  private static let letterCount: Letter = 0x5200
}
