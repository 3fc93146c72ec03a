import Manuscript

/// 标题：, 作者：, 单位： and 正文： above the text of a document that was filled in like a form.
struct WordLabels {
  private(set) var article = Article()
  private(set) var unit: String?

  /// Takes these lines off the start; one that says a second time what was said stays.
  mutating func take(from lines: inout ArraySlice<WordLine>) {
    while let line = lines.first?.paragraph, takes(Raw(of: line.text).trimmed) {
      lines.removeFirst()
    }
    if !article.headline.isEmpty, var text = lines.first?.paragraph,
      let body = PlainLabel.behindBodyMark(Raw(of: text.text).trimmed)
    {
      text.text = String(body)
      text.letters = WordText.letters(text.text)
      text.boldLetters = min(text.boldLetters, text.letters)
      lines[lines.startIndex].kind = .text(text)
    }
  }

  private mutating func takes(_ line: Raw) -> Bool {
    if PlainLabel.isBodyMark(line) { return true }
    let labels = PlainLabel.readAll(line)
    return !labels.isEmpty && PlainLabel.take(labels, into: &article, unit: &unit)
  }
}
