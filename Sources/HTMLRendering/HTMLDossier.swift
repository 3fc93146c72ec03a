public import Diagnostics
public import Manuscript
import Notation

/// Draws articles as one document to be read on any screen and to be printed.
public enum HTMLDossier {
  /// An article with where it stood.
  public struct Entry {
    let article: Article
    let title: String
    let number: String
    let place: String
    let label: String?
    let mark: (String) -> [(text: String, isMatch: Bool)]

    /// `title` is what lists call it by, its headline or, in brackets, its first words; `place` says
    /// issue, page and day; `label` why it is here, if it is not what was asked for.
    /// `mark` parts a text into stretches that were asked for and others.
    public init(
      article: Article, title: String, number: String, place: String, label: String? = nil,
      mark: @escaping (String) -> [(text: String, isMatch: Bool)]
    ) {
      self.article = article
      self.title = title
      self.number = number
      self.place = place
      self.label = label
      self.mark = mark
    }
  }

  /// Contents, then each article whole. Needs no network, no script and no font of its own.
  /// `language` is that of the labels.
  public static func html(
    of entries: [Entry], title: String, lead: String, language: Language
  ) -> [UInt8] {
    let sheet = DossierSheet(language: language)
    return HTMLDocument.bytes(title: title, language: language.rawValue) { style in
      style.literal(DossierStyle.sheet)
    } body: { body in
      body.element("header") { header in
        header.element("h1") { $0.text(title) }
        header.element("p") { $0.text(lead) }
      }
      sheet.writeContents(entries, to: &body)
      body.element("main") { main in
        for (index, entry) in entries.enumerated() { sheet.write(entry, index + 1, to: &main) }
      }
    }
  }
}

/// Writes the parts of a dossier.
private struct DossierSheet {
  let language: Language

  func writeContents(_ entries: [HTMLDossier.Entry], to body: inout MarkupWriter) {
    let label = Wording.contentsLabel.text(in: language)
    body.literal("\n")
    body.element("nav", [("aria-label", label)]) { nav in
      nav.element("h2") { $0.text(label) }
      nav.element("ol") { list in
        for (index, entry) in entries.enumerated() {
          list.element("li") { item in
            item.element("a", [("href", "#a\(index + 1)")]) { $0.text(headline(entry)) }
            item.element("span", [("class", "place")]) { $0.text(entry.place) }
            if let label = entry.label {
              item.element("span", [("class", "label")]) { $0.text(label) }
            }
          }
        }
      }
    }
  }

  private func headline(_ entry: HTMLDossier.Entry) -> String {
    entry.title.isEmpty ? Wording.untitledArticle.text(in: language) : entry.title
  }

  func write(_ entry: HTMLDossier.Entry, _ index: Int, to main: inout MarkupWriter) {
    let copy = entry.article
    main.literal("\n")
    let page = DossierArticle(language: language, mark: entry.mark)
    main.element("article", [("id", "a\(index)"), ("lang", copy.language.rawValue)]) { article in
      article.element("p", [("class", "place"), ("lang", language.rawValue)]) { line in
        let parts = [entry.place, copy.section, entry.number, entry.label]
        line.text(parts.compactMap(\.self).joined(separator: " · "))
      }
      page.paragraph("kicker", copy.kicker, to: &article)
      article.element("h2") { page.marked(headline(entry), to: &$0) }
      page.paragraph("deck", copy.deck, to: &article)
      let names = copy.bylines.map(page.spelled)
      let head = [copy.dateline].compactMap(\.self) + names + [copy.source].compactMap(\.self)
      page.paragraph("by", head.isEmpty ? nil : head.joined(separator: " · "), to: &article)
      page.paragraph("standfirst", copy.standfirst, to: &article)
      for block in copy.blocks { page.write(block, to: &article) }
    }
  }
}

/// Writes the parts of one article.
private struct DossierArticle {
  let language: Language
  let mark: (String) -> [(text: String, isMatch: Bool)]

  func spelled(_ byline: Byline) -> String {
    let role = byline.role == .text ? nil : Wording.work(byline.role).text(in: language)
    return [byline.titled, role].compactMap(\.self).joined(separator: " ")
  }

  func write(_ block: Block, to article: inout MarkupWriter) {
    guard case .picture(let picture) = block else {
      return paragraph(block.kind.rawValue, block.text, to: &article)
    }
    let credits = picture.credits.map(spelled).joined(separator: " ")
    let words = [picture.caption, credits].filter { !$0.isEmpty }.joined(separator: " ")
    paragraph("picture", words, to: &article)
  }

  func paragraph(_ name: String, _ text: String?, to article: inout MarkupWriter) {
    guard let text, !text.isEmpty else { return }
    article.element("p", [("class", name)]) { marked(text, to: &$0) }
  }

  func marked(_ text: String, to writer: inout MarkupWriter) {
    for part in mark(text) {
      if part.isMatch {
        writer.element("mark") { $0.text(part.text) }
      } else {
        writer.text(part.text)
      }
    }
  }
}
