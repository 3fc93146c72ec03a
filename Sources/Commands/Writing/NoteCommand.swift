import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import Revising
import Workflow

/// `note`: puts a note on articles, lists the notes of one, says that one was dealt with.
enum NoteCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Put a note on articles, or list their notes", zh: "给稿件加批注，或列出批注"),
    discussion: Wording(
      en:
        "Notes stand beside the text, never in it; show prints them. With --paragraph or --phrase "
        + "a note is about that place, follows it through edits, or says that its place is gone.\n"
        + "A --must note, or one that begins with !, has to be dealt with before anybody approves; "
        + "the others are suggestions. Without -m the notes of an article are listed.",
      zh: "批注写在文本之外，不会印出；show 可见。用 --paragraph 或 --phrase 时批注落在该处，改稿后随文移动，所指已不存在时会说明。\n"
        + "加 --must 或以 ! 开头为必改，办妥前不能签发；其余为建议。不写 -m 时列出该稿的批注。"),
    parameters: [.articles],
    options: [
      .note,
      Option(
        "must", help: Wording(en: "It has to be dealt with before approval.", zh: "必改：办妥前不能签发。")),
      Option(
        "paragraph", value: "N",
        help: Wording(en: "It is about this paragraph, from 1.", zh: "针对第几段，从 1 起。")),
      Option(
        "phrase", value: "WORDS",
        help: Wording(en: "It is about these words.", zh: "针对这些字句。")),
      Option(
        "done", value: "N",
        help: Wording(en: "Note N is dealt with; -m says how.", zh: "第 N 条已办；-m 写明如何处理。")),
    ],
    examples: [
      Example(
        "newsdesk note a1b2 -m 请补一张照片",
        Wording(en: "Puts a note on an article.", zh: "给一篇稿件加批注。")),
      Example(
        "newsdesk note a1b2 --must --phrase 3694人 -m 与上文不符",
        Wording(en: "A number that has to be checked.", zh: "一处必须核实的数字。")),
      Example("newsdesk note a1b2 --done 1", Wording(en: "It is dealt with.", zh: "第一条已办。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let before = try newsroom.view()
    let articles = try call.articles(in: before)
    let text = call.parsed.value(of: "note")
    if let number = try call.parsed.integer(of: "done") {
      guard articles.count == 1 else { throw Problem(.usage, .oneArticleOnly) }
      let view = try newsroom.resolve(note: number, of: articles[0].id, how: text)
      call.report(articles, view) { .noteDealtWith(number, .named($0)) }
      return 0
    }
    guard let text, !text.isEmpty else {
      if isForOne(call) { throw Problem(.usage, .noteWanted) }
      return try list(articles, newsroom, call)
    }
    let (words, isMarked) = must(text)
    if words.isEmpty { throw Problem(.usage, .noteWanted) }
    let view = try newsroom.note(
      articles.map(\.id), words, anchor: try anchor(articles, newsroom, call),
      isMust: isMarked || call.parsed.has("must"))
    call.report(articles, view) { .noted(.named($0)) }
    return 0
  }

  /// A note that begins with an exclamation mark is one that must be followed.
  private static func must(_ text: String) -> (words: String, isMarked: Bool) {
    guard text.hasPrefix("!") || text.hasPrefix("！") else { return (text, false) }
    return (String(text.dropFirst().drop(while: \.isWhitespace)), true)
  }

  private static func isForOne(_ call: Call) -> Bool {
    call.parsed.has("must") || call.parsed.value(of: "paragraph") != nil
      || call.parsed.value(of: "phrase") != nil || call.parsed.value(of: "note") != nil
  }

  private static func anchor(
    _ articles: [ArticleState], _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> Anchor? {
    let paragraph = try call.parsed.integer(of: "paragraph")
    let phrase = call.parsed.value(of: "phrase")
    if paragraph == nil && phrase == nil { return nil }
    guard articles.count == 1 else { throw Problem(.usage, .oneArticleOnly) }
    return try newsroom.anchor(in: articles[0], paragraph: paragraph, phrase: phrase)
  }

  private static func list(
    _ articles: [ArticleState], _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> Int32 {
    var rows: [JSONValue] = []
    for article in articles {
      let places = try newsroom.places(of: article.notes, in: article)
      for (index, note) in article.notes.enumerated() {
        let line = NoteLine(number: index + 1, note: note, place: places[index], article: article)
        if call.shared.json { rows.append(line.json) } else { call.write(line.text(call)) }
      }
    }
    if call.shared.json { call.write(.array(rows)) }
    if articles.allSatisfy(\.notes.isEmpty) { call.say(.noNotes) }
    return 0
  }
}
