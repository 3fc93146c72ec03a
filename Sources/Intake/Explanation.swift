import Manuscript
public import Notation

extension PageReading {
  /// The reading as JSON, in the shape that `import --explain` prints: `file`, `lines` (each with
  /// number, article, role and the line it goes on from), `articles` with their fields, and `page`:
  /// what the page says of itself, with the lines that say it. Where columns were parted, several pieces
  /// have the number of their line: `piece`, `prev_piece`, `order_pieces` tell of the second and later ones
  /// which they are.
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
    statement.map { ["text": .string($0.text), "line": .integer(LineNumber($0.line).line)] }
      ?? .null
  }
}

extension ReadLine {
  var explanation: JSONValue {
    var line: JSONObject = [
      "n": .integer(LineNumber(number).line), "article": .optional(article.map(ReadArticle.label)),
      "role": .string(role.rawValue), "joins": .integer(joins == nil ? 0 : 1),
      "prev": joins.map { .integer(LineNumber($0).line) } ?? .null,
    ]
    line["piece"] = Self.piece(number)
    line["prev_piece"] = joins.flatMap(Self.piece)
    return .object(line)
  }
}

extension ReadLine {
  /// Which piece of a line it is; none for the first or only one.
  fileprivate static func piece(_ number: Int) -> JSONValue? {
    let piece = LineNumber(number).piece
    return piece > 1 ? .integer(piece) : nil
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
    var account: JSONObject = [
      "id": .string(Self.label(number)), "kind": .string(kind.rawValue),
      "section": .optional(article.section), "kicker": .optional(article.kicker),
      "headline": .string(article.headline), "deck": .optional(article.deck),
      "bylines": .strings(writers), "photographers": .strings(photographers),
      "source": .optional(article.source), "truncated": .bool(isTruncated),
      "order": .array(order.map { .integer(LineNumber($0).line) }),
    ]
    let pieces = order.map { LineNumber($0).piece }
    if pieces.contains(where: { $0 > 1 }) {
      account["order_pieces"] = .array(pieces.map { .integer($0) })
    }
    return .object(account)
  }
}

extension Array where Element == String {
  /// Every element once, at its first place.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
