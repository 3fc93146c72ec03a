/// Breaking text into lines of a terminal: Latin between words, Chinese between characters, with no
/// closing mark at the start of a line and no opening mark at its end.
public enum LineWrapping {
  /// The lines of a text at most `width` columns wide; line feeds in the text end a line. A word
  /// wider than a line is cut through. Blanks at a break are left out.
  public static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      let characters = Array(paragraph)
      return ranges(characters, width: width).map { range in
        characters[range].reduce(into: "") { $0.append($1) }
      }
    }
  }

  /// Where the lines of one paragraph begin and end, as ranges of its characters; never empty.
  /// No line breaks in front of a character whose index is `glued`, unless nothing else is left.
  public static func ranges(
    _ characters: [Character], width: Int, glued: Set<Int> = []
  ) -> [Range<Int>] {
    let cells = characters.map { Cell($0) }
    var lines: [Range<Int>] = []
    var start = 0
    repeat {
      let end = lineEnd(cells, from: start, width: max(width, 2), glued)
      lines.append(start..<trimmed(cells, from: start, to: end))
      start = end
      while start < cells.count, cells[start].isBlank { start += 1 }
    } while start < cells.count
    return lines
  }

  private static func lineEnd(
    _ cells: [Cell], from start: Int, width: Int, _ glued: Set<Int>
  ) -> Int {
    var columns = 0
    var lastBreak: Int?
    for index in start..<cells.count {
      if index > start, cells[index].mayFollowBreak(after: cells[index - 1]),
        !glued.contains(index)
      {
        lastBreak = index
      }
      columns += cells[index].columns
      guard columns > width, !cells[index].isBlank else { continue }
      return lastBreak ?? max(index, start + 1)
    }
    return cells.count
  }

  private static func trimmed(_ cells: [Cell], from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, cells[end - 1].isBlank { end -= 1 }
    return end
  }

  /// What a character means to a line.
  private struct Cell {
    let columns: Int
    let isBlank: Bool
    let mayBegin: Bool
    let mayEnd: Bool

    init(_ character: Character) {
      let scalar = character.unicodeScalars.first ?? " "
      columns = DisplayWidth.of(character)
      isBlank = character == " "
      let isIdeograph = (0x4E00...0x9FFF).contains(scalar.value)
      mayBegin = isIdeograph || !closing.contains(scalar)
      mayEnd = isIdeograph || !opening.contains(scalar)
    }

    func mayFollowBreak(after before: Cell) -> Bool {
      if isBlank { return false }
      if before.isBlank { return true }
      return (before.columns == 2 || columns == 2) && mayBegin && before.mayEnd
    }
  }

  /// Marks that no line begins with (GB/T 15834, 5.1), full width and ASCII.
  private static let closing: Set<Unicode.Scalar> = Set(
    ("\u{3001}\u{3002}\u{ff0c}\u{ff0e}\u{ff1a}\u{ff1b}\u{ff01}\u{ff1f}\u{ff09}\u{ff3d}\u{ff5d}\u{ff05}"
      + "\u{3015}\u{3009}\u{300b}\u{300d}\u{300f}\u{3011}\u{3017}\u{2019}\u{201d}\u{2026}\u{b7}"
      + "\u{2030}\u{2103},.:;!?)]}%").unicodeScalars)
  /// Marks that no line ends with.
  private static let opening: Set<Unicode.Scalar> = Set(
    ("\u{ff08}\u{ff3b}\u{ff5b}\u{3014}\u{3008}\u{300a}\u{300c}\u{300e}\u{3010}\u{3016}\u{2018}\u{201c}"
      + "\u{ffe5}([{#\u{a5}$").unicodeScalars)
}
