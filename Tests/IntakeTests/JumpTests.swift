import Testing

@testable import Intake

@Suite struct JumpTests {
  private static func told(_ line: String) -> String {
    guard let jump = Jump(line) else { return "-" }
    let parts = [jump.way == .onto ? "onto" : "from", jump.page, jump.word]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  @Test(arguments: [
    ("（下转第3版）", "onto 3"), ("下转第四版", "onto 4"), ("▼下转A3版", "onto A3"),
    ("▲（上接第1版）", "from 1"), ("(上接二版)", "from 2"), ("See TRAM, Page 3", "onto 3 TRAM"),
    ("Continued from Page 1", "from 1"), ("From Page 1", "from 1"), ("详见第3版", "-"),
    ("三路电车改走海港大道。", "-"), ("The page was full.", "-"),
  ])
  func `a line that sends to another page or comes from one`(line: String, told: String) {
    #expect(Self.told(line) == told)
  }

  @Test func `signs that were left in the text are found at its ends`() {
    #expect(Jump.opening("（上接第1版）降价以后人多了。")?.rest == "降价以后人多了。")
    #expect(Jump.opening("降价以后（上接第1版）人多了。") == nil)
    #expect(Jump.ending("厨师长老周说，（下转第3版）")?.before == "厨师长老周说，")
    #expect(Jump.ending("years of talks with See TRAM, Page 3")?.before == "years of talks with")
    #expect(Jump.ending("He turned the page.") == nil)
  }
}
