/// One line of text as it is set: every scalar with its place, nothing added, nothing left out.
public struct SetLine: Hashable, Sendable {
  /// The characters of the line; the texts of all lines one after the other are the whole text.
  public private(set) var text: String
  /// Where each scalar of `text` starts, in thousandths of an em from the left edge of the measure.
  /// An opening bracket that begins a line starts left of the edge: the blank half of its em box
  /// hangs out, its ink does not.
  public private(set) var x: [Int]
  /// Where the ink ends, in thousandths of an em.
  public let width: Int
  /// Whether the paragraph ends here; such a line is not stretched.
  public let isLast: Bool
  /// Whether the line could only be ended inside an unbreakable run, or could not be made flush.
  public let isForced: Bool

  /// Makes a line; `x` has one entry per scalar of `text`.
  public init(text: String, x: [Int], width: Int, isLast: Bool, isForced: Bool) {
    self.text = text
    self.x = x
    self.width = width
    self.isLast = isLast
    self.isForced = isForced
  }

  /// Adds a scalar without ink at the end.
  mutating func end(with scalar: Unicode.Scalar) {
    text.unicodeScalars.append(scalar)
    x.append(width)
  }
}
