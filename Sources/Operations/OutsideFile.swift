import Archiving
public import Diagnostics
import Foundation
import Notation

/// Files outside the store: manuscripts that come in, pages that go out.
public enum OutsideFile {
  /// The most that is read of one file, 64 MB.
  public static let limit = 64 << 20

  /// Reads a file; one over the limit is refused before it is read.
  public static func read(_ path: String, limit: Int = limit) throws(Problem) -> [UInt8] {
    try Files.read(path, limit: limit)
  }

  /// Writes a file whole or not at all.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    try Files.write(bytes, to: path)
  }

  /// Refuses a folder into which nothing could be written, before work is done for it; makes none.
  public static func checkFolder(_ path: String) throws(Problem) {
    let place = upward(from: path).first(where: Files.exists) ?? path
    guard Files.isFolder(place), access(place, W_OK) == 0 else {
      throw Problem(.refused, .noPlaceForPages, at: Place(path))
    }
  }

  /// A path, the folder it lies in, and so on up to the root.
  public static func upward(from path: String) -> some Sequence<String> {
    sequence(first: path) { place in
      guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
      return slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  /// Makes a folder with its parents.
  public static func makeFolder(_ path: String) throws(Problem) { try Files.makeFolder(path) }

  /// The names in a folder, sorted by their bytes. One that is no UTF-8 goes through paths as an odd
  /// name; people are shown what `legible` makes of it.
  public static func list(_ path: String) throws(Problem) -> [String] { try Files.list(path) }

  /// Whether a name in the path is no UTF-8.
  public static func isOdd(_ path: String) -> Bool { OddName.isOdd(path) }

  /// A path for people, in which names that are no UTF-8 are read as Chinese Windows writes them.
  public static func legible(_ path: String) -> String { OddName.legible(path) }

  /// The names in a folder that are no UTF-8 and that come through arguments as `name`.
  public static func oddNames(in folder: String, thatLookLike name: String) -> [String] {
    let names = (try? list(folder)) ?? []
    return names.filter { OddName.isOdd($0) && OddName.mended($0) == name }
  }

  /// The list that `sha256sum -c` checks files by.
  public static func hashes(of files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    Array(files.map { "\(SHA256.digest($0.bytes).hex)  \($0.name)\n" }.joined().utf8)
  }

  /// Whether anything has that name.
  public static func exists(_ path: String) -> Bool { Files.exists(path) }

  /// Whether the name is that of a folder.
  public static func isFolder(_ path: String) -> Bool { Files.isFolder(path) }

  /// Whether the name is that of a symbolic link.
  public static func isLink(_ path: String) -> Bool { Files.isLink(path) }

  /// The path without links, as far as it is there.
  public static func resolved(_ path: String) -> String { Files.realPath(path) }

  /// The number of the user it belongs to.
  public static func owner(of path: String) -> UInt32? { Files.owner(of: path) }

  /// Makes a folder with a new name that only this person can look into.
  public static func makePrivateFolder(in folder: String) throws(Problem) -> String {
    var template = Array((folder + "/newsdesk-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Problem(.refused, .noWorkFolder, at: Place(folder))
    }
    return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? folder }
  }

  /// Takes away a folder that the program itself had made; one with files in it stays.
  public static func deleteIfEmpty(_ folder: String) { rmdir(folder) }

  /// Deletes a file that the program itself had written.
  public static func delete(_ path: String) throws(Problem) {
    if unlink(path) != 0 && errno != ENOENT {
      throw Problem(.refused, .notDeleted, at: Place(path))
    }
  }
}
