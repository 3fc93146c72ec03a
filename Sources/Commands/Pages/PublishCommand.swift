import Arguments
import Composition
import Diagnostics
import Notation
import Operations
import Workflow

/// `publish`: an issue has come out.
enum PublishCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Say that an issue has come out, and freeze it", zh: "一期出版，版面定稿"),
    discussion: Wording(
      en: "Every text on its pages has to be approved as it stands there. The issue is frozen and "
        + "its articles are published, in one act. Pages on which text is cut off, a picture is "
        + "still to come or nothing stands are refused, unless you say --overset. So is an issue "
        + "with an embargoed article, and, where the policy asks for proof rounds, one that was not released.",
      zh: "版面上的每篇稿件须以版上文本签发。该期定稿与稿件标为已出版一次完成。"
        + "有文字被截去、图片待补或整版空白时不予出版，除非写明 --overset。有稿件尚未解禁，或规则要求校次而未签付印的，也不予出版。"),
    parameters: [.issue],
    options: [
      Option(
        "overset",
        help: Wording(
          en: "Publish although text is cut off, a picture is still to come or a page is empty.",
          zh: "有文字被截去、图片待补或整版空白也照此出版。")),
      .override,
    ],
    examples: [
      Example("newsdesk publish 2024-12", Wording(en: "Publishes an issue.", zh: "出版一期。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let name = try call.issueName()
    var request = PrintRequest(
      issue: name, signatures: Signatures(environment: call.surroundings.environment))
    request.takesFlaws = call.parsed.has("overset")
    request.override = call.parsed.value(of: "override")
    let (layout, view) = try call.newsroom().publish(request)
    let placed = view.desk.articles(belongingTo: name).filter {
      $0.printings.contains { $0.issue == name }
    }
    if call.shared.json {
      let object = view.desk.issue(name)?.newest?.revision.object.hex
      call.write([
        "issue": .string(name), "object": .optional(object),
        "articles": .array(placed.map { .object(ArticleJSON.row($0, view)) }),
      ])
    }
    warn(of: layout, view, call)
    call.say(.published(name, placed.count))
    return 0
  }

  /// What is printed although it is not as it should be.
  private static func warn(of layout: Layout, _ view: DeskView, _ call: Call) {
    for overset in layout.overset {
      let article = view.desk.article(overset.id).map { Wording.named($0) }
      call.warn(.printedCut(article ?? .verbatim(overset.headline), overset.excess))
    }
    for (article, page) in view.awaitingPictures(on: layout) {
      call.warn(.pictureMissing(.named(article), page))
    }
    let empty = layout.pages.filter(\.stories.isEmpty).map(\.number)
    if !empty.isEmpty { call.warn(.emptyPages(empty)) }
  }
}
