public import Notation

/// What stands in a store, counted without reading it.
public struct StoreSurvey: Hashable, Sendable {
  /// One folder of the store.
  public struct Shelf: Hashable, Sendable {
    /// Its name below the store's folder.
    public let name: String
    /// How many files are in it, in folders of it too.
    public internal(set) var files = 0
    /// How long they are together.
    public internal(set) var bytes = 0
  }

  /// `objects`, `media`, `log`, `desk`, `cache` and what else belongs to a store, in that order.
  public internal(set) var shelves: [Shelf] = []
  /// How many logs there are.
  public internal(set) var logs = 0
}

extension Archive {
  /// Counts what stands in the store. What cannot be read counts for nothing.
  public func survey() -> StoreSurvey {
    var survey = StoreSurvey()
    for name in ["objects", "media", "log", "desk", "cache", "unfiled", "private", "tmp"] {
      var shelf = StoreSurvey.Shelf(name: name)
      if let place = (try? folder.folder(name)) ?? nil { Self.count(place, &shelf, depth: 0) }
      survey.shelves.append(shelf)
    }
    let logs = (try? folder.folder(LogShelf.folderName)?.names()) ?? []
    survey.logs = logs.count { LogName($0) != nil }
    return survey
  }

  private static func count(_ place: Folder, _ shelf: inout StoreSurvey.Shelf, depth: Int) {
    for name in (try? place.names()) ?? [] {
      guard let status = (try? place.status(name)) ?? nil else { continue }
      switch status.kind {
      case .file:
        shelf.files += 1
        shelf.bytes += status.size
      case .folder where depth < 4:
        if let inner = (try? place.folder(name)) ?? nil { count(inner, &shelf, depth: depth + 1) }
      default: continue
      }
    }
  }
}

// What was last done for the store's safety.
extension Archive {
  private static let careFile = "care.json"

  /// What `noteCare` wrote last in this copy; nothing where that is lost, which harms nobody.
  public func care() -> JSONObject {
    let bytes = (try? folder.folder("cache")?.bytes(Self.careFile, limit: 1 << 16)) ?? nil
    let value = bytes.flatMap { try? JSONReader.read($0) }
    return value?.objectValue ?? JSONObject()
  }

  /// Writes down when the store was last checked or copied. A store that cannot be written to keeps
  /// no such notes.
  public func noteCare(_ care: JSONObject) {
    guard let scratch = try? Scratch(in: folder), let cache = try? folder.madeFolder("cache"),
      let draft = try? scratch.write(
        CanonicalJSON.bytes(.object(care)), underLock: false, isDurable: false)
    else { return }
    try? scratch.folder.move(draft, to: cache, as: Self.careFile)
  }
}
