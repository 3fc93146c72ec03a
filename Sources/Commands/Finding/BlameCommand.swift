import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// `blame`: who wrote and who last approved each paragraph.
enum BlameCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Say who wrote and who last approved each paragraph", zh: "逐段说明谁写的、谁最后审的"),
    discussion: Wording(
      en: "For each paragraph as it stands: who filed it so, when, in which text, and who approved "
        + "a text last in which it stood just so.",
      zh: "对现文本的每一段：由谁、何时、在哪份文本改成现样，以及谁最后签过含有此段的文本。"),
    parameters: [.article],
    examples: [
      Example("newsdesk blame a1b2", Wording(en: "Asks for one article.", zh: "查一篇稿件。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let article = try call.article(in: view)
    let blocks = try newsroom.blame(article, view)
    if call.shared.json {
      call.write(.array(blocks.enumerated().map { json($0, $1) }))
      return 0
    }
    let titles: [Wording] = [
      .paragraphColumn, .personColumn, .dayColumn, .textColumn, .approvedByColumn, .wordsInColumn,
    ]
    let columns = titles.enumerated().map { index, title in
      Table.Column(title, canShrink: index == 5, isMain: index == 5)
    }
    let rows = blocks.enumerated().map { index, block in row(index, block, article, call) }
    call.write(Table(columns, rows: rows))
    return 0
  }

  private static func row(
    _ index: Int, _ blamed: BlamedBlock, _ article: ArticleState, _ call: Call
  ) -> [Table.Cell] {
    let approval = blamed.approval.map { "\($0.person) \(call.shown($0.at).day)" }
    return [
      Table.Cell(String(index + 1)), Table.Cell(blamed.revision.person, .strong),
      Table.Cell(call.shown(blamed.revision.at).day),
      Table.Cell(article.textNumber(blamed.revision.object), .faint),
      Table.Cell(approval ?? "–"), Table.Cell(Printable.line(blamed.block.text)),
    ]
  }

  private static func json(_ index: Int, _ blamed: BlamedBlock) -> JSONValue {
    [
      "paragraph": .integer(index + 1), "person": .string(blamed.revision.person),
      "at": .string(blamed.revision.at.description), "object": .string(blamed.revision.object.hex),
      "approved_by": .optional(blamed.approval?.person),
      "approved_object": .optional(blamed.approval?.decision.object.hex),
      "text": .string(blamed.block.text),
    ]
  }
}
