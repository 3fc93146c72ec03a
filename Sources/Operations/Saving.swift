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

  /// The manuscript form of one of an article's texts, with that text named in it.
  public func form(of article: ArticleState, text: Digest) throws(Problem) -> String {
    let front = FrontMatter(
      tags: article.tags, slug: article.slug, issue: article.meantFor, object: text)
    return ManuscriptForm.text(of: try self.article(text), front: front)
  }
}
