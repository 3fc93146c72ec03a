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

  /// New articles and new texts of old ones.
  private var filed: [ArticleState] {
    pages.flatMap { page in
      page.articles.filter { $0.fate == .made || $0.fate == .revised }.map(\.article)
    }
  }

  /// 5 where no page holds an article, else 0.
  var exitCode: Int32 {
    pages.allSatisfy(\.articles.isEmpty) ? Problem.Kind.notFound.rawValue : 0
  }

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
    let name = page.page.name
    if page.articles.isEmpty { return call.warn(.noArticle([name])) }
    if page.isKnown { return call.say(.pageKnown(name, page.articles.map(\.article.number))) }
    call.sayFlags(of: page.page)
    for (article, fate) in page.articles {
      switch fate {
      case .revised: call.say(.revisedByPage(name, .named(article)))
      case .conflicting(let path): call.warn(.conflictsWithPage(name, .named(article), path))
      case .made, .same: break
      }
    }
    call.say(.pageFiled(name, page.articles.count { $0.fate == .made }))
  }

  private var json: JSONValue {
    let rows = pages.map { page -> JSONValue in
      [
        "file": .string(page.page.name), "outcome": .string(outcome(of: page)),
        "articles": .array(page.articles.map { .object(row($0.article, $0.fate)) }),
      ]
    }
    return [
      "pages": .array(rows), "articles": .array(filed.map { .object(ArticleJSON.row($0, view)) }),
    ]
  }

  private func row(_ article: ArticleState, _ fate: ImportedPage.Fate) -> JSONObject {
    var row = ArticleJSON.row(article, view)
    switch fate {
    case .made: row["fate"] = "new"
    case .revised: row["fate"] = "revised"
    case .same: row["fate"] = "known"
    case .conflicting(let path):
      row["fate"] = "conflict"
      row["saved"] = .string(path)
    }
    return row
  }

  private func outcome(of page: ImportedPage) -> String {
    page.articles.isEmpty ? "empty" : page.isKnown ? "known" : "filed"
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
