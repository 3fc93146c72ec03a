import Diagnostics

/// Text of which each character has its own style, so that it can be wrapped before it is painted.
struct StyledText {
  private(set) var characters: [Character] = []
  private var styles: [Style] = []
  /// Where no line may break, as positions in front of a character.
  private var glued: Set<Int> = []

  init() {}

  /// Adds text from outside on the same line.
  mutating func append(_ text: String, _ style: Style = .plain) {
    for character in Printable.line(text) {
      characters.append(character)
      styles.append(style)
    }
  }

  /// Adds a mark of which no line breaks inside, nor after it where it opens, nor before it where
  /// it closes.
  mutating func appendMark(_ mark: String, opens: Bool, _ style: Style) {
    let start = characters.count
    append(mark, style)
    glued.formUnion((start + 1)..<max(start + 1, characters.count))
    glued.insert(opens ? characters.count : start)
  }

  func lines(width: Int, ink: Ink) -> [String] {
    LineWrapping.ranges(characters, width: width, glued: glued).map { painted($0, ink) }
  }

  private func painted(_ range: Range<Int>, _ ink: Ink) -> String {
    var line = ""
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, styles[end] == styles[start] { end += 1 }
      line += ink.paint(String(characters[start..<end]), styles[start])
      start = end
    }
    return line
  }
}
