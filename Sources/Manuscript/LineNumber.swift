/// What a line of a page is called: its number in the file, 1-based.
///
/// A line on which columns stand side by side is several lines of the page. The first piece of it has
/// the number of the line; the second piece of line 12 is 200,000,012 and shown as `12.2`. No file has
/// as many lines.
public struct LineNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number of the line in its file.
  public let line: Int
  /// Which piece of the line it is, 1 for the first or only one.
  public let piece: Int

  /// More pieces than a page has columns.
  public static var mostPieces: Int { 40 }
  private static var step: Int { 100_000_000 }

  /// Names a piece of a line.
  public init(line: Int, piece: Int) {
    self.line = line
    self.piece = piece
  }

  /// Takes a number apart.
  public init(_ number: Int) {
    line = number % Self.step
    piece = max(1, number / Self.step)
  }

  /// Reads `12` and `12.2`.
  public init?(typed text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let line = Self.count(parts[0]), line < Self.step,
      let piece = parts.count == 1 ? 1 : Self.count(parts[1]), 1...Self.mostPieces ~= piece
    else { return nil }
    self.init(line: line, piece: piece)
  }

  private static func count(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  /// One number for both; that of the line for its first piece.
  public var number: Int { piece > 1 ? piece * Self.step + line : line }

  /// `12`, `12.2`.
  public var description: String { piece > 1 ? "\(line).\(piece)" : "\(line)" }
}
