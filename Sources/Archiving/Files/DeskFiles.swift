public import Diagnostics
import Foundation

// What people edit, and what could not be filed.
extension Archive {
  /// Largest file of `desk/`.
  private static let deskLimit = 4 << 20

  /// The content of `desk/<name>`, `nil` where there is none. A file in which git left two versions
  /// is refused.
  public func deskFile(_ name: String) throws(Problem) -> [UInt8]? {
    let steps = try Self.deskPath(name)
    guard var place = try folder.folder("desk") else { return nil }
    for step in steps.dropLast() {
      guard let inner = try place.folder(step) else { return nil }
      place = inner
    }
    guard let file = steps.last, let bytes = try place.bytes(file, limit: Self.deskLimit) else {
      return nil
    }
    if let line = ConflictMarkers.firstLine(in: bytes) {
      let at = Place(place.path(of: file), line: line)
      throw Problem(.refused, .conflictMarkers, at: at, advice: .conflictAdvice)
    }
    return bytes
  }

  /// Replaces `desk/<name>` in one step.
  public func writeDeskFile(_ name: String, _ bytes: [UInt8]) throws(Problem) {
    let steps = try Self.deskPath(name)
    var place = try folder.madeFolder("desk")
    for step in steps.dropLast() { place = try place.madeFolder(step) }
    guard let file = steps.last else { return }
    let scratch = try Scratch(in: folder)
    let draft = try scratch.write(bytes, underLock: false)
    try scratch.folder.move(draft, to: place, as: file)
    try place.sync()
  }

  /// Keeps text that could not be filed, under `unfiled/`, and answers its path. Nothing there is
  /// ever replaced, and nothing kept twice under one name; characters that no file name should have
  /// become `-`.
  public func saveUnfiled(_ bytes: [UInt8], name: String) throws(Problem) -> String {
    try save(bytes, name: name, in: "unfiled")
  }

  /// The paths of the texts that could not be filed and still lie under `unfiled/`, in order.
  public func unfiledTexts() throws(Problem) -> [String] {
    guard let place = try folder.folder("unfiled") else { return [] }
    var paths: [String] = []
    for name in try place.names() {
      if name.hasPrefix(".") { continue }
      if try place.status(name)?.kind == .file { paths.append(place.path(of: name)) }
    }
    return paths
  }

  /// Takes a text away that lies under `unfiled/`; false where `path` is no such text.
  public func clearUnfiled(_ path: String) -> Bool {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let place = try? folder.folder("unfiled") else { return false }
    let own = URL(fileURLWithPath: place.path).resolvingSymlinksInPath()
    guard file.deletingLastPathComponent().path == own.path else { return false }
    return (try? place.remove(file.lastPathComponent)) != nil
  }

  /// Keeps what must never be shared, such as a contributor's bank account, under `private/`, which
  /// git ignores, and answers its path.
  public func savePrivate(_ bytes: [UInt8], name: String) throws(Problem) -> String {
    try save(bytes, name: name, in: "private")
  }

  private func save(_ bytes: [UInt8], name: String, in shelf: String) throws(Problem) -> String {
    let place = try folder.madeFolder(shelf)
    var parts = Self.plainName(name)
    if parts.stem.isEmpty { parts.stem = "text" }
    var free = parts.stem + parts.suffix
    var number = 2
    while try !Self.create(free, bytes, in: place) {
      if (try? place.bytes(free, limit: bytes.count)) == bytes { return place.path(of: free) }
      free = "\(parts.stem)-\(number)\(parts.suffix)"
      number += 1
    }
    try place.sync()
    return place.path(of: free)
  }

  /// Makes a new file; false where there is one, which somebody may have made at this moment.
  private static func create(
    _ name: String, _ bytes: [UInt8], in place: Folder
  ) throws(Problem) -> Bool {
    if try place.status(name) != nil { return false }
    do throws(Problem) {
      try place.create(name, bytes)
      return true
    } catch {
      if try place.status(name) != nil { return false }
      throw error
    }
  }

  private static func plainName(_ name: String) -> (stem: String, suffix: String) {
    var text = ""
    for scalar in name.unicodeScalars where text.utf8.count < 100 {
      text.unicodeScalars.append(isNameLetter(scalar) ? scalar : "-")
    }
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count > 1, let last = parts.last else { return (parts.joined(), "") }
    return (parts.dropLast().joined(separator: "-"), "." + last)
  }

  private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = UInt8(exactly: scalar.value), byte < 0x80 else {
      return scalar.properties.isAlphabetic
    }
    return isNameByte(byte) || scalar == "."
  }

  /// `people.json`, `templates/a4.json`: plain names, at most three of them.
  private static func deskPath(_ name: String) throws(Problem) -> [String] {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    let arePlain = steps.allSatisfy { step in
      guard let first = step.utf8.first, isNameByte(first), first != UInt8(ascii: "-") else {
        return false
      }
      return step.utf8.count <= 100
        && step.utf8.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ".") }
    }
    guard arePlain, steps.count <= 3 else {
      throw Problem(.refused, .badDeskName(name))
    }
    return steps.map(String.init)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// The lines by which git marks two versions in one file.
enum ConflictMarkers {
  /// The 1-based line of the first marker, if there is one.
  static func firstLine(in bytes: [UInt8]) -> Int? {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.starts(with: "<<<<<<<".utf8) || line.starts(with: ">>>>>>>".utf8) { return number }
    }
    return nil
  }
}
