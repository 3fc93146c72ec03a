import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import Workflow

/// `config`: the rules in force, and putting changed ones into force.
enum ConfigCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Show the desk's rules, or put changed ones into force", zh: "查看规则，或使改动生效"),
    discussion: Wording(
      en: "The files desk/policy.json and desk/people.json are drafts of the next rules. config "
        + "apply files them; until then the rules filed last hold. Where people are named, a chief "
        + "has to do it. config restore brings back those that are gone.\n"
        + "desk/people.json names who works here, by the name of --as, with the names they are "
        + "printed under:\n"
        + #"{"people": [{"name": "ann", "printed": ["Ann Lee"], "roles": ["editor"]}]}"#
        + "\nRoles are reporter, editor, reviewer, page_editor, proofreader and chief.\n"
        + "config three-review writes the policy of three reviews into desk/policy.json, config "
        + "single the one of a single review, config solo the one of a desk of one person; with "
        + "--proofs N the pages pass so many proof rounds before they go to print.\n"
        + "desk/allowed_signers holds people's public keys, for signatures.\n"
        + "config imprint newspaper (or periodical, internal) writes desk/imprint.json, to be filled "
        + "in: what the paper has to say of itself. It counts as soon as "
        + "it is saved, without config apply; pages are checked against it.",
      zh: "desk/policy.json 与 desk/people.json 是下一版规则的草稿；config apply 之后才生效，此前仍按上次生效的规则办理。"
        + "已有人员名单时须由总编辑办理。文件不见了，用 config restore 取回。\n"
        + "desk/people.json 写明编辑部有谁：name 是 --as 所用的名字，printed 是见报的署名，roles 是角色：\n"
        + #"{"people": [{"name": "li", "printed": ["李强"], "roles": ["editor"]}]}"#
        + "\n角色有 reporter 记者、editor 责任编辑、reviewer 审稿人、page_editor 版面编辑、proofreader 校对、chief 总编辑。\n"
        + "config three-review 把三审制写入 desk/policy.json，config single 写入一审制，config solo 写入一人制；"
        + "加 --proofs N 则付印前须经 N 个校次。\n"
        + "desk/allowed_signers 存放各人公钥，用于核对签名。\n"
        + "config imprint newspaper（报纸，或 periodical 期刊、internal 内部资料）写出 desk/imprint.json 供填写版权信息，"
        + "存盘即起作用，版面据此检查，不必 config apply。"),
    parameters: [
      Parameter(
        "ACTION", .optional,
        help: Wording(
          en: "show (or nothing), apply, restore, template, imprint, three-review, single or solo.",
          zh: "show（可省略）、apply、restore、template、imprint、three-review、single 或 solo。")),
      Parameter(
        "NAME", .optional,
        help: Wording(
          en: "A page template to show, or the profile of an imprint.", zh: "要查看的版式模板，或版权信息的类别。"
        )),
    ],
    options: [
      Option(
        "copy", value: "NEW",
        help: Wording(
          en: "Copy the template to desk/templates/NEW.json.",
          zh: "把该模板复制为 desk/templates/NEW.json。")),
      Option(
        "proofs", value: "0-3",
        help: Wording(en: "Proof rounds of the policy to write.", zh: "写入规则的校次。")),
    ],
    examples: [
      Example("newsdesk config", Wording(en: "Shows the rules in force.", zh: "查看现行规则。")),
      Example(
        "newsdesk config apply",
        Wording(en: "Puts the files of desk/ into force.", zh: "使 desk/ 中的改动生效。")),
      Example(
        "newsdesk config template", Wording(en: "Lists the page templates.", zh: "列出版式模板。")),
      Example(
        "newsdesk config template a4 --copy our-letter",
        Wording(en: "Copies one to be changed.", zh: "复制一份供修改。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    switch call.parsed.argument(of: "ACTION") ?? "show" {
    case "show": try show(call, newsroom)
    case "apply": try apply(call, newsroom)
    case "restore": try restore(call, newsroom)
    case "imprint": try imprint(call, newsroom)
    case "template": try TemplateShelf(call: call, newsroom: newsroom).give()
    case let word:
      guard let profile = Profile(rawValue: word) else {
        throw Problem(.usage, .noSuchAction(Printable.line(word)))
      }
      let proofs = try call.parsed.integer(of: "proofs") ?? 0
      guard (0...3).contains(proofs) else { throw Problem(.usage, .proofRoundsOutOfRange) }
      try newsroom.proposePolicy(profile.policy(proofs: proofs))
      call.say(.policyProposed)
    }
    return 0
  }

  private static func show(_ call: Call, _ newsroom: Newsroom) throws(Problem) {
    let view = try newsroom.view()
    let policy = view.rulebook.inForce.flatMap { view.rulebook.policies[$0] }
    call.write([
      "policy": policy?.json ?? .null, "people": view.rulebook.people.json,
    ])
    try call.tellOfChangedRules(newsroom, view)
  }

  /// Writes the imprint's file for a profile, or shows what it says.
  private static func imprint(_ call: Call, _ newsroom: Newsroom) throws(Problem) {
    guard let word = call.parsed.argument(of: "NAME") else {
      guard let imprint = try newsroom.imprint() else {
        throw Problem(.notFound, .noImprint, advice: .startImprint)
      }
      return call.write(imprint.json)
    }
    guard let profile = PaperImprint.Profile(rawValue: word) else {
      throw Problem(.usage, .noSuchImprint(Printable.line(word)))
    }
    try newsroom.startImprint(profile)
    call.say(.imprintStarted)
  }

  private static func apply(_ call: Call, _ newsroom: Newsroom) throws(Problem) {
    let (changed, view) = try newsroom.applyConfiguration()
    if call.shared.json { call.write(["changed": .strings(changed.map(\.fileName))]) }
    call.say(changed.isEmpty ? .rulesAsBefore : .rulesInForce(changed.map(\.fileName)))
    let policy = view.rulebook.inForce.flatMap { view.rulebook.policies[$0] }
    for gap in policy.map({ view.rulebook.gaps(in: $0) }) ?? [] { call.warn(gap) }
    if changed.contains(.people), !view.rulebook.namesPeople { call.warn(.nobodyNamed) }
  }

  private static func restore(_ call: Call, _ newsroom: Newsroom) throws(Problem) {
    let restored = try newsroom.restoreConfiguration().map(\.fileName)
    if call.shared.json { call.write(["brought_back": .strings(restored)]) }
    call.say(.rulesRestored(restored))
  }
}

extension Call {
  /// Says that files of `desk/` are not what is in force, where that is so.
  func tellOfChangedRules(_ newsroom: Newsroom, _ view: DeskView) throws(Problem) {
    for change in newsroom.changedConfiguration(view) { warn(change.what) }
  }
}
