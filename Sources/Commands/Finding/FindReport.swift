import Arguments
import Diagnostics
import Notation
import Operations
import Search
import TextRendering
import Workflow

/// The finds of a search, as people and programs get them.
struct FindReport {
  let call: Call
  let newsroom: Newsroom
  let view: DeskView
  let answer: SearchAnswer

  func write(_ screenful: (finds: Int, looser: Int)) throws(Problem) {
    if call.shared.json { return try writeJSON() }
    guard call.isForPeople else { return try writeTable() }
    for find in answer.finds.prefix(screenful.finds) { try show(find) }
    if answer.finds.count > screenful.finds {
      call.say(.moreArticles(answer.finds.count - screenful.finds))
    }
    guard !answer.looser.isEmpty else { return }
    let (exact, looser) = (answer.finds.count, answer.looser.count)
    call.say(exact == 0 ? .onlyLooser(looser) : .fewAndLooser(exact, looser))
    for find in answer.looser.prefix(screenful.looser) { try show(find) }
    if looser > screenful.looser { call.say(.moreLooser(looser - screenful.looser)) }
  }

  private func forEach(_ visit: (Find) throws(Problem) -> Void) throws(Problem) {
    try answer.finds.forEach(visit)
    try answer.looser.forEach(visit)
  }

  // MARK: For programs

  func writeJSON() throws(Problem) {
    var rows: [JSONValue] = []
    try forEach { (find) throws(Problem) in
      var row = ArticleJSON.row(find.article, view)
      row["snippet"] = .optional(try snippet(of: find)?.text)
      row["match"] = .string(Self.word(find))
      rows.append(.object(row))
    }
    call.write(.array(rows))
  }

  private static func word(_ find: Find) -> String { find.distance?.kind.rawValue ?? "exact" }

  private func writeTable() throws(Problem) {
    let titles: [Wording] = [
      .numberColumn, .statusColumn, .headlineColumn, .textColumn, .matchColumn,
    ]
    var rows: [[Table.Cell]] = []
    try forEach { (find) throws(Problem) in
      let words = [
        find.article.number, view.status(of: find.article).pipeWord, find.article.summary.title,
        try snippet(of: find)?.text ?? "", Self.word(find),
      ]
      rows.append(words.map { Table.Cell($0) })
    }
    call.write(Table(titles.map { Table.Column($0) }, rows: rows))
  }

  /// Nil also for an article that cannot be read; that is told once, at the end.
  private func snippet(of find: Find) throws(Problem) -> Snippet? {
    do throws(Problem) {
      return try newsroom.snippet(of: find, in: answer)
    } catch {
      if error.kind == .damaged { return nil }
      throw error
    }
  }

  // MARK: For people

  private func show(_ find: Find) throws(Problem) {
    let status = call.text(of: view.status(of: find.article).title)
    var head = "\(find.article.number)  \(status)  \(call.headline(of: find.article))"
    if let distance = find.distance {
      head += "  (\(call.text(of: .distance(distance.kind))))"
    }
    call.write(Printable.line(head) + "\n")
    guard let snippet = try snippet(of: find) else { return }
    call.write("      \(snippet.parts.map(painted).joined())\n")
  }

  /// A match is bold, and where there is no colour it stands in 【】.
  private func painted(_ part: Snippet.Part) -> String {
    let text = Printable.line(part.text)
    guard part.isMatch else { return text }
    return call.ink.isColoured ? call.ink.paint(text, .strong) : "【\(text)】"
  }
}
