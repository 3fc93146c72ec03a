import Notation
import Testing

@Suite struct DigestTests {
  private let hex = "00112233445566778899aabbccddeeff0123456789abcdef0fedcba987654321"

  @Test func `digits and bytes say the same`() throws {
    let digest = try #require(Digest(hex: hex))
    #expect(digest.hex == hex)
    #expect(digest.bytes.count == 32)
    #expect(digest.bytes[1] == 0x11)
    #expect(Digest(bytes: digest.bytes) == digest)
  }

  @Test func `only 64 lower-case digits are a digest`() {
    for text in ["", String(hex.dropLast()), hex + "0", hex.uppercased(), "../../etc/passwd"] {
      #expect(Digest(hex: text) == nil)
    }
    #expect(Digest(bytes: [1, 2, 3]) == nil)
  }

  @Test func `digests are ordered as their digits are`() throws {
    let low = try #require(Digest(hex: String(repeating: "0f", count: 32)))
    let high = try #require(Digest(hex: String(repeating: "f0", count: 32)))
    #expect(low < high)
    #expect(!(high < low))
    #expect(!(low < low))
  }
}
