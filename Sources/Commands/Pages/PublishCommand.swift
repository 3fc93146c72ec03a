import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `publish`: an issue has come out.
enum PublishCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "publish", chineseName: "出版",
    summary: Wording(en: "Say that an issue has come out, and freeze it", zh: "一期出版，版面定稿"),
    discussion: Wording(
      en: "Every text on its pages has to be approved as it stands there. The issue is frozen and "
        + "its articles are published, in one act.",
      zh: "版面上的每篇稿件须以版上文本签发。该期定稿与稿件标为已出版一次完成。"),
    parameters: [.issue],
    examples: [
      Example("newsdesk publish 2024-12", Wording(en: "Publishes an issue.", zh: "出版一期。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let name = try call.issueName()
    let (_, view) = try call.newsroom().publish(name)
    let placed = view.desk.articles.filter { $0.printings.contains { $0.issue == name } }
    if call.shared.json {
      let object = view.desk.issue(name)?.newest?.revision.object.hex
      call.write([
        "issue": .string(name), "object": .optional(object),
        "articles": .array(placed.map { .object(ArticleJSON.row($0, view)) }),
      ])
    }
    call.say(.published(name, placed.count))
    return 0
  }
}
