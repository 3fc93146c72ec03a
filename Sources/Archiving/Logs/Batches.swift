import Diagnostics
import Notation

/// The list of a line that is too long for it, kept in filed values of at most 1,000 entries; of fewer
/// where they are long.
///
/// The line says `"batches": [<hex>…]` in the place of the list `articles`.
enum Batches {
  static let key = "articles"
  static let references = "batches"
  static let size = 1_000
  /// So many values fill a batch however few its entries are: a page of a million lines has articles
  /// of thousands. Fewer would part lists that fit in a line.
  static let mostValues = 100_000

  /// The list of `payload` as batches, and the payload that names them; `nil` without a list.
  static func split(_ payload: JSONObject) -> (objects: [[UInt8]], payload: JSONObject)? {
    guard let entries = payload[key]?.arrayValue, !entries.isEmpty else { return nil }
    let objects = stride(from: 0, to: entries.count, by: size).map { start in
      object(of: Array(entries[start..<min(start + size, entries.count)]))
    }
    return (objects, naming(objects.map { SHA256.digest($0) }, in: payload))
  }

  /// The batch that holds these entries.
  static func object(of entries: [JSONValue]) -> [UInt8] {
    CanonicalJSON.bytes(["type": "batch", "entries": .array(entries)])
  }

  /// A payload that names batches in the place of its list.
  static func naming(_ batches: [Digest], in payload: JSONObject) -> JSONObject {
    var short = payload
    short[key] = nil
    short[references] = .strings(batches.map(\.hex))
    return short
  }

  /// The batches that a payload names; `nil` where the member is not a list of ids.
  static func named(in payload: JSONObject) -> [Digest]? {
    guard let member = payload[references] else { return [] }
    guard let list = member.arrayValue else { return nil }
    let ids = list.compactMap { $0.stringValue.flatMap { Digest(hex: $0) } }
    return ids.count == list.count ? ids : nil
  }

  /// The entries of one batch; `nil` where the value is not a batch.
  static func entries(of batch: JSONValue) -> [JSONValue]? {
    batch["type"]?.stringValue == "batch" ? batch["entries"]?.arrayValue : nil
  }

  /// Whether canonical bytes are those of a batch.
  static func isBatch(_ bytes: [UInt8]) -> Bool {
    let end = #"],"type":"batch"}"#.utf8
    return bytes.starts(with: #"{"entries":["#.utf8) && bytes.suffix(end.count).elementsEqual(end)
  }

  /// The payload with its list put back.
  static func joined(_ payload: JSONObject, _ entries: [JSONValue]) -> JSONObject {
    var whole = payload
    whole[references] = nil
    whole[key] = .array(entries)
    return sorted(whole)
  }

  /// The members in the order of their names, as canonical JSON would give them back.
  static func sorted(_ object: JSONObject) -> JSONObject {
    var ordered = JSONObject()
    let members = object.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for member in members { ordered[member.key] = member.value }
    return ordered
  }
}
