public import Diagnostics
public import Notation
public import Workflow

extension Newsroom {
  /// Changes tags, slug, intended issue or urgency; approvals stand, since the text is the same.
  public func label(_ ids: [Digest], _ labels: LabelChange) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let articles = ids.compactMap { view.desk.article($0) }
      if case .set(let slug) = labels.slug, articles.contains(where: { $0.slug != slug }) {
        try view.refuseTakenSlug(slug)
      }
      let taggings = articles.map {
        Tagging(article: $0.id, object: $0.object, labels: $0.missing(from: labels))
      }.filter { !$0.labels.isEmpty }
      return taggings.isEmpty ? nil : Draft(act: .tagged(taggings))
    }
  }

  /// Puts a note (批注) on articles.
  public func note(
    _ ids: [Digest], _ text: String, anchor: Anchor? = nil
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let targets = ids.compactMap { view.desk.article($0) }.map {
        NoteTarget(article: $0.id, object: $0.object, anchor: anchor)
      }
      return Draft(note: text, act: .noted(targets))
    }
  }
}

extension ArticleState {
  /// The part of a change that this article does not have yet.
  fileprivate func missing(from labels: LabelChange) -> LabelChange {
    LabelChange(
      adds: labels.adds.filter { !tags.contains($0) },
      removes: labels.removes.filter { tags.contains($0) },
      slug: labels.slug.missing(from: slug), issue: labels.issue.missing(from: meantFor),
      urgency: labels.urgency.missing(from: urgency))
  }
}

extension Setting {
  fileprivate func missing(from current: Value?) -> Setting {
    switch self {
    case .keep: .keep
    case .clear: current == nil ? .keep : .clear
    case .set(let value): value == current ? .keep : .set(value)
    }
  }
}
