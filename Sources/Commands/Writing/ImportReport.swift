import Arguments
import Diagnostics
import Intake
import Interchange
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// Tells what an import came to: a table of what was filed, what a person should look at, and a
/// line to send on.
struct ImportReport {
  let call: Call
  let arrivals: [ImportedArrival]
  /// Manuscripts that may answer a returned article, about which nobody could be asked.
  let likely: [LikelyAnswer]
  let view: DeskView

  /// New articles and new texts of old ones.
  private var filed: [ArticleState] {
    arrivals.flatMap { arrival in
      arrival.articles.filter { $0.fate == .made || $0.fate == .revised }.map(\.article)
    }
  }

  /// 5 where nothing that came in holds an article, else 0.
  var exitCode: Int32 {
    arrivals.allSatisfy { $0.articles.isEmpty } ? Problem.Kind.notFound.rawValue : 0
  }

  func give() {
    if call.shared.json {
      call.write(json)
    } else if !filed.isEmpty {
      call.write(ArticleTable.table(of: filed, view, call, flags: flagWords))
    }
    call.sayRemarks(on: arrivals.filter { !$0.isRepeated && !$0.isKnown }.map(\.arrival))
    let isSummedUp = arrivals.count(where: isPlain) > Self.mostNamed
    for arrival in arrivals where !arrival.isRepeated && !(isSummedUp && isPlain(arrival)) {
      tell(arrival)
    }
    if isSummedUp {
      let plain = arrivals.filter(isPlain)
      call.say(.filesFiled(plain.count, plain.reduce(0) { $0 + $1.articles.count }))
    }
    if !filed.isEmpty { call.say(.pasteReceived(filed.map { Wording.named($0) })) }
  }

  /// More files than this are not named one by one, where there is nothing else to tell of them.
  private static let mostNamed = 20

  /// Whether all that is to be told is that its articles are filed.
  private func isPlain(_ arrival: ImportedArrival) -> Bool {
    !arrival.isRepeated && !arrival.articles.isEmpty && arrival.privatePath == nil
      && arrival.articles.allSatisfy { $0.fate == .made } && likelyAnswer(arrival) == nil
  }

  private func tell(_ arrival: ImportedArrival) {
    let name = arrival.arrival.name
    if arrival.articles.isEmpty { return call.warn(.noArticle([name])) }
    if arrival.isKnown {
      return call.say(.pageKnown(name, arrival.articles.map(\.article.number)))
    }
    for (article, fate) in arrival.articles {
      switch fate {
      case .revised: call.say(.revisedByPage(name, .named(article)))
      case .conflicting(let path): call.warn(.conflictsWithPage(name, .named(article), path))
      case .made, .same: break
      }
    }
    if let path = arrival.privatePath { call.say(.detailsKept(name, path)) }
    let made = arrival.articles.count { $0.fate == .made }
    if made > 0 { call.say(.pageFiled(name, made)) }
    if let likely = likelyAnswer(arrival), let article = arrival.articles.first?.article {
      call.warn(.mayAnswer(name, .named(likely.article), likely.article.number, article.number))
    }
  }

  /// The returned article that a new one may be the answer to.
  private func likelyAnswer(_ arrival: ImportedArrival) -> LikelyAnswer? {
    guard case .manuscript(let manuscript) = arrival.arrival,
      arrival.articles.first?.fate == .made
    else { return nil }
    return likely.first { $0.source == manuscript.source }
  }

  /// The flags of each article of the table, as words.
  private var flagWords: [String] {
    arrivals.flatMap { arrival in
      arrival.articles.indices.filter { index in
        [.made, .revised].contains(arrival.articles[index].fate)
      }.map { index in
        let words = flags(of: arrival, at: index).map { kind in
          call.isForPeople ? call.text(of: .flag(kind)) : kind.rawValue
        }
        let answer = call.isForPeople ? call.text(of: .answerFlag) : "likely_answer"
        return (words + (likelyAnswer(arrival) == nil ? [] : [answer])).joined(separator: " ")
      }
    }
  }

  private func flags(of arrival: ImportedArrival, at index: Int) -> [Intake.Flag.Kind] {
    guard case .page(let page) = arrival.arrival,
      page.reading.articles.count == arrival.articles.count
    else { return [] }
    let seen = Set(page.reading.articles[index].flags.map(\.kind))
    return Intake.Flag.Kind.allCases.filter(seen.contains)
  }

  private var json: JSONValue {
    let rows = arrivals.map { arrival -> JSONValue in
      [
        "file": .string(arrival.arrival.name), "outcome": .string(outcome(of: arrival)),
        "articles": .array(arrival.articles.indices.map { .object(row(arrival, at: $0)) }),
      ]
    }
    return [
      "pages": .array(rows), "articles": .array(filed.map { .object(ArticleJSON.row($0, view)) }),
    ]
  }

  private func row(_ arrival: ImportedArrival, at index: Int) -> JSONObject {
    var row = ArticleJSON.row(arrival.articles[index].article, view)
    row["flags"] = .strings(flags(of: arrival, at: index).map(\.rawValue))
    if let likely = likelyAnswer(arrival) {
      row["likely_answer_to"] = .string(likely.article.id.hex)
    }
    switch arrival.articles[index].fate {
    case .made: row["fate"] = "new"
    case .revised: row["fate"] = "revised"
    case .same: row["fate"] = "known"
    case .conflicting(let path):
      row["fate"] = "conflict"
      row["saved"] = .string(path)
    }
    return row
  }

  private func outcome(of arrival: ImportedArrival) -> String {
    if arrival.isRepeated { return "repeated" }
    return arrival.articles.isEmpty ? "empty" : arrival.isKnown ? "known" : "filed"
  }
}

extension Arrival {
  /// What the file is called.
  var name: String {
    switch self {
    case .page(let page): page.name
    case .manuscript(let manuscript): manuscript.name
    }
  }

  /// The articles in it, before they have numbers.
  var texts: [Article] {
    switch self {
    case .page(let page): page.reading.articles.map(\.article)
    case .manuscript(let manuscript): [manuscript.form.article]
    }
  }
}

extension Call {
  /// What a person should look at in what came in, most serious first.
  func sayRemarks(on arrivals: [Arrival]) {
    for arrival in arrivals {
      for remark in arrival.remarks { say(.remarked(arrival.name, remark)) }
    }
    for kind in Intake.Flag.Kind.allCases {
      for case .page(let page) in arrivals {
        for article in page.reading.articles {
          for flag in article.flags where flag.kind == kind {
            say(.flagged(page.name, flag.line, article.article.headline, flag.wording))
          }
        }
      }
    }
  }
}

extension Arrival {
  /// What a person should know about how it was read.
  fileprivate var remarks: [Wording] {
    switch self {
    case .page(let page): page.remarks
    case .manuscript(let manuscript): manuscript.remarks
    }
  }
}

/// What would be filed, before it has a number.
enum ReadingTable {
  static func table(of articles: [Article]) -> Table {
    Table(
      [
        Table.Column(.sectionColumn), Table.Column(.headlineColumn, canShrink: true),
        Table.Column(.lengthColumn, .trailing), Table.Column(.bylineColumn, canShrink: true),
      ],
      rows: articles.map { article in
        [
          Table.Cell(article.section ?? ""), Table.Cell(article.headline),
          Table.Cell(String(article.length.characters)),
          Table.Cell(article.bylines.map(\.name).joined(separator: " ")),
        ]
      })
  }
}
