import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `delegate`: somebody signs a stage in another's place for a while.
enum DelegateCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Let somebody sign a stage in another's place for a while", zh: "委托他人在一段时间内代签某一审级"),
    discussion: Wording(
      en: "FROM or a chief may do it. It counts from now to the end of the day given; every rule "
        + "holds for TO as for anybody: nobody signs their own article or two stages of one. A "
        + "later delegation of the same stage between the same two replaces it, so a day that is "
        + "over takes it back.",
      zh: "由委托人本人或总编辑办理，自即日起至所写日期终了有效。代签人同样受各项规则约束：不得审自己的稿件，也不得一人签两级。"
        + "同一审级、同样两人再次委托即取代前一次；写已过的日期即为撤回。"),
    parameters: [
      Parameter("STAGE", help: Wording(en: "The stage, by its name.", zh: "审级，如 复审。")),
      Parameter("FROM", help: Wording(en: "Whose place it is.", zh: "委托人。")),
      Parameter("TO", help: Wording(en: "Who signs meanwhile.", zh: "代签人。")),
    ],
    options: [
      Option(
        "until", value: "DATE", required: true,
        help: Wording(en: "The last day.", zh: "最后一天。")),
      Option(
        "reason", short: "m", value: "TEXT", required: true,
        help: Wording(en: "Why.", zh: "委托的理由。")),
    ],
    examples: [
      Example(
        "newsdesk delegate 复审 wang li --until 2024-12-25 -m 病假",
        Wording(
          en: "li signs the second review for wang until Christmas.", zh: "至圣诞当日，由 li 代 wang 签复审。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let parsed = call.parsed
    guard let stage = parsed.argument(of: "STAGE"), let from = parsed.argument(of: "FROM"),
      let to = parsed.argument(of: "TO"), let reason = parsed.value(of: "reason"), !reason.isEmpty
    else { throw Problem(.usage, .reasonWanted, advice: .reasonAdvice) }
    let delegation = Delegation(stage: stage, from: from, to: to, until: try until(call))
    let newsroom = try call.newsroom()
    _ = try newsroom.delegate(delegation, reason: reason)
    if call.shared.json {
      call.write([
        "stage": .string(stage), "from": .string(from), "to": .string(to),
        "until": .string(delegation.until.description),
      ])
    }
    let day = call.shown(delegation.until).day
    let isOver = delegation.until < newsroom.occasion.at
    call.say(
      isOver
        ? .delegationOver(.stage(stage), from, to, day) : .delegated(.stage(stage), from, to, day))
    return 0
  }

  /// A day lasts until its end, where this person sits.
  private static func until(_ call: Call) throws(Problem) -> Timestamp {
    let text = call.parsed.value(of: "until") ?? ""
    guard let typed = TypedTime(text, today: try call.today()) else {
      throw Problem(.usage, .notADay(Printable.line(text)))
    }
    return call.moment(typed, ofDay: 86_399)
  }
}
