import Diagnostics

// Sentences of articles that are cut in two and joined.
extension Wording {
  static func splitApart(_ kept: Wording, _ made: Wording) -> Wording {
    Wording(
      en: "Cut \(made.english) off from \(kept.english).", zh: "已从\(kept.chinese)拆出\(made.chinese)。"
    )
  }

  static func bothAreSigned(_ names: [String], _ kept: String, _ made: String) -> Wording {
    let list = names.joined(separator: " ")
    return Wording(
      en: "Both are signed \(list); `newsdesk edit \(kept)` and `newsdesk edit \(made)` take off "
        + "whoever wrote only the other.",
      zh: "两篇都署名 \(list)；请用 `newsdesk edit \(kept)`、`newsdesk edit \(made)` 删去不属于该篇的名字。")
  }

  static func cutOff(_ number: String) -> Wording {
    Wording(en: "rest in \(number)", zh: "其余在 \(number)")
  }

  static func cutFrom(_ number: String) -> Wording {
    Wording(en: "from \(number)", zh: "拆自 \(number)")
  }

  static func joinedTo(_ number: String) -> Wording {
    Wording(en: "goes on in \(number)", zh: "并入 \(number)")
  }

  static func joinedWith(_ number: String) -> Wording {
    Wording(en: "with \(number)", zh: "并入了 \(number)")
  }

  static func keptText(_ stays: String, _ kept: String) -> Wording {
    Wording(
      en: "The text is that of \(kept); the number is \(stays), since that one is older.",
      zh: "文本用的是 \(kept)；编号为 \(stays)，因为它收得早。")
  }

  static func hasNoHeadline(_ number: String) -> Wording {
    Wording(
      en: "\(number) has no headline yet; `newsdesk edit \(number)` gives it one.",
      zh: "\(number) 还没有主题，可用 `newsdesk edit \(number)` 加上。")
  }

  static func splitInReview(_ article: Wording, _ status: Wording) -> Wording {
    Wording(
      en: "\(article.english) had come as far as “\(status.english)”; as it is now it has not, and "
        + "has to be submitted.",
      zh: "\(article.chinese)此前为“\(status.chinese)”，拆开后的文本尚未送审，须重新送审。")
  }

  static func joined(_ article: Wording, _ length: Wording) -> Wording {
    Wording(
      en: "Joined into \(article.english), now \(length.english).",
      zh: "已并成\(article.chinese)，现 \(length.chinese)。")
  }

  static func movedIntoBody(_ fields: [Wording]) -> Wording {
    let list = fields.joined(separator: .listComma)
    return Wording(
      en: "Of the second one these stand in the body now: \(list.english).",
      zh: "第二篇的以下内容已移入正文：\(list.chinese)。")
  }

  static func twinsLeft(_ count: Int) -> Wording {
    Wording(
      en: "\(plural(count, "pair")) left unjoined: do what is said above, then run "
        + "`newsdesk join --twins` again.",
      zh: "还有 \(count) 对没有合并：请先按上面所说处理，再运行 `newsdesk join --twins`。")
  }
}
