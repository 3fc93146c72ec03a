import Diagnostics

/// English words that stand there twice: `the the`.
enum EnglishDoubling {
  /// Words that stand side by side rightly, or are doubled for their meaning.
  private static let repeated: Set<String> = [
    "had", "that", "her", "do", "very", "so", "no", "yes", "many", "much", "really", "long", "far",
    "more", "too", "bye", "ha", "hear", "there", "now", "well", "never", "knock", "tut", "bang",
    "pretty", "big", "old", "way", "night", "choo", "chop", "hush",
  ]

  static func findings(in passage: Passage) -> [Finding] {
    guard !passage.isLines else { return [] }
    var found: [Finding] = []
    var index = 0
    while index < passage.text.count {
      guard passage.isWordStart(index) else {
        index += 1
        continue
      }
      let (word, behind) = passage.word(at: index)
      if let finding = doubled(word, index..<behind, passage) { found.append(finding) }
      index = max(index + 1, behind)
    }
    return found
  }

  /// The second one is never written large, as those of names are: Walla Walla.
  private static func doubled(
    _ word: String, _ range: Range<Int>, _ passage: Passage
  ) -> Finding? {
    guard let blank = passage.at(range.upperBound), blank == " " || blank == "\n" else {
      return nil
    }
    let (next, end) = passage.word(at: range.upperBound + 1)
    guard !word.isEmpty, next == word.lowercased(), !repeated.contains(next),
      !passage.goesOnAsWord(end)
    else { return nil }
    return Finding(
      rule: .doubledWord, part: passage.part, range: range.lowerBound..<end,
      text: passage.string(range.lowerBound..<end), fix: word, why: .whyDoubledWord(word))
  }
}

extension Passage {
  /// Whether the letters before belong to a longer word: `do do-it-yourself`.
  fileprivate func goesOnAsWord(_ end: Int) -> Bool {
    guard let mark = at(end) else { return false }
    if mark.isDigit || mark.properties.isAlphabetic { return true }
    return "-’'".unicodeScalars.contains(mark) && at(end + 1)?.isLetter == true
  }
}
