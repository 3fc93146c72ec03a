import Diagnostics
import Intake
import Manuscript

extension Wording {
  static func readingTitle(_ page: String) -> Wording {
    Wording(en: "How \(page) was read", zh: "\(page) 的读法")
  }

  static func onPage(_ number: Int) -> Wording {
    Wording(en: "Back to page \(number)", zh: "回到第 \(number) 版")
  }

  static let readingOfPages = Wording(en: "How the pages were read", zh: "各版的读法")

  static func pageSummary(_ lines: Int, _ articles: Int, _ flags: Int) -> Wording {
    Wording(
      en: "Lines with text: \(lines). Articles: \(articles). To look at: \(flags).",
      zh: "非空行 \(lines) 行，稿件 \(articles) 篇，待看 \(flags) 处。")
  }

  static let howToLook = Wording(
    en: "Every line of the page, in its order, in the colour of its article; ↳ goes on from the "
      + "line above, or from the one it names. Open a line to see why; choose an article's sign to make "
      + "its lines stand out.",
    zh: "按版面顺序逐行列出，颜色表示所属稿件；↳ 表示接上一行，另注行号的接那一行。点开一行看理由；点稿件标记，只突出它的各行。")
  static let emptyPage = Wording(
    en: "There is no text on this page. If there should be, look whether it is the right file: the "
      + "words of a scan have to be made text first.",
    zh: "版面上没有文字。如不应为空，请核对文件；扫描件须先识别成文字。")

  static func morePlaces(_ count: Int) -> Wording {
    Wording(en: "\(count) more", zh: "另有 \(count) 处")
  }
  static let pagesLabel = Wording(en: "Pages", zh: "各版")
  static let linesLabel = Wording(en: "The page, line by line", zh: "逐行读法")
  static let contentsLabel = Wording(en: "Contents", zh: "目录")
  static let articlesLabel = Wording(en: "The articles", zh: "读出的稿件")
  static let lookAtLabel = Wording(en: "What a person should look at", zh: "请编辑核看")
  static let showAll = Wording(en: "Show all lines alike", zh: "恢复全部显示")

  static func lineName(_ number: Int) -> Wording {
    Wording(en: "line \(LineNumber(number))", zh: "第 \(LineNumber(number)) 行")
  }
  static func continues(_ number: Int) -> Wording {
    Wording(en: "continues \(LineNumber(number))", zh: "接 \(LineNumber(number))")
  }
  static func orElse(_ role: LineRole) -> Wording {
    Wording(en: "or ", zh: "或") + .role(role) + Wording(en: "?", zh: "？")
  }
  static let noArticle = Wording(en: "no article", zh: "不属稿件")
  static let outsideArticles = Wording(
    en: "In no article: sections, slogans, furniture", zh: "不属稿件：栏目、口号、版面附件")
  static let untitledArticle = Wording(en: "(no headline)", zh: "（无主题）")
  static let breaksOff = Wording(en: "breaks off", zh: "中断")

  static func characters(_ count: Int) -> Wording {
    Wording(en: "\(count) characters", zh: "\(count) 字")
  }
  static func words(_ count: Int) -> Wording {
    Wording(en: "\(count) words", zh: "\(count) 词")
  }

  static func listed(_ items: [Wording]) -> Wording {
    items.joined(separator: .listComma)
  }
}

/// Why a line goes on from another.
extension Wording {
  static func joinedTo(_ from: Int, _ score: String) -> Wording {
    Wording(
      en:
        "Goes on from line \(LineNumber(from)), whose sentence is not over: \(score) points, and above 0 is "
        + "worth a join.",
      zh: "第 \(LineNumber(from)) 行句子未完，接在其后：\(score) 分，高于 0 即可相接。")
  }
  static func joinedBefore(_ line: Int, _ score: String) -> Wording {
    Wording(
      en: "The next best was line \(LineNumber(line)) with \(score).",
      zh: "其次是第 \(LineNumber(line)) 行，\(score) 分。")
  }
  static func joinedElsewhere(_ line: Int, _ score: String) -> Wording {
    Wording(
      en:
        "Line \(LineNumber(line)) would have \(score), but fits better behind another line: the sum over the "
        + "page decides.",
      zh: "第 \(LineNumber(line)) 行可得 \(score) 分，但接在别处更合适：以全版总分为准。")
  }
  static let joinedAlone = Wording(
    en: "No other line was worth a join.", zh: "没有别的行可接。")
  static func sign(_ sign: SeamReasons.Sign) -> Wording {
    switch sign {
    case .cutSentence: Wording(en: "to begin with", zh: "起始分")
    case .letters: Wording(en: "the letters at the break", zh: "断处前后的字")
    case .place: Wording(en: "where the lines stand", zh: "两行的位置")
    case .words: Wording(en: "rare words in common", zh: "共有的少见词")
    }
  }
}

/// Why a line was read as it was.
extension Wording {
  static func readAs(_ role: LineRole) -> Wording {
    Wording(en: "Read as ", zh: "读作") + .role(role) + Wording(en: ".", zh: "。")
  }
  static func readBefore(_ role: LineRole, _ other: LineRole, _ lead: String) -> Wording {
    Wording(en: "Read as ", zh: "读作") + .role(role) + Wording(en: ", ahead of ", zh: "，领先")
      + .role(other) + Wording(en: " by \(lead).", zh: " \(lead) 分。")
  }
  static let rowOfHeadline = Wording(
    en: "All rows of a headline are scored alike; this one's place and build tell which it is.",
    zh: "标题各行按同一成分计分；是引题、主题还是副题，看它的位置和写法。")
  static let seenLabel = Wording(en: "Seen", zh: "看到")
  static let toBeginWith = Wording(en: "to begin with", zh: "起始分")
  static let neighbouringLines = Wording(
    en: "what it does to the lines around it", zh: "对前后各行读法的影响")
  static let total = Wording(en: "together", zh: "合计")
  static func alsoSeen(_ clues: [Wording]) -> Wording {
    Wording(en: "Also seen, of no weight here: ", zh: "还看到（对此无影响）：") + listed(clues)
      + Wording(en: ".", zh: "。")
  }
}

/// The words for roles and kinds.
extension Wording {
  static func role(_ role: LineRole) -> Wording {
    switch role {
    case .section: Wording(en: "section", zh: "栏目")
    case .slogan: Wording(en: "slogan", zh: "口号")
    case .kicker: Wording(en: "kicker", zh: "引题")
    case .headline: Wording(en: "headline", zh: "主题")
    case .deck: Wording(en: "deck", zh: "副题")
    case .byline: Wording(en: "byline", zh: "署名")
    case .dateline: Wording(en: "dateline", zh: "消息头")
    case .subhead: Wording(en: "crosshead", zh: "小标题")
    case .body: Wording(en: "text", zh: "正文")
    case .caption: Wording(en: "caption", zh: "图片说明")
    case .credit: Wording(en: "credit", zh: "图片署名")
    case .editorNote: Wording(en: "editor's note", zh: "编者按")
    case .source: Wording(en: "source", zh: "来源")
    case .furniture: Wording(en: "furniture", zh: "版面附件")
    }
  }

  /// What somebody named did, as it is printed behind the name.
  static func work(_ role: Byline.Role) -> Wording {
    switch role {
    case .text: Wording(en: "(text)", zh: "文")
    case .photo: Wording(en: "(photo)", zh: "摄")
    case .textAndPhoto: Wording(en: "(text and photo)", zh: "文/图")
    case .drawing: Wording(en: "(drawing)", zh: "制图")
    case .supplied: Wording(en: "(supplied)", zh: "供图")
    }
  }

  static func kind(_ kind: ReadArticle.Kind) -> Wording {
    switch kind {
    case .story: Wording(en: "story", zh: "稿件")
    case .photo: Wording(en: "picture", zh: "图片")
    case .column: Wording(en: "column", zh: "专栏")
    case .notice: Wording(en: "notice", zh: "启事")
    }
  }
}
