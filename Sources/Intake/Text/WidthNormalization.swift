/// Gives marks, digits and letters the width that Chinese copy wants: `,` beside Chinese becomes
/// `，`, `２.８` becomes `2.8`; `10:30`, `3,694`, addresses and Latin runs stay (GB/T 15834, 15835).
public enum WidthNormalization {
  /// A text with proper widths.
  public struct Outcome: Hashable, Sendable {
    /// The text; normalising it again changes nothing.
    public let text: String
    /// How many characters were changed or dropped.
    public let changes: Int
  }

  /// Normalises a text of any length; spaces between words and names stay.
  public static func normalise(_ text: String) -> Outcome {
    guard WidthPass.mayChange(text) else { return Outcome(text: text, changes: 0) }
    var letters = WidthPass(text)
    letters.run()
    let isSame = letters.changes == 0 && letters.isTrimmed
    return Outcome(text: isSame ? text : letters.text, changes: letters.changes)
  }
}
