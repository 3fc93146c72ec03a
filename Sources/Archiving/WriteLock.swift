import Diagnostics
import Foundation

/// The right to write to a store: `flock` on a file that is never deleted, which the system gives
/// back when its holder dies.
final class WriteLock {
  private let descriptor: Int32
  private static let fileName = "lock"

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits for the lock as long as `patience` allows.
  static func take(in root: Folder, patience: Duration) throws(Problem) -> WriteLock {
    let lock = try open(in: root)
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: patience)
    while try !lock.isTaken(root) {
      if clock.now >= deadline { throw lock.held(root, patience) }
      usleep(1_000)
    }
    lock.sign()
    return lock
  }

  /// The lock, if it is free and this store can be written to at all.
  static func takeIfFree(in root: Folder) -> WriteLock? {
    guard let lock = try? open(in: root), (try? lock.isTaken(root)) == true else { return nil }
    return lock
  }

  private static func open(in root: Folder) throws(Problem) -> WriteLock {
    do throws(SystemRefusal) {
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
      let file = try Disk.open(fileName, in: root.descriptor, flags)
      if try Disk.status(of: file).kind != .file { throw SystemRefusal(code: ENXIO) }
      let descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
      if descriptor < 0 { throw .last }
      return WriteLock(descriptor: descriptor)
    } catch {
      throw refused(error, root)
    }
  }

  private static func refused(_ refusal: SystemRefusal, _ root: Folder) -> Problem {
    switch refusal.code {
    case EROFS, EACCES, EPERM:
      Problem(.refused, .storeReadOnly, at: Place(root.path), advice: .storeReadOnlyAdvice)
    case ELOOP:
      Problem(.damaged, .linkInStore, at: Place(root.path(of: fileName)), advice: .damageAdvice)
    case ENXIO, EISDIR:
      Problem(.damaged, .specialInStore, at: Place(root.path(of: fileName)), advice: .damageAdvice)
    default: refusal.problem(.write, root.path(of: fileName))
    }
  }

  private func isTaken(_ root: Folder) throws(Problem) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK || errno == EINTR { return false }
    throw Problem(.refused, .noLocks, at: Place(root.path))
  }

  /// Writes the holder's number into the file, for those who wait. Nothing depends on it.
  private func sign() {
    guard ftruncate(descriptor, 0) == 0 else { return }
    let number = Array("\(getpid())\n".utf8)
    _ = number.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  private func held(_ root: Folder, _ patience: Duration) -> Problem {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    let text = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    let number = Int(text.prefix { $0.isASCII && $0.isNumber })
    let what = Wording.lockHeld(seconds: Int(patience.components.seconds), by: number)
    return Problem(.refused, what, at: Place(root.path), advice: .lockHeldAdvice)
  }
}
