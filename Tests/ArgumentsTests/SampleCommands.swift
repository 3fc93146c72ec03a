import Arguments
import Diagnostics

/// A small newsroom program: one command of each shape.
let desk = CommandSet(
  program: "desk", summary: Wording(en: "A small desk", zh: "小编辑台"),
  commands: [
    NamedCommand("return", "退回") {
      CommandDeclaration(
        summary: Wording(en: "Send an article back", zh: "把稿件退回修改"),
        discussion: Wording(
          en: "The author sees the reason.\nNothing of the text is lost, and the article may be "
            + "submitted again as often as needed.",
          zh: "作者会看到退回理由。\n原文不会丢失，修改后可以再次送审，次数不限，直到签发为止。"),
        parameters: [
          Parameter(
            "ARTICLE", .many, help: Wording(en: "which articles", zh: "哪些稿件"), listedBy: "list")
        ],
        options: [
          Option(
            "note", short: "m", value: "TEXT", repeatable: true,
            help: Wording(en: "the reason", zh: "退回理由")),
          Option(
            "level", choices: ["must", "should"],
            help: Wording(en: "how much it matters", zh: "轻重")),
          Option("dry-run", short: "n", help: Wording(en: "change nothing", zh: "只看不改")),
        ],
        examples: [
          Example(
            "desk return 4a7b -m 'check the name'",
            Wording(en: "Returns one article with a reason.", zh: "退回一篇稿件，并写明理由。"))
        ],
        exitCodes: [.done, .problem(.refused), .problem(.usage)])
    },
    NamedCommand("list", "列表") {
      CommandDeclaration(
        summary: Wording(en: "List articles", zh: "列出稿件"),
        discussion: Wording(en: "Newest first.", zh: "新的在前。"),
        parameters: [
          Parameter(
            "QUERY", .any, help: Wording(en: "what to look for", zh: "查找条件"),
            mayBeginWithHyphen: true)
        ],
        options: [Option("limit", value: "N", help: Wording(en: "at most so many", zh: "最多几篇"))],
        examples: [], exitCodes: [.done])
    },
    NamedCommand("spike") {
      CommandDeclaration(
        summary: Wording(en: "Do not use an article", zh: "不采用"),
        discussion: Wording(en: "It stays in the store.", zh: "稿件仍在稿库。"),
        parameters: [Parameter("ARTICLE", help: Wording(en: "which article", zh: "哪篇稿件"))],
        examples: [], exitCodes: [.done])
    },
    NamedCommand("diff") {
      CommandDeclaration(
        summary: Wording(en: "Show changes", zh: "显示改动"),
        discussion: Wording(en: "Between two texts.", zh: "两个文本之间。"),
        parameters: [
          Parameter("ARTICLE", help: Wording(en: "which article", zh: "哪篇稿件")),
          Parameter("TEXT", .optional, help: Wording(en: "an older text", zh: "较早的文本")),
        ],
        examples: [], exitCodes: [.done])
    },
    NamedCommand("fsck", group: .maintenance) {
      CommandDeclaration(
        summary: Wording(en: "Check the store", zh: "检查稿库"),
        discussion: Wording(en: "Changes nothing.", zh: "不作改动。"),
        examples: [], exitCodes: [.done, .problem(.damaged)])
    },
  ])

/// The sentence a wrong command line is answered with, in English.
func refusal(_ arguments: String...) -> String {
  do {
    _ = try desk.parse(arguments)
    return "understood"
  } catch {
    return error.wording.text(in: .english)
  }
}
