public import Diagnostics
public import Manuscript

/// The one form of a manuscript for files, `$EDITOR` and standard input.
///
/// Front matter between two `---` lines; `# headline`; names directly under it; then paragraphs
/// parted by blank lines, `## crosshead`, `- item`, `> verse`, `[图] caption（王芳 摄）`,
/// `[编者按] note`. Lines that begin with `%%` are dropped. Copy that begins like a mark is written
/// with a `\` before it. Reading what was written gives the same article, character by character.
public struct ManuscriptForm: Hashable, Sendable {
  /// What is printed.
  public var article: Article
  /// What the form says beside it.
  public var front: FrontMatter
  /// What the writer should know about how the form was read, a full sentence each.
  public var remarks: [Wording] = []

  /// Puts an article and its front matter together.
  public init(article: Article, front: FrontMatter = FrontMatter()) {
    self.article = article
    self.front = front
  }

  /// Whether nothing was written: as the template, without headline and body.
  public var isBlank: Bool {
    var empty = Article()
    empty.language = article.language
    return article == empty && front.slug == nil && front.issue == nil
      && (front.tags ?? []).isEmpty
  }

  /// Whether there is a headline or a body.
  public var hasCopy: Bool { !article.headline.isEmpty || !article.blocks.isEmpty }

  /// Writes the form; `labels` is the language of the front matter's names.
  public static func text(
    of article: Article, front: FrontMatter = FrontMatter(), labels: Language = .english
  ) -> String {
    FormWriter(article: article, front: front, labels: labels).text
  }

  /// Reads a form. `name` is what the person calls its file, for the place in a problem.
  ///
  /// Broken lines become paragraphs again; a line that begins with a full-width blank begins one.
  /// Refuses front matter it does not know, and a headline that is not at the top.
  public static func parse(_ text: String, name: String) throws(Problem) -> ManuscriptForm {
    var lines = FormLine.lines(of: text)[...]
    var front = FrontMatterReader(name: name)
    try front.take(from: &lines)
    var article = front.article
    var body = BodyReader(name: name, headline: article.headline)
    try body.read(lines)
    article.headline = body.headline ?? ""
    article.bylines += body.bylines
    article.dateline = article.dateline ?? body.dateline
    article.blocks = body.blocks
    if !front.saysLanguage { article.language = LanguageGuess.of(article) }
    var form = ManuscriptForm(article: article, front: front.front)
    form.remarks = body.remarks + ForeignMarks.remarks(on: lines)
    if article.headline.isEmpty, PlainManuscript.hasHeadline(lines) {
      let first = lines.first { !$0.isBlank }?.raw ?? []
      form.remarks.append(.headlineWithoutMark(String(first)))
    }
    return form
  }

  /// Takes the names out of a first paragraph that is nothing else, where the article has none:
  /// other programs part all lines by blank ones, those under the headline, too.
  public mutating func takeNames() {
    guard article.bylines.isEmpty, !article.headline.isEmpty,
      case .paragraph(let text)? = article.blocks.first, case let raw = Raw(of: text),
      let names = NameLine.read(
        PlainLabel.read(raw).flatMap { $0.0 == .byline ? $0.1 : nil } ?? raw)
    else { return }
    article.bylines = names
    article.blocks.removeFirst()
  }

  /// Takes a contributor's details out of the paragraphs at head and foot; the lines as they stood.
  public mutating func takePrivateLines() -> [String] {
    let texts = article.blocks.map { block in
      if case .paragraph(let text) = block { text } else { "" }
    }
    let details = PrivateLines.find(in: [article.headline] + texts).filter { $0.line > 1 }
    sign(details.flatMap(\.names))
    for detail in details.reversed() {
      let at = detail.line - 2
      if detail.remainder.isEmpty {
        article.blocks.remove(at: at)
      } else {
        article.blocks[at] = .paragraph(detail.remainder)
      }
    }
    return details.map(\.text)
  }

  /// Who signs below copy that names nobody wrote it.
  public mutating func sign(_ names: [String]) {
    guard article.bylines.isEmpty else { return }
    for name in names where !article.bylines.contains(where: { $0.name == name }) {
      article.bylines.append(Byline(name: name))
    }
  }

  /// Takes 单位： out of the last paragraph: it is for the register, and no paper prints it.
  public mutating func takeUnit() {
    guard front.unit == nil, case .paragraph(let text)? = article.blocks.last,
      article.blocks.count > 1, let (key, words) = PlainLabel.read(Raw(of: text)), key == .unit
    else { return }
    front.unit = String(words)
    article.blocks.removeLast()
  }

  /// Makes lines of verse, or one text, of paragraphs that the writer broke into lines.
  public mutating func settleBreaks() {
    article.blocks = article.blocks.map(LineJoining.settled)
  }

  /// The empty form that `$EDITOR` opens for a new article, with what to write where.
  public static func template(_ language: Language) -> String {
    Wording.template.text(in: language)
  }
}
