import Diagnostics
import Notation

/// One line as it stands in a segment: `<64 hex: hash of the rest> <canonical JSON>\n`.
struct LogLine {
  let hash: Digest
  /// The hash of the line before it in the same log; the first line has none.
  let previous: Digest?
  let seq: Int
  /// The other members, batches not yet put back.
  let payload: JSONObject

  /// Longest line, its line feed included.
  static let limit = 64 << 10
  /// Bytes before the JSON: the hash and a blank.
  static let prefix = 65

  /// Why bytes are not a line.
  enum Fault: Error {
    /// The hash does not fit.
    case broken
    /// The hash fits, but the members are not those of a line.
    case notUsable
  }

  /// Makes a line of a payload; `payload` holds neither `prev` nor `seq`.
  static func json(previous: Digest?, seq: Int, payload: JSONObject) -> [UInt8] {
    var members = payload
    members["prev"] = previous.map { .string($0.hex) }
    members["seq"] = .integer(seq)
    return CanonicalJSON.bytes(.object(members))
  }

  /// The bytes of the line, its line feed included.
  static func bytes(json: [UInt8]) -> [UInt8] {
    var bytes = Array(SHA256.digest(json).hex.utf8)
    bytes.reserveCapacity(json.count + prefix + 1)
    bytes.append(0x20)
    bytes.append(contentsOf: json)
    bytes.append(0x0A)
    return bytes
  }

  /// The JSON of a line without its line feed.
  static func json(of bytes: ArraySlice<UInt8>) -> [UInt8] { Array(bytes.dropFirst(prefix)) }

  /// Whether the hash at the front fits what follows. `bytes` has no line feed.
  static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool { wholeHash(bytes) != nil }

  /// Whether the bytes are the whole line of this hash.
  static func isWhole(_ bytes: ArraySlice<UInt8>, _ line: Digest) -> Bool {
    wholeHash(bytes) == line
  }

  /// The hash at the front, where it fits what follows.
  static func wholeHash(_ bytes: ArraySlice<UInt8>) -> Digest? {
    guard bytes.count > prefix, bytes[bytes.startIndex + prefix - 1] == 0x20 else { return nil }
    guard let stated = Digest(hex: bytes.prefix(prefix - 1)) else { return nil }
    let found = bytes.dropFirst(prefix).withUnsafeBytes { SHA256.digest($0) }
    return found == stated ? stated : nil
  }

  /// Reads a line without its line feed.
  init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    guard let hash = Self.wholeHash(bytes) else { throw .broken }
    self.hash = hash
    guard case .object(var members)? = try? JSONReader.read(Self.json(of: bytes))
    else { throw .notUsable }
    guard let seq = members["seq"]?.integerValue, seq > 0 else { throw .notUsable }
    self.seq = seq
    previous = try Self.previous(members["prev"])
    members["seq"] = nil
    members["prev"] = nil
    payload = members
  }

  private static func previous(_ member: JSONValue?) throws(Fault) -> Digest? {
    guard let member else { return nil }
    guard let digest = member.stringValue.flatMap({ Digest(hex: $0) }) else { throw .notUsable }
    return digest
  }
}
