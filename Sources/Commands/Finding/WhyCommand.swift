import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `why`: what an article still lacks, and whose turn it is.
enum WhyCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Say what an article still lacks, and whose turn it is", zh: "稿件还差什么，该谁办"),
    discussion: Wording(
      en: "One sentence, and a line where two copies took in the same text, or something is "
        + "doubtful since it came in; exit code 0 if the "
        + "article can go on a page, 1 if something is missing or an approval is forged, badly signed "
        + "or by somebody who might not sign.",
      zh: "一句话说明，是双份的、收稿时存疑的各加一行；可上版时退出码为 0，还差什么则为 1；审签系伪造、签名不符或签字人无权签时亦为 1。"),
    parameters: [.article],
    examples: [
      Example("newsdesk why a1b2", Wording(en: "Asks for one article.", zh: "问一篇稿件。"))
    ],
    exitCodes: [
      ExitMeaning(0, Wording(en: "The article can go on a page.", zh: "可以上版。")),
      ExitMeaning(1, Wording(en: "Something is missing.", zh: "还差一步。")), .problem(.usage),
      .problem(.damaged), .problem(.notFound),
    ])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let article = try call.article(in: view)
    let isChanged = article.approvedBefore(under: view.rulebook.policies) != nil
    let change = isChanged ? try newsroom.changeSinceApproval(of: article, view) : nil
    let explanation = article.explanation(under: view.rulebook, change: change)
    let doubt = try newsroom.doubt(
      about: article, view, signatures: Signatures(environment: call.surroundings.environment))
    let isSettled = explanation.isSettled && doubt == nil
    let what = call.text(of: doubt?.wording ?? explanation.what)
    if call.shared.json {
      call.write(["settled": .bool(isSettled), "what": .string(what)])
    } else {
      for line in [what] + (article.twinLines(view) + article.doubtLines).map(call.text) {
        call.write(Printable.clean(line) + "\n")
      }
    }
    return isSettled ? 0 : 1
  }
}
