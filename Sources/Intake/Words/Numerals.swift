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
}
