import Diagnostics
import Notation

/// What `newsdesk.json` says: which store this is, and which rules its files follow.
///
/// `sum` is the hash of the canonical form of all other members, so that a changed bit is found
/// without a second copy.
struct StoreCard: Hashable {
  /// The format this program reads and writes.
  static let format = 1
  static let fileName = "newsdesk.json"

  let name: String
  let storeID: String
  let isSample: Bool

  private var members: JSONObject {
    ["format": 1, "name": .string(name), "sample": .bool(isSample), "store": .string(storeID)]
  }

  var bytes: [UInt8] {
    var signed = members
    signed["sum"] = .string(Self.sum(members))
    return CanonicalJSON.bytes(.object(signed)) + [0x0A]
  }

  private static func sum(_ members: JSONObject) -> String {
    SHA256.digest(CanonicalJSON.bytes(.object(members))).hex
  }
}

extension StoreCard {
  /// Reads the card; a newer format is refused before anything else in it is looked at.
  init(in folder: Folder) throws(Problem) {
    guard let bytes = try folder.bytes(Self.fileName, limit: Self.sizeLimit) else {
      throw Self.notAStore(folder)
    }
    try self.init(bytes, path: folder.path(of: Self.fileName))
  }

  /// The card, or as much as can be read of a damaged one, with what is wrong with it. It is enough
  /// to read a store by, and nothing is written by it.
  static func spared(
    in folder: Folder
  ) throws(Problem) -> (card: StoreCard, damage: Problem?) {
    guard let bytes = try folder.bytes(fileName, limit: sizeLimit) else {
      guard try isWithoutCard(folder) else { throw notAStore(folder) }
      let place = Place(folder.path(of: fileName))
      let damage = Problem(.damaged, .storeCardMissing, at: place, advice: .damageAdvice)
      return (StoreCard(name: "", storeID: "", isSample: false), damage)
    }
    do throws(Problem) {
      return (try StoreCard(bytes, path: folder.path(of: fileName)), nil)
    } catch {
      guard error.kind == .damaged else { throw error }
      let name = (try? JSONReader.read(bytes))?["name"]?.stringValue
      return (StoreCard(name: name ?? "", storeID: "", isSample: false), error)
    }
  }

  /// More than any card needs.
  static let sizeLimit = 1 << 16

  /// Whether the folder is a store all the same: something is filed in it. A making that was broken
  /// off before the card files nothing.
  private static func isWithoutCard(_ folder: Folder) throws(Problem) -> Bool {
    let log = try folder.status(LogShelf.folderName)
    let objects = try folder.status(ObjectFiles.folderName)
    guard log?.kind == .folder, objects?.kind == .folder else { return false }
    return try folder.folder(ObjectFiles.folderName)?.names().isEmpty == false
  }

  private static func notAStore(_ folder: Folder) -> Problem {
    Problem(.refused, .notAStore, at: Place(folder.path), advice: .notAStoreAdvice)
  }

  private init(_ bytes: [UInt8], path: String) throws(Problem) {
    let fields: JSONFields
    do throws(JSONFault) {
      fields = JSONFields(
        try JSONReader.read(bytes).objectValue ?? JSONObject(), at: Place(path))
    } catch {
      throw Self.damaged(path, offset: error.offset)
    }
    try self.init(fields, path: path)
  }

  private init(_ fields: JSONFields, path: String) throws(Problem) {
    let format = try fields.integer("format")
    var rest = fields.object
    rest["sum"] = nil
    let sum = fields.object["sum"]
    let isSound = sum?.stringValue == Self.sum(rest)
    // A flipped bit may make the number greater, too.
    if format > Self.format, isSound || sum == nil {
      throw Problem(
        .refused, .newerStore(format, known: Self.format), at: Place(path),
        advice: .newerStoreAdvice)
    }
    name = try fields.string("name")
    storeID = try fields.string("store")
    isSample = try fields.bool("sample")
    guard isSound, format == Self.format else {
      throw Self.damaged(path)
    }
  }

  private static func damaged(_ path: String, offset: Int? = nil) -> Problem {
    Problem(.damaged, .storeCardDamaged, at: Place(path, offset: offset), advice: .damageAdvice)
  }
}
