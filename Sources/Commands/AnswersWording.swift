import Diagnostics
import Manuscript
import Operations
import Workflow

/// What the commands answer once something is done, and the lines to send on.
extension Wording {
  private static func list(_ names: [String]) -> Wording {
    names.map { verbatim($0) }.joined(separator: .listComma)
  }

  // MARK: Writing

  static func drafted(_ article: Wording, _ length: Wording) -> Wording {
    Wording(
      en: "Filed \(article.english), \(length.english).",
      zh: "已入库：\(article.chinese)，\(length.chinese)。")
  }

  static func broughtTogether(_ article: Wording, _ text: String) -> Wording {
    Wording(
      en: "The two changes of \(article.english) are filed together as text \(text).",
      zh: "\(article.chinese)的两处改动已合并入库，文本 \(text)。")
  }

  static let nothingDrafted = Wording(
    en: "The form was left as it was; nothing was filed.", zh: "样式未改动，未入库。")

  static func nothingChanged(_ article: Wording) -> Wording {
    Wording(
      en: "Nothing changed in \(article.english); nothing was filed.",
      zh: "\(article.chinese)没有改动，未入库。")
  }

  static func edited(_ article: Wording, _ text: String) -> Wording {
    Wording(
      en: "Filed the new text \(text) of \(article.english).",
      zh: "已存入\(article.chinese)的新文本 \(text)。")
  }

  static func editedTogether(_ article: Wording, _ person: String) -> Wording {
    Wording(
      en: "\(person) had changed other paragraphs of \(article.english); both changes are filed "
        + "together.",
      zh: "\(person) 改动了\(article.chinese)的其他段落，两处改动已合并入库。")
  }

  static func twoChanges(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) has two different changes of the same lines; the text you save now "
        + "takes the place of both.",
      zh: "\(article.chinese)的同一处有两份不一致的修改；你现在存入的文本将取代两者。")
  }

  static func bodyIsGone(
    _ article: Wording, _ had: Wording, _ number: String, _ text: String
  ) -> Wording {
    Wording(
      en: "\(article.english) has no body now; it had \(had.english). "
        + "`newsdesk show \(number) --text \(text) --form` still shows it.",
      zh: "\(article.chinese)现在没有正文，此前有 \(had.chinese)；"
        + "用 `newsdesk show \(number) --text \(text) --form` 仍可看到。")
  }

  static func labelled(_ article: ArticleState, embargo: String?) -> Wording {
    let (name, words) = (named(article), article.tags.joined(separator: " "))
    let (tags, issue) = (words.isEmpty ? "–" : words, article.meantFor ?? "–")
    let (slug, urgency) = (article.slug ?? "–", article.urgency.map(String.init) ?? "–")
    let labels = Wording(
      en: "\(name.english): tags \(tags), slug \(slug), issue \(issue), urgency \(urgency)",
      zh: "\(name.chinese)：标签 \(tags)，简题 \(slug)，期号 \(issue)，急稿等级 \(urgency)")
    let all = embargo.map { labels + Wording(en: ", ", zh: "，") + .embargoLine($0) } ?? labels
    return all + Wording(en: ".", zh: "。")
  }

  static func noted(_ article: Wording) -> Wording {
    Wording(en: "Noted on \(article.english).", zh: "已在\(article.chinese)上批注。")
  }

  // MARK: Import

  static func pageFiled(_ page: String, _ count: Int) -> Wording {
    Wording(
      en: "\(page): \(plural(count, "article")) filed.", zh: "\(page)：收稿 \(count) 篇。")
  }

  static func filesFiled(_ files: Int, _ articles: Int) -> Wording {
    Wording(
      en: "\(plural(files, "file")): \(plural(articles, "article")) filed.",
      zh: "\(files) 个文件：收稿 \(articles) 篇。")
  }

  static func conflictsWithPage(
    _ page: String, _ article: Wording, _ number: String, _ path: String
  ) -> Wording {
    let command = "`newsdesk edit \(number) --file \(path)`"
    return Wording(
      en: "\(page): \(article.english) was edited in the lines that differ now; \(path) holds the "
        + "edited text and, at its end, these lines as the new one has them. Settle them, then "
        + "\(command).",
      zh: "\(page)：\(article.chinese)的相同段落已改过稿；\(path) 中是改后的文本，末尾附新来的改法；"
        + "改定后用 \(command) 存入。")
  }

  static func pageKnown(_ page: String, _ numbers: [String]) -> Wording {
    let list = numbers.joined(separator: " ")
    return Wording(
      en: "\(page): came in before, as \(list); nothing was filed twice.",
      zh: "\(page)：此前已收（\(list)），未重复入库。")
  }

  static func remarked(_ file: String, _ what: Wording) -> Wording {
    Wording(en: "\(file): \(what.english)", zh: "\(file)：\(what.chinese)")
  }

  static func detailsKept(_ file: String, _ path: String) -> Wording {
    Wording(
      en: "\(file): the contributor's own details were taken out and kept in \(path), on this "
        + "machine only.",
      zh: "\(file)：投稿人的联系方式等已取出，只存在本机 \(path)。")
  }

  static func noArticle(_ pages: [String], because why: Wording? = nil) -> Wording {
    let names = list(pages)
    guard let why else {
      return Wording(en: "\(names.english): no article.", zh: "\(names.chinese)：没有稿件。")
    }
    return Wording(
      en: "\(names.english): no article; \(why.english).",
      zh: "\(names.chinese)：没有稿件，\(why.chinese)。")
  }

  static func flagged(
    _ page: String, _ line: Int, _ headline: String, _ what: Wording
  ) -> Wording {
    if headline.isEmpty {
      return Wording(
        en: "\(page):\(LineNumber(line)): \(what.english)",
        zh: "\(page):\(LineNumber(line))：\(what.chinese)")
    }
    return Wording(
      en: "\(page):\(LineNumber(line)): \(headline): \(what.english)",
      zh: "\(page):\(LineNumber(line))：\(headline)：\(what.chinese)")
  }

  static func readingDrawn(_ file: String) -> Wording {
    Wording(
      en: "Wrote how it was read; open \(file) in a browser.", zh: "读法已写出；用浏览器打开 \(file)。")
  }

  static let htmlNeedsExplain = Wording(
    en: "--html goes with --explain.", zh: "--html 要与 --explain 一起用。")

  // MARK: Reviewing

  static func submitted(_ article: Wording) -> Wording {
    Wording(en: "Submitted \(article.english) for review.", zh: "\(article.chinese)已送审。")
  }

  static func approved(_ article: Wording, _ text: String) -> Wording {
    Wording(
      en: "Approved \(article.english) as text \(text).",
      zh: "已签发\(article.chinese)，文本 \(text)。")
  }

  static func signed(_ article: Wording, _ text: String, _ status: Wording) -> Wording {
    Wording(
      en: "Signed \(article.english) as text \(text): \(status.english).",
      zh: "已签\(article.chinese)，文本 \(text)：\(status.chinese)。")
  }

  static func sentBack(_ article: Wording) -> Wording {
    Wording(en: "Returned \(article.english).", zh: "已退回\(article.chinese)。")
  }

  static func spiked(_ article: Wording) -> Wording {
    Wording(
      en: "Spiked \(article.english); its text is kept.", zh: "\(article.chinese)不采用，文本仍保留。")
  }

  static func unspiked(_ article: Wording, _ status: Wording) -> Wording {
    Wording(
      en: "\(article.english) is back: \(status.english).",
      zh: "\(article.chinese)已恢复：\(status.chinese)。")
  }

  static func heldBack(_ article: Wording, until day: String?) -> Wording {
    guard let day else {
      return Wording(en: "Holding \(article.english).", zh: "\(article.chinese)缓发。")
    }
    return Wording(
      en: "Holding \(article.english) until \(day).", zh: "\(article.chinese)缓发至 \(day)。")
  }

  static func unheld(_ article: Wording, _ status: Wording) -> Wording {
    Wording(
      en: "\(article.english) is no longer held: \(status.english).",
      zh: "\(article.chinese)已解除缓发：\(status.chinese)。")
  }

  static func killed(_ article: Wording, _ issues: [String]) -> Wording {
    let names = list(issues)
    return Wording(
      en: "Killed \(article.english), printed in \(names.english).",
      zh: "已刊后撤销\(article.chinese)，曾刊于 \(names.chinese)。")
  }

  static func killedPrinting(
    _ issue: String, _ page: Int, _ text: String, _ day: String
  ) -> Wording {
    Wording(
      en: "Printed in \(issue), page \(page), as text \(text), on \(day).",
      zh: "刊于 \(issue) 期第 \(page) 版，文本 \(text)，\(day) 出版。")
  }

  static func killedPlacement(_ issue: String, _ page: Int) -> Wording {
    Wording(
      en: "Stands on page \(page) of \(issue), which did not come out; compose it again.",
      zh: "在未出版的 \(issue) 期第 \(page) 版上，请重新组版。")
  }

  static func killedCopies(_ issue: String) -> Wording {
    Wording(
      en: "`newsdesk render \(issue) --out DIR` now writes an empty place for it. Files that were "
        + "written before stay as they are: tell whoever has them.",
      zh: "现在用 `newsdesk render \(issue) --out DIR` 输出时，原处为空框。此前输出的文件不会改变，请通知持有者。")
  }

  // MARK: Lines to send on

  private static func toPaste(_ who: Wording, _ text: Wording) -> Wording {
    Wording(en: "To send to \(who.english): ", zh: "可复制发给\(who.chinese)：") + text
  }

  static let theAuthor = Wording(en: "the author", zh: "作者")
  static let theSender = Wording(en: "the sender", zh: "来稿人")

  /// `sender` is "" where there is only one.
  static func pasteReceived(_ first: [Wording], of count: Int, from sender: String) -> Wording {
    let names = Wording.articles(first, of: count)
    return toPaste(
      sender.isEmpty ? theSender : .verbatim(Printable.line(sender)),
      Wording(en: "Received, thank you: \(names.english).", zh: "来稿收到，谢谢：\(names.chinese)。"))
  }

  static func pasteToReviewer(_ articles: [Wording], _ reviewers: [String]) -> Wording {
    let names = Wording.articles(articles)
    let who = reviewers.isEmpty ? Wording(en: "the reviewer", zh: "审稿人") : list(reviewers)
    return toPaste(
      who, Wording(en: "Please review \(names.english).", zh: "请审：\(names.chinese)。"))
  }

  static func nobodyLeft(_ article: Wording, _ stage: Wording) -> Wording {
    Wording(
      en:
        "Nobody is left to sign the \(stage.english) of \(article.english): let somebody stand in "
        + "with `newsdesk delegate`, or name somebody more in desk/people.json, then `newsdesk config "
        + "apply`.",
      zh: "\(article.chinese)的\(stage.chinese)无人可签：请用 `newsdesk delegate` 委托他人，或在 desk/people.json "
        + "添人，再运行 `newsdesk config apply`。")
  }

  static func orAnew(_ number: String) -> Wording {
    Wording(
      en: " Or `newsdesk return \(number)` and submit it again: its review then begins anew.",
      zh: "也可 `newsdesk return \(number)` 退修后重新送审，从头审起。")
  }

  static func pasteApproved(_ articles: [Wording]) -> Wording {
    let names = Wording.articles(articles)
    return toPaste(
      theAuthor, Wording(en: "Approved: \(names.english).", zh: "稿件已签发：\(names.chinese)。"))
  }

  static func pasteSentBack(_ articles: [Wording], _ reason: String) -> Wording {
    let names = Wording.articles(articles)
    return toPaste(
      theAuthor,
      Wording(
        en: "Please rework \(names.english): \(reason)", zh: "请修改\(names.chinese)：\(reason)"))
  }

  static func pasteSpiked(_ articles: [Wording], _ reason: String?) -> Wording {
    let names = Wording.articles(articles)
    let why = reason.map { Wording(en: " Reason: \($0)", zh: "原因：\($0)") } ?? verbatim("")
    return toPaste(
      theAuthor,
      Wording(
        en: "We will not use \(names.english); thank you for sending it.",
        zh: "\(names.chinese)此次未采用，谢谢来稿。") + why)
  }

  // MARK: Where an article stands

  static func standing(_ number: String, _ status: Wording, _ text: String) -> Wording {
    Wording(
      en: "\(number): \(status.english), text \(text)", zh: "\(number)：\(status.chinese)，文本 \(text)"
    )
  }

  static func headLine(_ text: String, _ person: String, _ day: String) -> Wording {
    Wording(
      en: "one version: text \(text) by \(person), \(day)",
      zh: "其中一份：文本 \(text)，\(person)，\(day)")
  }

  static func twinLine(_ number: String, _ twin: String) -> Wording {
    Wording(
      en: "twin of \(twin): two copies took in the same text; "
        + "`newsdesk join \(number) \(twin)` makes them one",
      zh: "与 \(twin) 是双份：两份副本收了同一份来稿；`newsdesk join \(number) \(twin)` 并成一篇")
  }

  static func slugLine(_ slug: String) -> Wording { Wording(en: "slug: \(slug)", zh: "简题：\(slug)") }

  static func tagsLine(_ tags: [String]) -> Wording {
    let words = tags.joined(separator: " ")
    return Wording(en: "tags: \(words)", zh: "标签：\(words)")
  }

  static func issueLine(_ issue: String) -> Wording {
    Wording(en: "meant for issue \(issue)", zh: "拟用于 \(issue) 期")
  }

  static func urgencyLine(_ urgency: Int) -> Wording {
    Wording(en: "urgency \(urgency)", zh: "急稿等级 \(urgency)")
  }

  static func printedLine(_ issue: String, _ page: Int, _ text: String) -> Wording {
    Wording(
      en: "printed in \(issue), page \(page), as text \(text)",
      zh: "刊于 \(issue) 期第 \(page) 版，文本 \(text)")
  }

  static func printedLine(
    _ issue: String, _ page: Int, _ text: String, now: String
  ) -> Wording {
    let printed = printedLine(issue, page, text)
    return Wording(
      en: "\(printed.english); edited since, now text \(now)",
      zh: "\(printed.chinese)；刊后有改动，现为文本 \(now)")
  }

  /// Which file an article came from, and what its page says of itself.
  static func provenanceLine(_ file: String, _ page: Provenance.PageImprint) -> Wording {
    let from = Wording(en: "from \(file)", zh: "来自 \(file)")
    let parts =
      [page.paper, page.date].compactMap { $0 }.map { verbatim($0) }
      + [page.number].compactMap { $0 }.map { pageNumber($0) }
      + [page.name].compactMap { $0 }.map { verbatim($0) }
    if parts.isEmpty { return from }
    let printed = parts.joined(separator: Wording(en: ", ", zh: "，"))
    return from + Wording(en: ": ", zh: "：") + printed
  }

  static func noteLine(_ person: String, _ day: String, _ text: String) -> Wording {
    Wording(en: "note by \(person), \(day): \(text)", zh: "\(person) \(day) 批注：\(text)")
  }

  static func comparing(_ older: String, _ newer: String) -> Wording {
    Wording(en: "From text \(older) to text \(newer):", zh: "文本 \(older) → 文本 \(newer)：")
  }

  static func comparingArticles(_ first: Wording, _ second: Wording) -> Wording {
    Wording(
      en: "From \(first.english) to \(second.english):", zh: "\(first.chinese) → \(second.chinese)："
    )
  }

  static let twoArticlesAsTheyAre = Wording(
    en: "Two articles are compared as they are now, without --from, --to or --since-approval.",
    zh: "两篇稿件只比较现在的文本，不与 --from、--to、--since-approval 同用。")

  static let sameText = Wording(en: "The two texts are the same.", zh: "两份文本相同。")
}

// MARK: Differences

extension Wording {
  static func addedBlock(_ number: Int) -> Wording {
    Wording(en: "¶ \(number), new", zh: "第 \(number) 段，新增")
  }

  static func removedBlock(_ number: Int) -> Wording {
    Wording(en: "¶ \(number), taken out", zh: "第 \(number) 段，删去")
  }

  static func changedBlock(_ number: Int) -> Wording {
    Wording(en: "¶ \(number), changed", zh: "第 \(number) 段，改动")
  }
}
