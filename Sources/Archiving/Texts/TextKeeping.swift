import Diagnostics
import Foundation
import Notation

/// Keeps new texts for the next run: a few are added to the segment, many go into a new one that
/// takes its place. A cache that cannot be written is no matter.
final class TextKeeping {
  private let root: Folder
  private let version: UInt32
  /// The file as it was when it was read; nil where there was none that could be read.
  private let old: FileStatus?
  private var waiting: [[UInt8]] = []
  private var waitingBytes = 0
  private var draft: TextDraft?

  /// More than this is not held in memory, in bytes.
  private static let most = 4 << 20

  init(in root: Folder, version: UInt32, old: FileStatus?, isRewriting: Bool) {
    self.root = root
    self.version = version
    self.old = old
    if isRewriting { draft = TextDraft(in: root, version: version) }
  }

  func add(_ id: Digest, _ text: [UInt8]) {
    let frame = TextFrame.bytes(id, text)
    if draft != nil {
      draft?.write(frame)
      return
    }
    waiting.append(frame)
    waitingBytes += frame.count
    if waitingBytes > Self.most { beginDraft() }
  }

  private func beginDraft() {
    draft = TextDraft(in: root, version: version)
    for frame in waiting { draft?.write(frame) }
    waiting = []
  }

  /// Puts it all in its place; `isUsed` says which texts of the old segment somebody asked for.
  func finish(_ segment: TextSegment?, padding: Bool, isUsed: (Int) -> Bool) {
    if draft == nil, old == nil, !waiting.isEmpty { beginDraft() }
    guard draft != nil else { return append(padding: padding) }
    if let segment { copy(segment, isUsed) }
    draft?.replace(old, in: root)
  }

  private func copy(_ segment: TextSegment, _ isUsed: (Int) -> Bool) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: TextSegment.slab, alignment: 4096)
    defer { room.deallocate() }
    var place = 0
    for slab in 0..<segment.slabCount {
      _ = segment.readSlab(slab, room) { frame in
        if isUsed(place) { draft?.write(Array(frame)) }
        place += 1
      }
    }
  }

  /// Adds the waiting texts where the lock is free and the file is as it was read.
  private func append(padding: Bool) {
    guard let old, !waiting.isEmpty, let lock = WriteLock.takeIfFree(in: root),
      let folder = try? root.folder(TextSegment.folderName)
    else { return }
    _ = try? folder.writing(TextSegment.fileName) { () throws(SystemRefusal) in
      let file = try Disk.open(
        TextSegment.fileName, in: folder.descriptor,
        O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
      guard try Disk.status(of: file).isSame(as: old) else { return }
      var layout = SlabLayout(position: old.size)
      var bytes = padding ? layout.fill() : []
      for frame in waiting { bytes += layout.place(frame) }
      try Disk.write(bytes, to: file)
    }
    withExtendedLifetime(lock) {}
  }
}

extension FileStatus {
  /// Whether it is the same file, and nobody added to it.
  func isSame(as other: FileStatus) -> Bool {
    kind == .file && inode == other.inode && size == other.size
  }
}

/// Where frames go, so that each slab can be read by itself.
struct SlabLayout {
  private(set) var position: Int

  init(position: Int) { self.position = position }

  /// The zeros up to the next slab.
  mutating func fill() -> [UInt8] {
    let used = position % TextSegment.slab
    guard used > 0 else { return [] }
    position += TextSegment.slab - used
    return [UInt8](repeating: 0, count: TextSegment.slab - used)
  }

  /// A frame with the zeros before it and, where it is longer than a slab, behind it.
  mutating func place(_ frame: [UInt8]) -> [UInt8] {
    let isLong = frame.count > TextSegment.slab
    let room = TextSegment.slab - position % TextSegment.slab
    var bytes = isLong || frame.count > room ? fill() : []
    bytes += frame
    position += frame.count
    if isLong { bytes += fill() }
    return bytes
  }
}

/// A new segment on its way from `tmp/` to its place.
final class TextDraft {
  private let scratch: Folder
  private let name: String
  private let file: OpenFile
  private var layout = SlabLayout(position: TextSegment.headerLength)
  private var buffer: [UInt8]
  private var hasFailed = false

  private static let step = 1 << 20

  /// Nil where nothing can be written.
  init?(in root: Folder, version: UInt32) {
    guard let scratch = try? Scratch(in: root).folder else { return nil }
    // The name tells a sweep that whoever writes here does not hold the lock.
    let name = "loose-" + String(UInt64.random(in: 0 ... .max), radix: 16)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    guard let file = try? Disk.open(name, in: scratch.descriptor, flags) else { return nil }
    self.scratch = scratch
    self.name = name
    self.file = file
    buffer = TextSegment.header(version)
  }

  func write(_ frame: [UInt8]) {
    buffer += layout.place(frame)
    if buffer.count >= Self.step { flush() }
  }

  private func flush() {
    guard !hasFailed else { return buffer.removeAll(keepingCapacity: true) }
    do throws(SystemRefusal) { try Disk.write(buffer, to: file) } catch { hasFailed = true }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Takes the place of the old segment, unless somebody else has written there.
  func replace(_ old: FileStatus?, in root: Folder) {
    flush()
    let patience: Duration = layout.position > 64 << 20 ? .seconds(5) : .zero
    guard !hasFailed, let lock = try? WriteLock.take(in: root, patience: patience),
      let folder = try? root.madeFolder(TextSegment.folderName)
    else { return scratch.discard(name) }
    let now = (try? folder.status(TextSegment.fileName)) ?? nil
    let isAsRead = old.map { now?.isSame(as: $0) ?? false } ?? true
    guard isAsRead, (try? scratch.move(name, to: folder, as: TextSegment.fileName)) != nil else {
      return scratch.discard(name)
    }
    withExtendedLifetime(lock) {}
  }
}
