import Composition
import Diagnostics
import Manuscript
import Notation

/// Articles as pages for reading: on a telephone, with a screen reader, in the dark.
struct ArticlePages {
  let articles: [Digest: Article]
  let pictures: [Digest: [UInt8]]

  func write(_ layout: Layout, _ main: inout MarkupWriter) {
    for page in layout.pages {
      for story in page.stories where story.continuesFrom == nil {
        guard let article = articles[story.id] else { continue }
        write(article, story, page, &main)
      }
    }
  }

  private func write(
    _ article: Article, _ story: PlacedStory, _ page: Page, _ main: inout MarkupWriter
  ) {
    main.literal("\n")
    let id = "a-" + story.id.hex.prefix(12)
    main.element(
      "article",
      [("id", id), ("lang", article.language.rawValue), ("aria-labelledby", id + "-h")]
    ) { body in
      body.element("header") { header(article, story, id, &$0) }
      if let dateline = article.dateline, article.blocks.first?.kind != .paragraph {
        body.element("p") { $0.element("b") { $0.text(dateline) } }
      }
      for (index, block) in article.blocks.enumerated() {
        write(block, lead: index == 0 ? article.dateline : nil, article.language, &body)
      }
      if let source = article.source, !source.isEmpty {
        body.element("p", [("class", "source")]) { $0.text(source) }
      }
      body.element("p", [("class", "back")]) { back in
        back.element("a", [("href", "#page-\(page.number)")]) {
          $0.text(Wording.onPage(page.number).text(article.language))
        }
      }
    }
  }

  private func header(
    _ article: Article, _ story: PlacedStory, _ id: String, _ header: inout MarkupWriter
  ) {
    line(article.section, "section", &header)
    line(article.kicker, "kicker", &header)
    header.element("h2", [("id", id + "-h")]) { $0.text(story.headline) }
    line(article.deck, "deck", &header)
    line(article.standfirst, "standfirst", &header)
    let names = article.bylines.map { byline in
      [byline.title, byline.name].compactMap { $0 }.joined(separator: " ")
    }
    let chinese = names.isEmpty ? nil : names.joined(separator: "\u{3000}")
    let byline = article.language == .english ? EnglishCopy.byline(article.bylines) : chinese
    line(byline, "byline", &header)
  }

  private func line(_ text: String?, _ name: String, _ writer: inout MarkupWriter) {
    guard let text, !text.isEmpty else { return }
    writer.element("p", [("class", name)]) { $0.text(text) }
  }

  private func write(
    _ block: Block, lead: String?, _ language: CopyLanguage, _ body: inout MarkupWriter
  ) {
    switch block {
    case .paragraph(let text):
      body.element("p") { paragraph in
        if let lead, language == .english {
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
        for item in items { list.element("li") { $0.text(item) } }
      }
    case .verse(let lines):
      body.element("p", [("class", "verse")]) { $0.text(lines.joined(separator: "\n")) }
    case .picture(let picture): figure(picture, language, &body)
    }
  }

  private func figure(
    _ picture: Picture, _ language: CopyLanguage, _ body: inout MarkupWriter
  ) {
    let file = picture.media.flatMap { pictures[$0] }.flatMap { PictureAddress.data($0) }
    let credits = picture.credits.map { $0.name + $0.role.rawValue }
    let english = [picture.caption, EnglishCopy.credits(picture.credits) ?? ""]
    let parts = language == .english ? english : [picture.caption] + credits
    let caption = parts.filter { !$0.isEmpty }
      .joined(separator: language == .english ? " " : "\u{3000}")
    body.element("figure") { figure in
      if let file { figure.element("img", [("src", file), ("alt", picture.caption)]) }
      if !caption.isEmpty { figure.element("figcaption") { $0.text(caption) } }
    }
  }
}

extension Wording {
  fileprivate func text(_ language: CopyLanguage) -> String {
    language == .english ? english : chinese
  }
}
