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

  /// The manuscript form of one of an article's texts, with that text named in it. Where the article
  /// has another text beside it, that one stands at the end, in lines that are dropped.
  public func form(
    of article: ArticleState, text: Digest, language: Language
  ) throws(Problem) -> String {
    var form = try self.form(of: article, text: text)
    for head in article.heads where article.isDiverged && head.object != text {
      let number = article.textNumber(head.object)
      let title = Wording.otherVersion(number, head.person).text(in: language)
      let copy = ManuscriptForm.text(of: try self.article(head.object))
      let lines = [title[...]] + copy.split(separator: "\n")
      form += "\n" + lines.map { "%% \($0)\n" }.joined()
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
    let lines = [title.text(in: language)] + conflicts.flatMap { $0.theirLines(language) }
    return ManuscriptForm.text(of: text, front: front) + "\n"
      + lines.map { "%% \($0)\n" }.joined()
  }

  private func form(of article: ArticleState, text: Digest) throws(Problem) -> String {
    let front = FrontMatter(
      tags: article.tags, slug: article.slug, issue: article.meantFor, object: text)
    return ManuscriptForm.text(of: try self.article(text), front: front)
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
      let copy = ManuscriptForm.text(of: Article(blocks: theirs))
      return copy.split(separator: "\n").map(String.init)
    }
  }
}
