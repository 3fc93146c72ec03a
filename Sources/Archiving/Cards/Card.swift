/// One card of the desk table: a key and what is noted under it.
public struct Card: Sendable {
  /// What the cards are ordered by, byte by byte.
  public let key: [UInt8]
  /// What is noted; `nil` where an older card of this key is taken out.
  public let value: [UInt8]?

  /// Makes a card.
  public init(key: [UInt8], value: [UInt8]?) {
    self.key = key
    self.value = value
  }
}

/// A card file is not what its writer wrote. Everything in it follows from the logs, so the answer
/// is always to make it anew.
struct CardDamage: Error {}

/// Byte order of keys.
func precedes(_ first: [UInt8], _ second: [UInt8]) -> Bool { ordering(first, second) < 0 }

/// Below, at or above 0, as `memcmp` has it; of two keys of which one begins the other, the shorter
/// one comes first.
func ordering(_ first: [UInt8], _ second: [UInt8]) -> Int {
  let shared = min(first.count, second.count)
  let difference = first.withUnsafeBytes { left in
    second.withUnsafeBytes { right in firstDifference(left, right, shared) }
  }
  return difference == 0 ? first.count - second.count : difference
}

private func firstDifference(
  _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, _ count: Int
) -> Int {
  var at = 0
  while at &+ 8 <= count {
    let one = UInt64(bigEndian: left.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let other = UInt64(bigEndian: right.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    if one != other { return one < other ? -1 : 1 }
    at &+= 8
  }
  while at < count {
    if left[at] != right[at] { return left[at] < right[at] ? -1 : 1 }
    at &+= 1
  }
  return 0
}

extension [UInt8] {
  /// Appends a number, seven bits a byte, the lowest first.
  mutating func append(varint number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends eight bytes, the lowest first.
  mutating func append(word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// The number that `append(varint:)` wrote at `at`, which moves behind it.
  func varint(at: inout Int) throws(CardDamage) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < count, shift < 56 {
      let byte = self[at]
      at += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
      shift += 7
    }
    throw CardDamage()
  }

  /// The eight bytes that `append(word:)` wrote at `at`.
  func word(at: Int) throws(CardDamage) -> UInt64 {
    guard at >= 0, at + 8 <= count else { throw CardDamage() }
    return withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
  }
}
