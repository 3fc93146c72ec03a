/// What stands around names without being one: brackets, remarks, whose picture it is.
extension PeopleReading {
  /// `陈怡安（台中市，上班族）`, `谢尚国摄（影像中国）`: where the writer lives, or the picture's agency.
  func withoutRemark(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 4, letters[range.upperBound - 1] == 0x29,
      let open = letters[range].lastIndex(of: 0x28), open >= range.lowerBound + 2
    else { return range }
    if PeopleWords.editions.suffixLength(letters[..<(range.upperBound - 1)]) > 0 { return range }
    return trimmed(range.lowerBound..<open)
  }

  /// `厂前分会 骆远山 敬上`: behind the name the writer of a letter bows.
  func withoutBow(_ range: Range<Int>) -> Range<Int> {
    guard let blank = letters[range].lastIndex(of: 0x20), blank > range.lowerBound + 1,
      PeopleWords.bows.contains(letters[(blank + 1)..<range.upperBound])
    else { return range }
    return trimmed(range.lowerBound..<blank)
  }

  /// `图片由海湾三小提供　凌风摄`: whose picture it is stands before who took it; `以上图片由凌风摄` says
  /// no more.
  func withoutGiver(_ range: Range<Int>) -> Range<Int> {
    let giver = PeopleWords.givers.prefixLength(letters[range])
    guard giver > 0 else { return range }
    let given = PeopleWords.given.firstOccurrence(in: letters[range])
    return trimmed((given?.upperBound ?? range.lowerBound + giver)..<range.upperBound)
  }

  func unwrapped(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2 else { return nil }
    if letters[range.lowerBound] == 0x28, !letters[range].contains(0x29) {
      // A scan lost the bracket that closes.
      return (range.lowerBound + 1)..<range.upperBound
    }
    let pair = (letters[range.lowerBound], letters[range.upperBound - 1])
    let isWrapped = pair == (0x28, 0x29) || pair == (0x3010, 0x3011) || pair == (0x5B, 0x5D)
    return isWrapped ? (range.lowerBound + 1)..<(range.upperBound - 1) : nil
  }

  /// `〔回族〕马兰`: the people that the writer belongs to.
  func withoutPeople(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 5, letters[range.lowerBound] == 0x28,
      let close = letters[range].prefix(6).firstIndex(of: 0x29), letters[close - 1] == 0x65CF
    else { return range }
    return trimmed((close + 1)..<range.upperBound)
  }

  /// `·彭　程·`: dots around a sure name; those around other words dress labels.
  func betweenDots(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 3, letters[range.lowerBound] == 0xB7,
      letters[range.upperBound - 1] == 0xB7
    else { return nil }
    let inner = trimmed((range.lowerBound + 1)..<(range.upperBound - 1))
    let name = letters[inner].solid
    return NameJudgement.isCommonName(name[...]) && !LineWords.sections.contains(name)
      ? inner : nil
  }

  /// `漆大山等二十七人`: in brackets, how many signed besides.
  func withoutOthers(_ range: Range<Int>) -> Range<Int> {
    guard isInRoundBrackets, let last = range.last, Self.others.contains(letters[last]),
      let mark = letters[range].suffix(8).lastIndex(of: 0x7B49), mark > range.lowerBound + 1,
      letters[(mark + 1)..<last].allSatisfy(FurnitureReading.isNumeral)
    else { return range }
    return range.lowerBound..<mark
  }

  /// 等三人, 等十名, 等九户, 等.
  private static let others: LetterSet = "人名户等"

  /// `（作者：骆远山，东港县第一小学教师）`: in round brackets what the writer is may stand behind the name.
  mutating func readOfficeBehind(_ token: Range<Int>) -> Bool {
    guard isInRoundBrackets, list.isMarked, !list.people.isEmpty, token.count > 3,
      [0x2C, 0x3B].contains(letters[token.lowerBound - 1]),
      PeopleWords.offices.suffixLength(letters[token]) > 0
        || letters[token].last.map(PeopleWords.callings.contains) ?? false
    else { return false }
    list.people[list.people.count - 1].title = token
    return true
  }

  /// `文、摄影 骆远山`, `報導／攝影：骆远山`: one did both.
  func isBeforeOtherWork(_ work: Range<Int>) -> Bool {
    let mark = letters[work.upperBound]
    if mark == 0x3001 { return true }
    let next = letters[(work.upperBound + 1)...].prefix { Lettering.isHan($0) }
    return mark == 0x2F && next.endIndex < letters.count && letters[next.endIndex] == 0x3A
      && PeopleWords.photoWork.contains(next)
  }

  /// `会员冯柏摄`: who sent the picture in.
  func withoutCaller(_ range: Range<Int>) -> Range<Int> {
    let length = PeopleWords.callers.prefixLength(letters[range])
    let name = (range.lowerBound + length)..<range.upperBound
    return length > 0 && NameJudgement.isName(letters[name]) ? name : range
  }

  /// `神经内科王敏`, `宣传科李哲` in round brackets: where somebody works runs into the name.
  func placeOfName(behindUnit token: Range<Int>) -> Int? {
    guard list.isBracketed, isInRoundBrackets, (4...12).contains(token.count) else { return nil }
    return [3, 2].map { token.upperBound - $0 }.first { start in
      let unit = letters[token.lowerBound..<start]
      return unit.count > 1 && PeopleWords.offices.suffixLength(unit) > 0
        && NameJudgement.isCommonName(letters[start..<token.upperBound])
    }
  }
}
