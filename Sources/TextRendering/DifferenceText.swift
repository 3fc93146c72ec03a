/// What changed between two texts, as it reads on one text: colour where there is colour, else
/// `[-old-]{+new+}` as `git diff --word-diff` writes it.
public enum DifferenceText {
  /// A stretch of text that both have, or one of them.
  public enum Span: Hashable, Sendable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  /// The spans as lines at most `width` columns wide. Of what was kept, only `context` characters
  /// on either side of a change are shown, where a context is given.
  public static func lines(
    _ spans: [Span], width: Int, ink: Ink, context: Int? = nil
  ) -> [String] {
    var text = StyledText()
    for (index, span) in spans.enumerated() {
      switch span {
      case .kept(let words):
        let shown = context.map {
          shortened(words, $0, isFirst: index == 0, isLast: index == spans.count - 1)
        }
        text.append(shown ?? words)
      case .removed(let words): append(words, "[-", "-]", .removed, ink, to: &text)
      case .added(let words): append(words, "{+", "+}", .added, ink, to: &text)
      }
    }
    return text.lines(width: width, ink: ink)
  }

  private static func append(
    _ words: String, _ opening: String, _ closing: String, _ style: Style, _ ink: Ink,
    to text: inout StyledText
  ) {
    if !ink.isColoured { text.appendMark(opening, opens: true, style) }
    text.append(words, style)
    if !ink.isColoured { text.appendMark(closing, opens: false, style) }
  }

  private static func shortened(
    _ words: String, _ context: Int, isFirst: Bool, isLast: Bool
  ) -> String {
    let before = isFirst ? 0 : context
    let after = isLast ? 0 : context
    guard words.count > before + after + 1 else { return words }
    return words.prefix(before) + "…" + words.suffix(after)
  }
}
