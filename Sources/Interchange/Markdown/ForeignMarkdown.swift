public import Diagnostics
import Manuscript
public import Notation

/// A manuscript that other programs wrote, and what newsdesk has no place for.
public struct ReceivedManuscript: Hashable, Sendable {
  /// What is printed, and its front matter.
  public let form: ManuscriptForm
  /// The day the manuscript gives itself.
  public let date: Timestamp?
  /// What was left out of the form; full sentences.
  public let remarks: [Wording]
}

/// Markdown with YAML front matter, as static sites and note programs write it.
public enum ForeignMarkdown {
  /// Whether front matter has a `title:` at the start of a line, and nothing that only our own form
  /// has: `object:`, `headline:`, Chinese names.
  public static func isForeign(_ text: String) -> Bool {
    guard let front = YAMLFront.cut(text)?.front else { return false }
    let keys = front.compactMap { YAMLFront.key($0)?.name }
    let isOurs = keys.contains { $0 == "object" || $0 == "headline" || !$0.allSatisfy(\.isASCII) }
    return keys.contains("title") && !isOurs
  }

  /// Reads it: title, subtitle, author or byline, section or the first category, tags and further
  /// categories, slug, source, language, date.
  ///
  /// Other keys, addresses of links and names of pictures become remarks. Headings become
  /// crossheads, quotations paragraphs, marks of emphasis go. Nothing is refused.
  public static func read(_ text: String, name: String) -> ReceivedManuscript {
    let cut = YAMLFront.cut(text) ?? ([], MarkdownBody.lines(of: text))
    var front = ForeignFront()
    for entry in YAMLFront.entries(of: cut.front) { front.take(entry) }
    var body = MarkdownBody(headline: front.article.headline)
    body.read(cut.body)
    var article = front.article
    article.headline = body.headline
    article.blocks = body.blocks
    if !front.saysLanguage { article.language = LanguageGuess.of(article) }
    return ReceivedManuscript(
      form: ManuscriptForm(article: article, front: front.front), date: front.date,
      remarks: front.remarks + body.remarks)
  }
}
