import Diagnostics
import Notation
import Operations
import Workflow

/// What the commands of review say.
extension Wording {
  static func hasTwin(_ article: Wording, _ number: String, _ twin: String) -> Wording {
    Wording(
      en: "\(article.english) came in twice, by two copies; the other one is \(twin): "
        + "`newsdesk join \(number) \(twin)` makes them one.",
      zh: "\(article.chinese)由两份副本各收了一次，另一份是 \(twin)：`newsdesk join \(number) \(twin)` 并成一篇。")
  }
  static let articleWanted = Wording(
    en: "Say which articles, or --issue.", zh: "请写明稿件，或用 --issue。")
  static let evidenceWithoutPaper = Wording(
    en: "--evidence goes with --on-paper or --reply.", zh: "--evidence 须与 --on-paper 或 --reply 同用。")
  static let forWithoutPaper = Wording(
    en: "--for and --at go with --on-paper.", zh: "--for、--at 须与 --on-paper 同用。")
  static let paperWithoutSigner = Wording(
    en: "Say who signed the paper with --for.", zh: "请用 --for 写明签字人。")
  static let signedTwice = Wording(
    en: "A pen signature is not signed with a key as well.", zh: "纸上签字不再用密钥签名。")
  static let signedTomorrow = Wording(
    en: "The time of signing is still to come.", zh: "签字时间尚未到。")

  static func willSign(_ article: Wording) -> Wording {
    Wording(en: "To be signed: \(article.english).", zh: "将签：\(article.chinese)。")
  }

  static func signedAs(_ text: String, _ person: String, _ change: Wording) -> Wording {
    Wording(
      en: "Signed as text \(text), approved by \(person), with \(change.english).",
      zh: "按 \(person) 审签的文本 \(text) 签字，\(change.chinese)。")
  }
}

extension Wording {
  static func delegated(_ stage: Wording, _ from: String, _ to: String, _ day: String) -> Wording {
    Wording(
      en: "\(to) may sign the \(stage.english) in the place of \(from) until the end of \(day).",
      zh: "至 \(day) 当日，由 \(to) 代 \(from) 签\(stage.chinese)。")
  }

  static func delegationOver(
    _ stage: Wording, _ from: String, _ to: String, _ day: String
  ) -> Wording {
    Wording(
      en: "\(to) no longer signs the \(stage.english) in the place of \(from): \(day) is over.",
      zh: "\(to) 不再代 \(from) 签\(stage.chinese)：\(day) 已过。")
  }
}

// MARK: Verifying

extension Wording {
  static let verdictColumn = Wording(en: "WORTH", zh: "效力")
  static let signatureColumn = Wording(en: "SIGNATURE", zh: "签名")
  static let stageColumn = Wording(en: "STAGE", zh: "审级")

  static func verified(_ approvals: Int, _ lines: Int, isForged: Bool) -> Wording {
    let judged = Wording(
      en: "Judged \(plural(approvals, "approval")) out of \(plural(lines, "act")): ",
      zh: "核验 \(lines) 条操作中的 \(approvals) 次审签：")
    let forged = Wording(en: "something was forged or is gone.", zh: "有伪造或缺失。")
    return judged + (isForged ? forged : Wording(en: "nothing was forged.", zh: "没有伪造。"))
  }

  static func releaseSignature(_ issue: String, _ person: String, _ what: Wording) -> Wording {
    Wording(
      en: "Release of \(issue) by \(person): \(what.english).",
      zh: "\(issue) 期付印（\(person)）：\(what.chinese)。")
  }
}

// MARK: Notes, claims, blame

extension Wording {
  static let oneArticleOnly = Wording(
    en: "This goes with one article only.", zh: "此项一次只能用于一篇稿件。")
  static let noNotes = Wording(en: "There are no notes.", zh: "没有批注。")
  static let hoursOutOfRange = Wording(
    en: "A claim lasts 1 hour to 31 days.", zh: "认领时间为 1 小时至 31 天。")
  static let paragraphColumn = Wording(en: "¶", zh: "段")
  static let approvedByColumn = Wording(en: "APPROVED BY", zh: "审签")
  static let wordsInColumn = Wording(en: "TEXT", zh: "文字")

  static func noteDealtWith(_ number: Int, _ article: Wording) -> Wording {
    Wording(
      en: "Note \(number) on \(article.english) is dealt with.",
      zh: "\(article.chinese)的第 \(number) 条批注已办。")
  }

  static func noteHead(
    _ number: Int, _ isMust: Bool, _ person: String, _ day: String
  ) -> Wording {
    let kind = isMust ? Wording(en: "must", zh: "必改") : Wording(en: "should", zh: "建议")
    return Wording(
      en: "\(number) \(kind.english), \(person), \(day):",
      zh: "\(number) \(kind.chinese) \(person) \(day)：")
  }

  static let reviewTakesQueue = Wording(
    en: "It goes through all that waits for you. For one article use `newsdesk show SLUG` to read "
      + "it, `newsdesk diff SLUG` to see what changed, and `newsdesk approve SLUG` or `newsdesk "
      + "return SLUG -m WHY` to decide.",
    zh: "它逐篇审阅等您签字的全部稿件。只看一篇：用 `newsdesk show 简题` 读稿，`newsdesk diff 简题` 看改动，"
      + "`newsdesk approve 简题` 签字，`newsdesk return 简题 -m 理由` 退修。")

  static func noteAt(_ paragraph: Int, _ phrase: String?) -> Wording {
    guard let phrase else { return Wording(en: "[¶ \(paragraph)]", zh: "［第 \(paragraph) 段］") }
    return Wording(
      en: "[¶ \(paragraph), “\(phrase)”]", zh: "［第 \(paragraph) 段“\(phrase)”］")
  }

  static func noteGone(_ phrase: String?) -> Wording {
    guard let phrase else {
      return Wording(en: "[its paragraph is gone]", zh: "［所指段落已不存在］")
    }
    return Wording(en: "[its place “\(phrase)” is gone]", zh: "［所指“\(phrase)”已不存在］")
  }

  static func noteOutcome(_ person: String, _ day: String, _ how: String?) -> Wording {
    guard let how else {
      return Wording(en: "(done by \(person), \(day))", zh: "（\(person) \(day) 已办）")
    }
    return Wording(
      en: "(done by \(person), \(day): \(how))", zh: "（\(person) \(day) 已办：\(how)）")
  }

  static func claimed(_ article: Wording, _ hours: Int) -> Wording {
    Wording(
      en: "\(article.english) is yours for \(plural(hours, "hour")).",
      zh: "已认领\(article.chinese)，\(hours) 小时内有效。")
  }

  static func unclaimed(_ article: Wording) -> Wording {
    Wording(en: "Gave up \(article.english).", zh: "已放弃认领\(article.chinese)。")
  }

  /// A text that was given back and handed in again as it was.
  static func asReturned(_ article: Wording, _ person: String, _ reason: String?) -> Wording {
    let why = reason.map { Printable.line($0) } ?? ""
    let behind = why.isEmpty ? verbatim("") : Wording(en: " (\(why))", zh: "（\(why)）")
    return Wording(
      en: "The text of \(article.english) is as \(person) returned it\(behind.english).",
      zh: "\(article.chinese)的文本与 \(person) 退修时相同\(behind.chinese)。")
  }

  /// Who gave the present text back, and why.
  static func returnedLine(_ person: String, _ day: String, _ reason: String?) -> Wording {
    let why = reason.map { Wording(en: ": \($0)", zh: "：\($0)") } ?? verbatim("")
    return Wording(
      en: "returned by \(person), \(day)\(why.english)", zh: "\(day) 由 \(person) 退修\(why.chinese)")
  }

  static func claimedAlready(_ article: Wording, _ person: String, _ clock: String) -> Wording {
    Wording(
      en: "\(person) has \(article.english) in hand until \(clock).",
      zh: "\(article.chinese)已由 \(person) 认领，至 \(clock)。")
  }
}

// MARK: Review

extension Wording {
  static let reviewPrompt = Wording(
    en: "[a]pprove [r]eturn [n]ote [s]kip [e]dit [q]uit [?]:", zh: "a签字 r退修 n批注 s跳过 e改稿 q离开 ?：")
  static let askOpinion = Wording(en: "Opinion (Enter for none):", zh: "意见（可直接回车）：")
  static let askReason = Wording(en: "What has to change:", zh: "须改之处：")
  static let askNote = Wording(
    en: "Note (begin with ! if it must be dealt with):", zh: "批注（以 ! 开头为必改）：")
  static let reviewHelp = Wording(
    en:
      "a signs this text, r gives it back, n puts a note on it, s leaves it for later, e opens it "
      + "in your editor, q leaves. Each is filed at once; the commands are approve, return, note and "
      + "edit.",
    zh: "a 签这份文本，r 退回修改，n 加批注，s 留待以后，e 用编辑器改，q 离开。每一步立即入库；对应命令为 "
      + "approve、return、note、edit。")

  static func nothingToSign(_ issue: String, _ page: Int?) -> Wording {
    guard let page else {
      return Wording(
        en: "Nothing on the pages of \(issue) waits for a signature.",
        zh: "\(issue) 期版面上没有待签的稿件。")
    }
    return Wording(
      en: "Nothing on page \(page) of \(issue) waits for a signature.",
      zh: "\(issue) 期第 \(page) 版上没有待签的稿件。")
  }

  static func nothingToSign(_ person: String) -> Wording {
    Wording(en: "Nothing waits for \(person).", zh: "没有等 \(person) 签字的稿件。")
  }

  static func reviewHead(
    _ at: Int, _ count: Int, _ stage: Wording, _ number: String, _ text: String, _ days: Int
  ) -> Wording {
    Wording(
      en: "\(at) of \(count): \(stage.english), \(number), text \(text), waiting "
        + "\(plural(days, "day"))",
      zh: "第 \(at)/\(count) 篇：\(stage.chinese)，\(number)，文本 \(text)，已等 \(days) 天")
  }

  static func moreNotes(_ count: Int, _ number: String) -> Wording {
    Wording(
      en: "… and \(plural(count, "note")) more: newsdesk note \(number)",
      zh: "……另有 \(count) 条批注：newsdesk note \(number)")
  }

  static func moreFindings(_ count: Int, _ number: String) -> Wording {
    Wording(
      en: "… and \(count) more: newsdesk check \(number)",
      zh: "……另有 \(count) 处：newsdesk check \(number)")
  }

  static func sinceYouSaw(_ text: String) -> Wording {
    Wording(en: "Changed since you saw text \(text):", zh: "您上次看过文本 \(text) 之后的改动：")
  }

  static func sinceApproved(_ text: String) -> Wording {
    Wording(en: "Changed since text \(text) was approved:", zh: "文本 \(text) 审签之后的改动：")
  }

  static func opinion(_ person: String, _ stage: Wording, _ words: String) -> Wording {
    Wording(
      en: "\(person) (\(stage.english)): \(words)", zh: "\(person)（\(stage.chinese)）：\(words)")
  }

  static func passedBy(_ what: Wording) -> Wording {
    Wording(en: "Passed by: \(what.english)", zh: "略过：\(what.chinese)")
  }

  static func leftReview(_ signed: Int, _ returned: Int, _ left: Int) -> Wording {
    Wording(
      en: "Left with \(left) to go; \(signed) signed, \(returned) returned.",
      zh: "离开时还剩 \(left) 篇；已签 \(signed) 篇，退修 \(returned) 篇。")
  }

  static func reviewDone(_ signed: Int, _ returned: Int) -> Wording {
    Wording(
      en: "That was all; \(signed) signed, \(returned) returned.",
      zh: "审阅完毕；已签 \(signed) 篇，退修 \(returned) 篇。")
  }
}

// MARK: Packets

extension Wording {
  static let packetReaderWanted = Wording(
    en: "Say who reads it with --for PERSON.", zh: "请用 --for 姓名 指明给谁看。")
  static let fileWanted = Wording(
    en: "Say where to write with --out FILE.", zh: "请用 --out 文件 指明写到哪里。")
}

// MARK: Where an article stands

extension Wording {
  static func embargoLine(_ until: String) -> Wording {
    Wording(en: "embargoed until \(until)", zh: "解禁时间 \(until)")
  }

  static func claimLine(_ person: String, _ until: String) -> Wording {
    Wording(en: "\(person) has it in hand until \(until)", zh: "\(person) 已认领，至 \(until)")
  }
}

// MARK: Pages

extension Wording {
  static let signHelp = Wording(en: "Sign with your SSH key.", zh: "以您的 SSH 密钥签名。")
  static let keyHelp = Wording(
    en: "The key; else $NEWSDESK_KEY, else ~/.ssh/id_ed25519.",
    zh: "密钥文件；否则用 $NEWSDESK_KEY 或 ~/.ssh/id_ed25519。")
  static let pageColumn = Wording(en: "PAGE", zh: "版")
  static let checkedOrFound = Wording(
    en: "Either something was found or the corrections are checked.",
    zh: "--finding 与 --checked 不能同用。")

  static func roundColumn(_ round: Int) -> Wording {
    Wording(en: "ROUND \(round)", zh: "第 \(round) 校")
  }

  static let pageUnread = Wording(en: "unread", zh: "未校")
  static let pageCleared = Wording(en: "cleared", zh: "校毕")
  static let pageChangedSince = Wording(en: "changed since", zh: "校后有改")

  static func pageToCorrect(_ count: Int) -> Wording {
    Wording(en: "\(count) to correct", zh: "待改 \(count) 处")
  }

  static func pageToCheck(_ count: Int) -> Wording {
    Wording(en: "\(count) to check", zh: "待核红 \(count) 处")
  }

  static func pageFinding(
    _ page: Int, _ round: Int, _ state: Wording, _ finding: String
  ) -> Wording {
    Wording(
      en: "Page \(page), round \(round), \(state.english): \(finding)",
      zh: "第 \(page) 版第 \(round) 校，\(state.chinese)：\(finding)")
  }

  static func proofChecked(_ issue: String, _ round: Int) -> Wording {
    Wording(
      en: "Recorded that the corrections of round \(round) of \(issue) are in.",
      zh: "已登记 \(issue) 期第 \(round) 校核红。")
  }

  /// `findings` is none where corrections were checked.
  static func proofStep(_ round: Int, _ pages: [Int], _ findings: Int?) -> Wording {
    let pages = Wording.pages(pages)
    let told = findings.map { Wording.pageToCorrect($0) } ?? .correctionsChecked
    let outcome = findings == 0 ? .pageCleared : told
    return Wording(
      en: "round \(round), \(pages.english): \(outcome.english)",
      zh: "第 \(round) 校，\(pages.chinese)：\(outcome.chinese)")
  }

  static let correctionsChecked = Wording(en: "corrections checked", zh: "已核红")

  static func proofed(_ issue: String, _ round: Int, _ findings: Int) -> Wording {
    Wording(
      en: "Recorded round \(round) of \(issue): \(plural(findings, "finding")).",
      zh: "已登记 \(issue) 期第 \(round) 校：\(findings) 处。")
  }

  static func released(_ issue: String, _ pages: Int) -> Wording {
    Wording(
      en: "Released \(plural(pages, "page")) of \(issue) for printing.",
      zh: "\(issue) 期 \(pages) 个版已签付印。")
  }

  static func unreleased(_ issue: String) -> Wording {
    Wording(
      en: "Took back the release of \(issue); its pages can change again.",
      zh: "已撤回 \(issue) 期付印，版面可再改动。")
  }
}
