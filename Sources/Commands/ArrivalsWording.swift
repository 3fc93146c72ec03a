import Diagnostics
import Intake

/// What is said and asked about copy that comes in.
extension Wording {
  static func isThisTheAnswer(_ file: String, _ article: Wording) -> Wording {
    Wording(
      en: "\(file): is this the answer to \(article.english), which was returned? (y/n)",
      zh: "\(file)：这是退修稿\(article.chinese)的修改稿吗？（y 是 / n 不是）")
  }

  static func mayAnswer(
    _ file: String, _ article: Wording, _ returned: String, _ new: String
  ) -> Wording {
    Wording(
      en: "\(file): this reads like the answer to \(article.english), which was returned; if it "
        + "is, newsdesk join \(returned) \(new) makes it the next text of that.",
      zh: "\(file)：像是退修稿\(article.chinese)的修改稿；如果是，请用 newsdesk join \(returned) \(new) 把它并为新文本。")
  }

  static let explainedAsPage = Wording(
    en: "This file is filed as a manuscript, not as a page; --dry-run shows that reading, "
      + "--kind page asks for this one.",
    zh: "这个文件按来稿收，不按版面读；收入的样子请用 --dry-run 看，要按版面收请加 --kind page。")

  static func moreFlags(_ count: Int, _ flag: Wording) -> Wording {
    Wording(
      en: "\(plural(count, "more place")) like this (\(flag.english)).",
      zh: "另有 \(count) 处同样的问题（\(flag.chinese)）。")
  }

  static let answerFlag = Wording(en: "an answer?", zh: "修改稿？")

  static func flag(_ kind: Flag.Kind) -> Wording {
    switch kind {
    case .truncated: Wording(en: "breaks off", zh: "中断")
    case .orphan: Wording(en: "no beginning", zh: "无头")
    case .duplicatedPassage: Wording(en: "said twice", zh: "重复")
    case .uncertainBoundary: Wording(en: "boundary", zh: "归属")
    case .oddOrder: Wording(en: "order", zh: "顺序")
    }
  }
}
