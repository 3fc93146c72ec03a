import Archiving
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

extension DeskView {
  /// The texts on the pages of an issue as it was composed last, page by page; without those that
  /// were withdrawn after printing.
  public func texts(onPagesOf name: String) throws(Problem) -> [Subject] {
    let placed = try newest(try composedIssue(name)).revision.articles.filter { $0.page != nil }
    let standing = placed.filter { desk.article($0.article)?.killed == nil }
    let order = standing.enumerated().sorted {
      ($0.element.page ?? 0, $0.offset) < ($1.element.page ?? 0, $1.offset)
    }
    return order.map(\.element.subject)
  }
}
