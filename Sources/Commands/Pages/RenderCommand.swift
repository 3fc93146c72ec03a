import Arguments
import Diagnostics
import Operations

/// `render`: writes the filed pages of an issue again.
enum RenderCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Write the pages of an issue as they were filed", zh: "按存档输出一期版面"),
    discussion: Wording(
      en:
        "The pages come out as they were composed, byte for byte, whatever was edited since. Only "
        + "an article that was withdrawn after printing leaves a labelled empty place. Refused "
        + "while an article on the pages is embargoed.",
      zh: "按组版时的存档逐字节输出，与此后的改稿无关；只有刊后撤销的稿件以空框注明代替。版上有稿件未到解禁时间时不予输出。"),
    parameters: [.issue],
    options: [
      Option(
        "format", value: "html|svg|text|json|pdf",
        help: Wording(
          en: "Only this form; html, svg and json at first.",
          zh: "只输出一种形式，不写则输出 html、svg 和 json。")),
      .font, .noEmbed, .spot,
      Option(
        "out", value: "DIR", required: true,
        help: Wording(en: "Write the pages into DIR.", zh: "把版面写入 DIR。")),
    ],
    examples: [
      Example(
        "newsdesk render 2024-12 --out build/2024-12",
        Wording(en: "Writes the pages into a folder.", zh: "把版面写入文件夹。")),
      Example(
        "newsdesk render 2024-12 --format pdf --out build/2024-12",
        Wording(
          en: "Writes pages.pdf and spreads.pdf for the printer.",
          zh: "写出供印刷的 pages.pdf（单版）和 spreads.pdf（对开拼版）。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    guard let out = call.parsed.value(of: "out") else {
      throw Problem(.usage, .outWanted)
    }
    let form = try call.parsed.value(of: "format").map { word throws(Problem) in
      guard let form = PageFiles.Form(rawValue: word) else { throw Problem(.usage, .noSuchForm) }
      return form
    }
    try PageFiles.check(call)
    let newsroom = try call.newsroom()
    let (composed, view) = try newsroom.issueToSendOut(try call.issueName())
    try PageFiles(call, out).write(composed, of: newsroom, only: form)
    call.tellImprint { () throws(Problem) in try newsroom.checkImprint(of: composed, view) }
    return 0
  }
}
