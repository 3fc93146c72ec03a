import Diagnostics
import Intake
import Manuscript
import Notation
import Operations
import Workflow

/// What is said and asked about copy that comes in.
extension Wording {
  static func isThisTheAnswer(_ file: String, _ article: Wording) -> Wording {
    Wording(
      en: "\(file): is this the reworked text of \(article.english), which was returned? (y/n)",
      zh: "\(file)：这是退修稿\(article.chinese)的修改稿吗？（y 是 / n 不是）")
  }

  static func mayAnswer(
    _ file: String, _ article: Wording, _ returned: String, _ new: String
  ) -> Wording {
    Wording(
      en: "\(file): this reads like the reworked text of \(article.english), which was returned; "
        + "if it is, newsdesk join \(returned) \(new) makes it the next text of that.",
      zh: "\(file)：像是退修稿\(article.chinese)的修改稿；如果是，请用 newsdesk join \(returned) \(new) 把它并为新文本。")
  }

  static func fileSkipped(_ problem: Problem) -> Wording {
    Wording(
      en: "Not taken in: \(problem.wording.english)", zh: "未收入：\(problem.wording.chinese)")
  }

  static let cameBefore = Wording(en: "came in before", zh: "此前已收")

  static func wouldConflict(_ file: String, _ article: Wording) -> Wording {
    Wording(
      en:
        "\(file): \(article.english) was edited in the lines that differ now; the new text would be "
        + "saved apart.",
      zh: "\(file)：\(article.chinese)的相同段落已改过稿，新文本将另存。")
  }

  static func partKnown(_ file: String, _ numbers: [String]) -> Wording {
    let list = numbers.joined(separator: " ")
    return Wording(
      en: "\(file): \(list) came in before with the same text; nothing was filed twice.",
      zh: "\(file)：\(list) 已收过，文字相同，未重复入库。")
  }

  static func knownIsSpiked(_ file: String, _ articles: [ArticleState]) -> Wording {
    let who = articles.map { "\($0.number) (\($0.spiked?.person ?? "?"))" }.joined(separator: ", ")
    let numbers = articles.map(\.number).joined(separator: " ")
    return Wording(
      en: "\(file): spiked since then: \(who). `newsdesk spike --off \(numbers)` takes it up "
        + "again; if the file was misread, spike all that came of it, and say with --kind how to "
        + "read it.",
      zh: "\(file)：其中已定为不采用：\(who)。`newsdesk spike --off \(numbers)` 可恢复采用；"
        + "若是当初读错，请把该文件收入的稿件都定为不采用，再用 --kind 指明读法重新收稿。")
  }

  static func labelledToo(_ numbers: [String]) -> Wording {
    let list = listed(numbers)
    return Wording(
      en: "The issue, tags and urgency given went on what had come in before, too: \(list). "
        + "newsdesk tag changes them.",
      zh: "所给的期号、标签、急稿等级也已用于此前收入的稿件：\(list)；可用 newsdesk tag 修改。")
  }

  static func staysInItsIssue(_ numbers: [String], _ issue: String) -> Wording {
    let first = numbers.prefix(mostListed).joined(separator: " --also ")
    let command = "newsdesk tag \(first) --issue \(issue)"
    let list = listed(numbers)
    return Wording(
      en: "What came in before stays in the issue it is in: \(list). `\(command)` moves it.",
      zh: "此前收入的稿件仍留在原来的期：\(list)；要改期请用 `\(command)`。")
  }

  static func fileIsNoForm(_ file: String) -> Wording {
    Wording(
      en: "This is no text. `newsdesk import \(file)` reads it as a new article; with "
        + "`--to ARTICLE` it is the next text of one that was returned, and goes behind the text "
        + "of any other.",
      zh: "这不是纯文本。`newsdesk import \(file)` 可收为新稿件；加 `--to 稿件` 则作为退修稿的新文本，"
        + "或接在其他稿件之后。")
  }

  static func pipedWithoutHeadline(_ article: Wording) -> Wording {
    Wording(
      en: "What stands in standard input has no headline, and \(article.english) has one, which "
        + "would be gone with all of its text.",
      zh: "标准输入的文本没有标题，而\(article.chinese)有标题；存入后原标题和全文都会被替换。")
  }

  static func fileAnyway(_ number: String) -> Wording {
    Wording(
      en: "If that is the new text, say `newsdesk edit \(number) --file -`.",
      zh: "如确是新文本，请用 `newsdesk edit \(number) --file -`。")
  }

  static func goesBehind(_ file: String, _ article: Wording) -> Wording {
    Wording(
      en: "\(file): goes behind the text of \(article.english).",
      zh: "\(file)：接在\(article.chinese)之后。")
  }

  static func revisedByPage(_ page: String, _ article: ArticleState) -> Wording {
    let name = Wording.named(article)
    let wasEdited = article.revisions.contains { [.edited, .merged].contains($0.kind) }
    return Wording(
      en: "\(page): a new text of \(name.english)"
        + (wasEdited ? "; edits made since are kept." : "."),
      zh: "\(page)：\(name.chinese)有新文本" + (wasEdited ? "，此前的改稿仍保留。" : "。"))
  }

  static func olderText(_ file: String, _ article: ArticleState, _ text: Digest) -> Wording {
    let (name, command) = (
      Wording.named(article), "newsdesk show \(article.number) --text \(article.textNumber(text))"
    )
    return Wording(
      en: "\(file): \(name.english) came with this text before a corrected one, which stays; "
        + "\(command) shows the older one.",
      zh: "\(file)：这是\(name.chinese)较早收到的文本，后来收到的更正文本不变；旧文本见 \(command)。")
  }

  static func goesOn(
    _ piece: JumpedPiece, _ article: ArticleState, _ other: JumpedPiece, _ rest: ArticleState
  ) -> Wording {
    let (name, restName) = (Wording.named(article), Wording.named(rest))
    let command = "newsdesk join \(article.number) \(rest.number)"
    return Wording(
      en:
        "\(piece.file):\(LineNumber(piece.line)): \(name.english) goes on in \(other.file):\(LineNumber(other.line)), "
        + "\(restName.english); \(command) makes them one.",
      zh:
        "\(piece.file):\(LineNumber(piece.line))：\(name.chinese)转接 \(other.file):\(LineNumber(other.line)) 的\(restName.chinese)；"
        + "用 \(command) 并成一篇。")
  }

  static func goesOnElsewhere(_ piece: JumpedPiece, _ article: ArticleState) -> Wording {
    let (name, page) = (Wording.named(article), Wording.page(piece.page))
    return Wording(
      en:
        "\(piece.file):\(LineNumber(piece.line)): \(name.english) continues on \(page.english); the rest is "
        + "not here yet.",
      zh: "\(piece.file):\(LineNumber(piece.line))：\(name.chinese)转接\(page.chinese)，余下部分还没有收到。")
  }

  static func comesFromElsewhere(_ piece: JumpedPiece, _ article: ArticleState) -> Wording {
    let (name, page) = (Wording.named(article), Wording.page(piece.page))
    return Wording(
      en:
        "\(piece.file):\(LineNumber(piece.line)): \(name.english) goes on from \(page.english); its "
        + "beginning is not here yet.",
      zh: "\(piece.file):\(LineNumber(piece.line))：\(name.chinese)上接\(page.chinese)，开头部分还没有收到。")
  }

  private static func page(_ number: String?) -> Wording {
    guard let number else { return Wording(en: "another page", zh: "另一版") }
    return .pageNumber(number)
  }

  static func besideUnfiled(_ file: String, _ texts: [String]) -> Wording {
    let list = texts.map { "“\($0)”" }.joined(separator: " ")
    return Wording(
      en: "\(file): stands in no article and is not filed, since a text of it waits to be settled: "
        + "\(list).",
      zh: "\(file)：有文本待处理；以下内容不属于任何稿件，暂未入库：\(list)。")
  }

  static func revisedAfterPrint(
    _ file: String, _ article: Wording, _ issue: String, _ number: String
  ) -> Wording {
    Wording(
      en:
        "\(file): \(article.english) is printed in issue \(issue) with the text it had; if that was "
        + "wrong, newsdesk correct \(number) drafts a correction.",
      zh: "\(file)：\(article.chinese)已在 \(issue) 期按原文本见报；如原文有误，请用 newsdesk correct \(number) 起草更正。")
  }

  static func revisedInReview(_ file: String, _ article: Wording, _ status: Wording) -> Wording {
    Wording(
      en:
        "\(file): \(article.english) had come as far as “\(status.english)”; the new text has not, "
        + "and has to be submitted.",
      zh: "\(file)：\(article.chinese)此前为“\(status.chinese)”，新文本尚未送审，须重新送审。")
  }

  static func joinedInReview(_ article: Wording, _ status: Wording) -> Wording {
    Wording(
      en: "One of the two had come as far as “\(status.english)”; \(article.english) as it is now "
        + "has not, and has to be submitted.",
      zh: "两篇中有一篇此前为“\(status.chinese)”，合并后的\(article.chinese)尚未送审，须重新送审。")
  }

  static let nothingToDraw = Wording(
    en: "This is not read line by line as a page is, so there is nothing to draw.",
    zh: "这个文件不是按版面逐行读的，没有可画的读法。")
  static let seeDryRun = Wording(
    en: "--dry-run shows what is read of it; --kind page draws it as a page.",
    zh: "收入的样子请用 --dry-run 看；要按版面画出来请加 --kind page。")

  static let explainedAsPage = Wording(
    en: "This file is filed as a manuscript, not as a page; --dry-run shows that reading, "
      + "--kind page asks for this one.",
    zh: "这个文件按来稿收，不按版面读；收入的样子请用 --dry-run 看，要按版面收请加 --kind page。")

  static func moreFlags(_ count: Int, _ flag: Wording) -> Wording {
    Wording(
      en: "\(plural(count, "more place")) like this (\(flag.english)).",
      zh: "另有 \(count) 处同样的问题（\(flag.chinese)）。")
  }

  /// What is doubtful in which lines, most serious first.
  static func doubts(_ doubts: [Provenance.Doubt]) -> Wording {
    let places = doubts.prefix(mostListed).map { doubt in
      let kind = self.doubt(doubt.kind)
      let other = doubt.headline.map { Wording(en: ", may belong to \($0)", zh: "，也可能属于《\($0)》") }
      return Wording(
        en: "\(kind.english) (line \(LineNumber(doubt.line))\(other?.english ?? ""))",
        zh: "\(kind.chinese)（第 \(LineNumber(doubt.line)) 行\(other?.chinese ?? "")）")
    }
    let list = places.joined(separator: .listComma)
    return doubts.count > mostListed ? list + verbatim(" …") : list
  }

  /// What is doubtful, by its stored word.
  static func doubt(_ kind: String) -> Wording {
    Intake.Flag.Kind(rawValue: kind).map { flag($0) } ?? verbatim(kind)
  }

  static func doubtful(_ article: Wording, _ open: [Provenance.Doubt]) -> Wording {
    let list = doubts(open)
    return Wording(
      en: "To look at in \(article.english): \(list.english).",
      zh: "\(article.chinese)存疑，请过目：\(list.chinese)。")
  }

  static func doubtLine(_ open: [Provenance.Doubt], _ number: String) -> Wording {
    let list = doubts(open)
    return Wording(
      en: "to look at: \(list.english); `newsdesk show \(number) --lines` shows the lines",
      zh: "存疑，请过目：\(list.chinese)；`newsdesk show \(number) --lines` 可按行查看")
  }

  static func submittedDoubtful(_ article: Wording, _ open: [Provenance.Doubt]) -> Wording {
    let list = doubts(open)
    return Wording(
      en: "\(article.english) goes to review with what was to be looked at: \(list.english).",
      zh: "\(article.chinese)送审时仍有存疑之处：\(list.chinese)。")
  }

  static func savedTextFiled(_ file: String) -> Wording {
    Wording(en: "\(file) is filed now and was taken away.", zh: "\(file) 已入库，暂存文件已移除。")
  }

  static let answerFlag = Wording(en: "an answer?", zh: "修改稿？")

  static func flag(_ kind: Intake.Flag.Kind) -> Wording {
    switch kind {
    case .truncated: Wording(en: "breaks off", zh: "中断")
    case .orphan: Wording(en: "no beginning", zh: "无头")
    case .duplicatedPassage: Wording(en: "said twice", zh: "重复")
    case .uncertainBoundary: Wording(en: "boundary", zh: "归属")
    case .severalStories: Wording(en: "two stories?", zh: "不止一篇？")
    case .leftOut: Wording(en: "left out", zh: "略去")
    case .besideColumns: Wording(en: "columns?", zh: "并排栏？")
    case .oddOrder: Wording(en: "order", zh: "顺序")
    }
  }
}
