import Archiving
public import Diagnostics
import Foundation
public import Notation
public import Workflow

/// What came of bringing two copies of a store together.
public struct SyncOutcome: Sendable {
  /// The other place; `nil` where none is known, so that the store was only committed.
  public internal(set) var remote: String?
  /// How many lines of logs came from there.
  public internal(set) var taken = 0
  /// How many lines of logs were sent there.
  public internal(set) var sent = 0
  /// The branch that a clone of the other place has to ask for by name.
  public internal(set) var branchToClone: String?
  /// Articles whose different changes were brought together.
  public internal(set) var merged: [Digest] = []
  /// Articles with different changes of the same lines, which a person has to decide.
  public internal(set) var divided: [Digest] = []
  /// Articles that two copies made of the same text, of which a person makes one.
  public internal(set) var twins: [TwinPair] = []
}

extension Newsroom {
  /// Brings this copy and another one together through `git`: what is there is taken, different
  /// changes of one article are brought together where they can be, and what is here is sent.
  ///
  /// - Parameters:
  ///   - place: a name or address that git knows, or a folder; `nil` for where the store went before.
  ///   - folder: the path of the place, if it is a folder; it is made where it is not there yet.
  ///   - environment: what `git` runs in.
  /// - Throws: Where the other place is another store, deletes or rewrites what never changes, where
  ///   both copies changed one file of `desk/`, or where one of rules says nothing usable here; nothing
  ///   is taken then.
  public func sync(
    with place: String?, folder: String?, environment: [String: String]
  ) throws(Problem) -> (outcome: SyncOutcome, view: DeskView) {
    let repository = try StoreRepository(
      of: path, at: occasion, environment: environment, isBeginning: place != nil)
    try refuseBrokenRules()
    try writing(repository) { () throws(Problem) in try commit(repository) }
    var outcome = SyncOutcome()
    outcome.remote = try remote(place, folder, repository)
    if let remote = outcome.remote {
      var rounds = 0
      while try !exchange(with: remote, repository, &outcome) {
        rounds += 1
        if rounds == Self.mostRounds { throw Problem(.overtaken, .othersKeepSending) }
      }
      try repository.remember(remote)
    }
    let view = try view()
    outcome.divided = view.desk.articles(standing: .diverged).map(\.id)
    outcome.twins = view.desk.twinPairs
    return (outcome, view)
  }

  /// What nobody can put into force is not handed on.
  private func refuseBrokenRules() throws(Problem) {
    for part in ConfigurationPart.allCases {
      do throws(Problem) {
        _ = try filedForm(of: part)
      } catch {
        let advice = error.advice.map { $0 + Wording.gap } ?? .verbatim("")
        throw Problem(error.kind, error.what, at: error.place, advice: advice + .mendRulesFirst)
      }
    }
  }

  private func commit(_ repository: StoreRepository) throws(Problem) {
    try repository.commit { !archive.check(.quick, naming: Self.naming).isDamaged }
  }

  /// How often somebody else may be faster before a person is asked to wait.
  private static var mostRounds: Int { 50 }

  /// Where to go. What has a colon is an address, as git has it; a folder that is empty or not there
  /// becomes a repository that other copies can send to.
  private func remote(
    _ place: String?, _ folder: String?, _ repository: StoreRepository
  ) throws(Problem) -> String? {
    guard let place, let folder else { return try repository.usualRemote() }
    let isKnown = try repository.remotes().contains(place)
    if isKnown || place.contains(":") { return place }
    let files = OutsideFile.exists(folder) ? try OutsideFile.list(folder) : []
    if !files.isEmpty { return folder }
    guard OutsideFile.isFolder(NSString(string: folder).deletingLastPathComponent) else {
      throw Problem(.refused, .noSuchPlace, at: Place(place), advice: .plugIn)
    }
    try refuseGone(folder, repository)
    try repository.makeRepository(at: folder)
    return folder
  }

  /// Where the store went before is not made anew: an empty place where the stick should be would
  /// take everything and bring it to nobody.
  private func refuseGone(
    _ folder: String, _ repository: StoreRepository
  ) throws(Problem) {
    guard !OutsideFile.exists(folder), let usual = try repository.usualRemote() else { return }
    let address = try repository.address(of: usual)
    if OutsideFile.resolved(address) == OutsideFile.resolved(folder) {
      throw Problem(.refused, .placeGone, at: Place(folder), advice: .plugInAgain)
    }
  }

  /// Takes and sends once; false where somebody else sent something meanwhile.
  private func exchange(
    with remote: String, _ repository: StoreRepository, _ outcome: inout SyncOutcome
  ) throws(Problem) -> Bool {
    let fetched = try repository.fetch(remote)
    if let fetched {
      try repository.check(fetched)
      outcome.taken += try repository.newLines(since: fetched.base, in: fetched.tip)
      try writing(repository) { () throws(Problem) in try repository.take(fetched) }
      outcome.merged += try bringAllTogether()
      try writing(repository) { () throws(Problem) in try commit(repository) }
    }
    let sent = try repository.newLines(since: fetched?.tip, in: "HEAD")
    guard try repository.send(to: remote, as: fetched?.name) else { return false }
    let branch = fetched?.name ?? repository.branch
    outcome.branchToClone = try repository.checkOut(branch, at: remote) ? nil : branch
    outcome.sent = sent
    return true
  }

  /// Brings together the different changes of every article where that can be.
  private func bringAllTogether() throws(Problem) -> [Digest] {
    var merged: [Digest] = []
    for article in try view().desk.articles(standing: .diverged) {
      let now = try bringTogether(article.id).desk.article(article.id)
      if now?.isDiverged == false { merged.append(article.id) }
    }
    return merged
  }

  /// Nobody else writes to the store meanwhile, and what git wrote survives a power cut.
  private func writing(
    _ repository: StoreRepository, _ act: () throws(Problem) -> Void
  ) throws(Problem) {
    try archive.holding { (held: HeldArchive) throws(Problem) in
      try repository.writing(act)
      try held.settle()
    }
  }
}
