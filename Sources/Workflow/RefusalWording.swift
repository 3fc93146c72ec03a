import Diagnostics
import Notation

// MARK: What stands in the way

extension Wording {
  static func stranger(_ person: String) -> Wording {
    Wording(
      en: "\(person) is not named in the rules in force.", zh: "现行名单里没有 \(person)。")
  }

  static func configuringNeedsChief(_ person: String) -> Wording {
    Wording(
      en: "\(person) is not the chief editor, who brings new rules into force.",
      zh: "\(person) 不是总编辑；新规则由总编辑决定生效。")
  }

  static func isKilled(_ article: ArticleState, _ flag: Flag?) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(name.english) was withdrawn after printing\(by(flag).english).",
      zh: "\(name.chinese)已刊后撤销\(by(flag).chinese)。")
  }

  static func isJoined(_ article: ArticleState) -> Wording {
    let name = named(article)
    let into = article.joinedInto.map { String($0.hex.prefix(article.number.count)) } ?? ""
    return Wording(
      en: "\(name.english) was made one with article \(into).", zh: "\(name.chinese)已并入稿件 \(into)。")
  }

  static func isSpiked(_ article: ArticleState, _ flag: Flag?) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(name.english) was spiked\(by(flag).english).",
      zh: "\(name.chinese)已定为不采用\(by(flag).chinese)。")
  }

  static func isHeld(_ article: ArticleState, _ flag: Flag?) -> Wording {
    let (name, end) = (named(article), until(flag))
    return Wording(
      en: "\(name.english) was put on hold\(end.english)\(by(flag).english).",
      zh: "\(name.chinese)缓发\(end.chinese)\(by(flag).chinese)。")
  }

  private static func until(_ flag: Flag?) -> Wording {
    guard let day = flag?.until?.day else { return .verbatim("") }
    return Wording(en: " until \(day)", zh: "至 \(day)")
  }

  private static func by(_ flag: Flag?) -> Wording {
    guard let flag else { return .verbatim("") }
    let (person, day) = (flag.person, flag.at.day)
    guard let reason = flag.reason else {
      return Wording(en: " by \(person) on \(day)", zh: "（\(person)，\(day)）")
    }
    return Wording(
      en: " by \(person) on \(day): “\(unended(reason))”",
      zh: "（\(person)，\(day)：“\(unended(reason))”）")
  }

  /// A reason inside a sentence that has its own end.
  private static func unended(_ reason: String) -> String {
    let end = reason.last.map { ".。".contains($0) } ?? false
    return Printable.quoted(end ? String(reason.dropLast()) : reason)
  }

  static func isDiverged(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(name.english) has two different changes that nobody has brought together.",
      zh: "\(name.chinese)有两份不一致的修改，还没有人合到一起。")
  }

  static func isPrinted(_ article: ArticleState, _ printings: [Printing]) -> Wording {
    let name = named(article)
    let issues = printings.map(\.issue).joined(separator: ", ")
    return Wording(
      en: "\(name.english) was printed in \(issues).", zh: "\(name.chinese)已在 \(issues) 刊出。")
  }

  static func notSubmitted(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(name.english) has not been submitted for review.", zh: "\(name.chinese)还没有送审。")
  }

  static func isReturned(_ article: ArticleState, _ decision: FiledDecision?) -> Wording {
    let name = named(article)
    guard let decision, let reason = decision.note else {
      return Wording(en: "\(name.english) was returned.", zh: "\(name.chinese)已退回修改。")
    }
    let (person, day) = (decision.person, decision.at.day)
    return Wording(
      en: "\(name.english) was returned by \(person) on \(day): “\(unended(reason))”.",
      zh: "\(name.chinese)已由 \(person) 于 \(day) 退回修改：“\(unended(reason))”。")
  }

  static func alreadySubmitted(_ article: ArticleState, _ next: Stage?) -> Wording {
    guard let next else {
      let name = named(article)
      return Wording(en: "\(name.english) is submitted already.", zh: "\(name.chinese)已经送审。")
    }
    return waitsFor(article, next)
  }

  static func alreadyApproved(_ article: ArticleState, _ decision: FiledDecision?) -> Wording {
    let name = named(article)
    guard let decision else {
      return Wording(en: "\(name.english) is approved already.", zh: "\(name.chinese)已经签发。")
    }
    let (person, day) = (decision.person, decision.at.day)
    return Wording(
      en: "\(name.english) is approved already, by \(person) on \(day).",
      zh: "\(name.chinese)已由 \(person) 于 \(day) 签发。")
  }

  static func overtaken(_ article: ArticleState, _ shown: String, _ now: String) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(name.english) has changed: you were shown text \(shown), it is now \(now).",
      zh: "\(name.chinese)已有改动：您看的是文本 \(shown)，现在是 \(now)。")
  }

  static func notApproved(_ article: ArticleState, _ status: Status) -> Wording {
    let (name, title) = (named(article), status.title)
    return Wording(
      en: "\(name.english) is not approved (\(title.english)).",
      zh: "\(name.chinese)尚未签发，现为“\(title.chinese)”。")
  }

  static func notPrinted(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(name.english) has not been printed; only printed articles are killed.",
      zh: "\(name.chinese)没有刊出过；只有刊出的稿件才谈得上刊后撤销。")
  }

  static func notSpiked(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(en: "\(name.english) is not spiked.", zh: "\(name.chinese)没有定为不采用。")
  }

  static func notHeld(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(en: "\(name.english) is not on hold.", zh: "\(name.chinese)没有缓发。")
  }

  static func returnWithoutReason(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "Returning \(name.english) needs a reason.", zh: "退回\(name.chinese)要写明理由。")
  }

  static func killWithoutReason(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "Withdrawing \(name.english) needs a reason.", zh: "撤销\(name.chinese)要写明理由。")
  }

  static let policyMissing = Wording(
    en: "The review policy it is judged by is missing from the store.", zh: "库里缺少它所依据的审稿规则。")
}

// MARK: Who may sign

extension Wording {
  static func unknownStage(_ asked: String, _ stages: [String]) -> Wording {
    let known = names(stages)
    return Wording(
      en: "There is no stage “\(asked)”; there is \(known.english).",
      zh: "没有“\(asked)”这一审级；审级有 \(known.chinese)。")
  }

  static func otherStage(_ article: ArticleState, _ asked: String, _ next: Stage) -> Wording {
    let (name, wrong, right) = (named(article), stage(asked), stage(next.name))
    return Wording(
      en: "\(name.english) does not wait for \(wrong.english) but for \(right.english).",
      zh: "\(name.chinese)等的不是\(wrong.chinese)，而是\(right.chinese)。")
  }

  static func wrongRole(_ person: String, _ article: ArticleState, _ next: Stage) -> Wording {
    let (name, stage) = (named(article), stage(next.name))
    return Wording(
      en: "\(person) may not sign the \(stage.english) of \(name.english).",
      zh: "\(person) 不能签\(name.chinese)的\(stage.chinese)。")
  }

  static func ownArticle(_ person: String, _ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(person) is an author of \(name.english), and nobody approves their own article.",
      zh: "\(person) 是\(name.chinese)的作者，不能审自己的稿件。")
  }

  static func signedEarlier(
    _ person: String, _ article: ArticleState, _ earlier: String
  ) -> Wording {
    let (name, stage) = (named(article), stage(earlier))
    return Wording(
      en:
        "\(person) has signed the \(stage.english) of \(name.english), and nobody signs two stages.",
      zh: "\(person) 已签过\(name.chinese)的\(stage.chinese)，一人不能签两个审级。")
  }

  static func editedLast(_ person: String, _ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(person) was the last to change \(name.english), so somebody else has to sign.",
      zh: "\(person) 是最后改动\(name.chinese)的人，须由别人来签。")
  }

  static func mayNotReturn(_ person: String, _ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(person) signs no stage of \(name.english) and so cannot return it.",
      zh: "\(person) 不负责\(name.chinese)的任何审级，不能退回。")
  }

  static let nobodyCanSign = Wording(
    en: "Nobody in desk/people.json can sign it. Let somebody stand in with `newsdesk delegate`, "
      + "name somebody more there, or return it and submit it again: its review then begins anew.",
    zh: "desk/people.json 里没有人能签：请用 `newsdesk delegate` 委托他人，或添人；"
      + "也可退修后重新送审，从头审起。")
  static let somebodyElseCanSign = Wording(
    en: "Anybody else who did not write or change it can sign it.", zh: "没有写过、改过这篇稿件的其他人都可以签。")
}

// MARK: What to do about it

extension Wording {
  static func submitFirst(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "`newsdesk submit \(number)` submits it.", zh: "用 `newsdesk submit \(number)` 送审。")
  }

  static func submitAgain(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "`newsdesk submit \(number)` submits it again.", zh: "用 `newsdesk submit \(number)` 重新送审。"
    )
  }

  static func rework(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "Change it with `newsdesk edit \(number)` and submit it again.",
      zh: "用 `newsdesk edit \(number)` 修改后再送审。")
  }

  static func lookAgain(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "Look at it again with `newsdesk show \(number)`.",
      zh: "请用 `newsdesk show \(number)` 再看一遍。")
  }

  static func takeUp(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "`newsdesk spike --off \(number)` takes it up again.",
      zh: "用 `newsdesk spike --off \(number)` 可恢复采用。")
  }

  static func release(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "`newsdesk hold --off \(number)` takes the hold off.",
      zh: "用 `newsdesk hold --off \(number)` 可解除缓发。")
  }

  static func bringTogether(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "`newsdesk edit \(number)` brings them together.",
      zh: "用 `newsdesk edit \(number)` 把两份合到一起。")
  }

  static func killInstead(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "A printed article is withdrawn with `newsdesk kill \(number)`.",
      zh: "已刊出的稿件用 `newsdesk kill \(number)` 刊后撤销。")
  }

  static func insteadOfKill(_ article: ArticleState) -> Wording {
    let number = article.number
    let aside = Wording(
      en: "`newsdesk hold \(number)` or `newsdesk spike \(number)` keeps it out of print.",
      zh: "缓发用 `newsdesk hold \(number)`，不采用则用 `newsdesk spike \(number)`。")
    guard let issue = article.placements.keys.sorted().first else { return aside }
    let off = Wording(
      en: "`newsdesk place \(issue) \(number) --off` takes it off the pages; ",
      zh: "从版面撤下用 `newsdesk place \(issue) \(number) --off`；")
    return off + aside
  }

  static let draftAnew = Wording(
    en: "Draft a new article instead.", zh: "请另起草一篇。")
  static let sayWhy = Wording(
    en: "Say why with `-m \"…\"`.", zh: "请用 `-m \"…\"` 写明理由。")
  static let exportAsDraft = Wording(
    en: "--draft exports it all the same, for somebody to read.", zh: "供人审读时可用 --draft 导出。")
  static let checkStore = Wording(
    en: "`newsdesk fsck` says what is missing.", zh: "用 `newsdesk fsck` 可查出缺什么。")
}
