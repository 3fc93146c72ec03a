import Manuscript

/// Who signs below an English text without a name of the usual kind.
enum LatinSignatures {
  /// `The Family of Otto Kranz` below thanks, `"FEATHERS", Weir Lane` below a letter.
  static func list(_ page: LineClues, _ index: Int) -> PeopleList? {
    let letters = page.lines[index].letters
    guard page.lines[index].size <= 44, page.lines[index].ending == .open,
      page.lines[index].gap <= page.shape.usualGap,
      page.shape.usualGap == 0 || !page.isText(index + 1)
    else { return nil }
    if isFamily(letters) { return .nobody }
    guard isBelowLetter(page, index), !page.has(.salutation, at: index + 1) else { return nil }
    return penName(letters)
  }

  /// Who thanks for help in sorrow does so for the house.
  private static func isFamily(_ letters: [Letter]) -> Bool {
    let words = Lettering.lowered(letters).split(separator: 0x20)
    return words.count >= 3
      && (families.contains(words[words.count - 1])
        || words[0].elementsEqual("the".asLetters) && families.contains(words[1]))
  }

  private static let families = WordList("family families children relatives")

  /// The text above begins with whom it is written to.
  private static func isBelowLetter(_ page: LineClues, _ index: Int) -> Bool {
    for place in (max(0, index - 12)..<index).reversed() {
      if page.has(.salutation, at: place) { return true }
      if !page.isText(place) { return false }
    }
    return false
  }

  /// `A Reader`, `"Feathers", Weir Lane`: up to five words before the comma, in quotes or not.
  private static func penName(_ letters: [Letter]) -> PeopleList? {
    let quotes: [Letter] = [0x22, 0x201C, 0x201D, 0x2018, 0x2019, 0x27]
    var name = letters[..<(letters.firstIndex(of: 0x2C) ?? letters.endIndex)]
    while let first = name.first, quotes.contains(first) { name = name.dropFirst() }
    while let last = name.last, quotes.contains(last) { name = name.dropLast() }
    guard let first = name.first, Lettering.isUpper(first), name.count > 2,
      name.count(where: { $0 == 0x20 }) < 5, !name.contains(where: Lettering.isDigit)
    else { return nil }
    var list = PeopleList()
    list.isMarked = true
    list.people = [Person(name: name.startIndex..<name.endIndex, role: .text, title: nil)]
    return list
  }
}
