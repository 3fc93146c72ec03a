import Search
import TestSupport
import Testing

@Suite struct RankingTests {
  @Test func `the headline goes before the text, then the newer before the older`() throws {
    let documents = [
      SearchDocument(day: "2024-12-01", headline: "天气", text: { Array("快递".utf8) }),
      SearchDocument(day: "2024-01-01", headline: "快递", text: { [] }),
      SearchDocument(day: "2024-12-20", headline: "天气", text: { [] }),
      SearchDocument(day: "2024-12-09", headline: "天气", text: { Array("快递".utf8) }),
      SearchDocument(day: "2024-12-09", headline: "要闻", text: { Array("快递".utf8) }),
    ]
    #expect(try Query("快递", today: "2024-12-20").ranked(documents) == [1, 3, 4, 0])
    #expect(try Query("", today: "2024-12-20").ranked(documents) == [2, 3, 4, 0, 1])
  }

  @Test func `a snippet shows what stands around the find`() throws {
    let text = "一二三四五六七八九十。\n货车司机今天入会，ＡＰＰ上线了，大家都说好，明天还要再来一次。"
    let query = try Query("入会 app -坏", today: "2024-12-20")
    let snippet = try #require(query.snippet(of: Array(text.utf8), length: 18))
    #expect(snippet.text == "…货车司机今天入会，ＡＰＰ上线了，大家都说…")
    #expect(snippet.parts.filter(\.isMatch).map(\.text) == ["入会", "ＡＰＰ"])
    #expect(try Query("没有", today: "2024-12-20").snippet(of: Array(text.utf8)) == nil)
  }

  @Test func `words of Latin letters are marked as words of their own where they are such`() throws
  {
    let query = try Query("contract", today: "2024-12-20")
    let marked = { (text: String) in query.marked(text).filter(\.isMatch).map(\.text) }
    #expect(
      marked("The contractor broke two contracts and a contract.") == ["contract", "contract"])
    #expect(marked("On subcontracting") == ["contract"])
    #expect(query.marked("The contractor: a contract.").first?.text == "The contractor: a ")
  }

  @Test func `a snippet is a piece of the text and holds a find`() throws {
    var generator = SeededGenerator(seed: 3)
    let letters = ["快", "递", "A", "ａ", " ", "\n", "é", "🚚", "。"]
    for _ in 0..<Proof.samples(300, all: 20_000) {
      let text = (0..<generator.below(40)).map { _ in generator.pick(letters) }.joined()
      let query = try Query(
        generator.pick(["快", "a", "递快", "é 🚚", "\"快 a\""]), today: "2024-12-20")
      let found = query.snippet(of: Array(text.utf8), length: generator.below(20))
      if let found {
        let inner = found.parts.filter { $0.text != "…" }.map(\.text).joined()
        let line = text.replacing("\n", with: " ")
        #expect(line.contains(inner))
        #expect(found.parts.contains { $0.isMatch })
      } else {
        #expect(!query.matches(SearchDocument(text: { Array(text.utf8) })), "\(text)")
      }
    }
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ＡＢＣ１２３：，（）", "abc123:,()"), ("Mixed Case", "mixed case"), ("“引”‘号’。", "\"引\"'号'."),
    ("a \t\n　b", "a b"), ("快递　小哥", "快递 小哥"), ("2.8万", "2.8万"), ("\u{A0}x", " x"), ("é、《》", "é、《》"),
  ])
  func `widths, case and blanks are one`(text: String, folded: String) {
    #expect(String(decoding: Folding.fold(text), as: UTF8.self) == folded)
  }

  @Test func `folding twice changes nothing, whatever the bytes`() {
    var generator = SeededGenerator(seed: 11)
    let bytes: [UInt8] = [
      0xEF, 0xBC, 0x81, 0xE3, 0x80, 0x82, 0xC2, 0xA0, 0x41, 0x20, 0xFF, 0xE2, 0x98,
    ]
    for _ in 0..<Proof.samples(2_000, all: 200_000) {
      let text = (0..<generator.below(9)).map { _ in generator.pick(bytes) }
      let once = Folding.fold(text)
      #expect(once.count <= text.count)
      #expect(Folding.fold(once) == once || !isUTF8(text), "\(text)")
    }
  }

  private func isUTF8(_ bytes: [UInt8]) -> Bool {
    Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
  }

  @Test func `a needle is found exactly where it stands, in texts made to slow it down`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<Proof.samples(300, all: 20_000) {
      let text = (0..<generator.below(600)).map { _ in generator.pick(["a", "b", "a", "a"]) }
        .joined()
      let word = (0...generator.below(70)).map { _ in generator.pick(["a", "b", "a"]) }.joined()
      let document = SearchDocument(text: { Array(text.utf8) })
      #expect(try Query(word, today: "2024-12-20").matches(document) == text.contains(word))
    }
  }
}
