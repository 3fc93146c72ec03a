/// Datelines of English copy: `LONDON, June 3 –`, `SPRINGFIELD, Ill. (AP) —`, `Lindon, July 31.—`.
enum LatinDatelines {
  /// Where place, day and agency end, and where the text begins; nil where a line begins otherwise.
  ///
  /// The place stands in capitals, parted from the text by a dash that is longer than a hyphen. A
  /// place alone counts as one word, for a picture's catchline looks the same.
  static func read(_ letters: [Letter]) -> (end: Int, textStart: Int)? {
    guard letters.first.map(Lettering.isUpper) ?? false, let dash = dash(in: letters),
      dash.upperBound < letters.count
    else { return nil }
    var end = dash.lowerBound
    while end > 0, letters[end - 1] == 0x20 { end -= 1 }
    let head = letters[..<end]
    guard end > 0, end < dash.lowerBound || letters[end - 1] == 0x2E,
      isPlace(head) || isPlaceAndDay(head), LatinNames.creditAtEnd(letters) == nil
    else {
      return nil
    }
    var start = dash.upperBound
    while start < letters.count, letters[start] == 0x20 { start += 1 }
    guard start < letters.count, Lettering.isUpper(letters[start]) || isQuote(letters[start]) else {
      return nil
    }
    return (end, start)
  }

  /// The first long dash, or two hyphens, among the first letters.
  private static func dash(in letters: [Letter]) -> Range<Int>? {
    for place in letters.indices.prefix(48) {
      if letters[place] == 0x2014 || letters[place] == 0x2013 { return place..<(place + 1) }
      if letters[place] == 0x2D, place + 1 < letters.count, letters[place + 1] == 0x2D {
        return place..<(place + 2)
      }
    }
    return nil
  }

  private static func isPlace(_ head: ArraySlice<Letter>) -> Bool {
    let city = head.prefix { $0 != 0x2C && $0 != 0x28 }
    let words = city.split(separator: 0x20)
    guard (1...4).contains(words.count), city.count(where: Lettering.isUpper) >= 3,
      city.allSatisfy({ Lettering.isUpper($0) || marks.contains($0) })
    else { return false }
    let rest = head.dropFirst(city.count)
    if rest.isEmpty { return words.count == 1 && city.count >= 4 }
    return rest.first == 0x28 ? rest.last == 0x29 : rest.count <= 28 && saysMore(rest)
  }

  /// `Weir Mills, Sept. 4`: behind a comma a month and a day and nothing else.
  private static func isPlaceAndDay(_ head: ArraySlice<Letter>) -> Bool {
    guard let comma = head.firstIndex(of: 0x2C) else { return false }
    let city = head[..<comma].split(separator: 0x20)
    let day = head[comma...].split { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
    return (1...3).contains(city.count) && day.count == 2
      && city.allSatisfy { Lettering.isUpper($0[$0.startIndex]) }
      && head[..<comma].allSatisfy { Lettering.isLatin($0) || marks.contains($0) }
      && FolioDate.isCalendar(day[0]) && day[1].count <= 2 && day[1].allSatisfy(Lettering.isDigit)
  }

  /// A state, a land, a day: words that begin with capitals, and figures.
  private static func saysMore(_ rest: ArraySlice<Letter>) -> Bool {
    rest.split { $0 == 0x20 || $0 == 0x2C }.allSatisfy { word in
      guard let first = word.first else { return false }
      return Lettering.isUpper(first) || Lettering.isDigit(first) || first == 0x28
    }
  }

  private static let marks: LetterSet = " .-'’"

  private static func isQuote(_ letter: Letter) -> Bool {
    letter == 0x22 || letter == 0x201C || letter == 0x2018 || letter == 0x27
  }
}
