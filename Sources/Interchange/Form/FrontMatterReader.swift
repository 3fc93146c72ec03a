import Diagnostics
import Manuscript
import Notation

/// Reads the lines between the two `---` into an article without a body and its front matter.
struct FrontMatterReader {
  var article = Article()
  var front = FrontMatter()
  /// Whether the form says what language the copy is in.
  var saysLanguage = false
  private var seen: Set<FrontKey> = []
  private let name: String

  init(name: String) {
    self.name = name
  }

  /// Takes the front matter off the front of `lines`; there may be none.
  mutating func take(from lines: inout ArraySlice<FormLine>) throws(Problem) {
    let start = lines.drop(while: \.isBlank)
    guard let fence = start.first, LineMark(fence.raw) == .fence else { return }
    let inner = start.dropFirst().prefix { LineMark($0.raw) != .fence }
    guard inner.endIndex < start.endIndex else { throw problem(.unclosedFrontMatter, fence) }
    for line in inner where !line.isBlank { try take(line) }
    lines = start[(inner.endIndex + 1)...]
  }

  private func problem(_ what: Wording, _ line: FormLine, advice: Wording? = nil) -> Problem {
    Problem(.refused, what, at: Place(name, line: line.number), advice: advice)
  }

  private mutating func take(_ line: FormLine) throws(Problem) {
    let parts = line.raw.cut(at: [":", "："])
    let word = String(parts[0].trimmed)
    guard parts.count > 1 else {
      throw problem(.notFrontMatter(word), line, advice: .howToWriteFrontMatter)
    }
    guard let key = FrontKey(name: word.lowercased()) else {
      let near = Spelling.nearest(to: word, in: FrontKey.allNames).map(Spelling.question)
      throw problem(.unknownKey(word), line, advice: near ?? .knownKeys)
    }
    guard seen.insert(key).inserted else { throw problem(.repeatedKey(word), line) }
    try set(key, line.raw.dropFirst(parts[0].count + 1).trimmed, line)
  }

  private mutating func set(_ key: FrontKey, _ raw: Raw, _ line: FormLine) throws(Problem) {
    let text = raw.isEmpty ? nil : Escape.read(raw)
    switch key {
    case .section: article.section = text
    case .headline: article.headline = text ?? ""
    case .kicker: article.kicker = text
    case .deck: article.deck = text
    case .standfirst: article.standfirst = text
    case .dateline: article.dateline = text
    case .source: article.source = text
    case .byline:
      article.bylines = raw.isEmpty ? [] : NameLine.read(raw) ?? [Byline(name: text ?? "")]
    case .tags: front.tags = Self.tags(raw)
    case .slug: front.slug = text
    case .issue: front.issue = text
    case .unit: front.unit = text
    case .language: try setLanguage(text, line)
    case .object: front.object = try digest(text, line)
    case .came: front.came = try digest(text, line)
    }
  }

  /// What parts two tags; a tag has no blanks, so they do as well as commas.
  private static let tagMarks: Set<Unicode.Scalar> = [
    ",", "，", "、", ";", "；", " ", "\t", "\u{3000}", "\u{A0}",
  ]

  private static func tags(_ raw: Raw) -> [String] {
    let isBracketed = raw.first == "[" && raw.last == "]"
    let list = isBracketed ? Raw(raw.dropFirst().dropLast()) : raw
    let tags = list.cut(at: tagMarks).map(\.trimmed)
    return tags.filter { !$0.isEmpty }.map { Escape.read($0) }
  }

  private mutating func setLanguage(_ text: String?, _ line: FormLine) throws(Problem) {
    guard let text else { return }
    guard let language = CopyLanguage(named: text) else {
      throw problem(.unknownLanguage(text), line)
    }
    article.language = language
    saysLanguage = true
  }

  private func digest(_ text: String?, _ line: FormLine) throws(Problem) -> Digest? {
    guard let text else { return nil }
    guard let digest = Digest(hex: text) else { throw problem(.brokenBase, line) }
    return digest
  }
}
