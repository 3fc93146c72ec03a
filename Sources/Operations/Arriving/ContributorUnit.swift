import Interchange
import Manuscript

/// Where a contributor works (单位), for the register of what came in.
enum ContributorUnit {
  /// The unit that a name is printed with, else the one in the sender's name: `盱眙县总工会 李明`,
  /// `Jane Doe (Local 77)`.
  static func of(_ article: Article, sender: String?) -> String? {
    let titles = article.bylines.filter { $0.role != .photo }.compactMap(\.title)
    return titles.first { UnitName.isUnit($0) } ?? sender.flatMap(inName)
  }

  /// The one that a letter is signed with: a short line of its own among the last.
  static func signed(below letter: String) -> String? {
    let lines = letter.split(whereSeparator: \.isNewline).map { String($0.trimmingBlanks) }
      .filter { !$0.isEmpty }
    let found = PrivateLines.find(in: lines)
    if let unit = found.lazy.compactMap(\.unit).first { return unit }
    // A bank that is to pay is no unit.
    let details = Set(found.map { $0.line - 1 })
    let signature = lines.indices.filter { !details.contains($0) }.map { lines[$0] }
    let words = signature.suffix(signatureLines).filter { $0.count <= longestSignature }
    return words.lazy.flatMap { $0.split(separator: " ").map(String.init) }
      .first(where: UnitName.isUnit)
  }

  private static let signatureLines = 8
  private static let longestSignature = 30

  private static func inName(_ name: String) -> String? {
    guard !name.contains("@") else { return nil }
    let parts = name.split { marks.contains($0) }.map { String($0.trimmingBlanks) }
    if let unit = parts.first(where: UnitName.isUnit) { return unit }
    // `Doe, Jane` is a name; what stands in brackets or behind a bar is none.
    if name.unicodeScalars.allSatisfy(\.isASCII) {
      let beside = name.split(maxSplits: 1) { $0 == "(" || $0 == "|" }.dropFirst().first
      let unit = beside?.split(separator: ")").first.map { String($0.trimmingBlanks) }
      return unit.flatMap { $0.isEmpty ? nil : $0 }
    }
    return parts.lazy.flatMap { $0.split(separator: " ").map(String.init) }
      .first(where: UnitName.isUnit)
  }

  private static let marks: Set<Character> = [
    "(", ")", "（", "）", ",", "，", "|", "｜", "·", "—", "/",
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
