import Diagnostics
import Manuscript

// Sentences of articles that are joined, or cut in two at lines of their page.
extension Wording {
  static let joinsItself = Wording(
    en: "An article cannot be joined with itself.", zh: "稿件不能与自己合并。")
  static func twinsDiffer(_ article: Wording) -> Wording {
    Wording(
      en: "Both copies of \(article.english) were changed in the same lines.",
      zh: "\(article.chinese)的两份相同来稿同一处改得不一样。")
  }
  static func twinsUnclear(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) came in more than once in one copy, so it is not plain which two "
        + "belong together.",
      zh: "\(article.chinese)在一份副本里就收了不止一次，分不清哪两篇是一对。")
  }
  static func joinByHand(_ first: String, _ second: String) -> Wording {
    Wording(
      en: "If these two do, `newsdesk join \(first) \(second)`.",
      zh: "若就是这两篇，运行 `newsdesk join \(first) \(second)`。")
  }
  static func layOneAside(_ number: String) -> Wording {
    Wording(
      en: "If both are one story, `newsdesk spike \(number)` lays that one aside.",
      zh: "若是同一篇，用 `newsdesk spike \(number)` 把这一篇定为不采用。")
  }
  static func answerDiffers(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) was edited in the lines that its rework changed.",
      zh: "\(article.chinese)退修后已改过稿，与修改稿改动相同之处。")
  }
  static func editAndKeep(_ first: String, _ second: String) -> Wording {
    Wording(
      en: "`newsdesk diff \(first) \(second)` shows where they differ. Make \(first) read as it "
        + "should with newsdesk edit, then `newsdesk join \(first) \(second) --keep \(first)`.",
      zh: "用 `newsdesk diff \(first) \(second)` 看差异，用 newsdesk edit 把 \(first) 改好，再运行 "
        + "`newsdesk join \(first) \(second) --keep \(first)`。")
  }
  static func readAlike(_ first: Wording, _ second: Wording) -> Wording {
    Wording(
      en: "\(first.english) and \(second.english) read like one story, so neither is put behind "
        + "the other.",
      zh: "\(first.chinese)与\(second.chinese)像是同一篇稿件，没有首尾相接。")
  }
  static func keepOne(_ first: String, _ second: String) -> Wording {
    Wording(
      en: "`newsdesk diff \(first) \(second)` shows where they differ. If they are one, "
        + "`newsdesk join \(first) \(second) --keep \(first)` makes them one "
        + "with the text of \(first), --keep \(second) with that of the other.",
      zh:
        "用 `newsdesk diff \(first) \(second)` 看差异。若确是同一篇，`newsdesk join \(first) \(second) --keep \(first)` 合并后用 \(first) 的文本，"
        + "--keep \(second) 则用另一份。")
  }

  static func noPage(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) did not come from a page, so it has no line numbers.",
      zh: "\(article.chinese)不是从版面收来的，没有行号。")
  }

  static func lineEdited(_ line: Int) -> Wording {
    Wording(
      en: "The text around line \(LineNumber(line)) was edited since it came in.",
      zh: "第 \(LineNumber(line)) 行附近的文字收稿后已改动。")
  }

  static func lineNotFound(_ line: Int) -> Wording {
    Wording(
      en: "Where line \(LineNumber(line)) begins in its paragraph is not known.",
      zh: "不知道第 \(LineNumber(line)) 行在段落中从哪里开始。")
  }

  static func lineIsFirst(_ line: Int) -> Wording {
    Wording(
      en:
        "The text begins with line \(LineNumber(line)), so there is nothing to cut off before it.",
      zh: "正文就从第 \(LineNumber(line)) 行开始，前面没有可拆的内容。")
  }

  static func lineElsewhere(_ line: Int, _ article: Wording) -> Wording {
    Wording(
      en: "Line \(LineNumber(line)) begins no part of the body of \(article.english).",
      zh: "第 \(LineNumber(line)) 行不是\(article.chinese)正文的一部分。")
  }

  static func cutsArePossible(_ lines: [Int]) -> Wording? {
    guard !lines.isEmpty else { return nil }
    let shown = lines.prefix(20).map { "\(LineNumber($0))" }
    let list = Wording(en: shown.joined(separator: ", "), zh: shown.joined(separator: "、"))
    let more = lines.count > 20 ? " …" : ""
    return Wording(
      en: "It can be cut before line \(list.english)\(more); `show --lines` shows them.",
      zh: "可在以下各行之前拆开：\(list.chinese)\(more)；用 `show --lines` 查看。")
  }

  static func lineOfHead(_ line: Int, _ part: Wording, _ article: Wording) -> Wording {
    Wording(
      en: "Line \(line) belongs to the \(part.english) of \(article.english), not to its body.",
      zh: "第 \(line) 行是\(article.chinese)的\(part.chinese)，不在正文里。")
  }

  static func lineOfOther(_ line: Int, _ other: Wording) -> Wording {
    Wording(
      en: "Line \(line) stands in another article, \(other.english).",
      zh: "第 \(line) 行在另一篇稿件\(other.chinese)里。")
  }

  static func splitThere(_ number: String, _ line: Int) -> Wording {
    Wording(
      en: "`newsdesk split \(number) --before \(line)` cuts that one there.",
      zh: "要在那里拆开，用 `newsdesk split \(number) --before \(line)`。")
  }

  static func lineLeftOut(_ line: Int, _ text: String) -> Wording {
    Wording(
      en: "Line \(line) of the page is in no article: “\(Printable.quoted(text))”.",
      zh: "第 \(line) 行不属于任何稿件：“\(Printable.quoted(text))”。")
  }

  static func lineHasNoWords(_ line: Int, _ file: String) -> Wording {
    Wording(en: "\(file) has no words in line \(line).", zh: "\(file) 第 \(line) 行没有文字。")
  }

  static func beginsAt(_ lines: [Int]) -> Wording? {
    guard !lines.isEmpty else { return nil }
    let shown = lines.prefix(20).map(String.init)
    let list = Wording(en: shown.joined(separator: ", "), zh: shown.joined(separator: "、"))
    let more = lines.count > 20 ? " …" : ""
    return Wording(
      en: "Its paragraphs begin with line \(list.english)\(more).",
      zh: "各段从以下各行开始：\(list.chinese)\(more)。")
  }

  static func joinedAlready(_ article: Wording, _ into: Wording) -> Wording {
    Wording(
      en: "\(article.english) was joined already and lives on in \(into.english).",
      zh: "\(article.chinese)此前已并入\(into.chinese)。")
  }

  static func hasTwoChanges(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) has two different changes that nobody has brought together.",
      zh: "\(article.chinese)有两份不同的改稿，尚未合并。")
  }

  static func settleFirst(_ number: String) -> Wording {
    Wording(
      en: "`newsdesk edit \(number)` settles them.", zh: "请先用 `newsdesk edit \(number)` 定稿。")
  }

  static func printedIsNotCut(_ article: Wording, _ issue: String) -> Wording {
    Wording(
      en: "\(article.english) was printed in \(issue); printed articles are not cut.",
      zh: "\(article.chinese)已在 \(issue) 刊出，刊出的稿件不再拆稿。")
  }

  static func correctInstead(_ number: String) -> Wording {
    Wording(
      en: "`newsdesk correct \(number)` drafts a correction of it.",
      zh: "如需更正，用 `newsdesk correct \(number)` 起草更正。")
  }

  static func printedIsNotJoined(_ article: Wording, _ issue: String) -> Wording {
    Wording(
      en: "\(article.english) was printed in \(issue); printed articles are not joined.",
      zh: "\(article.chinese)已在 \(issue) 刊出，刊出的稿件不再并稿。")
  }
}
