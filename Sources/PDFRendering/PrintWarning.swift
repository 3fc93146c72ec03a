public import Composition
public import Notation

/// What a printer, or whoever sends pages to one, should know.
public enum PrintWarning: Hashable, Sendable {
  /// Characters that the font does not have; they are printed as blanks or boxes.
  case missing(Row.Face, [Unicode.Scalar])
  /// No font is in the file, so it looks different wherever it is opened.
  case notEmbedded
  /// A line that is thinner than a press holds.
  case hairline(Length, page: Int)
  /// A kind of type that has no font of its own and is printed in 宋体.
  case replaced(Row.Face)
  /// How many different characters the font sets wider or narrower than the metrics.
  case scaled(Row.Face, Int)
  /// Characters that would have to be shaped together.
  case unshaped([Unicode.Scalar])
  /// A picture with fewer dots to the inch at its printed size than print needs.
  case coarse(Digest, page: Int, dotsPerInch: Int)
  /// A picture in red, green and blue, which a press separates as it likes.
  case screenColours(Digest, page: Int)
  /// A picture that is not there or cannot be read; its room is grey.
  case withoutPicture(Digest, page: Int)
}
