/// Where a report was sent from.
extension PeopleReading {
  /// `本刊记者 何雪松 发自东莞`, `骆远山　寄自渡口镇`, `记者许添财/枋寮报导`: behind the names the place, which is none of them.
  mutating func withoutPlaceOfReport(_ range: Range<Int>) -> Range<Int> {
    if let stroke = LeadReading.strokeBeforePlace(letters, range) {
      list.isMarked = true
      list.sentFrom = (stroke + 1)..<range.upperBound
      return range.lowerBound..<stroke
    }
    guard let word = Self.sentFrom.firstOccurrence(in: letters[range]),
      word.lowerBound > range.lowerBound
    else { return range }
    let isMailed = letters[word.lowerBound] == 0x5BC4
    let place = letters[word.upperBound..<range.upperBound]
    guard (2...12).contains(place.count),
      place.allSatisfy({ Lettering.isHan($0) || $0 == 0x3001 || $0 == 0x20 })
    else { return range }
    list.sentFrom = word.lowerBound..<range.upperBound
    if isMailed, letters[word.lowerBound - 1] == 0x20 { list.isMarked = true }
    return trimmed(range.lowerBound..<word.lowerBound)
  }

  private static let sentFrom = WordList("发自 寄自")
}

extension LeadReading {
  /// The stroke of `记者许添财/枋寮报导`.
  static func strokeBeforePlace(_ letters: [Letter], _ range: Range<Int>) -> Int? {
    guard PeopleWords.jobs.prefixLength(letters[range]) > 0 else { return nil }
    return beforePlace(letters, range)?.upperBound
  }

  /// `台北讯　劳动部昨天…`: the place before 讯, and a blank behind it.
  static func placeEnd(_ letters: [Letter]) -> Int? {
    if letters.first == 0x28 { return datedPlaceEnd(letters) }
    guard let end = letters.prefix(6).firstIndex(of: 0x8BAF), end >= 2, end + 8 < letters.count,
      behindPlaces.contains(letters[end + 1]), letters[..<end].allSatisfy(Lettering.isHan),
      !numbersIssue(letters[(end + 2)...]),
      PeopleWords.places.contains(letters[..<end]) || end > 2 && kinds.contains(letters[end - 1])
    else { return nil }
    return end + 1
  }

  /// `江乡讯　第十二期　…`: 讯 ends the name of a paper above its number or its date.
  private static func numbersIssue(_ rest: ArraySlice<Letter>) -> Bool {
    let word = rest.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
    guard word.count > 2, let last = word.last, issueEnds.contains(last) else { return false }
    return word.allSatisfy { FurnitureReading.isNumeral($0) || issueMarks.contains($0) }
  }

  private static let issueEnds: LetterSet = "期号版日"
  private static let issueMarks: LetterSet = "第总期号版年月日民国公元廿卅"

  /// In round brackets two names may run into each other, as name and place do.
  static func mayBePlace(behindName rest: ArraySlice<Letter>) -> Bool {
    let place = rest.dropFirst(3)
    return (2...4).contains(place.count) && !NameJudgement.isName(place)
      && !NameJudgement.isTranscribed(rest) && !LeadWords.jobs.occurs(in: place)
  }

  /// `（金宝12日讯）`, `(大山脚十四日电)`, `（渡口讯）`: as papers overseas have it, place and day in round brackets.
  private static func datedPlaceEnd(_ letters: [Letter]) -> Int? {
    guard let close = letters.prefix(14).firstIndex(of: 0x29), close > 3, close + 8 < letters.count
    else {
      return nil
    }
    if letters[close - 1] == 0x8BAF, close < 8, letters[1..<close].allSatisfy(Lettering.isHan) {
      return close + 1
    }
    guard close > 5,
      letters[close - 1] == 0x8BAF || letters[close - 1] == 0x7535, letters[close - 2] == 0x65E5
    else { return nil }
    let place = letters[1..<(close - 2)].reversed().drop { FurnitureReading.isNumeral($0) }
    let isDated = place.count < close - 3
    return isDated && place.count > 1 && place.allSatisfy(Lettering.isHan) ? close + 1 : nil
  }

  private static let behindPlaces: LetterSet = " (:"
  /// How the names of towns and counties end.
  private static let kinds: LetterSet = "市县镇乡"
}
