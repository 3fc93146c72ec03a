import Archiving
import Diagnostics
import Launching
import Notation

/// The git repository that carries a store from copy to copy, driven through the real `git`.
///
/// Nothing is ever left half done in the store's folder: what two copies make together is worked out
/// in git's own files first (`git merge-tree`, git 2.38 and later) and put into the folder only where
/// it fits.
struct StoreRepository {
  /// The branch that is worked on, here and elsewhere.
  let branch: String
  private let store: String
  private let git: Git
  private let locks: LeftLocks

  /// The repository the store is in; where there is none, one is begun if `isBeginning`.
  /// - Throws: Where other things than the store are kept in it, or a branch is half merged.
  init(
    of store: String, at occasion: Occasion, environment: [String: String], isBeginning: Bool
  ) throws(Problem) {
    self.store = store
    git = try Git(folder: store, occasion: occasion, environment: environment)
    if try !git.run(["rev-parse", "--is-inside-work-tree"]).succeeded {
      guard isBeginning else {
        throw Problem(.refused, .notInGit, at: Place(store), advice: .beginSync)
      }
      try git.lines(["init", "-q", "-b", "main"])
    }
    let head = try git.run(["symbolic-ref", "-q", "--short", "HEAD"])
    guard head.succeeded else {
      throw Problem(.refused, .noBranch, at: Place(store), advice: .finishInGit)
    }
    branch = Git.lines(of: head).first ?? "main"
    let folder = try git.lines(["rev-parse", "--absolute-git-dir"]).first ?? store + "/.git"
    locks = LeftLocks(folder: folder, branch: branch)
    try refuseForeignFiles()
    if try git.run(["rev-parse", "-q", "--verify", "MERGE_HEAD"]).succeeded {
      throw Problem(.refused, .mergeUnderWay, at: Place(store), advice: .finishInGit)
    }
  }

  /// Whatever else is in the repository would be sent along.
  private func refuseForeignFiles() throws(Problem) {
    let prefix = try git.lines(["rev-parse", "--show-prefix"]).first ?? ""
    if prefix.isEmpty { return }
    let names = try git.lines(["ls-files", "--full-name", "--", ":(top)"])
    let foreign = names.first { !$0.hasPrefix(prefix) && !$0.hasPrefix(".") }
    if let foreign {
      throw Problem(.refused, .notAlone(foreign), at: Place(store), advice: .syncByHand)
    }
  }

  // MARK: Here

  /// Does something for which git takes locks. To be called under the store's lock.
  func writing(_ act: () throws(Problem) -> Void) throws(Problem) {
    try locks.clearing(act, wasKilled: { git.wasKilled })
  }

  /// Commits what the store has; nothing that was deleted, for another copy may name it, and its rules
  /// are not to go because they went here.
  /// - Parameter isSound: whether the store's logs are; asked only where lines of them changed.
  /// - Throws: Where something is not as it was filed, since nobody who fetched it would take anything
  ///   from here any more.
  func commit(isSound: () -> Bool) throws(Problem) {
    try git.lines(["add", "--ignore-removal", "--", "."])
    let rules = ConfigurationPart.allCases.map { ":(exclude)\($0.path)" }
    try git.lines(["add", "--all", "--", "desk"] + rules)
    if try git.run(["diff", "--cached", "--quiet"]).succeeded { return }
    try refuseDamage(isSound)
    try git.lines(["commit", "-q", "-m", "newsdesk sync"])
  }

  private func refuseDamage(_ isSound: () -> Bool) throws(Problem) {
    let head = try git.run(["rev-parse", "-q", "--verify", "HEAD"])
    let last = try git.state(Git.lines(of: head).first)
    let next = try git.lines(["write-tree"]).first ?? ""
    let filed = try git.lines(
      ["diff", "--relative", "--name-only", "--no-renames", "--diff-filter=d", last, next, "--"]
        + ["objects", "media"])
    for path in filed where try !isAsFiled(path) {
      throw Problem(.damaged, .damagedHere(path), advice: .repairFirst)
    }
    let cut = try lineCounts(last, next).first { $0.removed > 0 }
    if let cut, !isSound() {
      throw Problem(.damaged, .damagedHere(cut.path), advice: .repairFirst)
    }
  }

  /// Whether a file is called by the hash of its bytes; other names are none of ours.
  private func isAsFiled(_ path: String) throws(Problem) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count == 3, let name = parts[2].split(separator: ".").first,
      let id = Digest(hex: String(parts[1] + name))
    else { return true }
    return SHA256.digest(try OutsideFile.read(store + "/" + path)) == id
  }

  // MARK: Elsewhere

  /// Where the store goes if nobody says where: the branch's own remote, else `origin`.
  func usualRemote() throws(Problem) -> String? {
    let own = try git.run(["config", "branch.\(branch).remote"])
    if let name = Git.lines(of: own).first { return name }
    return try remotes().contains("origin") ? "origin" : nil
  }

  /// Remembers where the store goes, where nothing is remembered yet.
  func remember(_ remote: String) throws(Problem) {
    if try !remotes().isEmpty { return }
    try git.lines(["remote", "add", "--", "origin", remote])
  }

  /// The names that git knows other places by.
  func remotes() throws(Problem) -> [String] { try git.lines(["remote"]) }

  /// Makes an empty repository that other copies can send to.
  func makeRepository(at path: String) throws(Problem) {
    try git.lines(["init", "-q", "--bare", "-b", branch, "--", path])
  }

  /// Lets a clone of the other place begin with its branch of this name, where it would begin with
  /// one that is not there; false where that cannot be set from here.
  func checkOut(_ name: String, at remote: String) throws(Problem) -> Bool {
    let head = try git.run(["ls-remote", "--", remote, "HEAD"])
    if !head.succeeded || !Git.lines(of: head).isEmpty { return true }
    let address = try address(of: remote)
    guard OutsideFile.isFolder(address) else { return false }
    let there = ["--git-dir", address]
    let isBare = try git.run(there + ["rev-parse", "--is-bare-repository"])
    guard Git.lines(of: isBare) == ["true"] else { return false }
    return try git.run(there + ["symbolic-ref", "HEAD", "refs/heads/\(name)"]).succeeded
  }

  /// The address behind a name that git knows; any other place is its own.
  func address(of remote: String) throws(Problem) -> String {
    Git.lines(of: try git.run(["remote", "get-url", "--", remote])).first ?? remote
  }

  /// Why another place does not answer: a stick is not plugged in, a folder is no repository, or
  /// something that only git can tell.
  private func silence(of remote: String, _ answer: Outcome) throws(Problem) -> Problem {
    let address = try address(of: remote)
    let said = git.problem(answer).what
    if address.hasPrefix("/"), !OutsideFile.exists(address) {
      return Problem(.refused, .placeGone, at: Place(address), advice: .plugInAgain)
    }
    if OutsideFile.isFolder(address), said.english.contains("not appear to be a git repository") {
      return Problem(.refused, .noRepository, at: Place(address), advice: .sendToBare)
    }
    return Problem(.refused, .placeSilent + said, at: Place(address), advice: .reachPlace)
  }

  /// Fetches what the other place has; `nil` where it has nothing yet.
  func fetch(_ remote: String) throws(Problem) -> FetchedBranch? {
    let answer = try git.run(["ls-remote", "--symref", "--", remote])
    guard answer.succeeded else { throw try silence(of: remote, answer) }
    let listed = Git.lines(of: answer)
    guard let name = Self.branch(among: listed, like: branch) else { return nil }
    try git.lines(["fetch", "-q", "--no-tags", "--", remote, "refs/heads/\(name)"])
    let tip = try git.lines(["rev-parse", "FETCH_HEAD"]).first ?? ""
    let base = Git.lines(of: try git.run(["merge-base", "HEAD", tip])).first
    return FetchedBranch(name: name, tip: tip, base: try git.state(base))
  }

  /// The branch of our name among what `git ls-remote --symref` lists, else the one that is checked
  /// out there.
  private static func branch(among listed: [String], like ours: String) -> String? {
    let names = listed.compactMap { $0.split(separator: "\t").last }
    let heads = names.filter { $0.hasPrefix("refs/heads/") }.map {
      String($0.dropFirst("refs/heads/".count))
    }
    if heads.contains(ours) { return ours }
    let pointed = listed.first { $0.hasPrefix("ref: refs/heads/") && $0.hasSuffix("\tHEAD") }
    return heads.first { pointed == "ref: refs/heads/\($0)\tHEAD" }
  }

  /// Refuses what is another store, and a branch that deletes or rewrites what never changes.
  func check(_ fetched: FetchedBranch) throws(Problem) {
    let card = "newsdesk.json"
    let (ours, theirs) = (
      try git.run(["show", "HEAD:./\(card)"]), try git.run(["show", "\(fetched.tip):./\(card)"])
    )
    guard theirs.succeeded, ours.output == theirs.output else {
      throw Problem(.refused, .otherStore)
    }
    let changed = try git.lines(
      ["diff", "--name-only", "--no-renames", "--diff-filter=a", fetched.base, fetched.tip, "--"]
        + ["objects", "media"])
    let cut = try lineCounts(fetched.base, fetched.tip).filter { $0.removed > 0 }.map(\.path)
    if let path = (changed + cut).first {
      throw Problem(.damaged, .rewritesStore(path), advice: .keepApart)
    }
  }

  /// How many lines of logs a state has that an earlier one, or the empty one, has not.
  func newLines(since base: String?, in state: String) throws(Problem) -> Int {
    try lineCounts(try git.state(base), state).reduce(0) { $0 + $1.added }
  }

  private func lineCounts(
    _ from: String, _ to: String
  ) throws(Problem) -> [(added: Int, removed: Int, path: String)] {
    let told = try git.lines(
      ["diff", "--numstat", "--text", "--no-renames", from, to, "--", "log"])
    return told.map { line in
      let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
      return (
        Int(parts.first ?? "") ?? 0, Int(parts.dropFirst().first ?? "") ?? 0, parts.last ?? ""
      )
    }
  }

  /// Takes in what was fetched. Texts and pictures come to their places before the logs that name
  /// them, so that nobody who reads meanwhile misses one.
  /// - Throws: Where both copies changed one file of `desk/`; then nothing has changed here.
  func take(_ fetched: FetchedBranch) throws(Problem) {
    if try git.run(["merge-base", "--is-ancestor", fetched.tip, "HEAD"]).succeeded { return }
    let merged = try merged(fetched)
    for shelf in ["objects", "media"] {
      let names = try git.lines(["ls-tree", "--name-only", merged, "--", shelf])
      if !names.isEmpty { try git.lines(["checkout", "-q", merged, "--", shelf]) }
    }
    try git.lines(["merge", "-q", "--ff-only", merged])
  }

  private func merged(_ fetched: FetchedBranch) throws(Problem) -> String {
    if try git.run(["merge-base", "--is-ancestor", "HEAD", fetched.tip]).succeeded {
      return fetched.tip
    }
    let answer = try git.run([
      "merge-tree", "--write-tree", "--name-only", "--no-messages", "--allow-unrelated-histories",
      "HEAD", fetched.tip,
    ])
    let told = Git.lines(of: answer)
    if answer.ending == .exited(1), told.count > 1 {
      throw divided(Set(told.dropFirst()), fetched)
    }
    guard answer.succeeded, let tree = told.first else { throw git.problem(answer) }
    let broken = try brokenRules(tree, from: ["HEAD", fetched.tip])
    if !broken.isEmpty { throw divided(broken, fetched) }
    let commit = ["commit-tree", tree, "-p", "HEAD", "-p", fetched.tip, "-m", "newsdesk sync"]
    return try git.lines(commit).first ?? ""
  }

  private func divided(_ paths: Set<String>, _ fetched: FetchedBranch) -> Problem {
    Problem(.overtaken, .bothChanged(paths.sorted()), advice: .mergeByHand(fetched.tip))
  }

  /// The files of rules that git made of the lines of both sides and that say nothing usable.
  private func brokenRules(
    _ tree: String, from sides: [String]
  ) throws(Problem) -> Set<String> {
    var joined = ConfigurationPart.allCases
    for side in sides {
      let changed = try git.lines(["diff", "--relative", "--name-only", side, tree, "--", "desk"])
      joined.removeAll { !changed.contains($0.path) }
    }
    var broken: Set<String> = []
    for part in joined {
      let shown = try git.run(["show", "\(tree):./\(part.path)"])
      if (try? part.filedForm(shown.output)) == nil { broken.insert(part.path) }
    }
    return broken
  }

  /// Sends what is here to a branch, else to one of the same name; false where somebody else sent something meanwhile.
  func send(to remote: String, as name: String?) throws(Problem) -> Bool {
    let answer = try git.run(
      ["push", "-q", "--porcelain", "--", remote, "HEAD:refs/heads/\(name ?? branch)"])
    if answer.succeeded { return true }
    let told = Git.lines(of: answer)
    let overtaken = ["[rejected]", "(failed to update ref)", "(cannot lock ref"]
    if told.contains(where: { line in overtaken.contains { line.contains($0) } }) { return false }
    if let refusal = told.first(where: { $0.contains("[remote rejected]") }) {
      let reason = refusal.split(separator: "\t").last.map(String.init) ?? refusal
      throw Problem(.refused, .sendingRefused(Printable.line(reason)), advice: .sendToBare)
    }
    throw git.problem(answer)
  }
}

/// What was fetched from another place.
struct FetchedBranch {
  /// The branch's name there.
  let name: String
  /// Its newest commit.
  let tip: String
  /// The newest state that both copies had, or the one without files.
  let base: String
}
