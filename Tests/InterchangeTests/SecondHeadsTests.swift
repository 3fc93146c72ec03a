import Interchange
import Manuscript
import Testing

@Suite struct SecondHeadsTests {
  /// What stands in the text of a manuscript and looks like the headline of another story.
  private static func heads(_ text: String) -> [String] {
    let article = PlainManuscript.read(text).article
    return SecondHeads.places(in: article).map { article.blocks[$0].text }
  }

  @Test(arguments: [
    "渡船开航\n王芳\n\n渡船今早开航。\n\n新桥通车\n\n李明\n\n新桥昨日通车。",
    "渡船开航\n\n渡船今早开航。\n\n新桥通车\n\n本报讯 新桥昨日通车。",
    "渡船开航\n\n渡船今早开航。\n\n还有一篇：\n\n新桥通车\n\n新桥昨日通车。",
  ])
  func `a headline with its own names, dateline or announcement begins another story`(text: String)
  {
    #expect(Self.heads(text) == ["新桥通车"])
  }

  @Test func `so does one that counts on from the headline`() {
    #expect(Self.heads("1. 渡船开航\n\n渡船今早开航。\n\n2. 新桥通车\n\n新桥昨日通车。") == ["2. 新桥通车"])
  }

  @Test func `and one in capitals over briefs that nobody signs`() {
    #expect(
      Self.heads("FERRY SAILS AGAIN\nIt sailed today.\n\nBRIDGE IS OPEN\nIt opened today. 🎉")
        == ["BRIDGE IS OPEN"])
  }

  @Test(arguments: [
    "渡船开航\n王芳\n\n渡船今早开航。\n\n新桥通车\n\n新桥昨日通车，全城的人都去看，桥上站满了人，一直到半夜才散去，孩子们骑在大人肩上不肯下来。",
    "渡船开航\n王芳\n\n渡船今早开航。\n\n采访手记\n\n王芳\n\n我也上了船。",
    "渡船开航\n王芳\n\n渡船今早开航。\n\n老船工\n\n李明口述\n\n我撑了一辈子船。",
    "渡船开航\n王芳\n\n获奖的有：\n\n一等奖\n\n李明\n\n二等奖\n\n赵六",
    "渡船开航\n王芳\n\n1. 早班\n\n早班六点开。\n\n2. 晚班\n\n晚班八点开。",
    "FERRY SAILS AGAIN\nBy Jane Doe\n\nIt sailed today.\n\nNEW FARES\n\nThey rise.",
    "Ferry sails again\n\nIt sailed today.\n\nJane Doe\n\nShe was the first on board.",
  ])
  func `crossheads, lists and what goes with the story begin none`(text: String) {
    #expect(Self.heads(text) == [])
  }
}
