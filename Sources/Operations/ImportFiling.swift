import Archiving
public import Diagnostics
import Intake
import Interchange
import Manuscript
import Notation
import Revising
public import Workflow

/// What became of one page.
public struct ImportedPage: Sendable {
  /// What became of one article of it.
  public enum Fate: Hashable, Sendable {
    /// It is new.
    case made
    /// It came in before, and the new text is a revision of it, brought together with whatever was
    /// edited since.
    case revised
    /// It came in before with the same text.
    case same
    /// It came in before and was edited in the same lines; the new text is saved at a path.
    case conflicting(savedAt: String)
  }

  /// The page.
  public let page: IncomingPage
  /// Its articles as they stand now, with what became of them; empty where it holds none.
  public let articles: [(article: ArticleState, fate: Fate)]

  /// Whether nothing of it is new.
  public var isKnown: Bool { !articles.isEmpty && articles.allSatisfy { $0.fate == .same } }
}

extension Newsroom {
  /// Files the articles of pages, all of them or none.
  ///
  /// A page whose words have come in before is not filed again, whatever its file is called now.
  /// Another extraction of a page that came in before revises its articles.
  public func importPages(
    _ pages: [IncomingPage], labels: LabelChange
  ) throws(Problem) -> (pages: [ImportedPage], view: DeskView) {
    var plans: [Digest: [PlannedArticle]] = [:]
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      plans = [:]
      let earlier = EarlierPages(view.desk.articles)
      for page in pages where plans[page.words] == nil {
        plans[page.words] = try self.plan(page, earlier, view)
      }
      return Self.draft(pages, plans, labels, view)
    }
    let imported = pages.map { page in
      ImportedPage(page: page, articles: Self.outcome(of: page, plans[page.words] ?? [], view))
    }
    return (imported, view)
  }

  private func plan(
    _ page: IncomingPage, _ earlier: EarlierPages, _ view: DeskView
  ) throws(Problem) -> [PlannedArticle] {
    let known = view.desk.articles(importedFrom: page.words)
    if !known.isEmpty { return known.map { .same($0.id) } }
    var candidates = earlier.articles(like: page.reading)
    var plan: [PlannedArticle] = []
    for read in page.reading.articles {
      let at = candidates.firstIndex { $0.summary.headline.isSameHeadline(read.article.headline) }
      guard let at else {
        plan.append(.new)
        continue
      }
      plan.append(try revise(candidates.remove(at: at), with: read.article))
    }
    return plan
  }

  /// Brings the new extraction together with what was edited since the old one came in.
  private func revise(
    _ article: ArticleState, with text: Article
  ) throws(Problem) -> PlannedArticle {
    let base = article.revisions.last { $0.provenance != nil } ?? article.original
    if base.object == SHA256.digest(text.canonicalBytes) { return .same(article.id) }
    let merge = Merge.threeWay(
      base: try self.article(base.object), ours: try self.article(article.object), theirs: text)
    if case .merged(let merged) = merge, !article.isDiverged { return .revised(article.id, merged) }
    let form = ManuscriptForm.text(of: text)
    let path = try saveUnfiled(Array(form.utf8), name: article.slug ?? article.number)
    return .conflicting(article.id, path)
  }

  private static func draft(
    _ pages: [IncomingPage], _ plans: [Digest: [PlannedArticle]], _ labels: LabelChange,
    _ view: DeskView
  ) -> Draft? {
    var draft = Draft(act: .imported([]))
    var revisions: [Revision] = []
    var made = 0
    var done: Set<Digest> = []
    for page in pages where done.insert(page.words).inserted {
      for (index, (read, plan)) in zip(page.reading.articles, plans[page.words] ?? []).enumerated()
      {
        guard let (article, text) = plan.filing(read.article, ordinal: made) else { continue }
        if case .made = article { made += 1 }
        let bytes = text.canonicalBytes
        draft.objects.append(bytes)
        revisions.append(
          Revision(
            article: article, parents: plan.parents(in: view), object: SHA256.digest(bytes),
            summary: Summary(of: text), labels: plan == .new ? labels : LabelChange(),
            provenance: page.provenance(of: read, isFirst: index == 0)))
      }
    }
    draft.act = .imported(revisions)
    return revisions.isEmpty ? nil : draft
  }

  private static func outcome(
    of page: IncomingPage, _ plans: [PlannedArticle], _ view: DeskView
  ) -> [(article: ArticleState, fate: ImportedPage.Fate)] {
    let planned = Set(plans.compactMap(\.id))
    var made = view.desk.articles(importedFrom: page.words).filter { !planned.contains($0.id) }[...]
    return plans.compactMap { plan in
      let article = plan.id.flatMap { view.desk.article($0) } ?? made.popFirst()
      return article.map { ($0, plan.fate) }
    }
  }
}

/// What will be done with one article of a page.
private enum PlannedArticle: Hashable {
  case new
  case same(Digest)
  case revised(Digest, Article)
  case conflicting(Digest, String)

  /// The article that is there already.
  var id: Digest? {
    switch self {
    case .new: nil
    case .same(let id), .revised(let id, _), .conflicting(let id, _): id
    }
  }

  var fate: ImportedPage.Fate {
    switch self {
    case .new: .made
    case .same: .same
    case .revised: .revised
    case .conflicting(_, let path): .conflicting(savedAt: path)
    }
  }

  /// What is filed, if anything.
  func filing(_ text: Article, ordinal: Int) -> (ArticleReference, Article)? {
    switch self {
    case .new: (.made(ordinal: ordinal), text)
    case .revised(let id, let merged): (.filed(id), merged)
    case .same, .conflicting: nil
    }
  }

  func parents(in view: DeskView) -> [Digest] {
    guard case .revised(let id, _) = self else { return [] }
    return view.desk.article(id)?.heads.map(\.line) ?? []
  }
}

/// Finds the page that came in before of which a new one is another extraction: the one that has
/// most of its headlines, at least two of them or all there are.
private struct EarlierPages {
  private var pages: [Digest: [ArticleState]] = [:]
  private var byHeadline: [String: [Digest]] = [:]

  init(_ articles: [ArticleState]) {
    for article in articles {
      guard article.joinedInto == nil, let page = article.provenance?.text else { continue }
      pages[page, default: []].append(article)
      let headline = article.original.summary.headline.withoutBlanks
      if !headline.isEmpty { byHeadline[headline, default: []].append(page) }
    }
  }

  func articles(like reading: PageReading) -> [ArticleState] {
    let headlines = reading.articles.map(\.article.headline.withoutBlanks).filter { !$0.isEmpty }
    var hits: [Digest: Int] = [:]
    for headline in Set(headlines) {
      for page in Set(byHeadline[headline] ?? []) { hits[page, default: 0] += 1 }
    }
    let best = hits.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let best, best.value >= min(2, headlines.count), best.value * 2 >= headlines.count
    else { return [] }
    return pages[best.key] ?? []
  }
}

extension String {
  fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }

  /// Whether two headlines are one, blanks aside; copy without a headline is never alike.
  fileprivate func isSameHeadline(_ other: String) -> Bool {
    !isEmpty && withoutBlanks == other.withoutBlanks
  }
}
