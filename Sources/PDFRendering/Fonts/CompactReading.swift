import Packing

/// What keeps a face from being embedded in part.
enum SubsetFault: Error {
  /// The outlines are not what the format allows.
  case broken
}

/// An INDEX of a compact font (Adobe Technical Note 5176, 5): a list of byte strings.
struct CompactIndex {
  let count: Int
  /// Where the next structure begins, from the start of the table.
  let end: Int
  /// The start of each string and the end of the last, from the start of the table.
  private let offsets: [Int]
  private let font: FontFile

  init(_ font: FontFile, at start: Int) throws(SubsetFault) {
    self.font = font
    guard let head = font.bytes(ofTable: "CFF ", start..<(start + 2)) else { throw .broken }
    count = Int(head[0]) << 8 | Int(head[1])
    guard count > 0 else {
      (offsets, end) = ([start + 2], start + 2)
      return
    }
    guard let size = font.bytes(ofTable: "CFF ", (start + 2)..<(start + 3)).map({ Int($0[0]) }),
      1...4 ~= size,
      let list = font.bytes(ofTable: "CFF ", (start + 3)..<(start + 3 + (count + 1) * size))
    else { throw .broken }
    let base = start + 2 + (count + 1) * size
    var offsets: [Int] = []
    offsets.reserveCapacity(count + 1)
    var before = 1
    for index in 0...count {
      var offset = 0
      for byte in 0..<size { offset = offset << 8 | Int(list[index * size + byte]) }
      guard offset >= before else { throw .broken }
      before = offset
      offsets.append(base + offset)
    }
    self.offsets = offsets
    end = offsets[count]
  }

  /// One string; nil where there is none of this number.
  func string(_ index: Int) -> [UInt8]? {
    guard index >= 0, index < count else { return nil }
    return font.bytes(ofTable: "CFF ", offsets[index]..<offsets[index + 1])
  }

  /// All strings, read at once.
  func strings() throws(SubsetFault) -> CompactStrings {
    guard let first = offsets.first, let bytes = font.bytes(ofTable: "CFF ", first..<end) else {
      throw .broken
    }
    return CompactStrings(bytes: bytes, offsets: offsets.map { $0 - first })
  }
}

/// The strings of an INDEX in memory.
struct CompactStrings {
  let bytes: [UInt8]
  let offsets: [Int]

  var count: Int { offsets.count - 1 }

  /// Where a string stands in `bytes`.
  func range(_ index: Int) -> Range<Int>? {
    guard index >= 0, index < count else { return nil }
    return offsets[index]..<offsets[index + 1]
  }
}

/// A DICT of a compact font (Technical Note 5176, 4): operators with their operands.
struct CompactDictionary {
  /// Operators of the dictionaries; those of two bytes have 12 in the upper one.
  enum Name: Int {
    case version = 0, fontBox = 5, charset = 15, charStrings = 17, privatePart = 18
    case subroutines = 19, fontMatrix = 0x0C07, registry = 0x0C1E, count = 0x0C22
    case fontArray = 0x0C24, fontSelect = 0x0C25
  }

  /// One operator.
  struct Entry {
    let name: Int
    /// The operands as they are stored.
    let stored: ArraySlice<UInt8>
    /// The operands that are whole numbers; fractions are 0.
    let numbers: [Int]
  }

  let entries: [Entry]

  init(_ bytes: [UInt8]) throws(SubsetFault) {
    var entries: [Entry] = []
    var numbers: [Int] = []
    var (start, at) = (0, 0)
    while at < bytes.count {
      let byte = Int(bytes[at])
      if byte <= 21 {
        let isLong = byte == 12
        guard !isLong || at + 1 < bytes.count else { throw .broken }
        let name = isLong ? 0x0C00 | Int(bytes[at + 1]) : byte
        entries.append(Entry(name: name, stored: bytes[start..<at], numbers: numbers))
        at += isLong ? 2 : 1
        (start, numbers) = (at, [])
      } else {
        let length = Self.operandLength(bytes, at)
        guard length > 0, at + length <= bytes.count else { throw .broken }
        numbers.append(Self.number(bytes[at..<(at + length)]))
        at += length
      }
    }
    self.entries = entries
  }

  subscript(name: Name) -> Entry? { entries.first { $0.name == name.rawValue } }

  /// 0 for what is no operand.
  private static func operandLength(_ bytes: [UInt8], _ at: Int) -> Int {
    switch bytes[at] {
    case 29: return 5
    case 30:
      let end = bytes[at...].dropFirst().firstIndex { $0 & 0x0F == 0x0F || $0 >> 4 == 0x0F }
      return end.map { $0 - at + 1 } ?? 0
    default: return CompactNumber.length(bytes[at])
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.first == 29 ? BigEndian.number(bytes.dropFirst()) : CompactNumber.value(bytes)
  }
}
