import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

extension Call {
  /// The articles named on the command line, each once.
  func articles(in view: DeskView, exactly: Bool = false) throws(Problem) -> [ArticleState] {
    var chosen: [ArticleState] = []
    for typed in parsed.arguments(of: "ARTICLE") {
      let article = try view.article(typed, exactly: exactly)
      if !chosen.contains(where: { $0.id == article.id }) { chosen.append(article) }
    }
    return chosen
  }

  /// The one article named on the command line.
  func article(in view: DeskView) throws(Problem) -> ArticleState {
    try view.article(parsed.argument(of: "ARTICLE") ?? "", exactly: false)
  }

  /// Tells what became of articles: JSON for programs, a sentence each for people.
  func report(
    _ ids: [ArticleState], _ view: DeskView, _ sentence: (ArticleState) -> Wording
  ) {
    let articles = ids.compactMap { view.desk.article($0.id) }
    if shared.json { write(ArticleJSON.rows(articles, view)) }
    for article in articles { say(sentence(article)) }
  }

  /// Says what is doubtful in articles that were cut or joined.
  func sayDoubts(_ articles: [ArticleState]) {
    for article in articles where !article.openDoubts.isEmpty {
      say(.doubtful(.named(article), article.openDoubts))
    }
  }

  /// Warns of every article of which another copy made one as well; of two such, once.
  func warnOfTwins(_ ids: [Digest], _ view: DeskView) {
    var told: Set<Digest> = []
    for article in ids.compactMap({ view.desk.article($0) }) where !told.contains(article.id) {
      guard let twin = article.twin.flatMap({ view.desk.article($0) }) else { continue }
      warn(.hasTwin(.named(article), article.number, twin.number))
      told.insert(twin.id)
    }
  }
}

extension ArticleState {
  /// Whether the text that was printed last is no longer the text it has.
  var isEditedSincePrinting: Bool { printings.last.map { $0.object != object } ?? false }

  /// A line for each printing, which says when the text was edited since.
  var printedLines: [Wording] {
    printings.map { printing in
      let (page, text) = (printing.page, textNumber(printing.object))
      return printing.object == object
        ? .printedLine(printing.issue, page, text)
        : .printedLine(printing.issue, page, text, now: textNumber(object))
    }
  }

  /// A line for each version, where there are several that nobody has brought together.
  var headLines: [Wording] {
    guard isDiverged else { return [] }
    return heads.map { .headLine(textNumber($0.object), $0.person, $0.at.day) }
  }

  /// A line for what is doubtful in it since it came in or was cut, if anything.
  var doubtLines: [Wording] {
    let doubts = openDoubts
    return doubts.isEmpty ? [] : [.doubtLine(doubts, number)]
  }

  /// A line for the twin it has, if any.
  func twinLines(_ view: DeskView) -> [Wording] {
    let twin = twin.flatMap { view.desk.article($0) }
    return twin.map { [.twinLine(number, $0.number)] } ?? []
  }
}
