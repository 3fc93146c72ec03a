public import Diagnostics
import Manuscript
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
  public private(set) var isKnown = true
  /// The articles that came of it, those that were cut from them, or those that they live on in, as
  /// they stand now.
  public private(set) var articles: [ArticleState] = []

  /// The bylines of its texts, each as it came.
  fileprivate var bylines: [[Byline]] = []

  /// Who sent it; of a file with one story, which says nothing of that, who wrote it.
  public var contributors: [String] {
    if let sender { return [sender] }
    return bylines.count == 1 ? bylines[0].map(\.name) : []
  }
}

extension RegisteredArrival {
  fileprivate init(_ provenance: Provenance, _ record: Record) {
    (at, person, file) = (record.at, record.person, provenance.file)
    (channel, sender, unit) = (provenance.channel, provenance.sender, provenance.unit)
  }

  fileprivate mutating func take(_ article: ArticleState, isNew: Bool) {
    if isNew { isKnown = false }
    if !articles.contains(where: { $0.id == article.id }) { articles.append(article) }
  }
}

/// What makes a file the same one that came in before: its text, its name, and from whom it came how.
struct RegisteredFile: Hashable {
  private let source: Digest
  private let file: String
  private let channel: String?
  private let sender: String?

  init(_ provenance: Provenance) {
    (source, file) = (provenance.source, provenance.file)
    (channel, sender) = (provenance.channel, provenance.sender)
  }
}

extension DeskView {
  /// Everything that came in since a day, newest first: one entry for each file of each import.
  public func register(since day: String?) throws(Problem) -> [RegisteredArrival] {
    var entries: [RegisteredArrival] = []
    var cuts = ArticleCuts()
    try eachEvent(of: [.imported, .split]) { event in
      let record = event.filed.record
      if let day, record.at.day < day { return true }
      cuts.note(record.act, in: event.filed.line)
      entries += arrivals(in: event, cuts)
      return true
    }
    return entries
  }

  /// The files of one import, each with the articles that came of it.
  private func arrivals(in event: DeskEvent, _ cuts: ArticleCuts) -> [RegisteredArrival] {
    guard case .imported(let revisions) = event.filed.record.act else { return [] }
    let line = event.filed.line
    let new = Set(revisions.filter { !$0.isArrivalAlone }.map { Self.id(of: $0, in: line) })
    let articles = Dictionary(event.articles.map { ($0.id, $0) }) { first, _ in first }
    var files: [RegisteredArrival] = []
    var places: [RegisteredFile: Int] = [:]
    for revision in revisions {
      let id = Self.id(of: revision, in: line)
      guard let provenance = revision.provenance, let article = articles[id] else { continue }
      let place = places[RegisteredFile(provenance)] ?? files.count
      if place == files.count {
        files.append(RegisteredArrival(provenance, event.filed.record))
        places[RegisteredFile(provenance)] = place
      }
      files[place].bylines.append(revision.summary.bylines)
      for article in [article] + cuts.pieces(of: id).compactMap({ desk.article($0) }) {
        files[place].take(desk.standing(article), isNew: new.contains(id))
      }
    }
    return files
  }

  /// The article that a record's text is of.
  static func id(of revision: Revision, in line: Digest) -> Digest {
    switch revision.article {
    case .filed(let id): id
    case .made(let ordinal): identify(line, ordinal)
    }
  }
}

/// Which articles were cut from which, as met from the newest to the oldest.
private struct ArticleCuts {
  private var made: [Digest: [Digest]] = [:]

  mutating func note(_ act: Act, in line: Digest) {
    guard case .split(let revisions) = act, let whole = revisions.first else { return }
    let pieces = revisions.dropFirst().map { DeskView.id(of: $0, in: line) }
    made[DeskView.id(of: whole, in: line), default: []].insert(contentsOf: pieces, at: 0)
  }

  /// Pieces of pieces, too.
  func pieces(of id: Digest) -> [Digest] {
    (made[id] ?? []).flatMap { [$0] + pieces(of: $0) }
  }
}
