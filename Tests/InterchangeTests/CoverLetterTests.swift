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

  private static let report = """
    Local 77 Reopens Its Hall After Two Years of Work
    By Jane Doe

    The hall reopened on Monday. "Dear friends," said Earl Maddox, "call the hotline, 555-0199."
    """

  @Test(arguments: [
    (
      "Dear editors,\n\nI hope you are well. Please find my story below.\n\n",
      "Best regards,\nJane Doe"
    ),
    ("Hi Anna,\n", "Kind regards\n\nJane Doe\nPress officer, Local 77\nCall me: 555-0100"),
    ("Good morning,\n\n", "Many thanks,\nJane\nSent from my iPhone"), ("", "Sincerely, Jane Doe"),
    ("Hello all:\n\n", "-- \nJane Doe\nTel. 555-0100"),
  ])
  func `an English greeting and sign-off are said to the desk`(head: String, foot: String) {
    let letter = CoverLetter(head + Self.report + "\n\n" + foot + "\n")
    #expect(letter.copy == Self.report)
    let said = (head + foot).split(separator: "\n").map(String.init)
    #expect(letter.remarks.sorted() == said.map { $0 == "-- " ? "--" : $0 }.sorted())
  }

  @Test(arguments: [
    "Hello, Dolly!\n\nThe show opened.", "Dear Old Days\n\nThe hall closed.",
    "Hall Reopens\n\nHe wrote:\nBest regards,\nto all who came and stood in the rain with us.",
    "Best\n\nIt was the best of times.\n\nBest",
    "Hall Reopens\n\nIt opened.\n\nThanks, Springfield",
  ])
  func `English copy is not taken for words to the desk`(text: String) {
    #expect(CoverLetter(text).copy == text)
  }

  @Test(arguments: [
    ("李编辑：您好！\n\n发去小稿一篇，请审阅。\n\n", "\n此致\n敬礼\n李强\n2026年11月19日"),
    ("尊敬的编辑老师：\n", "\n\n顺颂编祺！\n李强\n东风机械厂"),
    ("您好！\n我是东风机械厂的工人，平时爱写几句。\n\n", "\n\n祝工作顺利！"),
  ])
  func `a Chinese greeting, what goes with it and the sign-off are said to the desk`(
    head: String, foot: String
  ) {
    let letter = CoverLetter(head + Self.story + foot, subject: "投稿：《工会送温暖》")
    #expect(letter.copy.split(separator: "\n") == Self.story.split(separator: "\n"))
    let said = (head + foot).split(separator: "\n").map(String.init)
    #expect(letter.remarks.sorted() == said.sorted())
  }

  @Test(arguments: [
    "一封写给师傅的信\n\n师傅，您退休三年了。\n\n此致\n敬礼\n徒弟李强", "张老师的一天\n\n她起得很早。\n\n祝福祖国！",
  ])
  func `a letter that is the copy keeps its sign-off`(text: String) {
    #expect(CoverLetter(text, subject: "来稿").copy == text)
  }

  @Test(arguments: ["", "\n\n", "谢谢", story, "主题: 职工书屋\n\n正文。", "----\n正文。"])
  func `copy without a cover stays as it is`(text: String) {
    #expect(CoverLetter(text).copy == text)
  }
}
