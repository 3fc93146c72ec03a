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
      ArticleCopy(article: article, pictures: pictures)
        .write(headline: story.headline, id: id + "-h", to: &body)
      body.element("p", [("class", "back")]) { back in
        back.element("a", [("href", "#page-\(page.number)")]) {
          $0.text(Wording.onPage(page.number).text(article.language))
        }
      }
    }
  }
}

extension Wording {
  fileprivate func text(_ language: CopyLanguage) -> String {
    language == .english ? english : chinese
  }
}
