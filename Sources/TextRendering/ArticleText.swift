public import Diagnostics
public import Manuscript

/// An article as it reads in a terminal: headline rows, byline, body. The copy stays in its own
/// language; what is said about it is in the reader's.
public enum ArticleText {
  /// The whole article in lines at most `width` columns wide, ending in a line feed.
  public static func text(
    of article: Article, width: Int, language: Language, ink: Ink
  ) -> String {
    var writer = ArticleWriter(article: article, width: max(width, 20), language, ink)
    writer.writeHeadlines()
    writer.writeCredits()
    writer.writeBody()
    return writer.lines.map { $0 + "\n" }.joined()
  }
}

private struct ArticleWriter {
  let article: Article
  let width: Int
  let language: Language
  let ink: Ink
  var lines: [String] = []

  init(article: Article, width: Int, _ language: Language, _ ink: Ink) {
    self.article = article
    self.width = width
    self.language = language
    self.ink = ink
  }

  mutating func writeHeadlines() {
    let section = article.section.map { [Wording.section($0)] } ?? []
    let measured = section + [.length(article.length, article.language)]
    write(measured.joined(separator: .verbatim(" · ")).text(in: language), .faint)
    article.kicker.map { write($0) }
    let untitled = Wording.untitled.text(in: language)
    write(article.headline.isEmpty ? untitled : article.headline, .strong)
    article.deck.map { write(Self.opensWithDash($0) ? $0 : "—— " + $0) }
    if let standfirst = article.standfirst {
      gap()
      write(standfirst, .faint, margin: 4)
    }
  }

  private static func opensWithDash(_ row: String) -> Bool {
    // U+2500 and U+2501 stand for dashes in copy that was typed in old programs.
    row.unicodeScalars.first.map {
      $0.properties.generalCategory == .dashPunctuation || "─━".unicodeScalars.contains($0)
    } ?? false
  }

  mutating func writeCredits() {
    if !article.bylines.isEmpty { write(Wording.byline(article.bylines).text(in: language)) }
    if let source = article.source {
      let isLabelled = source.prefix(8).contains { $0 == "：" || $0 == ":" }
      write(isLabelled ? source : Wording.source(source).text(in: language), .faint)
    }
  }

  mutating func writeBody() {
    var dateline = article.dateline
    gap()
    for block in article.blocks {
      if case .paragraph(let text) = block {
        writeParagraph(text, after: dateline)
        dateline = nil
      } else {
        write(block)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  private mutating func writeParagraph(_ text: String, after dateline: String?) {
    let isEnglish = article.language == .english
    let start = dateline.map { isEnglish ? "\($0) — " : "\($0)\u{3000}" } ?? ""
    write((isEnglish ? "" : "\u{3000}\u{3000}") + start + text)
    if isEnglish { gap() }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let text): write(text)
    case .crosshead(let text):
      gap()
      write(text, .strong)
    case .editorsNote(let text):
      gap()
      let isLabelled = ["编者按", "编后", "编者的话"].contains { text.hasPrefix($0) }
      write((isLabelled ? "" : Wording.editorsNote.text(in: language)) + text, .faint)
      gap()
    case .list(let items):
      for item in items {
        let isMarked = !ListItem.mark(of: item, in: article.language).isEmpty
        write(item, margin: 4, mark: isMarked ? "•" : "")
      }
    case .verse(let verses): for verse in verses { write(verse, margin: 4) }
    case .picture(let picture):
      write(Wording.picture(picture).text(in: language), .faint)
    }
  }

  private mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  private mutating func write(
    _ text: String, _ style: Style = .plain, margin: Int = 0, mark: String = ""
  ) {
    let parts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let wrapped = parts.flatMap {
      LineWrapping.lines(Printable.line(String($0)), width: width - margin)
    }
    for (index, line) in wrapped.enumerated() {
      let before =
        index == 0 && !mark.isEmpty ? "  \(mark) " : String(repeating: " ", count: margin)
      lines.append(line.isEmpty ? "" : before + ink.paint(line, style))
    }
  }
}
