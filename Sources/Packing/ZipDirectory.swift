import Diagnostics

/// The record at the end of an archive that says where its directory is (APPNOTE 4.3.16).
struct ZipEnd {
  /// How many entries the directory has.
  let count: Int
  /// Where the directory begins.
  let start: Int
  /// How many bytes stand before the archive proper; its offsets do not count them.
  let shift: Int

  private static let signature = 0x0605_4B50
  private static let size = 22

  init(_ bytes: [UInt8], name: String) throws(Problem) {
    let reading = ByteReading(bytes: bytes)
    guard let at = Self.find(reading) else {
      let what: Wording = ZipArchive.isLikely(bytes) ? .archiveBreaksOff : .notAnArchive
      throw Problem(.refused, what, at: Place(name))
    }
    guard let disk = reading.little16(at + 4), let count = reading.little16(at + 10),
      let length = reading.little32(at + 12), let start = reading.little32(at + 16)
    else { throw Problem(.refused, .archiveBreaksOff, at: Place(name)) }
    guard count != 0xFFFF, length != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
      throw Problem(.refused, .archiveIsZip64, at: Place(name), advice: .sendSmallerArchive)
    }
    guard disk == 0 else { throw Problem(.refused, .archiveIsSplit, at: Place(name)) }
    let isThere = reading.little32(start) == ZipDirectory.signature
    self.count = count
    self.start = isThere ? start : at - length
    shift = self.start - start
  }

  /// The last place where the signature stands and the comment behind it fits.
  private static func find(_ reading: ByteReading) -> Int? {
    var at = reading.bytes.count - size
    let lowest = max(0, at - 0xFFFF)
    while at >= lowest {
      if reading.bytes[at] == 0x50, reading.little32(at) == signature,
        let comment = reading.little16(at + 20), at + size + comment <= reading.bytes.count
      {
        return at
      }
      at -= 1
    }
    return nil
  }
}

/// The directory of an archive (APPNOTE 4.3.12).
struct ZipDirectory {
  static let signature = 0x0201_4B50

  let bytes: [UInt8]
  let name: String
  let end: ZipEnd

  func entries() throws(Problem) -> [ZipArchive.Entry] {
    var entries: [ZipArchive.Entry] = []
    var at = end.start
    for _ in 0..<end.count {
      guard let header = header(at) else {
        throw Problem(.refused, .brokenDirectory, at: Place(name), advice: .askAgain)
      }
      guard header.size != 0xFFFF_FFFF, header.packed != 0xFFFF_FFFF, header.offset != 0xFFFF_FFFF
      else {
        throw Problem(.refused, .archiveIsZip64, at: Place(name), advice: .sendSmallerArchive)
      }
      entries.append(entry(header))
      at = header.next
    }
    return entries
  }

  private struct Header {
    var flags, method, checksum, packed, size, offset, next: Int
    var name, extra: ArraySlice<UInt8>
  }

  private func header(_ at: Int) -> Header? {
    let reading = ByteReading(bytes: bytes)
    guard reading.little32(at) == Self.signature, let flags = reading.little16(at + 8),
      let method = reading.little16(at + 10), let checksum = reading.little32(at + 16),
      let packed = reading.little32(at + 20), let size = reading.little32(at + 24),
      let name = reading.little16(at + 28), let extra = reading.little16(at + 30),
      let comment = reading.little16(at + 32), let offset = reading.little32(at + 42),
      let nameBytes = reading.part(at + 46, name),
      let extraBytes = reading.part(at + 46 + name, extra)
    else { return nil }
    return Header(
      flags: flags, method: method, checksum: checksum, packed: packed, size: size, offset: offset,
      next: at + 46 + name + extra + comment, name: nameBytes, extra: extraBytes)
  }

  private func entry(_ header: Header) -> ZipArchive.Entry {
    let nameBytes = Array(header.name)
    let name = String(validating: nameBytes, as: UTF8.self)
    return ZipArchive.Entry(
      nameBytes: nameBytes, name: unicodeName(header, nameBytes) ?? name,
      packedSize: header.packed, size: header.size, isEncrypted: header.flags & 1 == 1,
      method: header.method, checksum: UInt32(truncatingIfNeeded: header.checksum),
      offset: header.offset + end.shift)
  }

  /// The name beside the name (APPNOTE 4.6.9), if it was made for this one.
  private func unicodeName(_ header: Header, _ nameBytes: [UInt8]) -> String? {
    let reading = ByteReading(bytes: Array(header.extra))
    var at = 0
    while let id = reading.little16(at), let length = reading.little16(at + 2) {
      if id == 0x7075, length > 5, let name = reading.part(at + 9, length - 5),
        reading.little32(at + 5) == Int(CRC32.checksum(nameBytes))
      {
        return String(validating: name, as: UTF8.self)
      }
      at += 4 + length
    }
    return nil
  }
}
