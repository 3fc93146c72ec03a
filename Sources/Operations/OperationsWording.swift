public import Diagnostics
import Intake
import Workflow

extension Wording {
  static func tooManyFindings(
    _ article: Wording, _ count: Int, _ limit: Int, _ first: ArraySlice<Wording>
  ) -> Wording {
    let what = Wording(
      en: "Proofreading finds \(plural(count, "mistake")) in \(article.english); the policy lets "
        + "\(limit) pass.",
      zh: "\(article.chinese)校对查出 \(count) 处差错，规则只容许 \(limit) 处。")
    return ([what] + first).joined(separator: .gap)
  }

  static func checkFirst(_ number: String) -> Wording {
    Wording(
      en: "`newsdesk check \(number)` lists them; with --fix it puts the plain ones right.",
      zh: "用 `newsdesk check \(number)` 逐条查看；加 --fix 可改正无歧义的差错。")
  }

  static func notFoundIn(_ words: String, _ article: Wording) -> Wording {
    let words = Printable.quoted(words)
    return Wording(
      en: "Proofreading finds nothing in “\(words)” of \(article.english).",
      zh: "\(article.chinese)的“\(words)”没有查出问题。")
  }

  static func notLetStand(_ words: String, _ article: Wording) -> Wording {
    let words = Printable.quoted(words)
    return Wording(
      en: "Nobody lets anything stand in “\(words)” of \(article.english).",
      zh: "\(article.chinese)的“\(words)”没有放行过。")
  }

  static func letStand(_ words: [String], _ person: String, _ reason: String) -> Wording {
    let quoted = words.map { verbatim("“\(Printable.quoted($0))”") }
    let list = quoted.joined(separator: .listComma)
    let reason = Printable.line(reason)
    return Wording(
      en: "\(person) lets \(list.english) stand: \(reason)",
      zh: "\(person) 放行\(list.chinese)：\(reason)")
  }

  static let tableDamaged = Wording(
    en: "The desk table in cache/ was damaged; it is made anew from the logs.",
    zh: "cache/ 中的编辑台表已损坏，正按记录重新生成。")
  static func templateNameTaken(_ name: String) -> Wording {
    Wording(
      en: "A template cannot be kept as \(name): the name is taken, or has other signs than "
        + "letters, digits and hyphens.",
      zh: "模板不能存为 \(name)：名称已被占用，或含字母、数字、连字符以外的符号。")
  }

  static let noWorkFolder = Wording(
    en: "No folder for the text to work on can be made here.", zh: "此处无法建立临时文件夹。")
  static let storeNotStarted = Wording(
    en: "The making of this store was broken off; nothing was changed.",
    zh: "此稿库的建立中途中断；未作任何改动。")
  static let storeNotStartedAdvice = Wording(
    en: "Run `newsdesk init` for it once more.", zh: "请再运行一次 `newsdesk init`。")
  static let notDeleted = Wording(en: "This file cannot be deleted.", zh: "此文件无法删除。")
  static let articleGone = Wording(
    en: "The article is no longer in this store.", zh: "库中已没有这篇稿件。")
  static let filedTextMissing = Wording(
    en: "What was just filed cannot be found again; run newsdesk fsck.",
    zh: "刚存入的内容读不回来；请运行 newsdesk fsck。")
  static let tooDeepInside = Wording(
    en: "There are files in files in files here; unpack them first.", zh: "文件层层套装过深，请先解开。")
  static let emptyZip = Wording(
    en: "There is no file with copy in this zip.", zh: "压缩包中没有可收的文件。")
  static func leaveOut(_ bad: Int, _ good: Int) -> Wording {
    Wording(
      en: "`newsdesk import --skip-bad` leaves \(bad == 1 ? "it" : "these") out and takes in the "
        + "other \(good == 1 ? "file" : "\(good) files").",
      zh: "用 `newsdesk import --skip-bad` 可略过\(bad == 1 ? "它" : "它们")，收下其余 \(good) 个文件。")
  }

  static func encodingUnclear(_ encoding: TextEncoding) -> Wording {
    let name = encoding == .windows1252 ? "Windows-1252" : "GB 18030"
    return Wording(
      en: "Read as \(name), for want of a clear sign; if the text looks wrong, name its encoding "
        + "with --encoding.",
      zh: "编码看不准，暂按 \(name) 读取；文字若不对，请用 --encoding 指明编码。")
  }

  static let lastCharacterLost = Wording(
    en: "The file breaks off inside a character, which is left out; ask its sender for the rest.",
    zh: "文件在一个字的中间断开，这个字未收入；请向来稿人索取其余部分。")
  static func columnsParted(_ lines: Int) -> Wording {
    Wording(
      en:
        "Columns stand side by side on \(lines) \(lines == 1 ? "line" : "lines"); each was read by "
        + "itself, and 12.2 is the second piece of line 12.",
      zh: "有 \(lines) 行是几栏并排，已分栏读取；12.2 指第 12 行的第二段。")
  }
  static let officeFailed = Wording(
    en: "LibreOffice could not read this document.", zh: "LibreOffice 读不了这份文档。")
  static let editInstead = Wording(
    en: "Use newsdesk edit instead.", zh: "请改用 newsdesk edit。")
  static let baseUnknown = Wording(
    en: "Your changes start from a text that this article never had.",
    zh: "你的修改所依据的文本不属于这篇稿件。")
  static let chooseAnotherSlug = Wording(en: "Choose another slug.", zh: "请换一个简题。")
  static let listArticles = Wording(
    en: "newsdesk list shows the articles with their numbers, newsdesk search finds words in their "
      + "texts.",
    zh: "用 newsdesk list 查看稿件及编号，用 newsdesk search 按正文里的词语查找。")
  static let composeAsDraft = Wording(
    en: "Leave them out, or compose with --draft, which marks every page as a draft.",
    zh: "请去掉这些稿件，或用 --draft 组版（每版都会标明草样）。")
  static let approveFirst = Wording(
    en: "Approve articles that are meant for it, or choose others with --select.",
    zh: "请先签发拟用于该期的稿件，或用 --select 另选。")

  static func changedMeanwhile(_ people: [String]) -> Wording {
    let names = people.map { verbatim($0) }.joined(separator: Wording(en: " and ", zh: "、"))
    return Wording(
      en: "The same lines were changed meanwhile by \(names.english), so nothing was filed.",
      zh: "\(names.chinese) 在此期间改动了相同的段落，未入库。")
  }

  static func theirLines(_ number: String, _ person: String) -> Wording {
    Wording(
      en: "Where both changed the same, text \(number) by \(person) reads:",
      zh: "双方改动相同之处，文本 \(number)（\(person)）如下：")
  }

  static func linesOf(_ file: String) -> Wording {
    Wording(
      en: "Where both changed the same, \(file) reads:", zh: "双方改动相同之处，\(file) 如下：")
  }

  static func cameAs(_ file: String) -> Wording {
    Wording(en: "\(file) reads:", zh: "\(file) 如下：")
  }

  /// How to file a saved text that holds both versions.
  public static func settleAndFile(_ number: String, _ path: String) -> Wording {
    Wording(
      en: "Its end shows the other version of those lines; settle them, then `newsdesk edit "
        + "\(number) --file \(path)`.",
      zh: "文件末尾附有对方的改法；改定后用 `newsdesk edit \(number) --file \(path)` 存入。")
  }

  /// Where a text is that could not be filed.
  public static func textSavedAt(_ path: String) -> Wording {
    Wording(en: "Your text is saved in \(path).", zh: "你的文本已另存为 \(path)。")
  }

  static func slugTaken(_ slug: String, _ number: String) -> Wording {
    Wording(
      en: "The slug \(slug) belongs to article \(number).", zh: "简题 \(slug) 已属于稿件 \(number)。")
  }

  static func severalArticles(_ typed: String, _ names: [Wording], more: Int) -> Wording {
    let list = list(names, more: more)
    return Wording(
      en: "“\(typed)” could be \(list.english).", zh: "“\(typed)”可能指：\(list.chinese)。")
  }

  static func toldApart(_ name: Wording, _ status: Wording, _ when: String) -> Wording {
    name + Wording(en: " [\(status.english), \(when)]", zh: "［\(status.chinese)，\(when)］")
  }

  static func candidates(_ names: [Wording], more: Int) -> Wording {
    let list = list(names, more: more)
    return Wording(en: "It could be \(list.english).", zh: "可能指：\(list.chinese)。")
  }

  private static func list(_ names: [Wording], more: Int) -> Wording {
    let list = names.joined(separator: .listComma)
    return more > 0 ? list + Wording(en: " or \(more) more", zh: "，另 \(more) 篇") : list
  }

  static func noSuchArticle(_ typed: String) -> Wording {
    Wording(en: "There is no article “\(typed)”.", zh: "没有稿件“\(typed)”。")
  }

  static func otherVersion(_ number: String, _ person: String) -> Wording {
    Wording(
      en: "The other version, text \(number) by \(person), reads:",
      zh: "另一份文本 \(number)（\(person)）如下：")
  }

  static func nothingOnPages(_ name: String) -> Wording {
    Wording(
      en: "No article stands on the pages of \(name).", zh: "\(name) 期的版面上没有稿件。")
  }

  static let noPlaceForPages = Wording(
    en: "Nothing can be written into this folder; nothing was changed.",
    zh: "无法写入此文件夹，未作任何改动。")

  static func onlyAPart(_ typed: String) -> Wording {
    Wording(
      en: "“\(typed)” is only a part of a headline; "
        + "here the whole headline, the number or the slug is wanted.",
      zh: "“\(typed)”只是主题的一部分；此处须写完整主题、编号或简题。")
  }

  static func issueNotArticle(_ typed: String) -> Wording {
    Wording(en: "\(typed) is an issue; an article is wanted here.", zh: "\(typed) 是期号，此处应为稿件。")
  }

  static func didYouMean(_ nearest: [Wording]) -> Wording {
    let names = nearest.joined(separator: Wording(en: " or ", zh: " 或 "))
    return Wording(en: "Did you mean \(names.english)?", zh: "是否指 \(names.chinese)？")
  }

  static func noSuchText(_ number: String) -> Wording {
    Wording(en: "The article has no text \(number).", zh: "该稿没有文本 \(number)。")
  }

  static func theTexts(_ numbers: [String]) -> Wording {
    let list = numbers.suffix(8).joined(separator: " ")
    return Wording(en: "Its texts are \(list).", zh: "该稿的文本有 \(list)。")
  }

  static let noneOfThem = Wording(
    en: "So nothing was done with the others either.", zh: "其余各篇也未办理。")

  static func noSuchIssue(_ name: String) -> Wording {
    Wording(en: "There is no issue \(name).", zh: "没有 \(name) 这一期。")
  }

  static func noSuchRevision(_ number: String) -> Wording {
    Wording(en: "The issue has no revision \(number).", zh: "该期没有版样 \(number)。")
  }

  static func theRevisions(_ numbers: [String]) -> Wording {
    let list = numbers.suffix(8).joined(separator: " ")
    return Wording(en: "Its revisions are \(list).", zh: "该期的版样有 \(list)。")
  }

  static func onlyOneRevision(_ name: String) -> Wording {
    Wording(
      en: "Issue \(name) was composed only once; there is nothing to compare.",
      zh: "\(name) 期只组过一次版，没有可比较的。")
  }

  static func composeFirst(_ name: String) -> Wording {
    Wording(
      en: "Make its pages with newsdesk compose \(name).", zh: "先用 newsdesk compose \(name) 组版。")
  }

  static func issueFrozen(_ name: String) -> Wording {
    Wording(
      en: "Issue \(name) came out; its pages are frozen.", zh: "\(name) 期已出版，版面不再变动。")
  }

  static func issueIsDraft(_ name: String) -> Wording {
    Wording(
      en: "The pages of \(name) are a draft, made with texts that are not approved.",
      zh: "\(name) 期的版面是草样，含未签发的稿件。")
  }

  static func composeWithoutDraft(_ name: String) -> Wording {
    Wording(
      en: "Approve them, then `newsdesk compose \(name)`.",
      zh: "签发后用 `newsdesk compose \(name)` 重新组版。")
  }

  static func nothingToCompose(_ name: String) -> Wording {
    Wording(
      en: "No approved article is meant for issue \(name).", zh: "没有已签发且拟用于 \(name) 期的稿件。")
  }

  static func nothingMeant(_ name: String) -> Wording {
    Wording(
      en: "No article that could go on a page is meant for issue \(name).",
      zh: "没有拟用于 \(name) 期且可以上版的稿件。")
  }

  static func meanFirst(_ name: String) -> Wording {
    Wording(
      en: "Mean articles for it with newsdesk tag ARTICLE --issue \(name), or choose others with "
        + "--select.",
      zh: "请用 newsdesk tag 稿件 --issue \(name) 定为该期用稿，或用 --select 另选。")
  }

  static func severalUnready(_ all: [Wording]) -> Wording {
    let (count, list) = (all.count, sentences(all, naming: 10))
    return Wording(
      en: "\(count) articles cannot go on a page: \(list.english)",
      zh: "有 \(count) 篇稿件不能上版：\(list.chinese)")
  }

  static func composeAgain(_ name: String) -> Wording {
    Wording(
      en: "Have articles approved for it, then newsdesk compose \(name) again.",
      zh: "请先签发该期稿件，再运行 newsdesk compose \(name)。")
  }

  static func namedNotInForce(_ person: String) -> Wording {
    Wording(
      en: "desk/people.json names \(person), and `newsdesk config apply` puts that into force.",
      zh: "desk/people.json 里已有 \(person)，运行 `newsdesk config apply` 后生效。")
  }

  static func mayNotPublish(_ person: String) -> Wording {
    Wording(
      en: "\(person) is not one of this desk's people, who alone may publish.",
      zh: "\(person) 不在本编辑部名单内，不能出版。")
  }

  static func whoMay(_ rulebook: Rulebook) -> Wording {
    let people = rulebook.people.entries.prefix(6).map { verbatim($0.name) }
    let names = people.joined(separator: .listComma)
    return Wording(en: "Those who may: \(names.english).", zh: "可以办理的有：\(names.chinese)。")
  }

  static func madeOfTheRest(more: Int) -> Wording {
    let rest = Wording(
      en: "This answer is made of everything else.", zh: "本次结果由其余完好部分得出。")
    if more == 0 { return rest }
    let others = Wording(
      en: "More places are damaged: \(more). ", zh: "另有 \(more) 处损坏。")
    return others + rest
  }

  static let bringBack = Wording(
    en: "Run `newsdesk fsck` to see what is damaged, and `newsdesk fsck --repair --from COPY` to "
      + "bring it back from a clone or a backup.",
    zh: "请运行 `newsdesk fsck` 查看损坏之处，再用 `newsdesk fsck --repair --from 副本` 从克隆或备份取回。")

  static func anomaly(_ log: String, _ number: Int, _ what: Wording) -> Wording {
    Wording(
      en: "Log \(log), record \(number): \(what.english)",
      zh: "日志 \(log) 第 \(number) 条：\(what.chinese)")
  }
}

extension Anomaly.Kind {
  /// What is odd, a full sentence.
  var wording: Wording {
    switch self {
    case .unknownArticle(let id):
      Wording(en: "it names article \(id), which no record made.", zh: "所指稿件 \(id) 不存在。")
    case .unknownParent(let article, let line):
      Wording(
        en: "it builds on line \(line), which filed no text of article \(article).",
        zh: "所依据的行 \(line) 并未存入稿件 \(article) 的文本。")
    case .ordinalTwice(let ordinal):
      Wording(en: "it makes article \(ordinal) twice.", zh: "第 \(ordinal) 篇新稿重复。")
    case .unknownText(let article, let object):
      Wording(
        en: "it names text \(object), which article \(article) never had.",
        zh: "所指文本 \(object) 不属于稿件 \(article)。")
    case .mergeOfOne(let article):
      Wording(
        en: "it brings together fewer than two texts of article \(article).",
        zh: "合并稿件 \(article) 时不足两份文本。")
    case .startedTwice: Wording(en: "it starts the store a second time.", zh: "重复建库。")
    }
  }
}
