import Diagnostics
import HTMLRendering
import Notation
import Operations
import Workflow

/// The desk as one page to look at: a board by status, the flow of the last eight weeks, and how
/// long what is in review has waited.
struct DeskBoard {
  let view: DeskView
  let newsroom: Newsroom
  let call: Call
  private let articles: [ArticleState]

  init(view: DeskView, newsroom: Newsroom, call: Call) {
    (self.view, self.newsroom, self.call) = (view, newsroom, call)
    articles = view.desk.articles
  }

  func write(to file: String) throws(Problem) {
    let html = HTMLBoard.html(of: board, language: call.language)
    try call.write(html, to: file)
    call.say(.boardWritten(file))
  }

  private var now: Timestamp { newsroom.occasion.at }

  private var board: HTMLBoard {
    HTMLBoard(
      title: call.text(of: .boardTitle(newsroom.deskName, call.shown(now).day)),
      columns: columns, flowTitle: call.text(of: .flowTitle), flow: flow,
      flowNames: [Wording.filedInWeek, .approvedInWeek, .publishedInWeek].map { call.text(of: $0) },
      ageTitle: call.text(of: .ageTitle), ages: ages)
  }

  private var columns: [HTMLBoard.Column] {
    let standing = Dictionary(grouping: articles) { view.status(of: $0) }
    return Tally(view).words.map { status in
      let cards = standing[status] ?? []
      return HTMLBoard.Column(
        title: call.text(of: status.title), count: cards.count,
        cards: cards.suffix(30).reversed().map { card($0) })
    }
  }

  private func card(_ article: ArticleState) -> HTMLBoard.Card {
    let since = article.waitsSince(under: view.rulebook.policies)
    let facts = [
      article.number, call.length(of: article), article.meantFor ?? "", call.shown(since).day,
    ]
    return HTMLBoard.Card(
      title: call.headline(of: article), facts: facts.filter { !$0.isEmpty },
      isUrgent: (article.urgency ?? 5) <= 2 || !article.openMusts.isEmpty)
  }

  /// For each of the last eight weeks, oldest first: filed, approved, published.
  private var flow: [HTMLBoard.Bar] {
    let week = 7 * 86_400
    return (0..<8).reversed().map { back in
      let end = now.seconds - back * week
      let inWeek = { (at: Timestamp) in at.seconds > end - week && at.seconds <= end }
      let counts = [
        articles.count { inWeek($0.original.at) },
        articles.count { $0.decisions.contains { $0.isApproval && inWeek($0.at) } },
        articles.count { $0.printings.contains { inWeek($0.at) } },
      ]
      return HTMLBoard.Bar(
        label: String(Timestamp(seconds: end).day.dropFirst(5)), values: counts)
    }
  }

  /// How many articles in review have waited how long.
  private var ages: [HTMLBoard.Bar] {
    let waiting = view.desk.glance(at: now, under: view.rulebook).waiting
    let days = waiting.map { (now.seconds - $0.since.seconds) / 86_400 }
    let spans: [(Wording, Range<Int>)] = [
      (.waitedUnderADay, .min..<1), (.waitedDays(1, 2), 1..<3), (.waitedDays(3, 6), 3..<7),
      (.waitedWeeks, 7..<14), (.waitedLonger, 14..<Int.max),
    ]
    return spans.map { title, span in
      HTMLBoard.Bar(label: call.text(of: title), values: [days.count { span.contains($0) }])
    }
  }
}
