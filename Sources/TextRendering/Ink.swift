/// What a piece of text means, for a terminal to show by colour.
public enum Style: Hashable, Sendable {
  case plain
  /// Headlines, numbers of texts, headings.
  case strong
  /// What may be overlooked: labels, dates, counts.
  case faint
  /// Approved, published, done.
  case good
  /// Waits for somebody.
  case attention
  /// Returned, overset, damaged.
  case bad
  case added
  case removed
  /// Belongs to a section, by its number; neighbouring numbers have different colours.
  case section(Int)

  /// Cyan, magenta, blue and their light ones: what tells nothing of good or bad.
  private static let sections = ["36", "35", "34", "96", "95", "94"]

  /// The parameters of the escape sequence that begins the style (ECMA-48, SGR).
  var codes: String {
    switch self {
    case .plain: ""
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .attention: "33"
    case .bad: "31"
    case .added: "4;32"
    case .removed: "9;31"
    case .section(let number): Self.sections[Int(number.magnitude % UInt(Self.sections.count))]
    }
  }
}

/// Whether text is coloured. The caller decides it from `--color`, `NO_COLOR` and the terminal.
public struct Ink: Hashable, Sendable {
  /// Whether escape sequences are written at all.
  public let isColoured: Bool

  /// Makes an ink.
  public init(coloured isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// The text in the style; the text itself should be clean already.
  public func paint(_ text: String, _ style: Style) -> String {
    guard isColoured, style != .plain, !text.isEmpty else { return text }
    return "\u{1b}[\(style.codes)m\(text)\u{1b}[0m"
  }
}
