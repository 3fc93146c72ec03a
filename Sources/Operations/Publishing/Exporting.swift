import Archiving
import Composition
public import Diagnostics
import Manuscript
import Notation
public import Workflow

extension Newsroom {
  /// Records that texts leave the desk as files (导出), all or none; an embargo holds them back, and
  /// so does a text that is not approved, unless it goes out as a draft. `hand` writes a file of
  /// them; what could not be written is not filed.
  public func export(
    _ texts: [Subject], isDraft: Bool, note: String?, hand: () throws(Problem) -> Void
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      var articles: [ArticleState] = []
      for text in texts {
        let article = try view.known(text.article)
        try self.refuse(.export(text: text.object, isDraft: isDraft), article, view)
        articles.append(article)
      }
      if let problem = self.embargoed(articles) { throw problem }
      try hand()
      return Draft(note: note, act: .exported(texts))
    }
  }
}

extension Newsroom {
  /// The texts on the pages of an issue as it was composed last, page by page, each page in the order
  /// it is read in; without those that were withdrawn after printing.
  public func texts(
    onPagesOf name: String, _ view: DeskView
  ) throws(Problem) -> [Subject] {
    let newest = try view.newest(try view.composedIssue(name))
    let pages = try composed(newest).layout.pages
    let read = pages.flatMap { $0.stories.filter { $0.continuesFrom == nil } }.map(\.id)
    let standing = read.filter { view.desk.article($0)?.killed == nil }
    return standing.compactMap { id in
      newest.revision.articles.first { $0.article == id && $0.page != nil }
        .map { Subject(article: id, object: $0.object) }
    }
  }
}

extension DeskView {
  /// The text of an article that goes out: the present one where it may, or is asked for as a draft;
  /// else what was printed last.
  public func text(toExport article: ArticleState, isDraft: Bool) -> Subject {
    let now = article.object
    let isOpen = isDraft || article.review(under: rulebook.policies).status == .approved
    let object = isOpen ? now : article.printings.last?.object ?? now
    return Subject(article: article.id, object: object)
  }
}
