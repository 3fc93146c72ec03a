/// Breaking text into lines of a terminal: Latin between words, Chinese between characters, with no
/// closing mark at the start of a line and no opening mark at its end.
public enum LineWrapping {
  /// The lines of a text at most `width` columns wide; line feeds in the text end a line. A word
  /// wider than a line is cut through. Blanks at a break are left out.
  public static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      let characters = Array(paragraph)
      return ranges(characters, width: width).map { String(characters[$0]) }
    }
  }

  /// Where the lines of one paragraph begin and end, as ranges of its characters; never empty.
  /// No line breaks in front of a character whose index is `glued`, unless nothing else is left.
  public static func ranges(
    _ characters: [Character], width: Int, glued: Set<Int> = []
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    repeat {
      let end = lineEnd(characters, from: start, width: max(width, 2), glued)
      lines.append(start..<trimmed(characters, from: start, to: end))
      start = end
      while start < characters.count, characters[start] == " " { start += 1 }
    } while start < characters.count
    return lines
  }

  private static func lineEnd(
    _ characters: [Character], from start: Int, width: Int, _ glued: Set<Int>
  ) -> Int {
    var columns = 0
    var lastBreak: Int?
    for index in start..<characters.count {
      if index > start, !glued.contains(index), mayBreak(characters[index - 1], characters[index]) {
        lastBreak = index
      }
      columns += DisplayWidth.of(characters[index])
      guard columns > width, characters[index] != " " else { continue }
      return lastBreak ?? max(index, start + 1)
    }
    return characters.count
  }

  private static func trimmed(_ characters: [Character], from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, characters[end - 1] == " " { end -= 1 }
    return end
  }

  private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
    if after == " " { return false }
    if before == " " { return true }
    guard DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2 else { return false }
    return !closing.contains(after) && !opening.contains(before)
  }

  /// Marks that no line begins with (GB/T 15834, 5.1), full width and ASCII.
  private static let closing: Set<Character> = Set(
    "\u{3001}\u{3002}\u{ff0c}\u{ff0e}\u{ff1a}\u{ff1b}\u{ff01}\u{ff1f}\u{ff09}\u{ff3d}\u{ff5d}\u{ff05}"
      + "\u{3015}\u{3009}\u{300b}\u{300d}\u{300f}\u{3011}\u{3017}\u{2019}\u{201d}\u{2026}\u{b7}"
      + "\u{2030}\u{2103},.:;!?)]}%")
  /// Marks that no line ends with.
  private static let opening: Set<Character> = Set(
    "\u{ff08}\u{ff3b}\u{ff5b}\u{3014}\u{3008}\u{300a}\u{300c}\u{300e}\u{3010}\u{3016}\u{2018}\u{201c}"
      + "\u{ffe5}([{#\u{a5}$")
}
