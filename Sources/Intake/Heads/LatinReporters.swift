import Manuscript

/// Who wrote, as English papers say it without By.
extension LatinNames {
  /// `Una Brophy reports`, `From our camogie correspondent, Fidelma Grace`, `Hattie Lund, news editor`, all of
  /// the line.
  static func reporter(_ letters: [Letter]) -> PeopleList? {
    guard (8...60).contains(letters.count) else { return nil }
    let name =
      beforeVerb(letters[...]) ?? behindOffice(letters) ?? beforeOffice(letters)
      ?? inBrackets(letters)
    return name.map(PeopleList.writer)
  }

  /// `(Jane Mossop, Clerk)`, `(P. Dunmore)`: no headline stands in brackets.
  private static func inBrackets(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard letters.first == 0x28, letters.last == 0x29 else { return nil }
    let parts = letters[1..<letters.count - 1].split(separator: 0x2C, maxSplits: 1)
    guard let name = parts.first, isPerson(name),
      let first = name.split(separator: 0x20).first, isInitial(first) || GivenNames.isOne(first)
    else { return nil }
    let office = parts.dropFirst().first ?? []
    return office.split(separator: 0x20).allSatisfy { Lettering.isUpper($0[$0.startIndex]) }
      ? name : nil
  }

  private static func isInitial(_ word: ArraySlice<Letter>) -> Bool {
    word.count == 2 && word.last == 0x2E
  }

  static func beforeVerb(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter>? {
    guard let blank = letters.lastIndex(of: 0x20), verbs.contains(letters[(blank + 1)...]) else {
      return nil
    }
    let name = withoutHonorific(letters[..<blank])
    return isPerson(name) ? name : nil
  }

  /// `The Revd Susan Ireton`, `Canon Paul Weir`: who is named behind what somebody is called.
  private static func withoutHonorific(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter> {
    let words = letters.split(separator: 0x20)
    let name = words.drop { isHonorific($0) || $0.elementsEqual("The".asLetters) }
    return name.first.map { letters[$0.startIndex...] } ?? letters
  }

  private static func behindOffice(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard let comma = letters.firstIndex(of: 0x2C),
      hidesName(Array(letters[..<comma])), isPerson(letters[(comma + 1)...])
    else { return nil }
    return letters[(comma + 1)...].drop { $0 == 0x20 }
  }

  private static func beforeOffice(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard let comma = letters.firstIndex(of: 0x2C), isPerson(letters[..<comma]) else { return nil }
    let office = Lettering.lowered(letters[(comma + 1)...]).split(separator: 0x20)
    guard (2...3).contains(office.count), let last = office.last, offices.contains(last) else {
      return nil
    }
    return letters[..<comma]
  }

  private static let offices = WordList("editor writer reporter correspondent columnist")
  private static let verbs = WordList("reports writes reporting")
}
