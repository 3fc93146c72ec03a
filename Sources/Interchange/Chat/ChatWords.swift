/// The words by which a chat is told from copy.
enum ChatWords {
  static let days = [
    "今天", "昨天", "前天", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二",
    "周三", "周四", "周五", "周六", "周日", "Today", "Yesterday", "Monday", "Tuesday", "Wednesday",
    "Thursday",
    "Friday", "Saturday", "Sunday",
  ]

  /// Looked for behind those written out; longer ones first.
  static let shortDays = [
    "Tues", "Thurs", "Thur", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
  ]

  /// Longer ones first, for each is looked for at a place.
  static let months = [
    "January", "February", "March", "April", "June", "July", "August", "September", "October",
    "November", "December", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Sep",
    "Oct", "Nov", "Dec",
  ]

  static let dayParts = ["凌晨", "清晨", "早上", "上午", "中午", "下午", "傍晚", "晚上"]

  /// In copy a time stands behind these.
  static let beforeTimes = [
    "时间", "日期", "截止", "地点", "开始", "结束", "发布", "更新", "定于", "会议", "活动", "time", "Time", "date",
    "Date",
  ]
  static let prepositions = ["于", "在", "至", "到", "从", "自", "是", "为", "at", "on", "until", "from"]

  /// Labels of copy that stand alone on a line with a colon.
  static let labels: Set<String> = [
    "标题", "题目", "主题", "副题", "引题", "作者", "署名", "正文", "导语", "内容", "摘要", "提要", "编者按", "编后", "来源",
    "通讯员", "记者", "图片说明", "图说", "附件", "备注", "电话", "地址", "时间", "地点", "说明", "单位", "联系人", "注",
  ]

  /// Whether a line speaks to whom a letter is written, 编辑老师：, and names nobody who speaks; 王老师： may be
  /// somebody in a chat.
  static func isSalutation(_ name: String) -> Bool {
    addressing.contains(where: name.hasPrefix) || addressed.contains(where: name.hasSuffix)
  }

  /// Whether somebody is called by what he does at a desk, 编辑小韩.
  static func isOfDesk(_ name: String) -> Bool {
    name.count <= 8 && deskTitles.contains(where: name.contains)
  }

  private static let deskTitles = ["编辑", "主编", "总编", "记者", "老师", "主任", "編輯", "主編", "總編", "老師"]
  private static let addressing = ["尊敬的", "敬爱的", "亲爱的", "各位", "Dear ", "To the ", "To whom"]
  private static let addressed = [
    "同志", "同志们", "先生", "女士", "读者", "编辑部", "报社", "杂志社", "编辑老师", "编辑们", "老师们",
  ]

  /// What stands in brackets for what was not pasted.
  static let placeholders: Set<String> = [
    "图片", "照片", "视频", "语音", "文件", "链接", "位置", "表情", "动画表情", "自定义表情", "聊天记录", "名片", "红包",
    "小程序", "语音通话", "视频通话", "语音消息", "音乐", "转账", "接龙", "Photo", "Image", "Picture", "Video",
    "Voice", "Voice message", "Audio", "File", "Document", "Sticker", "GIF", "Link", "Location",
    "Contact",
  ]

  /// Those that have a caption behind them.
  static let pictures: Set<String> = ["图片", "照片", "Photo", "Image", "Picture"]

  static func isOmittedFile(_ line: String) -> Bool {
    let lower = line.lowercased()
    let isOmitted = omitted.contains(lower.filter { !"<>".contains($0) })
    return isOmitted || (line.count < 100 && lower.hasSuffix("(file attached)"))
      || (line.hasPrefix("[文件]") && line.count < 80)
      || (line.hasPrefix("[图片:") && line.hasSuffix("]"))
      || (lower.hasPrefix("<attached:") && lower.hasSuffix(">"))
  }

  private static let omitted: Set<String> = [
    "media omitted", "image omitted", "video omitted", "document omitted", "audio omitted",
    "gif omitted", "sticker omitted", "contact card omitted",
  ]

  /// What the program itself says, on a line of its own.
  static func isNotice(_ line: String) -> Bool {
    if isOfExport(line) || line.contains("end-to-end encrypted") { return true }
    guard line.count <= 60 else { return false }
    if ["撤回了一条消息", "加入了群聊"].contains(where: line.hasSuffix) { return true }
    return notices.contains { line.contains($0) }
      && !line.contains("“") && !line.contains("”") && !line.contains("。")
  }

  private static let notices = [
    "撤回了一条消息", "以下为新消息", "以下是新消息", "以上是历史消息", "以上为历史消息", "以上是打招呼的内容", "拍了拍",
    "加入了群聊", "邀请你加入", "你已添加了", "消息已发出，但被对方拒收", "This message was deleted",
    "You deleted this message", "created group", "changed the group", "changed this group's",
    "Missed voice call", "Missed video call", "聊天记录如下", "群聊的聊天记录",
  ]

  /// The name of a group on top of what was said there: 桥南通讯群(12).
  static func isGroup(_ line: Raw) -> Bool {
    let name = line.prefix { !"（(".unicodeScalars.contains($0) }.trimmed
    return line.count <= 24 && name.count > 1 && name.last == "群"
  }

  /// What stands above a history that a program wrote to a file.
  private static func isOfExport(_ line: String) -> Bool {
    if line.count >= 5, line.allSatisfy({ $0 == "=" }) { return true }
    if line == "微信聊天记录" || line.count <= 60 && exports.contains(where: line.hasPrefix) {
      return true
    }
    return isRecord(line)
  }

  /// What stands above a history that was sent on as one message: 群聊的聊天记录.
  static func isRecord(_ line: String) -> Bool {
    let words = line.last == "：" || line.last == ":" ? line.dropLast() : line[...]
    return line.count <= 60 && words.hasSuffix("的聊天记录")
  }

  private static let exports = ["消息记录（此消息记录", "消息分组:", "消息分组：", "消息对象:", "消息对象："]

  /// Whether it says who has read a message: 王芳 已读, 全部已读.
  static func isReadMark(_ line: Raw, _ speakers: ChatSpeakers) -> Bool {
    let words = String(line).split(separator: " ").map(String.init)
    guard let last = words.last, readMarks.contains(last) else { return false }
    return words.count == 1 || words.count == 2 && speakers.speaks(words[0])
  }

  private static let readMarks: Set<String> = ["已读", "未读", "全部已读", "已送达"]

  /// `————— 2024-12-20 —————`, by which a history that was put together parts its days.
  static func isDayRule(_ line: Raw) -> Bool { day(ofRule: line) != nil }

  /// The day in such a rule.
  static func day(ofRule line: Raw) -> String? {
    let rules = "—-–─=".unicodeScalars
    guard let first = line.first, let last = line.last, rules.contains(first),
      rules.contains(last)
    else { return nil }
    let start = line.drop { rules.contains($0) || $0 == " " }
    let inside = start.dropLast(
      start.reversed().prefix { rules.contains($0) || $0 == " " }.count)
    let isDigit = inside.map { (0x30...0x39).contains($0.value) }
    let isDay =
      (6...12).contains(inside.count) && isDigit.contains(true)
      && zip(inside, isDigit).allSatisfy { $1 || "-/.年月日".unicodeScalars.contains($0) }
    return isDay ? String(inside) : nil
  }

  /// Whether a line is said to the desk and not to readers.
  static func isRemark(_ line: Raw) -> Bool {
    if ChatPictures.areTold(in: line) { return true }
    guard line.count <= 40 else { return false }
    let text = String(line)
    if answers.contains(text.filter { !"，。！,.!~～ ".contains($0) }.lowercased()) { return true }
    if partsStories(line) { return true }
    guard !text.contains("“"), !text.contains("”"), !text.contains("\"") else { return false }
    if line.count <= 24, remarks.contains(where: text.contains) { return true }
    if line.count <= 15, courtesies.contains(where: text.contains) { return true }
    let lower = text.lowercased()
    return greetings.contains(where: text.hasPrefix) && line.count <= 24
      || englishRemarks.contains(where: lower.contains)
  }

  /// Whether a line says that another story follows: 还有一篇.
  static func partsStories(_ line: Raw) -> Bool {
    let clauses = String(line).lowercased().filter { $0 != " " }.split { "，。！：,.!:~～".contains($0) }
    return line.count <= 30
      && clauses.contains { clause in
        nextStories.contains { clause.hasPrefix($0) && clause.count <= $0.count + 4 }
      }
  }

  private static let nextStories = [
    "还有一篇", "还有1篇", "另有一篇", "另外一篇", "另一篇", "再发一篇", "再来一篇", "再投一篇", "第二篇", "第三篇", "下一篇",
    "这是第二篇", "还有一则", "還有一篇", "還有一則", "onemorestory", "anotherstory", "andanotherone", "secondstory",
  ]

  /// Whether a line adds to what was sent, or corrects it.
  static func isCorrection(_ line: Raw) -> Bool {
    guard line.count <= 40 else { return false }
    let text = String(line)
    guard !text.contains("“"), !text.contains("《") else { return false }
    let said = String(ChineseLetterWords.withoutAddress(text))
    return correctionStarts.contains(where: said.hasPrefix)
      || corrections.contains(where: text.contains)
  }

  private static let correctionStarts = [
    "对了", "另外补充", "补充一下", "补充一点", "更正一下", "更正一处", "更正：", "更正:", "纠正一下",
  ]
  private static let corrections = [
    "上面忘", "前面忘", "刚才忘", "忘写了", "忘了写", "漏写了", "写漏了", "写错了", "别写错", "打错了", "发错了", "上面写的", "前面写的",
    "刚才写的",
  ]

  /// The whole of a message that only answers another.
  private static let answers: Set<String> = [
    "收到", "收到谢谢", "谢谢", "多谢", "好", "好的", "好的谢谢", "嗯", "嗯嗯", "明白", "知道了", "可以", "行", "ok", "thanks",
    "thankyou", "received", "noted",
  ]
  private static let remarks = [
    "后面还有", "后边还有", "还有一段", "还有一部分", "还没完", "未完待续", "接上文", "接上一条", "接上条", "接上面", "接着上面",
    "接前面", "稿子如下", "稿件如下", "请查收", "请查阅", "请审阅", "请您审", "请老师", "请编辑", "请指正", "请斧正", "收到请回",
    "收到了吗", "照片稍后", "图片稍后", "照片在后", "照片另发", "图片另发", "图片见", "照片见", "马上发", "稍后发", "刚才那段",
    "以这个为准", "以此为准", "以这稿为准", "重发一", "发您了", "发给您", "发你了", "发给你", "先发一部分", "先发这些", "这是第二段",
    "前面那段", "投个稿", "投稿一篇", "投一篇稿",
  ]
  private static let courtesies = [
    "麻烦您", "麻烦老师", "麻烦编辑", "辛苦了", "辛苦您", "谢谢老师", "谢谢编辑", "谢谢您", "不好意思", "打扰了", "老师好", "编辑好",
    "主编好", "辛苦啦", "谢谢啦",
  ]
  private static let greetings = ["你好", "您好", "老师好", "编辑好", "各位老师"]
  private static let englishRemarks = [
    "more to come", "one more paragraph", "to be continued", "photos to follow", "please find",
    "here is the story", "here's the story", "thank you!", "thanks!", "sorry for the delay",
  ]

  /// Whether a message speaks to somebody: 您看能用吗, 李编辑在吗？
  static func isAddressed(_ line: Raw) -> Bool {
    let text = String(line).replacing("老师傅", with: "")
    guard line.count <= 30, !text.contains("“"), !text.contains("《") else { return false }
    if addresses.contains(where: text.contains) { return true }
    return text.contains("你") && line.contains { "，。！？,!?".unicodeScalars.contains($0) }
  }

  private static let addresses = ["您", "老师", "编辑", "主编", "在吗", "在么", "稿子", "稿件", "小稿"]

  /// Whether a message leads to the copy below it: 王编辑好，我写了几句：.
  static func leadsOn(_ line: Raw) -> Bool {
    guard line.count <= 60 else { return false }
    if line.last.map({ "：:".unicodeScalars.contains($0) }) ?? false { return true }
    let opening = String(line.prefix { !"，,！!。".unicodeScalars.contains($0) }) + "，"
    return ChineseLetterWords.isGreeting(opening) || LetterWords.isGreeting(opening)
  }

  /// 发您一篇稿子：, where nothing but a title in 《》 stands behind it; nil for any other line.
  static func aboveTitle(_ line: Raw) -> Raw? {
    guard line.last == "》", let open = line.firstIndex(of: "《"), (3...20).contains(open),
      ":：".unicodeScalars.contains(line[open - 1]), line[..<open].contains("稿"),
      line.firstIndex(of: "》") == line.count - 1
    else { return nil }
    return Raw(line[..<open])
  }

  /// Whether a short line begins with a word by which somebody agrees: 好的,据市人社局统计。
  static func agrees(_ line: Raw) -> Bool {
    let words = String(line.prefix { !",，。!！".unicodeScalars.contains($0) })
    return line.count <= 40 && line.count > words.unicodeScalars.count
      && ["好", "好的", "好嘞", "好滴", "嗯", "嗯嗯", "行", "可以", "收到", "明白"].contains(words)
  }

  /// Whether a line is no more than an answer or a question: a clause or two.
  static func isShort(_ line: Raw, longest: Int = 20) -> Bool {
    line.count <= (line.isLatin ? longest * 2 : longest)
  }

  /// Whether a message is a short question.
  static func isQuestion(_ line: Raw) -> Bool {
    isShort(line, longest: 24) && line.last.map(questionEnds.contains) ?? false
  }

  /// Whether somebody asks for a part of the copy: its headline, who wrote it.
  static func asksForCopy(_ line: String) -> Bool {
    copyParts.contains(where: line.lowercased().contains)
  }

  private static let copyParts = [
    "标题", "题目", "署名", "作者", "图片说明", "title", "headline", "byline", "caption",
  ]

  private static let questionEnds: Set<Unicode.Scalar> = ["？", "?", "吗", "呢"]

  /// Known to WeChat and QQ as little pictures.
  static let emoji: Set<String> = Set(
    """
    微笑 撇嘴 色 发呆 得意 流泪 害羞 闭嘴 睡 大哭 尴尬 发怒 调皮 呲牙 惊讶 难过 酷 冷汗 抓狂 吐 偷笑 愉快 白眼 傲慢 饥饿
    困 惊恐 流汗 憨笑 悠闲 大兵 奋斗 咒骂 疑问 嘘 晕 疯了 衰 骷髅 敲打 再见 擦汗 抠鼻 鼓掌 糗大了 坏笑 左哼哼 右哼哼
    哈欠 鄙视 委屈 快哭了 阴险 亲亲 吓 可怜 菜刀 西瓜 啤酒 篮球 乒乓 咖啡 饭 猪头 玫瑰 凋谢 嘴唇 爱心 心碎 蛋糕 闪电
    炸弹 刀 足球 瓢虫 便便 月亮 太阳 礼物 拥抱 强 弱 握手 胜利 抱拳 勾引 拳头 差劲 爱你 NO OK 爱情 飞吻 跳跳 发抖 怄火
    转圈 磕头 回头 跳绳 投降 激动 街舞 献吻 左太极 右太极 嘿哈 捂脸 奸笑 机智 皱眉 耶 吃瓜 加油 汗 天啊 社会社会 旺柴 好的
    赞 点赞 鲜花 比心 笑哭 doge 泪奔 无奈 托腮 卖萌 斜眼笑 菊花 示爱 爱你 飞吻 呲牙 打脸 哇 翻白眼 让我看看 叹气 苦涩 裂开 嘴唇 爆竹 福 發 烟花 庆祝 合十 破涕为笑 无语 失望 恐惧 脸红 生病 笑脸 666 Emm
    Smile Grin Chuckle Rose Heart ThumbsUp Clap Worship Facepalm Salute Fireworks Party Hug Joyful Smirk
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Marks of direction and width that programs put around names and times.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069: true
    default: false
    }
  }
}
