import Manuscript
import Notation
import TestSupport
import Workflow

/// Copies of one desk in which anything may happen to anything, whether the program would allow it
/// or not, and which bring their logs together now and then.
struct BusyCopies {
  var random: SeededGenerator
  var logs: [[FiledRecord]]
  let policies: [Digest: Policy] = [onePolicy: .oneStage, threePolicy: .threeReview]
  private var hours = 0
  private var desks: [Desk?] = []

  init(seed: UInt64, count: Int = 3) {
    random = SeededGenerator(seed: seed)
    logs = Array(repeating: DeskBook().records, count: count)
    desks = Array(repeating: nil, count: count)
  }

  var everything: [FiledRecord] { logs.flatMap { $0 } }

  mutating func step() {
    let copy = random.below(logs.count)
    if random.once(in: 10) { return meet(copy, random.below(logs.count)) }
    let desk = desks[copy] ?? Desk.fold(logs[copy], under: policies, identify: identify)
    desks[copy] = desk
    let articles = desk.articles
    guard !articles.isEmpty, !random.once(in: 4) else { return file(copy, newArticles()) }
    act(copy, random.pick(articles), random.pick(articles), desk)
  }

  private mutating func meet(_ one: Int, _ other: Int) {
    let known = Set(logs[one].map(\.line))
    logs[one] += logs[other].filter { !known.contains($0.line) }
    logs[other] = logs[one]
    (desks[one], desks[other]) = (nil, nil)
  }

  private mutating func newArticles() -> Act {
    let count = 1 + random.below(3)
    let page = random.below(3)
    let revisions = (0..<count).map { revision(.made(ordinal: $0), page: page) }
    return random.once(in: 2) ? .drafted(revisions) : .imported(revisions)
  }

  private mutating func revision(
    _ article: ArticleReference, parents: [Digest] = [], page: Int? = nil
  ) -> Revision {
    let headline = "题\(random.below(5))"
    let provenance = page.map {
      Provenance(
        file: "\($0).txt", source: digest("source \($0)"), text: digest("page \($0)"),
        encoding: "gb18030", parts: [.init(part: "headline", lines: [1, 2])],
        blocks: [[.init(line: 3, start: 0), .init(line: 4, start: nil)]],
        leftOut: [.init(line: 9, role: "folio", text: "第1版")],
        doubts: [.init(kind: "uncertain_boundary", line: 4, headline: "题")])
    }
    return Revision(
      article: article, parents: parents, object: digest("text \(random.below(6))"),
      summary: Summary(
        headline: headline, section: random.once(in: 2) ? "要闻" : nil,
        bylines: [Byline(name: "李明", role: .photo, title: "记者")]), labels: labels(),
      provenance: random.once(in: 2) ? provenance : nil,
      notes: random.once(in: 6) ? [BroughtNote(person: "外人", text: "查")] : [])
  }

  private mutating func labels() -> LabelChange {
    LabelChange(
      adds: random.once(in: 3) ? ["标签\(random.below(3))"] : [],
      removes: random.once(in: 5) ? ["标签\(random.below(3))"] : [],
      slug: setting("slug-\(random.below(4))"), issue: setting("2024-\(random.below(4))"),
      urgency: random.once(in: 4) ? .set(1 + random.below(9)) : .keep)
  }

  private mutating func setting(_ value: String) -> Setting<String> {
    switch random.below(6) {
    case 0, 1: .set(value)
    case 2: .clear
    default: .keep
    }
  }

  private mutating func act(
    _ copy: Int, _ article: ArticleState, _ other: ArticleState, _ desk: Desk
  ) {
    let subject = Subject(article: article.id, object: article.object)
    let heads = article.heads.map(\.line)
    let policy = random.once(in: 3) ? threePolicy : onePolicy
    switch random.below(18) {
    case 0, 1:
      let text = revision(.filed(article.id), parents: heads, page: random.below(3))
      file(copy, article.isDiverged ? .merged([text]) : .edited([text]))
    case 2:
      let kept = revision(.filed(article.id), parents: heads)
      file(copy, .split([kept, revision(.made(ordinal: 0)), revision(.made(ordinal: 1))]))
    case 3:
      let text = revision(.filed(article.id), parents: heads)
      file(copy, .joined(text, [Subject(article: other.id, object: other.object)]))
    case 4, 5: file(copy, .tagged([Tagging(article: article.id, object: nil, labels: labels())]))
    case 6: file(copy, .noted([NoteTarget(article: article.id, object: article.object)]))
    case 7, 8: file(copy, .submitted([subject], policy: policy))
    case 9, 10, 11: decide(copy, article, policy)
    case 12: file(copy, random.once(in: 2) ? .spiked([subject]) : .unspiked([subject]))
    case 13: file(copy, random.once(in: 2) ? .held([subject], until: nil) : .unheld([subject]))
    case 14: file(copy, .killed([subject]))
    case 15:
      file(
        copy, random.once(in: 3) ? .configured(policy: policy, people: filedPeople) : .killed([]))
    default: pages(copy, [article, other])
    }
  }

  private mutating func decide(_ copy: Int, _ article: ArticleState, _ policy: Digest) {
    let review = article.review(under: policies)
    let decision = Decision(
      article: article.id, object: article.object, stage: review.next?.name ?? "签发",
      policy: review.submission?.policy ?? policy, store: "s1", findings: ["一处"])
    file(copy, random.once(in: 5) ? .returned([decision]) : .approved([decision]))
  }

  private mutating func pages(_ copy: Int, _ articles: [ArticleState]) {
    let name = "2024-\(random.below(4))"
    let placements = articles.map {
      Placement(
        article: $0.id, object: $0.object, page: random.once(in: 4) ? nil : 1 + random.below(4))
    }
    let issue = IssueRevision(
      name: name, object: digest(name), pages: 4, isDraft: random.once(in: 3),
      articles: placements)
    file(copy, random.once(in: 3) ? .published(issue) : .composed(issue))
  }

  private mutating func file(_ copy: Int, _ act: Act) {
    hours += 1
    let seq = (logs[copy].map(\.seq).max() ?? 0) + 1
    let person = random.pick(["a", "b", "c", "d"])
    let record = Record(
      person: person, at: Timestamp(seconds: 1_700_000_000 + random.below(5) * 3_600),
      clockGiven: random.once(in: 9), note: "因为", act: act)
    let filed = FiledRecord(
      line: digest("\(copy) \(hours)"), log: "copy\(copy)", seq: seq, record: record)
    logs[copy].append(filed)
    _ = desks[copy]?.take(filed, identify: identify)
    desks[copy]?.settle(under: policies)
  }
}
