import Archiving
public import Diagnostics
import Manuscript
import Notation
import Revising
public import Workflow

/// One record, as the history of the desk tells it.
public struct DeskEvent: Sendable {
  /// What was done, by whom, when.
  public let filed: FiledRecord
  /// The articles it touched, in filing order.
  public let articles: [ArticleState]
}

extension DeskView {
  /// What was done last, newest first. Reads the ends of the logs.
  public func events(newest count: Int) throws(Problem) -> [DeskEvent] {
    var events: [DeskEvent] = []
    for line in try archive.newestLines(count) {
      if let event = event(line) { events.append(event) }
    }
    return events
  }

  /// Calls `visit` with everything that was done, newest first, until it says no. Reads the logs
  /// from their ends.
  public func eachEvent(_ visit: (DeskEvent) throws(Problem) -> Bool) throws(Problem) {
    try archive.linesFromEnd { (line) throws(Problem) in
      guard let event = event(line) else { return true }
      return try visit(event)
    }
  }

  /// Calls `visit` with everything of these kinds that was done, newest first, until it says no.
  func eachEvent(
    of kinds: Set<Act.Kind>, _ visit: (DeskEvent) throws(Problem) -> Bool
  ) throws(Problem) {
    try eachRecord(of: kinds) { (filed) throws(Problem) in try visit(event(filed)) }
  }

  /// Likewise without the articles.
  func eachRecord(
    of kinds: Set<Act.Kind>, _ visit: (FiledRecord) throws(Problem) -> Bool
  ) throws(Problem) {
    let names = Set(kinds.map(\.rawValue))
    try archive.linesFromEnd { (line) throws(Problem) in
      guard let act = line.payload["act"]?.stringValue, names.contains(act),
        let filed = filed(line)
      else { return true }
      return try visit(filed)
    }
  }

  /// The other half, where an event of an article is that it was cut in two; the one that was joined
  /// with it, or to which it was joined.
  public func other(than article: ArticleState, in event: Event) -> ArticleState? {
    let isHere = article.text(filedBy: event.line) != nil
    switch event.kind {
    case .split where article.original.line == event.line:
      return article.splitFrom.flatMap { desk.article($0) }
    case .split where isHere: return desk.article(Self.identify(event.line, 0))
    case .joined where !isHere: return article.joinedInto.flatMap { desk.article($0) }
    case .joined:
      return desk.articles(standing: .spiked).first {
        $0.joinedInto == article.id && $0.history.contains { $0.line == event.line }
      }
    default: return nil
    }
  }

  private func event(_ line: JournalLine) -> DeskEvent? { filed(line).map(event) }

  private func filed(_ line: JournalLine) -> FiledRecord? {
    archive.spared { () throws(Problem) in try FiledRecord(line) }
  }

  private func event(_ filed: FiledRecord) -> DeskEvent {
    DeskEvent(filed: filed, articles: desk.articles(touchedBy: filed, identify: Self.identify))
  }
}

extension Newsroom {
  /// Which texts of an article were approved by whom, and what changed since.
  public func reviewHistory(
    of article: ArticleState, _ view: DeskView
  ) throws(Problem) -> [Wording] {
    var lines: [Wording] = []
    for approved in article.approvedTexts(under: view.rulebook.policies) {
      if approved.isCurrent {
        lines.append(approved.wording())
      } else {
        let present = try self.article(article.object)
        guard
          let old = archive.spared({ () throws(Problem) in try self.article(approved.text) })
        else { continue }
        let difference = ArticleDifference(from: old, to: present)
        lines.append(approved.wording(changes: difference))
      }
    }
    return lines
  }
}
