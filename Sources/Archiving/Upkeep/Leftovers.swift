public import Diagnostics
import Foundation
public import Notation

/// What stands in a store and is named by nothing.
public struct Leftovers: Hashable, Sendable {
  /// One file.
  public struct File: Hashable, Sendable {
    /// Its path, below the store's folder as that was named.
    public let path: String
    /// Its length.
    public let bytes: Int
    /// The id it is filed under; files of `tmp/` have none.
    public let id: Digest?
    /// The folders it stands in, below the store's, and its name.
    let place: [String]
  }

  /// How old a file has to be before it is taken, in days: a clone in the middle of a `git pull` has
  /// texts whose lines come later.
  public static let days = 14
  /// The same for what writers left in `tmp/`: nobody writes for longer.
  public static let scratchDays = 1

  /// Those that are old enough, in the order of paths.
  public internal(set) var files: [File] = []
  /// How many are too young.
  public internal(set) var young = 0
  /// How many values are named.
  var named = 0

  /// How much room they take.
  public var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

  /// Refuses another number of files than somebody said; and where nobody did, to take more than is
  /// left: no command that was cut off leaves that much, but an archive that lost its lines is
  /// nothing else.
  fileprivate func refuseMost(unless count: Int?) throws(Problem) {
    if let count, count != files.count {
      throw Problem(
        .refused, .otherCount(count, not: files.count), advice: .sayThatMany(files.count))
    }
    let values = files.count { $0.id != nil }
    if count == nil, values > named {
      throw Problem(
        .refused, .moreThanNamed(values, of: values + named), advice: .sayHowMany(files.count))
    }
  }
}

extension Archive {
  /// Finds what no record of any log names and what is older than 14 days, and deletes it where
  /// `isDeleting`.
  ///
  /// Where there is something to delete, everything is read once more under the lock, which is held
  /// all the while, so nothing a writer is about to name is taken; and just what was found then is.
  /// Refuses while a log, or anything that is named, is damaged or missing: what that names is not
  /// known; and to take more than is named.
  /// - Parameters:
  ///   - count: how many files somebody said to delete, however many those are.
  ///   - now: seconds since 1970; ages go by the files' times.
  public func leftovers(
    isDeleting: Bool, count: Int? = nil, now: Int, naming: NamingMembers,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Problem) -> Leftovers {
    try refuseDamagedCard()
    let seen = try search(isLocked: false, now, naming, progress)
    guard isDeleting, !seen.files.isEmpty else { return seen }
    let lock = try WriteLock.take(in: folder, patience: patience)
    defer { withExtendedLifetime(lock) {} }
    let found = try search(isLocked: true, now, naming, progress)
    try found.refuseMost(unless: count)
    for file in found.files { try remove(file) }
    return found
  }

  private func remove(_ file: Leftovers.File) throws(Problem) {
    guard let name = file.place.last else { return }
    var files: Folder? = folder
    for outer in file.place.dropLast() { files = try files?.folder(outer) }
    try files?.remove(name)
  }

  private func search(
    isLocked: Bool, _ now: Int, _ naming: NamingMembers, _ progress: (Int, Int) -> Void
  ) throws(Problem) -> Leftovers {
    var check = Check(root: folder, depth: .full, naming: naming.withMentions)
    withoutActuallyEscaping(progress) { check.readEverything($0) }
    if let what = check.obstacle {
      throw Problem(.damaged, what, at: Place(root), advice: .mendFirst)
    }
    var search = LeftoverSearch(root: folder, isLocked: isLocked, now: now)
    search.found.named = check.namedCount
    try search.visit(check.objects)
    try search.visit(check.media)
    try search.visitScratch()
    return search.found
  }
}

extension Check {
  fileprivate var namedCount: Int {
    [objects, media].reduce(0) { sum, stock in
      stock.shards.reduce(sum) { $0 + $1.marks.count { $0.contains(.named) } }
    }
  }

  /// Why it is not certain what is named.
  fileprivate var obstacle: Wording? {
    if isLogDamaged { return .logsDamaged }
    if report.findings.contains(where: { $0.kind == .damaged && $0.id == nil }) {
      return .namedMissing
    }
    if !missing.isEmpty { return .namedMissing }
    let isBroken = [objects, media].contains { stock in
      stock.spots.contains { stock[$0].isSuperset(of: [.named, .damaged]) }
    }
    return isBroken ? .namedMissing : nil
  }
}

private struct LeftoverSearch {
  let root: Folder
  let isLocked: Bool
  let now: Int
  var found = Leftovers()

  mutating func visit(_ stock: Stock) throws(Problem) {
    for (number, shard) in stock.shards.enumerated() {
      let places = shard.ids.indices.filter { shard.marks[$0].isDisjoint(with: [.named, .gone]) }
      guard let first = places.first else { continue }
      let folders = [stock.folderName, ObjectFiles.shard(of: shard.ids[first])]
      guard let files = try root.folder(folders[0])?.folder(folders[1]) else { continue }
      for index in places {
        let name = stock.fileName(Stock.Spot(shard: number, index: index))
        try take(name, in: files, folders, id: shard.ids[index], days: Leftovers.days)
      }
    }
  }

  /// What writers that died left in `tmp/`; under the lock no writer is at work whose files lie there.
  mutating func visitScratch() throws(Problem) {
    guard let scratch = try root.folder(Scratch.folderName) else { return }
    for name in try scratch.names() {
      let days = isLocked && name.hasPrefix(Scratch.filing) ? -1 : Leftovers.scratchDays
      try take(name, in: scratch, [Scratch.folderName], id: nil, days: days)
    }
  }

  private mutating func take(
    _ name: String, in files: Folder, _ folders: [String], id: Digest?, days: Int
  ) throws(Problem) {
    guard let status = try files.status(name), status.kind == .file else { return }
    guard days < 0 || status.modified < now - days * 86_400 else { return found.young += 1 }
    found.files.append(
      Leftovers.File(
        path: files.path(of: name), bytes: status.size, id: id, place: folders + [name]))
  }
}
