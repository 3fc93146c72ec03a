import Interchange
import Testing

@Suite struct CoverLetterTests {
  private static let story = "工会送温暖\n通讯员 李四\n\n12月19日，县总工会走访慰问困难职工三十户。"

  @Test(arguments: [
    "陈编，按您意见改好了，见下：", "见下文。", "稿件如下：", "See below.\n\nRuth", "As promised:", "改好了，见下。\n小孙",
  ])
  func `a line that says that copy follows opens a letter without a greeting`(line: String) {
    for gap in ["\n", "\n\n"] where gap.count == 2 || !line.contains("\n") {
      let letter = CoverLetter(line + gap + Self.story + "\n\n此致\n敬礼！\n孙晓", subject: "投稿")
      #expect(letter.copy.hasPrefix(Self.story) && !letter.copy.contains("敬礼"))
      #expect(letter.remarks.first == line.split(separator: "\n").first.map(String.init))
    }
  }

  @Test func `a headline whose words all have capitals stands below such a line too`() {
    let story = "Ferry Crew Rescues Dog\nBy Ruth Sanders\n\nThe crew pulled a dog from the sea."
    for line in ["As promised:", "See below.\n\nRuth"] {
      #expect(CoverLetter(line + "\n\n" + story).copy == story)
    }
  }

  @Test(arguments: ["编者按：", "Editor's note:", "评论：", "看见下雨了", "标题：看见下雨了", "See below the waves"])
  func `a label or a headline above others leads to no copy`(line: String) {
    #expect(CoverLetter(line + "\n\n" + Self.story).copy == line + "\n\n" + Self.story)
  }

  private static let quoted = "> Where is the story?\n>\n> Joe\n"

  @Test(arguments: [
    "On Wed, Dec 18, 2024 at 5:12 PM Joe <joe@x> wrote:\n" + quoted,
    "On Wed, Dec 18, 2024 at 5:12 PM Joe Somebody\n<joe@example.org> wrote:\n\n" + quoted,
    "王芳 <wang@x> 于2024年12月18日周三 写道：\n" + quoted, quoted,
    "On Wed, Dec 18, 2024 at 5:12 PM Joe <joe@x> wrote:\n\nWhere is the story?\n",
  ])
  func `what a letter quotes of earlier ones is told apart, above the copy or below it`(
    quoted: String
  ) {
    let below = CoverLetter("Hi Joe,\n\n" + Self.report + "\n\n" + quoted, subject: "Re: story")
    #expect(below.copy == Self.report)
    #expect(below.remarks == ["Hi Joe,"])
    #expect(below.quoted.map { $0.words.first } == ["Where is the story?"])
    guard quoted.contains(">\n") else { return }
    #expect(CoverLetter(quoted + "\n" + Self.report).copy == Self.report)
  }

  @Test(arguments: [
    (
      "------------------ 原始邮件 ------------------\n发件人: \"赵六\" <zhao@example.org>;\n发送时间: 2024年12月19日\n\n数字再核一下。",
      "赵六", "数字再核一下。"
    ),
    (
      "From: Joe <joe@example.org>\nSent: Sunday, December 15, 2024 8:11 PM\nTo: Ann\n\nWhere is it?",
      "Joe", "Where is it?"
    ),
    (
      "On Wed, Dec 18, 2024 at 5:12 PM Joe Roe <j@x> wrote:\n\n> Ann,\n>\n> Where is it?\n>> Soon.",
      "Joe Roe", "Ann, Where is it? Soon."
    ),
    ("王芳 <wang@x> 于2024年12月18日周三 写道：\n> 请核。", "王芳", "请核。"),
  ])
  func `a shorter letter below its head is what was answered, and its writer's`(
    answered: String, writer: String, words: String
  ) {
    let letter = CoverLetter("Hi Joe,\n\n" + Self.report + "\n\n" + answered, subject: "Re: story")
    #expect(letter.copy == Self.report)
    #expect(letter.remarks == ["Hi Joe,"])
    #expect(letter.quoted.map(\.person) == [writer])
    #expect(letter.quoted.map { $0.words.joined(separator: " ") } == [words])
  }

  @Test(arguments: [
    "--\nAnn Lee\nHarbour Press\n“Be kind.”", "声明：本邮件仅供收件人阅读。\n误收请删除。",
    "------------------------------------\n发件人：赵六 <zhao@example.org>\n日　期：2024年12月19日\n\n请核。",
  ])
  func `a motto, a notice right below the copy and the rule of a program are none of it`(
    foot: String
  ) {
    for head in ["Joan,\n\nRevised version below.\n\n", "老师好，修改稿在下面。\n"] {
      #expect(CoverLetter(head + Self.story + "\n" + foot, subject: "Re: 慰问").copy == Self.story)
    }
  }

  @Test func `below an answer's own headline or file all is what was answered, however long`() {
    let answered =
      "------------------ 原始邮件 ------------------\n发件人: \"赵六\" <zhao@example.org>;\n发送时间: 2024年12月19日\n\n"
      + "第二段太空，请补。\n\n"
    for old in [Self.story, "> " + Self.story.replacing("\n", with: "\n> ")] {
      let below = answered + old + "\n\n" + old
      let letter = CoverLetter("赵老师好，改后稿：\n\n" + Self.story + "\n\n" + below, subject: "回复：慰问")
      #expect(letter.copy == Self.story && letter.quoted[0].words.contains("第二段太空，请补。"))
      let files = CoverLetter("改好了，见附件。\n\n" + below, subject: "Re: 慰问", hasFiles: true)
      #expect(!files.copy.contains("太空") || !files.holdsCopy)
    }
  }

  @Test func `thanks above the signature of a program, and what a house puts below, are no copy`() {
    let foot = "Thanks,\nAnn\n\n--\nAnn Lee\nHarbour Press"
    let house = "This email and any attachments are meant for their\nreader alone. Delete it else."
    let letter = CoverLetter(Self.report + "\n\n" + foot + "\n\n" + house)
    #expect(letter.copy == Self.report)
    let said = house.split(separator: "\n").map(String.init)
    #expect(letter.remarks == said + ["Thanks,", "Ann", "--", "Ann Lee", "Harbour Press"])
  }

  @Test(arguments: ["李四\n县总工会\nlisi@example.org", "李四\n县总工会\n手机 13800000000"])
  func `a signature with an address below a greeted letter is no copy`(signature: String) {
    let letter = CoverLetter("李老师：\n稿子改好了。\n\n" + Self.story + "\n\n" + signature)
    #expect(letter.copy == Self.story)
    #expect(letter.remarks.count == 5)
    #expect(CoverLetter(Self.story + "\n\n" + signature).remarks == [])
  }

  @Test func `the day below a greeted letter goes, and the name above it stays`() {
    let letter = CoverLetter("李老师：\n附上稿子一篇。\n\n" + Self.story + "\n\n李四\n2024年12月19日")
    #expect(letter.copy.hasSuffix("李四") && letter.remarks.last == "2024年12月19日")
    let notice = "关于夜校开班的通知\n\n每周二上课。\n\n县总工会\n2024年12月19日"
    #expect(CoverLetter("李老师：\n\n" + notice).copy == notice)
  }

  @Test(arguments: ["关于报送《工会送温暖》一文的说明", "投 稿 函"])
  func `what a letter is called above its greeting is no copy`(title: String) {
    let text = "\(title)\n\n编辑老师：\n您好！现将通讯员采写的稿件报上，请审阅。\n\n" + Self.story
    #expect(CoverLetter.around(text)?.copy == Self.story)
    #expect(CoverLetter.around(title + "\n\n" + Self.story) == nil)
  }

  @Test(arguments: [
    "Dear editors,\n\nDid you get my story? I sent it on Monday.\n\nBest regards,\nAnn Lee",
    "Hi Joe,\n\nJust checking: have you received my story? Please let me know!\n\nAnn",
    "Did you get it?\n\nAnn Lee\n\n" + quoted, "请问收到了吗？", "王编辑：\n您好！请问收到了吗？\n李强\n13800000000",
    "王编辑：\n您好！我上周投的稿子收到了吗？盼复。\n\n李强",
    "编辑老师：请问周一发的邮件是否收到？谢谢！", "请看附件。谢谢！", "Dear editors,\n\nPlease find my story attached.\n\nAnn",
  ])
  func `a slip, or what asks after a story, is talk alone`(text: String) {
    #expect(CoverLetter(text).isTalkAlone)
  }

  @Test(arguments: [
    "Dear Editor,\n\nDid you get my vote? The box at the hall was full by noon.\n\nAnn Lee",
    "Dear Editor,\n\nWhen will the council mend Harbour Street? I wrote to it in May.\n\nAnn Lee",
    "编辑同志：\n我们厂门口的路灯坏了三个月，厂里收到了吗？请问谁来修？\n李强", "加班费收到了吗？\n\n李强\n\n车间主任昨日答复了这个问题。",
    "Dear Editor,\n\nDid you get my letter last week? The bus was late again on Friday.", story, "",
    "On Wed Joe wrote:\n" + quoted,
  ])
  func `a short letter that asks its readers something is copy`(text: String) {
    #expect(!CoverLetter(text).isTalkAlone)
  }

  @Test(arguments: [
    "现将《工会送温暖》一文报上，请审阅。\n此致\n敬礼\n县总工会宣教部\n2024年12月20日",
    "Dear Editor,\n\nPlease find below my story.\n\nKind regards,\n\nAnn Lee\nHarbour Press",
  ])
  func `a whole letter above a story or below it is said to the desk`(said: String) {
    for text in [said + "\n\n" + Self.story, Self.story + "\n\n" + said] {
      let letter = CoverLetter.around(text)
      #expect(letter?.copy.hasPrefix("工会") ?? false && letter?.copy.contains(said) == false)
      #expect(letter?.remarks == said.split(separator: "\n").map(String.init))
    }
  }

  @Test func `a letter of which all is quoted stays as it is`() {
    let text = "On Wed Joe wrote:\n" + Self.quoted
    #expect(CoverLetter(text).copy.contains("> Where is the story?"))
    let copy = "Mayor Speaks\n\nOn Dec. 18 the mayor wrote:\n\nWe shall see."
    #expect(CoverLetter(copy).copy == copy)
  }

  @Test func `a line that leads to the copy and a first name below it are said to the desk`() {
    let letter = CoverLetter("Hi Joe,\n\nHere it is:\n\n" + Self.report + "\n\n- Ann\n")
    #expect(letter.copy == Self.report)
    #expect(letter.remarks == ["Hi Joe,", "Here it is:", "- Ann"])
    let signed = Self.report + "\n\nAnn Lee"
    #expect(CoverLetter("Hi Joe,\n\n" + signed).copy == signed)
  }

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

  private static let fields = "发件人：赵六 <zhao@example.org>\n发送时间：2024年12月19日\n主题：开张\n\n"

  @Test(arguments: [
    "---------- Forwarded message ---------\n" + fields, "-----原始邮件-----\n" + fields,
    "------------------ Original ------------------\n" + fields, "开始转发的邮件：\n\n" + fields,
    "________________________________\n" + fields, fields,
    "发件人：赵六 发送时间：2024年12月19日 10:00 收件人：主任 主题：开张\n",
    "---- 转发的邮件信息 ----\n| 发件人 | 赵六<zhao@example.org> |\n| 日期 | 2024年12月19日 |\n\n",
  ])
  func `what stands above a letter inside a mail is said by whoever sent it on`(head: String) {
    let letter = CoverLetter("小李，这篇请处理。\n\n" + head + "李编辑：您好！\n" + Self.story)
    #expect(letter.copy == Self.story)
    #expect(letter.writer == "赵六")
    #expect(letter.forwardings.map(\.words) == [["小李，这篇请处理。"]])
    #expect(letter.forwardings.map(\.person) == [nil])
    #expect(letter.remarks == ["李编辑：您好！"])
  }

  @Test func `a letter that was sent on twice, or is quoted, is read as its writer's`() {
    let inner = "主任您好，稿子是我们科的。\n-----原始邮件-----\n" + Self.fields + Self.story
    let outer = "小李，这篇请处理。\n---------- 转发的邮件 ----------\nFrom: 王芳\n"
    let quoted = inner.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
    for text in [outer + "\n" + inner, outer + quoted.joined(separator: "\n")] {
      let letter = CoverLetter(text, subject: "开张")
      #expect(letter.copy == Self.story)
      #expect(letter.writer == "赵六")
      #expect(letter.forwardings.map(\.person) == [nil, "王芳"])
    }
  }

  @Test(arguments: [
    (story + "\n\n-----原始邮件-----\n" + fields + "请在周五以前交稿，四百字，配照片。" + story, "来稿"),
    ("收到，周五交。\n\n-----原始邮件-----\n" + fields + story, "回复：催稿"),
    (story + "\n\n发件人：赵六\n主题：催稿\n\n请交稿。", ""),
  ])
  func `what may be an answer with the letter below it stays as it is`(
    text: String, subject: String
  ) {
    let letter = CoverLetter(text, subject: subject)
    #expect(letter.writer == nil && letter.forwardings == [])
    #expect(letter.copy.contains("工会送温暖") && letter.copy.contains("发件人"))
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
    ("Hello,\n\nhere is the story in the body.\n\n", "Best wishes\nJane Doe\n+44 7700 900123"),
  ])
  func `an English greeting and sign-off are said to the desk`(head: String, foot: String) {
    let letter = CoverLetter(head + Self.report + "\n\n" + foot + "\n")
    #expect(letter.copy == Self.report)
    let said = (head + foot).split(separator: "\n").map(String.init)
    #expect(letter.remarks.sorted() == said.map { $0 == "-- " ? "--" : $0 }.sorted())
  }

  @Test(arguments: [
    "Joan, here is the corrected version:", "Sorry Joan, use this one, it was 70 and not 60.",
    "Hi Joan – hall story below. Please keep it short! Ring me if\nyou need more.",
  ])
  func `what is said in one breath above a signed story is no copy`(talk: String) {
    for subject in ["Re: hall", "Hall story CORRECTED"] {
      let letter = CoverLetter(talk + "\n\n" + Self.report, subject: subject)
      #expect(letter.copy == Self.report)
      #expect(letter.remarks == talk.split(separator: "\n").map(String.init))
    }
  }

  @Test(arguments: [
    "Know Your Rights!\n\nA Guide for the New Year\n\nBy Jane Doe\n\nThe law has changed.",
    "Hall Reopens\n\nBy Jane Doe\n\nPlease come, you are all welcome.\n\nNew Line\n\nBy Jo Roe\n\nIt is.",
    "I sat in the old hall and heard your songs.\n\nThe Hall\n\nIt is dark now.",
  ])
  func `copy that speaks to its readers stays whole`(text: String) {
    #expect(CoverLetter(text, subject: "Hall").copy == text)
  }

  @Test(arguments: [
    "Hello, Dolly!\n\nThe show opened.", "Dear Old Days\n\nThe hall closed.",
    "Hall Reopens\n\nHe wrote:\nBest regards,\nto all who came and stood in the rain with us.",
    "Best\n\nIt was the best of times.\n\nBest",
    "Hall Reopens\n\nIt opened.\n\nThanks, Springfield",
    "Hall Reopens\n\nIt opened.\n\nBest wishes\nJo",
  ])
  func `English copy is not taken for words to the desk`(text: String) {
    #expect(CoverLetter(text).copy == text)
  }

  @Test(arguments: [
    ("李编辑：您好！\n\n发去小稿一篇，请审阅。\n\n", "\n此致\n敬礼\n李强\n2026年11月19日"),
    ("尊敬的编辑老师：\n", "\n\n顺颂编祺！\n李强\n东风机械厂"),
    ("您好！\n我是东风机械厂的工人，平时爱写几句。\n\n", "\n\n祝工作顺利！"),
    ("赵编您好，小稿附在下面，请审阅。\n\n", "\n\n此致"),
    ("赵编：\n\n", "\n\n祝好"), ("張編：\n照您的意見改了，日期查過了。\n\n", "\n\n此致"),
    ("编辑部：你们好！寄上来稿一篇，盼采用。\n", "\n\n此致"),
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
    "改编：李强\n\n戏开演了。", "编辑部搬家\n\n来稿请寄新址。", "编辑部：我们的家\n\n这里的灯总亮着。",
    "一封写给师傅的信\n\n师傅，您退休三年了。\n\n此致\n敬礼\n徒弟李强", "张老师的一天\n\n她起得很早。\n\n祝福祖国！",
  ])
  func `a letter that is the copy keeps its sign-off`(text: String) {
    #expect(CoverLetter(text, subject: "来稿").copy == text)
  }

  @Test func `a request to readers below a greeting is copy, one to the desk is none`() {
    let news = "三路电车今日改线，敬请乘客留意。"
    #expect(CoverLetter("各位老师：\n\n" + news).copy == news)
    #expect(CoverLetter("各位老师：\n\n敬请指正。\n\n" + Self.story).copy == Self.story)
  }

  @Test(arguments: ["", "\n\n", "谢谢", story, "主题: 职工书屋\n\n正文。", "----\n正文。"])
  func `copy without a cover stays as it is`(text: String) {
    #expect(CoverLetter(text).copy == text)
  }

  @Test func `a letter around a manuscript speaks of it, and a reader's letter is copy`() {
    for cover in ["编辑老师：\n    您好！我是仪表厂的宣传员，寄上一篇小稿。\n\n", "赵编好，稿件如下，请审。\n\n"] {
      #expect(CoverLetter.around(cover + Self.story)?.copy == Self.story)
    }
    #expect(CoverLetter.around("编辑同志：\n　　我们厂门口的路灯坏了三个月。\n　　此致\n敬礼\n李强") == nil)
    #expect(CoverLetter.around(Self.story) == nil)
  }
}
