import Diagnostics
import Workflow

/// What is said of copy as it comes in.
extension Wording {
  static func picturesKept(_ count: Int) -> Wording {
    Wording(
      en: "The new text brings no picture; the article keeps \(plural(count, "picture")).",
      zh: "新文本没有带图片，原稿的 \(count) 张图片照旧保留。")
  }

  static func notTakenIn(_ what: Wording, _ words: [String]) -> Wording {
    let quoted = words.prefix(mostListed).map { $0.count > 40 ? "“\($0.prefix(40))…”" : "“\($0)”" }
    let list = quoted.isEmpty ? "" : ": " + quoted.joined(separator: " ")
    let rest = words.count > mostListed ? " …" : ""
    return Wording(
      en: "Not in the article: \(what.english)\(list)\(rest).",
      zh: "未收入正文：\(what.chinese)\(list)\(rest)。")
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
