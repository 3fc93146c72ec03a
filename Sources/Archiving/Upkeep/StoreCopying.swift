public import Diagnostics
import Foundation

/// What a copying of a store did.
public struct CopyReport: Hashable, Sendable {
  /// How many filed values and pictures were copied.
  public internal(set) var filed = 0
  /// How many lines are new in the copy.
  public internal(set) var lines = 0
  /// How many other files were copied.
  public internal(set) var others = 0
  /// How many bytes were written, and read back.
  public internal(set) var bytes = 0
  /// Files of the source that are damaged and were therefore not copied, by their paths.
  public internal(set) var damaged: [String] = []
  /// Lines that the copy has and the source has not: the source lost them, or another copy of the
  /// store was copied to the same place.
  public internal(set) var linesAhead = 0
  /// How many files were damaged in the copy and are whole there now.
  public internal(set) var mended = 0
  /// Whether both lie on one disk, which takes both when it dies.
  public internal(set) var isOnSameDisk = false
  /// What a full check of the copy found, where one was asked for.
  public internal(set) var check: CheckReport?

  /// Whether nothing had to be copied.
  public var isUnchanged: Bool { filed + lines + others == 0 }
}

extension Archive {
  /// Copies the store to `path`, or brings an earlier copy there up to date.
  ///
  /// The copy is a store like any other, without a log of its own, and is whole at any moment: what
  /// a line names is durable there before the line. Nothing in it is ever deleted. What is new is
  /// read back from the disk and compared; a full `depth` checks every file of the copy.
  /// - Parameter isPrivate: whether contributors' own details in `private/` are copied too.
  public func copy(
    to path: String, depth: CheckDepth = .quick, isPrivate: Bool = false, naming: NamingMembers,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Problem) -> CopyReport {
    try refuseDamagedCard()
    try refuseEachOther(path)
    try Files.makeFolder(path)
    let target = try Folder(opening: path)
    _ = try target.isCopy(of: self)
    let lock = try WriteLock.take(in: target, patience: patience)
    defer { withExtendedLifetime(lock) {} }
    var copying = StoreCopying(source: folder, target: target, scratch: try Scratch(in: target))
    copying.scratch.sweep()
    let isNew = try !target.isCopy(of: self)
    if isNew { try target.replace(StoreCard.fileName, card.bytes, through: copying.scratch) }
    try copying.run(isNew: isNew, isPrivate: isPrivate, heals: depth == .full, progress)
    copying.report.isOnSameDisk = try folder.status(".")?.disk == target.status(".")?.disk
    if depth == .full {
      copying.report.check = try Archive(opening: path).check(naming: naming, progress: progress)
    }
    return copying.report
  }

  /// A copy inside the store, or the store inside a copy of itself, would grow without end.
  private func refuseEachOther(_ path: String) throws(Problem) {
    let own = Files.realPath(root) + "/"
    let other = Files.realPath(path) + "/"
    if own.hasPrefix(other) || other.hasPrefix(own) {
      throw Problem(.refused, .copyInItself, at: Place(path), advice: .copyElsewhere)
    }
  }
}

extension Archive {
  fileprivate var card: StoreCard { StoreCard(name: name, storeID: storeID, isSample: isSample) }
}

extension Folder {
  /// Whether an earlier copy of the store is here. If not, nothing else may be here either, but for
  /// what a first copying leaves that was cut off at its beginning.
  fileprivate func isCopy(of archive: Archive) throws(Problem) -> Bool {
    if try status(StoreCard.fileName) == nil {
      guard Set(try names()).isSubset(of: ["lock", "tmp"]) else {
        throw Problem(.refused, .copyPlaceTaken, at: Place(path), advice: .copyElsewhere)
      }
      return false
    }
    let card = try StoreCard(in: self)
    guard card.storeID == archive.storeID else {
      throw Problem(
        .refused, .copyOfAnother(card.name), at: Place(path), advice: .copyElsewhere)
    }
    return true
  }
}

/// One copying from a store to a copy of it: what is filed, then the lines, then the rest.
struct StoreCopying {
  let source: Folder
  let target: Folder
  let scratch: Scratch
  var report = CopyReport()

  /// How much is held in memory and made durable together.
  private static let roundBytes = 16 << 20
  private static let roundFiles = 4_096

  init(source: Folder, target: Folder, scratch: Scratch) {
    self.source = source
    self.target = target
    self.scratch = scratch
  }

  /// What lines name was there before them, so how far the logs go is noted first.
  mutating func run(
    isNew: Bool, isPrivate: Bool, heals: Bool, _ progress: (Int, Int) -> Void
  ) throws(Problem) {
    var walk = Check(root: source, depth: .quick, naming: NamingMembers([]))
    let logs = walk.listLogs()
    walk.listObjects()
    report.damaged += walk.report.findings.filter { $0.kind == .damaged }.map(\.path)
    let known = heals ? Self.sound(in: target) : Self.listed(in: target)
    try copyFiled(walk, known, progress)
    for log in logs { try copyLog(log) }
    try copyOthers(isPrivate: isPrivate)
    try target.sync()
  }

  private static func listed(in target: Folder) -> Check {
    var walk = Check(root: target, depth: .quick, naming: NamingMembers([]))
    walk.listObjects()
    return walk
  }

  /// Likewise, with the marks of a full check, so that what is damaged there is copied anew.
  private static func sound(in target: Folder) -> Check {
    var walk = Check(root: target, depth: .full, naming: NamingMembers([]))
    walk.listObjects()
    walk.readObjects { _, _ in }
    return walk
  }

  private mutating func copyFiled(
    _ walk: Check, _ known: Check, _ progress: (Int, Int) -> Void
  ) throws(Problem) {
    let open = [(walk.objects, known.objects), (walk.media, known.media)].flatMap { own, there in
      own.spots.compactMap { spot -> (Stock, Stock.Spot, isMending: Bool)? in
        let found = there.spot(of: own.shards[spot.shard].ids[spot.index])
        guard let found else { return (own, spot, false) }
        return there[found].contains(.damaged) ? (own, spot, true) : nil
      }
    }
    var round: [ObjectFiles.Item] = []
    var bytes = 0
    for (number, (stock, spot, isMending)) in open.enumerated() {
      if let item = item(stock, spot) {
        if isMending { report.mended += 1 }
        round.append(item)
        bytes += item.bytes.count
      }
      if bytes >= Self.roundBytes || round.count >= Self.roundFiles || number == open.count - 1 {
        try settle(round)
        (round, bytes) = ([], 0)
        progress(number + 1, open.count)
      }
    }
  }

  /// A file of the source, if it is what was filed; one that `gc` took since is no damage.
  private mutating func item(_ stock: Stock, _ spot: Stock.Spot) -> ObjectFiles.Item? {
    let id = stock.shards[spot.shard].ids[spot.index]
    let name = stock.fileName(spot)
    var found: [UInt8]?
    do throws(Problem) {
      let shard = try stock.root.folder(stock.folderName)?.folder(ObjectFiles.shard(of: id))
      found = try shard?.bytes(name, limit: ObjectFiles.limit)
      if found == nil { return nil }
    } catch {
      found = nil
    }
    guard let bytes = found, SHA256.digest(bytes) == id else {
      report.damaged.append(stock.path(spot))
      return nil
    }
    let suffix = stock.shards[spot.shard].suffixes.isEmpty ? nil : name.split(separator: ".").last
    return ObjectFiles.Item(
      id: id, shelf: suffix.map { .media(suffix: String($0)) } ?? .objects, bytes: bytes)
  }

  private mutating func settle(_ round: [ObjectFiles.Item]) throws(Problem) {
    try ObjectFiles(root: target).file(round, through: scratch)
    for item in round {
      let shard = try target.folder(item.shelf.folderName)?.folder(ObjectFiles.shard(of: item.id))
      let name = item.shelf.fileName(of: item.id)
      let back = try shard?.bytes(name, limit: ObjectFiles.limit, fromDisk: true)
      guard let back, SHA256.digest(back) == item.id else {
        throw Problem(
          .damaged, .copyReadsBackWrong, at: Place(shard?.path(of: name) ?? target.path),
          advice: .diskFailsAdvice)
      }
      report.filed += 1
      report.bytes += back.count
    }
  }
}
