import Diagnostics
import Proofreading
import Search

/// What is said about finds.
extension Wording {
  static let placeColumn = Wording(en: "PLACE", zh: "位置")
  static let foundColumn = Wording(en: "FOUND", zh: "原文")
  static let fixColumn = Wording(en: "BETTER", zh: "应为")
  static let whyColumn = Wording(en: "WHY", zh: "说明")

  static func typedFor(_ signer: String, _ typist: String) -> Wording {
    Wording(en: "\(signer) (typed by \(typist))", zh: "\(signer)（\(typist) 代录）")
  }

  static func fixed(_ article: Wording) -> Wording {
    Wording(
      en: "Put right what is plain in \(article.english); it is another text now.",
      zh: "已改正\(article.chinese)中无歧义的差错，现为新的文本。")
  }

  static let acceptOneArticle = Wording(
    en: "--accept lets words stand in one article.", zh: "--accept 一次只用于一篇稿件。")

  static let offNeedsAccept = Wording(
    en: "--off takes back what --accept let stand: give --accept WORDS --off.",
    zh: "--off 用来撤回放行：请写 --accept 字词 --off。")

  static func errorRate(_ rate: ErrorRate) -> Wording {
    let (weight, found) = (tenths(rate.tenths), tenths(rate.tenthsInTenThousand))
    let limits = ErrorRate.limits
    return Wording(
      en: "The mistakes found weigh \(weight) in \(rate.characters) characters: \(found) in "
        + "10,000. A newspaper may have \(limits.newspaper), a periodical \(limits.periodical), a book "
        + "\(limits.book).",
      zh: "查出的差错计 \(weight) 个，共 \(rate.characters) 字，差错率万分之\(found)"
        + "（报纸不超过 \(limits.newspaper)，期刊 \(limits.periodical)，图书 \(limits.book)）。")
  }

  private static func tenths(_ number: Int) -> String {
    number % 10 == 0 ? "\(number / 10)" : "\(number / 10).\(number % 10)"
  }

  static func proofread(_ article: Wording, _ mistakes: Int, _ all: Int) -> Wording {
    let questions = all - mistakes
    if all == 0 {
      return Wording(
        en: "Nothing was found in \(article.english).", zh: "\(article.chinese)没有查出问题。")
    }
    return Wording(
      en: "\(article.english): \(plural(mistakes, "mistake")), "
        + "\(plural(questions, "question")) to the editor.",
      zh: "\(article.chinese)：差错 \(mistakes) 处，请编辑核对 \(questions) 处。")
  }

  static let matchColumn = Wording(en: "MATCH", zh: "符合程度")
  static let whatColumn = Wording(en: "WHAT", zh: "项目")
  static let nameColumn = Wording(en: "NAME", zh: "名称")
  static let allArticles = Wording(en: "all", zh: "合计")
  static let byStatus = Wording(en: "status", zh: "状态")
  static let bySection = Wording(en: "section", zh: "栏目")
  static let byIssue = Wording(en: "issue", zh: "期")
  static let noSection = Wording(en: "(no section)", zh: "（未定栏目）")

  static func joinedLine(_ article: Wording) -> Wording {
    Wording(en: "joined into \(article.english)", zh: "已并入\(article.chinese)")
  }

  /// A picture in a difference, by the beginning of its name in the store.
  static func pictureMark(_ number: String) -> Wording {
    number.isEmpty
      ? Wording(en: "[picture to come]", zh: "〔待补图片〕")
      : Wording(en: "[picture \(number)]", zh: "〔图片 \(number)〕")
  }

  static func distance(_ kind: Loosening.Kind) -> Wording {
    switch kind {
    case .misread: Wording(en: "one character misread?", zh: "疑误一字")
    case .differing: Wording(en: "one character differs", zh: "一字不同")
    case .near: Wording(en: "words near each other", zh: "词语相近")
    case .together: Wording(en: "words in the same article", zh: "同篇出现")
    }
  }

  static func onlyLooser(_ looser: Int) -> Wording {
    Wording(
      en: "Nothing has exactly this. Looser finds: \(looser).", zh: "没有完全符合的；相近的有 \(looser) 篇：")
  }

  static func fewAndLooser(_ exact: Int, _ looser: Int) -> Wording {
    Wording(
      en: "Only \(exact) with exactly this. Looser finds: \(looser).",
      zh: "完全符合的只有 \(exact) 篇；相近的有 \(looser) 篇：")
  }

  static func moreLooser(_ count: Int) -> Wording {
    Wording(
      en: "\(count) more of these; pipe the output to see all.", zh: "相近的另有 \(count) 篇；用管道查看全部。")
  }

  static func unreadableArticles(_ count: Int) -> Wording {
    Wording(
      en: "Articles that cannot be read, and so were not searched: \(count). `newsdesk fsck` says "
        + "more.",
      zh: "有 \(count) 篇稿件无法读取，未能查找。详情见 newsdesk fsck。")
  }

  static let readingArchive = Wording(en: "Reading the archive", zh: "读取存稿")

  static func dossierWritten(_ name: String, _ count: Int) -> Wording {
    Wording(en: "Wrote \(name); articles in it: \(count).", zh: "\(count) 篇稿件已写入 \(name)。")
  }

  static func dossierLeft(_ name: String) -> Wording {
    Wording(
      en: "Nothing was written: \(name) still holds what was found before.",
      zh: "未写入任何内容：\(name) 仍是以前查到的。")
  }

  static func dossierTitle(_ query: String) -> Wording {
    Wording(en: "Articles on “\(query)”", zh: "“\(query)”相关稿件")
  }

  static func dossierMade(_ count: Int, _ day: String) -> Wording {
    Wording(en: "Articles: \(count). Put together on \(day).", zh: "共 \(count) 篇，\(day) 汇编。")
  }

  static func printedOn(_ issue: String, _ page: Int, _ day: String) -> Wording {
    Wording(en: "\(issue), page \(page), \(day)", zh: "\(issue) 期第 \(page) 版，\(day)")
  }

  static func standsOn(_ issue: String, _ page: Int) -> Wording {
    Wording(en: "planned for \(issue), page \(page)", zh: "拟刊 \(issue) 期第 \(page) 版")
  }

  static func filedOn(_ day: String) -> Wording {
    Wording(en: "not printed; filed \(day)", zh: "未刊；\(day) 入库")
  }
}
