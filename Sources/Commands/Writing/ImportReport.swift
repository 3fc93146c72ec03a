import Arguments
import Diagnostics
import Intake
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// Tells what an import came to: a table of what was filed, what a person should look at, and a
/// line to send on.
struct ImportReport {
  let call: Call
  let pages: [ImportedPage]
  let view: DeskView

  private var filed: [ArticleState] {
    pages.flatMap { page -> [ArticleState] in
      if case .filed(let articles) = page.outcome { articles } else { [] }
    }
  }

  private var known: [ArticleState] {
    pages.flatMap { page -> [ArticleState] in
      if case .known(let articles) = page.outcome { articles } else { [] }
    }
  }

  /// 5 where no page holds an article, else 0.
  var exitCode: Int32 { filed.isEmpty && known.isEmpty ? Problem.Kind.notFound.rawValue : 0 }

  func give() {
    if call.shared.json {
      call.write(json)
    } else if !filed.isEmpty {
      call.write(ArticleTable.table(of: filed, view, call))
    }
    for page in pages { tell(page) }
    if !filed.isEmpty { call.say(.pasteReceived(filed.map { Wording.named($0) })) }
  }

  private func tell(_ page: ImportedPage) {
    switch page.outcome {
    case .filed(let articles):
      call.sayFlags(of: page.page)
      call.say(.pageFiled(page.page.name, articles.count))
    case .known(let articles): call.say(.pageKnown(page.page.name, articles.map(\.number)))
    case .empty: call.warn(.noArticle([page.page.name]))
    }
  }

  private var json: JSONValue {
    let rows = pages.map { page -> JSONValue in
      let (word, articles) = described(page.outcome)
      return [
        "file": .string(page.page.name), "outcome": .string(word),
        "articles": .array(articles.map { .object(ArticleJSON.row($0, view)) }),
      ]
    }
    return [
      "pages": .array(rows), "articles": .array(filed.map { .object(ArticleJSON.row($0, view)) }),
    ]
  }

  private func described(_ outcome: ImportedPage.Outcome) -> (String, [ArticleState]) {
    switch outcome {
    case .filed(let articles): ("filed", articles)
    case .known(let articles): ("known", articles)
    case .empty: ("empty", [])
    }
  }
}

extension Call {
  /// What a person should look at on a page, most serious first.
  func sayFlags(of page: IncomingPage) {
    for article in page.reading.articles {
      for flag in article.flags {
        say(.flagged(page.name, flag.line, article.article.headline, flag.wording))
      }
    }
  }
}

/// What would be filed, before it has a number.
enum ReadingTable {
  static func table(of articles: [ReadArticle], _ call: Call) -> Table {
    Table(
      [
        Table.Column(.sectionColumn), Table.Column(.headlineColumn, canShrink: true),
        Table.Column(.lengthColumn, .trailing), Table.Column(.bylineColumn, canShrink: true),
      ],
      rows: articles.map { read in
        let names = read.article.bylines.map(\.name).joined(separator: " ")
        return [
          Table.Cell(read.article.section ?? ""), Table.Cell(read.article.headline),
          Table.Cell(String(read.article.length.characters)), Table.Cell(names),
        ]
      })
  }
}
