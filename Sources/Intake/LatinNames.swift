import Manuscript

/// Names in English copy.
enum LatinNames {
  private static let starts = WordList(
    "By BY by Story Text Photo Photos Photograph Photographs PHOTO PHOTOS Courtesy")

  static func isByline(_ letters: [Letter]) -> Bool { byline(letters) != nil }

  /// `By Jane Doe`, `Photo by JOHN ROE`, `Photos: Jane Doe and John Roe`.
  static func byline(_ letters: [Letter]) -> PeopleList? {
    guard (6...60).contains(letters.count), starts.prefixLength(letters[...]) > 0 else {
      return nil
    }
    let words = letters.split { $0 == 0x20 || $0 == 0x2C || $0 == 0x3A }
    guard let first = words.first, words.count >= 2 else { return nil }
    let isPhoto =
      String(first).lowercased().hasPrefix("photo") || first.starts(with: "Courtesy".asLetters)
    let isNameFirst = String(first).lowercased() == "by"
    var rest = words.dropFirst()
    if !isNameFirst {
      guard let next = rest.first, String(next).lowercased() == "by" || letters.contains(0x3A)
      else { return nil }
      if String(next).lowercased() == "by" { rest = rest.dropFirst() }
    }
    return people(rest, role: isPhoto ? .photo : .text)
  }

  private static func people(
    _ words: ArraySlice<ArraySlice<Letter>>, role: Byline.Role
  ) -> PeopleList? {
    var list = PeopleList()
    list.isMarked = true
    list.isPhotoCredit = role == .photo
    var name: [ArraySlice<Letter>] = []
    for word in words {
      if String(word).lowercased() == "and" || word == [0x26] {
        close(&name, role, &list)
        continue
      }
      guard let first = word.first, Lettering.isUpper(first) else { break }
      if jobs.contains(Array(word)) { break }
      name.append(word)
    }
    close(&name, role, &list)
    return list.people.isEmpty ? nil : list
  }

  private static func close(
    _ name: inout [ArraySlice<Letter>], _ role: Byline.Role, _ list: inout PeopleList
  ) {
    if let first = name.first, let last = name.last, (2...4).contains(name.count) {
      let range = first.startIndex..<last.endIndex
      list.people.append(Person(name: range, role: role, title: nil))
    }
    name = []
  }

  private static let jobs = WordList(
    "Staff STAFF Editor EDITOR Reporter REPORTER Writer WRITER Correspondent President PRESIDENT Secretary Local Contributor Special"
  )
}
