import Composition
import Diagnostics
import Manuscript
import Notation
import Operations
import Workflow

/// What planning says.
extension Wording {
  static func noSuchIssueAction(_ word: String) -> Wording {
    Wording(
      en: "“\(word)” is not what issue does; it takes new, change, show or drop.",
      zh: "issue 没有“\(word)”；可用 new、change、show 或 drop。")
  }

  static func issueDropped(_ name: String) -> Wording {
    Wording(
      en: "Issue \(name) is none any more; its articles are as they were.",
      zh: "\(name) 期已撤销，稿件不变。")
  }

  static func noSuchDay(_ text: String) -> Wording {
    Wording(
      en: "“\(text)” is not a day of the calendar, such as 2024-12-20 or 2024-12-20T17:00.",
      zh: "“\(text)”不是日历上有的日子；写法如 2024-12-20 或 2024-12-20T17:00。")
  }

  static func countOutOfRange(_ option: String, _ most: Int) -> Wording {
    Wording(
      en: "--\(option) needs a number from 1 to \(most).", zh: "--\(option) 应为 1 至 \(most)。")
  }

  static func promisedRoom(_ story: Wording, _ room: PromisedRoom) -> [Wording] {
    let (promised, taken) = (room.promised, room.taken)
    let size = Wording(
      en: "\(story.english) on page \(room.page) was promised "
        + "\(plural(promised.columns, "column")) by \(plural(promised.lines, "line")) and takes "
        + "\(taken.columns) by \(taken.lines).",
      zh: "第 \(room.page) 版\(story.chinese)预留 \(promised.columns) 栏 \(promised.lines) 行，"
        + "实占 \(taken.columns) 栏 \(taken.lines) 行。")
    let loose = room.loose.map { width, height in
      Wording(
        en: "The picture of \(story.english) on page \(room.page) has other proportions than its "
          + "room of \(width.millimetres) × \(height.millimetres) mm; it is shown whole, with white beside it.",
        zh: "第 \(room.page) 版\(story.chinese)的图片与其 \(width.millimetres) × "
          + "\(height.millimetres) 毫米的"
          + "位置比例不合，整幅刊出，两边留白。")
    }
    return (taken == promised ? [] : [size]) + [loose].compactMap { $0 }
  }

  static let lengthOutOfRange = Wording(
    en: "--length needs characters such as 800, or words such as 300w.",
    zh: "--length 应为字数，如 800，或英文词数，如 300w。")
  static let promiseWithoutPage = Wording(
    en: "A promise needs the page its space is kept on: --page N.",
    zh: "预留要写明在第几版：--page N。")
  static let promiseWithoutLength = Wording(
    en: "A promise needs a size: --length N, --photo N, or --columns N and --lines N.",
    zh: "预留要写明大小：--length 字数、--photo 张数，或 --columns 栏数与 --lines 行数。")
  static let advertisementWithoutSize = Wording(
    en: "An advertisement needs its size: --columns N and --lines N.",
    zh: "广告要写明大小：--columns 栏数与 --lines 行数。")

  static func planned(_ name: String, _ plan: IssuePlan, due: Timestamp?) -> Wording {
    let gap = Wording(en: ", ", zh: "，")
    var parts: [Wording] = [plannedDay(plan)]
    parts += plan.numbering.map { [$0] } ?? []
    parts.append(
      Wording(en: "\(plural(plan.pages, "page"))", zh: "\(plan.pages) 个版"))
    if let due { parts.append(dueAt(due)) }
    return Wording(en: "Planned issue \(name): ", zh: "\(name) 期已编排：")
      + parts.joined(separator: gap) + Wording(en: ".", zh: "。")
  }

  static func standingPromises(_ slugs: [String]) -> Wording {
    let list = slugs.map { verbatim(Printable.line($0)) }
      .joined(separator: .listComma)
    return Wording(en: "Kept in every issue: \(list.english).", zh: "每期预留：\(list.chinese)。")
  }

  static func promised(_ promise: Promise, _ issue: String, due: Timestamp?) -> Wording {
    let slug = Printable.line(promise.slug)
    let until = due.map { due in
      Wording(en: ", due \(due.dayAndClock)", zh: "，截稿 \(due.dayAndClock)")
    }
    return Wording(
      en: "Kept space for “\(slug)” on page \(promise.page) of \(issue)",
      zh: "\(issue) 期第 \(promise.page) 版已为“\(slug)”预留版面") + (until ?? verbatim(""))
      + Wording(en: ".", zh: "。")
  }

  static func promiseTaken(_ article: Wording) -> Wording {
    Wording(en: "\(article.english) takes it.", zh: "由\(article.chinese)使用。")
  }

  /// Issues that were planned already and have a standing promise too.
  static func promisedLater(_ issues: [String]) -> Wording {
    Wording(
      en: "Kept as well in \(issues.joined(separator: ", ")), planned already.",
      zh: "已列入计划的 \(issues.joined(separator: "、")) 期也一并预留。")
  }

  static func promiseTakenBack(_ slug: String, _ issue: String) -> Wording {
    let slug = Printable.line(slug)
    return Wording(
      en: "The space of “\(slug)” in \(issue) is free again.", zh: "\(issue) 期已取消为“\(slug)”的预留。")
  }

  // MARK: The budget

  static func issueTitle(_ name: String) -> Wording {
    Wording(en: "Issue \(name)", zh: "\(name) 期")
  }

  /// The day with its weekday and the lunar date.
  static func plannedDay(_ plan: IssuePlan) -> Wording {
    let day = Wording(en: "\(plan.date), ", zh: "\(plan.date)，") + plan.date.weekdayName
    return LunarDate(plan.date).map { day + .lunar($0.text) } ?? day
  }

  private static func lunar(_ text: String) -> Wording {
    Wording(en: ", lunar \(text)", zh: "，农历\(text)")
  }

  static func dueAt(_ due: Timestamp) -> Wording {
    Wording(en: "to print \(due.dayAndClock)", zh: "付印 \(due.dayAndClock)")
  }

  static func timeLeft(_ seconds: Int) -> Wording {
    let (days, hours, minutes) = (
      abs(seconds) / 86_400, abs(seconds) / 3600 % 24, abs(seconds) / 60 % 60
    )
    let span =
      days > 0
      ? Wording(en: "\(plural(days, "day")) \(plural(hours, "hour"))", zh: "\(days) 天 \(hours) 小时")
      : Wording(en: "\(hours) h \(minutes) min", zh: "\(hours) 小时 \(minutes) 分")
    return seconds >= 0
      ? Wording(en: "\(span.english) left", zh: "还有 \(span.chinese)")
      : Wording(en: "\(span.english) late", zh: "已过 \(span.chinese)")
  }

  static let plannedColumn = Wording(en: "PLANNED", zh: "计划")
  static let arrivedColumn = Wording(en: "ARRIVED", zh: "到稿")
  static let approvedColumn = Wording(en: "APPROVED", zh: "已签发")
  static let missingColumn = Wording(en: "MISSING", zh: "还差")

  static let toCome = Wording(en: "to come", zh: "未到")

  static func budget(_ line: IssueBudget.Line) -> Wording {
    Wording(
      en: "planned \(line.planned), arrived \(line.arrived), approved \(line.approved), "
        + "missing \(line.lacks.count)",
      zh: "计划 \(line.planned)，到稿 \(line.arrived)，已签发 \(line.approved)，还差 \(line.lacks.count)")
  }

  static func notYetCome(_ promise: Promise, isLate: Bool) -> Wording {
    let slug = Printable.line(promise.slug)
    let by = promise.by.map { by in
      Wording(en: " (\(Printable.line(by)))", zh: "（\(Printable.line(by))）")
    }
    let late = isLate ? Wording(en: ", late", zh: "，已过截稿") : verbatim("")
    return Wording(en: "[\(slug)] to come", zh: "〔\(slug)〕未到") + (by ?? verbatim("")) + late
  }

  static func waitsFor(_ article: Wording, _ status: Status) -> Wording {
    article + Wording.gap + status.title
  }

  static func coarsePictures(_ count: Int) -> Wording {
    Wording(en: "\(plural(count, "picture")) under 200 dpi", zh: "照片 \(count) 张不足 200 dpi")
  }
}

// MARK: The imprint

extension Wording {
  static let noImprint = Wording(en: "The desk has no imprint.", zh: "还没有版权信息。")
  static let startImprint = Wording(
    en: "`newsdesk config imprint newspaper` (or periodical, internal) writes desk/imprint.json.",
    zh: "用 `newsdesk config imprint newspaper`（或 periodical、internal）写出 desk/imprint.json。")
  static let imprintStarted = Wording(
    en: "Wrote desk/imprint.json; fill in what is empty.", zh: "已写出 desk/imprint.json，请填写空项。")

  static func noSuchImprint(_ word: String) -> Wording {
    Wording(
      en: "An imprint is that of a newspaper, a periodical or internal, not “\(word)”.",
      zh: "版权信息的类别为 newspaper、periodical 或 internal，没有“\(word)”。")
  }

  static let mendImprint = Wording(
    en: "Until it is mended, the imprint is not checked.", zh: "改好之前不检查版权信息。")
}
