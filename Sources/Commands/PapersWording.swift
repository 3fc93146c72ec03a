import Diagnostics

/// The words on the desk's papers and in packets.
extension Wording {
  static let reviewSheet = Wording(en: "REVIEW SHEET", zh: "审稿单")
  static let copyList = Wording(en: "COPY LIST", zh: "发稿单")
  static let releaseSheet = Wording(en: "RELEASE SHEET", zh: "付印审签单")
  static let sheetText = Wording(en: "TEXT NUMBER", zh: "文本编号")
  static let sheetAuthor = Wording(en: "AUTHOR", zh: "作者")
  static let sheetSource = Wording(en: "CAME FROM", zh: "来稿")
  static let sheetTime = Wording(en: "TIME", zh: "时间")
  static let sheetDecision = Wording(en: "DECISION", zh: "结论")
  static let sheetOpinion = Wording(en: "OPINION", zh: "意见")
  static let sheetNumber = Wording(en: "NO.", zh: "序号")
  static let sheetPictures = Wording(en: "PICTURES", zh: "图")
  static let sheetPages = Wording(en: "PAGES", zh: "版数")
  static let sheetCode = Wording(en: "PAGES NUMBER", zh: "版面编号")
  static let sheetRole = Wording(en: "ROLE", zh: "岗位")
  static let sheetEditor = Wording(en: "editor", zh: "责编")
  static let sheetLayout = Wording(en: "layout", zh: "版式")
  static let sheetProof = Wording(en: "proofs", zh: "校对")
  static func sheetRound(_ round: Int) -> Wording {
    switch round {
    case 1: Wording(en: "first proofs", zh: "一校")
    case 2: Wording(en: "second proofs", zh: "二校")
    default: Wording(en: "third proofs", zh: "三校")
    }
  }

  static let sheetDuty = Wording(en: "duty editor", zh: "值班总编")
  static let sheetReturned = Wording(en: "returned", zh: "退修")
  static let sheetApproved = Wording(en: "approved", zh: "同意")
  static let sheetCarried = Wording(en: "approved, carried over", zh: "同意（沿用）")
  static let sheetLapsed = Wording(en: "approved, no longer counts", zh: "同意（已失效）")
  static let sheetPrint = Wording(en: "print", zh: "付印")
  static let sheetPrintOverridden = Wording(en: "print, overridden", zh: "付印（放行）")
  static let sheetBoxes = Wording(en: "□ print   □ print when corrected", zh: "□ 付印　　□ 改后付印")

  static func typedBy(_ person: String) -> Wording {
    Wording(en: "typed in by \(person)", zh: "\(person) 代录")
  }

  static func noIssueYet(_ issue: String) -> Wording {
    Wording(en: "There is no issue \(issue).", zh: "没有 \(issue) 期。")
  }

  static func sheetWritten(_ file: String) -> Wording {
    Wording(en: "Wrote \(file); open it in a browser to print.", zh: "已写入 \(file)，用浏览器打开即可打印。")
  }

  // MARK: Packets

  static func packetTitle(_ parts: [String]) -> Wording {
    let title = parts.joined(separator: " ")
    return Wording(en: "\(title): for review", zh: "\(title) 送审")
  }

  static func stageOfText(_ stage: Wording, _ text: String) -> Wording {
    Wording(en: "\(stage.english), text \(text)", zh: "\(stage.chinese)，文本 \(text)")
  }

  static let packetWarnings = Wording(en: "Please note", zh: "请注意")
  static let packetChanges = Wording(en: "Changed since you last looked", zh: "您上次看过之后的改动")
  static let packetRemarks = Wording(en: "Opinions and notes", zh: "此前意见与批注")
  static let packetApprove = Wording(en: "approve", zh: "同意")
  static let packetReturn = Wording(en: "return", zh: "退回")
  static let packetOpinion = Wording(en: "Opinion, or what has to change", zh: "意见，或须改之处")
  static let packetLine = Wording(en: "The line to send back", zh: "发回的一行")

  static let packetPen = Wording(
    en: "Signature ____________   Date ________", zh: "签名____________　日期________")

  static func packetHowTo(_ person: String) -> Wording {
    Wording(
      en:
        "For \(person). Read, write an opinion if you like, press a button: a line of text appears "
        + "(where it is not copied by itself, copy it). Send it back by any messenger, unchanged. "
        + "Tap a page to see it in full size.",
      zh: "请 \(person) 审阅。可先写意见，再点按钮，即生成一行文字（未自动复制的，请长按复制），请原样发回（微信、短信均可）。点版面图可看原大。")
  }

  static func packetWritten(_ file: String, _ person: String) -> Wording {
    Wording(
      en: "Wrote \(file) for \(person); send it as a file.", zh: "已写入 \(file)，可作为文件发给 \(person)。")
  }

  static let noCodeInReply = Wording(
    en: "This has no line with a code and a plain decision, or one whose decision is not plain.",
    zh: "其中没有带签批码和结论的一行，或结论不明确。")
  static let codeForm = Wording(
    en: "It looks like “[a1b2-7f3a wang] approve: well done”; words of one's own stand behind a "
      + "colon, since without one they may take it back.",
    zh: "形如“【a1b2-7f3a 王书记】同意：可用”；另有话说须用冒号隔开，以免把附有条件的话当作同意。")
  static let noReasonGiven = Wording(en: "No reason was given.", zh: "未写理由。")
}

// MARK: Corrections

extension Wording {
  static func correctionDrafted(
    _ notice: Wording, _ article: Wording, _ issue: String
  ) -> Wording {
    Wording(
      en: "Drafted \(notice.english) for \(issue), which corrects \(article.english); look it over "
        + "and submit it.",
      zh: "已起草\(notice.chinese)，拟用于 \(issue) 期，更正\(article.chinese)；请过目后送审。")
  }

  static func alsoWrongIn(_ wrong: String, _ article: Wording) -> Wording {
    let wrong = Printable.quoted(wrong)
    return Wording(
      en: "“\(wrong)” stands in \(article.english) as well.", zh: "\(article.chinese)也有“\(wrong)”。")
  }

  static func moreWrongPlaces(_ count: Int, _ wrong: String) -> Wording {
    Wording(
      en: "\(count) more; `newsdesk search '\(wrong)'` lists them.",
      zh: "另有 \(count) 篇，用 `newsdesk search '\(wrong)'` 列出。")
  }

  // MARK: Exports

  static func exported(_ article: Wording, _ text: String) -> Wording {
    Wording(
      en: "Exported text \(text) of \(article.english); kill and correct will list it.",
      zh: "已导出\(article.chinese)的文本 \(text)；日后更正、刊后撤销时会列出。")
  }

  static func exportedAsPrinted(_ article: Wording, now: String) -> Wording {
    Wording(
      en: "That is what was printed; \(article.english) was edited since, now text \(now).",
      zh: "导出的是刊出时的文本；\(article.chinese)刊后有改动，现为文本 \(now)。")
  }

  static func correctedBy(_ notice: Wording) -> Wording {
    Wording(en: "\(notice.english) corrects it.", zh: "已起草更正：\(notice.chinese)。")
  }

  static func exportedBefore(_ person: String, _ day: String, _ text: String) -> Wording {
    Wording(
      en: "Exported by \(person) on \(day) as text \(text)",
      zh: "\(day) 由 \(person) 导出，文本 \(text)")
  }

  /// Behind `exportedBefore`: for whom, where the person said so.
  static func exportedFor(_ words: String?) -> Wording {
    guard let words else { return Wording(en: ".", zh: "。") }
    return Wording(en: " (\(words)).", zh: "（\(words)）。")
  }

  static func isNotApproved(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) is a draft; nobody may print it as it is.",
      zh: "\(article.chinese)是未签发的草稿，不得据此刊用。")
  }

  static let markdownHoldsOne = Wording(
    en: "Markdown holds one article; export several as html, json or text.",
    zh: "Markdown 只能写一篇稿件；多篇请用 html、json 或 text。")

  static let nothingToExport = Wording(
    en: "No article is left to export there.", zh: "其中没有可导出的稿件。")
}
