import Composition
public import Diagnostics
import Manuscript
public import Notation
public import Workflow

/// What an issue is planned with; what is not given is counted on, or stays as it was.
public struct PlanRequest: Sendable {
  /// The issue's name.
  public var issue: String
  /// The day that is printed on it.
  public var date: CivilDate?
  /// Its number in the year.
  public var number: Int?
  /// Its number since the first issue.
  public var whole: Int?
  /// When it has to go to print.
  public var due: Timestamp?
  /// How many pages it has.
  public var pages: Int?
  /// What a special issue is called.
  public var special: String?
  /// Whether the plan of an issue that has one is meant.
  public var isChange = false

  /// Asks for an issue.
  public init(issue: String) { self.issue = issue }
}

extension Newsroom {
  /// Plans an issue, or changes its plan. A new one has the standing promises of the one before.
  /// `doubts` are what is odd about the plan, a sentence each.
  public func plan(
    _ request: PlanRequest
  ) throws(Problem) -> (state: IssueState, view: DeskView, doubts: [Wording]) {
    var doubts: [Wording] = []
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let row = PlannedRow(view.desk.issues, without: request.issue)
      let state = view.desk.issue(request.issue)
      try refuseFrozen(state)
      if request.isChange, state?.plan == nil {
        throw Problem(.notFound, .notPlanned(request.issue), advice: .planFirst(request.issue))
      }
      if !request.isChange, state?.plan != nil {
        throw Problem(.refused, .plannedAlready(request.issue), advice: .changePlan(request.issue))
      }
      let plan = try row.plan(request, state?.plan)
      try row.refuseTaken(plan)
      doubts = row.doubts(of: plan, of: request.issue, self.occasion)
      if plan == state?.plan { return nil }
      let carried = request.isChange ? [] : row.standingPromises(for: plan)
      return Draft(act: .planned(issue: request.issue, plan, carried))
    }
    return (try known(request.issue, view), view, doubts)
  }

  /// Drops an issue that did not come out: its plan, its promises and its pages (撤销期次). What is
  /// meant for it has to be meant for another first.
  public func dropIssue(_ name: String) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let meant = view.desk.articles(belongingTo: name).filter { $0.meantFor == name }
      guard let state = view.desk.issue(name) else {
        let advice = meant.first.map { Wording.meantElsewhere($0) }
        throw Problem(.notFound, .noIssueToDrop(name), advice: advice)
      }
      try self.refuseFrozen(state)
      if let first = meant.first {
        throw Problem(.refused, .meantForIssue(meant.count, name), advice: .meantElsewhere(first))
      }
      return Draft(act: .dropped(issue: name))
    }
  }

  /// Keeps space on a page of a planned issue; a promise of the same slug is replaced. Later issues
  /// that are planned already and keep nothing under its slug get a standing one too, and are named
  /// in `later`; those planned from now on have it from the issue before them.
  public func promise(
    _ promise: Promise, in issue: String
  ) throws(Problem) -> (state: IssueState, view: DeskView, later: [String]) {
    var view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let state = try self.planned(issue, view)
      try self.refuseTooLarge(promise, in: state)
      let isNew = !state.promises.contains(promise)
      return isNew ? Draft(act: .promised(issue: issue, promise)) : nil
    }
    func open(_ view: DeskView) -> [String] {
      PlannedRow(view.desk.issues, without: issue).open(for: promise, view, issue)
    }
    let later = open(view)
    for name in later {
      view = try file { (view: DeskView) throws(Problem) -> Draft? in
        open(view).contains(name) ? Draft(act: .promised(issue: name, promise.carriedOn)) : nil
      }
    }
    return (try known(issue, view), view, later)
  }

  /// No page of the issue, or of any template where it has no pages yet, holds more than its grid.
  private func refuseTooLarge(_ promise: Promise, in state: IssueState) throws(Problem) {
    let pages = state.newest?.revision.pages ?? state.plan?.pages ?? 1
    guard 1...pages ~= promise.page else {
      throw Problem(.refused, .pageNotThere(promise.page, pages))
    }
    let filed = try state.newest.map { filed throws(Problem) in
      try self.template(try self.issue(filed.revision.object).template)
    }
    let templates = filed.map { [$0] } ?? Template.builtIns
    let (columns, lines) = (promise.columns ?? 1, promise.lines ?? 1)
    let holds = templates.contains { $0.holds(columns, lines, page: promise.page) }
    if holds { return }
    let most = templates.map { ($0.columns, $0.lines(page: promise.page)) }.max { $0 < $1 }
    throw Problem(
      .refused, .promiseTooLarge(columns, lines, promise.page, most?.0 ?? 0, most?.1 ?? 0))
  }

  /// Gives the space of a slug free.
  public func takeBackPromise(_ slug: String, in issue: String) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let state = try self.planned(issue, view)
      guard state.promises.contains(where: { $0.slug == slug }) else {
        throw Problem(.notFound, .nothingPromised(Printable.line(slug), issue))
      }
      return Draft(act: .unpromised(issue: issue, slug: slug))
    }
  }

  private func planned(_ name: String, _ view: DeskView) throws(Problem) -> IssueState {
    guard let state = view.desk.issue(name), state.plan != nil else {
      throw Problem(.notFound, .notPlanned(name), advice: .planFirst(name))
    }
    try refuseFrozen(state)
    return state
  }

  private func refuseFrozen(_ state: IssueState?) throws(Problem) {
    guard let state else { return }
    if state.isPublished { throw Problem(.refused, .issueFrozen(state.name)) }
    if state.release != nil {
      throw Problem(.refused, .issueReleased(state.name), advice: .unreleaseFirst(state.name))
    }
  }

  private func known(_ name: String, _ view: DeskView) throws(Problem) -> IssueState {
    guard let state = view.desk.issue(name) else { throw Problem(.damaged, .filedTextMissing) }
    return state
  }
}

/// The planned issues in the order of their days, and what follows from them for another one.
private struct PlannedRow {
  private let issues: [(state: IssueState, plan: IssuePlan)]

  init(_ issues: [IssueState], without name: String) {
    self.issues = issues.filter { $0.name != name }.compactMap { state in
      state.plan.map { (state, $0) }
    }.sorted { ($0.plan.date, $0.state.place) < ($1.plan.date, $1.state.place) }
  }

  /// What was asked for, else what was planned, else what counts on.
  func plan(_ request: PlanRequest, _ old: IssuePlan?) throws(Problem) -> IssuePlan {
    guard let date = request.date ?? old?.date ?? Self.day(in: request.issue) else {
      throw Problem(.usage, .dateWanted)
    }
    let special = request.special ?? old?.special
    let before = issues.filter { $0.plan.date <= date }.map(\.plan)
    var plan = IssuePlan(date: date, special: special)
    plan.due = request.due ?? old?.due
    plan.pages = request.pages ?? old?.pages ?? before.last?.pages ?? 4
    plan.number = request.number ?? old?.number
    plan.whole = request.whole ?? old?.whole
    if old == nil, special == nil {
      plan.number = plan.number ?? Self.next(before, date, request.issue)
    }
    if special == nil { plan.whole = plan.whole ?? nextWhole(before) }
    return plan
  }

  /// One more than the last number of the year; the first of a year is 1, and where nothing was
  /// planned before, a name such as `2024-12` says which it is.
  private static func next(_ before: [IssuePlan], _ date: CivilDate, _ name: String) -> Int {
    let ofYear = before.filter { $0.date.year == date.year }.compactMap(\.number)
    if let last = ofYear.max() { return last + 1 }
    let parts = name.split(separator: "-")
    let isNumbered = before.isEmpty && parts.count == 2 && parts[0] == "\(date.year)"
    return isNumbered ? Int(parts[1]).flatMap { $0 > 0 ? $0 : nil } ?? 1 : 1
  }

  /// One more than the last whole number, where that is free.
  private func nextWhole(_ before: [IssuePlan]) -> Int? {
    guard let last = before.compactMap(\.whole).max() else { return nil }
    return issues.contains { $0.plan.whole == last + 1 } ? nil : last + 1
  }

  /// The day that an issue's name is, such as `2024-12-20`.
  private static func day(in name: String) -> CivilDate? {
    name.utf8.count == 10 ? Timestamp(iso: name)?.date : nil
  }

  /// A day that is over or out of the order of the names, a deadline behind the day, and a whole
  /// number that is missing where others have one.
  func doubts(of plan: IssuePlan, of name: String, _ occasion: Occasion) -> [Wording] {
    var doubts: [Wording] = []
    if plan.date < occasion.clocks.local(occasion.at).date { doubts.append(.dayIsOver(plan.date)) }
    if let due = plan.due, plan.date < occasion.clocks.local(due).date {
      doubts.append(.dueAfterDay(plan.date))
    }
    guard plan.special == nil else { return doubts }
    let row = issues.filter { $0.plan.special == nil }
    let other = row.first { other in
      other.state.name.utf8.lexicographicallyPrecedes(name.utf8)
        ? plan.date < other.plan.date : other.plan.date < plan.date
    }
    if let other {
      doubts.append(.datedOutOfOrder(name, plan.date, other.state.name, other.plan.date))
    }
    if plan.whole == nil, row.contains(where: { $0.plan.whole != nil }) {
      doubts.append(.wholeMissing(name))
    }
    return doubts
  }

  func refuseTaken(_ plan: IssuePlan) throws(Problem) {
    for (state, other) in issues {
      if let number = plan.number, other.number == number, other.date.year == plan.date.year {
        throw Problem(.refused, .numberTaken(number, plan.date.year, state.name))
      }
      if let whole = plan.whole, other.whole == whole {
        throw Problem(.refused, .wholeTaken(whole, state.name))
      }
    }
  }

  /// Standing columns and advertisements of the issue before, without their days.
  func standingPromises(for plan: IssuePlan) -> [Promise] {
    guard plan.special == nil,
      let before = issues.last(where: { $0.plan.date < plan.date && $0.plan.special == nil })
    else { return [] }
    return before.state.promises.filter { $0.isStanding && $0.page <= plan.pages }.map(\.carriedOn)
  }

  /// The later issues that are to have a standing promise and keep nothing under its slug.
  func open(for promise: Promise, _ view: DeskView, _ name: String) -> [String] {
    guard promise.isStanding, let plan = view.desk.issue(name)?.plan, plan.special == nil else {
      return []
    }
    return issues.filter { state, other in
      other.special == nil && plan.date < other.date && promise.page <= other.pages
        && !state.isPublished && state.release == nil
        && !state.promises.contains { $0.slug == promise.slug }
    }.map(\.state.name)
  }
}

extension Promise {
  /// What another issue has of a standing promise: all but the day.
  fileprivate var carriedOn: Promise {
    var promise = self
    promise.due = nil
    return promise
  }
}

extension Template {
  /// The lines that the masthead leaves.
  fileprivate func lines(page: Int) -> Int { linesPerPage - (page == 1 ? mastheadLines : 0) }

  fileprivate func holds(_ columns: Int, _ lines: Int, page: Int) -> Bool {
    columns <= self.columns && lines <= self.lines(page: page)
  }
}
