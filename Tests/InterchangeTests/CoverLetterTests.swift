import Interchange
import Testing

@Suite struct CoverLetterTests {
  private static let story = "工会送温暖\n通讯员 李四\n\n12月19日，县总工会走访慰问困难职工三十户。"

  @Test func `greetings and thanks are said to the desk`() {
    let letter = CoverLetter("各位老师好，来稿如下：\n\n" + Self.story + "\n\n谢谢！\n发自我的iPhone\n")
    #expect(letter.copy == Self.story)
    #expect(letter.remarks == ["各位老师好，来稿如下：", "发自我的iPhone", "谢谢！"])
    #expect(letter.writer == nil)
  }

  @Test(arguments: [
    "---------- 转发的邮件 ----------\n发件人: 赵六 <zhao@example.org>\n日期: 2024年12月19日\n主题: 开张\n收件人: desk@example.org",
    "------------------ 原始邮件 ------------------\n发件人: \"赵六\" <zhao@qq.com>;\n发送时间: 2024年12月19日\n主题: 投稿",
    "---------- Forwarded message ---------\nFrom: 赵六 <zhao@example.org>\nDate: Thu, 19 Dec 2024\nSubject: story\nTo: desk@example.org",
  ])
  func `the head of a letter that was sent on names its writer`(head: String) {
    let letter = CoverLetter("\n\n" + head + "\n\n" + Self.story)
    #expect(letter.copy == Self.story)
    #expect(letter.writer == "赵六")
  }

  @Test(arguments: ["", "\n\n", "谢谢", story, "主题: 职工书屋\n\n正文。", "----\n正文。"])
  func `copy without a cover stays as it is`(text: String) {
    #expect(CoverLetter(text).copy == text)
  }
}
