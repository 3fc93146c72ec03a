import Interchange
import Manuscript
import Testing

private func paragraphs(_ text: String) -> [String] {
  PlainManuscript.read("渡口\n\n" + text).article.blocks.map(\.text)
}

@Suite struct LineWrappingTests {
  private static let first = "入冬以来，北渡口的摆渡船清早五点半开船，比往年早一刻钟不止。船工老季说：“赶早市的菜农多。”"
  private static let second = "镇上算过账，一冬要多烧三百升油。这笔钱由渡口工会出。"
  private static let lines = """
    　　入冬以来，北渡口的摆渡船清早
    五点半开船，比往年早一刻钟不止。
    船工老季说：“赶早市的菜农多。”
    　　镇上算过账，一冬要多烧三百升
    油。这笔钱由渡口工会出。
    """

  private static let english = """
    The ferry at North Landing now leaves at half past five. Mondays
    are the worst, says its boatman. "They all have their cabbages."
    Nobody complains, as the town has learnt from years of meetings.
    """

  @Test(arguments: ["　　", "    ", "\t"])
  func `below an indent full lines are one paragraph, whatever ends with them`(indent: String) {
    let text = Self.lines.replacing("　　", with: indent)
    #expect(paragraphs(text) == [Self.first, Self.second])
  }

  @Test func `so they are between empty lines`() {
    let text = Self.lines.replacing("\n　　", with: "\n\n").replacing("　　", with: "")
    #expect(paragraphs(text) == [Self.first, Self.second])
    #expect(
      paragraphs(Self.english + "\n\nThe union pays.") == [
        "The ferry at North Landing now leaves at half past five. Mondays are the worst, says its "
          + "boatman. \"They all have their cabbages.\" Nobody complains, as the town has learnt "
          + "from years of meetings.", "The union pays.",
      ])
  }

  @Test(arguments: ["一、开船", "图1：渡口", "1. 菜农先上", "开船以前"])
  func `what is no copy begins anew below a full line`(line: String) {
    let text = Self.lines.replacing("\n　　", with: "\n\(line)\n　　")
    #expect(paragraphs(text).dropFirst() == [line, Self.second])
  }

  @Test func `where nothing marks paragraphs, the end of a sentence ends one`() {
    let read = paragraphs(Self.english + "\nThe union pays.\n" + Self.english)
    #expect(read.count == 5 && read[0].hasSuffix("their cabbages.\""))
  }
}
