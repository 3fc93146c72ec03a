import Foundation

/// An empty folder of a test's own; all of them go when the test program ends.
///
/// They are in memory where the system has room for files there: they live for a moment, and most of
/// the time of a save is the wait for the disk. The long run waits for the disk.
public struct ScratchFolder: Sendable {
  /// Absolute, without links, without a slash at the end.
  public let path: String

  /// Makes the folder.
  public init() throws {
    path = Self.root + "/" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The path of `name` inside the folder.
  public func path(_ name: String) -> String {
    path + "/" + name
  }

  /// Writes a file, makes the folders above it, and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file of any bytes, makes the folders above it, and returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return path(name)
  }

  /// The bytes of a file in the folder.
  public func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// The text of a file in the folder; broken UTF-8 shows as U+FFFD.
  public func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// Every file below the folder, relative, in order of its name's bytes.
  public func files() -> [String] {
    let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return found.filter { !Self.isFolder(path($0)) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// Takes the folder away before the test program ends: for tests that make very many.
  public func remove() {
    Self.remove(path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The folder of all scratch folders of this test program.
  private static let root: String = {
    atexit { ScratchFolder.remove(ScratchFolder.root) }
    return parent + "/newsdesk-tests-\(getpid())-\(UUID().uuidString.prefix(4))"
  }()

  /// Where a person names a place for such files, there.
  private static var parent: String {
    let isNamed = ProcessInfo.processInfo.environment["TMPDIR"] != nil
    let memory = "/dev/shm"
    if !isNamed, Proof.isShort, hasRoom(memory) { return memory }
    return FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
  }

  /// A gigabyte; a run of all tests takes a fifth of that.
  private static func hasRoom(_ path: String) -> Bool {
    let disk = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return (disk?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0 >= 1 << 30
  }

  private static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
