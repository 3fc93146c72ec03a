/// How English copy is set, besides the widths of its characters.
public struct EnglishRules: Sendable {
  /// Where words may be parted; none where no dictionary is at hand.
  public var hyphenation: Hyphenation?
  /// Whether names and words in capitals may be parted, what is tied may be, and letters may stand
  /// wider apart, where a paragraph cannot be set otherwise.
  var isRelaxed = false
  /// Whether lines are left ragged at the right instead of flush.
  public var isRagged = false

  /// Rules for flush lines without hyphens.
  public init(hyphenation: Hyphenation? = nil) { self.hyphenation = hyphenation }
}

/// What may be done to the blanks of an English line to make it flush, in thousandths of an em.
///
/// A line is first widened between words up to `easy`, then between letters, then between words
/// again up to `widest`. One that needs more is not set at all while there is any other way; where
/// there is none, its letters are spaced up to `widestLetters`, or else it stands ragged and is
/// counted as forced.
public enum WordSpace {
  /// The narrowest blank between words.
  public static let narrowest = 190
  /// Up to here words alone are moved apart.
  public static let easy = 420
  /// The widest blank between words.
  public static let widest = 900
  /// What is added at most between two letters.
  public static let letters = 50
  /// The same in a paragraph that cannot be set otherwise.
  public static let widestLetters = 100
  /// How many lines in a row may end with a hyphen.
  public static let mostHyphens = 2
}
