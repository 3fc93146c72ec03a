public import Notation

/// The state of the desk: everything that follows from the records, and nothing else.
///
/// A pure function of the set of records: in which order they are given, how they are spread over
/// logs and how often one of them occurs makes no difference.
public struct Desk: Sendable {
  /// Gives the id of an article: the SHA-256 of `<line hash>:<ordinal>`.
  public typealias Identify = (_ line: Digest, _ ordinal: Int) -> Digest

  /// The store's id, from its first record.
  public internal(set) var store: String?
  /// The desk's name, from its first record.
  public internal(set) var name: String?
  /// The policy in force.
  public internal(set) var policy: Digest?
  /// The people in force.
  public internal(set) var people: Digest?
  /// In filing order.
  public internal(set) var articles: [ArticleState] = []
  /// In the order of their first revision.
  public internal(set) var issues: [IssueState] = []
  /// Records that say something odd, in filing order.
  public internal(set) var anomalies: [Anomaly] = []
  /// The greatest number of a record; a new record takes one more.
  public internal(set) var lastSeq = 0
  /// How many records were folded.
  public internal(set) var recordCount = 0

  var articlePlaces: [Digest: Int] = [:]
  var issuePlaces: [String: Int] = [:]
  /// The places of the articles, in the order of their ids.
  var placesByID: [Int] = []
  /// The articles that came from a file, by the hash of its bytes and by that of its text.
  var imported: [Digest: [Int]] = [:]

  /// The desk before its first record.
  public init() {}

  /// Folds records, in any order, into the state of the desk.
  public static func fold(_ records: [FiledRecord], identify: Identify) -> Desk {
    var desk = Desk()
    let ordered = records.sorted { ($0.seq, $0.line, $0.log) < ($1.seq, $1.line, $1.log) }
    var last: Digest?
    for record in ordered where record.line != last {
      desk.file(record, identify: identify)
      last = record.line
    }
    desk.settle()
    return desk
  }

  /// The article of this full id.
  public func article(_ id: Digest) -> ArticleState? { articlePlaces[id].map { articles[$0] } }

  /// The issue of this name.
  public func issue(_ name: String) -> IssueState? { issuePlaces[name].map { issues[$0] } }

  /// The articles that came from a file with these bytes, or with this normalised text.
  public func articles(importedFrom digest: Digest) -> [ArticleState] {
    imported[digest, default: []].map { articles[$0] }
  }

  /// Where an article stands on unpublished pages, where it was printed, and which issue it is
  /// meant for: whether `issue:` finds it.
  public func belongs(_ article: ArticleState, to issue: String) -> Bool {
    article.meantFor == issue || article.placements[issue] != nil
      || article.printings.contains { $0.issue == issue }
  }

  /// Works out what depends on all records together: numbers and places on pages.
  mutating func settle() {
    numberArticles()
    findTwins()
    for issue in issues where !issue.isPublished {
      for placement in issue.newest?.revision.articles ?? [] {
        guard let page = placement.page, let at = articlePlaces[placement.article] else { continue }
        articles[at].placements[issue.name] = page
      }
    }
  }

  /// Two copies that import the same page apart from each other make each of its articles twice;
  /// the later one is the twin of the first, until somebody joins them.
  private mutating func findTwins() {
    var firsts: [TwinKey: Int] = [:]
    for at in articles.indices where articles[at].joinedInto == nil {
      guard let key = TwinKey(articles[at]) else { continue }
      if let first = firsts[key], articles[first].original.line != articles[at].original.line {
        articles[at].twin = articles[first].id
        articles[first].twin = articles[first].twin ?? articles[at].id
      } else {
        firsts[key] = at
      }
    }
  }

  private mutating func numberArticles() {
    placesByID = articles.indices.sorted { articles[$0].id < articles[$1].id }
    var before = 0
    for (index, place) in placesByID.enumerated() {
      let next = index + 1
      let after =
        next < placesByID.count
        ? commonDigits(articles[place].id, articles[placesByID[next]].id) : 0
      articles[place].numberLength = min(64, max(4, max(before, after) + 1))
      before = after
    }
  }
}

/// The same piece of the same page: the page's words, and the text as it came in.
private struct TwinKey: Hashable {
  let page: Digest
  let object: Digest

  init?(_ article: ArticleState) {
    guard article.splitFrom == nil, let page = article.provenance?.text else { return nil }
    (self.page, object) = (page, article.original.object)
  }
}
