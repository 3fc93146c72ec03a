/// Rows of heads that are made of pairs, or are a pair themselves.
extension HeadRows {
  /// `歷時九個月 談判十一輪`, `不打滑 不掉链 不服老`: kickers and decks are pairs of phrases more often than
  /// headlines.
  func isPairOfPhrases(_ line: PageLine) -> Bool {
    guard line.hasBlank else { return false }
    let phrases = line.letters.split(separator: 0x20)
    if phrases.count == 2, phrases.allSatisfy({ $0.count >= 4 }) { return true }
    return (2...4).contains(phrases.count)
      && phrases.allSatisfy { $0.count >= 3 && $0.count == phrases[0].count }
  }

  /// A blank in each of two rows: where a headline is broken, it is broken at its blank.
  func areTwoPairs(_ upper: PageLine, _ lower: PageLine) -> Bool {
    !page.shape.isLatin && upper.hasBlank && lower.hasBlank && !isParallel(upper, lower)
      && [upper, lower].allSatisfy { $0.letters.split(separator: 0x20).allSatisfy { $0.count > 3 } }
  }

  /// `从“等活干”到“挑活干”` and `从“卖力气”到“卖手艺”`: rows of one build are one element.
  func isParallel(_ upper: PageLine, _ lower: PageLine) -> Bool {
    guard upper.size == lower.size, upper.size >= 6, !page.shape.isLatin else { return false }
    let alike = zip(upper.letters, lower.letters).count { $0 == $1 }
    return alike * 3 >= upper.size && upper.letters.first == lower.letters.first
  }
}
