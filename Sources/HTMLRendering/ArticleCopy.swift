import Composition
import Manuscript
import Notation

/// Everything an article says, in reading order.
struct ArticleCopy {
  let article: Article
  let pictures: [Digest: [UInt8]]

  /// What its classes mean in every document.
  static let style: StaticString = ".verse{white-space:pre-line}.numbered{list-style:none}"

  private var isEnglish: Bool { article.language == .english }

  /// Writes headlines, names, body and source under a headline with this id.
  func write(headline: String, id: String, to body: inout MarkupWriter) {
    body.element("header") { writeHeader(headline, id, &$0) }
    if let dateline = article.dateline, article.blocks.first?.kind != .paragraph {
      body.element("p") { $0.element("b") { $0.text(dateline) } }
    }
    for (index, block) in article.blocks.enumerated() {
      write(block, lead: index == 0 ? article.dateline : nil, &body)
    }
    if let source = article.source, !source.isEmpty {
      body.element("p", [("class", "source")]) { $0.text(source) }
    }
  }

  private func writeHeader(_ headline: String, _ id: String, _ header: inout MarkupWriter) {
    line(article.section, "section", &header)
    line(article.kicker, "kicker", &header)
    header.element("h2", [("id", id)]) { $0.text(headline) }
    line(article.deck, "deck", &header)
    line(article.standfirst, "standfirst", &header)
    let names = article.bylines.map(\.titled)
    let chinese = names.isEmpty ? nil : names.joined(separator: "\u{3000}")
    line(isEnglish ? EnglishCopy.byline(article.bylines) : chinese, "byline", &header)
  }

  private func line(_ text: String?, _ name: String, _ writer: inout MarkupWriter) {
    guard let text, !text.isEmpty else { return }
    writer.element("p", [("class", name)]) { $0.text(text) }
  }

  private func write(_ block: Block, lead: String?, _ body: inout MarkupWriter) {
    switch block {
    case .paragraph(let text):
      body.element("p") { paragraph in
        if let lead, isEnglish {
          paragraph.text(EnglishCopy.opening(lead))
        } else if let lead {
          paragraph.element("b") { $0.text(lead) }
          paragraph.text("\u{3000}")
        }
        paragraph.text(text)
      }
    case .crosshead(let text): body.element("h3") { $0.text(text) }
    case .editorsNote(let text): body.element("p", [("class", "note")]) { $0.text(text) }
    case .list(let items):
      body.element("ul") { list in
        for item in items {
          let isMarked = !ListItem.mark(of: item, in: article.language).isEmpty
          list.element("li", isMarked ? [] : [("class", "numbered")]) { $0.text(item) }
        }
      }
    case .verse(let lines):
      body.element("p", [("class", "verse")]) { $0.text(lines.joined(separator: "\n")) }
    case .picture(let picture): figure(picture, &body)
    }
  }

  private func figure(_ picture: Picture, _ body: inout MarkupWriter) {
    let file = picture.media.flatMap { pictures[$0] }.flatMap { PictureAddress.data($0) }
    let credits = picture.credits.map { $0.name + $0.role.rawValue }
    let english = [picture.caption, EnglishCopy.credits(picture.credits) ?? ""]
    let parts = isEnglish ? english : [picture.caption] + credits
    let caption = parts.filter { !$0.isEmpty }.joined(separator: isEnglish ? " " : "\u{3000}")
    body.element("figure") { figure in
      if let file { figure.element("img", [("src", file), ("alt", picture.caption)]) }
      if !caption.isEmpty { figure.element("figcaption") { $0.text(caption) } }
    }
  }
}
