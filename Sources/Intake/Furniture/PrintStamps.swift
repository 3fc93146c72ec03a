extension FurnitureReading {
  /// What a browser prints around a page: `11/22/26, 2:16 PM`, `https://example.org/news 2/5`, `2/5`.
  static func isPrintStamp(_ line: PageLine) -> Bool {
    guard let first = line.letters.first, line.letters.count <= 200,
      Lettering.isDigit(first) || first == 0x66 || first == 0x68
    else { return false }
    let words = line.letters.split { $0 == 0x20 || $0 == 0x2C }
    switch words.count {
    case 1: return isPlaceAmongPages(words[0]) || words[0].starts(with: localFile)
    case 2...: break
    default: return false
    }
    if isDayInFigures(words[0]), isHour(words[1]) {
      return line.wideGaps > 0 || words.count == 2 || words.count == 3 && words[2].count == 2
    }
    let isAddress = words[0].starts(with: address) || words[0].starts(with: localFile)
    return isAddress && words.count == 2 && isPlaceAmongPages(words[1])
  }

  private static let address = "http".asLetters
  private static let localFile = "file:///".asLetters

  /// `2/5`: the second of five pages.
  private static func isPlaceAmongPages(_ word: ArraySlice<Letter>) -> Bool {
    guard let parts = figures(word, partedBy: 0x2F), parts.count == 2 else { return false }
    return 0 < parts[0] && parts[0] <= parts[1] && parts[1] < 1_000
  }

  private static func isDayInFigures(_ word: ArraySlice<Letter>) -> Bool {
    figures(word, partedBy: 0x2F)?.count == 3
  }

  private static func isHour(_ word: ArraySlice<Letter>) -> Bool {
    guard let parts = figures(word, partedBy: 0x3A) else { return false }
    return 2...3 ~= parts.count && parts[0] < 25 && parts[1] < 60
  }

  private static func figures(_ word: ArraySlice<Letter>, partedBy mark: Letter) -> [Int]? {
    guard word.count <= 10 else { return nil }
    let parts = word.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(Lettering.isDigit) ? Int(String($0)) : nil }
    return numbers.count == parts.count ? numbers : nil
  }
}
