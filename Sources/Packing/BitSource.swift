/// Bits of a deflate stream, the lowest of each byte first (RFC 1951, 3.1.1).
///
/// Behind the last byte come zeros: a code may be looked up there, but taking a bit that is not in
/// the input is a fault.
struct BitSource {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private(set) var bits: UInt64 = 0
  /// How many bits of `bits` come from the input.
  private var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Loads at least 56 bits, or all that are left.
  @inline(__always)
  mutating func fill() {
    if at + 8 <= bytes.count, let start = bytes.baseAddress {
      let word = UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self)
      bits |= UInt64(littleEndian: word) << UInt64(truncatingIfNeeded: count)
      let taken = (63 - count) >> 3
      at += taken
      count += taken << 3
    } else {
      fillSlowly()
    }
  }

  private mutating func fillSlowly() {
    while count <= 56, at < bytes.count {
      bits |= UInt64(bytes[at]) << UInt64(count)
      at += 1
      count += 8
    }
  }

  /// Drops bits that were loaded; at most 32.
  @inline(__always)
  mutating func drop(_ length: Int) throws(InflateFault) {
    if length > count { throw .breaksOff }
    bits >>= UInt64(truncatingIfNeeded: length)
    count -= length
  }

  /// Takes up to 16 bits as a number.
  mutating func take(_ length: Int) throws(InflateFault) -> Int {
    fill()
    return try takeLoaded(length)
  }

  /// Takes up to 16 bits of those that were loaded.
  @inline(__always)
  mutating func takeLoaded(_ length: Int) throws(InflateFault) -> Int {
    let value = Int(bits & ((1 << UInt64(truncatingIfNeeded: length)) - 1))
    try drop(length)
    return value
  }

  /// Goes on to the next whole byte and takes `length` bytes from there.
  mutating func takeBytes(_ length: Int) throws(InflateFault) -> UnsafeBufferPointer<UInt8> {
    let start = at - count >> 3
    guard length <= bytes.count - start else { throw .breaksOff }
    at = start + length
    bits = 0
    count = 0
    return UnsafeBufferPointer(rebasing: bytes[start..<at])
  }

  /// Drops the rest of a byte.
  mutating func alignToByte() throws(InflateFault) {
    try drop(count & 7)
  }
}
