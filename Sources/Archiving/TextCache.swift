import Diagnostics
import Foundation
import Notation

/// `cache/texts`: one flat file of texts made from filed values, by their ids.
///
/// A header of 16 bytes (`newsdesktext`, version), then frames: id (32 bytes), length (4 bytes,
/// little-endian), checksum (8 bytes) of id, length and text, text. Every frame stands for itself,
/// so reading stops at the first that does not fit and the next writer replaces the file.
struct TextCache {
  static let folderName = "cache"
  static let fileName = "texts"
  private static let frameHeader = 44
  private static let limit = 4 << 30

  private let version: UInt32
  private let bytes: [UInt8]
  /// Where each text stands in `bytes`.
  private(set) var places: [Digest: Range<Int>] = [:]
  /// Whether every byte of the file was understood.
  private(set) var isSound = false

  /// Reads what is there; a file of another version, or none, is an empty cache.
  init(in root: Folder, version: UInt32) {
    self.version = version
    let read = try? root.folder(Self.folderName)?.bytes(Self.fileName, limit: Self.limit)
    bytes = (read ?? nil) ?? []
    let header = Self.header(version)
    guard bytes.starts(with: header) else { return }
    var at = header.count
    bytes.withUnsafeBytes { buffer in
      while let frame = Self.frame(in: buffer, at: at) {
        places[frame.id] = frame.text
        at = frame.text.upperBound
      }
    }
    isSound = at == bytes.count
  }

  func text(of id: Digest) -> [UInt8]? { places[id].map { Array(bytes[$0]) } }

  private static func header(_ version: UInt32) -> [UInt8] {
    Array("newsdesktext".utf8) + littleEndian(UInt64(version), count: 4)
  }

  private static func littleEndian(_ number: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
  }

  private static func frame(
    in buffer: UnsafeRawBufferPointer, at start: Int
  ) -> (id: Digest, text: Range<Int>)? {
    guard buffer.count - start >= frameHeader else { return nil }
    let length = buffer.loadUnaligned(fromByteOffset: start + 32, as: UInt32.self)
    let text = start + frameHeader..<start + frameHeader + Int(UInt32(littleEndian: length))
    guard text.upperBound <= buffer.count else { return nil }
    let stated = buffer.loadUnaligned(fromByteOffset: start + 36, as: UInt64.self)
    var sum = FrameSum()
    sum.add(UnsafeRawBufferPointer(rebasing: buffer[start..<start + 36]))
    sum.add(UnsafeRawBufferPointer(rebasing: buffer[text]))
    guard sum.value == UInt64(littleEndian: stated) else { return nil }
    return Digest(bytes: Array(buffer[start..<start + 32])).map { ($0, text) }
  }

  private static func frame(_ id: Digest, _ text: [UInt8]) -> [UInt8] {
    let start = id.bytes + littleEndian(UInt64(text.count), count: 4)
    var sum = FrameSum()
    start.withUnsafeBytes { sum.add($0) }
    text.withUnsafeBytes { sum.add($0) }
    return start + littleEndian(sum.value, count: 8) + text
  }
}

// Writing. A cache that cannot be written is no matter.
extension TextCache {
  /// Adds texts where the lock is free and nobody else wrote since this cache was read.
  func add(_ texts: [(Digest, [UInt8])], in root: Folder) {
    guard !texts.isEmpty, let lock = WriteLock.takeIfFree(in: root) else { return }
    let frames = texts.flatMap { Self.frame($0.0, $0.1) }
    if isSound { append(frames, in: root) } else { replace(frames, in: root) }
    withExtendedLifetime(lock) {}
  }

  private func append(_ frames: [UInt8], in root: Folder) {
    guard let folder = try? root.folder(Self.folderName) else { return }
    _ = try? folder.writing(Self.fileName) { () throws(SystemRefusal) in
      let file = try Disk.open(
        Self.fileName, in: folder.descriptor, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
      guard try Disk.status(of: file).size == bytes.count else { return }
      try Disk.write(frames, to: file)
    }
  }

  private func replace(_ frames: [UInt8], in root: Folder) {
    guard let scratch = try? Scratch(in: root),
      let folder = try? root.madeFolder(Self.folderName)
    else { return }
    let known = places.values.sorted { $0.lowerBound < $1.lowerBound }
    var whole = Self.header(version)
    for text in known { whole += bytes[text.lowerBound - Self.frameHeader..<text.upperBound] }
    guard let draft = try? scratch.write(whole + frames, isDurable: false) else { return }
    try? scratch.folder.move(draft, to: folder, as: Self.fileName)
  }
}

/// A checksum of eight bytes a step. Each step is one-to-one in what it adds and in what went
/// before, so a change within any eight bytes always shows.
struct FrameSum {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count / 8
    for index in 0..<whole {
      let word = bytes.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
      mix(UInt64(littleEndian: word))
    }
    for byte in bytes[(whole * 8)...] { mix(UInt64(byte)) }
  }

  private mutating func mix(_ word: UInt64) {
    let turned = (value << 23 | value >> 41) ^ word
    value = turned &* 0xD6E8_FEB8_6659_FD93
  }
}
