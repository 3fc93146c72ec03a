import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// One act, as `log` tells it.
struct HistoryLine {
  /// What happened; of an act that touched one article, what happened to it.
  let event: Event
  /// The articles it touched; none for acts on issues and rules.
  let articles: [ArticleState]
  /// The issue it was about.
  let issue: String?
  /// The other half, of an article that was cut, or the one that an article was joined to.
  var other: ArticleState?
  /// Whether it stands in the log of one article.
  private var isOfOne = false

  /// One line for each record that touched an article, newest first.
  static func of(_ article: ArticleState, _ view: DeskView) -> [HistoryLine] {
    var seen: Set<Digest> = []
    let events = article.history.filter { seen.insert($0.line).inserted }
    return events.reversed().map { event in
      let isPages = event.kind == .composed || event.kind == .published
      var line = HistoryLine(event: event, articles: [article], issue: isPages ? event.detail : nil)
      line.isOfOne = true
      line.other = view.other(than: article, in: event)
      return line
    }
  }

  /// The line of a record.
  init(_ happened: DeskEvent) {
    let line = happened.filed.line
    let only = happened.articles.count == 1 ? happened.articles[0] : nil
    self.init(
      event: only?.history.first { $0.line == line } ?? Event(happened.filed),
      articles: happened.articles, issue: happened.filed.record.act.issueName)
    if happened.articles.count == 2, [.split, .joined].contains(event.kind) {
      other = happened.articles[1]
    }
  }

  private init(event: Event, articles: [ArticleState], issue: String?) {
    (self.event, self.articles, self.issue) = (event, articles, issue)
  }

  static func table(of lines: [HistoryLine], _ call: Call) -> Table {
    let titles: [Wording] = [
      .timeColumn(call.zoneName), .personColumn, .actColumn, .articleColumn, .textColumn,
      .wordsColumn,
    ]
    let isOne = lines.first?.isOfOne ?? false
    let main = isOne ? 5 : 3
    let columns = titles.enumerated().map { index, title in
      Table.Column(title, canShrink: index == 5 || index == 3 && !isOne, isMain: index == main)
    }
    return Table(columns, rows: lines.map { $0.row(call) })
  }

  private func row(_ call: Call) -> [Table.Cell] {
    let kind = event.kind
    let act = call.isForPeople ? call.text(of: title) : kind.rawValue
    return [
      Table.Cell(call.shown(event.at).dayAndClock),
      Table.Cell(person(call)),
      Table.Cell(act, .strong), Table.Cell(subject(call)), Table.Cell(textNumber ?? "", .faint),
      Table.Cell(event.note ?? words(call)),
    ]
  }

  /// What became of an article that was cut or joined, and what was doubtful in the text that was
  /// filed.
  private func words(_ call: Call) -> String {
    guard let first = articles.first, let text = first.text(filedBy: event.line) else {
      return told(other.map { .joinedTo($0.number) }, [], call)
    }
    let isRest = text.line == first.original.line
    let half = other.map { other in
      event.kind == .joined
        ? Wording.joinedWith(other.number)
        : isRest ? .cutFrom(other.number) : .cutOff(other.number)
    }
    return told(half, articles.count == 1 ? first.doubts(about: text) : [], call)
  }

  private func told(_ what: Wording?, _ doubts: [Provenance.Doubt], _ call: Call) -> String {
    var told: Set<String> = []
    let kinds = doubts.map(\.kind).filter { told.insert($0).inserted }
    if call.isForPeople {
      let all = kinds.map { Wording.doubt($0) } + [what].compactMap { $0 }
      return call.text(of: all.joined(separator: .listComma))
    }
    return (kinds + [other?.number].compactMap { $0 }).joined(separator: " ")
  }

  /// What was done; of an approval, at which stage.
  private var title: Wording {
    event.kind == .approved ? .approved(at: event.detail) : event.kind.title
  }

  /// Who did it; of a decision that somebody else typed in, who decided.
  private func person(_ call: Call) -> String {
    guard let signer else { return event.person }
    return call.text(of: .typedFor(signer, event.person))
  }

  private var signer: String? {
    let decision = articles.first?.decisions.first { $0.line == event.line }
    return decision.flatMap { $0.typist == nil ? nil : $0.person }
  }

  /// How many there are stands before the headline, which is cut where the terminal is narrow. In the
  /// log of one article people know which one it is and need the room for the words.
  private func subject(_ call: Call) -> String {
    if let issue { return issue }
    guard let first = articles.first else { return "" }
    if isOfOne && call.isForPeople { return first.number }
    let others = articles.count - 1
    let number = others == 0 ? first.number : call.text(of: .andMore(first.number, others))
    return "\(number) \(call.headline(of: first))"
  }

  private var textNumber: String? {
    guard articles.count == 1, issue == nil, let object = event.object else {
      return nil
    }
    return articles[0].textNumber(object)
  }

  var json: JSONValue {
    [
      "at": .string(event.at.description), "person": .string(event.person),
      "act": .string(event.kind.rawValue), "clock_given": .bool(event.clockGiven),
      "articles": .strings(articles.map(\.id.hex)), "issue": .optional(issue),
      "object": .optional(event.object?.hex), "note": .optional(event.note),
      "log": .string(event.log), "seq": .integer(event.seq), "line": .string(event.line.hex),
      "signer": .optional(signer),
    ]
  }
}

extension Act {
  /// The issue an act is about.
  fileprivate var issueName: String? {
    switch self {
    case .composed(let issue), .published(let issue): issue.name
    case .dropped(let issue): issue
    default: nil
    }
  }
}
