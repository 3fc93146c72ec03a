import Arguments
import Diagnostics
import Notation
import Operations

/// `me`: says who sits here.
enum MeCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Say once who sits at this machine", zh: "说明本机由谁使用"),
    discussion: Wording(
      en:
        "Without a name, tells who newsdesk takes you for: --as, else $NEWSDESK_AS, else the name "
        + "given here, else the login name. A name given in a store is yours in that store and its "
        + "copies; one given elsewhere, in all stores that know no other.",
      zh: "不写姓名时显示当前身份：--as，其次 $NEWSDESK_AS，其次此处所写，最后是登录名。"
        + "在某库中所写的名字只用于该库及其副本；在库外所写的，用于未另写名字的各库。"),
    parameters: [
      Parameter("NAME", .optional, help: Wording(en: "Your name at the desk.", zh: "在编辑部所用的名字。"))
    ],
    examples: [
      Example("newsdesk me 张编辑", Wording(en: "Says who sits here.", zh: "说明本机由谁使用。")),
      Example("newsdesk me", Wording(en: "Tells who you are.", zh: "显示当前身份。")),
    ], exitCodes: [.done, .problem(.refused), .problem(.usage)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let seat = Seat(call)
    if let name = call.parsed.argument(of: "NAME") {
      let desk = try seat.remember(try PersonName.checked(name))
      call.say(desk.map { .seated(name, at: $0.name) } ?? .seated(name))
      return 0
    }
    let person = try seat.person()
    call.shared.json ? call.write(["person": .string(person)]) : call.write(person + "\n")
    return 0
  }
}
