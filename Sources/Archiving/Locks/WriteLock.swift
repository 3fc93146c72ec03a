import Diagnostics
import Foundation

/// The right to write to a store: `flock` on a file that is never deleted, which the system gives
/// back when its holder dies.
///
/// Who has to wait stands in a line, first come, first served, and a writer that dies there leaves
/// it.
final class WriteLock: Sendable {
  private let descriptor: Int32
  private static let fileName = "lock"

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits for the lock as long as `patience` allows.
  static func take(in root: Folder, patience: Duration) throws(Problem) -> WriteLock {
    let lock = try open(in: root)
    if try !lock.isTaken(root) { try lock.queue(root, patience) }
    lock.sign()
    return lock
  }

  /// The lock, if it is free and this store can be written to at all.
  static func takeIfFree(in root: Folder) -> WriteLock? {
    guard let lock = try? open(in: root), (try? lock.isTaken(root)) == true else { return nil }
    return lock
  }

  /// Refuses a store in which nobody could take the lock.
  static func checkPlace(in root: Folder) throws(Problem) { _ = try open(in: root) }

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

  /// Takes the lock if it is free.
  private func isTaken(_ root: Folder) throws(Problem) -> Bool {
    let refusal = ask(LOCK_NB)
    if refusal == EWOULDBLOCK { return false }
    try settle(refusal, root)
    return true
  }

  /// Stands in the line, on a thread of its own, for the system sets no limit to such a wait. One
  /// that is given up ends when its turn comes: then nobody has the file open any more.
  private func queue(_ root: Folder, _ patience: Duration) throws(Problem) {
    let turn = Turn()
    Thread.detachNewThread { [self] in
      let line = WaitingLine(in: root)
      line?.reachFront()
      turn.came(ask(0))
      _ = consume line
    }
    guard let refusal = turn.waited(patience) else { throw held(root, patience) }
    try settle(refusal, root)
  }

  /// What the system refuses; 0 where it gives the lock.
  private func ask(_ flags: Int32) -> Int32 {
    while flock(descriptor, LOCK_EX | flags) != 0 {
      if errno != EINTR { return errno }
    }
    return 0
  }

  private func settle(_ refusal: Int32, _ root: Folder) throws(Problem) {
    if refusal != 0 { throw Problem(.refused, .noLocks, at: Place(root.path)) }
  }

  /// Writes the holder's number into the file, for those who wait. Nothing depends on it. It always
  /// has one length: to cut the file first would make the disk write at once.
  private func sign() {
    let number = Array(String(getpid()).utf8)
    let line = number + repeatElement(0x20, count: max(0, 15 - number.count)) + [0x0A]
    _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
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

/// The end of a wait, as it is told from one thread to another.
private final class Turn: Sendable {
  private let bell = DispatchSemaphore(value: 0)
  private nonisolated(unsafe) var answer: Int32 = 0

  func came(_ answer: Int32) {
    self.answer = answer
    bell.signal()
  }

  /// `nil` where it did not come in time.
  func waited(_ patience: Duration) -> Int32? {
    let (seconds, attoseconds) = patience.components
    let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    return bell.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success ? answer : nil
  }
}
