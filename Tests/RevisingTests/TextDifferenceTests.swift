import Revising
import TestSupport
import Testing

@Suite struct TextDifferenceTests {
  @Test(arguments: [
    ("人会", "入会", "[-人-][+入+]会"),
    ("货车司机人会。", "货车司机入会工作。", "货车司机[-人-][+入+]会[+工作+]。"),
    ("the red fox", "the quick red dog", "the [+quick +]red [-fox-][+dog+]"),
    ("2.8万人", "3.1万人", "[-2.8-][+3.1+]万人"),
    ("", "新", "[+新+]"), ("旧", "", "[-旧-]"), ("", "", ""), ("同", "同", "同"),
    ("caf\u{E9}", "cafe\u{301}", "[-caf\u{E9}-][+cafe\u{301}+]"),
  ])
  func `marks characters in Chinese and words in Latin`(old: String, new: String, marks: String) {
    let spans = TextDifference(from: old, to: new).spans
    #expect(marked(spans).utf8.elementsEqual(marks.utf8), "\(marked(spans))")
  }

  @Test func `gives back both texts, byte for byte`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let (old, new) = (random.paragraph(), random.paragraph())
      let difference = TextDifference(from: old, to: new, limit: random.pick([0, 30, 60_000]))
      #expect(difference.old.utf8.elementsEqual(old.utf8))
      #expect(difference.new.utf8.elementsEqual(new.utf8))
      #expect(difference.spans.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test func `keeps as much as the longest common part`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let old = (0..<random.below(12)).map { _ in random.pick(["甲", "乙", "丙"]) }
      let new = (0..<random.below(12)).map { _ in random.pick(["甲", "乙", "丙"]) }
      let spans = TextDifference(from: old.joined(), to: new.joined()).spans
      let kept = spans.reduce(0) { if case .kept(let text) = $1 { $0 + text.count } else { $0 } }
      #expect(kept == longestCommon(old, new), "\(old) \(new)")
    }
  }

  @Test func `a character changed in a huge text is found at once`() {
    let text = String(repeating: "江苏工会信息", count: 100_000)
    let changed = text + "改" + text
    let spans = TextDifference(from: text + text, to: changed).spans
    #expect(spans == [.kept(text), .added("改"), .kept(text)])
  }

  @Test func `two huge texts with nothing in common are replaced whole`() {
    let (old, new) = (
      String(repeating: "旧", count: 300_000), String(repeating: "新", count: 300_000)
    )
    #expect(TextDifference(from: old, to: new).spans == [.removed(old), .added(new)])
  }

  private func longestCommon(_ old: [String], _ new: [String]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for left in old {
      var diagonal = 0
      for (column, right) in new.enumerated() {
        let above = row[column + 1]
        row[column + 1] = left == right ? diagonal + 1 : max(row[column], above)
        diagonal = above
      }
    }
    return row[new.count]
  }
}
