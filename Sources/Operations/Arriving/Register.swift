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
  /// Whether all of it had come in before.
  public let isKnown: Bool
  /// The articles that came of it, as they stand now.
  public internal(set) var articles: [ArticleState]
}

extension DeskView {
  /// Everything that came in since a day, newest first: one entry for each file of each import.
  public func register(since day: String?) throws(Problem) -> [RegisteredArrival] {
    var entries: [RegisteredArrival] = []
    try eachEvent(of: .imported) { event in
      let record = event.filed.record
      if let day, record.at.day < day { return true }
      entries += Self.arrivals(in: event)
      return true
    }
    return entries
  }

  /// The files of one import, each with the articles that came of it.
  private static func arrivals(in event: DeskEvent) -> [RegisteredArrival] {
    guard case .imported(let revisions) = event.filed.record.act else { return [] }
    let articles = Dictionary(event.articles.map { ($0.id, $0) }) { first, _ in first }
    let record = event.filed.record
    var files: [RegisteredArrival] = []
    var places: [Digest: Int] = [:]
    for revision in revisions {
      guard let provenance = revision.provenance,
        let article = articles[id(of: revision, in: event.filed.line)]
      else { continue }
      if let at = places[provenance.source] {
        files[at].articles.append(article)
      } else {
        places[provenance.source] = files.count
        files.append(
          RegisteredArrival(
            at: record.at, person: record.person, file: provenance.file,
            channel: provenance.channel, sender: provenance.sender, unit: provenance.unit,
            isKnown: revision.isArrivalAlone, articles: [article]))
      }
    }
    return files
  }

  private static func id(of revision: Revision, in line: Digest) -> Digest {
    switch revision.article {
    case .filed(let id): id
    case .made(let ordinal): identify(line, ordinal)
    }
  }
}
