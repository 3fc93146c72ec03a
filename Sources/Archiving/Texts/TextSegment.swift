import Diagnostics
import Foundation

/// `cache/texts`: one flat file of texts made from filed values.
///
/// It is cut into slabs of 256 KB. The first begins with a header of 16 bytes (`newsdesktext`,
/// version); frames follow one another in a slab, zeros fill what is left of it, and a frame longer
/// than a slab has slabs of its own. So any slab can be read by itself, and what is damaged hides
/// nothing beyond its slab: what cannot be read is missing, and is made again.
final class TextSegment: Sendable {
  static let folderName = "cache"
  static let fileName = "texts"
  static let slab = 1 << 18
  static let headerLength = 16

  let file: OpenFile
  let status: FileStatus

  /// Opens what is there; a file of another version, or none, is no segment.
  init?(in root: Folder, version: UInt32) {
    guard let folder = try? root.folder(Self.folderName),
      let file = try? Disk.open(
        Self.fileName, in: folder.descriptor, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    else { return nil }
    guard let status = try? Disk.status(of: file), status.kind == .file else { return nil }
    self.file = file
    self.status = status
    var header = [UInt8](repeating: 0, count: Self.headerLength)
    let descriptor = self.file.descriptor
    let count = header.withUnsafeMutableBytes { Disk.read(descriptor, into: $0, at: 0) }
    guard count == header.count, header == Self.header(version) else { return nil }
  }

  static func header(_ version: UInt32) -> [UInt8] {
    Array("newsdesktext".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: version >> (8 * $0)) }
  }

  var slabCount: Int { (status.size + Self.slab - 1) / Self.slab }

  /// Gives every whole frame of the slab `index`, read into `room`, a slab's room; answers whether
  /// each byte that should be a frame's was.
  func readSlab(
    _ index: Int, _ room: UnsafeMutableRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    let start = index * Self.slab
    let length = min(Self.slab, status.size - start)
    let goal = UnsafeMutableRawBufferPointer(rebasing: room[..<length])
    guard Disk.read(file.descriptor, into: goal, at: start) == length else { return false }
    let slab = UnsafeRawBufferPointer(goal)
    var at = index == 0 ? Self.headerLength : 0
    while let frame = TextFrame.length(in: slab, at: at) {
      if at == 0, frame > Self.slab { return readLong(start, frame, take) }
      guard at + frame <= slab.count else { return false }
      let bytes = UnsafeRawBufferPointer(rebasing: slab[at..<(at + frame)])
      guard TextFrame.isWhole(bytes) else { return false }
      take(bytes)
      at += frame
    }
    // A slab in the middle of a long text begins with a byte of text.
    return at == slab.count || slab[at] == 0 || at == 0 && slab[0] >= 0x1F
  }

  /// No text is longer than the longest object.
  private static let longest = 256 << 20

  private func readLong(
    _ start: Int, _ length: Int, _ take: (UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    guard length <= Self.longest, start + length <= status.size else { return false }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 64)
    defer { room.deallocate() }
    guard Disk.read(file.descriptor, into: room, at: start) == length,
      TextFrame.isWhole(UnsafeRawBufferPointer(room))
    else { return false }
    take(UnsafeRawBufferPointer(room))
    return true
  }
}

extension Disk {
  /// Fills `room` from a place of the file on; answers how many bytes there were.
  static func read(
    _ descriptor: Int32, into room: UnsafeMutableRawBufferPointer, at place: Int
  ) -> Int {
    var done = 0
    while done < room.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: room[done...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(place + done))
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      done += count
    }
    return done
  }
}
