import Manuscript
public import Notation

extension PageReading {
  /// The reading as JSON, in the shape that `import --explain` prints: `file`, `lines` (each with
  /// number, article, role and the line it goes on from), `articles` with their fields, and `page`:
  /// what the page says of itself, with the lines that say it.
  public var explanation: JSONValue {
    [
      "file": .string(pageName), "lines": .array(lines.map(\.explanation)),
      "articles": .array(articles.indices.map { articles[$0].explanation(number: $0) }),
      "page": imprint.explanation,
    ]
  }
}

extension Imprint {
  var explanation: JSONValue {
    [
      "paper": Self.json(paper), "date": Self.json(date), "number": Self.json(pageNumber),
      "name": Self.json(pageName), "editors": .array(editors.map { Self.json($0) }),
    ]
  }

  private static func json(_ statement: Statement?) -> JSONValue {
    statement.map { ["text": .string($0.text), "line": .integer($0.line)] } ?? .null
  }
}

extension ReadLine {
  var explanation: JSONValue {
    [
      "n": .integer(number), "article": .optional(article.map(ReadArticle.label)),
      "role": .string(role.rawValue), "joins": .integer(joins == nil ? 0 : 1),
      "prev": joins.map { .integer($0) } ?? .null,
    ]
  }
}

extension ReadArticle {
  static func label(_ number: Int) -> String { "a\(number + 1)" }

  /// Everybody who is named for a picture, in the fields or at the picture itself.
  private var photographers: [String] {
    var names = article.bylines.filter { $0.role != .text }.map(\.name)
    for case .picture(let picture) in article.blocks {
      names += picture.credits.map(\.name)
    }
    return names.uniqued
  }

  private var writers: [String] {
    var names = article.bylines.filter { $0.role == .text || $0.role == .textAndPhoto }.map(\.name)
    for case .picture(let picture) in article.blocks {
      names += picture.credits.filter { $0.role == .textAndPhoto }.map(\.name)
    }
    return names.uniqued
  }

  func explanation(number: Int) -> JSONValue {
    [
      "id": .string(Self.label(number)), "kind": .string(kind.rawValue),
      "section": .optional(article.section), "kicker": .optional(article.kicker),
      "headline": .string(article.headline), "deck": .optional(article.deck),
      "bylines": .strings(writers), "photographers": .strings(photographers),
      "source": .optional(article.source), "truncated": .bool(isTruncated),
      "order": .array(order.map { .integer($0) }),
    ]
  }
}

extension Array where Element == String {
  /// Every element once, at its first place.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
