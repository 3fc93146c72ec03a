public import Diagnostics
import Workflow

/// What stands in the way of an issue's coming out.
extension Wording {
  /// The first of these sentences, each about an article, and how many more.
  static func sentences(_ all: [Wording], naming most: Int = mostListed) -> Wording {
    let rest = all.count - most
    let what = Array(all.prefix(most)).joined(separator: .gap)
    return rest > 0 ? what + Wording(en: " And \(rest) more.", zh: "另有 \(rest) 篇。") : what
  }

  static func editedSinceComposed(_ article: Wording, _ composed: String, _ now: String) -> Wording
  {
    Wording(
      en: "\(article.english) was edited since the pages were composed: they hold text "
        + "\(composed), it is now \(now).",
      zh: "\(article.chinese)组版后有改动：版面上是文本 \(composed)，现在是 \(now)。")
  }

  static func composeWithout(_ issue: String, _ number: String) -> Wording {
    Wording(
      en: "`newsdesk compose \(issue)` makes the pages of what is approved now; `newsdesk place "
        + "\(issue) \(number) --off` takes one story off.",
      zh: "用 `newsdesk compose \(issue)` 按现已签发的稿件重新组版，或用 `newsdesk place \(issue) "
        + "\(number) --off` 撤下一篇。")
  }

  static func cutText(_ article: Wording, _ page: Int, _ excess: Wording) -> Wording {
    Wording(
      en: "\(article.english) on page \(page) by \(excess.english)",
      zh: "\(article.chinese)第 \(page) 版多 \(excess.chinese)")
  }

  static func textIsCut(_ issue: String, _ articles: [Wording]) -> Wording {
    let list = Wording.articles(articles)
    return Wording(
      en: "Text is cut off on the pages of \(issue): \(list.english).",
      zh: "\(issue) 期版面上有排不下而被截去的文字：\(list.chinese)。")
  }

  static func cutFirst(_ issue: String, _ number: String) -> Wording {
    Wording(
      en:
        "Shorten it with `newsdesk edit \(number)`, have it approved and compose again; or take it "
        + "off with `newsdesk place \(issue) \(number) --off`; or take the pages as they are with --overset.",
      zh: "请用 `newsdesk edit \(number)` 删减、签发后重新组版；或用 `newsdesk place \(issue) \(number) "
        + "--off` 撤下；确要照此付印或出版，加 --overset。")
  }

  static func onPage(_ article: Wording, _ page: Int) -> Wording {
    Wording(en: "\(article.english) on page \(page)", zh: "\(article.chinese)第 \(page) 版")
  }

  static func picturesToCome(_ issue: String, _ articles: [Wording]) -> Wording {
    let list = Wording.articles(articles)
    return Wording(
      en: "Pictures are still to come on the pages of \(issue): \(list.english).",
      zh: "\(issue) 期版面上还有图片待补：\(list.chinese)。")
  }

  static func bringPicture(_ issue: String, _ number: String) -> Wording {
    Wording(
      en: "Take the picture in with `newsdesk import FILE`, name it in the text with "
        + "`newsdesk edit \(number)`, have it approved and compose again; or take the story off with "
        + "`newsdesk place \(issue) \(number) --off`; or take the pages as they are with --overset.",
      zh: "请用 `newsdesk import FILE` 收入图片，用 `newsdesk edit \(number)` 写入稿件，签发后重新组版；或用 "
        + "`newsdesk place \(issue) \(number) --off` 撤下；确要照此付印或出版，加 --overset。")
  }

  static func pagesAreEmpty(_ issue: String, _ pages: [Int]) -> Wording {
    let list = Wording.pages(pages)
    return Wording(
      en: "No article stands on \(list.english) of \(issue).",
      zh: "\(issue) 期\(list.chinese)没有稿件。")
  }

  /// Pages as they are named in a sentence.
  public static func pages(_ numbers: [Int]) -> Wording {
    let list = numbers.map(String.init).joined(separator: ", ")
    return numbers.count == 1
      ? Wording(en: "page \(list)", zh: "第 \(list) 版")
      : Wording(en: "pages \(list)", zh: "第 \(list) 版")
  }

  static func fewerPages(_ issue: String, _ count: Int) -> Wording {
    Wording(
      en: "Compose fewer with `newsdesk compose \(issue) --pages \(count)`, have more approved for "
        + "it, or take the pages as they are with --overset.",
      zh: "请用 `newsdesk compose \(issue) --pages \(count)` 减少版数，或再签发稿件；确要照此付印或出版，加 --overset。")
  }
}
