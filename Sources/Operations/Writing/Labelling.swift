public import Diagnostics
public import Notation
public import Workflow

extension Newsroom {
  /// Changes tags, slug, intended issue or urgency; approvals stand, since the text is the same.
  /// - Parameter staying: those of them that keep the issue they are meant for.
  public func label(
    _ ids: [Digest], _ labels: LabelChange, notMoving staying: Set<Digest> = []
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let articles = ids.compactMap { view.desk.article($0) }
      if labels.embargo != .keep,
        let problem = view.rulebook.refusalOfDeciding(by: self.occasion.person)
      {
        throw self.saidWithDraftRules(problem)
      }
      if case .set(let slug) = labels.slug, articles.contains(where: { $0.slug != slug }) {
        try view.refuseTakenSlug(slug)
      }
      let taggings = articles.map {
        Tagging(
          article: $0.id, object: $0.object,
          labels: $0.missing(from: staying.contains($0.id) ? labels.withoutIssue : labels))
      }.filter { !$0.labels.isEmpty }
      return taggings.isEmpty ? nil : Draft(act: .tagged(taggings))
    }
  }

  /// Puts a note (批注) on articles; one that `isMust` has to be dealt with before anybody approves.
  public func note(
    _ ids: [Digest], _ text: String, anchor: Anchor? = nil, isMust: Bool = false
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let targets = ids.compactMap { view.desk.article($0) }.map {
        NoteTarget(article: $0.id, object: $0.object, anchor: anchor, isMust: isMust)
      }
      return Draft(note: text, act: .noted(targets))
    }
  }

  /// Says that a note of an article was dealt with; `number` counts its notes from 1.
  public func resolve(
    note number: Int, of id: Digest, how: String?
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let article = try view.known(id)
      guard article.notes.indices.contains(number - 1) else {
        throw Problem(.notFound, .noSuchNote(number, article.notes.count))
      }
      let note = article.notes[number - 1]
      if let done = note.resolved { throw Problem(.refused, .noteDone(number, done.person)) }
      let mayResolve = note.person == self.occasion.person || !note.isMust
      if !mayResolve, let problem = view.rulebook.refusalOfDeciding(by: self.occasion.person) {
        throw self.saidWithDraftRules(problem)
      }
      let earlier = article.notes.prefix(number - 1).filter { $0.line == note.line }
      let reference = NoteReference(article: id, line: note.line, ordinal: earlier.count)
      return Draft(note: how, act: .resolved([reference]))
    }
  }
}

extension ArticleState {
  /// The part of a change that this article does not have yet.
  func missing(from labels: LabelChange) -> LabelChange {
    LabelChange(
      adds: labels.adds.filter { !tags.contains($0) },
      removes: labels.removes.filter { tags.contains($0) },
      slug: labels.slug.missing(from: slug), issue: labels.issue.missing(from: meantFor),
      urgency: labels.urgency.missing(from: urgency),
      embargo: labels.embargo.missing(from: embargo))
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
