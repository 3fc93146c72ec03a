import Archiving
public import Diagnostics
public import Interchange
import Manuscript
public import Notation
import Revising
public import Workflow

extension Newsroom {
  /// Saves a text that cannot be filed, and answers where.
  public func saveUnfiled(_ bytes: [UInt8], name: String) throws(Problem) -> String {
    try archive.saveUnfiled(bytes, name: name)
  }

  /// Takes a saved text away that is filed by now; false for any other file.
  public func clearUnfiled(_ path: String) -> Bool { archive.clearUnfiled(path) }

  /// The paths of saved texts that still lie there; empty where the folder cannot be read.
  public var unfiledTexts: [String] { (try? archive.unfiledTexts()) ?? [] }

  /// The manuscript form of one of an article's texts, with that text named in it. Where the article
  /// has another text beside it, that one stands at the end, in lines that are dropped.
  public func form(
    of article: ArticleState, text: Digest, language: Language
  ) throws(Problem) -> String {
    let front = front(of: article, text: text)
    var form = ManuscriptForm.text(of: try self.article(text), front: front)
    for head in article.heads where article.isDiverged && head.object != text {
      let number = article.textNumber(head.object)
      let title = Wording.otherVersion(number, head.person).text(in: language)
      form += Self.dropped([title] + Self.lines(of: try self.article(head.object)))
    }
    return form
  }

  /// The form of an edit that others were faster than, ready to be filed once the lines in dispute
  /// are settled: it is based on the text the article has now and holds everything that could be
  /// brought together; where both changed the same it holds the edit, and the other version stands
  /// at the end, in lines that are dropped. None where there is nothing to bring together with.
  public func unsettledForm(
    of article: ArticleState, _ edit: ManuscriptForm, base: Digest, language: Language
  ) throws(Problem) -> String? {
    guard !article.isDiverged, article.revision(of: base) != nil else { return nil }
    let (text, conflicts) = Merge.inFavourOfOurs(
      base: try self.article(base), ours: edit.article, theirs: try self.article(article.object))
    if conflicts.isEmpty { return nil }
    var front = edit.front
    front.object = article.object
    let title = Wording.theirLines(article.textNumber(article.object), article.head.person)
    return Self.form(ManuscriptForm(article: text, front: front), conflicts, title, language)
  }

  /// The form of an article that a new text from `file` cannot be brought together with, ready to be
  /// filed once the lines in dispute are settled: it is based on the text that the article has,
  /// and holds of the new one everything that could be brought together; where both changed the
  /// same it holds what was edited, and what came stands at the end, in lines that are dropped. It
  /// names the text that came, so that its edit settles the matter.
  func unsettledForm(
    of article: ArticleState, text: (object: Digest, article: Article), base: Article,
    came: (object: Digest?, article: Article), from file: String, language: Language
  ) throws(Problem) -> String {
    if article.isDiverged {
      let lines = [Wording.cameAs(file).text(in: language)] + Self.lines(of: came.article)
      return try form(of: article, text: text.object, language: language) + Self.dropped(lines)
    }
    let (whole, conflicts) = Merge.inFavourOfOurs(
      base: base, ours: text.article, theirs: came.article)
    var front = front(of: article, text: text.object)
    front.came = came.object
    let form = ManuscriptForm(article: whole, front: front)
    return Self.form(form, conflicts, .linesOf(file), language)
  }

  private static func form(
    _ form: ManuscriptForm, _ conflicts: [MergeConflict], _ title: Wording, _ language: Language
  ) -> String {
    let lines = [title.text(in: language)] + conflicts.flatMap { $0.theirLines(language) }
    return ManuscriptForm.text(of: form.article, front: form.front) + dropped(lines)
  }

  /// Lines of a form that its reader drops.
  private static func dropped(_ lines: [String]) -> String {
    "\n" + lines.map { "%% \($0)\n" }.joined()
  }

  private static func lines(of article: Article) -> [String] {
    ManuscriptForm.text(of: article).split(separator: "\n").map(String.init)
  }

  private func front(of article: ArticleState, text: Digest) -> FrontMatter {
    FrontMatter(tags: article.tags, slug: article.slug, issue: article.meantFor, object: text)
  }
}

extension MergeConflict {
  /// The other side's version as lines of the form.
  fileprivate func theirLines(_ language: Language) -> [String] {
    switch self {
    case .field(let field, _, _, let theirs):
      let colon = Wording(en: ": ", zh: "：")
      return [(field.title + colon + .verbatim(theirs.text)).text(in: language)]
    case .blocks(_, _, _, let theirs):
      // Front matter would tell of another language than the words show.
      let shown = LanguageGuess.of(theirs.map(\.text).joined(separator: "\n")) ?? .chinese
      let copy = ManuscriptForm.text(of: Article(language: shown, blocks: theirs))
      return copy.split(separator: "\n").map(String.init)
    }
  }
}
