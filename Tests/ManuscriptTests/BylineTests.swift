import Manuscript
import Testing

@Suite struct BylineTests {
  @Test(
    arguments: [
      (Byline(name: "陆小满", title: "记者"), "记者 陆小满"),
      (Byline(name: "陆小满"), "陆小满"),
      (Byline(name: "Ada Linden", title: "Shop Steward"), "Ada Linden, Shop Steward"),
      (Byline(name: "Ada Linden", title: "The Rev."), "The Rev. Ada Linden"),
      (Byline(name: "Ada Linden", title: "Dr., Ward 3"), "Dr. Ada Linden, Ward 3"),
      (Byline(name: "Ada Linden", title: "REV. DR."), "REV. DR. Ada Linden"),
      (Byline(name: "Ada Linden", title: ""), "Ada Linden"),
      (Byline(name: "Ada Linden", title: "通讯员"), "通讯员 Ada Linden"),
    ])
  func `a title stands where its language has it`(byline: Byline, printed: String) {
    #expect(byline.titled == printed)
  }
}
