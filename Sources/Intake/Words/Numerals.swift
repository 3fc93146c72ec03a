/// Numbers that are not written in figures.
enum Numerals {
  /// What counts parts, units and pages in Chinese.
  static let toTen: StaticString = "一二三四五六七八九十"

  /// English words from one on, in small letters.
  static let words = WordList(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
  )

  /// `Three`, `THREE`: not the `three` that goes on a sentence.
  static func isRaisedWord(_ word: some Collection<Letter>) -> Bool {
    word.first.map(Lettering.isUpper) ?? false && words.contains(Lettering.lowered(word))
  }

  /// `Sixteen`, `TWO`, `hundred`.
  static func isWord(_ word: ArraySlice<Letter>) -> Bool {
    guard word.count <= 9 else { return false }
    let low = Lettering.lowered(word)
    return words.contains(low) || greater.contains(low)
  }

  private static let greater = WordList(
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen"
  )
}
