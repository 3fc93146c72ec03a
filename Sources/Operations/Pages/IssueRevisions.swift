import Archiving
public import Composition
public import Diagnostics
import Manuscript
public import Notation
public import Workflow

/// Two revisions of an issue side by side.
public struct IssueDifference: Hashable, Sendable {
  /// A story in both that does not stand as it stood.
  public struct Move: Hashable, Sendable {
    /// The article.
    public let article: Digest
    /// Its headline in the newer one.
    public let headline: String
    /// Where its first part stood, page and block.
    public let before: Spot
    /// Where it stands.
    public let after: Spot
    /// How many lines it takes more over all its columns and pages; negative where fewer.
    public let growth: Int
    /// Whether its text is another one.
    public let isEdited: Bool
  }

  /// A page and a block on it.
  public struct Spot: Hashable, Sendable {
    /// From 1.
    public let page: Int
    /// The columns and lines.
    public let area: GridArea
  }

  /// A story that stands in one of them only.
  public struct Entry: Hashable, Sendable {
    /// The article.
    public let article: Digest
    /// Its headline.
    public let headline: String
    /// From 1.
    public let page: Int
  }

  /// In page order.
  public let moved: [Move]
  /// Only in the newer one.
  public let came: [Entry]
  /// Only in the older one.
  public let left: [Entry]

  /// Whether every story stands where it stood, at the same size, with the same text.
  public var isEmpty: Bool { moved.isEmpty && came.isEmpty && left.isEmpty }

  /// Compares where stories stand.
  init(_ older: ComposedIssue, _ newer: ComposedIssue) {
    let (before, after) = (older.layout.blocks, newer.layout.blocks)
    let texts = [older, newer].map { composed in
      Dictionary(
        composed.issue.entries.map { ($0.article, $0.object) },
        uniquingKeysWith: { first, _ in first })
    }
    moved = after.compactMap { block in
      guard let old = before.first(where: { $0.id == block.id }) else { return nil }
      let move = Move(
        article: block.id, headline: block.headline, before: old.spot, after: block.spot,
        growth: block.slots - old.slots,
        isEdited: texts[0][block.id] != texts[1][block.id])
      let isSame = old.spot == block.spot && old.slots == block.slots && !move.isEdited
      return isSame ? nil : move
    }
    let (had, has) = (Set(before.map(\.id)), Set(after.map(\.id)))
    came = after.filter { !had.contains($0.id) }.map(\.entry)
    left = before.filter { !has.contains($0.id) }.map(\.entry)
  }
}

extension Layout {
  /// A story with all its parts.
  fileprivate struct Block {
    let id: Digest
    let headline: String
    let spot: IssueDifference.Spot
    var slots: Int

    var entry: IssueDifference.Entry {
      IssueDifference.Entry(article: id, headline: headline, page: spot.page)
    }
  }

  fileprivate var blocks: [Block] {
    var blocks: [Block] = []
    for page in pages {
      for story in page.stories {
        let slots = story.columnCount * story.lineCount
        if let at = blocks.firstIndex(where: { $0.id == story.id }) {
          blocks[at].slots += slots
        } else {
          let spot = IssueDifference.Spot(page: page.number, area: story.area)
          blocks.append(Block(id: story.id, headline: story.headline, spot: spot, slots: slots))
        }
      }
    }
    return blocks
  }
}

extension Newsroom {
  /// What moved, grew, came and left between two revisions of an issue: by their numbers, else the
  /// newest one and the one before it.
  public func difference(
    of name: String, from older: String?, to newer: String?
  ) throws(Problem) -> (from: FiledIssue, to: FiledIssue, difference: IssueDifference) {
    let view = try view()
    let state = try view.composedIssue(name)
    var last = try view.newest(state)
    if let newer { last = try state.revision(numbered: newer) }
    var first = state.revision(before: last)
    if let older { first = try state.revision(numbered: older) }
    guard let first else {
      throw Problem(.notFound, .onlyOneRevision(name))
    }
    let difference = IssueDifference(try composed(first), try composed(last))
    return (first, last, difference)
  }

  /// An earlier revision filed again as it was, where all its texts are still the present ones and
  /// may still stand on pages.
  func earlierPages(
    _ request: ComposeRequest, _ state: IssueState?, _ view: DeskView
  ) throws(Problem) -> (composed: ComposedIssue, draft: Draft)? {
    guard let number = request.revision else { return nil }
    guard let state else { throw view.noSuchIssue(request.issue) }
    let earlier = try composed(state.revision(numbered: number))
    let move = Move.compose(issue: request.issue, isDraft: earlier.issue.isDraft)
    let articles = earlier.issue.entries.compactMap { view.desk.article($0.article) }
    let isCurrent = zip(articles, earlier.issue.entries).allSatisfy { article, entry in
      article.object == entry.object
        && refusal(of: move, on: article, by: "", under: view.rulebook) == nil
    }
    guard isCurrent, articles.count == earlier.issue.entries.count else { return nil }
    let object = try state.revision(numbered: number).revision.object
    let revision = IssueRevision(
      name: request.issue, object: object, parents: state.newest.map { [$0.line] } ?? [],
      pages: earlier.issue.pageCount, isDraft: earlier.issue.isDraft,
      articles: earlier.layout.placements(of: earlier.issue.entries))
    let composed = ComposedIssue(
      issue: earlier.issue, layout: earlier.layout,
      isUnchanged: state.newest?.revision.object == object)
    return (composed, Draft(objects: [], act: .composed(revision)))
  }
}

extension IssueState {
  /// The short number of a revision: at least 4 digits, and enough to tell it from the others.
  public func number(of filed: FiledIssue) -> String {
    let own = filed.revision.object.hex
    let others = Set(revisions.map(\.revision.object.hex)).filter { $0 != own }
    var length = 4
    while length < 64, others.contains(where: { $0.hasPrefix(own.prefix(length)) }) { length += 1 }
    return String(own.prefix(length))
  }

  /// The numbers of all revisions, each once.
  private var numbers: [String] {
    var seen: Set<Digest> = []
    return revisions.filter { seen.insert($0.revision.object).inserted }.map { number(of: $0) }
  }

  /// The revision with this number, the newest of those that are alike.
  func revision(numbered number: String) throws(Problem) -> FiledIssue {
    let found = revisions.filter { $0.revision.object.hex.hasPrefix(number) }
    let isOne = Set(found.map(\.revision.object)).count == 1
    guard number.utf8.count >= 4, isOne, let last = found.last else {
      throw Problem(
        .notFound, .noSuchRevision(Printable.line(number)),
        advice: .theRevisions(numbers))
    }
    return last
  }

  /// The last one before it with other pages.
  func revision(before filed: FiledIssue) -> FiledIssue? {
    let at = revisions.lastIndex { $0.line == filed.line } ?? revisions.count
    return revisions[..<at].last { $0.revision.object != filed.revision.object }
  }
}

extension DeskView {
  /// What to answer where an issue is named that has no pages.
  public func noSuchIssue(_ name: String) -> Problem {
    if desk.issue(name)?.plan != nil {
      return Problem(.notFound, .plannedOnly(name), advice: .composeFirst(name))
    }
    var advice = Wording.composeFirst(name)
    if case .none(let nearest) = desk.findIssue(name), !nearest.isEmpty {
      advice = .didYouMean(nearest.map { .verbatim($0) })
    }
    return Problem(.notFound, .noSuchIssue(name), advice: advice)
  }

  /// 补白: approved copy with that tag which is meant for no issue and stands in none.
  func standingFillers(besides chosen: [ArticleState]) -> [ArticleState] {
    let known = Set(chosen.map(\.id))
    return desk.articles(standing: .approved).filter { article in
      article.kind == .filler && article.meantFor == nil && !known.contains(article.id)
        && article.placements.isEmpty && article.printings.isEmpty
    }
  }
}

extension ArticleState {
  /// What a page expects of it, by its tags.
  public var kind: Story.Kind {
    if tags.contains(where: { Self.advertisements.contains($0) }) { return .advertisement }
    return tags.contains(where: { Self.fillers.contains($0) }) ? .filler : .copy
  }

  private static let advertisements: Set = ["广告", "ad", "advertisement"]
  private static let fillers: Set = ["补白", "filler"]
}
