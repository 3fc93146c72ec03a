public import Diagnostics
public import Notation
public import Workflow

/// One file that came in (来稿登记).
public struct RegisteredArrival: Sendable {
  /// When it was taken in.
  public let at: Timestamp
  /// Who took it in.
  public let person: String
  /// What the file was called.
  public let file: String
  /// `mail`, `chat`; none for a file.
  public let channel: String?
  /// Who sent it, as the mail or chat says.
  public let sender: String?
  /// Where the sender or writer works.
  public let unit: String?
  /// The articles that came of it, as they stand now.
  public let articles: [ArticleState]
}

extension DeskView {
  /// Everything that came in since a day, newest first: one entry for each file of each import.
  public func register(since day: String?) throws(Problem) -> [RegisteredArrival] {
    var entries: [RegisteredArrival] = []
    try eachEvent(of: .imported) { event in
      let record = event.filed.record
      if let day, record.at.day < day { return true }
      entries += Self.files(of: event).map { provenance, articles in
        RegisteredArrival(
          at: record.at, person: record.person, file: provenance.file,
          channel: provenance.channel, sender: provenance.sender, unit: provenance.unit,
          articles: articles)
      }
      return true
    }
    return entries
  }

  private static func files(of event: DeskEvent) -> [(Provenance, [ArticleState])] {
    var files: [(Provenance, [ArticleState])] = []
    var places: [Digest: Int] = [:]
    for article in event.articles {
      let text = article.revisions.first { $0.line == event.filed.line }
      guard let provenance = text?.provenance else { continue }
      if let at = places[provenance.source] {
        files[at].1.append(article)
      } else {
        places[provenance.source] = files.count
        files.append((provenance, [article]))
      }
    }
    return files
  }
}
