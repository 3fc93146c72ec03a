import Interchange
import Manuscript
import TestSupport
import Testing

private func account(_ chat: CleanedChat) -> String {
  chat.taken.map { "\($0.line) \($0.kind.rawValue) \($0.text)" }.joined(separator: "\n")
}

@Suite struct ChatPasteTests {
  @Test(arguments: ["阜宁 王芳", "阜宁县总工会 王芳", "王芳（阜宁）"])
  func `a place or a unit in what somebody is called is no second writer`(name: String) {
    let chat = ChatPaste.clean("\(name)  2024-12-09 10:21\n码头的灯亮了\n码头上的灯亮了三十年，夜夜如此。")
    #expect(chat.byline.map(\.name) == ["王芳"])
  }

  @Test(
    arguments: ["还有一篇", "老师，再发一篇：", "第二篇来了"].map { "孙兰 18:10\n\($0)\n孙兰 18:11\n" } + [
      "孙兰 18:10\n还有一篇：\n"
    ])
  func `a story that is said to follow is another one`(between: String) {
    let first = "夜校开班\n12月16日，夜校开班，当晚来了四十人。"
    let second = "澡堂翻新\n12月17日，矿上的澡堂翻新，添了两排喷头。"
    let chat = ChatPaste.clean("孙兰 18:03\n\(first)\n\(between)\(second)\n周敏 18:12\n收到")
    #expect(chat.stories == [first, second])
    #expect(chat.remarks.count == 2)
  }

  @Test(arguments: ["还有一篇\n孙兰 18:11\n会上还定了下期的课。", "第二篇日记写了什么\n12月17日，他又记了一页。"])
  func `what goes on, or begins like that, is the same story`(end: String) {
    let first = "夜校开班\n12月16日，夜校开班，当晚来了四十人。"
    let chat = ChatPaste.clean("孙兰 18:03\n\(first)\n孙兰 18:10\n\(end)")
    #expect(chat.stories.count == 1, "\(chat.stories)")
  }

  @Test func `a story in three messages`() {
    let chat = ChatPaste.clean(
      """
      王小明 2024-12-09 10:21
      您好，稿件如下：
      货车司机集中入会
      12月8日，阜宁县总工会举行入会仪式。[玫瑰][玫瑰]
      [图片]

      王小明 昨天 21:03
      后面还有一段🌹
      李编辑 10:30
      收到请回复
      王小明:
      仪式上，25名司机领到了会员证👍。
      [图片]图为入会仪式现场。
      """)
    #expect(chat.isChat)
    #expect(chat.senders == ["王小明", "李编辑"])
    expectSnapshot(
      chat.text,
      """
      货车司机集中入会
      12月8日，阜宁县总工会举行入会仪式。

      仪式上，25名司机领到了会员证。
      [图片]图为入会仪式现场。
      """)
    expectSnapshot(
      account(chat),
      """
      1 heading 王小明 2024-12-09 10:21
      2 remark 您好，稿件如下：
      4 emoji [玫瑰]
      4 emoji [玫瑰]
      5 placeholder [图片]
      7 heading 王小明 昨天 21:03
      8 emoji 🌹
      8 remark 后面还有一段
      9 heading 李编辑 10:30
      10 remark 收到请回复
      11 heading 王小明:
      12 emoji 👍
      """)
  }

  private static let story = """
    《送饭路上》
    天刚蒙蒙亮，食堂的灯就亮了。老陈把第一笼包子端上灶台，他在这间食堂干了二十一年。
    每天中午，他要把三百份盒饭送到四个工地。工友们说，您送的饭里有家的味道。
    """

  private static func talk(_ head: (String, String) -> String) -> String {
    head("王芳", "20:31") + "\n李编辑在吗？\n\n" + head("李编辑", "20:32") + "\n在的，请讲。\n\n"
      + head("王芳", "20:35") + "\n" + story + "\n" + head("王芳", "20:36") + "\n不知道能不能用，您看看吧\n"
      + head("李编辑", "20:40") + "\n收到，谢谢！"
  }

  @Test(arguments: [
    talk { "\($0) 2026/11/18 \($1):05" }, talk { "\($0) \($1)" }, talk { "\($0)\n\($1)" },
    talk { "[\($1)] \($0)" }, talk { name, _ in name + "：" },
    talk { "2026年11月18日 晚上\($1)\n\($0):" }, talk { "昨天 晚上\($1)\n\($0)" },
  ])
  func `what is said around a story is no copy, and keeps its speaker`(text: String) {
    let chat = ChatPaste.clean(text)
    #expect(chat.text == Self.story)
    #expect(chat.contributor == "王芳" && chat.byline.map(\.name) == ["王芳"])
    #expect(
      chat.remarks.map { "\($0.sender ?? "") \($0.text)" }
        == ["王芳 李编辑在吗？", "李编辑 在的，请讲。", "王芳 不知道能不能用，您看看吧", "李编辑 收到，谢谢！"])
  }

  @Test func `what is said above a headline, recordings and corrections are no copy`() {
    let chat = ChatPaste.clean(
      "李大姐 20:11\n发一条\n李大姐 20:12\n雨中送伞\n通讯员 李娟\n11月6日下午，志愿者送去200把雨伞。\n"
        + "李大姐 20:14\n[语音] 12\"\n李大姐 20:15\n对了奖金是5000块，上面忘写了")
    #expect(chat.text == "雨中送伞\n通讯员 李娟\n11月6日下午，志愿者送去200把雨伞。")
    #expect(
      chat.taken.filter { $0.kind != .heading }.map { "\($0.kind) \($0.text)" }
        == ["remark 发一条", "placeholder [语音] 12\"", "correction 对了奖金是5000块，上面忘写了"])
  }

  @Test func `what answers the editor's question is no copy, nor is the mark of a picture`() {
    let chat = ChatPaste.clean(
      "2025年3月21日 晚上8:15\n小裴(化肥厂):\n检修班的三十六小时\n合成塔出口管线泄漏，检修班十四个人轮番上阵，一天一夜没有离开现场。\n"
        + "2025年3月21日 晚上8:17\n主编:\n收到，滕志高多大年纪？\n2025年3月21日 晚上8:19\n小裴(化肥厂):\n46岁\n"
        + "2025年3月21日 晚上8:20\n小裴(化肥厂):\n<image omitted>")
    #expect(chat.text == "检修班的三十六小时\n合成塔出口管线泄漏，检修班十四个人轮番上阵，一天一夜没有离开现场。")
    #expect(
      chat.taken.filter { $0.kind != .heading && $0.kind != .time }.map { "\($0.kind) \($0.text)" }
        == ["remark 收到，滕志高多大年纪？", "remark 46岁", "placeholder <image omitted>"])
  }

  @Test func `a few words that answer above more copy are none, and who asks once speaks`() {
    let chat = ChatPaste.clean(
      "小裴:\n\(Self.post)/微笑\n\n编辑小韩:\n人数核过吗？\n\n小裴:\n核过了👌\n合成塔由老师傅守着，三班轮流，三天三夜没有人离开过岗位。 <Media omitted>"
    )
    #expect(chat.text == "\(Self.post)\n\n合成塔由老师傅守着，三班轮流，三天三夜没有人离开过岗位。")
    #expect(chat.remarks.map { "\($0.sender ?? "") \($0.text)" } == ["编辑小韩 人数核过吗？", "小裴 核过了"])
  }

  @Test func `a headline that the editor asked for stays`() {
    let chat = ChatPaste.clean(
      "小裴 20:31\n合成塔出口管线泄漏，检修班十四个人轮番上阵，一天一夜没有离开现场。\n"
        + "主编 20:32\n标题叫什么？\n小裴 20:33\n检修班的三十六小时")
    #expect(chat.text.hasSuffix("\n检修班的三十六小时") && chat.remarks.map(\.text) == ["标题叫什么？"])
  }

  @Test func `a headline in a message of its own and a caption stay`() {
    let chat = ChatPaste.clean(
      "王芳 20:31\n谁来送这顿饭？\n王芳 20:32\n天刚蒙蒙亮，食堂的灯就亮了。老陈干了二十一年。\n王芳 20:33\n图为老陈在灶台前。")
    #expect(chat.text == "谁来送这顿饭？\n\n天刚蒙蒙亮，食堂的灯就亮了。老陈干了二十一年。\n\n图为老陈在灶台前。")
  }

  private static let post = "检修班的三十六小时\n检修班十四个人轮番上阵，一天一夜没有离开现场。"

  @Test(arguments: [
    ("数字是镇里统计的。\n\n【标题】\(post)", "【标题】\(post)"), ("王编辑好，事情是这样，我写了几句：\n{}\(post)", post),
    ("稿子来了\n{}\(post)\n{}「主编：管线在哪？」\n- - - - - - -\n合成塔出口。", "\(post)\n\n合成塔出口。"),
    ("\(post)\n{}回复 主编：管线在哪？\n合成塔出口管线。", "\(post)\n\n合成塔出口管线。"),
    ("\(post)\n{}撤回了一条消息\n小裴 已读\n“小裴”撤回了一条消息", post), ("\(post)\n{}[文件]检修.docx\n[ Photo ]", post),
  ])
  func `what a program or the talk puts around copy is none`(said: String, copy: String) {
    let text = "主编 20:30\n在吗？\n小裴 20:31\n" + said.replacing("{}", with: "小裴 20:32\n")
    #expect(ChatPaste.clean(text).text == copy)
  }

  @Test func `every message may stand behind its sender's name`() {
    let lines = ["小裴: 老师在吗", "主编：在的，请讲", "小裴: " + Self.post, "主编：管线在哪？", "小裴: 合成塔"]
    let chat = ChatPaste.clean(lines.joined(separator: "\n"))
    #expect(chat.text == Self.post && chat.contributor == "小裴")
    #expect(chat.remarks.map(\.text) == ["老师在吗", "在的，请讲", "管线在哪？", "合成塔"])
  }

  @Test func `one person's messages may stand behind a name that is alone on top`() {
    let chat = ChatPaste.clean("李芳: \n码头的灯\n李芳: 12月9日，灯亮了。\n李芳: “夜夜亮。”他说。")
    #expect(chat.text == "码头的灯\n\n12月9日，灯亮了。\n\n“夜夜亮。”他说。")
    #expect(chat.contributor == "李芳")
    let letter = "李芳：\n码头的灯\n张弛：灯亮了。\n我们都看见了。\n夜里也亮着。"
    #expect(ChatPaste.clean(letter).text.contains("张弛：灯亮了。"))
  }

  @Test(arguments: [
    "桥南通讯群(12)\n", "消息记录（此消息记录为文本格式，不支持重新导入）\n\n========\n消息分组:我的好友\n消息对象:小裴\n========\n\n",
    "微信聊天记录\n\n如下是小裴和主编的聊天记录：\n\n————— 2025-03-21 —————\n\n",
    "“主编”与“小裴”的聊天记录\n————— 2025-03-21 —————\n",
    "11/16/26, 9:12 AM - Messages and calls are end-to-end encrypted. Only people in this chat can read them.\n",
  ])
  func `what stands above an exported chat is no copy`(top: String) {
    let chat = ChatPaste.clean(top + "2025-03-21 20:31:05 小裴\n" + Self.post)
    #expect(chat.text == Self.post && chat.contributor == "小裴")
  }

  @Test func `long talk above a headed story, and an answer in a whole sentence, are told`() {
    let asked = "是不是上次说的那篇，篇幅三百字以内，要有人物和时间地点，最好再配一张照片，今天下班前给我"
    let chat = ChatPaste.clean(
      "————— 2025-03-21 —————\n主编 20:30\n\(asked)\n小裴 20:31\n\(Self.post)\n主编 20:32\n管线在哪？\n"
        + "小裴 20:33\n合成塔出口。")
    #expect(chat.text == Self.post)
    #expect(
      chat.remarks.map { "\($0.time ?? "") \($0.kind) \($0.text)" } == [
        "2025-03-21 20:30 remark \(asked)", "2025-03-21 20:32 remark 管线在哪？",
        "2025-03-21 20:33 correction 合成塔出口。",
      ])
  }

  @Test func `an answer that begins by agreeing is none of the copy`() {
    let chat = ChatPaste.clean(
      "小裴 20:31\n\(Self.post)\n主编 20:32\n来源要写上\n小裴 20:33\n好的,据班组统计。\n照片晚些")
    #expect(chat.text == Self.post + "\n\n照片晚些")
    #expect(chat.remarks.last.map { "\($0.kind) \($0.text)" } == "correction 好的,据班组统计。")
  }

  @Test func `words before a title in its marks are no part of it`() {
    let chat = ChatPaste.clean(
      "小裴 20:31\n发您一篇稿子:《管线换新》\n昨天，三班换了二百米管线。\n主编 20:32\n收到")
    #expect(chat.text == "《管线换新》\n昨天，三班换了二百米管线。")
    #expect(chat.remarks.first?.text == "发您一篇稿子:")
  }

  @Test(arguments: [
    "照片是我拍的", "图片我晚点发", "相片都是我自己拍的，两张",
    "photo shows the night shift (six men), I took it on Monday",
  ])
  func `what contributors say of their pictures is none of the copy`(line: String) {
    let chat = ChatPaste.clean("小裴 20:31\n\(Self.post)\n小裴 20:33\n\(line)")
    #expect(chat.text == Self.post && chat.remarks.map(\.text) == [line])
  }

  @Test(arguments: [
    "照片里的我们站在井口。", "照片是我爷爷留下的。", "图为三班在现场。", "图片：检修现场 小裴摄", "Photo: the night shift. Pei",
  ])
  func `captions and copy about pictures stay`(line: String) {
    let chat = ChatPaste.clean("小裴 20:31\n\(Self.post)\n小裴 20:33\n\(line)")
    #expect(chat.text.hasSuffix(line))
  }

  @Test(arguments: [
    "图上名字别写错，是裴不是斐", "更正：30人改为35人", "更正: 班组为三班", "更正一下，不是早班", "陈编更正一下，是1268箱，不是1286",
    "王老师，更正：是三班", "sorry, it was Tuesday not Monday", "and please don't print that I said cars",
  ])
  func `a message that corrects the copy is told, and is none of it`(line: String) {
    let chat = ChatPaste.clean("小裴 20:31\n\(Self.post)\n小裴 20:33\n\(line)")
    #expect(chat.text == Self.post)
    #expect(chat.remarks.map { "\($0.kind) \($0.text)" } == ["correction \(line)"])
  }

  @Test(arguments: [
    ("署名怎么写？", "就写冉小雨，单位写集团团委", ["冉小雨"]), ("作者写谁？", "写冉小雨和我吧", []),
    ("Great. Byline?", "By Ana Reyes and Tom Vance please", ["Ana Reyes", "Tom Vance"]),
  ])
  func `an answer to who wrote it says whose names are printed, and is no copy`(
    question: String, answer: String, names: [String]
  ) {
    let chat = ChatPaste.clean("小裴 20:31\n\(Self.post)\n陈编 20:33\n\(question)\n小裴 20:34\n\(answer)")
    #expect(chat.text == Self.post || names.isEmpty)
    #expect(names.isEmpty || chat.byline.map(\.name) == names)
  }

  @Test func `a history that was sent on as one message is a chat`() {
    let text = "群聊的聊天记录\n冉小雨: 大家看看这篇\n冉小雨: \(Self.post)\n指挥：陈刚\n老吴: 写得好👍\n老吴: 数过吗？"
    #expect(ArrivalKind.of(name: "a.txt", bytes: Array(text.utf8)) == .chat)
    let chat = ChatPaste.clean(text)
    #expect(chat.text == Self.post + "\n指挥：陈刚")
    #expect(chat.senders == ["冉小雨", "老吴"])
  }

  @Test(arguments: [
    ("[2024/12/9 10:21:33] 王小明: 正文", "王小明", "正文"),
    ("[2024/12/9 10:21]", nil, ""), ("昨天 21:03", nil, ""), ("12月9日 下午3:02", nil, ""),
    ("12/9/24, 10:21 AM - Wang Fang: Copy", "Wang Fang", "Copy"),
    ("[09/12/2024, 10:21] Wang Fang: Copy: more", "Wang Fang", "Copy: more"),
    ("2024-12-09 10:21:33 王小明(123456)", "王小明", ""), ("王小明(123456) 10:21:33", "王小明", ""),
    ("王小明<wxm@example.org> 2024/12/9 10:21:33", "王小明", ""), ("星期三 10:21", nil, ""),
    ("阜宁工会 李 12-09 10:21", "阜宁工会 李", ""), ("\u{200E}[2024/12/9 10:21] 王小明: 正文", "王小明", "正文"),
    ("王小明:", "王小明", ""), ("[10:21, 09/12/2024] Wang Fang: Copy", "Wang Fang", "Copy"),
    ("[10:21 AM, 12/9/2024] Wang Fang: Copy", "Wang Fang", "Copy"),
    ("Wang Fang, [Dec 9, 2024 at 10:21:33 AM]:", "Wang Fang", ""),
    ("王小明, [9 Dec 2024 at 10:21]", "王小明", ""), ("Wang, [9. December 2024, 10:21]：", "Wang", ""),
    ("[09/12/24, 10:21:33\u{202F}a.m.] ~\u{202F}Wang Fang: Copy", "Wang Fang", "Copy"),
    ("[2024/12/9 10:21] 王小明", "王小明", ""), ("[Yesterday 10:21 AM] Wang Fang", "Wang Fang", ""),
    ("Wang Fang, [09.12.2024 10:21]", "Wang Fang", ""), ("王小明, [9.12.24 10:21]", "王小明", ""),
  ])
  func `who and when`(line: String, sender: String?, copy: String) {
    let chat = ChatPaste.clean(line)
    #expect(chat.isChat)
    #expect(chat.senders.first == sender && chat.text == copy)
  }

  @Test(arguments: [
    "会议时间 2024-12-09 10:21", "12月9日，货车司机集中入会。", "他说：", "主要做法：", "编者按：", "截至 12月9日 10:21",
    "活动定于2024年12月9日 10:00举行", "货车司机接上了“家”", "[编者按] 新春走基层", "[图] 说明", "热线：12351", "10:21 准时到达现场",
    "★ 本期关注 ©", "“谢谢老师！”", "比分 3:2", "我们收到一封感谢信", "截止 2024-12-09 10:21", "[某某]",
    "开放时间 [9:00, 周日休息]", "Dec 9, 2024 at 10:21 AM", "Opening [Dec 9, doors at 10:00 AM]",
    "Miller (12:30): goal", "Sun 10:00 Mass", "Concert (Wed 10:00 AM)",
  ])
  func `copy stays copy`(line: String) {
    let copy = "货车司机集中入会。\n" + line + "\n仪式很热闹。"
    let chat = ChatPaste.clean(copy)
    #expect(chat.text == copy)
    #expect(chat.taken == [])
  }

  @Test(arguments: [
    "[Wed 10:11] Ann: ", "[Wed, 10:11 AM] Ann: ", "[Fri, Jan 2, 2026, 10:11 AM] Ann: ",
    "[2026-01-02, 10:11] Ann: ", "[1月2日 星期五 10:11] Ann: ", "[2026年1月2日 星期五 上午10:11] Ann: ",
    "[星期三 10:11] Ann: ", "Ann [Fri 10:11 AM]: ", "Ann (Jan 2, 10:11 AM): ",
  ])
  func `the name of the day stands beside the time or the date`(heading: String) {
    let chat = ChatPaste.clean(
      "\(heading)New bridge opens\n\(heading)The bridge opened on Tuesday.")
    #expect(chat.senders == ["Ann"])
    #expect(chat.text == "New bridge opens\n\nThe bridge opened on Tuesday.")
  }

  @Test func `what is pasted is copy or in the account`() {
    let pieces = [
      "王小明", " ", "2024-12-09", "10:21", ":", "：", "\n", "\n", "[图片]", "[微笑]", "🌹", "👨‍👩‍👧", "1️⃣", "[",
      "]", "昨天", "请查收", "后面还有一段", "正文。", "\u{200E}", "撤回了一条消息", "AM", " - ", "<Media omitted>",
      "\r\n",
    ]
    for seed in 0..<UInt64(Proof.samples(500, all: 200_000)) {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<generator.below(25)).map { _ in generator.pick(pieces) }.joined()
      let chat = ChatPaste.clean(text)
      let kept = signs(chat.text + chat.taken.map(\.text).joined())
      #expect(kept == signs(text), "seed \(seed): \(text.debugDescription)")
      #expect(chat.taken.map(\.line) == chat.taken.map(\.line).sorted())
    }
  }

  private func signs(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.value > 0x20 && $0 != "\u{200E}" }.sorted()
  }

  @Test func `a long run of one thing is read like a short one`() {
    for piece in ["[", "王小明:\n", "10:21\n", "🌹", "[图片]", "正文\n\n", "1"] {
      let sizes = [100, 200, 1_000, 1_100].map { times in
        let chat = ChatPaste.clean(String(repeating: piece, count: times))
        return [chat.text.unicodeScalars.count, chat.taken.count, chat.senders.count]
      }
      let grown = zip(sizes[1], sizes[0]).map { $0 - $1 }
      #expect(zip(sizes[3], sizes[2]).map { $0 - $1 } == grown, "\(piece)")
    }
  }

  @Test(arguments: [
    "编辑老师：\n您好！寄上小稿一篇。\n\n错题本\n\n装配班每人有一本错题本。",
    "编辑同志：\n我在厂里干了十一年。\n柳梅读者：\n依照劳动合同法，可以。\n编辑同志：\n路灯坏了。",
    "尊敬的王主编：\n寄上小稿一篇。",
  ])
  func `whom a letter is written to speaks in no chat`(text: String) {
    #expect(!ChatPaste.clean(text).isChat)
  }
}
