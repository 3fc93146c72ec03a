import Archiving
public import Diagnostics
public import Interchange
import Manuscript
public import Notation
import Revising
public import Workflow

/// What an edit came to.
public enum EditOutcome: Sendable {
  /// The text is what it was.
  case unchanged
  /// The new text is filed.
  case filed
  /// Somebody else had filed another text meanwhile; the two were brought together paragraph by
  /// paragraph, and that is filed.
  case merged(with: FiledRevision)
}

extension Newsroom {
  /// Files a new article written here; whoever does so is its author.
  public func draft(
    _ manuscript: ManuscriptForm, pictures: [IncomingPicture] = [], labels: LabelChange
  ) throws(Problem) -> (article: ArticleState, view: DeskView) {
    let bytes = manuscript.article.canonicalBytes
    let revision = Revision(
      article: .made(ordinal: 0), object: SHA256.digest(bytes),
      summary: Summary(of: manuscript.article), labels: labels)
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      if case .set(let slug) = labels.slug { try view.refuseTakenSlug(slug) }
      return Draft(
        objects: [bytes], pictures: pictures.map(\.file), act: .drafted([revision]))
    }
    guard let article = view.firstMade else { throw Problem(.damaged, .filedTextMissing) }
    return (article, view)
  }

  /// Files a new text of an article.
  ///
  /// The text is based on the one its form names, else on `base`, else on `head`, the text the
  /// article had when the command started. Where the article has moved on since, paragraphs that
  /// can be brought together are; otherwise nothing is filed, and the caller keeps the text.
  public func edit(
    _ id: Digest, _ manuscript: ManuscriptForm, base: Digest?, head: Digest,
    labels: LabelChange, note: String?
  ) throws(Problem) -> (outcome: EditOutcome, view: DeskView) {
    let base = manuscript.front.object ?? base ?? head
    var outcome = EditOutcome.unchanged
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let article = try view.known(id)
      try self.refuse(.edit, article, view)
      let text = try self.settled(manuscript.article, on: base, article)
      if text.mergedWith != nil { outcome = .merged(with: article.head) }
      let bytes = text.article.canonicalBytes
      let object = SHA256.digest(bytes)
      let provenance = self.account(of: manuscript.front.came, article)
      if object == article.object && !article.isDiverged && provenance == nil {
        outcome = .unchanged
        return Self.relabel(article, labels)
      }
      if text.mergedWith == nil, object != article.object { outcome = .filed }
      let revision = Revision(
        article: .filed(id), parents: article.heads.map(\.line), object: object,
        summary: Summary(of: text.article), labels: labels, provenance: provenance)
      let act = article.isDiverged ? Act.merged([revision]) : Act.edited([revision])
      return Draft(objects: [bytes], note: note, act: act)
    }
    return (outcome, view)
  }

  /// What an edit tells of the text that came in and that it settles; nil where that is not here, or
  /// was settled before.
  private func account(of came: Digest?, _ article: ArticleState) -> Provenance? {
    guard let came, article.asItCame != came, (try? self.article(came)) != nil,
      let first = article.provenance
    else { return nil }
    var account = Provenance(
      file: first.file, source: first.source, text: first.text, encoding: first.encoding)
    account.came = came
    return account
  }

  private static func relabel(_ article: ArticleState, _ labels: LabelChange) -> Draft? {
    if labels.isEmpty { return nil }
    return Draft(
      act: .tagged([Tagging(article: article.id, object: article.object, labels: labels)]))
  }

  /// The text to file: the new one, or what it makes together with a text filed meanwhile.
  private func settled(
    _ text: Article, on base: Digest, _ article: ArticleState
  ) throws(Problem) -> (article: Article, mergedWith: Digest?) {
    if article.heads.contains(where: { $0.object == base }) { return (text, nil) }
    guard article.revision(of: base) != nil else {
      throw Problem(.overtaken, .baseUnknown)
    }
    if article.isDiverged {
      let problem = overtaken(article, since: base)
      throw Problem(problem.kind, problem.what, advice: .takeFreshForm(article.number))
    }
    let merge = Merge.threeWay(
      base: try self.article(base), ours: text, theirs: try self.article(article.object))
    guard case .merged(let merged) = merge else {
      throw overtaken(article, since: base)
    }
    return (merged, article.object)
  }

  /// Names everybody who filed a text after the one an edit is based on.
  private func overtaken(_ article: ArticleState, since base: Digest) -> Problem {
    let later = article.revisions.reversed().prefix { $0.object != base }.reversed()
    var people: [String] = []
    for editor in later.flatMap(\.editors) where !people.contains(editor) {
      people.append(editor)
    }
    let others = people.filter { $0 != occasion.person }
    return Problem(.overtaken, .changedMeanwhile(others.isEmpty ? people : others))
  }

  /// Brings two different texts of one article together where their changes do not touch the same
  /// paragraph; otherwise leaves them as they are.
  public func bringTogether(_ id: Digest) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      guard let article = view.desk.article(id), article.heads.count == 2 else { return nil }
      let (ours, theirs) = (article.heads[0], article.heads[1])
      guard let base = article.commonText(of: ours, theirs) else { return nil }
      let merge = Merge.threeWay(
        base: try self.article(base.object), ours: try self.article(ours.object),
        theirs: try self.article(theirs.object))
      guard case .merged(let merged) = merge else { return nil }
      let bytes = merged.canonicalBytes
      let revision = Revision(
        article: .filed(id), parents: [ours.line, theirs.line], object: SHA256.digest(bytes),
        summary: Summary(of: merged))
      return Draft(objects: [bytes], act: .merged([revision]))
    }
  }
}

extension ArticleState {
  /// The newest text that both texts build on.
  fileprivate func commonText(of first: FiledRevision, _ second: FiledRevision) -> FiledRevision? {
    let left = ancestors(of: first)
    let right = ancestors(of: second)
    return revisions.last { left.contains($0.line) && right.contains($0.line) }
  }

  private func ancestors(of revision: FiledRevision) -> Set<Digest> {
    var found: Set<Digest> = []
    var rest = [revision.line]
    while let line = rest.popLast() {
      guard found.insert(line).inserted else { continue }
      rest.append(contentsOf: revisions.first { $0.line == line }?.parents ?? [])
    }
    return found
  }
}

extension DeskView {
  /// Two articles with one slug could not be told apart by it.
  func refuseTakenSlug(_ slug: String) throws(Problem) {
    guard let owner = desk.articles(slugged: slug).first else { return }
    throw Problem(.refused, .slugTaken(slug, owner.number), advice: .chooseAnotherSlug)
  }
}
