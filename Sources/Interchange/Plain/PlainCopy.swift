public import Manuscript

/// An article as plain text to paste or to send: headline rows, names, body, each paragraph on a line
/// of its own and no marks.
public enum PlainCopy {
  /// The text, ending in a line feed. Chinese paragraphs begin with two blanks of full width; English
  /// ones are parted by empty lines.
  public static func text(of article: Article) -> String {
    let heads = [
      article.section, article.kicker, article.headline, article.deck, article.standfirst,
      article.bylines.isEmpty
        ? nil : PrintedNames.write(article.bylines, in: article.language),
    ]
    let top = heads.compactMap { $0 }.filter { !$0.isEmpty }
    let isEnglish = article.language == .english
    let body = lines(of: article, indent: isEnglish ? "" : "\u{3000}\u{3000}")
    let source = article.source.map { [$0] } ?? []
    let rows = isEnglish ? body.flatMap { ["", $0] } : [""] + body
    return (top + rows + source).joined(separator: "\n") + "\n"
  }

  private static func lines(of article: Article, indent: String) -> [String] {
    var lead = article.dateline
    var lines: [String] = []
    for block in article.blocks {
      switch block {
      case .paragraph(let text):
        let opening = lead.map { $0 + (indent.isEmpty ? " — " : "\u{3000}") } ?? ""
        lines.append(indent + opening + text)
        lead = nil
      case .editorsNote(let text): lines.append(indent + text)
      case .crosshead(let text): lines.append(text)
      case .list(let items):
        let marked = items.map { ListItem.mark(of: $0, in: article.language) + $0 }
        lines.append(marked.joined(separator: "\n"))
      case .verse(let verses): lines.append(verses.joined(separator: "\n"))
      case .picture(let picture):
        lines.append(PrintedCredits.join(picture, in: article.language) ?? picture.caption)
      }
    }
    return lines
  }
}
