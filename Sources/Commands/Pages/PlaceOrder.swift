import Arguments
import Composition
import Diagnostics
import Manuscript
import Notation
import Operations
import Workflow

/// Reads what `place` is asked to do with a story.
struct PlaceOrder {
  let call: Call
  let article: ArticleState
  /// The issue as it was composed last.
  let issue: ComposedIssue
  let view: DeskView

  /// Options that say where a story stands.
  private static let places = ["page", "lead", "at", "columns"]
  /// Options that say how it looks there.
  private static let looks = ["framed", "headline-size", "headline-rows", "focus"]

  /// What `compose` has to do.
  func request() throws(Problem) -> ComposeRequest {
    var request = ComposeRequest(issue: issue.issue.name)
    request.lateMove = try exchange
    if request.lateMove != nil { return request }
    let isPlaced = Self.places.contains { call.parsed.has($0) }
    let isLookedAfter = Self.looks.contains { call.parsed.has($0) }
    if call.parsed.has("off") {
      if isPlaced || isLookedAfter { throw Problem(.usage, .offAndOn, advice: .placeAdvice) }
      request.pin = Issue.Pin(article: article.id, isOff: true)
    } else if isPlaced {
      request.pin = try pin()
    } else if isLookedAfter {
      request.lateMove = .look(try pin())
    } else {
      throw Problem(.usage, .nowhereToPlace, advice: .placeAdvice)
    }
    return request
  }

  /// `--swap` and `--instead-of`, which stand alone.
  private var exchange: LateMove? {
    get throws(Problem) {
      let words = ["swap", "instead-of"].filter { call.parsed.has($0) }
      guard let word = words.first, let typed = call.parsed.value(of: word) else { return nil }
      let others = (Self.places + Self.looks + ["off"]).filter { call.parsed.has($0) }
      guard words.count == 1, others.isEmpty else { throw Problem(.usage, .swapStandsAlone(word)) }
      let other = try view.article(typed, exactly: false)
      guard other.id != article.id else { throw Problem(.usage, .sameStoryTwice(.named(other))) }
      return word == "swap" ? .swap(article.id, other.id) : .replace(other.id, with: article.id)
    }
  }

  /// What was fixed of the story before, as far as it is not to go to another page, and what is asked
  /// for now.
  private func pin() throws(Problem) -> Issue.Pin {
    let page = try page
    let before = issue.issue.pins.first { $0.article == article.id && !$0.isOff }
    let isSamePage = page == nil || page == before?.page
    var pin = Issue.Pin(
      article: article.id, page: page ?? before?.page ?? pageOfGrid,
      isLead: call.parsed.has("lead") || isSamePage && before?.isLead == true)
    if let before, isSamePage {
      (pin.column, pin.line, pin.columns) = (before.column, before.line, before.columns)
    }
    pin.isFramed = call.parsed.has("framed") || before?.isFramed == true
    pin.headlineSize = try headlineSize ?? before?.headlineSize
    pin.headlineRows = try headlineRows ?? before?.headlineRows ?? []
    pin.focus = (before?.focus ?? [:]).merging(try PageOptions.focus(call) ?? [:]) { $1 }
    try readGrid(into: &pin)
    return pin
  }

  /// A story that gets a place on the grid stays on its page where no other is named.
  private var pageOfGrid: Int? {
    let isOnGrid = call.parsed.has("at") || call.parsed.has("columns")
    return isOnGrid ? issue.layout.page(of: article.id) : nil
  }

  private var page: Int? {
    get throws(Problem) {
      guard let page = try call.parsed.integer(of: "page") else { return nil }
      let count = issue.issue.pageCount
      guard (1...count).contains(page) else { throw Problem(.usage, .noSuchPage(page, count)) }
      return page
    }
  }

  private func readGrid(into pin: inout Issue.Pin) throws(Problem) {
    let grid = issue.layout.pages.first?.grid
    if let words = call.parsed.value(of: "at") {
      let numbers = words.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
      guard let grid, numbers.count == 2, let column = numbers[0], let line = numbers[1],
        1...grid.columns ~= column, 1...grid.lines ~= line
      else { throw Problem(.usage, .noSuchSpot(grid?.columns ?? 0, grid?.lines ?? 0)) }
      (pin.column, pin.line) = (column - 1, line - 1)
    }
    if let columns = try call.parsed.integer(of: "columns") {
      guard let grid, 1...grid.columns ~= columns, (pin.column ?? 0) + columns <= grid.columns
      else { throw Problem(.usage, .noSuchWidth(grid?.columns ?? 0)) }
      pin.columns = columns
    }
  }

  /// The rows of the headline; without their bars they are its words, blanks aside.
  private var headlineRows: [String]? {
    get throws(Problem) {
      guard let words = call.parsed.value(of: "headline-rows") else { return nil }
      if words == "none" { return [] }
      let rows = words.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "｜" }
        .map(String.init)
      let headline = article.summary.headline
      let isWhole = rows.joined().filter(Self.isInk) == headline.filter(Self.isInk)
      guard 2...6 ~= rows.count, !rows.contains(""), isWhole else {
        throw Problem(.usage, .rowsAreNotTheHeadline(Printable.line(headline)))
      }
      return rows
    }
  }

  private static func isInk(_ character: Character) -> Bool { !character.isWhitespace }

  /// In hundredths of a point.
  private var headlineSize: Int? {
    get throws(Problem) {
      guard let words = call.parsed.value(of: "headline-size") else { return nil }
      guard let points = Double(words), (5...300).contains(points) else {
        throw Problem(.usage, .noSuchSize)
      }
      return Int(points * 100)
    }
  }
}
