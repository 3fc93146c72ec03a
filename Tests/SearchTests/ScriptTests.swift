import Foundation
import Search
import TestSupport
import Testing

@Suite struct ScriptTests {
  @Test(arguments: [("貨車司機", "货车司机"), ("工會會員", "工会会员"), ("頭髮發財", "头发发财"), ("乾杯", "干杯")])
  func `traditional and simplified characters are one`(traditional: String, simplified: String) {
    #expect(Folding.fold(traditional) == Folding.fold(simplified))
  }

  /// The table is what the Unicode project's own transform makes of each character by itself.
  @Test func `the table is the one that ICU has`() throws {
    let transform = StringTransform(rawValue: "Traditional-Simplified")
    var differences: [String] = []
    for value: UInt32 in 0x3400...0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let ours = String(decoding: Folding.fold(text), as: UTF8.self)
      let theirs = text.applyingTransform(transform, reverse: false) ?? text
      let isShort = theirs.unicodeScalars.allSatisfy { $0.value <= 0xFFFF }
      if ours != (isShort ? theirs : text) { differences.append(text + ours + theirs) }
    }
    #expect(differences == ["苎苎苧", "薴苎苧"])
  }
}
