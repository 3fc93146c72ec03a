public import Diagnostics
import Foundation

/// Files that a person names: what is read in and what is written out. Links are followed.
public enum Files {
  /// The whole of a file. One larger than `limit` bytes is refused before it is read; so is what
  /// is not an ordinary file.
  public static func read(_ path: String, limit: Int) throws(Problem) -> [UInt8] {
    let file = try reading(path) { () throws(SystemRefusal) in
      try Opened(Disk.open(path, O_RDONLY | O_NONBLOCK))
    }
    if file.status.kind == .folder { throw SystemRefusal(code: EISDIR).problem(.read, path) }
    if file.status.kind != .file { throw Problem(.refused, .notAnOrdinaryFile, at: Place(path)) }
    if file.status.size > limit { throw tooLarge(file.status.size, limit, path) }
    let bytes = try reading(path) { () throws(SystemRefusal) in
      try Disk.read(file.file, expected: file.status.size, limit: limit + 1)
    }
    if bytes.count > limit { throw tooLarge(bytes.count, limit, path) }
    return bytes
  }

  /// Puts `bytes` at `path` so that a reader, and a power cut, find the old content or the new one
  /// and nothing between. The folder must exist.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    do throws(SystemRefusal) {
      let target = try resolved(path)
      let folder = NSString(string: target).deletingLastPathComponent
      let name = NSString(string: target).lastPathComponent
      let parent = try Disk.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY)
      let draft = ".\(name.prefix(32)).\(UInt32.random(in: 0 ... .max)).new"
      do throws(SystemRefusal) {
        try create(draft, bytes, in: parent)
        try Disk.move(draft, in: parent.descriptor, to: name, in: parent.descriptor)
      } catch {
        unlinkat(parent.descriptor, draft, 0)
        throw error
      }
      try Disk.sync(parent.descriptor)
    } catch {
      throw error.problem(.settle, path)
    }
  }

  /// Makes a folder with its parents; one that is there already is left as it is.
  public static func makeFolder(_ path: String) throws(Problem) {
    do throws(SystemRefusal) {
      if isTooLong(path) { throw SystemRefusal(code: ENAMETOOLONG) }
      try makeFolders(path)
    } catch {
      throw error.problem(.settle, path)
    }
  }

  /// The names in a folder, in byte order; those that are no UTF-8 as odd names.
  public static func list(_ path: String) throws(Problem) -> [String] {
    try reading(path) { () throws(SystemRefusal) in
      let folder = try Disk.open(path, O_RDONLY | O_DIRECTORY)
      return try Disk.byteNames(in: folder.descriptor).map(OddName.text)
    }
  }

  /// Whether anything stands at `path` that the person may know of.
  public static func exists(_ path: String) -> Bool {
    let status: FileStatus?? = try? Disk.status(path, followingLinks: true)
    return (status ?? nil) != nil
  }

  /// The path without links, as far as it is there.
  public static func realPath(_ path: String) -> String {
    guard let real = realpath(path, nil) else {
      let parent = NSString(string: path).deletingLastPathComponent
      guard !parent.isEmpty, parent != path else { return path }
      return realPath(parent) + "/" + NSString(string: path).lastPathComponent
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// The number of the user a file or folder belongs to.
  public static func owner(of path: String) -> UInt32? {
    let status: FileStatus?? = try? Disk.status(path, followingLinks: true)
    return (status ?? nil)?.owner
  }

  /// Whether `path` is a symbolic link.
  public static func isLink(_ path: String) -> Bool {
    let status: FileStatus?? = try? Disk.status(path, followingLinks: false)
    return (status ?? nil)?.kind == .link
  }

  /// Whether `path` is a folder.
  public static func isFolder(_ path: String) -> Bool {
    let status: FileStatus?? = try? Disk.status(path, followingLinks: true)
    return (status ?? nil)?.kind == .folder
  }
}

extension Files {
  private struct Opened: ~Copyable {
    let file: OpenFile
    let status: FileStatus

    init(_ file: consuming OpenFile) throws(SystemRefusal) {
      status = try Disk.status(of: file)
      self.file = file
    }
  }

  private static func reading<Value: ~Copyable>(
    _ path: String, _ act: () throws(SystemRefusal) -> Value
  ) throws(Problem) -> Value {
    do throws(SystemRefusal) { return try act() } catch { throw error.problem(.read, path) }
  }

  private static func tooLarge(_ size: Int, _ limit: Int, _ path: String) -> Problem {
    let what = Wording.fileTooLarge(
      size: Wording.megabytes(size, over: limit), limit: Wording.megabytes(limit))
    return Problem(.refused, what, at: Place(path))
  }

  private static func create(
    _ name: String, _ bytes: [UInt8], in parent: borrowing OpenFile
  ) throws(SystemRefusal) {
    let file = try Disk.open(
      name, in: parent.descriptor, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    try Disk.write(bytes, to: file)
    try Disk.sync(file.descriptor)
  }

  /// Where a write really goes: through a link to a file, and never in the place of a device.
  private static func resolved(_ path: String) throws(SystemRefusal) -> String {
    guard let status = try Disk.status(path, followingLinks: true) else { return path }
    if status.kind == .folder { throw SystemRefusal(code: EISDIR) }
    if status.kind != .file { throw SystemRefusal(code: EEXIST) }
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether no disk takes the path; asked before the folders above it are made.
  private static func isTooLong(_ path: String) -> Bool {
    path.utf8.count >= PATH_MAX
      || path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.count > NAME_MAX }
  }

  private static func makeFolders(_ path: String) throws(SystemRefusal) {
    if let status = try? Disk.status(path, followingLinks: true) {
      if status.kind == .folder { return }
      throw SystemRefusal(code: ENOTDIR)
    }
    let parent = NSString(string: path).deletingLastPathComponent
    if !parent.isEmpty, parent != path { try makeFolders(parent) }
    do throws(SystemRefusal) {
      try Disk.makeFolder(path)
    } catch  where error.code == EEXIST {
      return
    }
    let above = try Disk.open(parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY)
    try Disk.sync(above.descriptor)
  }
}
