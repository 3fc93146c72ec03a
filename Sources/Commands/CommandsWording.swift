import Diagnostics
import Workflow

/// What the commands say: columns of tables, answers, refusals of words that cannot be used.

// MARK: Columns

extension Wording {
  static let numberColumn = Wording(en: "NUMBER", zh: "编号")
  static let statusColumn = Wording(en: "STATUS", zh: "状态")
  static let issueColumn = Wording(en: "ISSUE", zh: "期")
  static let sectionColumn = Wording(en: "SECTION", zh: "栏目")
  static let headlineColumn = Wording(en: "HEADLINE", zh: "主题")
  static let lengthColumn = Wording(en: "LENGTH", zh: "字数")
  static let bylineColumn = Wording(en: "BYLINE", zh: "署名")
  static let flagsColumn = Wording(en: "LOOK AT", zh: "待看")
  static let tagsColumn = Wording(en: "TAGS", zh: "标签")
  static func timeColumn(_ zone: String) -> Wording {
    Wording(en: "TIME (\(zone))", zh: "时间（\(zone)）")
  }
  static let dayColumn = Wording(en: "DAY", zh: "日期")
  static let channelColumn = Wording(en: "BY", zh: "方式")
  static func channel(_ name: String?) -> Wording {
    switch name {
    case "mail": Wording(en: "mail", zh: "邮件")
    case "chat": Wording(en: "chat", zh: "聊天")
    case let other?: .verbatim(other)
    case nil: Wording(en: "file", zh: "文件")
    }
  }
  static let senderColumn = Wording(en: "FROM", zh: "来稿人")
  static let unitColumn = Wording(en: "UNIT", zh: "单位")
  static let fileColumn = Wording(en: "FILE", zh: "文件")
  static let articlesColumn = Wording(en: "ARTICLES", zh: "稿件")
  static let personColumn = Wording(en: "PERSON", zh: "操作人")
  static let actColumn = Wording(en: "DID", zh: "操作")
  static let articleColumn = Wording(en: "ARTICLE", zh: "稿件")
  static let textColumn = Wording(en: "TEXT", zh: "文本")
  static let wordsColumn = Wording(en: "WORDS", zh: "附言")
  static let noHeadline = Wording(en: "(no headline)", zh: "（无标题）")
  static let lineColumn = Wording(en: "LINE", zh: "行")
  static let countColumn = Wording(en: "COUNT", zh: "篇数")
  static let twinMark = Wording(en: " (twin)", zh: "（双份）")
  static func joinedMark(_ number: String) -> Wording {
    Wording(en: "joined into \(number)", zh: "并入 \(number)")
  }
  static let editedMark = Wording(en: ", edited", zh: "，已改")
  static let noIssue = Wording(en: "(no issue)", zh: "（未定期）")

  static func andMore(_ number: String, _ count: Int) -> Wording {
    Wording(en: "\(number) and \(count) more:", zh: "\(number) 等 \(count + 1) 篇")
  }

  static func moreArticles(_ count: Int) -> Wording {
    Wording(
      en: "\(count) more; narrow the query, or pipe the output to see all.",
      zh: "另有 \(count) 篇；可缩小筛选范围，或用管道查看全部。")
  }

  static func moreActs(_ count: Int) -> Wording {
    Wording(
      en: "\(count) older; pipe the output to see all.", zh: "另有更早的 \(count) 条；用管道可查看全部。")
  }

  static let nothingFound = Wording(en: "Nothing found.", zh: "没有找到。")
  static let noArticleAtAll = Wording(
    en: "There is no article yet. newsdesk import takes in pages and manuscripts, newsdesk draft "
      + "begins one.",
    zh: "还没有稿件。用 newsdesk import 收稿，或用 newsdesk draft 起草。")
  static let noIssueAtAll = Wording(
    en: "There is no issue yet. newsdesk issue new ISSUE plans one, newsdesk compose ISSUE makes "
      + "its pages.",
    zh: "还没有任何一期。用 newsdesk issue new 期号 编排，或用 newsdesk compose 期号 组版。")
}

// MARK: What cannot be used

extension Wording {
  static let inputUnreadable = Wording(en: "Standard input cannot be read.", zh: "无法读取标准输入。")
  static let inputTooLarge = Wording(
    en: "Standard input is over 64 MB; nothing was filed.", zh: "标准输入超过 64 MB，未入库。")
  static let noStoreHere = Wording(en: "There is no store here or above.", zh: "此处及上级文件夹中没有库。")
  static let noStoreAdvice = Wording(
    en: "Make one with newsdesk init, or name one with --store.",
    zh: "用 newsdesk init 建库，或用 --store 指明。")
  static let noHome = Wording(
    en: "$HOME is not set, so there is no place to remember a name.",
    zh: "未设 $HOME，无处记下名字。")
  static let urgencyOutOfRange = Wording(en: "Urgency is 1 to 9.", zh: "急稿等级为 1 至 9。")
  static let proofRoundsOutOfRange = Wording(
    en: "There are 0 to 3 proof rounds.", zh: "校次为 0 至 3。")
  static let pagesOutOfRange = Wording(en: "An issue has 1 to 64 pages.", zh: "一期为 1 至 64 版。")
  static let slugAdvice = Wording(
    en: "A slug has no blanks, slashes or colons and at most 64 bytes.",
    zh: "简题不含空格、斜线、冒号，不超过 64 字节。")
  static let nothingToLabel = Wording(
    en: "Say which tags to put on or take off.", zh: "请写明要加或去掉的标签。")
  static func notALine(_ option: String, _ typed: String) -> Wording {
    Wording(
      en: "\(option) takes the number of a line, such as 57 or 12.2, not `\(typed)`.",
      zh: "\(option) 后面要用行号，如 57 或 12.2，不能是 `\(typed)`。")
  }
  static let lineWanted = Wording(
    en: "Say before which line of the page with --before LINE.", zh: "请用 --before LINE 写明在版面第几行之前。")
  static let twoWanted = Wording(
    en: "Say which two articles to join, or --twins for all that two copies took in.",
    zh: "请写明要合并的两篇稿件，或用 --twins 合并所有双份。")
  static let twinsGoAlone = Wording(
    en: "--twins joins all of them, so it goes with no article, --at or --keep.",
    zh: "--twins 合并所有双份，不与稿件、--at、--keep 同用。")
  static let noTwins = Wording(
    en: "No article came in twice, by two copies.", zh: "没有两份副本各收一次的稿件。")
  static let keepsOneOfBoth = Wording(
    en: "--keep names one of the two articles, and does not go with --at.",
    zh: "--keep 须写两篇稿件之一，且不与 --at 同用。")
  static let captionWithoutPhoto = Wording(
    en: "--caption and --credit go with --photo.", zh: "--caption、--credit 须与 --photo 同用。")
  static let noteWanted = Wording(en: "Write the note with -m.", zh: "请用 -m 写批注。")
  static let reasonWanted = Wording(en: "A reason is wanted.", zh: "请写明理由。")
  static let reasonAdvice = Wording(en: "Give it with -m.", zh: "用 -m 写理由。")
  static let outWanted = Wording(
    en: "Say where to write with --out DIR.", zh: "请用 --out DIR 指明输出位置。")
  static let oneTextOneArticle = Wording(
    en: "--text goes with one article only.", zh: "--text 只能用于一篇稿件。")
  static let fileNameEmpty = Wording(en: "A file name is empty.", zh: "文件名为空。")
  static func namesLookAlike(_ names: [String]) -> Wording {
    let list = names.joined(separator: " ")
    return Wording(
      en:
        "The names of several files are no UTF-8 and look like this: \(list). Import their folder, "
        + "or rename them (convmv -f gb18030 -t utf8 --notest).",
      zh: "有几个文件的文件名不是 UTF-8，看上去都是这样：\(list)。请导入其所在文件夹，或先改名（convmv -f gb18030 -t utf8 --notest）。")
  }
  static let emptyFolder = Wording(
    en: "There is no file in this folder.", zh: "文件夹中没有文件。")
  static let nowhereToPlace = Wording(en: "Say where the story goes.", zh: "请写明放在哪里。")
  static let offAndOn = Wording(
    en: "A story that is taken off the pages has no place on them.", zh: "撤下的稿件不能同时指定位置。")
  static let placeAdvice = Wording(
    en: "Use --page N, --lead or --off.", zh: "用 --page N、--lead 或 --off。")
  static let neverApproved = Wording(en: "No text of it was ever approved.", zh: "该稿还没有人审签。")
  static let onlyOneText = Wording(en: "It has only this text.", zh: "该稿只有这一份文本。")

  static func notATime(_ text: String) -> Wording {
    Wording(
      en: "“\(text)” is not a time such as 2024-12-20 or 2024-12-20T09:00:00Z.",
      zh: "“\(text)”不是时间，应如 2024-12-20 或 2024-12-20T09:00:00Z。")
  }

  static func notADay(_ text: String) -> Wording {
    Wording(
      en: "“\(text)” is not a day such as 2024-12-20 or tomorrow.",
      zh: "“\(text)”不是日期，应如 2024-12-20 或“明天”。")
  }

  static func notAnEpoch(_ text: String) -> Wording {
    Wording(
      en: "$SOURCE_DATE_EPOCH is “\(text)”, not a number of seconds before the year 10000.",
      zh: "$SOURCE_DATE_EPOCH 为“\(text)”，不是公元 10000 年以前的秒数。")
  }

  static func badTag(_ tag: String) -> Wording {
    Wording(
      en: "“\(tag)” cannot be a tag: no blanks, no commas, at most 100 bytes.",
      zh: "“\(tag)”不能作标签：不含空格、逗号，不超过 100 字节。")
  }

  static let slugOfSeveral = Wording(
    en: "A slug names one article only.", zh: "一个简题只能给一篇稿件。")

  static func badSlug(_ slug: String) -> Wording {
    Wording(en: "“\(slug)” cannot be a slug.", zh: "“\(slug)”不能作简题。")
  }

  static func badIssueName(_ name: String) -> Wording {
    Wording(
      en: "“\(name)” cannot name an issue; use a name such as 2024-12.",
      zh: "“\(name)”不能作期号，应如 2024-12。")
  }

  static let badDeskName = Wording(
    en: "A paper's name is one line of 1 to 400 bytes; nothing was made.",
    zh: "报刊名称应为一行文字，1 至 400 字节（133 个汉字以内）；未建立任何文件。")

  static func noSuchTemplate(_ name: String) -> Wording {
    Wording(en: "There is no template or file “\(name)”.", zh: "没有版式或文件“\(name)”。")
  }

  static func theTemplates(_ names: [String]) -> Wording {
    let list = names.map { verbatim($0) }.joined(separator: .listComma)
    return Wording(en: "Built in are \(list.english).", zh: "内置版式有 \(list.chinese)。")
  }

  static func noSuchPage(_ page: Int, _ count: Int) -> Wording {
    Wording(
      en: "The issue has pages 1 to \(count), not \(page).",
      zh: "该期只有 1 至 \(count) 版，没有第 \(page) 版。")
  }

  static func noSuchAction(_ word: String) -> Wording {
    Wording(
      en:
        "config knows show, apply, restore, template, imprint, three-review, single and solo, not "
        + "“\(word)”.",
      zh: "config 只认 show、apply、restore、template、imprint、three-review、single、solo，不认“\(word)”。")
  }

  static func noSuchShell(_ word: String) -> Wording {
    Wording(
      en: "There are scripts for bash, zsh and fish, not “\(word)”.",
      zh: "只有 bash、zsh、fish 的脚本，没有“\(word)”。")
  }

  static let noCopy = Wording(
    en: "There is neither a headline nor a text here; nothing was filed.",
    zh: "既没有标题也没有正文，未入库。")

  static let textPrinted = Wording(
    en: "Your text could not be saved anywhere; it is printed here.", zh: "你的文本无处可存，已原样输出。")

  static func textKeptAt(_ path: String) -> Wording {
    Wording(en: "What you wrote is kept in \(path).", zh: "你写的内容保留在 \(path)。")
  }
}
