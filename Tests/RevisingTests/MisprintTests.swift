import Manuscript
import Revising
import Testing

@Suite struct MisprintTests {
  @Test func `a misprint stands with what is around it, as far as the next mark`() {
    #expect(
      misprints("今天，市总工会副主席陈健出席。", "今天，市总工会副主席陈建出席。")
        == ["副主席陈健出席 → 副主席陈建出席 ×1"])
    #expect(misprints("人数是3694。", "人数是3649。") == ["人数是3694 → 人数是3649 ×1"])
    #expect(misprints("很好。", "好。") == ["很好 → 好 ×1"])
  }

  @Test func `a name that was wrong in several places stands once`() {
    let old = "找到妇联主席薛永林，因为薛永林是名人。但是薛永林的公司不大。"
    #expect(misprints(old, old.replacing("永林", with: "永琳")) == ["薛永林 → 薛永琳 ×3"])
    let english = "John Smith came. Then Mr Smith spoke; nobody but Smith did."
    #expect(misprints(english, english.replacing("Smith", with: "Smyth")) == ["Smith → Smyth ×3"])
  }

  @Test func `what has too little around it everywhere stands by itself each time`() {
    #expect(
      misprints("慢慢的走，快快的跑。", "慢慢地走，快快地跑。")
        == ["慢慢的走 → 慢慢地走 ×1", "快快的跑 → 快快地跑 ×1"])
    #expect(
      misprints("Johnson met Jackson.", "Johnsan met Jacksan.").allSatisfy { $0.hasSuffix("×1") })
  }

  private func misprints(_ old: String, _ new: String) -> [String] {
    let difference = ArticleDifference(
      from: Article(blocks: [.paragraph(old)]), to: Article(blocks: [.paragraph(new)]))
    return Misprint.all(in: difference).map { "\($0.wrong) → \($0.right) ×\($0.places)" }
  }
}
