import Notation

/// Names of files that are not UTF-8, as archives from Chinese Windows leave them: as text each is a
/// NUL, which no name has, and a letter for each byte. So they go through paths, and back to the disk.
public enum OddName {
  /// The name that the disk holds as `bytes`.
  static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) { return text }
    return "\0" + String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// The path as the disk has it, with a NUL at its end; nil where a NUL stands in a name's midst.
  static func bytes(_ path: String) -> [CChar]? {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(bytes(ofName:))
    guard names.allSatisfy({ !$0.contains(0) }) else { return nil }
    return (names.joined(separator: [UInt8(ascii: "/")]) + [0]).map { CChar(bitPattern: $0) }
  }

  /// For people: odd names read in the encoding of Chinese Windows.
  public static func legible(_ path: String) -> String {
    guard isOdd(path) else { return path }
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map { name in
      name.unicodeScalars.first == "\0"
        ? CharacterEncoding.gb18030.legibleText(of: bytes(ofName: name)).text : String(name)
    }
    return names.joined(separator: "/")
  }

  /// A name with a mark for what is no UTF-8, as a program's arguments have it.
  public static func mended(_ name: String) -> String {
    String(decoding: bytes(ofName: name[...]), as: UTF8.self)
  }

  /// Whether a name in the path is no UTF-8.
  public static func isOdd(_ path: String) -> Bool { path.utf8.contains(0) }

  private static func bytes(ofName name: Substring) -> [UInt8] {
    guard name.unicodeScalars.first == "\0" else { return Array(name.utf8) }
    return name.unicodeScalars.dropFirst().map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
