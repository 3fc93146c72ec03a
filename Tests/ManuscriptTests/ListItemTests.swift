import Manuscript
import Testing

@Suite struct ListItemTests {
  @Test(arguments: [
    ("1. 甲", 1), ("2、乙", 2), ("12）丙", 12), ("（3）丁", 3), ("③戊", 3), ("十二、己", 12), ("（一）庚", 1),
    ("1.5万人到场", nil), ("2024. 新年", nil), ("12月8日", nil), ("1.", nil), ("", nil), ("一场雨", nil),
    ("甲", nil),
  ])
  func `how an item is numbered`(text: String, number: Int?) {
    #expect(ListItem.number(of: text) == number)
  }

  @Test func `what has no number stands behind a bullet`() {
    #expect(ListItem.mark(of: "岗位", in: .chinese) == "•\u{3000}")
    #expect(ListItem.mark(of: "Jobs", in: .english) == "• ")
    for item in ["1. 甲", "a. Jobs", "iv) Jobs", "第三条　职责", ""] {
      #expect(ListItem.mark(of: item, in: .chinese) == "", "\(item)")
    }
  }
}
