public import Diagnostics

// Making a store.
extension Archive {
  /// Makes a store in a new or an empty folder, with the folders above it. What a making left that
  /// ended before the store had its first line is taken over.
  public static func create(
    at path: String, name: String, storeID: String, sample: Bool
  ) throws(Problem) {
    try Files.makeFolder(path)
    let folder = try Folder(opening: path)
    guard try isFree(folder) else { throw notEmpty(path) }
    let lock = try WriteLock.take(in: folder, patience: .seconds(10))
    defer { withExtendedLifetime(lock) {} }
    guard try isFree(folder) else { throw notEmpty(path) }
    for inner in ["desk", "log", "objects"] { _ = try folder.madeFolder(inner) }
    let card = StoreCard(name: name, storeID: storeID, isSample: sample)
    let scratch = try Scratch(in: folder)
    for (name, bytes) in ownFiles + [(StoreCard.fileName, card.bytes)] {
      try scratch.folder.move(try scratch.write(bytes), to: folder, as: name)
    }
    try folder.sync()
  }

  /// Refuses what cannot name a log before anything is made for it.
  public static func refuseBadLogName(_ name: String) throws(Problem) {
    _ = try LogName(given: name)
  }

  /// What is filed before the first line of a store: its rules and its people.
  static let valuesOfMaking = 2

  /// Refuses to make a store where there is more than a making leaves.
  public static func notEmpty(_ path: String) -> Problem {
    guard Files.exists(path + "/" + StoreCard.fileName) else {
      return Problem(.refused, .folderNotEmpty, at: Place(path))
    }
    return Problem(.refused, .storeIsThere, at: Place(path), advice: .storeIsThereAdvice)
  }

  private static let ownFiles: [(name: String, bytes: [UInt8])] = [
    (".gitignore", Array(ignored.utf8)), (".gitattributes", Array("* -text\n".utf8)),
  ]

  /// What belongs to one copy of a store and not to the others.
  private static let ignored = "cache/\ntmp/\nunfiled/\nprivate/\nlocal.json\nlock\n"

  /// Whether the folder is empty, or holds no more than a store whose first line was not written:
  /// nobody has been told that there is one.
  private static func isFree(_ folder: Folder) throws(Problem) -> Bool {
    let names = try folder.names()
    if names.isEmpty { return true }
    guard names.contains("lock") else { return false }
    let left: Set = [
      "cache", "desk", "log", "objects", "tmp", "lock", "local.json", StoreCard.fileName,
    ]
    for name in names where !left.contains(name) {
      guard let own = ownFiles.first(where: { $0.name == name }) else { return false }
      guard try folder.bytes(name, limit: 1 << 16) == own.bytes else { return false }
    }
    let desk = try folder.folder("desk")?.names() ?? []
    let objects = try folder.folder(ObjectFiles.folderName)?.names() ?? []
    guard objects.count <= valuesOfMaking, desk.allSatisfy({ $0.hasSuffix(".json") }) else {
      return false
    }
    return try Journal(in: folder).lines.isEmpty
  }
}
