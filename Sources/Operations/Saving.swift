import Archiving
public import Diagnostics
import Interchange
public import Notation
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

  private func form(of article: ArticleState, text: Digest) throws(Problem) -> String {
    let front = FrontMatter(
      tags: article.tags, slug: article.slug, issue: article.meantFor, object: text)
    return ManuscriptForm.text(of: try self.article(text), front: front)
  }
}
