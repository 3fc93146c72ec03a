import Foundation
import Intake
import Notation

/// Compares a reading with gold, by the eight metrics of the evaluation: groups, roles, joins,
/// headlines, bylines, credits, sections and order, each 0...1 or nil where nothing is to be
/// measured.
struct ReadingScore {
  private(set) var metrics: [(name: String, value: Double?)] = []
  let coverage: Double

  var combined: Double {
    let values = metrics.compactMap(\.value)
    return values.isEmpty ? coverage : values.reduce(0, +) / Double(values.count)
  }

  init(gold: JSONValue, read: JSONValue, page: SourcePage) {
    let comparison = Comparison(gold: gold, read: read, page: page)
    coverage = comparison.coverage
    metrics = [
      ("group", comparison.group), ("role", comparison.role), ("join", comparison.join),
      ("head", comparison.head), ("byline", comparison.names("bylines")),
      ("credit", comparison.names("photographers")), ("section", comparison.section),
      ("order", comparison.order),
    ]
  }
}

private struct Line {
  let number: Int
  let article: String?
  let role: String
  let previous: Int?

  init(_ value: JSONValue) {
    number = value["n"]?.integerValue ?? 0
    article = value["article"]?.stringValue
    role = value["role"]?.stringValue ?? ""
    let joins = value["joins"]?.integerValue == 1 || value["joins"]?.boolValue == true
    previous = joins ? value["prev"]?.integerValue : nil
  }
}

private struct Pair: Hashable {
  let first: Int
  let second: Int
}

private struct Comparison {
  let gold: [Int: Line]
  let read: [Int: Line]
  let goldArticles: [JSONValue]
  let readArticles: [JSONValue]
  /// Letters of every line that is not blank.
  let sizes: [Int: Int]
  let coverage: Double
  private let matches: [String: JSONValue]

  init(gold: JSONValue, read: JSONValue, page: SourcePage) {
    let goldLines = (gold["lines"]?.arrayValue ?? []).map(Line.init)
    let readLines = (read["lines"]?.arrayValue ?? []).map(Line.init)
    self.gold = Dictionary(uniqueKeysWithValues: goldLines.map { ($0.number, $0) })
    self.read = Dictionary(readLines.map { ($0.number, $0) }) { first, _ in first }
    goldArticles = gold["articles"]?.arrayValue ?? []
    readArticles = read["articles"]?.arrayValue ?? []
    var sizes: [Int: Int] = [:]
    for (index, text) in page.lines.enumerated() {
      let size = text.unicodeScalars.count { !CharacterSet.whitespacesAndNewlines.contains($0) }
      if size > 0 { sizes[index + 1] = size }
    }
    self.sizes = sizes
    let counts = Dictionary(readLines.map { ($0.number, 1) }, uniquingKeysWith: +)
    coverage =
      sizes.isEmpty
      ? (readLines.isEmpty ? 1 : 0)
      : Double(sizes.keys.count { counts[$0] == 1 }) / Double(sizes.count)
    matches = Self.matched(
      self.gold, self.read, sizes, Dictionary(uniqueKeysWithValues: readArticles.map(Self.keyed)))
  }

  private static func keyed(_ article: JSONValue) -> (String, JSONValue) {
    (article["id"]?.stringValue ?? "", article)
  }

  /// One read article for each gold article: the one that shares most characters.
  private static func matched(
    _ gold: [Int: Line], _ read: [Int: Line], _ sizes: [Int: Int], _ articles: [String: JSONValue]
  ) -> [String: JSONValue] {
    var shared: [String: [String: Int]] = [:]
    for (number, size) in sizes {
      guard let wanted = gold[number]?.article, let found = read[number]?.article else { continue }
      shared[wanted, default: [:]][found, default: 0] += size
    }
    let all = shared.flatMap { wanted, row in row.map { (wanted, $0.key, $0.value) } }
    let sorted = all.sorted { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
    var matches: [String: JSONValue] = [:]
    var used: Set<String> = []
    for (wanted, found, _) in sorted where matches[wanted] == nil && !used.contains(found) {
      matches[wanted] = articles[found]
      used.insert(found)
    }
    return matches
  }

  private func match(_ article: JSONValue) -> JSONValue? {
    matches[article["id"]?.stringValue ?? ""]
  }

  private static func f1(_ hits: Int, _ extra: Int, _ missed: Int) -> Double? {
    let sum = hits + extra + missed
    return sum == 0 ? nil : Double(2 * hits) / Double(2 * hits + extra + missed)
  }

  private static func f1(_ wanted: Set<Pair>, _ found: Set<Pair>) -> Double? {
    let hits = wanted.intersection(found).count
    return f1(hits, found.count - hits, wanted.count - hits)
  }

  /// B-cubed F1 of the grouping, by characters.
  var group: Double? {
    let skipped: Set<String> = ["section", "slogan"]
    let numbers = sizes.keys.filter { !skipped.contains(gold[$0]?.role ?? "") }
    guard !numbers.isEmpty else { return nil }
    func groups(_ lines: [Int: Line]) -> [Int: String] {
      Dictionary(
        uniqueKeysWithValues: numbers.map { ($0, lines[$0]?.article ?? "line \($0)") })
    }
    let (wanted, found) = (groups(gold), groups(read))
    var weight: [String: Int] = [:]
    for number in numbers {
      let size = sizes[number] ?? 0
      weight["w" + (wanted[number] ?? ""), default: 0] += size
      weight["f" + (found[number] ?? ""), default: 0] += size
      weight["b" + (wanted[number] ?? "") + "/" + (found[number] ?? ""), default: 0] += size
    }
    var (precision, recall, total) = (0.0, 0.0, 0.0)
    for number in numbers {
      let size = Double(sizes[number] ?? 0)
      let both = Double(weight["b" + (wanted[number] ?? "") + "/" + (found[number] ?? "")] ?? 0)
      precision += size * both / Double(weight["f" + (found[number] ?? "")] ?? 1)
      recall += size * both / Double(weight["w" + (wanted[number] ?? "")] ?? 1)
      total += size
    }
    return 2 * precision * recall / (precision + recall) / total
  }

  var role: Double? {
    guard !sizes.isEmpty else { return nil }
    let right = sizes.keys.count { gold[$0]?.role == read[$0]?.role }
    return Double(right) / Double(sizes.count)
  }

  var join: Double? {
    let heads: Set<String> = ["headline", "kicker", "deck"]
    func pairs(_ lines: [Int: Line]) -> Set<Pair> {
      Set(
        lines.values.compactMap { line in
          guard let previous = line.previous, !heads.contains(gold[line.number]?.role ?? "") else {
            return nil
          }
          return Pair(first: previous, second: line.number)
        })
    }
    return Self.f1(pairs(gold), pairs(read))
  }

  private static func plain(_ value: JSONValue?, dropping dress: String) -> String {
    let text = (value?.stringValue ?? "").precomposedStringWithCompatibilityMapping
    return String(text.filter { !$0.isWhitespace && !dress.contains($0) && $0 != "#" })
  }

  private func share(_ key: String, _ alternatives: String, dropping dress: String) -> Double? {
    guard !goldArticles.isEmpty else { return readArticles.isEmpty ? nil : 0 }
    let right = goldArticles.count { article in
      guard let found = match(article) else { return false }
      let wanted = [article[key]].compactMap { $0 } + (article[alternatives]?.arrayValue ?? [])
      let texts = wanted.map { Self.plain($0, dropping: dress) }
      return texts.contains(Self.plain(found[key], dropping: dress))
    }
    return Double(right) / Double(goldArticles.count)
  }

  var head: Double? { share("headline", "headline_alts", dropping: "【】") }
  var section: Double? { share("section", "section_alts", dropping: "【】□■◆◇●○★☆<>[]·") }

  func names(_ key: String) -> Double? {
    func set(_ article: JSONValue?) -> Set<String> {
      Set((article?[key]?.arrayValue ?? []).map { Self.plain($0, dropping: "") })
    }
    var (hits, extra, missed) = (0, 0, 0)
    var used: Set<String> = []
    for article in goldArticles {
      let (wanted, found) = (set(article), set(match(article)))
      if let id = match(article)?["id"]?.stringValue { used.insert(id) }
      hits += wanted.intersection(found).count
      extra += found.subtracting(wanted).count
      missed += wanted.subtracting(found).count
    }
    for article in readArticles where !used.contains(article["id"]?.stringValue ?? "") {
      extra += set(article).count
    }
    return Self.f1(hits, extra, missed)
  }

  var order: Double? {
    let skipped: Set<String> = ["section", "slogan", "furniture", "byline", "dateline", "credit"]
    let kinds = Dictionary(
      uniqueKeysWithValues: goldArticles.map {
        ($0["id"]?.stringValue ?? "", $0["kind"]?.stringValue ?? "")
      })
    func counts(_ number: Int) -> Bool {
      guard let line = gold[number], !skipped.contains(line.role) else { return false }
      return line.role != "caption" || kinds[line.article ?? ""] == "photo"
    }
    func pairs(_ articles: [JSONValue]) -> Set<Pair> {
      var pairs: Set<Pair> = []
      for article in articles {
        let order = (article["order"]?.arrayValue ?? []).compactMap(\.integerValue).filter(counts)
        for (first, second) in zip(order, order.dropFirst()) {
          pairs.insert(Pair(first: first, second: second))
        }
      }
      return pairs
    }
    return Self.f1(pairs(goldArticles), pairs(readArticles))
  }
}
