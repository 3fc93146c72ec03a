import Arguments
import Diagnostics
import Operations
import Workflow

/// `packet`: one HTML file for somebody who reads and answers without a command line.
enum PacketCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Write one file for a reviewer to read and answer on a phone", zh: "写一个可在手机上审阅、回复的文件"),
    discussion: Wording(
      en: "Holds the pages of an issue, each article's full text, what changed since that person "
        + "last looked, earlier opinions, and buttons that make one line of text with a code to send "
        + "back by any messenger. newsdesk approve --reply files that line. Needs no network; also "
        + "prints on A4.",
      zh: "内含该期版面、各稿全文、此人上次看过之后的改动、此前意见，以及按钮：点按生成一行带签批码的文字，可用任何聊天软件发回，"
        + "由 newsdesk approve --reply 登记。不需网络，也可打印成 A4。"),
    parameters: [
      Parameter(
        "SUBJECT", .many,
        help: Wording(en: "An issue, or articles.", zh: "期号或稿件。"))
    ],
    options: [
      Option(
        "for", value: "PERSON", required: true,
        help: Wording(en: "Who reads it.", zh: "给谁看。")),
      Option(
        "out", value: "FILE", required: true, help: Wording(en: "The file to write.", zh: "写到哪个文件。")
      ),
    ],
    examples: [
      Example(
        "newsdesk packet 2024-12 --for 王书记 --out packet.html",
        Wording(en: "Everything of an issue that waits.", zh: "一期中待审的全部稿件。")),
      Example(
        "newsdesk approve --reply '【a1b2-7f3a 王书记】同意' --evidence photo.jpg",
        Wording(en: "Files what came back.", zh: "登记发回的一行。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    guard let reader = call.parsed.value(of: "for") else {
      throw Problem(.usage, .packetReaderWanted)
    }
    guard let file = call.parsed.value(of: "out") else { throw Problem(.usage, .fileWanted) }
    let person = try PersonName.checked(reader)
    if let problem = view.rulebook.refusalOfDeciding(by: person) { throw problem }
    let packet = PacketPages(person: person, newsroom: newsroom, view: view, call: call)
    let subjects = call.parsed.arguments(of: "SUBJECT")
    let bytes = try packet.html(of: subjects)
    try call.write(bytes, to: file)
    call.say(.packetWritten(file, person))
    return 0
  }
}
