import Archiving
public import Diagnostics
import Interchange
import Manuscript
public import Notation
import Revising
public import Workflow

/// What became of one article that came in.
public enum ArrivalFate: Hashable, Sendable {
  /// It is new.
  case made
  /// It came in before, or answers a return: the new text is a revision, brought together with
  /// whatever was edited since.
  case revised
  /// It came in before with the same text.
  case same
  /// It came in before and was edited in the same lines; the new text is saved at a path.
  case conflicting(savedAt: String)
}

/// What became of one file, or of one page or manuscript in it.
public struct ImportedArrival: Sendable {
  /// What came in.
  public let arrival: Arrival
  /// Its articles as they stand now, with what became of them; empty where it holds none.
  public let articles: [(article: ArticleState, fate: ArrivalFate)]
  /// Where contributor's own details were kept, if there were any.
  public let privatePath: String?
  /// Whether the same page or manuscript was given before in the same command.
  public let isRepeated: Bool

  /// Whether nothing of it is new.
  public var isKnown: Bool { !articles.isEmpty && articles.allSatisfy { $0.fate == .same } }
}

extension Newsroom {
  /// Files what came in, all of it or none, in one record.
  ///
  /// What has come in before is not filed again, whatever its file is called now. Another
  /// extraction of a page that came in before revises its articles; so does a manuscript that
  /// answers a return, told by the article's number in its name or by its headline. Labels go on
  /// articles that were there already, too.
  ///
  /// - Parameter target: the article that manuscripts belong to: its next text where it was
  ///   returned, else what follows its text.
  /// - Parameter answers: which returned article a manuscript answers, by the hash of its file, where
  ///   a person said so.
  public func importArrivals(
    _ arrivals: [Arrival], labels: LabelChange, to target: Digest? = nil,
    answers: [Digest: Digest] = [:]
  ) throws(Problem) -> (arrivals: [ImportedArrival], view: DeskView) {
    var plans: [[PlannedText]?] = []
    var view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let planner = ArrivalPlanner(
        newsroom: self, view: view, target: target, answers: answers)
      plans = try planner.plans(for: arrivals)
      return Self.draft(zip(arrivals, plans.map { $0 ?? [] }), labels, view)
    }
    let line = view.filed
    let known = plans.flatMap { $0 ?? [] }.compactMap { $0.fate == .same ? $0.id : nil }
    if !labels.isEmpty, !known.isEmpty { view = try label(known, labels) }
    var outcome = Outcome(view: view, line: line)
    var imported: [ImportedArrival] = []
    for (arrival, plans) in zip(arrivals, plans) {
      imported.append(
        ImportedArrival(
          arrival: arrival, articles: outcome.articles(of: plans ?? []),
          privatePath: try keepDetails(of: arrival, plans ?? []), isRepeated: plans == nil))
    }
    return (imported, view)
  }

  private static func draft(
    _ arrivals: some Sequence<(Arrival, [PlannedText])>, _ labels: LabelChange, _ view: DeskView
  ) -> Draft? {
    var draft = Draft(act: .imported([]))
    var revisions: [Revision] = []
    var made = 0
    for (arrival, plans) in arrivals {
      for plan in plans where plan.files {
        let bytes = plan.text.canonicalBytes
        revisions.append(plan.revision(of: SHA256.digest(bytes), made, labels, view))
        draft.objects.append(bytes)
        if plan.id == nil { made += 1 }
      }
      if case .manuscript(let manuscript) = arrival, plans.contains(where: \.files) {
        draft.pictures += manuscript.pictures.map(\.file)
      }
    }
    draft.act = .imported(revisions)
    return revisions.isEmpty ? nil : draft
  }

  /// What became of the plans, in their order.
  private struct Outcome {
    let view: DeskView
    /// The line that filed them, if anything was filed.
    let line: Digest?
    /// How many new articles were met.
    var made = 0

    mutating func articles(
      of plans: [PlannedText]
    ) -> [(article: ArticleState, fate: ArrivalFate)] {
      plans.compactMap { plan in
        var id = plan.id
        if id == nil, let line {
          id = DeskView.identify(line, made)
          made += 1
        }
        return id.flatMap { view.desk.article($0) }.map { ($0, plan.fate) }
      }
    }
  }

  /// Contributor's details are kept on this machine only, and only once.
  private func keepDetails(
    of arrival: Arrival, _ plans: [PlannedText]
  ) throws(Problem) -> String? {
    guard case .manuscript(let manuscript) = arrival, !manuscript.privateLines.isEmpty,
      plans.contains(where: \.files)
    else { return nil }
    let text = manuscript.privateLines.joined(separator: "\n") + "\n"
    return try archive.savePrivate(Array(text.utf8), name: manuscript.name + ".txt")
  }
}
