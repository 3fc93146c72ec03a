import Manuscript
import Revising
import Testing
import Workflow

@Suite struct MisprintedNameTests {
  @Test(
    arguments: [
      ("市总工会副主席陈健出席。", "市总工会副主席陈建出席。", "陈健"), ("妇联主席薛永林到场。", "妇联主席薛永琳到场。", "薛永林"),
      ("书记程健到场。", "书记陈健到场。", "程健"), ("共有3694人。", "共有3649人。", nil), ("很好。", "好。", nil),
      ("货车司机人会。", "货车司机入会。", nil),
    ] as [(String, String, String?)])
  func `a surname tells which name was wrong`(_ old: String, _ new: String, _ name: String?) {
    let difference = ArticleDifference(
      from: Article(blocks: [.paragraph(old)]), to: Article(blocks: [.paragraph(new)]))
    #expect(Misprint.all(in: difference).map(\.wrongName) == [name])
  }
}
