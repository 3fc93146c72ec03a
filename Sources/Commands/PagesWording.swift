import Composition
import Diagnostics
import Operations
import Workflow

/// What is said about pages, the store and the desk as a whole.
extension Wording {
  static func overset(_ story: Wording, _ page: Int, _ excess: Wording) -> Wording {
    Wording(
      en: "Overset: \(story.english) on page \(page): cut \(excess.english).",
      zh: "排不下：\(story.chinese)，第 \(page) 版，多 \(excess.chinese)。")
  }

  static func leftOut(_ story: Wording, _ length: Wording) -> Wording {
    Wording(
      en: "Left out: \(story.english), \(length.english): no room on these pages.",
      zh: "未上版：\(story.chinese)，\(length.chinese)，版面已无位置。")
  }

  static func printedCut(_ story: Wording, _ excess: Wording) -> Wording {
    Wording(
      en: "\(story.english) came out with \(excess.english) cut off.",
      zh: "\(story.chinese)出版时截去 \(excess.chinese)。")
  }

  static func emptyPages(_ pages: [Int]) -> Wording {
    let list = Wording.pages(pages)
    return Wording(en: "Nothing stands on \(list.english).", zh: "\(list.chinese)没有稿件。")
  }

  static func notYetApproved(_ issue: String, _ articles: [Wording]) -> Wording {
    let list = Wording.articles(articles)
    return Wording(
      en: "Meant for \(issue) and not approved: \(list.english).",
      zh: "拟用于 \(issue) 期但未签发：\(list.chinese)。")
  }

  static func noLonger(_ why: Wording) -> Wording {
    Wording(en: "No longer on the pages: \(why.english)", zh: "不再上版：\(why.chinese)")
  }

  static func composed(_ issue: String, _ counts: (pages: Int, stories: Int)) -> Wording {
    Wording(
      en: "Composed issue \(issue): \(plural(counts.pages, "page")), "
        + "\(plural(counts.stories, "story", "stories")).",
      zh: "\(issue) 期组版完成：\(counts.pages) 个版，\(counts.stories) 篇。")
  }

  static func unchanged(_ issue: String) -> Wording {
    Wording(en: "Issue \(issue): unchanged.", zh: "\(issue) 期未变。")
  }

  /// Which pages are not what they were.
  static func changedPages(_ changed: [Int], of count: Int) -> Wording {
    let same = count - changed.count
    let list = Wording.pages(changed)
    if changed.isEmpty {
      return Wording(en: "Every page is as it was.", zh: "各版均未变。")
    }
    return Wording(en: "Changed: \(list.english)", zh: "有变动：\(list.chinese)")
      + (same == 0
        ? Wording(en: ".", zh: "。")
        : Wording(
          en: "; \(plural(same, "page")) as before.", zh: "；另 \(same) 版未变。"))
  }

  static func rowsAreNotTheHeadline(_ headline: String) -> Wording {
    Wording(
      en: "--headline-rows needs the headline with bars between its rows: \(headline)",
      zh: "--headline-rows 应为原主题，只在行间加竖线：\(headline)")
  }

  static let onlyWantsPages = Wording(
    en: "--only needs numbers of pages, such as 3 or 2,3.", zh: "--only 应为版序，如 3 或 2,3。")

  static func onlyAlone(_ option: String) -> Wording {
    Wording(
      en: "--only keeps the other pages as they are, so --\(option) cannot stand with it.",
      zh: "--only 保持其余各版不变，不能与 --\(option) 同用。")
  }

  static func swapStandsAlone(_ word: String) -> Wording {
    Wording(
      en: "--\(word) says where the story goes; nothing else can stand with it.",
      zh: "--\(word) 已定位置，不能与其他选项同用。")
  }

  static func sameStoryTwice(_ story: Wording) -> Wording {
    Wording(
      en: "\(story.english) cannot change places with itself.", zh: "\(story.chinese)不能与自身互换。")
  }

  static let draftPages = Wording(
    en: "These pages are a draft: they hold texts that are not approved.",
    zh: "这是草样：含未签发的稿件。")

  static func pagesWritten(_ folder: String) -> Wording {
    Wording(
      en: "Wrote the pages; open \(folder)/index.html in a browser.",
      zh: "版面已输出；用浏览器打开 \(folder)/index.html。")
  }

  static func placed(_ story: Wording, _ page: Int?, isLead: Bool) -> Wording {
    guard let page else {
      return Wording(en: "\(story.english) is off the pages.", zh: "\(story.chinese)已撤下版面。")
    }
    if isLead {
      return Wording(
        en: "\(story.english) is the lead of page \(page).", zh: "\(story.chinese)作第 \(page) 版头条。")
    }
    return Wording(
      en: "\(story.english) stands on page \(page).", zh: "\(story.chinese)在第 \(page) 版。")
  }

  static let draftRevision = Wording(en: "draft", zh: "草样")
  static let revisionColumn = Wording(en: "REVISION", zh: "版样")
  static let articleOrIssueHelp = Wording(
    en: "Number, slug or a part of the headline of an article, or the name of an issue.",
    zh: "稿件的编号、简题或主题的一部分，或期号。")
  static func comparingRevisions(_ older: String, _ newer: String) -> Wording {
    Wording(en: "From revision \(older) to \(newer):", zh: "由版样 \(older) 到 \(newer)：")
  }
  static let samePages = Wording(
    en: "Every story stands where it stood.", zh: "各稿位置未变。")

  static func spot(
    _ page: Int, _ column: Int, _ line: Int, _ columns: Int, _ lines: Int
  ) -> Wording {
    Wording(
      en: "page \(page) at \(column),\(line), \(plural(columns, "column")) of "
        + "\(plural(lines, "line"))",
      zh: "第 \(page) 版第 \(column) 栏第 \(line) 行起，\(columns) 栏 \(lines) 行")
  }

  static func moved(_ headline: String, _ before: Wording, _ after: Wording) -> Wording {
    Wording(
      en: "Moved: \(headline), from \(before.english) to \(after.english).",
      zh: "移动：\(headline)，由\(before.chinese)移到\(after.chinese)。")
  }

  static func grew(_ headline: String, _ slots: Int) -> Wording {
    let by = slots.magnitude
    return slots > 0
      ? Wording(
        en: "Grew: \(headline), by \(plural(Int(by), "line")) of a column.",
        zh: "增加：\(headline)，多占 \(by) 个栏行。")
      : Wording(
        en: "Shrank: \(headline), by \(plural(Int(by), "line")) of a column.",
        zh: "减少：\(headline)，少占 \(by) 个栏行。")
  }

  static func cannotStandThere(_ spot: Wording) -> Wording {
    Wording(
      en: "It cannot stand where you want it without white or lost copy: it stands on "
        + "\(spot.english).",
      zh: "放在该处会留白或排不下：现排在\(spot.chinese)。")
  }

  static func hasAnotherText(_ headline: String) -> Wording {
    Wording(en: "Another text: \(headline).", zh: "文本有改动：\(headline)。")
  }

  static func came(_ headline: String, _ page: Int) -> Wording {
    Wording(en: "Came: \(headline), on page \(page).", zh: "新上：\(headline)，第 \(page) 版。")
  }

  static func left(_ headline: String, _ page: Int) -> Wording {
    Wording(en: "Left: \(headline), from page \(page).", zh: "撤下：\(headline)，原在第 \(page) 版。")
  }

  static let imprintWanted = Wording(
    en:
      "--imprint needs a work and a name, such as Editor=Jing, or 2:Editor=Jing for page 2 alone.",
    zh: "--imprint 应写职责与姓名，如 责编=刘静；只用于第 2 版时写 2:责编=刘静。")

  static let focusWanted = Wording(
    en:
      "--focus needs two numbers from 0 to 100, such as 30,40, or 2:30,40 for the second picture.",
    zh: "--focus 应写两个 0 至 100 的数，如 30,40；第二张图片写 2:30,40。")

  static func pictureMissing(_ story: Wording, _ page: Int) -> Wording {
    Wording(
      en: "Waits for its picture: \(story.english) on page \(page).",
      zh: "图片待补：\(story.chinese)，第 \(page) 版。")
  }

  static func coarsePicture(
    _ story: Wording, _ page: Int, _ width: Int, _ height: Int
  ) -> Wording {
    Wording(
      en: "The picture of \(story.english) on page \(page) has only \(width) × \(height) pixels; "
        + "it will look coarse in print.",
      zh: "第 \(page) 版\(story.chinese)的图片只有 \(width) × \(height) 像素，印出来会很粗糙。")
  }

  static func hugePicture(
    _ story: Wording, _ page: Int, _ width: Int, _ height: Int
  ) -> Wording {
    Wording(
      en: "The picture of \(story.english) on page \(page) has \(width) × \(height) pixels; "
        + "a PDF takes no more than 100 megapixels.",
      zh: "第 \(page) 版\(story.chinese)的图片有 \(width) × \(height) 像素，PDF 最多收一亿像素。")
  }

  static func fillOnceThere(_ fill: Int, _ without: Int) -> Wording {
    let share = { (value: Int) in "\(value / 100).\(value % 100 / 10)" }
    return Wording(
      en: "The pages are \(share(without)) % full, \(share(fill)) % once what is to come is there.",
      zh: "版面利用率 \(share(without))%，待补内容到齐后为 \(share(fill))%。")
  }

  static func noSuchSpot(_ columns: Int, _ lines: Int) -> Wording {
    Wording(
      en: "--at needs a column from 1 to \(columns) and a line from 1 to \(lines), such as 4,1.",
      zh: "--at 应写栏(1–\(columns))与行(1–\(lines))，如 4,1。")
  }

  static func noSuchWidth(_ columns: Int) -> Wording {
    Wording(
      en: "The page has \(columns) columns; the story has to stand within them.",
      zh: "每版 \(columns) 栏，稿件不能超出。")
  }

  static func templateCopied(_ name: String) -> Wording {
    Wording(
      en: "Wrote desk/templates/\(name).json; compose --template \(name) takes it.",
      zh: "已写入 desk/templates/\(name).json；compose --template \(name) 即用。")
  }

  static let noSuchForm = Wording(
    en: "--format needs html, svg, text, json or pdf.",
    zh: "--format 应为 html、svg、text、json 或 pdf。")

  static func formWritten(_ folder: String) -> Wording {
    Wording(en: "Wrote the pages into \(folder).", zh: "版面已写入 \(folder)。")
  }

  static let noSuchSize = Wording(
    en: "--headline-size needs points from 5 to 300.", zh: "--headline-size 应为 5 至 300 磅。")

  static func fill(_ page: Int, _ fill: Int, _ white: Int) -> Wording {
    Wording(
      en: "Page \(page): \(percent(fill)) full, \(white) white.",
      zh: "第 \(page) 版：版面利用率 \(percent(fill))，空 \(white) 格。")
  }

  static func score(_ term: PageScore.Term) -> Wording {
    let name = term.name.title
    return Wording(
      en: "  \(plural(term.points, "point")): \(name.english)",
      zh: "  \(term.points) 分：\(name.chinese)")
  }

  private static func percent(_ parts: Int) -> String {
    let rest = parts % 100
    return "\(parts / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  static func published(_ issue: String, _ count: Int) -> Wording {
    Wording(
      en: "Issue \(issue) came out with \(plural(count, "article")); its pages are frozen.",
      zh: "\(issue) 期已出版，刊出 \(count) 篇，版面定稿。")
  }

  // MARK: Store

  static let deskNameByDefault = Wording(en: "Newsletter", zh: "职工天地")

  static func started(_ name: String, _ path: String) -> Wording {
    Wording(en: "Made a store for \(name) in \(path).", zh: "已为《\(name)》建库：\(path)。")
  }

  static let firstSteps = Wording(
    en: "Next: newsdesk me NAME, then newsdesk import FILE or newsdesk draft.",
    zh: "下一步：newsdesk me 名字，然后 newsdesk import 文件 或 newsdesk draft。")

  static func seated(_ name: String) -> Wording {
    Wording(en: "From now on you are \(name) here.", zh: "此后在本机，你就是“\(name)”。")
  }

  static func seated(_ name: String, at desk: String) -> Wording {
    Wording(
      en: "From now on you are \(name) at \(desk).", zh: "此后在本机，你在《\(desk)》就是“\(name)”。")
  }

  static let checking = Wording(en: "Checking", zh: "检查")
  static let readingLogs = Wording(en: "Reading the logs", zh: "读取记录")

  static func checked(
    _ objects: Int, _ lines: Int, _ logs: Int, isDamaged: Bool
  ) -> Wording {
    let walked = Wording(
      en: "Checked \(plural(objects, "file")) and \(plural(lines, "line")) of "
        + "\(plural(logs, "log")): ",
      zh: "已检查 \(objects) 个文件、\(lines) 行日志（\(logs) 份）：")
    let verdict =
      isDamaged
      ? Wording(en: "the store is damaged.", zh: "库已损坏。")
      : Wording(en: "all is well.", zh: "完好。")
    return walked + verdict
  }

  static let rulesAsBefore = Wording(en: "The rules are as they were.", zh: "规则没有变化。")
  static let policyProposed = Wording(
    en: "Wrote desk/policy.json; newsdesk config apply puts it into force.",
    zh: "已写入 desk/policy.json；newsdesk config apply 后生效。")

  static func rulesRestored(_ files: [String]) -> Wording {
    if files.isEmpty { return Wording(en: "Nothing was missing.", zh: "没有缺少的文件。") }
    let list = files.map { verbatim("desk/" + $0) }.joined(separator: .listComma)
    return Wording(en: "Brought back: \(list.english).", zh: "已取回：\(list.chinese)。")
  }

  static func rulesInForce(_ files: [String]) -> Wording {
    let list = files.map { verbatim($0) }.joined(separator: .listComma)
    return Wording(en: "In force from now on: \(list.english).", zh: "自此生效：\(list.chinese)。")
  }
}

// MARK: Today's desk

extension Wording {
  static func meantForOther(_ article: Wording, _ issue: String) -> Wording {
    Wording(
      en: "\(article.english) was meant for issue \(issue).",
      zh: "\(article.chinese)原拟用于 \(issue) 期。")
  }

  static func nextIssue(_ desk: String, _ issue: String) -> Wording {
    Wording(en: "\(desk), next issue \(issue)", zh: "\(desk) 下一期 \(issue)")
  }

  static let emptyDesk = Wording(en: "no articles yet", zh: "还没有稿件")

  static func stillLacking(_ count: Int) -> Wording {
    Wording(en: "Still to finish: \(count)", zh: "还差：\(count) 篇")
  }

  static func moreLacking(_ count: Int) -> Wording {
    Wording(en: "and \(count) more", zh: "另有 \(count) 篇")
  }

  static func waitsFor(_ person: String) -> Wording {
    Wording(en: "Waiting for \(person): ", zh: "等我（\(person)）：")
  }

  static let nothingWaits = Wording(en: "nothing", zh: "没有")

  static func toSign(_ count: Int) -> Wording {
    Wording(en: "\(count) to review", zh: "待审 \(count)")
  }

  static func toRework(_ count: Int) -> Wording {
    Wording(en: "\(count) returned", zh: "退修 \(count)")
  }

  static func toSubmit(_ count: Int) -> Wording {
    Wording(en: "\(plural(count, "draft")) to hand in", zh: "待送审 \(count)")
  }

  static func arrived(_ count: Int) -> Wording {
    Wording(en: "\(count) newly arrived", zh: "新到稿 \(count)")
  }

  static func standingCopy(_ count: Int) -> Wording {
    Wording(en: "\(count) standing", zh: "备用稿 \(count)")
  }

  static let nextSteps = Wording(en: "Next:", zh: "下一步：")
}

extension PageScore.Term.Name {
  /// What is not as it might be on a page.
  fileprivate var title: Wording {
    switch self {
    case .white: Wording(en: "empty slots", zh: "空格")
    case .frames: Wording(en: "headlines side by side, parted by frames", zh: "碰题，已加框隔开")
    case .lead: Wording(en: "headlines as large as the lead's", zh: "题号不小于头条")
    case .cuts: Wording(en: "gutters from edge to edge", zh: "断版或通线")
    case .shapes:
      Wording(en: "spacing, sizes of headlines, shapes of blocks", zh: "行文松紧、题号大小、稿块形状")
    case .overleaf: Wording(en: "copy that goes overleaf or is cut", zh: "转版或排不下的文字")
    case .order: Wording(en: "stories above more urgent ones", zh: "急稿排在缓稿之下")
    case .section: Wording(en: "stories of one section apart", zh: "同一栏目的稿件分散")
    }
  }
}
