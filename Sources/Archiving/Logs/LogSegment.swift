/// One file of a log, cut into lines.
struct LogSegment {
  /// 1-based; `000001.jsonl` is the first.
  let number: Int
  let bytes: [UInt8]

  /// A segment takes no line that would make it longer.
  static let capacity = 1 << 20
  /// What a reader accepts; other writers may close their segments later than this one.
  static let readingLimit = 64 << 20
  static let lastNumber = 999_999

  static func fileName(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".jsonl"
  }

  /// The number in a file name, if it is the name of a segment.
  static func number(ofFile name: String) -> Int? {
    guard let number = Int(name.prefix(6)), number > 0, fileName(number) == name else { return nil }
    return number
  }

  /// What a stretch of the file is.
  enum Piece {
    /// A line that ended with a line feed, or whose hash fits without one.
    case line
    /// What a writer left that died: the end of the file, no line feed, a hash that does not fit.
    /// Nobody was told that it was filed.
    case torn
    /// The last line, whole, with another byte where its line feed was.
    case unended
  }

  /// Calls `visit` for each stretch, in order, without its line feed.
  func forEachPiece(_ visit: (Piece, ArraySlice<UInt8>) -> Void) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      visit(.line, rest[..<end])
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { visit(Self.kind(ofTail: rest), rest) }
  }

  static func kind(ofTail tail: ArraySlice<UInt8>) -> Piece {
    if LogLine.isWhole(tail) { return .line }
    return LogLine.isWhole(tail.dropLast()) ? .unended : .torn
  }
}
