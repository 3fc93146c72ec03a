public import Diagnostics

/// A zip archive in memory (APPNOTE 6.3.10): the directory at its end, and entries unpacked one by
/// one. Nothing is ever written to a disk; a name is only a label.
public struct ZipArchive: Sendable {
  /// How much is unpacked before an archive counts as made to do harm.
  public struct Limits: Hashable, Sendable {
    /// Most entries in the directory.
    public let entries: Int
    /// Most bytes that all entries have together when unpacked.
    public let size: Int
    /// How many times its packed size an entry may have; smaller than `alwaysFine` it may be more.
    public let ratio: Int
    /// Bytes up to which the ratio does not matter.
    public let alwaysFine: Int

    /// Sets the limits.
    public init(entries: Int, size: Int, ratio: Int, alwaysFine: Int = 4 << 20) {
      self.entries = entries
      self.size = size
      self.ratio = ratio
      self.alwaysFine = alwaysFine
    }

    /// Word files and folders of copy: 10,000 entries, 256 MB, 200 times the packed size. XML of
    /// tables packs to a hundredth, a bomb to a thousandth.
    public static let copy = Limits(entries: 10_000, size: 256 << 20, ratio: 200)
  }

  /// What a person calls the archive, for the place in a problem.
  public let name: String
  /// In the order of the directory, folders too.
  public let entries: [Entry]
  private let bytes: [UInt8]

  /// Reads the directory. Refuses what is no zip archive, breaks off, is zip64 or one part of
  /// several, and what is larger than `limits`; the entries themselves are not touched.
  public init(_ bytes: [UInt8], name: String, limits: Limits = .copy) throws(Problem) {
    self.name = name
    self.bytes = bytes
    let end = try ZipEnd(bytes, name: name)
    guard end.count <= limits.entries else {
      throw Problem(.refused, .tooManyEntries(end.count, limits.entries), at: Place(name))
    }
    entries = try ZipDirectory(bytes: bytes, name: name, end: end).entries()
    try Self.check(entries, limits, name)
  }

  /// Whether the bytes begin as zip archives do; they may still be broken.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// Whether an archive was refused because it is damaged, or is none.
  public static func isBroken(_ problem: Problem) -> Bool {
    [Wording.archiveBreaksOff, .brokenDirectory, .notAnArchive].contains(problem.what)
  }

  private static func check(_ entries: [Entry], _ limits: Limits, _ name: String) throws(Problem) {
    var total = 0
    for entry in entries {
      total += entry.size
      let isTight = entry.size > limits.alwaysFine && entry.size > entry.packedSize * limits.ratio
      guard !isTight else {
        throw Problem(.refused, .unpacksTooFar(entry.label, limits.ratio), at: Place(name))
      }
    }
    guard total <= limits.size else {
      throw Problem(
        .refused, .unpacksTooLarge(total >> 20, limits.size >> 20), at: Place(name),
        advice: .sendSmallerArchive)
    }
  }

  /// The entry with this name, letter for letter; the last one where there are several.
  public func entry(named name: String) -> Entry? {
    entries.last { $0.name == name }
  }

  /// Unpacks an entry of this archive and checks its checksum.
  ///
  /// Refuses encrypted entries, ways of packing other than stored and deflate, and bytes that do
  /// not make what the directory promises.
  public func unpack(_ entry: Entry) throws(Problem) -> [UInt8] {
    let place = Place(name + "/" + entry.label)
    guard !entry.isEncrypted else {
      throw Problem(.refused, .encryptedEntry, at: place, advice: .sendWithoutPassword)
    }
    let packed = try packedBytes(entry, place)
    let unpacked: [UInt8]
    switch entry.method {
    case 0: unpacked = Array(packed)
    case 8: unpacked = try Inflate.unpack(packed, limit: entry.size, at: place)
    default: throw Problem(.refused, .unknownPacking(entry.method), at: place)
    }
    guard unpacked.count == entry.size, CRC32.checksum(unpacked) == entry.checksum else {
      throw Problem(.refused, .brokenEntry, at: place, advice: .askAgain)
    }
    return unpacked
  }

  /// The bytes behind the entry's local header (APPNOTE 4.3.7), whose own lengths count.
  private func packedBytes(_ entry: Entry, _ place: Place) throws(Problem) -> ArraySlice<UInt8> {
    let reading = ByteReading(bytes: bytes)
    let start = entry.offset
    guard reading.little32(start) == 0x0403_4B50, let name = reading.little16(start + 26),
      let extra = reading.little16(start + 28),
      let packed = reading.part(start + 30 + name + extra, entry.packedSize)
    else { throw Problem(.refused, .brokenEntry, at: place, advice: .askAgain) }
    return packed
  }
}
