import Diagnostics
import Packing
import TestSupport
import Testing

@Suite struct `A font file` {
  @Test(arguments: [FontWriter.quadratic(), FontWriter.compact()])
  func `tells its measures and characters`(_ bytes: [UInt8]) throws {
    let font = try FontFile(FontSource(name: "small.ttf", bytes: bytes))
    #expect(font.postScriptName == "Small")
    #expect(font.unitsPerEm == 1000)
    #expect(font.glyphCount == 4)
    #expect(FontWriter.characters.map { font.glyph(of: $0) } == [1, 2, 3])
    #expect(font.glyph(of: "工") == 0)
    #expect((0..<4).map { font.advance(of: $0) } == FontWriter.advances)
    #expect(font.mayBeEmbedded)
  }

  @Test func `says when its maker forbids embedding`() throws {
    let source = FontSource(name: "small.ttf", bytes: FontWriter.quadratic(rights: 2))
    #expect(try !FontFile(source).mayBeEmbedded)
  }

  @Test func `that breaks off anywhere is refused or whole`() throws {
    for whole in [FontWriter.quadratic(), FontWriter.compact()] {
      for length in 0..<whole.count {
        let source = FontSource(name: "small.ttf", bytes: Array(whole.prefix(length)))
        #expect(throws: Problem.self) { try FontFile(source) }
      }
    }
  }

  @Test func `with flipped bits never stops the program`() {
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<Proof.samples(2000, all: 100_000) {
      var bytes = FontWriter.quadratic()
      for _ in 0..<3 {
        bytes[generator.below(bytes.count)] ^= UInt8(1 << generator.below(8))
      }
      guard let font = try? FontFile(FontSource(name: "small.ttf", bytes: bytes)) else { continue }
      for character in FontWriter.characters {
        #expect(font.glyph(of: character) < font.glyphCount)
        _ = font.advance(of: font.glyph(of: character))
      }
    }
  }

  @Test func `of another kind is refused with a sentence`() {
    let source = FontSource(name: "page.txt", bytes: Array("本刊讯 记者 刘蕾蕾".utf8))
    #expect(throws: Problem.self) { try FontFile(source) }
  }
}
