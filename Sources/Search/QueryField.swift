import Diagnostics

/// What a query can ask for by name.
enum QueryField: String, CaseIterable, Sendable {
  case status, tag, section, by, issue, slug, since, until, date

  /// The Chinese names, and words people bring from elsewhere.
  private var aliases: [String] {
    switch self {
    case .status: ["状态"]
    case .tag: ["标签", "tags"]
    case .section: ["栏目"]
    case .by: ["作者", "署名", "author", "byline"]
    case .issue: ["期", "期号"]
    case .slug: ["简题", "稿件简题"]
    case .since: ["起", "自", "from", "after"]
    case .until: ["止", "至", "to", "before"]
    case .date: ["日期", "时间", "年", "on", "in", "year"]
    }
  }

  /// Finds a field by any of its names, already folded.
  init?(name: String) {
    guard
      let field = Self.allCases.first(where: { $0.rawValue == name || $0.aliases.contains(name) })
    else { return nil }
    self = field
  }

  /// Whether it takes a date.
  var isDate: Bool { self == .since || self == .until || self == .date }

  /// All names that may be meant by a misspelt one.
  static var names: [String] { allCases.flatMap { [$0.rawValue] + $0.aliases } }
}

/// The words for where an article stands, as the Chinese interface says them.
enum StatusWords {
  /// No statuses, but asked for like them: they stand beside each status.
  static let marks = ["twin", "doubtful"]

  /// The stored word for a Chinese one; any other word stands for itself.
  static func stored(_ word: String) -> String {
    if let stored = table[word] { return stored }
    let passed = ["已过", "passed "].first { word.hasPrefix($0) }
    return passed.map { String(word.dropFirst($0.count)) } ?? word
  }

  /// A stored word as it is said in either language; the names of stages are the desk's own.
  static func said(_ word: String) -> Wording {
    let chinese = titles.first { $0.word == word }?.title
    return chinese.map { Wording(en: word, zh: $0) }
      ?? Wording(en: "passed \(word)", zh: "已过\(word)")
  }

  private static let titles: [(word: String, title: String)] = [
    ("killed", "刊后撤销"), ("spiked", "不采用"), ("held", "缓发"), ("diverged", "两份不一致"),
    ("published", "已出版"), ("draft", "草稿"), ("submitted", "送审"), ("approved", "已签发"),
    ("returned", "退修"), ("twin", "双份"), ("doubtful", "存疑"),
  ]

  private static let table: [String: String] = [
    "草稿": "draft", "起草": "draft", "送审": "submitted", "已送审": "submitted", "待审": "submitted",
    "签发": "approved", "已签发": "approved", "退回": "returned", "退修": "returned",
    "已退回": "returned", "已退修": "returned", "不采用": "spiked", "缓发": "held",
    "分歧": "diverged", "两份不一致": "diverged", "出版": "published", "已出版": "published", "撤销": "killed",
    "刊后撤销": "killed", "已撤销": "killed", "双份": "twin", "存疑": "doubtful",
  ]
}
