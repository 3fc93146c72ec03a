import Archiving
import Manuscript
import Notation
import Search
import Workflow

/// What search asks of the desk: for each article, oldest first, its text by its object and whether
/// the query's words stand in its labels. An article itself is read only where a field is asked for.
///
/// Of articles of one moment, the one filed last has the smallest number.
final class SearchedDesk {
  private let view: DeskView
  private var ids: [Digest] = []
  private var objects: [Digest] = []
  private var moments: [Int] = []
  /// The articles in whose labels one of the query's words stands.
  private var named: Set<Digest> = []
  private var opened: (number: Int, article: ArticleState)?

  init(_ query: Query, view: DeskView) {
    self.view = view
    var seen: [ArraySlice<UInt8>: Bool] = [:]
    view.desk.callRoll { entry in
      if !entry.labels.isEmpty {
        let isNamed = seen[entry.labels] ?? Self.names(entry.labels, query)
        seen[entry.labels] = isNamed
        if isNamed { named.insert(entry.id) }
      }
      ids.append(entry.id)
      objects.append(entry.object)
      moments.append(entry.moment)
    }
    // Oldest first, as the texts stand in their cache.
    ids.reverse()
    objects.reverse()
    moments.reverse()
  }

  private static func names(_ labels: ArraySlice<UInt8>, _ query: Query) -> Bool {
    let (slug, tags) = RollEntry.words(of: labels)
    return query.namesLabel(slug: slug, tags: tags)
  }

  var count: Int { ids.count }

  /// The article object whose text is searched.
  func object(_ number: Int) -> Digest { objects[number] }

  /// When it was last filed, in seconds.
  func moment(_ number: Int) -> Int { moments[number] }

  func id(_ number: Int) -> Digest { ids[number] }

  func columns(_ number: Int) -> ArticleColumns {
    let isNamed = !named.isEmpty && named.contains(ids[number])
    return ArticleColumns(number: number, mayNameWords: isNamed, desk: self)
  }

  func article(_ number: Int) -> ArticleState? {
    if let opened, opened.number == number { return opened.article }
    guard let article = view.desk.article(ids[number]) else { return nil }
    opened = (number, article)
    return article
  }

  func status(_ number: Int) -> String { article(number).map { view.status(of: $0).word } ?? "" }
}

/// An article as a query sees it, its text apart.
struct ArticleColumns: SearchColumns {
  let number: Int
  let mayNameWords: Bool
  let areFieldsDear = true
  let desk: SearchedDesk

  private var article: ArticleState? { desk.article(number) }

  var status: String { desk.status(number) }
  var marks: [String] { article?.searchedMarks ?? [] }
  var tags: [String] { article?.tags ?? [] }
  var section: String? { article?.summary.section }
  var bylines: [String] { article?.summary.bylines.map(\.name) ?? [] }
  var slug: String? { article?.slug }
  var issues: [String] { article?.issues ?? [] }
  var day: String { Timestamp(seconds: desk.moment(number)).day }
  var pageDay: String? { article?.provenance?.imprint.date }
}

/// An article as a query without words sees it.
struct StateColumns: SearchColumns {
  let article: ArticleState
  let view: DeskView

  var status: String { view.status(of: article).word }
  var marks: [String] { article.searchedMarks }
  var tags: [String] { article.tags }
  var section: String? { article.summary.section }
  var bylines: [String] { article.summary.bylines.map(\.name) }
  var slug: String? { article.slug }
  var issues: [String] { article.issues }
  var day: String { article.head.at.day }
  var pageDay: String? { article.provenance?.imprint.date }
}

extension ArticleState {
  /// What stands beside its status.
  fileprivate var searchedMarks: [String] {
    (twin == nil ? [] : ["twin"]) + (openDoubts.isEmpty ? [] : ["doubtful"])
  }
}

extension Article {
  /// The text as it is searched.
  var sought: [UInt8] {
    SearchText.folded(
      headline: headline, beside: [kicker, deck, standfirst].compactMap { $0 },
      names: [section].compactMap { $0 } + bylines.map(\.name), body: blocks.map(\.text))
  }

  /// The text as a snippet is cut out of it.
  var quoted: [UInt8] {
    let head = [kicker, headline, deck, standfirst].compactMap { $0 }
    return Array((head + blocks.map(\.text)).joined(separator: "\n").utf8)
  }
}
