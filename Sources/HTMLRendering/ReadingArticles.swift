import Diagnostics
import Intake
import Manuscript
import Notation

/// The articles of an explained page as they came out, with the lines each part came from.
struct ReadingArticles {
  let sheet: ReadingSheet

  /// The language most of the page's copy is in, for the choice of letter forms.
  static func tongue(of reading: PageReading) -> String {
    (reading.articles.first?.article.language ?? .chinese).rawValue
  }

  func write(to sides: inout MarkupWriter) {
    sides.literal("\n")
    sides.element(
      "section", [("class", "articles"), ("aria-label", sheet.text(.articlesLabel))]
    ) { section in
      section.element("h2") { $0.text(sheet.text(.articlesLabel)) }
      for (number, read) in sheet.reading.articles.enumerated() {
        write(read, number, to: &section)
      }
      writeOutside(to: &section)
    }
  }

  private func write(_ read: ReadArticle, _ number: Int, to section: inout MarkupWriter) {
    section.literal("\n")
    let place: [(StaticString, String)] = [
      ("class", "article " + ReadingSheet.dress(number)), ("id", sheet.id(ofArticle: number)),
    ]
    section.element("article", place) { article in
      article.element("div", [("class", "bar")]) { bar in
        sheet.writeChip(number, to: &bar)
        for word in marks(of: read) { bar.element("span") { $0.text(sheet.text(word)) } }
      }
      writeHead(read, to: &article)
      writeFlags(read, to: &article)
      for (block, lines) in zip(read.article.blocks, read.blockLines) {
        write(block, lines, to: &article)
      }
    }
  }

  private func marks(of read: ReadArticle) -> [Wording] {
    let length = read.article.length
    let size: Wording =
      read.article.language == .english ? .words(length.words) : .characters(length.characters)
    let section = read.article.section.map { [Wording.verbatim($0)] } ?? []
    return [.kind(read.kind)] + section + [size] + (read.isTruncated ? [.breaksOff] : [])
  }

  private func writeHead(_ read: ReadArticle, to article: inout MarkupWriter) {
    let copy = read.article
    let tongue = copy.language.rawValue
    let headline = copy.headline.isEmpty ? sheet.text(.untitledArticle) : copy.headline
    for (row, isMain) in [(copy.kicker, false), (headline, true), (copy.deck, false)] {
      guard let row else { continue }
      if isMain {
        article.element("h3", [("lang", tongue)]) { $0.text(row) }
      } else {
        article.element("p", [("class", "sub"), ("lang", tongue)]) { $0.text(row) }
      }
    }
    article.element("p", [("class", "by"), ("lang", tongue)]) { row in
      let names = copy.bylines.map(spelled)
      let parts = [copy.dateline].compactMap(\.self) + names + [copy.source].compactMap(\.self)
      row.text(parts.joined(separator: " · "))
      writeSources(read.headLines, to: &row)
    }
  }

  private func spelled(_ byline: Byline) -> String {
    let role = byline.role == .text ? nil : sheet.text(.work(byline.role))
    return [byline.titled, role].compactMap(\.self).joined(separator: " ")
  }

  private func writeFlags(_ read: ReadArticle, to article: inout MarkupWriter) {
    guard !read.flags.isEmpty else { return }
    article.element("ul", [("class", "flags")]) { list in
      for flag in read.flags {
        list.element("li") { item in
          item.text(sheet.text(flag.wording) + " ")
          sheet.writeLink(toLine: flag.line, sheet.text(.lineName(flag.line)), to: &item)
        }
      }
    }
  }

  private func write(_ block: Block, _ lines: [Int], to article: inout MarkupWriter) {
    article.element("p", [("class", "block " + block.kind.rawValue)]) { paragraph in
      paragraph.element("span", [("class", "t"), ("lang", Self.tongue(of: sheet.reading))]) {
        $0.text(block.text)
        if case .picture(let picture) = block {
          for credit in picture.credits { $0.text(" " + spelled(credit)) }
        }
      }
      writeSources(lines, to: &paragraph)
    }
  }

  /// The numbers of the lines that a part came from.
  private func writeSources(_ lines: [Int], to writer: inout MarkupWriter) {
    guard !lines.isEmpty else { return }
    writer.element("span", [("class", "from")]) { from in
      for (place, line) in lines.enumerated() {
        if place > 0 { from.text(" + ") }
        sheet.writeLink(toLine: line, "\(LineNumber(line))", to: &from)
      }
    }
  }

  private func writeOutside(to section: inout MarkupWriter) {
    let lines = sheet.reading.lines.filter { $0.article == nil }
    guard !lines.isEmpty else { return }
    section.element("div", [("class", "article")]) { box in
      box.element("h3") { $0.text(sheet.text(.outsideArticles)) }
      for line in lines {
        box.element("p", [("class", "block")]) { row in
          row.element("span", [("class", "t")]) { $0.text(line.text) }
          writeSources([line.number], to: &row)
          row.element("span", [("class", "from")]) { $0.text(sheet.text(.role(line.role))) }
        }
      }
    }
  }
}
