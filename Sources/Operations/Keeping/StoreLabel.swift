import Archiving

/// Which store a folder holds, told without reading what was filed in it.
public struct StoreLabel: Sendable {
  /// The same in every copy of the store.
  public let id: String
  /// The desk's name.
  public let name: String

  /// Reads the description of the store at `path`; nil where there is none that can be trusted.
  public init?(at path: String) {
    guard let archive = try? Archive(opening: path), !archive.storeID.isEmpty else { return nil }
    (id, name) = (archive.storeID, archive.name)
  }
}
