public import Diagnostics
public import Intake
import Notation

/// Draws how pages were read, for a person who wants to know why.
public enum HTMLReading {
  /// One document of all `pages`: every line with its article, role and reasons, and beside them
  /// the articles. Needs no network and no script; `language` is that of the labels.
  public static func html(of pages: [ReadingReasons], language: Language) -> [UInt8] {
    let title: Wording =
      pages.count == 1 ? .readingTitle(pages[0].reading.pageName) : .readingOfPages
    let sheets = pages.enumerated().map { ReadingSheet($1, number: $0 + 1, language: language) }
    return HTMLDocument.bytes(
      title: title.text(in: language), language: language.rawValue
    ) { style in
      style.literal(ReadingStyle.sheet)
      for sheet in sheets { sheet.writeRules(to: &style) }
    } body: { body in
      if sheets.count > 1 { contents(sheets, title.text(in: language), language, &body) }
      for sheet in sheets { sheet.write(to: &body) }
    }
  }

  private static func contents(
    _ sheets: [ReadingSheet], _ title: String, _ language: Language, _ body: inout MarkupWriter
  ) {
    let label = Wording.pagesLabel.text(in: language)
    body.element("nav", [("class", "pages"), ("aria-label", label)]) { nav in
      nav.element("h1") { $0.text(title) }
      nav.element("ol") { list in
        for sheet in sheets {
          list.element("li") { item in
            item.element("a", [("href", "#" + sheet.id)]) { $0.text(sheet.reading.pageName) }
          }
        }
      }
    }
  }
}
