import Intake
import Notation

/// A page written down together with its reading: before every line a column that says what the
/// line is.
///
/// The column is a letter for the role, the number of the article, and `+` where the line goes on
/// from the line above it in the same article (`+7`: from line 7). Below the page stand lines with
/// `=`: an article's number and what cannot be seen in the column, `=1 by 王思颖; photo 李四; section
/// 要闻; headline …; kind photo; truncated`; `orheadline` and `orsection` are other answers that count
/// as right.
struct AnnotatedPage {
  let name: String
  let page: SourcePage
  let gold: JSONValue

  private static let roles: [Character: LineRole] = [
    "S": .section, "L": .slogan, "K": .kicker, "H": .headline, "D": .deck, "Y": .byline,
    "P": .dateline, "U": .subhead, "B": .body, "C": .caption, "R": .credit, "N": .editorNote,
    "O": .source, "F": .furniture,
  ]

  private struct Line {
    let number: Int
    let role: LineRole
    let article: Int?
    let joins: Int?
    let text: String
  }

  init(_ name: String, _ text: String) {
    self.name = name
    var lines: [Line] = []
    var page: [String] = []
    var facts: [Int: [String: String]] = [:]
    let rows = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for row in rows.map({ String(decoding: $0, as: UTF8.self) }) {
      if row.hasPrefix("=") {
        let (article, said) = Self.facts(row.dropFirst())
        facts[article, default: [:]].merge(said) { $1 }
        continue
      }
      guard let bar = row.firstIndex(of: "|") else {
        page.append("")
        continue
      }
      page.append(String(row[row.index(after: bar)...]))
      if let line = Self.line(row[..<bar], page.count, page[page.count - 1], lines) {
        lines.append(line)
      }
    }
    self.page = SourcePage(name: name, lines: page)
    let numbers = Set(lines.compactMap(\.article)).sorted()
    gold = [
      "file": .string(name), "lines": .array(lines.map(Self.json)),
      "articles": .array(numbers.map { Self.article($0, lines, facts[$0] ?? [:]) }),
    ]
  }

  private static func line(
    _ column: Substring, _ number: Int, _ text: String, _ above: [Line]
  ) -> Line? {
    guard let role = column.first.flatMap({ roles[$0] }) else { return nil }
    let rest = column.dropFirst().filter { $0 != " " }
    let parts = rest.split(separator: "+", omittingEmptySubsequences: false)
    let article = parts.first.flatMap { Int($0) }
    var joins: Int?
    if parts.count > 1 {
      joins = Int(parts[1]) ?? above.last { $0.article == article }?.number
    }
    return Line(number: number, role: role, article: article, joins: joins, text: text)
  }

  private static func facts(_ row: Substring) -> (Int, [String: String]) {
    let digits = row.prefix { $0.isNumber }
    var said: [String: String] = [:]
    for fact in row.dropFirst(digits.count).split(separator: ";") {
      let words = fact.split(separator: " ", maxSplits: 1)
      guard let key = words.first else { continue }
      let value = words.count > 1 ? String(words[1]) : ""
      said[String(key)] = said[String(key)].map { $0 + "\n" + value } ?? value
    }
    return (Int(digits) ?? 0, said)
  }

  private static func json(_ line: Line) -> JSONValue {
    [
      "n": .integer(line.number), "role": .string(line.role.rawValue),
      "article": line.article.map { .string("a\($0)") } ?? .null,
      "joins": .integer(line.joins == nil ? 0 : 1),
      "prev": line.joins.map { .integer($0) } ?? .null,
    ]
  }

  private static func others(_ fact: String?) -> JSONValue {
    let values = fact?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    return .strings(values.map { String($0) })
  }

  private static func order(_ fact: String?) -> [JSONValue]? {
    fact?.split(separator: ",").map { .integer(Int($0.trimmed) ?? 0) }
  }

  private static func article(
    _ number: Int, _ lines: [Line], _ facts: [String: String]
  ) -> JSONValue {
    let own = lines.filter { $0.article == number }
    let pictures = own.filter { $0.role == .caption || $0.role == .credit }
    let isPhoto = facts["kind"] == "photo"
    let text = isPhoto ? own : own.filter { $0.role != .caption && $0.role != .credit } + pictures
    let rows = own.filter { $0.role == .headline }
    let isLatin = rows.contains { $0.text.unicodeScalars.contains { "a"..."z" ~= $0 } }
    let headline = rows.map { $0.text.filter { $0 != "#" } }
      .joined(separator: isLatin ? " " : "")
    func names(_ key: String) -> JSONValue {
      .strings((facts[key] ?? "").split(separator: ",").map { $0.trimmed })
    }
    return [
      "id": .string("a\(number)"), "kind": .string(facts["kind"] ?? "story"),
      "section": facts["section"].map { .string($0) } ?? .null,
      "headline": .string(facts["headline"] ?? headline),
      "headline_alts": others(facts["orheadline"]), "section_alts": others(facts["orsection"]),
      "bylines": names("by"), "photographers": names("photo"),
      "truncated": .bool(facts["truncated"] != nil),
      "order": .array(order(facts["order"]) ?? text.map { .integer($0.number) }),
    ]
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
