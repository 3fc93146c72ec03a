/// Pieces that stand behind marks.
extension LineClues {
  /// The mark of the first item right below a label, in English, where items have several lines.
  func bullet(below label: Int) -> Letter? {
    guard shape.isLatin, lines.indices.contains(label + 1) else { return nil }
    let first = lines[label + 1].letters.first
    return first.map(PeopleWords.bullets.contains) ?? false ? first : nil
  }

  /// Where items have a bullet, a line without it begins none.
  func mayBeginItem(_ index: Int, behind bullet: Letter?) -> Bool {
    bullet == nil || lines[index].letters.first == bullet
  }

  /// Whether the line is text behind a bullet.
  func isBulleted(_ index: Int) -> Bool { isText(index) && has(.startsBullet, at: index) }

  /// Whether the line is text behind a word in brackets that says what it is about: `〔水务〕…`.
  func isHeadedInBrackets(_ index: Int) -> Bool {
    guard isText(index), leads[index] == nil, let first = lines[index].letters.first,
      first == 0x28 || first == 0x3010,
      let close = lines[index].letters.prefix(8).firstIndex(of: first == 0x28 ? 0x29 : 0x3011)
    else { return false }
    let word = lines[index].letters[1..<close]
    return word.count >= 2 && word.allSatisfy(Lettering.isHan)
      && PeopleWords.jobs.prefixLength(word) == 0
      && FurnitureReading.arrivals.prefixLength(word) == 0
  }

  /// `FOUND--On the Hewitt road`: what one offers or looks for is no part of any story.
  func isOffer(_ index: Int) -> Bool {
    shape.isLatin && Colophon.isOffer(lines[index].letters[...])
  }

  /// Whether its first letters say of a text that it is a piece of its own.
  func standsByItself(_ index: Int) -> Bool {
    has(.startsBullet, at: index) || isHeadedInBrackets(index) || isOffer(index)
  }

  /// Whether each of two lines is a piece by itself, behind a bullet or behind a word in brackets.
  func arePieces(_ index: Int, _ next: Int) -> Bool {
    isBulleted(index) || isShortItem(index)
      || isHeadedInBrackets(index) && isHeadedInBrackets(next)
  }

  /// `◎镇图书馆十六日下午说故事。`: behind a bullet a sentence of a few letters is a piece too.
  private func isShortItem(_ index: Int) -> Bool {
    has(.startsBullet, at: index) && has(.endsStop, at: index) && !has(.captionStart, at: index)
  }
}
