/// A font file that is read in parts: collections of Chinese faces are tens of megabytes, of which
/// an issue needs a few hundred kilobytes.
public struct FontSource: Sendable {
  /// What people know the file by.
  public let name: String
  /// In bytes.
  public let size: Int
  private let read: @Sendable (_ at: Int, _ count: Int) -> [UInt8]?

  /// Makes a source; `read` answers `count` bytes from `at`, or nil where they cannot be had. It is
  /// only asked for what lies inside `size`.
  public init(
    name: String, size: Int, read: @escaping @Sendable (_ at: Int, _ count: Int) -> [UInt8]?
  ) {
    self.name = name
    self.size = size
    self.read = read
  }

  /// A font that is in memory.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name, size: bytes.count) { at, count in Array(bytes[at..<(at + count)]) }
  }

  /// The bytes of a range; nil where it reaches beyond the file.
  public func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= size else { return nil }
    guard let bytes = read(range.lowerBound, range.count), bytes.count == range.count else {
      return nil
    }
    return bytes
  }
}

/// What is wrong with a font file.
enum FontFault: Error {
  case unknown, breaksOff, broken, withoutFace, withoutOutlines, withoutCharacters
}
