public import Diagnostics
import Foundation
import Notation

/// What a mending of a store did.
public struct MendingReport: Hashable, Sendable {
  /// What was brought back, by path below the store's folder.
  public internal(set) var broughtBack: [String] = []
  /// Damaged files and where they are kept now.
  public internal(set) var setAside: [SetAside] = []
  /// What a full check says afterwards.
  public internal(set) var check = CheckReport()

  /// A damaged file that had to make place for a whole one.
  public struct SetAside: Hashable, Sendable {
    /// Where it stood, below the store's folder.
    public let path: String
    /// Where it is now.
    public let keptAt: String
  }
}

extension Archive {
  /// Brings back from `copy`, a clone or a backup of the same store, what is missing or damaged in
  /// the store at `path`, even where its description is damaged too.
  ///
  /// Takes only bytes that have the right hash and the right place in a log. Never deletes: damaged
  /// files are kept under `unfiled/damaged/`. Lines that only `copy` has are taken over as well.
  /// - Parameter isRestoring: whether what only the holder of this copy has is brought back, too:
  ///   texts that could not be filed, and contributors' own details.
  public static func mend(
    at path: String, from copy: String, patience: Duration = .seconds(10), naming: NamingMembers,
    isRestoring: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Problem) -> MendingReport {
    try refuseNoCopy(copy)
    let root = try Folder(opening: path)
    let source = try Folder(opening: copy)
    guard try root.status(".") != source.status(".") else {
      throw Problem(.refused, .copyInItself, at: Place(copy), advice: .otherCopy)
    }
    let lock = try WriteLock.take(in: root, patience: patience)
    defer { withExtendedLifetime(lock) {} }
    var mending = StoreMending(root: root, copy: source, scratch: try Scratch(in: root))
    mending.scratch.sweep()
    if isRestoring { mending.others += ["unfiled", "private"] }
    try mending.run(naming, progress)
    return mending.report
  }
}

extension Archive {
  /// Refuses what is no store and so no copy of one.
  public static func refuseNoCopy(_ path: String) throws(Problem) {
    do throws(Problem) {
      _ = try StoreCard.spared(in: try Folder(opening: path))
    } catch {
      let isNone = error.advice == nil || error.advice == .notAStoreAdvice
      throw isNone
        ? Problem(error.kind, error.what, at: error.place, advice: .nameACopy) : error
    }
  }
}

/// One mending: the description, the logs, then everything filed that is named and not whole.
struct StoreMending {
  let root: Folder
  let copy: Folder
  let scratch: Scratch
  var report = MendingReport()
  /// Folders of files that are not filed, which are brought back where they are missing.
  var others = ["desk", "pictures"]

  init(root: Folder, copy: Folder, scratch: Scratch) {
    self.root = root
    self.copy = copy
    self.scratch = scratch
  }

  mutating func run(
    _ naming: NamingMembers, _ progress: (Int, Int) -> Void
  ) throws(Problem) {
    try mendCard()
    try mendLogs()
    var check = Check(root: root, depth: .full, naming: naming)
    withoutActuallyEscaping(progress) { check.readEverything($0) }
    try mendFiled(check, naming)
    try bringOthers()
    if report.broughtBack.isEmpty {
      report.check = check.finished()
    } else {
      var again = Check(root: root, depth: .full, naming: naming)
      withoutActuallyEscaping(progress) { again.readEverything($0) }
      report.check = again.finished()
    }
  }

  private mutating func mendCard() throws(Problem) {
    let card = try StoreCard(in: copy)
    if let own = try? StoreCard(in: root) {
      guard own.storeID == card.storeID else {
        throw Problem(
          .refused, .copyOfAnother(card.name), at: Place(copy.path), advice: .otherCopy)
      }
      return
    }
    guard isKin else {
      throw Problem(.refused, .copyNotKin, at: Place(copy.path), advice: .otherCopy)
    }
    let name = StoreCard.fileName
    let own = (try? root.bytes(name, limit: 1 << 16)) ?? nil
    try keepAside(own ?? [], name, in: root, path: name)
    try root.replace(StoreCard.fileName, card.bytes, through: scratch)
    report.broughtBack.append(StoreCard.fileName)
  }

  /// Whether the store whose description is lost has a line in common with the copy, or no line.
  private var isKin: Bool {
    let (own, other) = (firstLines(root), firstLines(copy))
    return own.isEmpty || !own.isDisjoint(with: other)
  }

  private func firstLines(_ root: Folder) -> Set<Digest> {
    var walk = Check(root: root, depth: .quick, naming: NamingMembers([]))
    var lines: Set<Digest> = []
    for log in walk.listLogs() {
      for segment in log.segments.prefix(1) {
        let scan = try? SegmentScan(
          segment.number, upTo: segment.length, in: log.folder, NamingMembers([]))
        for line in scan?.lines.prefix(64) ?? [] { lines.insert(line.hash) }
      }
    }
    return lines
  }

  /// Moves what stands under `name` to where it harms nobody; nothing is done where nothing is.
  mutating func setAside(_ name: String, in folder: Folder, path: String) throws(Problem) {
    guard try folder.status(name) != nil else { return }
    let (shelf, free) = try place(for: path)
    try folder.move(name, to: shelf, as: free, isDraft: false)
    try shelf.sync()
    report.setAside.append(.init(path: path, keptAt: "unfiled/damaged/\(free)"))
  }

  /// Keeps `bytes`, what the file `name` has, in another place, while the file stays where it is: who
  /// is cut off before it is replaced finds there what he found before. What cannot be read is
  /// moved.
  mutating func keepAside(
    _ bytes: [UInt8], _ name: String, in folder: Folder, path: String
  ) throws(Problem) {
    if bytes.isEmpty { return try setAside(name, in: folder, path: path) }
    let (shelf, free) = try place(for: path, holding: bytes)
    if try shelf.status(free) == nil { try shelf.replace(free, bytes, through: scratch) }
    report.setAside.append(.init(path: path, keptAt: "unfiled/damaged/\(free)"))
  }

  /// A name under which nothing is kept yet, or just these bytes.
  private func place(
    for path: String, holding bytes: [UInt8]? = nil
  ) throws(Problem) -> (shelf: Folder, name: String) {
    let shelf = try root.madeFolder("unfiled").madeFolder("damaged")
    let plain = path.replacingOccurrences(of: "/", with: "-")
    var free = plain
    var number = 2
    while let kept = try shelf.status(free) {
      if let bytes, kept.size == bytes.count,
        (try? shelf.bytes(free, limit: bytes.count)) == bytes
      {
        break
      }
      free = "\(plain)-\(number)"
      number += 1
    }
    return (shelf, free)
  }

  /// What people edit is brought where it is missing, and never touched where it is there.
  private mutating func bringOthers() throws(Problem) {
    for name in ["README.md", ".gitignore", ".gitattributes"] {
      try bring(name, from: copy, to: root, path: name)
    }
    for name in others {
      try bringShelf(name, from: copy, to: root, path: name, depth: 0)
    }
  }

  private mutating func bringShelf(
    _ name: String, from above: Folder, to place: Folder, path: String, depth: Int
  ) throws(Problem) {
    guard let shelf = (try? above.folder(name)) ?? nil, depth < 4 else { return }
    let own = try place.madeFolder(name)
    for inner in try shelf.names() {
      let innerPath = "\(path)/\(inner)"
      switch try shelf.status(inner)?.kind {
      case .folder:
        try bringShelf(inner, from: shelf, to: own, path: innerPath, depth: depth + 1)
      case .file: try bring(inner, from: shelf, to: own, path: innerPath)
      default: continue
      }
    }
  }

  private mutating func bring(
    _ name: String, from shelf: Folder, to place: Folder, path: String
  ) throws(Problem) {
    guard try place.status(name) == nil,
      let bytes = (try? shelf.bytes(name, limit: ObjectFiles.limit)) ?? nil
    else { return }
    try place.replace(name, bytes, through: scratch)
    report.broughtBack.append(path)
  }
}
