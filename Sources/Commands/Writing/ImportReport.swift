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
  private let call: Call
  private let arrivals: ImportedArrivals
  /// The places of the stories of each file, which stand side by side.
  private let files: [Range<Int>]
  private let likely: [LikelyAnswer]
  private let view: DeskView
  /// New articles and new texts of old ones.
  private let filed: [Filed]

  private struct Filed {
    /// The place of the arrival it came in.
    let arrival: Int
    /// Its place among the articles of that arrival, and how many these are.
    let index: Int
    let count: Int
    let article: Digest
  }

  /// `likely` are manuscripts that may answer a returned article, about which nobody could be asked.
  init(call: Call, arrivals: ImportedArrivals, likely: [LikelyAnswer], view: DeskView) {
    (self.call, self.arrivals, self.likely, self.view) = (call, arrivals, likely, view)
    let starts = arrivals.indices.filter {
      $0 == 0 || arrivals[$0].notes.name != arrivals[$0 - 1].notes.name
    }
    files = zip(starts, starts.dropFirst() + [arrivals.count]).map { $0..<$1 }
    var seen: Set<Digest> = []
    filed = arrivals.indices.flatMap { at in
      let articles = arrivals[at].articles
      return articles.enumerated().compactMap { index, article -> Filed? in
        switch article.fate {
        case .made, .revised, .continued: break
        case .same, .older, .conflicting: return nil
        }
        guard seen.insert(article.id).inserted else { return nil }
        return Filed(arrival: at, index: index, count: articles.count, article: article.id)
      }
    }
  }

  /// 5 where nothing that came in holds an article, else 0.
  var exitCode: Int32 {
    arrivals.allSatisfy { $0.articles.isEmpty } ? Problem.Kind.notFound.rawValue : 0
  }

  func give() {
    if call.shared.json { writeJSON() } else { writeTable() }
    let remarked = arrivals.lazy.filter { !$0.notes.isEmpty }
    call.sayRemarks(on: remarked.map { $0.isKnown ? $0.notes.ofKnown : $0.notes })
    let isPlain = files.map { $0.allSatisfy { self.isPlain(arrivals[$0]) } }
    let plain = zip(files, isPlain).filter(\.1).map(\.0)
    let isSummedUp = plain.count > Self.mostNamed
    for (file, isPlain) in zip(files, isPlain) where !(isSummedUp && isPlain) {
      if isPlain { tellFiled(file) } else { tell(file) }
    }
    if isSummedUp { call.say(.filesFiled(plain.count, plain.reduce(0) { $0 + made(in: $1) })) }
    arrivals.continuations.forEach(tell)
    let labelled = arrivals.labelled.compactMap { view.desk.article($0)?.number }
    if !labelled.isEmpty { call.say(.labelledToo(labelled)) }
    tellWhatStays()
    arrivals.unread.forEach { call.warn(.fileSkipped($0)) }
    sayReceived()
  }

  /// What came in before is not moved to the issue that was given.
  private func tellWhatStays() {
    let staying = arrivals.staying.compactMap { view.desk.article($0)?.number }
    guard !staying.isEmpty, let issue = call.parsed.value(of: "issue") else { return }
    call.warn(.staysInItsIssue(staying, issue))
  }

  /// Several stories of one file are told as filed in one sentence, with the last of them.
  private func tell(_ file: Range<Int>) {
    let last = file.last { arrivals[$0].articles.contains { $0.fate == .made } }
    for at in file { tell(arrivals[at], filed: at == last ? file : nil) }
  }

  private func tellFiled(_ file: Range<Int>) {
    call.say(.pageFiled(arrivals[file.lowerBound].notes.name, made(in: file)))
  }

  /// How many new articles a file holds.
  private func made(in file: Range<Int>) -> Int {
    file.reduce(0) { $0 + arrivals[$1].articles.count { $0.fate == .made } }
  }

  /// The pieces of a story on two pages, and how they become one.
  private func tell(_ story: Continuation) {
    let (from, onto) = (story.from.flatMap(named), story.onto.flatMap(named))
    if let from, let onto {
      call.say(.goesOn(from.piece, from.article, onto.piece, onto.article))
    } else if let from {
      call.warn(.goesOnElsewhere(from.piece, from.article))
    } else if let onto {
      call.warn(.comesFromElsewhere(onto.piece, onto.article))
    }
  }

  private func named(_ piece: JumpedPiece) -> (piece: JumpedPiece, article: ArticleState)? {
    view.desk.article(piece.article).map { (piece, $0) }
  }

  /// A line to send on to each sender who waits to hear of it; one for all where they are many.
  private func sayReceived() {
    let filed = filed.filter { arrivals[$0.arrival].notes.wasSent }
    if filed.isEmpty { return }
    let senders = filed.reduce(into: [String]()) { senders, one in
      let sender = sender(of: one)
      if !senders.contains(sender), senders.count <= Self.mostNamed { senders.append(sender) }
    }
    if senders.count == 1 || senders.count > Self.mostNamed { return sayReceived(filed, from: "") }
    for sender in senders {
      sayReceived(filed.filter { self.sender(of: $0) == sender }, from: sender)
    }
  }

  private func sayReceived(_ filed: [Filed], from sender: String) {
    let first = filed.prefix(Wording.mostListed).compactMap { view.desk.article($0.article) }
    call.say(.pasteReceived(first.map { .named($0) }, of: filed.count, from: sender))
  }

  /// Who sent it, else whose name stands above it; "" where nothing says.
  private func sender(of filed: Filed) -> String {
    let bylines = view.desk.article(filed.article)?.summary.bylines.map(\.name) ?? []
    return arrivals[filed.arrival].sender ?? bylines.joined(separator: " ")
  }

  /// More files than this are not named one by one, where there is nothing else to tell of them.
  private static let mostNamed = 20
  /// As many rows as are made at a time.
  private static let handful = 500

  /// Whether all that is to be told is that its articles are filed.
  private func isPlain(_ arrival: ImportedArrival) -> Bool {
    if arrival.privatePath != nil { return false }
    let articles = arrival.articles
    return !articles.isEmpty && articles.allSatisfy { $0.fate == .made }
      && likelyAnswer(arrival) == nil
  }

  /// `file`: the stories that are told as filed with this one.
  private func tell(_ arrival: ImportedArrival, filed file: Range<Int>?) {
    let name = arrival.notes.name
    if !arrival.unfiled.isEmpty { call.warn(.besideUnfiled(name, arrival.unfiled)) }
    if let path = arrival.privatePath { call.say(.detailsKept(name, path)) }
    let fates = arrival.articles
    if fates.isEmpty {
      return call.warn(.noArticle([name], because: arrival.notes.emptiness))
    }
    let articles = fates.compactMap { view.desk.article($0.id) }
    if fates.allSatisfy({ $0.fate == .same }) {
      return call.sayKnown(name, articles, isAll: true)
    }
    for (article, (_, fate)) in zip(articles, fates) {
      switch fate {
      case .revised(let status):
        call.say(.revisedByPage(name, article))
        tellWhatIsUndone(name, article, status)
      case .continued(let status):
        call.say(.goesBehind(name, .named(article)))
        tellWhatIsUndone(name, article, status)
      case .older(let text): call.say(.olderText(name, article, text))
      case .conflicting(let path):
        call.warn(.conflictsWithPage(name, .named(article), article.slug ?? article.number, path))
      case .made, .same: break
      }
    }
    let changed = Set(fates.filter { !$0.fate.isKnown }.map(\.id))
    let known = zip(articles, fates)
      .filter { $1.fate == .same && !changed.contains($1.id) }.map(\.0)
    if !known.isEmpty { call.sayKnown(name, known, isAll: false) }
    if let file { tellFiled(file) }
    if let likely = likelyAnswer(arrival), let article = articles.first {
      call.warn(.mayAnswer(name, .named(likely.article), likely.article.number, article.number))
    }
  }

  /// What was decided on a text, or done with it, before another one came.
  private func tellWhatIsUndone(_ name: String, _ article: ArticleState, _ was: Status) {
    if let printing = article.printings.last {
      call.warn(.revisedAfterPrint(name, .named(article), printing.issue, article.number))
    }
    if was.isHandedIn { call.warn(.revisedInReview(name, .named(article), was.title)) }
  }

  /// The returned article that a new one may be the answer to.
  private func likelyAnswer(_ arrival: ImportedArrival) -> LikelyAnswer? {
    guard !likely.isEmpty, arrival.articles.first?.fate == .made else { return nil }
    return likely.first { $0.place == arrival.place }
  }

  // MARK: The table

  /// At a terminal all of it, since it is made as wide as it needs; to a pipe a handful at a time.
  private func writeTable() {
    if filed.isEmpty { return }
    if call.isForPeople { return call.write(table(of: filed[...])) }
    var rows = RowStream(call)
    for start in stride(from: 0, to: filed.count, by: Self.handful) {
      rows.add(RowStream.line(table(of: filed[start...].prefix(Self.handful))))
    }
    rows.finish()
  }

  private func table(of filed: ArraySlice<Filed>) -> Table {
    let found = filed.compactMap { one in
      view.desk.article(one.article).map { ($0, flagWords(one)) }
    }
    return ArticleTable.table(of: found.map(\.0), view, call, flags: found.map(\.1))
  }

  /// What is doubtful in an article, as words.
  private func flagWords(_ filed: Filed) -> String {
    let arrival = arrivals[filed.arrival]
    let seen = flags(of: arrival, at: filed.index, of: filed.count, isKnown: false)
    let words = seen.map { kind in
      call.isForPeople ? call.text(of: .flag(kind)) : kind.rawValue
    }
    let answer = call.isForPeople ? call.text(of: .answerFlag) : "likely_answer"
    return (words + (likelyAnswer(arrival) == nil ? [] : [answer])).joined(separator: " ")
  }

  private func flags(
    of arrival: ImportedArrival, at index: Int, of count: Int, isKnown: Bool
  ) -> [Intake.Flag.Kind] {
    let doubts = arrival.notes.doubts
    // Behind the page's own articles stand those that were cut off from them.
    let isPage = doubts.count == count || !isKnown
    guard isPage, doubts.count <= count, index < doubts.count else { return [] }
    let seen = Set(doubts[index].flags.map(\.kind))
    return Intake.Flag.Kind.allCases.filter(seen.contains)
  }

  // MARK: JSON

  private func writeJSON() {
    let skipped = arrivals.unread.isEmpty ? [] : ["skipped"]
    var rows = RowStream(call, under: ["pages", "articles"] + skipped)
    for arrival in arrivals {
      let articles = arrival.articles
      let made = articles.indices.map { JSONValue.object(row(arrival, articles, at: $0)) }
      rows.add([
        "file": .string(arrival.notes.name), "outcome": .string(outcome(of: arrival)),
        "articles": .array(made),
      ])
    }
    rows.nextList()
    for article in filed.lazy.compactMap({ view.desk.article($0.article) }) {
      rows.add(.object(ArticleJSON.row(article, view)))
    }
    if !skipped.isEmpty { rows.nextList() }
    for problem in arrivals.unread {
      let reason = Problem(problem.kind, problem.what, advice: problem.advice).wording
      rows.add([
        "file": .string(problem.place?.path ?? ""), "reason": .string(call.text(of: reason)),
      ])
    }
    rows.finish()
  }

  private func row(
    _ arrival: ImportedArrival, _ articles: [(id: Digest, fate: ArrivalFate)], at index: Int
  ) -> JSONObject {
    let (id, fate) = articles[index]
    guard let article = view.desk.article(id) else { return JSONObject() }
    var row = ArticleJSON.row(article, view)
    let seen = flags(of: arrival, at: index, of: articles.count, isKnown: fate.isKnown)
    row["flags"] = .strings(seen.map(\.rawValue))
    if let likely = likelyAnswer(arrival) {
      row["likely_answer_to"] = .string(likely.article.id.hex)
    }
    if let story = arrivals.continuations.first(where: { $0.from?.article == article.id }) {
      row["goes_on_in"] = (story.onto?.article.hex).map { .string($0) }
    }
    switch fate {
    case .made: row["fate"] = "new"
    case .revised: row["fate"] = "revised"
    case .continued: row["fate"] = "continued"
    case .same: row["fate"] = "known"
    case .older: row["fate"] = "older"
    case .conflicting(let path):
      row["fate"] = "conflict"
      row["saved"] = .string(path)
    }
    return row
  }

  private func outcome(of arrival: ImportedArrival) -> String {
    arrival.articles.isEmpty ? "empty" : arrival.isKnown ? "known" : "filed"
  }
}

extension Arrival {
  /// The articles in it, before they have numbers.
  var texts: [Article] {
    switch self {
    case .page(let page): page.reading.articles.map(\.article)
    case .manuscript(let manuscript):
      manuscript.form.hasCopy ? [manuscript.form.article] : []
    }
  }
}

extension Call {
  /// Which articles a file came in as before: all that is in it, or a part.
  func sayKnown(_ file: String, _ all: [ArticleState], isAll: Bool) {
    // What came in as two may be one by now.
    var seen: Set<Digest> = []
    let articles = all.filter { seen.insert($0.id).inserted }
    let numbers = articles.map(\.number)
    say(isAll ? .pageKnown(file, numbers) : .partKnown(file, numbers))
    let spiked = articles.filter { $0.spiked != nil }
    if !spiked.isEmpty { say(.knownIsSpiked(file, spiked)) }
  }

  /// What a person should look at in what came in, most serious first.
  func sayRemarks(on arrivals: [ArrivalNotes]) {
    for arrival in arrivals {
      for remark in arrival.remarks { say(.remarked(arrival.name, remark)) }
      for unread in arrival.beside { say(.remarked(unread.mail, unread.remark)) }
    }
    for kind in Intake.Flag.Kind.allCases {
      for arrival in arrivals {
        for (headline, flags) in arrival.doubts {
          say(flags.filter { $0.kind == kind }, of: headline, in: arrival.name)
        }
      }
    }
  }
}

extension Call {
  /// As many of one kind as show what is meant, and how many more there are.
  private func say(_ flags: [Intake.Flag], of headline: String, in name: String) {
    for flag in flags.prefix(Wording.mostListed) {
      say(.flagged(name, flag.line, headline, flag.wording))
    }
    let more = flags.dropFirst(Wording.mostListed)
    guard let next = more.first else { return }
    say(.flagged(name, next.line, headline, .moreFlags(more.count, .flag(next.kind))))
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
          Table.Cell(article.length.shown(in: article.language)),
          Table.Cell(article.bylines.map(\.name).joined(separator: " ")),
        ]
      })
  }
}
