import Arguments
import Composition
import Diagnostics
import Notation
import Operations
import Workflow

/// `release`: the pages of an issue go to print.
enum ReleaseCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Let the pages of an issue go to print, and freeze them", zh: "签付印，版面定稿"),
    discussion: Wording(
      en:
        "Signs the pages exactly as they were composed. From then on they are frozen; --off takes "
        + "the release back. Refused, all reasons at once, while a text is not approved as it stands "
        + "there, a proof round the policy asks for is open, or an embargo is not over.",
      zh: "所签的就是此刻的版面；签后版面不再变动，--off 可撤回。版上文本未签发、规定的校次未毕、稿件未解禁时不予付印，并一次列出全部原因。"),
    parameters: [.issue],
    options: [
      Option(
        "off", help: Wording(en: "Take the release back; say why with -m.", zh: "撤回付印；用 -m 写明理由。")),
      Option(
        "reason", short: "m", value: "TEXT",
        help: Wording(en: "Why the release is taken back.", zh: "撤回付印的理由。")),
      .override,
      Option(
        "overset",
        help: Wording(
          en: "Release although text is cut off, a picture is still to come or a page is empty.",
          zh: "有文字被截去、图片待补或整版空白也照此付印。")),
      Option(
        "out", value: "DIR",
        help: Wording(
          en: "Write the printer's package into DIR: pages, spreads, warnings, hashes.",
          zh: "把印刷文件包写入 DIR：单版、拼版、注意事项与校验值。")),
      Option(
        "dry-run",
        help: Wording(
          en: "Only write the package, and say what stands in the way.",
          zh: "只出文件包并说明付印前须解决的问题，不付印。")),
      .font, .noEmbed, .spot, Option("sign", help: .signHelp),
      Option("key", value: "FILE", help: .keyHelp),
    ],
    examples: [
      Example("newsdesk release 2024-12", Wording(en: "Releases an issue.", zh: "一期签付印。")),
      Example(
        "newsdesk release 2024-12 --out to-printer --dry-run",
        Wording(en: "Writes what the printer will get.", zh: "试出交印刷厂的文件。")),
    ],
    exitCodes: [
      .done,
      ExitMeaning(
        1,
        Wording(
          en: "Refused; with --dry-run, something stands in the way.",
          zh: "被拒绝；用 --dry-run 时为尚有问题须解决。")),
    ] + [ExitMeaning].usual.filter { $0.code > 1 })

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let name = try call.issueName()
    if call.parsed.has("off") { return try takeBack(name, call) }
    var request = PrintRequest(
      issue: name, signatures: Signatures(environment: call.surroundings.environment))
    request.takesFlaws = call.parsed.has("overset")
    request.override = call.parsed.value(of: "override")
    if call.parsed.has("sign") { request.key = try SigningOptions.key(call) }
    let newsroom = try call.newsroom()
    if call.parsed.has("dry-run") { return try tryOut(request, newsroom, call) }
    try PageFiles.check(call)
    let (layout, view) = try newsroom.release(request)
    if call.shared.json {
      let object = view.desk.issue(name)?.release?.revision.object.hex
      call.write(["issue": .string(name), "object": .optional(object)])
    }
    call.say(.released(name, layout.pages.count))
    if let out = call.parsed.value(of: "out") {
      let composed = try newsroom.issue(name).composed
      try PrintPackage(call: call, newsroom: newsroom).write(composed, view, into: out, trial: nil)
    } else {
      call.tellImprint { () throws(Problem) in
        try newsroom.checkImprint(of: try newsroom.issue(name).composed, view)
      }
    }
    return 0
  }

  /// Writes the package and files nothing.
  private static func tryOut(
    _ request: PrintRequest, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> Int32 {
    guard let out = call.parsed.value(of: "out") else {
      throw Problem(.usage, .packageNeedsFolder)
    }
    try PageFiles.check(call)
    let (composed, view, hindrances) = try newsroom.hindrances(request)
    try PrintPackage(call: call, newsroom: newsroom).write(
      composed, view, into: out, trial: hindrances)
    call.say(.onlyTried)
    return hindrances.isEmpty ? 0 : Problem.Kind.refused.rawValue
  }

  private static func takeBack(_ name: String, _ call: Call) throws(Problem) -> Int32 {
    guard let reason = call.parsed.value(of: "reason"), !reason.isEmpty else {
      throw Problem(.usage, .reasonWanted, advice: .reasonAdvice)
    }
    _ = try call.newsroom().unrelease(name, reason: reason)
    call.say(.unreleased(name))
    return 0
  }
}
