/// The last line of an English page, where it is no copy: how to reach the paper, where to read more,
/// when those meet whose paper it is.
enum PageFeet {
  /// Whether the line says so by itself, wherever its white is.
  static func isFoot(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 120, !line.beginsLow else { return false }
    return bearsPage(line) || announcesMeeting(line.letters) || namesOfficers(line.letters)
      || endsInAddress(line) || tellsWhere(line) || tellsOfHouse(line)
  }

  /// `Times office: 114 Main, Weir`, `Boathouse: The Quay. Secretary: M. Oss`: at most two words, the last a
  /// house that a paper or a club has, and behind the colon where it stands.
  private static func tellsWhere(_ line: PageLine) -> Bool {
    guard line.ending == .open, line.size <= 80,
      let colon = line.letters.prefix(30).firstIndex(of: 0x3A), colon + 2 < line.letters.count
    else { return false }
    let label = Lettering.lowered(line.letters[..<colon]).split(separator: 0x20)
    let next = line.letters[colon + 2]
    return label.count <= 3 && label.last.map(houses.contains) ?? false
      && (Lettering.isUpper(next) || Lettering.isDigit(next)) && line.letters.contains(0x2C)
  }

  /// `Job printing done at this office.`, `Local 881 meets the second Sunday at 10`: what the house offers, and
  /// when those meet whose paper it is, which as copy would be a sentence.
  private static func tellsOfHouse(_ line: PageLine) -> Bool {
    guard line.size <= 90 else { return false }
    let low = Lettering.lowered(line.letters)[...]
    return works.prefixLength(low) > 0 || copyDates.occurs(in: low)
      || !LatinStops.endsSentence(line) && (gatherings.occurs(in: low) || namesClerk(line.letters))
  }

  /// `Clerk to the Council: Mrs P. Raw, Beck House`: an office, and behind the colon who holds it.
  private static func namesClerk(_ letters: [Letter]) -> Bool {
    guard let colon = letters.prefix(36).firstIndex(of: 0x3A), colon + 2 < letters.count,
      Lettering.isUpper(letters[colon + 2]), letters[colon...].contains(0x2C)
    else { return false }
    let words = Lettering.lowered(letters[..<colon]).split(separator: 0x20)
    return words.count <= 5
      && [words.first, words.last].contains {
        $0.map { offices.contains($0) || $0.elementsEqual("clerk".asLetters) } ?? false
      }
  }

  private static let works = WordList(
    lines: "job printing\njob work\nfine printing\nsale bills\nsubscribe for\nsubscribe to")
  private static let copyDates = WordList(lines: "next copy date\ncopy date for\ncopy deadline")
  private static let gatherings = WordList(
    lines:
      "meets the first\nmeets the second\nmeets the third\nmeets the fourth\nmeets the last\nmeets every\nmeets each\nmeets on the\nmeets first\nmeets second\nmeets third"
  )

  private static let houses = WordList(
    "office offices address headquarters clubhouse boathouse newsroom clubroom")

  /// Whether the line gives a number to call, a place on the web or the hours of an office; in the last
  /// paragraph of a notice any of them may stand, so that what is set off from the copy above is meant.
  static func isFootWhereSetOff(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 90, !line.beginsLow else { return false }
    let low = Lettering.lowered(line.letters)
    return FurnitureReading.hasTelephone(line.letters) || hours.occurs(in: low[...])
      || endsInNumber(line) || namesTwoOffices(line)
      || invitations.prefixLength(low[...]) > 0
      || line.letters.split(separator: 0x20).contains(where: isWebAddress)
  }

  private static let hours = WordList(
    lines: "office hours\noffice open\nhall hours\nhall open\nhours: mon\nopen mon\nstore hours")

  /// `REPAIRS LINE 020 7946 0100`: groups of figures, as many together as a telephone has.
  private static func endsInNumber(_ line: PageLine) -> Bool {
    guard line.ending == .open else { return false }
    let groups = line.letters.split(separator: 0x20).reversed().prefix {
      $0.count >= 3 && $0.allSatisfy(Lettering.isDigit)
    }
    return groups.count >= 2 && groups.reduce(0) { $0 + $1.count } >= 9
  }

  /// `Captain Ed Moss      Secretary Jill Harte`: set across the page, each part an office and a name.
  static func namesTwoOffices(_ line: PageLine) -> Bool {
    guard line.wideGaps > 0, line.ending == .open else { return false }
    let words = line.letters.split(separator: 0x20)
    return words.count { offices.contains(Lettering.lowered($0.last == 0x3A ? $0.dropLast() : $0)) }
      >= 2
  }

  private static let offices = WordList(LatinNames.officesOfClubs, "secretary steward director")

  private static let invitations = WordList(
    lines:
      "read the\u{20}\nread more\nmore at\u{20}\nfollow us\nfind us\nvisit us\ngot news\nhave news\nsend us\nattend your\nattend union\npay your dues\nlook for the union\nbuy union\npatronize\npatronise"
  )

  /// `Page Four.     J. M. Ansell, Prop.`, `… in the library. Page 1 of 2`.
  private static func bearsPage(_ line: PageLine) -> Bool {
    if line.wideGaps > 0, FurnitureReading.pageWords.prefixLength(line.letters[...]) > 0 {
      return true
    }
    var words = line.letters.split(separator: 0x20)[...]
    guard let last = words.popLast(), FurnitureReading.isShortNumber(last) else { return false }
    if words.last?.elementsEqual("of".asLetters) ?? false { words = words.dropLast(2) }
    guard let word = words.popLast(), FurnitureReading.pageWords.contains(word) else {
      return false
    }
    return words.last?.last == 0x2E || line.wideGaps > 0 || words.isEmpty
  }

  /// `Next meeting: Wednesday`, `Next meeting Tuesday`: no sentence, which would have a verb there.
  private static func announcesMeeting(_ letters: [Letter]) -> Bool {
    let length = meetings.prefixLength(letters[...])
    guard length > 0, length + 1 < letters.count else { return false }
    if letters[length] == 0x3A { return true }
    let next = letters[length + 1]
    return letters[length] == 0x20 && !Lettering.isLower(next)
  }

  /// `The Lantern is put together by volunteers.` below `THE LANTERN`: what the paper says of itself.
  static func tells(_ line: PageLine, of head: PageLine) -> Bool {
    guard line.isLatin, head.isLatin, line.size <= 140, (6...40).contains(head.size) else {
      return false
    }
    let low = Lettering.lowered(line.letters)
    let name = Lettering.lowered(head.withoutLastStop)
    guard low.starts(with: name), low.count > name.count else { return false }
    return sayings.prefixLength(low[name.count...]) > 0
  }

  private static let sayings = WordList(
    lines:
      "\u{20}is\u{20}\n\u{20}comes\u{20}\n\u{20}appears\u{20}\n\u{20}welcomes\u{20}\n\u{20}costs\u{20}\n\u{20}needs\u{20}\n\u{20}relies\u{20}"
  )

  private static let meetings = WordList(
    lines: "Next meeting\nNext Meeting\nNEXT MEETING\nNext bulletin\nNext issue\nNext number")

  /// `Local 316 Officers: A. Kubiak, President; T. Rourke, Treasurer`.
  private static func namesOfficers(_ letters: [Letter]) -> Bool {
    guard let colon = letters.prefix(44).firstIndex(of: 0x3A), letters[colon...].contains(0x3B),
      let last = letters[..<colon].split(separator: 0x20).last
    else { return false }
    return officers.contains(Lettering.lowered(last))
  }

  private static let officers = WordList("officers staff board committee stewards trustees")

  /// `Read more at weirlantern.example`: the line is an invitation, and no sentence.
  private static func endsInAddress(_ line: PageLine) -> Bool {
    guard line.ending == .open, line.size <= 60, line.innerStops == 0 else { return false }
    return line.letters.split(separator: 0x20).last.map(isWebAddress) ?? false
  }

  /// `www.weir.org`, `news@weir.org`, `weirlantern.example/more`.
  private static func isWebAddress(_ word: ArraySlice<Letter>) -> Bool {
    if word.contains(0x40) { return word.count > 4 }
    let host = word.prefix { $0 != 0x2F }
    let parts = host.split(separator: 0x2E, omittingEmptySubsequences: true)
    guard parts.count >= 2, host.count >= 7, let last = parts.last, let first = parts.first else {
      return false
    }
    return first.count > 2 && (2...7).contains(last.count) && last.allSatisfy(Lettering.isLower)
      && parts.allSatisfy { $0.allSatisfy { Lettering.isAlphanumeric($0) || $0 == 0x2D } }
  }
}
