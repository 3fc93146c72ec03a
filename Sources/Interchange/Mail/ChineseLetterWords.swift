/// The words by which a Chinese letter is told from the copy inside it.
enum ChineseLetterWords {
  /// `李编辑：您好！`, `尊敬的编辑老师：`, `您好！`.
  static func isGreeting(_ line: String) -> Bool {
    guard line.count <= 24, let last = line.last, marks.contains(last) || line.hasSuffix("好") else {
      return false
    }
    let parts = line.split(whereSeparator: marks.contains).map(String.init)
    guard let first = parts.first, parts.count <= 3 else { return false }
    return (isAddress(first) || isHello(first)) && parts.dropFirst().allSatisfy(isHello)
  }

  /// 老师好，修改稿在下面。 王编辑：寄上小稿一篇。
  static func beginsWithGreeting(_ line: String) -> Bool {
    let first = String(line.prefix { !marks.contains($0) })
    let mark = line.dropFirst(first.count).first
    return first.count <= 12 && (isHello(first) || isAddress(first) && (mark == "：" || mark == ":"))
  }

  /// Whether a greeting and words about the copy stand in one line.
  static func greetsAndOpens(_ line: String) -> Bool {
    beginsWithGreeting(line) && isOpening(line)
  }

  /// 编辑部, and 王编, as an editor is called.
  private static func isAddress(_ words: String) -> Bool {
    addressed.contains(where: words.hasSuffix)
      || words.count == 2 && "编編".contains(words.suffix(1))
        && (FormWords.hasSurname(words) || words.first.map(traditionalSurnames.contains) ?? false)
  }

  private static let traditionalSurnames = Set("張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蘇盧鍾譚陸韋賈鄒龍顧")

  /// What is said behind 陈编 or 编辑老师, with a mark between them or without.
  static func withoutAddress(_ line: String) -> Substring {
    let address = (2...6).map { line.prefix($0) }.last { isAddress(String($0)) }
    return line.dropFirst(address?.count ?? 0).drop { marks.contains($0) || $0 == " " }
  }

  /// 您好, 编辑老师您好, 王编好, 打扰了.
  private static func isHello(_ words: String) -> Bool {
    let words = words.filter { $0 != " " && $0 != "\u{3000}" }
    return words == "好" || hellos.contains(where: words.hasSuffix)
      || words.hasSuffix("好") && isAddress(String(words.dropLast()))
  }

  private static let marks: Set<Character> = ["：", ":", "，", ",", "！", "!", "。"]
  private static let addressed = [
    "编辑", "编辑部", "编辑们", "老师", "老师们", "主编", "总编", "记者", "先生", "女士", "同志", "同志们", "主任", "社长",
    "报社", "杂志社", "編輯", "編輯部", "老師", "主編",
  ]
  private static let hellos = [
    "您好", "你好", "你们好", "大家好", "老师好", "编辑好",
    "上午好", "下午好", "晚上好", "辛苦了", "打扰了",
  ]

  /// What a letter is called above its greeting: 关于报送《…》一文的说明, 投稿函.
  static func isTitle(_ line: String) -> Bool {
    // Bytes are counted at once, characters one by one.
    let length = line.utf8.count
    if length <= 60, titles.contains(line.filter { $0 != " " && $0 != "\u{3000}" }) { return true }
    guard length <= 160, line.utf8.starts(with: "关于".utf8), line.count <= 40 else { return false }
    return (line.contains("《") || line.contains("稿"))
      && ["说明", "函", "的信", "报告"].contains(where: line.hasSuffix)
  }

  private static let titles: Set<String> = [
    "函", "投稿函", "投稿信", "投稿说明", "来稿说明", "稿件说明", "送稿函", "报送函", "自荐信",
  ]

  /// What stands between a greeting and the copy: 发去小稿一篇，请审阅。
  static func isOpening(_ line: String) -> Bool {
    line.utf8.count <= 320 && line.count <= 80 && openings.contains(where: line.contains)
  }

  /// 现将《…》一文报上，请审阅。
  static func submits(_ line: String) -> Bool {
    line.utf8.count <= 320 && line.count <= 80
      && ["现将", "兹将", "现呈", "现报", "現將"].contains(where: line.hasPrefix)
      && ["报上", "呈上", "寄上", "送上", "奉上", "附上", "发上", "报送", "呈报", "報上", "送审"].contains(
        where: line.contains)
      && ["稿", "文", "篇", "》"].contains(where: line.contains)
  }

  private static let openings = [
    "附上稿", "稿子", "见下", "改好了", "修改稿", "小稿", "稿件", "拙作", "拙稿", "来稿", "投稿", "习作", "附件", "请审", "请查收",
    "请查阅", "请指正", "请斧正", "望采用",
    "盼采用", "敬请审", "敬请指", "敬请斧", "敬请采", "敬请编", "敬请查", "敬请收", "敬请刊", "敬请老师", "意见改", "意見改", "改后稿",
    "改後稿", "請審", "請查收", "請查閱", "請指正", "來稿",
  ]

  /// `2024年12月9日`, `2024-12-09`, as it stands below a letter.
  static func isDay(_ line: String) -> Bool {
    let parts = line.filter { $0 != " " }.split { "年月日.-/".contains($0) }
    return line.count <= 14 && parts.count == 3 && parts[0].count == 4
      && parts.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isNumber) }
  }

  /// 此致, 敬礼！, 顺颂编祺, 祝工作顺利！
  static func isSignOff(_ line: String) -> Bool {
    let words = line.filter { !" \u{3000}！!。，,".contains($0) }
    if ["此致", "敬礼", "此致敬礼"].contains(words) { return true }
    return words.count <= 12 && partings.contains(where: words.hasPrefix)
  }

  private static let partings = [
    "祝好", "祝您", "祝你", "祝编", "祝工作", "祝安", "祝各位", "祝老师", "顺颂", "顺祝", "即颂", "敬颂", "敬祝", "谨祝", "恭祝",
  ]
}
