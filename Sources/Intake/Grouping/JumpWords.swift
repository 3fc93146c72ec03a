/// The word under which a story goes on: `See TROUT, Page 4` here, `TROUT` above `Continued from Page 1`
/// there.
enum JumpWords {
  /// Whether a pointer and an arrival name the same story; nil where one of them names none.
  static func agree(_ departure: Int, _ arrival: Int, on page: LineClues) -> Bool? {
    let leaving = words(page.lines[departure].letters)
    var coming = words(page.lines[arrival].letters)
    if arrival > 0, page.has(.jump, at: arrival - 1), !page.isArrival(arrival - 1) {
      coming += words(page.lines[arrival - 1].letters)
    }
    guard !leaving.isEmpty, !coming.isEmpty else { return nil }
    return leaving.contains { coming.contains($0) }
  }

  /// Words in capitals but for those that every pointer has.
  static func words(_ letters: [Letter]) -> [ArraySlice<Letter>] {
    letters.split { !Lettering.isLatin($0) }.filter { word in
      word.count > 2 && word.allSatisfy(Lettering.isUpper) && !usual.contains(word)
    }
  }

  private static let usual = WordList(
    "SEE PAGE FROM TURN PLEASE STORY CONTINUED CONT COL COLUMN ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT BACK"
  )
}
