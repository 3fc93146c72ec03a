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

  /// What reading had to pass over.
  public let losses = Losses()

  let folder: Folder
  let patience: Duration
  /// What is wrong with the store's description: it is read all the same, and not written to.
  let damage: Problem?

  /// Opens a store; `patience` is how long a writer waits for another one.
  ///
  /// Refuses what is not a store and what a newer newsdesk made. A changed description is damage: it
  /// is noted as a loss, `storeID` is empty, and nothing can be filed.
  public init(
    opening path: String, patience: Duration = .seconds(10)
  ) throws(Problem) {
    guard Files.isFolder(path) else {
      let what: Wording = Files.exists(path) ? .notAStore : .noSuchFile
      throw Problem(.refused, what, at: Place(path), advice: .notAStoreAdvice)
    }
    folder = try Folder(opening: path)
    let (card, damage) = try StoreCard.spared(in: folder)
    self.damage = damage
    root = path
    storeID = card.storeID
    name = card.name
    isSample = card.isSample
    self.patience = patience
    if let damage { losses.note(damage) }
  }

  /// Makes sure that this is the store it says it is, before anything is written by that.
  public func refuseDamagedCard() throws(Problem) {
    if let damage { throw damage }
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
