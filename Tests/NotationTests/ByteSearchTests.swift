import Notation
import Testing

@Suite struct ByteSearchTests {
  private static func hasControls(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { ByteSearch.hasControls(in: $0, besides: 0x09...0x0D) }
  }

  @Test func `control characters are found at any place, many bytes at a look or one`() {
    let text = Array("Anker\tund 锚地\nKai 12, 码头上的灯亮着, Boje bei Ebbe und Flut".utf8)
    #expect(!Self.hasControls(text))
    let found = (UInt8.min...UInt8.max).filter { byte in
      text.indices.allSatisfy { place in
        var bytes = text
        bytes[place] = byte
        return Self.hasControls(bytes)
      }
    }
    #expect(found == Array(0x00...0x08) + Array(0x0E...0x1F))
  }

  @Test func `a word is found wherever all of its bytes stand`() {
    let words = ["渔港", "quay", "港"]
    let texts = ["老渔港", "渔 quay", "the quays", "qua", "渔", "香港渔", ""]
    #expect(
      texts.map { ByteSearch.holds($0, anyOf: words) }
        == [true, true, true, false, false, true, false])
  }
}
