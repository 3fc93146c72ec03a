/// The lines of a page, cut out of its bytes as they are asked for: a page of many short lines takes
/// hardly more room than its text.
public struct SourceLines: RandomAccessCollection, ExpressibleByArrayLiteral, Hashable, Sendable {
  /// The text of all lines: UTF-8 without a mark of byte order.
  public let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [UInt32]
  /// Whether a form feed stands anywhere in the text.
  let hasFormFeed: Bool

  /// What `\n` separates in UTF-8 text of less than 4 GB.
  init(_ text: [UInt8]) {
    bytes = text
    hasFormFeed = text.contains(0x0C)
    var starts: [UInt32] = []
    starts.reserveCapacity(1 + text.count { $0 == 0x0A })
    starts.append(0)
    for index in text.indices where text[index] == 0x0A { starts.append(UInt32(index + 1)) }
    self.starts = starts
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
    let end = line + 1 < starts.count ? Int(starts[line + 1]) - 1 : bytes.count
    return String(decoding: bytes[Int(starts[line])..<end], as: UTF8.self)
  }
}
