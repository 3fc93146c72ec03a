import Diagnostics
public import Notation

/// What was done to the store, in the one order that every copy agrees on: by `seq`, then by line
/// hash.
public struct Journal: Sendable {
  /// Every line of every log, once, in order.
  public let lines: [JournalLine]
}

/// One line of a log: what one command did.
public struct JournalLine: Hashable, Sendable {
  /// The hash of the line, which names it.
  public let hash: Digest
  /// The log it stands in.
  public let log: String
  /// Its number: greater than that of every line its writer had seen.
  public let seq: Int
  /// What the command noted, members in order of their names, batches put back in place.
  public let payload: JSONObject
  /// The place in the line's list of the first entry that `payload` has: 0 but in the later parts of
  /// a line that is given in parts.
  public let first: Int

  /// Makes a line as a log would give it.
  public init(hash: Digest, log: String, seq: Int, payload: JSONObject, first: Int = 0) {
    self.first = first
    self.hash = hash
    self.log = log
    self.seq = seq
    self.payload = payload
  }

  /// The id of the `ordinal`-th thing this line makes: the hash of `<line hash>:<ordinal>`.
  public func id(ofMade ordinal: Int) -> Digest { SHA256.digest(of: "\(hash.hex):\(ordinal)") }
}

/// What a command wants to file.
public struct Filing: Sendable {
  /// Canonical JSON, each filed under the hash of its bytes.
  public var objects: [[UInt8]]
  /// Pictures, each filed under the hash of its bytes.
  public var pictures: [FiledPicture]
  /// What the line says. `prev`, `seq` and `batches` belong to the archive and are replaced.
  public var record: JSONObject
  /// What the line names and must be there when it is written, besides `objects`.
  public var names: [Digest]
  /// Batches in their places that hold the record's list; none where the record itself has it.
  let batches: [Digest]

  /// Makes a filing.
  public init(
    objects: [[UInt8]], pictures: [FiledPicture] = [], record: JSONObject, names: [Digest] = []
  ) {
    self.init(objects: objects, pictures: pictures, record: record, names: names, batches: [])
  }

  init(
    objects: [[UInt8]], pictures: [FiledPicture] = [], record: JSONObject, names: [Digest],
    batches: [Digest]
  ) {
    self.batches = batches
    self.objects = objects
    self.pictures = pictures
    self.record = record
    self.names = names
  }
}

/// A picture to be filed under `media/`.
public struct FiledPicture: Hashable, Sendable {
  /// The file as it came.
  public let bytes: [UInt8]
  /// Its kind, as file names say it: `jpg`, `png`.
  public let suffix: String

  /// Makes a picture to file.
  public init(bytes: [UInt8], suffix: String) {
    self.bytes = bytes
    self.suffix = suffix
  }
}
