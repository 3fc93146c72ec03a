/// The names of sections on English pages, by their words and by what stands under them.
extension NeighbourClues {
  /// `STATE BRIEFS`, `Letters to the Editor` above a headline: what several pieces stand under.
  static func addLatinSections(_ page: inout LineClues) {
    for index in page.lines.indices
    where LatinSections.isName(page.lines[index]) && page.isTitleLike(index) {
      guard index + 1 < page.lines.count, !page.isText(index + 1),
        !page.has(.listRow, at: index + 1), !page.has(.listRow, at: index + 2),
        !page.has(.salutation, at: index + 1),
        page.people[index + 1] == nil || page.has(.names, at: index + 1)
      else { continue }
      page.insert(.sectionWord, at: index)
    }
    addLabelsInCapitals(&page)
    addHeadsOfPieces(&page)
    addHeadsOfLetters(&page)
  }

  /// On a page without headlines in capitals, a few words in capitals above a headline are the name of
  /// a section.
  private static func addLabelsInCapitals(_ page: inout LineClues) {
    let isHeadInCapitals = page.lines.indices.contains { index in
      page.has(.capitals, at: index) && page.isTitleLike(index) && page.isText(index + 1)
        && !page.has(.noticeHead, at: index)
    }
    guard !isHeadInCapitals else { return }
    for index in page.lines.indices
    where page.has(.capitals, at: index) && page.isTitleLike(index) {
      let line = page.lines[index]
      guard line.letters.count(where: { $0 == 0x20 }) <= 3, line.commas == 0, line.ending == .open,
        page.isTitleLike(index + 1), !page.has(.capitals, at: index + 1),
        !page.isTitleLike(index - 1), page.people[index + 1] == nil
      else { continue }
      page.insert(.columnLabel, at: index)
    }
  }

  /// A few words right above pieces that have no headlines of their own: briefs that begin with a head
  /// in their first line, single paragraphs under the name of a section.
  private static func addHeadsOfPieces(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.isTitleLike(index) && page.isText(index + 1) && isLabelLike(page, index) {
      let pieces = (index + 1..<page.lines.count).prefix { page.isText($0) }
      let holdsBriefs =
        LatinSections.holdsPieces(page.lines[index])
        && pieces.allSatisfy { isShortPiece(page.lines[$0]) }
      guard pieces.count >= 2,
        holdsBriefs || pieces.allSatisfy({ beginsWithHead(page.lines[$0]) })
      else { continue }
      page.insert(.headsBriefs, at: index)
    }
  }

  /// `LETTERS` right above texts each of which is signed below: letters without headlines of their own.
  private static func addHeadsOfLetters(_ page: inout LineClues) {
    for index in page.lines.indices
    where LatinSections.isOfLetters(page.lines[index]) && page.isText(index + 1) {
      var signatures: [(Int, PeopleList)] = []
      for place in index + 2..<max(index + 2, page.lines.count) {
        if page.isText(place - 1), let list = signature(page, place) {
          signatures.append((place, list))
        } else if !page.isText(place) {
          break
        }
      }
      guard signatures.count >= 2 else { continue }
      page.insert(.headsBriefs, at: index)
      for (place, list) in signatures where page.people[place] == nil { page.take(list, place) }
    }
  }

  private static func signature(_ page: LineClues, _ index: Int) -> PeopleList? {
    let line = page.lines[index]
    guard line.size <= 44 else { return nil }
    if LatinSections.withholdsName(line.letters) {
      var nobody = PeopleList()
      nobody.isMarked = true
      return nobody
    }
    return page.people[index] ?? LatinNames.signature(line.letters, isTrusting: true)
  }

  private static func isLabelLike(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.size <= 30 && line.ending == .open && line.commas == 0
      && line.letters.count(where: { $0 == 0x20 }) <= 3 && !page.isTitleLike(index - 1)
      && (page.has(.capitals, at: index) || line.isTitleCased)
  }

  /// A paragraph that is whole and takes nothing up from one above it.
  private static func isShortPiece(_ line: PageLine) -> Bool {
    line.size <= 360 && line.ending == .stop && !line.beginsLow
      && !LatinSections.takesUp(line.letters)
  }

  /// `Library fines end. From November 1`, `WOLVES—Reports of a wolf`: the head of a brief in its first
  /// line.
  private static func beginsWithHead(_ line: PageLine) -> Bool {
    let opening = line.letters.prefix(40)
    if let mark = opening.firstIndex(where: { [0x2014, 0x2013, 0x3A].contains($0) }) {
      let head = opening[..<mark]
      return head.count(where: Lettering.isUpper) >= 3 && !head.contains(where: Lettering.isLower)
    }
    guard let stop = opening.firstIndex(where: { [0x2E, 0x3F, 0x21].contains($0) }), stop > 4,
      stop + 2 < line.letters.count, line.letters[stop + 1] == 0x20,
      !Lettering.isDigit(line.letters[stop + 2])
    else { return false }
    let head = opening[..<stop]
    let isInCapitals = !head.contains(where: Lettering.isLower)
    return (isInCapitals ? 0...4 : 1...4).contains(head.count { $0 == 0x20 })
      && !head.contains(0x2C) && (isInCapitals || Lettering.isLower(head[stop - 1]))
  }
}

/// The names of the parts of English papers.
enum LatinSections {
  /// `Letters to the Editor`, or at most four words: the first say where the pieces come from, or the
  /// last says of what kind they are.
  static func isName(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 34, line.ending == .open else { return false }
    let words = line.letters.split { $0 == 0x20 }
    if isLetters(words) { return true }
    guard let last = words.last, words.count <= 4 else { return false }
    if places.prefixLength(line.letters[...]) > 0 { return true }
    return kinds.contains(Lettering.lowered(last))
      && words.allSatisfy { !Lettering.isLower($0[$0.startIndex]) || $0.count <= 3 }
  }

  private static func isLetters(_ words: [ArraySlice<Letter>]) -> Bool {
    guard let first = words.first, (2...5).contains(words.count) else { return false }
    return first.elementsEqual("LETTERS".asLetters) || first.elementsEqual("Letters".asLetters)
  }

  /// From whom, or from where, the pieces come.
  private static let places = WordList(
    lines: """
      From the\u{20}
      From The\u{20}
      FROM THE\u{20}
      Ask the\u{20}
      Ask The\u{20}
      ASK THE\u{20}
      On the\u{20}
      On The\u{20}
      ON THE\u{20}
      Around\u{20}
      AROUND\u{20}
      News of\u{20}
      News from\u{20}
      NEWS OF\u{20}
      NEWS FROM\u{20}
      Meet the\u{20}
      Meet The\u{20}
      MEET THE\u{20}
      """)

  /// Whether the name says that several pieces stand under it, and not one that is made of rows.
  static func holdsPieces(_ line: PageLine) -> Bool {
    let words = line.letters.split(separator: 0x20)
    return isName(line) && !words.contains { logs.contains(Lettering.lowered($0)) }
  }

  /// `LETTERS`, `Letters to the Editor`, `MAILBAG`.
  static func isOfLetters(_ line: PageLine) -> Bool {
    guard isName(line), let first = line.letters.split(separator: 0x20).first else { return false }
    return ofLetters.contains(Lettering.lowered(first))
  }

  /// `Name and address supplied` below a letter.
  static func withholdsName(_ letters: [Letter]) -> Bool { withheld.prefixLength(letters[...]) > 0 }

  private static let withheld = WordList(
    lines: """
      Name and address
      Name withheld
      Name supplied
      NAME AND ADDRESS
      NAME WITHHELD
      Anonymous
      """)

  /// A quote, or a word with which a paragraph takes up the one above it.
  static func takesUp(_ letters: [Letter]) -> Bool {
    letters.first == 0x22 || letters.first == 0x201C
      || takings.contains(letters[...].prefix { $0 != 0x20 && $0 != 0x2C })
  }

  private static let takings = WordList(
    "He She They It His Her Their Its We I My Our But And So Then That This These Those Later Meanwhile Now"
  )

  /// What a paper sets as one piece with a row or a sentence for each entry, and what one writer fills.
  private static let logs = WordList(
    """
    log blotter calendar diary notes notices obituaries classifieds scores scoreboard standings results from ask meet letters
    """)
  private static let ofLetters = WordList("letters mailbag mail readers forum")

  private static let kinds = WordList(
    """
    briefs brief notes log blotter calendar letters obituaries deaths births notices classifieds scores scoreboard standings roundup digest
    mailbag forum happenings opinion editorial viewpoint commentary sports features arts schools religion weddings engagements
    announcements listings shorts bits snippets headlines updates milestones anniversaries corner desk notebook news
    pictures photos talk chatter people places lines departures arrivals correspondence countryside waterfront home personals personal
    mail bulletin board diary datebook events passages memoriam household marketplace clubs churches neighbors roundups parish campus town
    """)
}
