import Arguments
import Diagnostics
import Operations
import Workflow

/// `note`: puts a note on articles.
enum NoteCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "note", chineseName: "批注",
    summary: Wording(en: "Put a note on articles", zh: "给稿件加批注"),
    discussion: Wording(
      en: "Notes stand beside the text, never in it; show prints them.",
      zh: "批注写在文本之外，不会印出；show 可见。"),
    parameters: [.articles], options: [.requiredNote],
    examples: [
      Example(
        "newsdesk note a1b2 -m 请补一张照片",
        Wording(en: "Puts a note on an article.", zh: "给一篇稿件加批注。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    guard let text = call.parsed.value(of: "note"), !text.isEmpty else {
      throw Problem(.usage, .noteWanted)
    }
    let newsroom = try call.newsroom()
    let articles = try call.articles(in: try newsroom.view())
    let view = try newsroom.note(articles.map(\.id), text)
    call.report(articles, view) { .noted(.named($0)) }
    return 0
  }
}
