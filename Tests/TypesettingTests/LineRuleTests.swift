import Testing
import Typesetting

/// The lines of a paragraph, by their text.
private func texts(_ text: String, _ ems: Int, indent: Int = 0) -> [String] {
  set(text, ems, indent: indent).map(\.text)
}

private func set(_ text: String, _ ems: Int, indent: Int = 0) -> [SetLine] {
  LineBreaker.lines(text, measure: ems * 1000, firstIndent: indent, metrics: .builtIn)
}

@Suite struct `A set line` {
  @Test func `T1 never begins with a mark that closes or pauses`() {
    #expect(texts("一二三四五六，七八", 6) == ["一二三四五", "六，七八"])
    #expect(texts("一二三四五（六）七八", 6) == ["一二三四五", "（六）七八"])
    #expect(texts("气温二十四五℃到", 7) == ["气温二十四", "五℃到"])
  }

  @Test func `T2 never ends with a mark that opens`() {
    #expect(texts("一二三四五“六七”", 6) == ["一二三四五", "“六七”"])
  }

  @Test func `T3 keeps two-em dashes and ellipses whole`() {
    #expect(texts("一二三四五——六", 6) == ["一二三四五", "——六"])
    #expect(texts("一二三四五……六", 6) == ["一二三四五", "……六"])
    let dashes = set("一——二", 6)[0]
    #expect(dashes.x == [0, 1110, 2000, 3000])
  }

  @Test func `T4 sets two loud marks on one em, three on two`() {
    #expect(set("真？！", 6)[0].width == 2000)
    #expect(set("真！！！", 6)[0].width == 3000)
  }

  @Test func `T5 never breaks a number or a word`() {
    #expect(texts("增长了三四12.5%多", 6) == ["增长了三四", "12.5%多"])
    #expect(texts("体系叫作五1+10+N职工", 7) == ["体系叫作五", "1+10+N职工"])
  }

  @Test(arguments: ["”，", "》、", "。”", "”“", "（“", "））"])
  func `T6 sets two adjacent marks on one and a half em`(_ marks: String) {
    let line = set("中" + marks + "中", 20)[0]
    #expect(line.x[3] - 1000 == 1500)
  }

  @Test func `T7 gives a mark at the end of a line half an em`() {
    let lines = set("一二三四，五六七八九十，一二", 6)
    #expect(lines.map(\.text) == ["一二三四，五", "六七八九十，", "一二"])
    #expect(lines[1].width == 6000)
    #expect(lines[1].x.last == 5500)
    #expect(set("一二。", 6)[0].width == 2500)
  }

  @Test func `T8 lets the blank half of an opening mark hang out at the start of a line`() {
    #expect(set("“一二", 6)[0].x == [-500, 500, 1500])
    #expect(set("“一二", 6, indent: 2000)[0].x == [1500, 2500, 3500])
  }

  @Test func `T9 gives a middle dot half an em and never stretches it`() {
    let line = set("卡尔·马克思", 20)[0]
    #expect(line.x[3] - line.x[1] == 1500)
  }

  @Test func `T10 squeezes marks before it stretches the line`() {
    let lines = set("一二，三四五六七，八九", 8)
    #expect(lines[0].text == "一二，三四五六七，")
    #expect(lines[0].x == [0, 1000, 2000, 2500, 3500, 4500, 5500, 6500, 7500])
  }

  @Test func `T11 stretches word spaces and changes of script before other gaps`() {
    let line = set("一二AB三四五六七八九十", 8)[0]
    #expect(line.text == "一二AB三四五六")
    #expect(line.width == 8000)
    let gaps = zip(line.x, line.x.dropFirst()).map { $1 - $0 }
    #expect(gaps[0] >= 1000 && gaps[0] < gaps[1])
  }

  @Test func `T12 parts Han and Latin by a quarter of an em, not at the ends of a line`() {
    #expect(set("中A中", 20)[0].x == [0, 1250, 2218])
    #expect(set("A，中", 20)[0].x == [0, 718, 1718])
  }

  @Test func `T14 indents the first line only`() {
    let lines = set("一二三四五六七八九", 6, indent: 2000)
    #expect(lines.map { $0.x[0] } == [2000, 0])
    #expect(lines.map(\.text) == ["一二三四", "五六七八九"])
  }

  @Test func `T15 leaves no character alone on the last line`() {
    #expect(texts("一二三四五六七", 6) == ["一二三四五", "六七"])
    #expect(texts("一二三四五六。", 6) == ["一二三四五", "六。"])
  }

  @Test func `breaks a run wider than the measure at its joints, else anywhere, and says so`() {
    let link = set("www.example.org/union/news", 6)
    #expect(link.map(\.text) == ["www.", "example.", "org/union/", "news"])
    #expect(link.map(\.isForced) == [true, true, true, false])
    let digits = set("123456789012345", 6)
    #expect(digits.map(\.text).joined() == "123456789012345")
    #expect(digits.allSatisfy { $0.width <= 6000 })
    #expect(texts("）））））））））））））", 3).joined() == "）））））））））））））")
  }

  @Test func `ends at a line feed and begins again without indent`() {
    let lines = set("一二\n三", 6, indent: 2000)
    #expect(lines.map(\.text) == ["一二\n", "三"])
    #expect(lines.map(\.isLast) == [true, true])
    #expect(lines[1].x == [0])
  }

  @Test func `keeps blanks at the end of a line, where they take no room`() {
    let lines = set("union   news", 4)
    #expect(lines.map(\.text) == ["union   ", "news"])
    #expect(lines[0].x.suffix(3).allSatisfy { $0 <= 4000 })
  }

  @Test func `of an empty text is none`() {
    #expect(set("", 6) == [])
  }
}
