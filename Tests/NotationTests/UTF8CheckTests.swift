import Notation
import Testing

@Suite struct UTF8CheckTests {
  /// Byte by byte, by the length of each sequence.
  private static func slow(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        guard let length = bytes[at] < 0x80 ? 1 : UTF8Check.sequenceLength(bytes, at) else {
          return at
        }
        at += length
      }
      return nil
    }
  }

  @Test func `the first byte that begins no character is told`() {
    #expect(UTF8Check.firstInvalidOffset(Array("ab工会𠮷é".utf8)) == nil)
    #expect(UTF8Check.firstInvalidOffset(Array("工会".utf8) + [0xE5, 0xB7]) == 6)
    #expect(UTF8Check.firstInvalidOffset(Array("abcdef工".utf8) + [0xED, 0xA0, 0x80, 0x41]) == 9)
    #expect(UTF8Check.firstInvalidOffset([0xE0, 0x80, 0x80, 0x41]) == 0)
  }

  @Test func `four bytes at a look tell what one after the other do`() {
    let text = Array("今a天abcdé中午，𠮷abcdefg车间12345休\u{E000}\u{D7FF}息。".utf8)
    let others = text.indices.flatMap { place in
      [Array(text[..<place])]
        + (UInt8.min...UInt8.max).map { byte in
          var bytes = text
          bytes[place] = byte
          return bytes
        }
    }
    #expect(others.filter { UTF8Check.firstInvalidOffset($0) != Self.slow($0) } == [])
  }
}
