import Diagnostics
import Foundation

/// An open folder of the store. Everything in it is reached by name from here, and no symbolic
/// link is followed, so a store can never lead out of itself.
final class Folder: Sendable {
  let descriptor: Int32
  /// The path that messages name.
  let path: String

  private init(_ file: consuming OpenFile, path: String) throws(SystemRefusal) {
    descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    self.path = path
    if descriptor < 0 { throw .last }
  }

  deinit { close(descriptor) }

  /// Opens a folder that a person named; links on the way to it are theirs.
  convenience init(opening path: String) throws(Problem) {
    do throws(SystemRefusal) {
      try self.init(Disk.open(path, O_RDONLY | O_DIRECTORY), path: path)
    } catch {
      throw error.problem(.read, path)
    }
  }

  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// The folder `name` in this one, or `nil` where there is none.
  func folder(_ name: String) throws(Problem) -> Folder? {
    do throws(SystemRefusal) {
      return try Folder(
        Disk.open(name, in: descriptor, O_RDONLY | O_DIRECTORY | O_NOFOLLOW), path: path(of: name))
    } catch {
      if error.code == ENOENT { return nil }
      throw misplaced(name, error)
    }
  }

  /// The folder `name` in this one; made where there is none, and its name made durable unless told
  /// otherwise.
  func madeFolder(_ name: String, isDurable: Bool = true) throws(Problem) -> Folder {
    if let found = try folder(name) { return found }
    try writing(name) { () throws(SystemRefusal) in
      do throws(SystemRefusal) {
        try Disk.makeFolder(name, in: descriptor)
      } catch  where error.code == EEXIST {
        return
      }
      if isDurable { try Disk.sync(descriptor) }
    }
    guard let made = try folder(name) else {
      throw SystemRefusal(code: ENOENT).problem(.write, path(of: name))
    }
    return made
  }

  /// The content of the file `name`, or `nil` where there is none; as the disk has it rather than as
  /// the system remembers it, where that can be had.
  func bytes(
    _ name: String, limit: Int, fromDisk: Bool = false
  ) throws(Problem) -> [UInt8]? {
    do throws(SystemRefusal) {
      let file = try Disk.open(name, in: descriptor, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      let status = try Disk.status(of: file)
      if status.kind == .folder { throw SystemRefusal(code: EISDIR) }
      if status.kind != .file { throw SystemRefusal(code: ENXIO) }
      if status.size > limit { throw SystemRefusal(code: EOVERFLOW) }
      if fromDisk { Disk.forget(file) }
      return try Disk.read(file, expected: status.size, limit: limit)
    } catch {
      if error.code == ENOENT { return nil }
      throw misplaced(name, error)
    }
  }

  /// A piece of the file `name`; `nil` where it has no such piece.
  func bytes(_ name: String, from start: Int, count: Int) throws(Problem) -> [UInt8]? {
    guard start >= 0, count >= 0, count <= LogLine.limit else { return nil }
    do throws(SystemRefusal) {
      let file = try Disk.open(name, in: descriptor, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      guard try Disk.status(of: file).kind == .file else { return nil }
      guard lseek(file.descriptor, off_t(start), SEEK_SET) == off_t(start) else { throw .last }
      let bytes = try Disk.read(file, expected: count - 1, limit: count)
      return bytes.count == count ? bytes : nil
    } catch {
      if error.code == ENOENT { return nil }
      throw misplaced(name, error)
    }
  }

  /// Whether something may stand under a path of plain names: false only where there is nothing.
  /// Links on the way are followed, so that what is there has to be looked at once more.
  func mayHave(_ path: String) -> Bool {
    faccessat(descriptor, path, F_OK, 0) == 0 || errno != ENOENT
  }

  /// What stands under `name`, or `nil` where nothing does.
  func status(_ name: String) throws(Problem) -> FileStatus? {
    do throws(SystemRefusal) {
      return try Disk.status(name, in: descriptor)
    } catch {
      throw error.problem(.read, path(of: name))
    }
  }

  /// What is in the folder, in byte order.
  func names() throws(Problem) -> [String] {
    do throws(SystemRefusal) {
      return try Disk.names(in: descriptor)
    } catch {
      throw error.problem(.read, path)
    }
  }

  /// A link, pipe or device in the store is damage; the rest is the system's own answer.
  private func misplaced(_ name: String, _ refusal: SystemRefusal) -> Problem {
    let kind = (try? Disk.status(name, in: descriptor))?.kind
    let what: Wording
    switch (refusal.code, kind) {
    case (ELOOP, _), (ENOTDIR, .link?): what = .linkInStore
    case (EISDIR, _): what = .folderInStore
    case (ENOTDIR, .file?): what = .fileInStore
    case (ENOTDIR, _), (ENXIO, _): what = .specialInStore
    case (EOVERFLOW, _): what = .tooLargeInStore
    default: return refusal.problem(.read, path(of: name))
    }
    return Problem(.damaged, what, at: Place(path(of: name)), advice: .damageAdvice)
  }
}

// Writing.
extension Folder {
  /// Makes the new file `name` and, unless told otherwise, its content durable; its name is not
  /// durable yet.
  func create(
    _ name: String, _ bytes: [UInt8], mode: mode_t = 0o666, isDurable: Bool = true,
    inTurn turn: NSLock? = nil
  ) throws(Problem) {
    try writing(name) { () throws(SystemRefusal) in
      let file = try made(name, mode, inTurn: turn)
      do throws(SystemRefusal) {
        try Disk.write(bytes, to: file)
        if isDurable { try Disk.sync(file.descriptor) }
      } catch {
        unlinkat(descriptor, name, 0)
        throw error
      }
    }
  }

  private func made(
    _ name: String, _ mode: mode_t, inTurn turn: NSLock?
  ) throws(SystemRefusal) -> OpenFile {
    turn?.lock()
    defer { turn?.unlock() }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    return try Disk.open(name, in: descriptor, flags, mode: mode)
  }

  /// Writes over a file of just this length where it is. Who is killed has done it or not; a power
  /// cut may leave a part. False where there is no such file, or it has another name too.
  func overwrite(_ name: String, _ bytes: [UInt8]) -> Bool {
    guard
      let file = try? Disk.open(name, in: descriptor, O_WRONLY | O_NOFOLLOW | O_NONBLOCK),
      let status = try? Disk.status(of: file), status.kind == .file, status.links == 1,
      status.size == bytes.count
    else { return false }
    return (try? Disk.write(bytes, to: file)) != nil
  }

  /// Cuts a file off at `end`, if it is just `length` bytes long; whether it did.
  func cut(_ name: String, from length: Int, to end: Int) -> Bool {
    guard
      let file = try? Disk.open(name, in: descriptor, O_WRONLY | O_NOFOLLOW | O_NONBLOCK),
      (try? Disk.status(of: file))?.size == length
    else { return false }
    return (try? Disk.repeating { ftruncate(file.descriptor, off_t(end)) }) != nil
  }

  /// Moves the file `name` into `folder`, in the place of what stands there.
  /// A draft that cannot be moved is removed.
  func move(
    _ name: String, to folder: Folder, as newName: String, isDraft: Bool = true
  ) throws(Problem) {
    do throws(SystemRefusal) {
      try Disk.move(name, in: descriptor, to: newName, in: folder.descriptor)
    } catch {
      if isDraft { unlinkat(descriptor, name, 0) }
      throw error.problem(.write, folder.path(of: newName))
    }
  }

  /// Removes a file; one that is gone is no matter.
  func remove(_ name: String) throws(Problem) {
    do throws(SystemRefusal) { try Disk.remove(name, in: descriptor) } catch {
      if error.code != ENOENT { throw error.problem(.settle, path(of: name)) }
    }
  }

  /// Removes a file; one that is gone or cannot be removed is no matter.
  func discard(_ name: String) { unlinkat(descriptor, name, 0) }

  /// Makes the names in this folder durable.
  func sync() throws(Problem) {
    do throws(SystemRefusal) {
      try Disk.sync(descriptor)
    } catch {
      throw error.problem(.settle, path)
    }
  }

  /// Makes everything durable that was written on the disk this folder is on; false where that
  /// cannot be had in one step.
  func syncDisk() throws(Problem) -> Bool {
    do throws(SystemRefusal) {
      return try Disk.syncAll(descriptor)
    } catch {
      throw error.problem(.write, path)
    }
  }

  /// Makes the content of a file durable that another writer may have left.
  func syncFile(_ name: String) throws(Problem) {
    try writing(name) { () throws(SystemRefusal) in
      let file = try Disk.open(name, in: descriptor, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      try Disk.sync(file.descriptor)
    }
  }

  func writing<Value>(
    _ name: String, _ act: () throws(SystemRefusal) -> Value
  ) throws(Problem) -> Value {
    do throws(SystemRefusal) { return try act() } catch {
      throw error.problem(.write, path(of: name))
    }
  }
}
