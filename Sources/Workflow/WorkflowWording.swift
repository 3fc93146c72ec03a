public import Diagnostics
import Notation
public import Revising

// MARK: Names of things

extension Status {
  /// The status in the trade's words.
  public var title: Wording {
    switch self {
    case .killed: Wording(en: "killed", zh: "刊后撤销")
    case .spiked: Wording(en: "spiked", zh: "不采用")
    case .held: Wording(en: "held", zh: "缓发")
    case .diverged: Wording(en: "two versions", zh: "两份不一致")
    case .published: Wording(en: "published", zh: "已出版")
    case .draft: Wording(en: "draft", zh: "草稿")
    case .submitted: Wording(en: "submitted", zh: "送审")
    case .stage(let name): .passed(name)
    case .approved: Wording(en: "approved", zh: "已签发")
    case .returned: Wording(en: "returned", zh: "退修")
    }
  }
}

extension Act.Kind {
  /// What was done, in the trade's words, for the log.
  public var title: Wording {
    switch self {
    case .started: Wording(en: "started the desk", zh: "建库")
    case .configured: Wording(en: "changed the rules", zh: "更改规则")
    case .imported: Wording(en: "imported", zh: "收稿")
    case .drafted: Wording(en: "drafted", zh: "起草")
    case .edited: Wording(en: "edited", zh: "改稿")
    case .merged: Wording(en: "brought together", zh: "合并修改")
    case .split: Wording(en: "split", zh: "拆分")
    case .joined: Wording(en: "joined", zh: "并稿")
    case .tagged: Wording(en: "tagged", zh: "加标签")
    case .noted: Wording(en: "noted", zh: "批注")
    case .resolved: Wording(en: "dealt with a note", zh: "批注已办")
    case .claimed: Wording(en: "claimed", zh: "认领")
    case .unclaimed: Wording(en: "gave the claim up", zh: "放弃认领")
    case .delegated: Wording(en: "delegated", zh: "委托")
    case .submitted: Wording(en: "submitted", zh: "送审")
    case .approved: .approved(at: nil)
    case .returned: Wording(en: "returned", zh: "退修")
    case .spiked: Wording(en: "spiked", zh: "不采用")
    case .unspiked: Wording(en: "took the spike off", zh: "恢复采用")
    case .held: Wording(en: "held", zh: "缓发")
    case .unheld: Wording(en: "took the hold off", zh: "解除缓发")
    case .planned: Wording(en: "planned the issue", zh: "编排出版计划")
    case .promised: Wording(en: "kept space", zh: "预留版面")
    case .unpromised: Wording(en: "gave space free", zh: "取消预留")
    case .dropped: Wording(en: "dropped the issue", zh: "撤销期次")
    case .composed: Wording(en: "composed", zh: "组版")
    case .proofed: Wording(en: "proofread", zh: "校样")
    case .released: Wording(en: "released for printing", zh: "付印")
    case .unreleased: Wording(en: "took the release back", zh: "撤回付印")
    case .published: Wording(en: "published", zh: "出版")
    case .killed: Wording(en: "killed", zh: "刊后撤销")
    case .corrected: Wording(en: "drafted a correction", zh: "起草更正")
    case .exported: Wording(en: "exported", zh: "导出")
    case .accepted: Wording(en: "let findings stand", zh: "查出之处放行")
    case .unaccepted: Wording(en: "let findings stand no longer", zh: "撤回放行")
    }
  }
}

extension Role {
  /// The role in the trade's words.
  public var title: Wording {
    switch self {
    case .reporter: Wording(en: "reporter", zh: "记者")
    case .editor: Wording(en: "editor", zh: "责任编辑")
    case .reviewer: Wording(en: "reviewer", zh: "审稿人")
    case .pageEditor: Wording(en: "page editor", zh: "版面编辑")
    case .proofreader: Wording(en: "proofreader", zh: "校对")
    case .chief: Wording(en: "chief editor", zh: "总编辑")
    }
  }
}

extension ArticleField {
  /// The part of the article in the trade's words.
  public var title: Wording {
    switch self {
    case .kicker: Wording(en: "kicker", zh: "引题")
    case .headline: Wording(en: "headline", zh: "主题")
    case .deck: Wording(en: "deck", zh: "副题")
    case .standfirst: Wording(en: "standfirst", zh: "提要")
    case .section: Wording(en: "section", zh: "栏目")
    case .dateline: Wording(en: "dateline", zh: "消息头")
    case .bylines: Wording(en: "byline", zh: "署名")
    case .source: Wording(en: "source", zh: "来源")
    case .language: Wording(en: "language", zh: "语种")
    }
  }
}

extension Wording {
  /// A stage as it is said in a sentence; the names of 三审 have English ones.
  public static func stage(_ name: String) -> Wording {
    switch name {
    case "签发": Wording(en: "approval", zh: "签发")
    case "初审": Wording(en: "first review", zh: "初审")
    case "复审": Wording(en: "second review", zh: "复审")
    case "终审": Wording(en: "final review", zh: "终审")
    default: .verbatim(name)
    }
  }

  /// What somebody did who approved a text at a stage, or texts at several.
  public static func approved(at stageName: String?) -> Wording {
    guard let stageName else { return Wording(en: "approved", zh: "审签") }
    if stageName == "签发" { return Wording(en: "approved", zh: "签发") }
    let stage = stage(stageName)
    return Wording(en: "approved: \(stage.english)", zh: "审签：\(stage.chinese)")
  }

  static func passed(_ name: String) -> Wording {
    let stage = stage(name)
    return Wording(en: "passed \(stage.english)", zh: "已过\(stage.chinese)")
  }

  /// As many articles as are named in one sentence.
  public static let mostListed = 5

  /// The first of these in a row, and … where there are more.
  public static func listed(_ all: [String]) -> String {
    all.prefix(mostListed).joined(separator: " ") + (all.count > mostListed ? " …" : "")
  }

  /// The first of these articles, and how many more.
  /// - Parameter count: how many there are, where `names` are only the first of them.
  public static func articles(_ names: [Wording], of count: Int? = nil) -> Wording {
    let rest = (count ?? names.count) - mostListed
    let named = Array(names.prefix(mostListed)).joined(separator: .listComma)
    return rest > 0 ? named + Wording(en: " and \(rest) more", zh: "，另 \(rest) 篇") : named
  }

  /// An article as it is named in a sentence: headline and number.
  public static func named(_ article: ArticleState) -> Wording {
    named(shortened(article.summary.title), article.number)
  }

  /// An article among others of its kind: a long headline is cut in the middle, since headlines that
  /// begin alike end otherwise.
  public static func candidate(_ article: ArticleState) -> Wording {
    let (headline, number) = (article.summary.title, article.number)
    guard headline.count > 40 else { return named(headline, number) }
    return named(headline.prefix(19) + "…" + headline.suffix(20), number)
  }

  /// Marks inside marks of their own kind: quotation marks in English, title marks in Chinese (GB/T 15834).
  private static func named(_ headline: String, _ number: String) -> Wording {
    if headline.isEmpty { return Wording(en: "Article \(number)", zh: "稿件 \(number)") }
    let title = Wording(
      en: Printable.quoted(headline), zh: String(headline.map { innerMarks[$0] ?? $0 }))
    return Wording(en: "“\(title.english)” (\(number))", zh: "《\(title.chinese)》（\(number)）")
  }

  private static let innerMarks: [Character: Character] = ["《": "〈", "》": "〉"]

  private static func shortened(_ headline: String) -> String {
    headline.count <= 30 ? headline : headline.prefix(29) + "…"
  }

  /// Names in a row: a, b or c.
  static func names(_ names: [String]) -> Wording {
    let most = names.prefix(6)
    let rest = most.dropLast().map { .verbatim($0) }.joined(separator: .listComma)
    guard let last = most.last else { return .verbatim("") }
    guard most.count > 1 else { return .verbatim(last) }
    return Wording(en: "\(rest.english) or \(last)", zh: "\(rest.chinese)或\(last)")
  }

  /// Who can do something: names, then one of `canSign`, `canDoThat`.
  static func who(_ names: [String], _ can: Wording) -> Wording { .names(names) + can }

  static let canSign = Wording(en: " can sign it.", zh: "可以签。")
  static let canDoThat = Wording(en: " can do that.", zh: "可以办理。")
}

// MARK: Records

extension Wording {
  static let unknownAct = Wording(
    en: "this is not an act this newsdesk knows; a newer one may have written it.",
    zh: "本版 newsdesk 不认识这项操作，可能由较新的版本写入。")
  static let unknownPromise = Wording(
    en: "this is not something newsdesk keeps space for.", zh: "不是可以预留版面的内容。")
  static let notATime = Wording(en: "this is not a time.", zh: "这不是时间。")
  static let notADigest = Wording(en: "this is not 64 hexadecimal digits.", zh: "这不是 64 位十六进制数。")
  static let notLineNumbers = Wording(en: "these are not line numbers.", zh: "这些不是行号。")
  static let nothingCorrected = Wording(
    en: "a correction names its notice and what it corrects.", zh: "更正须写明更正稿与所更正的稿件。")
  static let nothingJoined = Wording(en: "nothing is joined here.", zh: "没有写明并稿。")
  static let reasonMissing = Wording(
    en: "this act needs the words of the person.", zh: "这项操作须有本人的说明。")
  static let unknownCopyLanguage = Wording(
    en: "the language should be zh-Hans, zh-Hant or en.", zh: "语言应为 zh-Hans、zh-Hant 或 en。")
}

// MARK: Policy and people

extension Wording {
  static let policyWithoutStages = Wording(
    en: "A policy needs at least one stage.", zh: "审稿规则至少要有一个审级。")

  static func stageWithoutName(_ number: Int) -> Wording {
    Wording(en: "Stage \(number) has no name.", zh: "第 \(number) 个审级没有名称。")
  }

  static func badStageName(_ written: String) -> Wording {
    let name = Printable.line(written)
    return Wording(
      en: "“\(name)” cannot be a stage's name: it holds characters that nobody sees.",
      zh: "“\(name)”不能作审级名称：含有看不见的字符。")
  }

  static func stageTwice(_ name: String) -> Wording {
    Wording(en: "Two stages are called “\(name)”.", zh: "有两个审级都叫“\(name)”。")
  }

  static func stageIsStatus(_ name: String) -> Wording {
    Wording(
      en: "A stage cannot be called “\(name)”, which is a status.", zh: "审级不能叫“\(name)”，这是状态名。")
  }

  static func unknownRole(_ word: String) -> Wording {
    Wording(en: "“\(word)” is not a role.", zh: "没有“\(word)”这种角色。")
  }

  static var knownRoles: Wording {
    let known = Role.allCases.map { verbatim($0.rawValue) }.joined(separator: .listComma)
    return Wording(en: "Roles are \(known.english).", zh: "可用的角色有 \(known.chinese)。")
  }

  static func personWithoutName(_ number: Int) -> Wording {
    Wording(en: "Person \(number) has no name.", zh: "第 \(number) 个人没有名字。")
  }

  /// A name that nobody could type after `--as`.
  public static func badPersonName(_ typed: String) -> Wording {
    let name = Printable.line(typed)
    return Wording(
      en: "“\(name)” cannot be a person's name here: no blanks, slashes or colons.",
      zh: "“\(name)”不能作人名：不含空格、斜线、冒号。")
  }

  static func personTwice(_ name: String) -> Wording {
    Wording(en: "“\(name)” is listed twice.", zh: "“\(name)”列了两次。")
  }

  static func printedTwice(_ name: String, _ first: String, _ second: String) -> Wording {
    Wording(
      en: "“\(name)” is printed for both \(first) and \(second).",
      zh: "署名“\(name)”同时属于 \(first) 和 \(second)。")
  }

  static func tooFewSigners(_ stages: [String]) -> Wording {
    let list = stages.map { stage($0) }.joined(separator: .listComma)
    return Wording(
      en: "The people named cannot sign \(list.english) without one of them signing two, "
        + "so that no text passes them all; name somebody more.",
      zh: "名单上的人无法各签一级（\(list.chinese)），必有一人要签两级，稿件无法全部过审；请添人。")
  }

  static func nobodyHolds(_ stage: Stage) -> Wording {
    let name = Wording.stage(stage.name)
    return Wording(
      en: "Nobody in desk/people.json may sign the \(name.english).",
      zh: "desk/people.json 里没有人可以签\(name.chinese)。")
  }
}
