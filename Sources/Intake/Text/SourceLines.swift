import Notation

/// The lines of a page, cut out of its bytes as they are asked for: a page of many short lines takes
/// hardly more room than its text.
public struct SourceLines: RandomAccessCollection, ExpressibleByArrayLiteral, Hashable, Sendable {
  /// The text of all lines: well-formed UTF-8 without a mark of byte order.
  public let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [UInt32]
  /// Whether a form feed stands anywhere in the text.
  let hasFormFeed: Bool

  /// What `\n` separates in UTF-8 text of less than 4 GB.
  init(_ text: [UInt8]) {
    bytes = text
    (starts, hasFormFeed) = text.withUnsafeBytes { bytes in
      (Self.starts(bytes), ByteSearch.place(of: 0x0C, in: bytes) != nil)
    }
  }

  private static func starts(_ text: UnsafeRawBufferPointer) -> [UInt32] {
    var feeds = 0
    eachFeed(in: text) { _ in feeds += 1 }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(1 + feeds)
    eachFeed(in: text) { starts.append(UInt32($0 + 1)) }
    return starts
  }

  private static func eachFeed(in text: UnsafeRawBufferPointer, _ visit: (Int) -> Void) {
    var start = 0
    while let feed = ByteSearch.place(of: 0x0A, in: text, from: start) {
      visit(feed)
      start = feed + 1
    }
  }

  /// Lines that are text already; they may hold line ends.
  init(_ lines: [String]) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = []
    for line in lines {
      starts.append(UInt32(bytes.count))
      bytes += Array(line.utf8) + [0x0A]
    }
    if !lines.isEmpty { bytes.removeLast() }
    (self.bytes, self.starts) = (bytes, starts)
    hasFormFeed = bytes.contains(0x0C)
  }

  /// The lines as they are written.
  public init(arrayLiteral lines: String...) { self.init(lines) }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of lines, at least 1 for a page that was read from bytes.
  public var endIndex: Int { starts.count }

  /// A line by its place, which is one less than its number.
  public subscript(line: Int) -> String {
    text(at: line).withUnsafeBufferPointer { String(wellFormed: $0) }
  }

  /// The bytes of a line by its place.
  func text(at line: Int) -> ArraySlice<UInt8> { bytes[range(at: line)] }

  /// Whether a line holds nothing but blanks and characters without meaning.
  func isBlank(at line: Int) -> Bool {
    text(at: line).withUnsafeBufferPointer { bytes in
      var letters = Letters(bytes)
      while let letter = letters.next() {
        if !Lettering.isBlank(letter) && !Lettering.isNothing(letter) { return false }
      }
      return true
    }
  }

  /// Where the bytes of a line stand.
  func range(at line: Int) -> Range<Int> {
    Int(starts[line])..<(line + 1 < starts.count ? Int(starts[line + 1]) - 1 : bytes.count)
  }
}
