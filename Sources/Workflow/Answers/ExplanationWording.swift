import Diagnostics
import Notation
import Revising

extension Wording {
  static func isDraft(_ article: ArticleState) -> Wording {
    let name = named(article)
    return Wording(en: "\(name.english) is a draft.", zh: "\(name.chinese)是草稿。")
  }

  static func isApproved(_ article: ArticleState, _ decision: FiledDecision?) -> Wording {
    guard let decision else { return alreadyApproved(article, nil) }
    let (name, person, day) = (named(article), decision.person, decision.at.day)
    return Wording(
      en: "\(name.english) was approved by \(person) on \(day); nothing is missing.",
      zh: "\(name.chinese)已由 \(person) 于 \(day) 签发，不缺什么。")
  }

  static func waitsFor(_ article: ArticleState, _ next: Stage) -> Wording {
    let (name, stage) = (named(article), stage(next.name))
    return Wording(
      en: "\(name.english) waits for \(stage.english).", zh: "\(name.chinese)等待\(stage.chinese)。")
  }

  static func approvedBy(_ person: String, _ stageName: String, _ at: Timestamp) -> Wording {
    let (stage, day) = (stage(stageName), at.day)
    return Wording(
      en: "\(person) (\(stage.english), \(day))", zh: "\(person)（\(stage.chinese)，\(day)）")
  }

  static func textApproved(_ number: String, _ who: Wording) -> Wording {
    Wording(
      en: "Text \(number) was approved by \(who.english)", zh: "文本 \(number) 经 \(who.chinese)审过")
  }

  static let stillCurrent = Wording(en: " and is unchanged.", zh: "，至今未改。")
  static let changedSince = Wording(
    en: "; it was changed afterwards, so that no longer counts.", zh: "；此后又有改动，原审签不再有效。")

  static func changedSince(_ difference: ArticleDifference) -> Wording {
    let fields = difference.fields.map(\.field.title)
    let paragraphs = difference.blocks.filter { if case .kept = $0 { false } else { true } }.count
    let parts = fields + (paragraphs > 0 ? [.paragraphs(paragraphs)] : [])
    let (what, count) = (parts.joined(separator: .listComma), difference.changedCharacters)
    return Wording(
      en: "; changed since: \(what.english) (\(plural(count, "character")) in all).",
      zh: "；此后改动：\(what.chinese)（共 \(count) 字）。")
  }

  private static func paragraphs(_ count: Int) -> Wording {
    if count == 1 { return Wording(en: "1 paragraph", zh: "1 段") }
    return Wording(en: "\(count) paragraphs", zh: "\(count) 段")
  }
}

// MARK: Next steps

extension Wording {
  static let stepBringCopyIn = Wording(en: "bring copy in", zh: "收稿")

  static func stepBringTogether(_ count: Int) -> Wording {
    Wording(en: "bring different changes together: \(count)", zh: "合并不一致的修改：\(count) 篇")
  }

  static func stepSign(_ count: Int) -> Wording {
    Wording(en: "review and sign: \(count)", zh: "审稿签字：\(count) 篇")
  }

  static func stepRework(_ count: Int) -> Wording {
    Wording(en: "rework what was returned: \(count)", zh: "修改退稿：\(count) 篇")
  }

  static func stepSubmit(_ count: Int) -> Wording {
    Wording(en: "submit drafts: \(count)", zh: "草稿送审：\(count) 篇")
  }

  static func stepReadArrivals(_ count: Int) -> Wording {
    Wording(en: "read what came in: \(count)", zh: "看新到稿：\(count) 篇")
  }

  static func stepCompose(_ issue: String) -> Wording {
    Wording(en: "compose \(issue)", zh: "组版 \(issue)")
  }

  static func stepPublish(_ issue: String) -> Wording {
    Wording(en: "publish \(issue)", zh: "出版 \(issue)")
  }
}
