/// How English papers break a headline into rows.
enum LatinRows {
  /// How surely the row below goes on from the row above, by their setting and their words.
  static func continuity(_ page: LineClues, _ above: Int, _ below: Int) -> Double {
    let (upper, lower) = (page.lines[above], page.lines[below])
    // In a paper of two languages the other script tells nothing of the setting.
    guard upper.isLatin, lower.isLatin else { return -0.5 }
    let isSet = setting(page, above) == setting(page, below)
    var score = page.has(.capitals, at: above) == page.has(.capitals, at: below) ? 1.0 : -1.0
    if lower.beginsLow {
      score += 2
    } else if setting(page, below) == .sentence {
      // Two short rows that are set like sentences may be one; a deck is longer than a row of its head.
      score += isSet && max(upper.width, lower.width) <= 30 ? 0.5 : -1.5
    }
    if upper.letters.last == 0x2D { score += 4 }
    if upper.ending == .colon { score -= 3 }
    if upper.endsInSmallWord || upper.ending == .comma { score += 2.5 }
    if !isSet, !lower.beginsLow, !upper.endsInSmallWord { score -= 1 }
    if isSet, lower.width > upper.width + 14 { score -= 1 }
    if isSet, upper.width > lower.width + 9, upper.width > 22 { score -= 1 }
    return score
  }

  private enum Setting { case capitals, title, sentence }

  private static func setting(_ page: LineClues, _ row: Int) -> Setting {
    if page.has(.capitals, at: row) { return .capitals }
    return page.has(.titleCase, at: row) || page.lines[row].isTitleCased
      ? .title : .sentence
  }
}
