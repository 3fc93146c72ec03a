/// How the paper or somebody is reached: 电话, 地址, 邮箱 and their kin.
///
/// 电话, 热线 and 邮编 are words of headlines too; a contact has its number behind the word.
enum ContactFields {
  /// Whether one stands in a line, with nothing but a few letters of another sentence before it.
  static func occur(in letters: ArraySlice<Letter>) -> Bool {
    var rest = letters
    while let word = LineWords.contacts.firstOccurrence(in: rest) {
      if letters[..<word.lowerBound].dropFirst(4).contains(where: Lettering.isStop) { return false }
      if isField(letters[word], before: letters[word.upperBound...]) { return true }
      rest = letters[word.upperBound...]
    }
    return false
  }

  private static func isField(
    _ word: ArraySlice<Letter>, before rest: ArraySlice<Letter>
  ) -> Bool {
    if priced.contains(word) { return rest.contains(where: FurnitureReading.isNumeral) }
    guard numbered.contains(word) else { return true }
    // `传真：` with the number on the next line.
    if rest.allSatisfy({ $0 == 0x20 || $0 == 0x3A }) {
      return !bare.contains(word) || rest.contains(0x3A)
    }
    return rest.contains(0x40) || holdsNumber(rest)
  }

  /// `0774-2286115`, `86001122转8026`, `110`; behind `12351` in `12351背后的人` the sentence goes on.
  private static func holdsNumber(_ letters: ArraySlice<Letter>) -> Bool {
    let runs = letters.split { !isPartOfNumber($0) }
    return runs.contains { run in
      let figures = run.count(where: isFigure)
      if figures >= leastOfTelephone { return true }
      let next = letters[run.endIndex...].first
      return figures >= 3 && (run.last == 0x20 || !(next.map(Lettering.isHan) ?? false))
    }
  }

  private static let leastOfTelephone = 7

  /// A digit in any dress, or one that is kept from print: `138××××5678`, `732-XXXX`.
  private static func isFigure(_ letter: Letter) -> Bool {
    FurnitureReading.isNumeral(letter) || letter == 0xD7 || letter == 0x2A || letter == 0x58
  }

  private static func isPartOfNumber(_ letter: Letter) -> Bool {
    isFigure(letter) || [0x20, 0x28, 0x29, 0x2D, 0x2014].contains(letter)
  }

  /// Words that say nothing without a number or an address by mail.
  private static let numbered = WordList(
    "电话: 电话 热线: 专线: 新闻热线 订阅热线 广告热线 发行热线 传真: 邮编 邮政编码 邮箱: 投稿邮箱 投稿信箱 电子邮箱 电子信箱 请打 请拨")
  /// Those of them that are no field where they stand alone.
  private static let bare = WordList("电话 电子邮箱 电子信箱 请打 请拨")
  /// What a paper costs and how many there were, words that say nothing without a figure.
  private static let priced = WordList("零售每 零售价 每份 定价 总第")

  /// Whether nothing in a line could be called, written to or paid.
  static func lackNumber(_ letters: [Letter]) -> Bool {
    letters.count(where: Lettering.isDigit) < 3 && !letters.contains(0x40)
      && !letters.contains(0x2F)
  }
}
