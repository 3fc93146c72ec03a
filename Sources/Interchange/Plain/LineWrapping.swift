import Manuscript

/// The width at which a program broke the lines of a manuscript, as mail programs do and as text
/// copied from a PDF has it.
struct LineWrapping {
  /// The longest line in letters, and in columns, of which Chinese characters take two.
  private let letters: Int
  private let columns: Int
  /// Whether an indent or an empty line tells where a paragraph begins, so that the end of a sentence
  /// at the end of a full line does not.
  private(set) var marksParagraphs = false

  init(_ lines: ArraySlice<FormLine>) {
    letters = lines.map(\.raw.count).max() ?? 0
    let pairs = Array(zip(lines, lines.dropFirst()))
    let goingOn = pairs.filter { !$0.0.isBlank && Self.mayGoOn($0.1) }
    let above = goingOn.map(\.0)
    let full = above.contains { !$0.isIndented } ? above.filter { !$0.isIndented } : above
    columns = full.map(Self.columns).max() ?? 0
    let open = goingOn.filter { !PlainLines.isEnded($0.0.raw) }
    let broken = open.count { isFull($0.0, before: $0.1) }
    let unmarked = goingOn.count { line, next in
      PlainLines.isEnded(line.raw) && !isFull(line, before: next) && isCopy(next)
    }
    let marked = pairs.count { PlainLines.isEnded($0.0.raw) && !Self.mayGoOn($0.1) }
    marksParagraphs =
      columns >= Self.narrowest && broken > 0 && (open.count - broken) * Self.rareness <= broken
      && unmarked * Self.rareness <= marked
  }

  /// Whether a line goes on with the one below it. Where nothing marks paragraphs, it is nearly as
  /// long as the longest and stops in mid sentence; where they are marked, it is enough that what
  /// follows would not have fitted in.
  func goes(on line: FormLine, with next: FormLine) -> Bool {
    guard !line.isBlank, Self.mayGoOn(next) else { return false }
    let isEnded = PlainLines.isEnded(line.raw)
    if marksParagraphs, isFull(line, before: next), !isEnded || isCopy(next) { return true }
    return !isEnded && Self.widths.contains(letters) && line.raw.count * 10 >= letters * 7
  }

  private static let widths = 20...120
  /// How many lines are full, and paragraphs marked, for one that is not.
  private static let rareness = 4
  /// In columns; shorter lines are a list.
  private static let narrowest = 28
  /// In columns: what two full-width blanks take, and by how much lines of Chinese differ whose last
  /// character had to go down with the mark behind it.
  private static let indent = 4
  private static let slack = 4

  private static func mayGoOn(_ line: FormLine) -> Bool {
    guard !line.isBlank, !line.isIndented, ItemLines.bulleted(line.raw) == nil else { return false }
    let text = String(line.raw)
    return ListItem.number(of: text) == nil && !PlainLines.isCrosshead(text)
      && CaptionLabel(text) == nil
  }

  /// Whether a line ends a sentence or is long; else it may be a crosshead.
  private func isCopy(_ line: FormLine) -> Bool {
    PlainLines.isEnded(line.raw) || Self.columns(of: line) * 10 >= columns * 9
  }

  /// Whether the first word of the next line would not have fitted into this one.
  private func isFull(_ line: FormLine, before next: FormLine) -> Bool {
    Self.columns(of: line) + Self.firstWord(of: next.raw) > columns
  }

  private static func firstWord(of raw: Raw) -> Int {
    guard let first = raw.first, !isWide(first) else { return 2 + slack }
    return 1 + raw.prefix { !Escape.isBlank($0) && !isWide($0) }.count
  }

  /// Quotation marks take two columns beside Chinese characters.
  private static func columns(of line: FormLine) -> Int {
    let isChinese = line.raw.contains(where: isWide)
    return line.raw.reduce(line.isIndented ? indent : 0) { columns, letter in
      columns + (isWide(letter) || isChinese && "“”…—".unicodeScalars.contains(letter) ? 2 : 1)
    }
  }

  private static func isWide(_ letter: Unicode.Scalar) -> Bool { letter.value >= 0x2E80 }
}
