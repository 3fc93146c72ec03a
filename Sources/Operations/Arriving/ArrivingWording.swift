public import Diagnostics
import Workflow

/// What is said of copy as it comes in.
extension Wording {
  static func picturesKept(_ count: Int) -> Wording {
    Wording(
      en: "The new text brings no picture; the article keeps \(plural(count, "picture")).",
      zh: "新文本没有带图片，原稿的 \(count) 张图片照旧保留。")
  }

  static func notTakenIn(_ what: Wording, _ words: [String]) -> Wording {
    let quoted = words.map { $0.count > 40 ? "“\($0.prefix(40))…”" : "“\($0)”" }
    let list = quoted.isEmpty ? "" : ": " + listed(quoted)
    return Wording(
      en: "Not in the article: \(what.english)\(list).",
      zh: "未收入正文：\(what.chinese)\(list)。")
  }

  static func readAnew(_ came: [ArticleState], areSpiked: Bool) -> Wording {
    let list = listed(came.map(\.number))
    if areSpiked {
      return Wording(
        en: "All that came of it before was spiked (\(list)); it was read anew.",
        zh: "此前收入的稿件（\(list)）均已不采用，现重新读取。")
    }
    return Wording(
      en: "It came in before and was read in another way, as \(list); that stays as it is. Spike "
        + "what was read wrongly.",
      zh: "此前已按另一种方式读取入库（\(list)），原稿件不变；读错的请用 newsdesk spike 定为不采用。")
  }

  /// What tells one page from another: as it is, and as it was.
  static func otherThan(_ now: Wording, _ was: Wording) -> Wording {
    Wording(
      en: "\(now.english), not \(was.english)", zh: "\(now.chinese)，而不是 \(was.chinese)")
  }

  static func issue(_ name: String) -> Wording {
    Wording(en: "issue \(name)", zh: "\(name) 期")
  }

  /// A page of a paper by its printed number.
  public static func pageNumber(_ number: String) -> Wording {
    Wording(en: "page \(number)", zh: "第 \(number) 版")
  }

  static func anotherPage(_ difference: Wording, _ others: [ArticleState]) -> Wording {
    let list = listed(others.map(\.number))
    return Wording(
      en: "It reads like what came in as \(list), but is something else (\(difference.english)): "
        + "that stays as it is.",
      zh: "与此前收入的 \(list) 相似，但不是同一份（\(difference.chinese)）：原稿件不变。")
  }

  static func correctionKept(instead text: String) -> Wording {
    let begin = text.prefix(40) + (text.count > 40 ? "…" : "")
    return Wording(
      en: "“\(begin)” is here as it was before a copy that came since corrected it, and the "
        + "corrected paragraph stays; if this one is right, change it with newsdesk edit.",
      zh: "“\(begin)”一段与更正以前相同，仍保留后来更正的文字；如应以这次为准，请用 newsdesk edit 改回。")
  }

  static func cameByItself(_ articles: [ArticleState]) -> Wording {
    let numbers = articles.prefix(mostListed).map(\.number).joined(separator: " ")
    return Wording(
      en: "The same text came in before by itself, as \(numbers); `newsdesk spike \(numbers)` lays "
        + "that aside.",
      zh: "同样的文字此前已单独收为 \(numbers)；多余的可用 `newsdesk spike \(numbers)` 定为不采用。")
  }

  static func readsLike(_ manuscript: ArticleState) -> Wording {
    let (name, number) = (Wording.named(manuscript), manuscript.number)
    return Wording(
      en: "One of its stories reads like \(name.english), which came in as a manuscript, but many "
        + "words are new, so it was filed by itself; `newsdesk diff \(number) NEW` compares the two, "
        + "and one of them can be spiked.",
      zh: "其中一篇与来稿\(name.chinese)相似，但改动较多，已另收为一篇；`newsdesk diff \(number) 新稿` 可比较两篇，"
        + "多余的一篇可定为不采用。")
  }

  static func standsElsewhere(_ article: Wording, _ issue: String) -> Wording {
    Wording(
      en: "\(article.english) reads the same and stays in issue \(issue); here it is an article of "
        + "its own.",
      zh: "\(article.chinese)文字相同，仍留在 \(issue) 期；本次另收为一篇新稿。")
  }

  static let holdsNoText = Wording(
    en: "it holds no text; if it should, ask for it again",
    zh: "其中没有文字；如不应为空，请对方重新发送")

  static func holdsOnlyTalk(_ words: String) -> Wording {
    let begin = words.prefix(60) + (words.count > 60 ? "…" : "")
    return Wording(
      en: "all it holds is words to the desk: “\(begin)”; if they are copy, save them as a .txt "
        + "and import that",
      zh: "只有写给编辑部的话：“\(begin)”；如确为稿件，请另存为 .txt 后收稿")
  }

  static func holdsOnlyFurniture(_ lines: Int) -> Wording {
    Wording(
      en: "all it holds (\(plural(lines, "line"))) is the paper's name, a date, a page number or a "
        + "section; newsdesk import --explain shows how each was read",
      zh: "只有 \(lines) 行报名、日期、版次或栏目；newsdesk import --explain 可看每行的读法")
  }

  static func notRead(_ what: Wording) -> Wording {
    Wording(en: "Not taken in: \(what.english)", zh: "未收入：\(what.chinese)")
  }

  static func notPasted(_ marks: [String]) -> Wording {
    let list = marks.joined(separator: " ")
    return Wording(
      en:
        "The chat has only the marks \(list), not the files; ask its sender for them, import them "
        + "and add them with newsdesk join.",
      zh: "聊天中的 \(list) 没有随文字粘贴过来；请向来稿人索取，收稿后用 newsdesk join 并入。")
  }

  static func correctedInChat(_ text: String) -> Wording {
    Wording(
      en: "“\(text)” was said about the copy and is noted on the article; see whether the copy has "
        + "to be changed.",
      zh: "“\(text)”是对稿件的补充说明，已记为批注；请看正文是否要改。")
  }
}
