import Diagnostics

// What is neither an object nor a log.
extension Check {
  /// What a store may hold beside what it files.
  private static let known: Set<String> = [
    StoreCard.fileName, LocalCopy.fileName, "lock", "desk", ObjectFiles.folderName, "media",
    LogShelf.folderName, "cache", "tmp", "unfiled", "private", "pictures", "README.md",
    ".gitignore",
    ".gitattributes", ".git",
  ]

  /// Names what does not belong into the store's folder.
  mutating func lookAround() {
    for name in names(in: root) where !Self.known.contains(name) {
      note(.foreign, root.path(of: name), .foreignFile)
    }
  }

  /// Names the files of `desk/` in which git left two versions. The policy that was filed last
  /// stays in force, so nothing is damaged.
  mutating func readDesk() {
    if let desk = folder("desk", in: root) { readDesk(desk, depth: 0) }
  }

  private mutating func readDesk(_ place: Folder, depth: Int) {
    for name in names(in: place) {
      switch (try? place.status(name))??.kind {
      case .folder where depth < 3:
        if let inner = folder(name, in: place) { readDesk(inner, depth: depth + 1) }
      case .file:
        guard let bytes = (try? place.bytes(name, limit: 4 << 20)) ?? nil,
          let line = ConflictMarkers.firstLine(in: bytes)
        else { continue }
        note(.foreign, place.path(of: name), .conflictMarkers, line: line)
      default: note(.foreign, place.path(of: name), .foreignFile)
      }
    }
  }
}
