import Notation
import Testing

@Suite struct CodePointTests {
  private func text(_ points: [UInt32]) -> String {
    points.withUnsafeBufferPointer { String(codePoints: $0) }
  }

  @Test func `code points become the text that they stand for`() {
    #expect(text([]) == "")
    #expect(text([0x41, 0xE9, 0x5DE5, 0x20BB7]) == "Aé工𠮷")
    #expect(text([0xD800, 0x41, 0x11_0000, .max]) == "\u{FFFD}A\u{FFFD}\u{FFFD}")
  }

  @Test func `every length of UTF-8 is written as Unicode writes it at its bounds`() {
    let bounds: [UInt32] = [
      0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x1_0000, 0x10_FFFF,
    ]
    let slow = String(String.UnicodeScalarView(bounds.compactMap(Unicode.Scalar.init)))
    #expect(Array(text(bounds).utf8) == Array(slow.utf8))
    #expect(text(bounds).unicodeScalars.map(\.value) == bounds)
  }

  @Test func `bytes that are known to be text become that text`() {
    for known in ["", "a", "工会 Aé𠮷", String(repeating: "港口", count: 200)] {
      let text = Array(known.utf8).withUnsafeBufferPointer { String(wellFormed: $0) }
      #expect(text == known && text.count == known.count)
    }
  }

  @Test func `UTF-8 is counted and read as Swift counts and reads it`() {
    let texts = ["", "a", "工", "é𠮷", "Kai 7：潮水涨了，渔船é回港𠮷。\u{7FF}\u{800}\u{FFFF}\u{10FFFF}"]
    for text in texts {
      let points = text.unicodeScalars.map(\.value)
      let read = Array(text.utf8).withUnsafeBufferPointer { bytes in
        [UInt32](unsafeUninitializedCapacity: CodePoints.count(in: bytes)) { room, count in
          count = CodePoints.write(bytes, to: room)
        }
      }
      #expect(read == points)
    }
  }
}
