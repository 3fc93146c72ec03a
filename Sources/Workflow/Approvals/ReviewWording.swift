public import Diagnostics
import Notation

// MARK: Policy

extension Wording {
  static func signersOutOfRange(_ stage: String) -> Wording {
    Wording(
      en: "“\(stage)” is signed by 1 to 5 people (`signers`).",
      zh: "“\(stage)”的签字人数（`signers`）为 1 至 5。")
  }

  static let proofsOutOfRange = Wording(
    en: "`proofs` is 0 to 3 rounds.", zh: "校次 `proofs` 为 0 至 3。")
  static let lateCharactersOutOfRange = Wording(
    en: "`characters` of `late_changes` is 0 to 50.", zh: "`late_changes` 的 `characters` 为 0 至 50。")

  static let wordsWithoutText = Wording(
    en: "Each of `words` is a text of one line.", zh: "words 中每一项应为一行文字。")
  static let findingsOutOfRange = Wording(
    en: "`findings` is 0 to 999 mistakes.", zh: "`findings` 为 0 至 999 处。")

  static func stageNamesStranger(_ name: String) -> Wording {
    Wording(
      en: "The policy names \(name), who is not in desk/people.json.",
      zh: "审稿规则提到 \(name)，但 desk/people.json 里没有此人。")
  }
}

// MARK: Late changes

extension LateChange.Place {
  /// The place in the trade's words.
  public var title: Wording {
    switch self {
    case .headline: Wording(en: "headline", zh: "标题")
    case .names: Wording(en: "names", zh: "人名")
    case .titles: Wording(en: "titles", zh: "职务")
    case .numbers: Wording(en: "numbers", zh: "数字")
    case .pictures: Wording(en: "pictures", zh: "图片")
    case .paragraphs: Wording(en: "whole paragraphs", zh: "整段")
    case .other: Wording(en: "other fields", zh: "其他项目")
    case .body: Wording(en: "body", zh: "正文")
    case .punctuation: Wording(en: "punctuation", zh: "标点")
    }
  }
}

extension LateChange {
  /// “3 characters changed: body, punctuation”, without a full stop.
  public var wording: Wording {
    let places = places.map(\.title).joined(separator: .listComma)
    let count = characters
    return Wording(
      en: "\(plural(count, "character")) changed (\(places.english))",
      zh: "改 \(count) 字（\(places.chinese)）")
  }
}

extension Wording {
  static func needsEveryStage(_ article: ArticleState, _ change: LateChange) -> Wording {
    let (name, what) = (named(article), change.wording)
    return Wording(
      en: "\(name.english) has to be signed by every stage again: \(what.english).",
      zh: "\(name.chinese)须各审级重新签字：\(what.chinese)。")
  }

  static func signLateChange(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "A small change is signed with `newsdesk approve \(number) --since-approval`.",
      zh: "小改动可用 `newsdesk approve \(number) --since-approval` 签字。")
  }

  static func carriedOver(_ text: String, _ who: Wording) -> Wording {
    Wording(
      en: "What was signed of text \(text) is carried over by that signature: \(who.english).",
      zh: "文本 \(text) 的审签随该签字沿用：\(who.chinese)。")
  }

  static func andCarriedOver(_ text: String, _ who: Wording) -> Wording {
    Wording(
      en: ", carrying over what was signed of text \(text) by \(who.english),",
      zh: "，沿用文本 \(text) 的审签（\(who.chinese)）")
  }
}

// MARK: What else stands in the way

extension Wording {
  static func alreadyUnderPolicy(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(
      en: "\(name.english) is judged by the rules in force already.", zh: "\(name.chinese)已按现行规则审稿。"
    )
  }

  static func mustsOpen(_ article: ArticleState, _ musts: [Note]) -> Wording {
    let (name, count) = (named(article), musts.count)
    let first = Printable.line(String((musts.first?.text ?? "").prefix(60)))
    let person = musts.first?.person ?? ""
    if count == 1 {
      return Wording(
        en: "A note that must be dealt with is open on \(name.english), by \(person): “\(first)”.",
        zh: "\(name.chinese)有 1 条必改批注未办（\(person)：“\(first)”）。")
    }
    return Wording(
      en: "\(count) notes that must be dealt with are open on \(name.english), the first by "
        + "\(person): “\(first)”.",
      zh: "\(name.chinese)有 \(count) 条必改批注未办，第一条 \(person)：“\(first)”。")
  }

  static func resolveFirst(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en:
        "`newsdesk note \(number)` lists them; `newsdesk note \(number) --done N` says that one is "
        + "dealt with.",
      zh: "用 `newsdesk note \(number)` 列出，办妥一条用 `newsdesk note \(number) --done N`。")
  }

  static func signatureWanted(_ article: ArticleState, _ next: Stage) -> Wording {
    let (name, stage) = (named(article), stage(next.name))
    return Wording(
      en: "The \(stage.english) of \(name.english) counts only with a signature.",
      zh: "\(name.chinese)的\(stage.chinese)须附签名才有效。")
  }

  static func signWithKey(_ article: ArticleState) -> Wording {
    let number = article.number
    return Wording(
      en: "`newsdesk approve \(number) --sign` signs with your SSH key.",
      zh: "用 `newsdesk approve \(number) --sign` 以您的 SSH 密钥签名。")
  }
}

// MARK: Delegation

extension Wording {
  static func holdsNoStage(_ person: String, _ stageName: String) -> Wording {
    let stage = stage(stageName)
    return Wording(
      en: "\(person) does not sign the \(stage.english), and so cannot pass it on.",
      zh: "\(person) 不负责\(stage.chinese)，无从委托。")
  }

  static func delegatesToSelf(_ person: String) -> Wording {
    Wording(en: "\(person) cannot stand in for themselves.", zh: "\(person) 不能委托给自己。")
  }

  static func mayNotDelegate(_ person: String, _ from: String) -> Wording {
    Wording(
      en: "\(person) is neither \(from) nor a chief, who alone let somebody sign in that place.",
      zh: "\(person) 既不是 \(from) 本人，也不是总编辑，不能代为委托。")
  }
}
