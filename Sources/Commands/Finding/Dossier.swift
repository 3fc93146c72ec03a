import Diagnostics
import HTMLRendering
import Notation
import Operations
import Search
import Workflow

/// The finds of a search as one document: contents, then every article with its full text.
struct Dossier {
  private let report: FindReport
  private let words: String

  init(_ report: FindReport, _ words: String) {
    self.report = report
    self.words = words
  }

  private var call: Call { report.call }

  /// Writes the file; where nothing was found there is nothing to write.
  func write(to name: String) throws(Problem) {
    let answer = report.answer
    let all = answer.finds.prefix(.max) + answer.looser.prefix(.max)
    guard !all.isEmpty else { return }
    // What was withdrawn is no story to begin with.
    let finds = all.filter { $0.article.killed == nil } + all.filter { $0.article.killed != nil }
    var entries: [HTMLDossier.Entry] = []
    for find in finds {
      let article = try report.newsroom.article(find.article.object)
      entries.append(
        HTMLDossier.Entry(
          article: article, title: find.article.summary.title, number: find.article.number,
          place: call.text(of: place(find.article)), label: label(of: find)
        ) { text in
          answer.marked(text, of: find).map { ($0.text, $0.isMatch) }
        })
    }
    let day = try call.today()
    let html = HTMLDossier.html(
      of: entries, title: call.text(of: .dossierTitle(words)),
      lead: call.text(of: .dossierMade(finds.count, day)), language: call.language)
    try call.write(html, to: name)
    call.say(.dossierWritten(name, finds.count))
  }

  /// In what way it is looser than what was asked for, and whether it was withdrawn.
  private func label(of find: Find) -> String? {
    let status = report.view.status(of: find.article)
    let words = [
      status == .killed ? status.title : nil, find.distance.map { .distance($0.kind) },
    ].compactMap { $0 }
    return words.isEmpty ? nil : call.text(of: words.joined(separator: Wording(en: ", ", zh: "，")))
  }

  /// The day printed on the issue, else when it came out.
  private func day(of printing: Printing) -> String {
    let plan = report.view.desk.issue(printing.issue)?.plan
    return plan?.date.description ?? call.shown(printing.at).day
  }

  /// Issue, page and day of every printing, else where it is meant to stand, else when it came in.
  private func place(_ article: ArticleState) -> Wording {
    if !article.printings.isEmpty {
      let printings = article.printings.map { printing in
        Wording.printedOn(printing.issue, printing.page, day(of: printing))
      }
      return printings.joined(separator: Wording(en: "; ", zh: "；"))
    }
    let planned = article.placements.min { $0.key < $1.key }
    let standing =
      planned.map { Wording.standsOn($0.key, $0.value) }
      ?? .filedOn(call.shown(article.head.at).day)
    let source = article.provenance.map { Wording.provenanceLine($0.file, $0.imprint) }
    let parts = [standing, source].compactMap { $0 }
    return parts.joined(separator: Wording(en: "; ", zh: "；"))
  }
}
