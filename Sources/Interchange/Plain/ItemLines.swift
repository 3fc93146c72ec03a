import Manuscript

/// Which lines of copy begin items of a list that somebody numbered or marked by hand.
enum ItemLines {
  /// The lines that do, from 0. Of numbered lines at least two that count on stand between the same
  /// empty lines; a single one is copy.
  static func numbered(_ lines: [Raw]) -> Set<Int> {
    var items: Set<Int> = []
    var run: [Int] = []
    var last = 0
    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        run = []
      } else if let number = ListItem.number(of: String(line.prefix(8))) {
        run = run.isEmpty || number == last + 1 ? run + [index] : [index]
        last = number
        if run.count > 1 { items.formUnion(run) }
      }
    }
    return items
  }

  /// The words behind `- `, `* `, `• ` and their like; nil for other lines.
  static func bulleted(_ line: Raw) -> Raw? {
    guard line.count > 2, bullets.contains(line[0]) else { return nil }
    let isParted = Escape.isBlank(line[1]) || line[0].value >= 0x2000
    let words = line.dropFirst().trimmed
    return isParted && !words.isEmpty && words[0] != line[0] ? words : nil
  }

  private static let bullets = Set("-*+•●▪◦‣".unicodeScalars)
}
