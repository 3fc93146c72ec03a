import Manuscript

/// Who wrote, as English papers say it without By.
extension LatinNames {
  /// `Una Brophy reports`, `From our camogie correspondent, Fidelma Grace`, `Hattie Lund, news editor`, all of
  /// the line.
  static func reporter(_ letters: [Letter]) -> PeopleList? {
    guard (8...60).contains(letters.count) else { return nil }
    let name =
      beforeVerb(letters[...]) ?? behindOffice(letters) ?? beforeOffice(letters)
      ?? beforeBar(letters) ?? inBrackets(letters) ?? behindReport(letters, ofWork)
    return name.map(PeopleList.writer) ?? team(letters)
  }

  /// `Ruth Adler and Tom Moss`: two persons and nothing else, each with a given name in common use.
  static func team(_ letters: [Letter], isTrusting: Bool = false) -> PeopleList? {
    guard let joint = teams.firstOccurrence(in: letters[...]), letters.count <= 44 else {
      return nil
    }
    let names = [letters[..<joint.lowerBound], letters[joint.upperBound...]]
    let given = names.count { GivenNames.isOne($0.prefix { $0 != 0x20 }) }
    guard given == 2 || isTrusting && given == 1,
      names.allSatisfy({ isPerson($0) && $0.contains(where: Lettering.isLower) })
    else { return nil }
    return people(letters.split(separator: 0x20)[...], role: .text)
  }

  private static let teams = WordList(lines: "\u{20}and\u{20}\n\u{20}&\u{20}")

  /// `(Jane Mossop, Clerk)`, `(P. Dunmore)`: no headline stands in brackets.
  private static func inBrackets(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard letters.first == 0x28, letters.last == 0x29 else { return nil }
    let parts = letters[1..<letters.count - 1].split(separator: 0x2C, maxSplits: 1)
    guard let name = parts.first, isPerson(name),
      let first = name.split(separator: 0x20).first,
      isInitial(first) || GivenNames.isOne(first) || isHonorific(first)
    else { return nil }
    let office = parts.dropFirst().first ?? []
    return office.split(separator: 0x20).allSatisfy { Lettering.isUpper($0[$0.startIndex]) }
      ? withoutHonorific(name) : nil
  }

  private static func isInitial(_ word: ArraySlice<Letter>) -> Bool {
    word.count == 2 && word.last == 0x2E
  }

  /// `ADA LINDEN walked up with the herds`: two or three words in capitals, and what a reporter does.
  static func capitalsBeforeDeed(_ letters: [Letter]) -> ArraySlice<Letter>? {
    let words = letters.split(separator: 0x20)
    let name = words.prefix { !$0.contains(where: Lettering.isLower) }
    guard (2...3).contains(name.count), let last = name.last, words.count > name.count,
      deeds.contains(words[name.count]), isPerson(letters[..<last.endIndex]),
      !Numerals.isWord(name[0])
    else { return nil }
    return letters[..<last.endIndex]
  }

  private static let deeds = WordList(
    """
    walked went talked talks looked looks remembers recalls visits visited meets met finds found explains tells told asks asked spent
    spends joined joins goes reports writes reported watched watches follows followed tried tries
    """)

  static func beforeVerb(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter>? {
    guard let blank = letters.lastIndex(of: 0x20), verbs.contains(letters[(blank + 1)...]) else {
      return nil
    }
    let name = withoutHonorific(letters[..<blank])
    return isPerson(name) ? name : nil
  }

  /// `The Revd Susan Ireton`, `Canon Paul Weir`: who is named behind what somebody is called.
  static func withoutHonorific(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter> {
    let words = letters.split(separator: 0x20)
    let name = words.drop { isHonorific($0) || $0.elementsEqual("The".asLetters) }
    return name.first.map { letters[$0.startIndex...] } ?? letters
  }

  private static func behindOffice(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard let comma = letters.firstIndex(of: 0x2C),
      hidesName(Array(letters[..<comma])) || isOffice(letters[..<comma]),
      isPerson(letters[(comma + 1)...])
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

  /// `By the Treasurer`, `From our Head Warden`: an office, where behind the comma its holder is named.
  private static func isOffice(_ letters: ArraySlice<Letter>) -> Bool {
    let words = letters.split(separator: 0x20)
    guard (3...5).contains(words.count), let office = words.last else { return false }
    return openings.contains(words[0]) && owners.contains(words[1]) && mayPrecedeName(office)
  }

  /// `Ottiwell Pike | Staff Writer`: behind the bar stands what the writer is.
  private static func beforeBar(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard let bar = letters.firstIndex(where: bars.contains), bar > 3, letters[bar - 1] == 0x20,
      isPerson(letters[..<(bar - 1)]),
      isJob(Array(letters[(bar + 1)...].drop { $0 == 0x20 }))
    else { return nil }
    return letters[..<(bar - 1)]
  }

  /// `Ng Wing-yin, Principal`, `Report: Ann Pike` right above a text and below its headline; elsewhere
  /// either may be a headline too.
  static func aboveText(_ line: PageLine) -> PeopleList? {
    guard line.size <= 40 else { return nil }
    if let name = behindReport(line.letters, ofReports) {
      return name.count { $0 == 0x20 } == 1 ? .writer(name) : nil
    }
    guard let comma = line.letters.firstIndex(of: 0x2C) else { return nil }
    // `Canoe Leaks, Spirits Do Not`: more than two words behind the comma need a name before it.
    let isShort = line.letters[(comma + 1)...].count { $0 == 0x20 } <= 2
    return signature(line.letters, isTrusting: isShort)
  }

  /// `Report by Ottiwell Pike (Warden)`: who did the work that `openings` name, without an office behind it.
  private static func behindReport(
    _ letters: [Letter], _ openings: WordList
  ) -> ArraySlice<Letter>? {
    let length = openings.prefixLength(letters[...])
    guard length > 0 else { return nil }
    var name = letters[length...].prefix { $0 != 0x28 && $0 != 0x2C }
    if name.last == 0x20 { name = name.dropLast() }
    return isPerson(name) ? name : nil
  }

  private static let openings = WordList("By BY From FROM")
  private static let owners = WordList("the our THE OUR")
  private static let bars: LetterSet = "|•·"
  private static let ofWork = WordList(
    lines: """
      Report by\u{20}
      REPORT BY\u{20}
      Match report by\u{20}
      Article by\u{20}
      ARTICLE BY\u{20}
      Account by\u{20}
      """)
  private static let ofReports = WordList(
    lines: "Report:\u{20}\nREPORT:\u{20}\nMatch report:\u{20}\nAuthor:\u{20}\nWriter:\u{20}")
  private static let offices = WordList(writers)
  private static let verbs = WordList("reports writes reporting")
}
