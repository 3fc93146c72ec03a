/// Numbers that English copy writes out.
enum NumberWords {
  /// `Sixteen`, `TWO`, `hundred`.
  static func isOne(_ word: ArraySlice<Letter>) -> Bool {
    word.count <= 9 && words.contains(Lettering.lowered(word))
  }

  private static let words = WordList(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen
    """)
}
