import Archiving
import Composition
import Diagnostics
public import Manuscript
import Notation
import Workflow

extension DeskView {
  /// What the copy of an issue is written in, for the most part; nil without any.
  public func copyLanguage(ofIssue name: String) -> CopyLanguage? {
    desk.articles(belongingTo: name).copyLanguage
  }
}

extension [ArticleState] {
  fileprivate var copyLanguage: CopyLanguage? {
    if isEmpty { return nil }
    let english = filter { $0.summary.language == .english }.count
    return english * 2 > count ? .english : .chinese
  }
}

/// The room that the promises of an issue keep on its pages, until an article with the promise's
/// slug is meant for the issue.
struct KeptRoom {
  private let state: IssueState
  private let open: [Promise]
  private let template: Template
  private let language: CopyLanguage

  init(of state: IssueState, _ desk: Desk, template: Template) {
    let articles = desk.articles(belongingTo: state.name)
    self.state = state
    self.template = template
    open = state.openPromises(articles)
    language = articles.copyLanguage ?? .chinese
  }

  /// Stands for a promise on the pages.
  static func id(of slug: String, in issue: String) -> Digest {
    SHA256.digest(of: "promise:\(issue):\(slug)")
  }

  /// An article that takes a promise stands where space was kept for it, as wide as it was kept, an
  /// advertisement also as high.
  func pin(of article: ArticleState) -> Pin? {
    state.promise(takenBy: article).map { promise in
      let lines = kind(of: article) == .advertisement ? promise.lines : nil
      let grid = width(of: promise).map { GridPin(columns: $0, lines: lines) }
      return Pin(article: article.id, page: promise.page, grid: grid)
    }
  }

  /// An article that takes the space of an advertisement is one.
  func kind(of article: ArticleState) -> Story.Kind {
    let promise = state.promise(takenBy: article)
    return promise?.kind == .advertisement ? .advertisement : article.kind
  }

  private func width(of promise: Promise) -> Int? {
    promise.columns.map { min($0, template.columns) }
  }

  var stories: [Story] {
    open.map { promise in
      let id = Self.id(of: promise.slug, in: state.name)
      let grid = width(of: promise).map { GridPin(columns: $0, lines: promise.lines) }
      return Story(
        id: id, object: id, number: String(id.hex.prefix(4)), article: article(for: promise),
        pin: Pin(article: id, page: promise.page, grid: grid), kind: .keptRoom)
    }
  }

  /// An article of the promised size.
  private func article(for promise: Promise) -> Article {
    let label = Wording.kept(promise)
    let words = language == .english ? label.english : label.chinese
    var blocks = body(of: promise).map { Block.paragraph($0) }
    for number in 0..<min(20, max(0, promise.photos)) {
      let media = SHA256.digest(of: "\(promise.slug):\(number)")
      blocks.append(.picture(Picture(media: media, caption: "", credits: [])))
    }
    return Article(headline: words, language: language, blocks: blocks)
  }

  /// As many ems as the promised text takes; of a fixed block what fills it under its headline.
  private func body(of promise: Promise) -> [String] {
    let line = template.charactersPerColumn
    if let columns = promise.columns, let lines = promise.lines {
      let count = max(1, columns * max(1, lines - 4))
      return [String(repeating: "□", count: max(1, count * line - 3))]
    }
    // An English word and its blank take about three ems.
    let ems = min(100_000, max(20, promise.isInWords ? promise.length * 3 : promise.length))
    let paragraph = line * 5
    return stride(from: 0, to: ems, by: paragraph).map {
      String(repeating: "□", count: min(paragraph, ems - $0))
    }
  }
}
