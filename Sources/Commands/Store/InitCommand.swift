import Arguments
import Diagnostics
import Notation
import Operations

/// `init`: makes a store.
enum InitCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Make a store for a newsroom", zh: "为编辑部建库"),
    discussion: Wording(
      en: "Makes the folder store/ here, or the one --store names. The folder has to be empty or "
        + "new. Anybody may do everything until desk/people.json names people and newsdesk config "
        + "apply puts that into force.",
      zh: "在此处建立 store/，或 --store 所指的文件夹；该文件夹须为空或不存在。desk/people.json 写入人员并经 "
        + "newsdesk config apply 生效之前，任何人都可办理一切事项。"),
    options: [
      Option(
        "name", value: "NAME",
        help: Wording(en: "The paper's name, for the masthead.", zh: "报刊名称，用于报头。")),
      Option(
        "sample",
        help: Wording(
          en: "Make a sample store, whose records may bear any time.", zh: "建样例库，其记录时间可自定。")),
    ],
    examples: [
      Example(
        "newsdesk init --name 职工天地",
        Wording(en: "Makes a store in ./store.", zh: "在 ./store 建库。"))
    ], exitCodes: [.done, .problem(.refused), .problem(.usage)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let path = StoreFinder(call).given.map { call.path($0) } ?? call.path("store")
    let name = call.parsed.value(of: "name") ?? call.text(of: .deskNameByDefault)
    guard (1...400).contains(name.utf8.count), Printable.line(name) == name else {
      throw Problem(.usage, .badDeskName)
    }
    let newsroom = try Newsroom.start(
      at: path, name: name, isSample: call.parsed.has("sample"),
      random: call.surroundings.random, occasion: try call.occasion())
    if call.shared.json { call.write(["store": .string(newsroom.path), "name": .string(name)]) }
    call.say(.started(name, newsroom.path))
    call.say(.firstSteps)
    return 0
  }
}
