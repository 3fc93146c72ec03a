import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// Tells what an import would file: the texts, what a person should look at, and, where there is a
/// store, what came in before.
struct ImportPreview {
  let call: Call
  let reader: ArrivalReader
  let arrivals: [Arrival]
  /// Why files are left out.
  let unread: [Problem]

  /// 5 where nothing that came in holds an article, else 0.
  func give() throws(Problem) -> Int32 {
    let foreseen = try foreseen()
    let fates = foreseen?.map(\.fates)
    let articles = arrivals.indices.flatMap { new(at: $0, fates) }
    if call.shared.json {
      call.write(.array(articles.map(\.json)))
    } else if !articles.isEmpty || fates == nil {
      call.write(ReadingTable.table(of: articles))
    }
    call.sayRemarks(
      on: arrivals.indices.map { at in
        let notes = foreseen?[at].notes ?? arrivals[at].notes
        return new(at: at, fates).isEmpty ? notes.ofKnown : notes
      })
    for (arrival, fates) in zip(arrivals, fates ?? []) { tell(arrival.notes.name, fates) }
    unread.forEach { call.warn(.fileSkipped($0)) }
    if arrivals.contains(where: { !$0.texts.isEmpty }) { return 0 }
    let emptiness = arrivals.count == 1 ? arrivals[0].notes.emptiness : nil
    call.warn(.noArticle(arrivals.map(\.notes.name), because: emptiness))
    return Problem.Kind.notFound.rawValue
  }

  /// Nil without a store, and where it has a trouble of its own, since none is needed unless an
  /// article is named.
  private func foreseen() throws(Problem) -> [ForeseenArrival]? {
    let labels = try LabelOptions.change(call.parsed)
    guard call.parsed.has("to") else {
      return try? call.newsroom().foresee(arrivals, readBy: reader, labels: labels, to: nil)
    }
    let newsroom = try call.newsroom()
    return try newsroom.foresee(
      arrivals, readBy: reader, labels: labels,
      to: try ImportCommand.target(call, in: newsroom))
  }

  /// The texts of an arrival that would be filed.
  private func new(at index: Int, _ fates: [[ForeseenFate]]?) -> [Article] {
    let texts = arrivals[index].texts
    guard let fates = fates?[index] else { return texts }
    if fates.allSatisfy(isKnown) { return [] }
    return zip(texts, fates).filter { !isKnown($1) }.map(\.0)
  }

  private func isKnown(_ fate: ForeseenFate) -> Bool {
    switch fate {
    case .same, .older: true
    case .made, .revised, .continued, .conflicting: false
    }
  }

  private func tell(_ name: String, _ fates: [ForeseenFate]) {
    var known: [ArticleState] = []
    for fate in fates {
      switch fate {
      case .same(let article): known += article.map { [$0] } ?? []
      case .revised(let article): call.say(.revisedByPage(name, article))
      case .continued(let article): call.say(.goesBehind(name, .named(article)))
      case .older(let article, let text): call.say(.olderText(name, article, text))
      case .conflicting(let article): call.warn(.wouldConflict(name, .named(article)))
      case .made: break
      }
    }
    if known.isEmpty { return }
    call.sayKnown(name, known, isAll: known.count == fates.count)
  }
}
