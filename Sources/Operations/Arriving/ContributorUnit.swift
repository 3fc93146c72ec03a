import Interchange
import Manuscript

/// Where a contributor works (单位), for the register of what came in.
enum ContributorUnit {
  /// The unit that a name is printed with, else the one in the sender's name: `盱眙县总工会 李明`,
  /// `Jane Doe (Local 77)`.
  static func of(_ article: Article, sender: String?) -> String? {
    let titles = article.bylines.filter { $0.role != .photo }.compactMap(\.title)
    return titles.first { isUnit($0) } ?? sender.flatMap(inName)
  }

  /// The one that a letter is signed with: a short line of its own among the last.
  static func signed(below letter: String) -> String? {
    let lines = letter.split(whereSeparator: \.isNewline).map { String($0.trimmingBlanks) }
      .filter { !$0.isEmpty }
    // A bank that is to pay is no unit.
    let details = Set(PrivateLines.find(in: lines).map { $0.line - 1 })
    let signature = lines.indices.filter { !details.contains($0) }.map { lines[$0] }
    let words = signature.suffix(signatureLines).filter { $0.count <= longestSignature }
    return words.lazy.flatMap { $0.split(separator: " ").map(String.init) }.first(where: isUnit)
  }

  private static let signatureLines = 8
  private static let longestSignature = 30

  private static func inName(_ name: String) -> String? {
    guard !name.contains("@") else { return nil }
    let parts = name.split { marks.contains($0) }.map { String($0.trimmingBlanks) }
    if let unit = parts.first(where: isUnit) { return unit }
    // `Doe, Jane` is a name; what stands in brackets or behind a bar is none.
    if name.unicodeScalars.allSatisfy(\.isASCII) {
      let beside = name.split(maxSplits: 1) { $0 == "(" || $0 == "|" }.dropFirst().first
      let unit = beside?.split(separator: ")").first.map { String($0.trimmingBlanks) }
      return unit.flatMap { $0.isEmpty ? nil : $0 }
    }
    return parts.lazy.flatMap { $0.split(separator: " ").map(String.init) }.first(where: isUnit)
  }

  private static let marks: Set<Character> = [
    "(", ")", "（", "）", ",", "，", "|", "｜", "·", "—", "/",
  ]

  private static func isUnit(_ words: String) -> Bool {
    words.count >= 4 && endings.contains { words.hasSuffix($0) }
  }

  private static let endings = [
    "公司", "集团", "工会", "联合会", "委员会", "大学", "学院", "中学", "小学", "学校", "幼儿园", "医院", "卫生院", "银行", "支行",
    "法院", "检察院", "派出所", "研究所", "管理所", "中心", "协会", "街道", "社区", "办事处", "村委会", "居委会", "厂", "矿", "局",
    "厅",
    "车间", "机务段", "车站", "大队", "支队", "政府", "县委", "市委", "区委", "省委", "党委", "团委", "宣传部", "编辑部", "报道组",
    "办公室",
    "支部", "项目部", "记者站", "镇", "乡",
  ]
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
