import Packing
import TestSupport
import Testing

@Suite struct CRC32Tests {
  @Test(
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func `the checksum is the one of the standard`(text: String, sum: UInt32) {
    #expect(CRC32.checksum(Array(text.utf8)) == sum)
  }

  @Test func `every length and start gives what the bitwise definition gives`() {
    var random = SeededGenerator(seed: 32)
    let bytes = (0..<64).map { _ in UInt8(random.below(256)) }
    for start in 0..<8 {
      for end in start...bytes.count {
        #expect(CRC32.checksum(bytes[start..<end]) == bitwise(bytes[start..<end]))
      }
    }
  }

  private func bitwise(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return ~sum
  }
}
