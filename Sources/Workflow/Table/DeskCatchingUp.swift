public import Notation

extension Desk {
  /// Takes in a record that was met after others were folded; whether it could be, with the same
  /// outcome as if all records had been folded in their order.
  ///
  /// One that follows all others can. One that belongs before some of them can where everything it
  /// is about was last changed before it: then those others have nothing to do with it. Where it
  /// cannot, the desk is as it was and has to be folded anew.
  public mutating func take(_ filed: FiledRecord, identify: Identify) -> Bool {
    if let last = front.last, filed.place <= last {
      guard front.oddCount == 0, isApart(filed, identify) else { return false }
    }
    file(filed, identify: identify)
    return true
  }

  private mutating func isApart(_ filed: FiledRecord, _ identify: Identify) -> Bool {
    let act = filed.record.act
    switch act {
    case .started, .configured, .delegated, .planned, .promised, .unpromised, .dropped, .proofed,
      .released, .unreleased:
      return false
    case .composed(let issue), .published(let issue):
      if let known = known(issue.name), known.lastPlace >= filed.place { return false }
    default: break
    }
    for article in act.made where take(identify(filed.line, article)) { return false }
    return act.changed.allSatisfy { id in
      take(id) && (touched[id]?.lastPlace).map { $0 < filed.place } ?? false
    }
  }
}

extension ArticleState {
  /// The last record that changed it.
  fileprivate var lastPlace: FilingPlace {
    history.last.map { FilingPlace(seq: $0.seq, line: $0.line, index: 0) } ?? place
  }
}

extension IssueState {
  fileprivate var lastPlace: FilingPlace {
    latest ?? place
  }
}

extension Act {
  /// The ordinals of the articles it makes.
  fileprivate var made: [Int] {
    revisions.compactMap { if case .made(let ordinal) = $0.article { ordinal } else { nil } }
  }

  /// The articles it changes.
  fileprivate var changed: [Digest] {
    let texts = revisions.compactMap { revision in
      if case .filed(let id) = revision.article { id } else { nil }
    }
    return texts + subjects
  }

  private var revisions: [Revision] {
    switch self {
    case .imported(let revisions), .drafted(let revisions), .edited(let revisions),
      .merged(let revisions), .split(let revisions):
      revisions
    case .joined(let revision, _), .corrected(let revision, _): [revision]
    default: []
    }
  }

  private var subjects: [Digest] {
    switch self {
    case .joined(_, let subjects), .submitted(let subjects, _), .spiked(let subjects),
      .unspiked(let subjects), .held(let subjects, _), .unheld(let subjects),
      .killed(let subjects), .claimed(let subjects, _), .unclaimed(let subjects),
      .exported(let subjects), .accepted(let subjects, _),
      .unaccepted(let subjects, _):
      subjects.map(\.article)
    case .corrected(_, let subject): [subject.article]
    case .resolved(let notes): notes.map(\.article)
    case .tagged(let taggings): taggings.map(\.article)
    case .noted(let targets): targets.map(\.article)
    case .approved(let decisions), .returned(let decisions): decisions.map(\.article)
    case .composed(let issue), .released(let issue), .published(let issue):
      issue.articles.filter { $0.page != nil }.map(\.article)
    case .started, .configured, .imported, .drafted, .edited, .merged, .split, .delegated,
      .planned, .promised, .unpromised, .dropped, .proofed, .unreleased:
      []
    }
  }
}

extension Desk {
  /// The articles that a record touched, in filing order.
  public func articles(touchedBy filed: FiledRecord, identify: Identify) -> [ArticleState] {
    let act = filed.record.act
    let ids = Set(act.changed + act.made.map { identify(filed.line, $0) })
    let touched = ids.compactMap { stored($0) }.filter { article in
      article.history.contains { $0.line == filed.line }
    }
    return touched.map { finished($0) }.sorted { $0.place < $1.place }
  }
}
