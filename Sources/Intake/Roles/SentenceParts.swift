/// What only a part of a sentence shows: text that was cut, however short it is.
enum SentenceParts {
  /// What headlines and crossheads do not have: a scrap of a clause at the end, a quote or bracket left
  /// open, three clauses; in English, four of the small words that headlines leave out.
  static func isCut(_ line: PageLine) -> Bool {
    guard isOpenText(line) else { return false }
    if line.isLatin { return isCutInEnglish(line) }
    return line.unclosed > 0 || line.letters.count { $0 == 0x2C } > 1 || endsInScrap(line)
  }

  /// What headlines hardly have: a day of a month, somebody who says something, a clause beside one
  /// three times as long; in English, three of the small words, or more letters than a row has.
  static func isClause(_ line: PageLine) -> Bool {
    guard isOpenText(line) else { return false }
    if line.isLatin { return smallWords(in: line) >= 3 || line.letters.count > 60 }
    return isLopsided(line.letters) || hasDay(line.letters) || hasSpeech(line.letters)
  }

  /// One comma, and one side of it three times as long as the other.
  private static func isLopsided(_ letters: [Letter]) -> Bool {
    guard let comma = letters.firstIndex(of: 0x2C), letters.lastIndex(of: 0x2C) == comma else {
      return false
    }
    let behind = letters.count - comma - 1
    return min(comma, behind) * 3 <= max(comma, behind)
  }

  private static func isOpenText(_ line: PageLine) -> Bool {
    guard line.heading == 0, line.ending == .open, line.letters.first != 0x2014 else {
      return false
    }
    return line.isLatin
      ? line.letters.count >= 25 && !line.isTitleCased && hasLowWords(line)
      : line.size >= 12
  }

  /// `…氮肥上得太多,夜`, `…炉台上最高时有六`: of a number a headline says what it counts.
  private static func endsInScrap(_ line: PageLine) -> Bool {
    guard let comma = line.letters.lastIndex(of: 0x2C) else { return false }
    let last = line.letters[(comma + 1)...]
    if let end = last.last, numerals.contains(end), last.dropLast().last != 0x7B2C { return true }
    return last.count <= 3 && last.allSatisfy(Lettering.isHan)
  }

  private static let numerals: LetterSet = "二三四五六七八九十百两几"

  /// `10月26日`, and more than the day.
  static func hasDay(_ letters: [Letter]) -> Bool {
    guard let month = letters.firstIndex(of: 0x6708), month > 0,
      let day = letters[month...].prefix(4).firstIndex(of: 0x65E5), day > month + 1
    else { return false }
    return Lettering.isDigit(letters[month - 1]) && Lettering.isDigit(letters[day - 1])
      && letters.count > day + 4
  }

  /// `…说,`, `…说:`.
  private static func hasSpeech(_ letters: [Letter]) -> Bool {
    zip(letters, letters.dropFirst()).contains { $0 == 0x8BF4 && ($1 == 0x2C || $1 == 0x3A) }
  }
}

extension SentenceParts {
  private static func isCutInEnglish(_ line: PageLine) -> Bool {
    let small = smallWords(in: line)
    return small >= 4 || line.unclosed > 0 || line.leavesQuoteOpen || endsInEnglishScrap(line)
      || (small >= 2 && line.letters.count > 60)
      || (small >= (line.letters.count >= 40 ? 1 : 2) && endsInJoint(line))
  }

  /// `…on the first of`.
  private static func endsInJoint(_ line: PageLine) -> Bool {
    line.letters.split { $0 == 0x20 }.last.map(LatinNames.joins) ?? false
  }

  /// Two words and more that no headline in capitals would leave in small letters.
  private static func hasLowWords(_ line: PageLine) -> Bool {
    line.letters[...].countWords { $0.count > 3 && Lettering.isLower($0[$0.startIndex]) } >= 2
  }

  private static func smallWords(in line: PageLine) -> Int {
    line.letters[...].countWords(of: Lettering.isLatin) { leftOut.contains($0) }
  }

  /// `…for the strike fund, which`: one or two words behind the last comma.
  private static func endsInEnglishScrap(_ line: PageLine) -> Bool {
    // `Summer fete raises £2,310`: a comma inside a number parts no clauses.
    let comma = line.letters.indices.dropLast().last {
      line.letters[$0] == 0x2C && !Lettering.isDigit(line.letters[$0 + 1])
    }
    guard let comma else { return false }
    let last = line.letters[comma...].dropFirst().split(separator: 0x20)
    return last.count <= 2 && !(last.count == 2 && tellsWhoSays(last))
  }

  /// `Turnout not enough, union says`: so a headline tells who says it.
  private static func tellsWhoSays(_ words: [ArraySlice<Letter>]) -> Bool {
    speeches.contains(words[1]) && !speakers.contains(Lettering.lowered(words[0]))
  }

  private static let speeches = WordList("says say finds find shows show warns warn")
  private static let speakers = WordList("he she they it we you i who")

  /// Articles, pronouns and forms of be and have: English headlines do without most of them.
  private static let leftOut = WordList(
    """
    the a an I we you he she it they his her their our my its your them him us was were is are been be have has had will would could
    did that which who when where because while if than this these those there said
    """)
}
