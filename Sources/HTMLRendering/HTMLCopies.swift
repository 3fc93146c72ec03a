public import Diagnostics
public import Manuscript
public import Notation

/// Articles as one document for a site or for somebody to read: nothing but the copy, with its
/// pictures inside.
public enum HTMLCopies {
  /// Writes the articles one behind the other. `language` is that of the title; `pictures` are by
  /// their SHA-256.
  public static func html(
    of articles: [Article], title: String, language: Language, pictures: [Digest: [UInt8]]
  ) -> [UInt8] {
    HTMLDocument.bytes(
      title: title, language: language.rawValue, allowing: "; img-src data:"
    ) { sheet in
      sheet.literal(style)
      sheet.literal(ArticleCopy.style)
    } body: { body in
      if articles.count > 1 { body.element("h1") { $0.text(title) } }
      for (index, article) in articles.enumerated() {
        write(article, "a\(index + 1)", pictures, to: &body)
      }
    }
  }

  private static func write(
    _ article: Article, _ id: String, _ pictures: [Digest: [UInt8]], to body: inout MarkupWriter
  ) {
    body.literal("\n")
    body.element(
      "article", [("lang", article.language.rawValue), ("aria-labelledby", id)]
    ) { copy in
      ArticleCopy(article: article, pictures: pictures)
        .write(headline: article.headline, id: id, to: &copy)
    }
  }

  private static let style: StaticString = """
    :root{color-scheme:light dark}\
    body{font:1.0625rem/1.8 "Noto Serif CJK SC","Songti SC",SimSun,Georgia,serif;margin:0 auto;\
    max-width:42rem;padding:1rem 1.25rem 3rem;overflow-wrap:anywhere}\
    h1{font-size:1.3rem}h2{font-size:1.5rem;line-height:1.35;margin:.25rem 0}h3{font-size:1.1rem}\
    article{border-bottom:1px solid #8886;padding:1rem 0}article p{margin:.3rem 0}\
    article:lang(zh)>p{text-indent:2em}article:lang(zh)>p.source,article:lang(zh)>p.verse{text-indent:0}\
    header p,.source,figcaption{opacity:.75}.deck,.kicker{font-weight:600}\
    figure{margin:1rem 0}img{max-width:100%;height:auto}\
    @media print{@page{size:A4;margin:20mm}body{max-width:none;padding:0}}
    """
}
