public import Diagnostics
import Foundation
public import Notation

/// The files of one store: immutable filed values, and logs of what was done.
///
/// Reading takes no lock and works where nothing can be written. `store/README.md` has the formats.
public final class Archive: Sendable {
  /// The store's folder as it was named when the store was opened.
  public let root: String
  /// Names the store in every copy of it.
  public let storeID: String
  /// The desk's name.
  public let name: String
  /// Whether this is the sample that comes with newsdesk.
  public let isSample: Bool

  let folder: Folder
  let patience: Duration

  /// Opens a store; `patience` is how long a writer waits for another one.
  ///
  /// Refuses what is not a store and what a newer newsdesk made; a changed description is damage.
  public init(
    opening path: String, patience: Duration = .seconds(10)
  ) throws(Problem) {
    guard Files.isFolder(path) else {
      let what: Wording = Files.exists(path) ? .notAStore : .noSuchFile
      throw Problem(.refused, what, at: Place(path), advice: .notAStoreAdvice)
    }
    folder = try Folder(opening: path)
    let card = try StoreCard(in: folder)
    root = path
    storeID = card.storeID
    name = card.name
    isSample = card.isSample
    self.patience = patience
  }
}

// Filed values.
extension Archive {
  /// The bytes filed under `id`, checked against it.
  public func bytes(of id: Digest) throws(Problem) -> [UInt8] {
    try ObjectFiles(root: folder).bytes(of: id)
  }

  /// The value filed under `id`.
  public func value(of id: Digest) throws(Problem) -> JSONValue {
    let bytes = try bytes(of: id)
    do throws(JSONFault) {
      return try JSONReader.read(bytes)
    } catch {
      throw error.problem(.damaged, in: folder.path(of: ObjectFiles.path(of: id)))
    }
  }

  /// The file of a picture, checked against its id.
  public func picture(_ id: Digest) throws(Problem) -> [UInt8] {
    try ObjectFiles(root: folder).picture(id)
  }

  /// Whether anything is filed under `id`; its content is not looked at.
  public func contains(_ id: Digest) -> Bool { ObjectFiles(root: folder).contains(id) }

  /// What was done, read from every log and checked line by line.
  public func journal() throws(Problem) -> Journal { try Journal(in: folder) }
}
