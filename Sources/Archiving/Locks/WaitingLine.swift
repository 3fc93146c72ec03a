import Diagnostics
import Foundation

/// The order in which writers get the lock that have to wait for it: first come, first served, which
/// the system's own queue is not.
///
/// Who comes draws the next number from `cache/queue` and locks the byte of this number there until
/// the lock is his; who has the number behind waits for this byte. The system unlocks the bytes of
/// whoever dies. Only the order rests on this file: where it is missing, garbled or cannot be
/// written, the lock is as safe as ever.
struct WaitingLine: ~Copyable {
  private static let fileName = "queue"
  /// The byte that is locked while a number is drawn: behind all that are ever drawn.
  private static let drawing = 1 << 61

  private let file: OpenFile
  /// From 1.
  private let number: Int

  /// Draws a number; `nil` where that is not possible.
  init?(in root: Folder) {
    guard let cache = try? root.madeFolder(TextSegment.folderName, isDurable: false),
      let file = try? Disk.open(
        Self.fileName, in: cache.descriptor, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK),
      (try? Disk.status(of: file))?.kind == .file,
      let number = Self.draw(from: file)
    else { return nil }
    self.file = file
    self.number = number
  }

  /// Waits until nobody stands in front: first for the one right there, so that each release wakes
  /// one, then for those before him, if he left.
  func reachFront() {
    for first in [number - 1, 0] {
      guard Self.lock(first..<number, F_RDLCK, in: file, F_SETLKW) else { return }
    }
    _ = Self.lock(0..<number, F_UNLCK, in: file, F_SETLK)
  }

  private static func draw(from file: borrowing OpenFile) -> Int? {
    let counter = drawing..<drawing + 1
    guard lock(counter, F_WRLCK, in: file, F_SETLKW) else { return nil }
    defer { _ = lock(counter, F_UNLCK, in: file, F_SETLK) }
    var last: UInt64 = 0
    let count = withUnsafeMutableBytes(of: &last) { pread(file.descriptor, $0.baseAddress, 8, 0) }
    guard count >= 0 else { return nil }
    var number = last.littleEndian % UInt64(drawing / 2) + 1
    let drawn = Int(number)
    number = number.littleEndian
    let written = withUnsafeBytes(of: &number) { pwrite(file.descriptor, $0.baseAddress, 8, 0) }
    guard written == 8, lock(drawn..<drawn + 1, F_WRLCK, in: file, F_SETLK) else { return nil }
    return drawn
  }

  private static func lock(
    _ bytes: Range<Int>, _ kind: Int32, in file: borrowing OpenFile, _ command: Int32
  ) -> Bool {
    var region = flock()
    region.l_type = Int16(kind)
    region.l_whence = Int16(SEEK_SET)
    region.l_start = off_t(bytes.lowerBound)
    region.l_len = off_t(bytes.count)
    while fcntl(file.descriptor, command, &region) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}
