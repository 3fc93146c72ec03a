import Notation
import TestSupport
import Testing
import Workflow

/// Cards in memory, as the archive keeps them in files.
private struct Drawer: CardSource {
  private var cards: [[UInt8]: [UInt8]] = [:]
  private var keys: [[UInt8]] = []

  func card(_ key: [UInt8]) -> [UInt8]? { cards[key] }

  func key(before key: [UInt8]) -> [UInt8]? {
    let at = place(of: key)
    return at > 0 ? keys[at - 1] : nil
  }

  func walk(from start: [UInt8], _ visit: (_ key: [UInt8], _ value: [UInt8]) -> Bool) {
    for key in keys[place(of: start)...] {
      if let value = cards[key], !visit(key, value) { return }
    }
  }

  private func place(of key: [UInt8]) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func take(_ changes: [(key: [UInt8], value: [UInt8]?)]) {
    for change in changes { cards[change.key] = change.value }
    keys = cards.keys.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

@Suite struct DeskTableTests {
  @Test func `a long record folded in parts makes the same desk`() throws {
    let revisions = [0, 1, 2, 3, 1, 4, 0, 5].map { ordinal in
      Revision(
        article: .made(ordinal: ordinal), object: digest("\(ordinal)"),
        summary: Summary(headline: "稿件 \(ordinal)"))
    }
    let whole = FiledRecord(
      line: digest("line"), log: "a", seq: 1,
      record: Record(person: "editor", at: Timestamp(seconds: 0), act: .imported(revisions)))
    let desk = Desk.fold([whole], identify: identify)
    for length in [1, 3, 4] {
      var drawer = Drawer()
      var parted = Desk()
      for first in stride(from: 0, to: revisions.count, by: length) {
        var part = whole
        part.first = first
        part.record.act = .imported(Array(revisions[first...].prefix(length)))
        let isTaken = parted.take(part, identify: identify)
        #expect(isTaken)
        parted.settle(under: [:], isLast: false)
        drawer.take(parted.changes)
        parted = parted.moved(to: drawer)
      }
      #expect(cards(of: drawer) == cards(of: desk.kept))
    }
  }

  private func cards(of source: any CardSource) -> [[[UInt8]]] {
    var cards: [[[UInt8]]] = []
    source.walk(from: []) { key, value in
      cards.append([key, value])
      return true
    }
    return cards
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a desk kept on cards is the desk folded anew, in whatever order lines arrive`(
    seed: UInt64
  ) throws {
    var copies = BusyCopies(seed: seed)
    var random = SeededGenerator(seed: seed + 100)
    var known: [FiledRecord] = []
    var drawer = Drawer()
    var anew = 0
    for _ in 0..<Proof.samples(25, all: 300) {
      for _ in 0...random.below(4) { copies.step() }
      let arrived = arrived(copies, known, &random)
      known += arrived
      if let desk = caughtUp(drawer, arrived, copies.policies) {
        drawer.take(desk.changes)
      } else {
        anew += 1
        drawer = Drawer()
        drawer.take(Desk.fold(known, under: copies.policies, identify: identify).changes)
      }
      var desk = try #require(Desk(on: drawer))
      desk.settle(under: copies.policies)
      expectAlike(desk, Desk.fold(known, under: copies.policies, identify: identify))
    }
    #expect(anew < 25 || Proof.isAll, "it was folded anew \(anew) times")
  }

  /// One or all of the logs as far as they are, as a pull would bring them.
  private func arrived(
    _ copies: BusyCopies, _ known: [FiledRecord], _ random: inout SeededGenerator
  ) -> [FiledRecord] {
    var lines = Set(known.map(\.line))
    let logs = random.once(in: 3) ? copies.logs : [random.pick(copies.logs)]
    return logs.flatMap { $0 }.filter { lines.insert($0.line).inserted }
  }

  private func caughtUp(
    _ drawer: Drawer, _ arrived: [FiledRecord], _ policies: [Digest: Policy]
  ) -> Desk? {
    guard var desk = Desk(on: drawer) else { return nil }
    for record in arrived.sorted(by: { ($0.seq, $0.line) < ($1.seq, $1.line) }) {
      guard desk.take(record, identify: identify) else { return nil }
    }
    desk.settle(under: policies)
    return desk
  }

  private func expectAlike(_ desk: Desk, _ expected: Desk) {
    let articles = expected.articles
    #expect(desk.articles == articles)
    #expect(desk.issues == expected.issues)
    #expect(desk.anomalies == expected.anomalies)
    #expect(desk.policy == expected.policy && desk.people == expected.people)
    #expect(desk.recordCount == expected.recordCount && desk.lastSeq == expected.lastSeq)
    #expect(desk.articleCount == articles.count)
    for article in articles { #expect(desk.article(article.id) == article) }
    #expect(desk.nextIssue == expected.nextIssue)
  }

  @Test(arguments: 11...13 as ClosedRange<UInt64>)
  func `every question is answered as if all articles were looked at`(seed: UInt64) {
    var copies = BusyCopies(seed: seed, count: 2)
    for _ in 0..<Proof.samples(60, all: 500) { copies.step() }
    let policies = copies.policies
    let desk = Desk.fold(copies.everything, under: policies, identify: identify)
    let articles = desk.articles
    #expect(articles.map(\.place) == articles.map(\.place).sorted())
    for number in 0..<4 {
      let issue = "2024-\(number)"
      #expect(
        desk.articles(belongingTo: issue) == articles.filter { desk.belongs($0, to: issue) })
      let slug = "slug-\(number)"
      #expect(desk.articles(slugged: slug) == articles.filter { $0.slug == slug })
    }
    for status in Set(articles.map { $0.status(under: policies) }) {
      let found = articles.filter { $0.status(under: policies) == status }
      #expect(desk.articles(standing: status) == found)
      let counted = desk.counts().filter { $0.status == status }.reduce(0) { $0 + $1.count }
      #expect(counted == found.count, "\(status)")
    }
    let newest = articles.sorted { ($1.head.at, $0.place) < ($0.head.at, $1.place) }
    #expect(desk.newest(7) == Array(newest.prefix(7)))
    checkRoll(desk, newest)
    checkNumbers(articles)
    checkPlacements(articles, desk.issues)
    checkTwins(articles)
  }

  private func checkRoll(_ desk: Desk, _ newest: [ArticleState]) {
    var roll: [RollEntry] = []
    desk.callRoll { roll.append($0) }
    #expect(roll.map(\.id) == newest.map(\.id))
    #expect(roll.map(\.object) == newest.map(\.object))
    #expect(roll.map(\.moment) == newest.map(\.head.at.seconds))
    for (entry, article) in zip(roll, newest) {
      let (slug, tags) = RollEntry.words(of: entry.labels)
      #expect(slug == article.slug && tags == article.tags)
    }
    var visited: [ArticleState] = []
    desk.eachArticle(where: { $0.place.seq.isMultiple(of: 2) }, { visited.append($0) })
    #expect(
      visited == newest.filter { $0.place.seq.isMultiple(of: 2) }.sorted { $0.id < $1.id })
  }

  private func checkNumbers(_ articles: [ArticleState]) {
    for article in articles {
      let others = articles.filter { $0.id != article.id }
      #expect(!others.contains { $0.id.hex.hasPrefix(article.number) })
      let shorter = article.number.dropLast()
      #expect(shorter.count < 4 || others.contains { $0.id.hex.hasPrefix(shorter) })
    }
  }

  private func checkPlacements(_ articles: [ArticleState], _ issues: [IssueState]) {
    for article in articles {
      var expected: [String: Int] = [:]
      for issue in issues where !issue.isPublished {
        for placement in issue.newest?.revision.articles ?? []
        where placement.article == article.id {
          if let page = placement.page { expected[issue.name] = page }
        }
      }
      #expect(article.placements == expected)
    }
  }

  /// Two copies that import the same text make an article of it each; what another page has again in
  /// another issue is no twin.
  private func checkTwins(_ articles: [ArticleState]) {
    for article in articles {
      let others = articles.filter { other in
        other.provenance?.text == article.provenance?.text || other.issues.isEmpty
          || article.issues.isEmpty || other.issues.contains { article.issues.contains($0) }
      }
      #expect(article.twin == twins(among: others)[article.id])
    }
  }

  private func twins(among articles: [ArticleState]) -> [Digest: Digest] {
    var firsts: [Digest: Int] = [:]
    var twins: [Digest: Digest] = [:]
    for (at, article) in articles.enumerated() where article.joinedInto == nil {
      guard article.splitFrom == nil, article.provenance != nil, article.spiked == nil,
        article.killed == nil
      else { continue }
      let key = article.original.object
      if let first = firsts[key], articles[first].original.line != article.original.line {
        let known = articles[first].id
        (twins[article.id], twins[known]) = (known, twins[known] ?? article.id)
      } else {
        firsts[key] = at
      }
    }
    return twins
  }

  @Test func `cards that are not what was written are no desk, and never a trap`() {
    var copies = BusyCopies(seed: 3)
    for _ in 0..<40 { copies.step() }
    let desk = Desk.fold(copies.everything, under: copies.policies, identify: identify)
    var random = SeededGenerator(seed: 9)
    for _ in 0..<Proof.samples(40, all: 5_000) {
      var drawer = Drawer()
      drawer.take(desk.changes.map { ($0.key, $0.value.map { damaged($0, &random) }) })
      guard var read = Desk(on: drawer) else { continue }
      read.settle(under: copies.policies)
      _ = (read.articles, read.issues, read.anomalies, read.counts(), read.nextIssue)
    }
  }

  private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    guard !bytes.isEmpty, random.once(in: 3) else { return bytes }
    var bytes = bytes
    if random.once(in: 3) { return Array(bytes.prefix(random.below(bytes.count))) }
    bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
    return bytes
  }
}
