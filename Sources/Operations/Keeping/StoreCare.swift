import Archiving
public import Notation

/// How large the store is and what was last done for its safety.
public struct StoreAccount: Sendable {
  /// One folder of the store.
  public struct Shelf: Sendable {
    /// Its name below the store's folder.
    public let name: String
    /// How many files are in it.
    public let files: Int
    /// How long they are together.
    public let bytes: Int
  }

  /// Something that was done, when, and with what result.
  public struct Care: Sendable {
    /// When.
    public let at: Timestamp
    /// Where a backup went.
    public let path: String?
    /// Whether a check found nothing damaged.
    public let isSound: Bool
  }

  /// The folders, those that matter most first.
  public let shelves: [Shelf]
  /// How many logs there are.
  public let logs: Int
  /// The last backup that this copy knows of.
  public let backup: Care?
  /// The last check that this copy knows of.
  public let check: Care?
}

extension Newsroom {
  /// Counts what stands in the store.
  public func account() -> StoreAccount {
    let survey = archive.survey()
    return StoreAccount(
      shelves: survey.shelves.map { .init(name: $0.name, files: $0.files, bytes: $0.bytes) },
      logs: survey.logs, backup: care("backup"), check: care("check"))
  }

  private func care(_ name: String) -> StoreAccount.Care? {
    guard let note = archive.care()[name],
      let at = note["at"]?.stringValue.flatMap({ Timestamp(iso: $0) })
    else { return nil }
    return StoreAccount.Care(
      at: at, path: note["path"]?.stringValue, isSound: note["sound"]?.boolValue ?? false)
  }

  /// Writes down what was done just now.
  func note(_ name: String, _ members: JSONObject) {
    var note = members
    note["at"] = .string(occasion.at.description)
    var care = archive.care()
    care[name] = .object(note)
    archive.noteCare(care)
  }
}
