import Diagnostics
import Manuscript
import Operations
import TextRendering
import Workflow

/// Articles as a table: number, status, issue, section, headline, length, names, tags; behind them
/// what is doubtful, where that is known.
enum ArticleTable {
  static func table(
    of articles: [ArticleState], _ view: DeskView, _ call: Call, flags: [String]? = nil
  ) -> Table {
    let titles: [Wording] = [
      .numberColumn, .statusColumn, .issueColumn, .sectionColumn, .headlineColumn, .lengthColumn,
      .bylineColumn, .tagsColumn,
    ]
    let all = titles + (flags == nil ? [] : [.flagsColumn])
    let columns = all.enumerated().map { index, title in
      Table.Column(
        title, index == 5 ? .trailing : .leading, canShrink: [3, 6, 7].contains(index),
        isMain: index == 4)
    }
    let rows = articles.enumerated().map { index, article in
      row(of: article, view, call) + (flags.map { [Table.Cell($0[index], .attention)] } ?? [])
    }
    return Table(columns, rows: rows)
  }

  private static func row(
    of article: ArticleState, _ view: DeskView, _ call: Call
  ) -> [Table.Cell] {
    let summary = article.summary
    let status = view.status(of: article)
    var word = call.isForPeople ? call.text(of: status.title) : status.pipeWord
    if let into = article.joinedInto.flatMap({ view.desk.article($0) }), call.isForPeople {
      word = call.text(of: .joinedMark(into.number))
    }
    if article.twin != nil && call.isForPeople { word += call.text(of: .twinMark) }
    if article.isEditedSincePrinting && call.isForPeople { word += call.text(of: .editedMark) }
    return [
      Table.Cell(article.number, .strong), Table.Cell(word, status.style),
      Table.Cell(article.printings.last?.issue ?? article.meantFor ?? ""),
      Table.Cell(summary.section ?? ""),
      Table.Cell(call.headline(of: article)), Table.Cell(call.length(of: article)),
      Table.Cell(summary.bylines.map(\.name).joined(separator: " ")),
      Table.Cell(article.tags.joined(separator: " ")),
    ]
  }
}

extension Call {
  /// The headline, or a word for having none.
  func headline(of article: ArticleState) -> String {
    let headline = article.summary.title
    return headline.isEmpty && isForPeople ? text(of: .noHeadline) : headline
  }

  /// 字数 of Chinese copy, words of English copy.
  func length(of article: ArticleState) -> String {
    article.summary.length.shown(in: article.summary.language)
  }
}

extension CopyLength {
  /// 字数 of Chinese copy, words of English copy.
  func shown(in language: CopyLanguage) -> String {
    String(language == .english ? words : characters)
  }
}

extension Table {
  /// A table with its rows.
  init(_ columns: [Column], rows: [[Cell]]) {
    self.init(columns)
    for row in rows { append(row) }
  }
}
