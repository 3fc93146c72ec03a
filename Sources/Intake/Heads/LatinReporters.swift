import Manuscript

/// Who wrote, as English papers say it without By.
extension LatinNames {
  /// `Una Brophy reports`, `From our camogie correspondent, Fidelma Grace`, `Hattie Lund, news editor`, all of
  /// the line.
  static func reporter(_ letters: [Letter]) -> PeopleList? {
    guard (8...60).contains(letters.count) else { return nil }
    return (beforeVerb(letters) ?? behindOffice(letters) ?? beforeOffice(letters))
      .map(PeopleList.writer)
  }

  private static func beforeVerb(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard let blank = letters.lastIndex(of: 0x20), verbs.contains(letters[(blank + 1)...]),
      isPerson(letters[..<blank])
    else { return nil }
    return letters[..<blank]
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
