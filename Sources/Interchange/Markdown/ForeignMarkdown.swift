public import Diagnostics
import Manuscript

/// A manuscript that other programs wrote, and what newsdesk has no place for.
public struct ReceivedManuscript: Hashable, Sendable {
  /// What is printed, and its front matter.
  public let form: ManuscriptForm
  /// What was left out of the form; full sentences.
  public let remarks: [Wording]
  /// The files of the pictures that its blocks wait for, in their order.
  public let pictureFiles: [String]
}

/// Markdown with YAML front matter, as static sites and note programs write it.
public enum ForeignMarkdown {
  /// Whether front matter has a `title:` at the start of a line, and nothing that only our own form
  /// has: `object:`, `headline:`, Chinese names.
  public static func isForeign(_ text: String) -> Bool {
    guard let front = YAMLFront.cut(text)?.front else { return false }
    let keys = front.compactMap { YAMLFront.key($0)?.name }
    return keys.contains("title") && !isOurs(front: front)
  }

  private static func isOurs(front: [String]) -> Bool {
    front.compactMap { YAMLFront.key($0)?.name }.contains {
      ["object", "text", "headline"].contains($0) || !$0.allSatisfy(\.isASCII)
    }
  }

  /// Whether a file that is named as Markdown is not in our own form, which has most of its marks: it
  /// has marks of Markdown that ours does not know, and none of ours.
  static func isMarkdown(_ text: String) -> Bool {
    let cut = YAMLFront.cut(text)
    guard !isOurs(front: cut?.front ?? []), YAMLFront.unclosed(text) == nil else { return false }
    let lines = FormLine.lines(of: cut.map { $0.body.joined(separator: "\n") } ?? text)
    let headlines = lines.count {
      if case .heading(1, _) = LineMark($0.raw) { true } else { false }
    }
    return headlines < 2 && !lines.contains { isOurs(LineMark($0.raw)) }
      && (!ForeignMarks.remarks(on: lines[...]).isEmpty || lines.contains { isForeign($0.raw) })
  }

  private static func isOurs(_ mark: LineMark) -> Bool {
    switch mark {
    case .picture, .note: true
    case .blank, .text, .fence, .heading, .item, .verse, .spokenNote: false
    }
  }

  /// A rule, the line under a heading, an address named by a word, a tag.
  private static func isForeign(_ raw: Raw) -> Bool {
    let signs = Set(raw.filter { !Escape.isBlank($0) })
    let isRule = signs.count == 1 && raw.count > 2 && "=-*_".unicodeScalars.contains(raw[0])
    return isRule || !MarkdownReferences([raw]).isEmpty || raw.starts(with: "[^".unicodeScalars)
      || raw.first == "<" && raw.last == ">"
  }

  /// Reads it: title, subtitle, author or byline, section or the first category, tags and further
  /// categories, slug, source, language.
  ///
  /// Other keys, addresses of links and names of pictures become remarks. Headings become
  /// crossheads, quotations paragraphs, marks of emphasis go. Nothing is refused.
  public static func read(_ text: String) -> ReceivedManuscript {
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
      form: ManuscriptForm(article: article, front: front.front),
      remarks: front.remarks + body.remarks, pictureFiles: body.pictureFiles)
  }
}
