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

  @Test func `a Latin word or number stands by itself, a short one with its neighbours`() {
    #expect(misprints("It was 1,204 to 317.", "It was 1,402 to 317.") == ["1,204 → 1,402 ×1"])
    #expect(misprints("Fined $187,500 today", "Fined $178,500 today") == ["$187,500 → $178,500 ×1"])
    #expect(
      misprints("on Monday, twenty-two", "on Tuesday, twenty-ten") == [
        "Monday → Tuesday ×1", "twenty-two → twenty-ten ×1",
      ])
    #expect(misprints("It is a raise of 3", "It is a raise of 4") == ["of 3 → of 4 ×1"])
  }

  @Test func `what has too little around it everywhere stands by itself each time`() {
    #expect(
      misprints("慢慢的走，快快的跑。", "慢慢地走，快快地跑。")
        == ["慢慢的走 → 慢慢地走 ×1", "快快的跑 → 快快地跑 ×1"])
    #expect(
      misprints("Johnson met Jackson.", "Johnsan met Jacksan.").allSatisfy { $0.hasSuffix("×1") })
  }

  @Test func `what was only left out is told from what was wrong`() {
    func omitted(_ old: String, _ new: String) -> [String?] {
      found(old, new).map { $0.omission.map { "\($0.before)[\($0.words)]\($0.after)" } }
    }
    #expect(omitted("他来到现场。", "他昨天来到现场。") == ["他[昨天]来到现场"])
    #expect(omitted("人数是3694。", "人数是3694人。") == ["人数是3694[人]"])
    #expect(omitted("好。", "真的很好。") == ["[真的很]好"])
    #expect(omitted("陈建出席。", "陈健出席。") == [nil])
    #expect(omitted("很好。", "好。") == [nil])
  }

  private func misprints(_ old: String, _ new: String) -> [String] {
    found(old, new).map { "\($0.wrong) → \($0.right) ×\($0.places)" }
  }

  private func found(_ old: String, _ new: String) -> [Misprint] {
    let difference = ArticleDifference(
      from: Article(blocks: [.paragraph(old)]), to: Article(blocks: [.paragraph(new)]))
    return Misprint.all(in: difference)
  }
}
