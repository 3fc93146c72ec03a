import Diagnostics
import Manuscript
import Notation
import Operations
import Workflow

/// Articles as `--json` prints them. Programs rely on these names; they are explained in the help
/// of `list` and `show`.
enum ArticleJSON {
  /// One article, without its text.
  static func row(_ article: ArticleState, _ view: DeskView) -> JSONObject {
    let summary = article.summary
    return [
      "id": .string(article.id.hex), "number": .string(article.number),
      "object": .string(article.object.hex), "status": .string(view.status(of: article).word),
      "headline": .string(summary.headline), "section": .optional(summary.section),
      "tags": .strings(article.tags), "bylines": .strings(summary.bylines.map(\.name)),
      "characters": .integer(summary.length.characters), "words": .integer(summary.length.words),
      "language": .string(summary.language.rawValue), "slug": .optional(article.slug),
      "issue": .optional(article.meantFor), "twin": .optional(article.twin?.hex),
      "printed": .optional(article.printings.last?.object.hex),
      "urgency": .integer(article.urgency ?? 5),
      "person": .string(article.head.person), "at": .string(article.head.at.description),
    ]
  }

  /// One article as an object, several as an array.
  static func rows(_ articles: [ArticleState], _ view: DeskView) -> JSONValue {
    let rows = articles.map { JSONValue.object(row($0, view)) }
    return rows.count == 1 ? rows[0] : .array(rows)
  }

  /// One article with its text, notes and decisions.
  static func whole(_ article: ArticleState, _ text: Article, _ view: DeskView) -> JSONValue {
    var object = row(article, view)
    object["article"] = text.json
    object["notes"] = .array(article.notes.map(note))
    object["approvals"] = .array(
      article.decisions.filter(\.isApproval).map { decision($0, article) })
    object["returns"] = .array(
      article.decisions.filter { !$0.isApproval }.map { decision($0, article) })
    object["doubts"] = .array(article.openDoubts.map(\.json))
    object["provenance"] = article.provenance.map(provenance) ?? .null
    return .object(object)
  }

  private static func note(_ note: Workflow.Note) -> JSONValue {
    var object: JSONObject = [
      "person": .string(note.person), "at": .string(note.at.description),
      "text": .string(note.text), "object": .string(note.object.hex),
    ]
    object["sent"] = note.sent.map { .string($0) }
    return .object(object)
  }

  private static func decision(_ filed: FiledDecision, _ article: ArticleState) -> JSONValue {
    [
      "person": .string(filed.person), "at": .string(filed.at.description),
      "stage": .string(filed.decision.stage), "object": .string(filed.decision.object.hex),
      "current": .bool(filed.decision.object == article.object), "note": .optional(filed.note),
    ]
  }

  private static func provenance(_ provenance: Provenance) -> JSONValue {
    [
      "file": .string(provenance.file), "sha256": .string(provenance.source.hex),
      "encoding": .string(provenance.encoding), "page": provenance.imprint.json,
      "blocks": .array(provenance.blocks.map { .array($0.map { .integer($0.line) }) }),
    ]
  }
}
