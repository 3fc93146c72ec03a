import Archiving
public import Diagnostics
import Notation

/// What a backup, or its restoring into a new place, did.
public struct StoreCopy: Sendable {
  /// Filed values and pictures that were copied.
  public let filed: Int
  /// Lines of logs that were copied.
  public let lines: Int
  /// Other files that were copied.
  public let others: Int
  /// How many bytes were written and read back.
  public let bytes: Int
  /// Files that are damaged where they come from, and were not copied.
  public let damaged: [String]
  /// Lines that the copy has and the store has not.
  public let linesAhead: Int
  /// Files that were damaged in the copy and are whole there now.
  public let mended: Int
  /// Whether both lie on one disk.
  public let isOnSameDisk: Bool
  /// What a full check of the copy found, where there was one.
  public let check: StoreCheck?

  /// Whether there was nothing to copy.
  public var isUnchanged: Bool { filed + lines + others == 0 }
}

/// What a repair brought back.
public struct StoreRepair: Sendable {
  /// Paths below the store's folder.
  public let broughtBack: [String]
  /// Damaged files: where they stood, and where they are kept now.
  public let setAside: [(path: String, keptAt: String)]
  /// What is still missing or damaged.
  public let check: StoreCheck
}

extension Newsroom {
  /// Copies the store to `path`, or brings the backup there up to date.
  /// - Parameters:
  ///   - isFull: checks every file of the backup, not only what is new, and mends what it can.
  ///   - isPrivate: whether contributors' own details are copied too.
  public func backUp(
    to path: String, isFull: Bool, isPrivate: Bool, progress: (Int, Int) -> Void
  ) throws(Problem) -> StoreCopy {
    let report = try archive.copy(
      to: path, depth: isFull ? .full : .quick, isPrivate: isPrivate, naming: Self.naming,
      progress: progress)
    note("backup", ["path": .string(path), "sound": .bool(report.damaged.isEmpty)])
    return StoreCopy(report)
  }

  /// Copies a backup to a new or an empty folder.
  public static func restore(
    _ backup: String, to path: String, progress: (Int, Int) -> Void
  ) throws(Problem) -> StoreCopy {
    try Archive.refuseNoCopy(backup)
    let archive = try Archive(opening: backup)
    guard try archive.hasLines else {
      throw Problem(.damaged, .backupUnfinished, at: Place(backup), advice: .useOtherBackup)
    }
    return StoreCopy(
      try archive.copy(
        to: path, depth: .full, isPrivate: true, naming: naming, progress: progress))
  }

  /// Brings back what is missing or damaged in the store at `path` from another copy of it.
  /// - Parameter isRestoring: whether the copy is this desk's own backup, of which everything is
  ///   brought back that is missing.
  public static func repair(
    _ path: String, from copy: String, occasion: Occasion, isRestoring: Bool = false,
    progress: (Int, Int) -> Void
  ) throws(Problem) -> StoreRepair {
    let report = try Archive.mend(
      at: path, from: copy, naming: naming, isRestoring: isRestoring, progress: progress)
    let newsroom = try Newsroom(at: path, occasion: occasion)
    let check = newsroom.judged(report.check)
    newsroom.archive.losses.clear()
    return StoreRepair(
      broughtBack: report.broughtBack, setAside: report.setAside.map { ($0.path, $0.keptAt) },
      check: check)
  }
}

extension StoreCopy {
  init(_ report: CopyReport) {
    self.init(
      filed: report.filed, lines: report.lines, others: report.others, bytes: report.bytes,
      damaged: report.damaged, linesAhead: report.linesAhead, mended: report.mended,
      isOnSameDisk: report.isOnSameDisk,
      check: report.check.map {
        StoreCheck(
          findings: $0.findings.map(StoreCheck.Finding.init), anomalies: [],
          counts: StoreCheck.Counts($0))
      })
  }
}
