public import Diagnostics
import Manuscript
import Notation
public import Workflow

/// What planning an issue says.
extension Wording {
  static func promiseTooLarge(
    _ columns: Int, _ lines: Int, _ page: Int, _ mostColumns: Int, _ mostLines: Int
  ) -> Wording {
    Wording(
      en:
        "\(plural(columns, "column")) of \(plural(lines, "line")) are more than page \(page) has: "
        + "\(mostColumns) columns of \(mostLines) lines.",
      zh: "\(columns) 栏 \(lines) 行超出第 \(page) 版：该版共 \(mostColumns) 栏，每栏 \(mostLines) 行。")
  }

  static let dateWanted = Wording(
    en: "A new issue needs the day printed on it: --date 2024-12-20.",
    zh: "新的一期要写明出版日期：--date 2024-12-20。")

  static func plannedAlready(_ issue: String) -> Wording {
    Wording(en: "Issue \(issue) is planned already.", zh: "\(issue) 期已有出版计划。")
  }

  static func changePlan(_ issue: String) -> Wording {
    Wording(
      en: "`newsdesk issue change \(issue)` changes its plan.",
      zh: "用 `newsdesk issue change \(issue)` 更改。")
  }

  /// No such issue is planned.
  public static func notPlanned(_ issue: String) -> Wording {
    Wording(en: "No issue \(issue) is planned.", zh: "\(issue) 期还没有出版计划。")
  }

  /// How to plan one.
  public static func planFirst(_ issue: String) -> Wording {
    Wording(
      en: "Plan it first: `newsdesk issue new \(issue) --date DAY`.",
      zh: "请先用 `newsdesk issue new \(issue) --date 日期` 编排。")
  }

  static func numberTaken(_ number: Int, _ year: Int, _ issue: String) -> Wording {
    Wording(
      en: "Number \(number) of \(year) is issue \(issue).",
      zh: "\(year) 年第 \(number) 期已是 \(issue) 期。")
  }

  static func wholeTaken(_ whole: Int, _ issue: String) -> Wording {
    Wording(
      en: "Whole number \(whole) is issue \(issue).", zh: "总第 \(whole) 期已是 \(issue) 期。")
  }

  static func dayIsOver(_ day: CivilDate) -> Wording {
    Wording(en: "\(day) is over.", zh: "出版日期 \(day) 已过。")
  }

  static func dueAfterDay(_ day: CivilDate) -> Wording {
    Wording(
      en: "It goes to print after the day printed on it, \(day).",
      zh: "付印时间晚于出版日期 \(day)。")
  }

  static func datedOutOfOrder(
    _ issue: String, _ day: CivilDate, _ other: String, _ otherDay: CivilDate
  ) -> Wording {
    let order = day < otherDay
    return Wording(
      en: "Issue \(issue) is dated \(day), \(order ? "before" : "after") issue \(other) "
        + "(\(otherDay)).",
      zh: "\(issue) 期的出版日期 \(day) \(order ? "早于" : "晚于") \(other) 期（\(otherDay)）。")
  }

  static func wholeMissing(_ issue: String) -> Wording {
    Wording(
      en: "It has no whole number, and other issues have one: "
        + "`newsdesk issue change \(issue) --whole N`.",
      zh: "没有总期号，而其他期有：`newsdesk issue change \(issue) --whole 总期号`。")
  }

  static func noIssueToDrop(_ issue: String) -> Wording {
    Wording(
      en: "No issue \(issue) was planned or composed.", zh: "\(issue) 期既未编排也未组版。")
  }

  static func meantForIssue(_ count: Int, _ issue: String) -> Wording {
    Wording(
      en: "\(plural(count, "article")) are meant for \(issue).", zh: "有 \(count) 篇稿件拟用于 \(issue) 期。"
    )
  }

  static func meantElsewhere(_ article: ArticleState) -> Wording {
    Wording(
      en: "`newsdesk tag \(article.number) --issue ISSUE` takes one elsewhere; ISSUE may be none.",
      zh: "用 `newsdesk tag \(article.number) --issue 期` 改定，期可写 none。")
  }

  static func plannedOnly(_ issue: String) -> Wording {
    Wording(
      en: "Issue \(issue) is planned and has no pages yet.", zh: "\(issue) 期已编排，尚未组版。")
  }

  static func nothingPromised(_ slug: String, _ issue: String) -> Wording {
    Wording(
      en: "Nothing is promised as “\(slug)” in \(issue).", zh: "\(issue) 期没有预留“\(slug)”。")
  }

  static func spaceStillKept(_ issue: String, _ slugs: [String]) -> Wording {
    let list = slugs.map { verbatim("“\(Printable.line($0))”") }
      .joined(separator: .listComma)
    return Wording(
      en: "Space on the pages of \(issue) is still kept for \(list.english).",
      zh: "\(issue) 期版面仍为\(list.chinese)预留，尚无来稿。")
  }

  static func takePromiseBack(_ issue: String, _ slug: String) -> Wording {
    let slug = Printable.line(slug)
    return Wording(
      en: "Give it free with `newsdesk promise \(issue) \(slug) --off` and compose again.",
      zh: "用 `newsdesk promise \(issue) \(slug) --off` 取消预留后再组版。")
  }

  /// What stands in the room kept for something.
  static func kept(_ promise: Promise) -> Wording {
    let slug = Printable.line(promise.slug)
    switch promise.kind {
    case .advertisement: return Wording(en: "Advertisement: \(slug)", zh: "广告：\(slug)")
    case .column: return Wording(en: "Column: \(slug)", zh: "栏目：\(slug)")
    case .story: return Wording(en: "To come: \(slug)", zh: "预留：\(slug)")
    }
  }
}

extension IssuePlan {
  /// 第12期(总第128期), or the special issue's own name.
  public var numbering: Wording? {
    var parts: [Wording] = special.map { [.verbatim($0)] } ?? []
    if let number { parts.append(Wording(en: "No. \(number)", zh: "第\(number)期")) }
    if let whole { parts.append(Wording(en: "(whole no. \(whole))", zh: "（总第\(whole)期）")) }
    return parts.isEmpty ? nil : parts.joined(separator: .gap)
  }

  /// What the masthead says besides the day.
  func mastheadLines(in language: CopyLanguage) -> [String] {
    var words: [Wording] = [date.weekdayName]
    let lunar = language == .english ? nil : LunarDate(date).map { "农历" + $0.text }
    words += lunar.map { [.verbatim($0)] } ?? []
    words += numbering.map { [$0] } ?? []
    return words.map { language == .english ? $0.english : $0.chinese }
  }
}
