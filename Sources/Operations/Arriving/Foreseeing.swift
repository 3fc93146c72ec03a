import Archiving
public import Diagnostics
public import Notation
public import Workflow

/// What would become of one text, were it filed now.
public enum ForeseenFate: Hashable, Sendable {
  /// It is new.
  case made
  /// It came in before with the same text; no article where it stands twice in what comes in.
  case same(ArticleState?)
  /// It would be the next text of an article.
  case revised(ArticleState)
  /// It would go behind the text of an article.
  case continued(ArticleState)
  /// It came in before a corrected text of an article did; the text is the one it came as.
  case older(ArticleState, text: Digest)
  /// Its article was edited in the same lines.
  case conflicting(ArticleState)
}

/// What would become of one page or manuscript.
public struct ForeseenArrival: Sendable {
  /// What would become of its texts.
  public let fates: [ForeseenFate]
  /// What a person should look at, with what came of it before.
  public let notes: ArrivalNotes
}

extension Newsroom {
  /// As many bytes of texts wait in memory rather than on the disk: those of a few pages.
  private static let foreseenBytes = 1 << 20

  /// What would become of the texts of each of these, and files nothing. Of what came in before as a
  /// whole, the articles it came as.
  ///
  /// - Parameter reader: what read them.
  /// - Parameter labels: what would go on all of it.
  /// - Parameter target: the article that manuscripts belong to.
  public func foresee(
    _ arrivals: [Arrival], readBy reader: ArrivalReader, labels: LabelChange,
    to target: Digest?
  ) throws(Problem) -> [ForeseenArrival] {
    let tray = try archive.tray(room: Self.foreseenBytes)
    defer { tray.giveUp() }
    let view = try view()
    var pass = ImportPass(
      ArrivalPlanner(
        newsroom: self, view: view, tray: tray, target: target, labels: labels,
        answers: [:], isTold: reader.isTold, language: .english),
      files: arrivals.count)
    for arrival in arrivals { try pass.take(try StagedArrival(arrival, in: tray, besides: [])) }
    return pass.passed.map { passed in
      ForeseenArrival(fates: passed.fates.compactMap { fate($0, view) }, notes: passed.notes)
    }
  }

  private func fate(_ fate: ImportPass.Fate, _ view: DeskView) -> ForeseenFate? {
    switch fate {
    case .made: .made
    case .again: .same(nil)
    case .same(let id): .same(view.desk.article(id))
    case .revised(let id, _): view.desk.article(id).map { .revised($0) }
    case .continued(let id, _): view.desk.article(id).map { .continued($0) }
    case .older(let subject):
      view.desk.article(subject.article).map { .older($0, text: subject.object) }
    case .conflicting(let id, _, _): view.desk.article(id).map { .conflicting($0) }
    }
  }
}
