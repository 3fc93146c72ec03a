import Manuscript

/// Words before a colon, and before the first sentence.
enum PlainLabel {
  /// 标题：货车司机入会, 【标题】货车司机入会; of several stories 稿件一：货车司机入会, 1. 标题：货车司机入会.
  static func read(_ raw: Raw) -> (FrontKey, Raw)? {
    readPlain(raw) ?? readCounted(raw).map { (.headline, $0) }
  }

  private static func readPlain(_ raw: Raw) -> (FrontKey, Raw)? {
    let isBracketed = raw.first == "【"
    let ends = (isBracketed ? "】" : ":：").unicodeScalars
    let label = raw.prefix(12).dropFirst(isBracketed ? 1 : 0).prefix { !ends.contains($0) }
    guard label.endIndex < raw.count, ends.contains(raw[label.endIndex]),
      let key = keys[String(label.filter { !Escape.isBlank($0) }).lowercased()]
    else { return nil }
    let rest = raw[(label.endIndex + 1)...].drop { isBracketed && ":：".unicodeScalars.contains($0) }
    let text = Raw(rest).trimmed
    return text.isEmpty ? nil : (key, text)
  }

  /// What stands behind the label of a headline that has a number before it or at its end.
  private static func readCounted(_ raw: Raw) -> Raw? {
    guard raw.prefix(16).contains(where: ":：".unicodeScalars.contains) else { return nil }
    if ListItem.number(of: String(raw.prefix(8))) != nil,
      let end = raw.firstIndex(where: { !"（(0123456789".unicodeScalars.contains($0) }),
      let (key, words) = readPlain(raw[(end + 1)...].trimmed)
    {
      return key == .headline ? words : nil
    }
    let label = raw.prefix(12).prefix { !":：".unicodeScalars.contains($0) }
    let word = label.filter { !Escape.isBlank($0) && !isFigure($0) }
    guard label.endIndex < raw.count, label.contains(where: isFigure), word.first == label.first,
      counted.contains(String(word).lowercased())
    else { return nil }
    let words = raw[(label.endIndex + 1)...].trimmed
    return words.isEmpty ? nil : words
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    CaptionLabel.number(Character(scalar)) != nil
  }

  private static let counted: Set<String> = [
    "稿件", "来稿", "投稿", "标题", "题目", "第篇", "headline", "title", "story",
  ]

  /// The same for several on one line: 作者：张三 单位：响水县总工会. Behind 标题： all words are its own.
  static func readAll(_ raw: Raw) -> [(FrontKey, Raw)] {
    guard let (key, words) = read(raw) else { return [] }
    let isOfPerson = key == .byline || key == .unit
    let blanks = words.indices.filter { Escape.isBlank(words[$0]) }
    guard isOfPerson, let next = blanks.first(where: { read(words[$0...].trimmed) != nil }) else {
      return [(key, words)]
    }
    return [(key, words[..<next].trimmed)] + readAll(words[next...].trimmed)
  }

  /// Whether it is 标题： or its like, and not 主题：, which a meeting has too.
  static func isTitle(_ raw: Raw) -> Bool {
    read(raw)?.0 == .headline && !raw.starts(with: "主题".unicodeScalars)
  }

  /// Puts the words behind a label where they belong; one that says a second time what was said is refused.
  static func take(
    _ key: FrontKey, _ words: Raw, into article: inout Article, unit: inout String?
  ) -> Bool {
    let text = String(words)
    switch key {
    case .headline where article.headline.isEmpty: article.headline = text
    case .kicker where article.kicker == nil: article.kicker = text
    case .deck where article.deck == nil: article.deck = text
    case .section where article.section == nil: article.section = text
    case .source where article.source == nil: article.source = text
    case .unit where unit == nil: unit = text
    case .byline where article.bylines.isEmpty:
      article.bylines = NameLine.read(words) ?? [Byline(name: text)]
    case .byline: return NameLine.read(words)?.map(\.name) == article.bylines.map(\.name)
    default: return false
    }
    return true
  }

  /// Puts the words behind all labels of a line where they belong, or none.
  static func take(
    _ labels: [(FrontKey, Raw)], into article: inout Article, unit: inout String?
  ) -> Bool {
    let before = (article, unit)
    if labels.allSatisfy({ take($0, $1, into: &article, unit: &unit) }) { return true }
    (article, unit) = before
    return false
  }

  /// 正文： alone, which stands between the fields of a form and its text.
  static func isBodyMark(_ raw: Raw) -> Bool {
    let letters = raw.filter { !Escape.isBlank($0) && !":：【】".unicodeScalars.contains($0) }
    return raw.count > letters.count && ["正文", "内容", "全文"].contains(String(letters))
  }

  /// What stands behind 正文： on the same line; nil where that does not begin it.
  static func behindBodyMark(_ raw: Raw) -> Raw? {
    guard let mark = ["正文：", "正文:", "【正文】"].first(where: { raw.starts(with: $0.unicodeScalars) })
    else { return nil }
    let rest = Raw(raw.dropFirst(mark.unicodeScalars.count)).trimmed
    return rest.isEmpty ? nil : rest
  }

  /// （来稿） or 投稿 above a manuscript, which says that it is one and nothing else.
  static func isManuscriptMark(_ raw: Raw) -> Bool {
    let signs = "（）()【】[]〔〕：: \u{3000}".unicodeScalars
    return raw.count <= 20
      && manuscriptMarks.contains(String(raw.filter { !signs.contains($0) }).lowercased())
  }

  /// `Subject: two briefs`, copied from a mail with the copy.
  static func isSubject(_ raw: Raw) -> Bool {
    let label = raw.prefix(12).prefix { !":：".unicodeScalars.contains($0) }
    return label.endIndex < raw.count && ["subject", "邮件主题"].contains(String(label).lowercased())
  }

  /// What stands behind 【来稿】 on the same line; nil where no such mark begins it.
  static func behindMark(_ raw: Raw) -> Raw? {
    guard let open = raw.first, "（(【[〔".unicodeScalars.contains(open),
      let close = raw.prefix(12).firstIndex(where: { "）)】]〕".unicodeScalars.contains($0) }),
      isManuscriptMark(Raw(raw[...close])), case let rest = raw[(close + 1)...].trimmed,
      !rest.isEmpty
    else { return nil }
    return rest
  }

  private static let manuscriptMarks: Set<String> = [
    "来稿", "投稿", "稿件", "自由来稿", "通讯员来稿", "职工来稿", "读者来稿", "基层来稿", "submission", "contribution",
  ]

  /// Whether a line tells of the manuscript what no paper prints: 字数：800, 日期：12月9日.
  static func isOfForm(_ raw: Raw) -> Bool {
    let label = raw.prefix(12).prefix { !":：".unicodeScalars.contains($0) }
    return label.endIndex < raw.count && raw.count <= 40
      && ofForm.contains(String(label.filter { !Escape.isBlank($0) }).lowercased())
  }

  /// `字数：800`, `Word count: 45`, （一审：李明 二审：陈刚）.
  static func isBelowCopy(_ raw: Raw) -> Bool {
    let line = Raw(raw.drop { "（(".unicodeScalars.contains($0) })
    let words = String(line).lowercased()
    return isOfForm(line) && belowCopy.contains(where: words.hasPrefix)
  }

  private static let belowCopy = [
    "字数", "word", "审核", "审稿", "编校", "一审", "二审", "三审", "初审", "复审", "终审",
  ]

  private static let ofForm: Set<String> = [
    "字数", "日期", "体裁", "文体", "稿件类型", "稿件类别", "投稿日期", "投稿时间", "报送日期", "报送时间", "供稿时间", "成稿时间",
    "成稿日期", "发稿日期", "编校", "一审", "二审", "三审", "初审", "复审", "终审", "审核", "审核人", "审稿", "审稿人", "words",
    "wordcount", "date", "submitted",
  ]

  private static let keys: [String: FrontKey] = [
    "标题": .headline, "题目": .headline, "主题": .headline, "稿件标题": .headline, "稿件题目": .headline,
    "稿件名称": .headline, "稿名": .headline, "文章标题": .headline, "文章题目": .headline, "文题": .headline,
    "headline": .headline, "title": .headline, "引题": .kicker, "肩题": .kicker, "眉题": .kicker,
    "副题": .deck, "副标题": .deck, "subhead": .deck, "subtitle": .deck, "作者": .byline,
    "作者姓名": .byline, "姓名": .byline, "署名": .byline, "撰稿": .byline, "撰稿人": .byline, "供稿": .byline,
    "供稿人": .byline, "投稿人": .byline, "投稿者": .byline, "报送人": .byline, "撰文": .byline, "文": .byline,
    "author": .byline, "byline": .byline, "by": .byline, "writer": .byline, "name": .byline,
    "栏目": .section, "投稿栏目": .section, "section": .section, "来源": .source, "供稿单位": .source,
    "source": .source, "单位": .unit, "作者单位": .unit, "工作单位": .unit, "所在单位": .unit, "报送单位": .unit,
    "投稿单位": .unit, "單位": .unit, "作者單位": .unit, "工作單位": .unit, "服務單位": .unit, "选送单位": .unit,
    "推荐单位": .unit, "单位名称": .unit, "unit": .unit,
    "organization": .unit, "organisation": .unit,
  ]

  /// What a story begins with.
  static let datelines = ["本报讯", "本刊讯", "本网讯", "本台讯", "本社讯"]

  /// Whether a story begins here.
  static func isDateline(_ raw: Raw) -> Bool {
    datelines.contains { raw.starts(with: $0.unicodeScalars) }
  }

  /// 本报讯 记者王芳 on a line of its own.
  static func datelineWithNames(_ raw: Raw) -> (dateline: String, names: [Byline])? {
    guard let dateline = datelines.first(where: { raw.starts(with: $0.unicodeScalars) }),
      case let rest = Raw(raw.dropFirst(dateline.unicodeScalars.count)).trimmed, !rest.isEmpty,
      let names = NameLine.read(rest)
    else { return nil }
    return (dateline, names)
  }

  /// （记者 王芳 通讯员 李明） at the start of copy, with its length.
  static func bracketedNames(_ copy: Raw) -> (names: [Byline], length: Int)? {
    guard let open = copy.first, "（(".unicodeScalars.contains(open),
      let close = copy.prefix(80).firstIndex(where: { "）)".unicodeScalars.contains($0) }),
      let names = NameLine.read(Raw(copy[...close]))
    else { return nil }
    return (names, close + 1)
  }
}
