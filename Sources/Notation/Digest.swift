/// A SHA-256 value (FIPS 180-4): 32 bytes, written as 64 lower-case hexadecimal digits.
///
/// Names objects, log lines, articles and pictures. Ordered by its bytes.
public struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Four words of eight bytes each, the most significant first.
  public let words: SIMD4<UInt64>

  /// Takes exactly 32 bytes; the caller is a hash function.
  public init?(bytes: [UInt8]) { self.init(bytes: bytes[...]) }

  /// Takes exactly 32 bytes; the caller is a hash function, or has what one made.
  public init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 32 else { return nil }
    words = bytes.withUnsafeBytes { raw in
      func word(_ at: Int) -> UInt64 {
        UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      }
      return SIMD4(word(0), word(8), word(16), word(24))
    }
  }

  /// Takes four words of eight bytes each, the most significant first.
  public init(words: SIMD4<UInt64>) { self.words = words }

  /// Reads 64 lower-case hexadecimal digits and nothing else.
  public init?(hex: some StringProtocol) { self.init(hex: Array(hex.utf8)[...]) }

  /// Reads 64 lower-case hexadecimal digits in ASCII and nothing else.
  public init?(hex: ArraySlice<UInt8>) {
    let digest = hex.withUnsafeBufferPointer { Digest(hexDigits: $0) }
    guard let digest else { return nil }
    self = digest
  }

  /// Reads the bytes of 64 lower-case hexadecimal digits and nothing else.
  public init?(hexDigits hex: UnsafeBufferPointer<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words = SIMD4<UInt64>()
    var at = hex.startIndex
    for index in 0..<4 {
      var word: UInt64 = 0
      for _ in 0..<16 {
        guard let digit = Self.value(ofDigit: hex[at]) else { return nil }
        word = word << 4 | digit
        at += 1
      }
      words[index] = word
    }
    self.words = words
  }

  private static func value(ofDigit byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte) - 0x30
    case 0x61...0x66: UInt64(byte) - 0x61 + 10
    default: nil
    }
  }

  /// The 32 bytes, most significant first.
  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      for at in 0..<32 {
        buffer[at] = UInt8(truncatingIfNeeded: words[at >> 3] >> UInt64(56 - (at & 7) << 3))
      }
      count = 32
    }
  }

  /// The first of the 32 bytes, which names the folder that a filed value stands in.
  public var firstByte: UInt8 { UInt8(truncatingIfNeeded: words[0] >> 56) }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { digits in
      for index in 0..<64 {
        let word = words[index / 16] >> UInt64(60 - index % 16 * 4)
        let value = UInt8(truncatingIfNeeded: word & 15)
        digits[index] = value < 10 ? 0x30 + value : 0x61 + value - 10
      }
      return 64
    }
  }

  /// The hexadecimal form.
  public var description: String { hex }

  /// Byte order, which is also the order of the hexadecimal forms.
  public static func < (first: Digest, second: Digest) -> Bool {
    for index in 0..<4 where first.words[index] != second.words[index] {
      return first.words[index] < second.words[index]
    }
    return false
  }
}
