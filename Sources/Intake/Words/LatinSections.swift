/// The names of the parts of English papers.
enum LatinSections {
  /// `Letters to the Editor`, or at most four words: the first say where the pieces come from, or the
  /// last says of what kind they are.
  static func isName(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 34, line.ending == .open else { return false }
    let words = line.withoutLastStop.split { $0 == 0x20 }
    if isLetters(words) || isOfOne(words) || isOfEachNumber(words) { return true }
    guard let last = words.last, words.count <= 4 else { return false }
    if isFromOne(line) || asksOne(line) { return true }
    if places.prefixLength(line.letters[...]) > 0 { return true }
    if mixtures.contains(Lettering.lowered(line.withoutLastStop)) { return true }
    // `Sports shorts`, where headlines are set like sentences.
    if words.count == 2, Lettering.isUpper(words[0][words[0].startIndex]), shorts.contains(last) {
      return true
    }
    return kinds.contains(Lettering.lowered(last))
      && words.allSatisfy { !Lettering.isLower($0[$0.startIndex]) || $0.count <= 3 }
  }

  /// `■BRIEFLY`, `* Parish Notes`: behind a mark.
  static func isMarkedName(_ letters: [Letter]) -> Bool {
    let words = letters.drop { !Lettering.isLatin($0) }.split { $0 == 0x20 }
    guard let last = words.last, words.count <= 4, letters.count <= 36 else { return false }
    let name = letters[words[0].startIndex..<last.endIndex]
    return mixtures.contains(Lettering.lowered(name)) || kinds.contains(Lettering.lowered(last))
  }

  private static func isLetters(_ words: [ArraySlice<Letter>]) -> Bool {
    guard let first = words.first, (2...5).contains(words.count) else { return false }
    if words.count >= 4, letter.contains(first) { return words[1].count == 2 }
    return letters.contains(first)
  }

  /// `Poem of the Month`: every number has one. Behind a plural stand those who are honoured, which is news.
  private static func isOfEachNumber(_ words: [ArraySlice<Letter>]) -> Bool {
    guard (4...5).contains(words.count), words[words.count - 4].last != 0x73 else { return false }
    let low = words.suffix(3).map { Lettering.lowered($0) }
    return low[0].elementsEqual("of".asLetters) && low[1].elementsEqual("the".asLetters)
      && spans.contains(low[2])
  }

  private static let spans = WordList("day week month season quarter issue")

  private static let letters = WordList("LETTERS Letters")
  private static let letter = WordList("LETTER Letter")

  private static let shorts = WordList(
    "briefs notes news shorts diary jottings snippets roundup notices events letters obituaries results"
  )

  /// `President's column`, `The Stewards' Corner`: whose the space is in every number.
  private static func isOfOne(_ words: [ArraySlice<Letter>]) -> Bool {
    guard (2...4).contains(words.count), let last = words.last,
      spaces.contains(Lettering.lowered(last))
    else { return false }
    return words.dropLast().contains { $0.suffix(2).contains(where: apostrophes.contains) }
  }

  /// `From the Chair`, `The Rector's Letter`: one writer fills it, in however many paragraphs.
  static func isOfOneVoice(_ line: PageLine) -> Bool {
    let words = line.withoutLastStop.split { $0 == 0x20 }
    if isOfOne(words) { return true }
    return words.count == 3 && (isFromOne(line) || asksOne(line))
      && words[2].last.map { $0 != 0x73 && $0 != 0x53 } ?? false
  }

  /// `From the Chair`, `From our Rector`: what one person has to say, in as many paragraphs as it takes.
  static func isFromOne(_ line: PageLine) -> Bool {
    senders.prefixLength(line.letters[...]) > 0
  }

  private static let senders = WordList(
    lines:
      "From the\u{20}\nFrom The\u{20}\nFROM THE\u{20}\nFrom our\u{20}\nFrom Our\u{20}\nFROM OUR\u{20}"
  )

  private static func asksOne(_ line: PageLine) -> Bool {
    asked.prefixLength(line.letters[...]) > 0
  }

  private static let asked = WordList(lines: "Ask the\u{20}\nAsk The\u{20}\nASK THE\u{20}")

  private static let apostrophes: LetterSet = "'\u{2019}"

  private static let spaces = WordList(
    "column corner desk page report message letter notes notebook log diary view viewpoint thoughts word words box bench"
  )

  /// From where the pieces come, or whom they are about.
  private static let places = WordList(
    lines: """
      On the\u{20}
      On The\u{20}
      ON THE\u{20}
      Around\u{20}
      AROUND\u{20}
      Round the\u{20}
      Round The\u{20}
      ROUND THE\u{20}
      News of\u{20}
      News from\u{20}
      NEWS OF\u{20}
      NEWS FROM\u{20}
      Meet the\u{20}
      Meet The\u{20}
      MEET THE\u{20}
      With the\u{20}
      With The\u{20}
      WITH THE\u{20}
      With our\u{20}
      With Our\u{20}
      WITH OUR\u{20}
      Along the\u{20}
      Along The\u{20}
      ALONG THE\u{20}
      Among the\u{20}
      Among The\u{20}
      AMONG THE\u{20}
      """)

  /// What says that a little of everything stands under it.
  private static let mixtures = WordList(
    lines: """
      in brief
      briefly
      news in brief
      in short
      here and there
      here & there
      this and that
      this & that
      this 'n' that
      odds and ends
      odds & ends
      bits and pieces
      bits & pieces
      far and near
      near and far
      hither and yon
      comings and goings
      in passing
      noted in passing
      looking back
      looking ahead
      years ago
      coffee break
      pot luck
      short subjects
      short takes
      swap shop
      trading post
      want ads
      classified ads
      buy and sell
      buy & sell
      buy, sell, trade
      our readers write
      readers write
      over the county
      about the county
      about town
      town and county
      for sale and wanted
      sales and wants
      wants and swaps
      lost and found
      small ads
      results
      fixtures
      fixtures and results
      fixtures & results
      results and fixtures
      match results
      race results
      police report
      police reports
      police calls
      fire calls
      court report
      court reports
      """)

  /// `NORTH WEIR`, `MARLOW CENTER`: country papers print what a village has to tell under its name.
  static func isVillage(_ line: PageLine) -> Bool {
    let words = line.letters.split(separator: 0x20)
    guard line.isLatin, words.count == 2, line.size <= 24, line.ending == .open,
      !isOfOne(words)
    else { return false }
    return sides.contains(Lettering.lowered(words[0]))
      || sites.contains(Lettering.lowered(words[1]))
  }

  private static let sides = WordList("north south east west upper lower")
  private static let sites = WordList(
    "center centre corner corners falls mills hollow springs valley township heights junction crossing grove ridge village landing prairie"
  )

  /// Whether the name says that several pieces stand under it, and not one that is made of rows.
  static func holdsPieces(_ line: PageLine) -> Bool {
    let words = line.letters.split(separator: 0x20)
    return (isName(line) || isOfDates(line)) && !isOfOneText(line)
      && !words.contains { logs.contains(Lettering.lowered($0)) }
  }

  /// `LETTERS`, `Letters to the Editor`, `MAILBAG`.
  static func isOfLetters(_ line: PageLine) -> Bool {
    guard isName(line), let first = line.letters.split(separator: 0x20).first else { return false }
    return ofLetters.contains(Lettering.lowered(first))
  }

  /// `DATES TO KEEP`, `Flower Rota`, `What's On`: what comes, day by day.
  static func isOfDates(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 30, line.ending == .open else { return false }
    let letters = Lettering.lowered(line.letters)
    return ofDates.occurs(in: letters[...])
  }

  private static let ofDates = WordList(
    lines: "dates\ndiary\nrota\ncalendar\nwhat's on\nwhat\u{2019}s on\ncoming\nupcoming")

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
    if greetings.prefixLength(letters[...]) > 0 { return false }
    return letters.first == 0x22 || letters.first == 0x201C
      || takings.contains(letters[...].prefix { $0 != 0x20 && $0 != 0x2C })
  }

  /// `Our sympathy to the family of`: takes nothing up.
  private static let greetings = WordList(
    lines:
      "Our sympathy\nOur sympathies\nOur condolences\nOur thanks\nOur congratulations\nOur best wishes\nOur deepest\nOur thoughts"
  )

  private static let takings = WordList(
    "He She They It His Her Their Its We I My Our But And So Then That This These Those Later Meanwhile Now"
  )

  /// What a paper sets as one piece with a row or a sentence for each entry, and what one writer fills.
  private static let logs = WordList(
    """
    log blotter calendar notes obituaries standings from ask meet letters
    column report message letter view viewpoint thoughts word words page
    """)
  private static let ofLetters = WordList("letters mailbag mail readers forum")

  /// `OPINION`, `The Rector's Letter`: what stands below without a headline is one text.
  static func isOfOneText(_ line: PageLine) -> Bool {
    line.isLatin && (isOpinion(line) || isOfOneVoice(line))
  }

  private static func isOpinion(_ line: PageLine) -> Bool {
    line.letters.split(separator: 0x20).contains { opinions.contains(Lettering.lowered($0)) }
  }

  private static let opinions = WordList(
    "opinion editorial comment commentary column message letter view viewpoint thoughts word correction corrections apology"
  )

  private static let kinds = WordList(
    """
    briefs brief notes log blotter calendar letters obituary obituaries deaths births notices classifieds scores scoreboard standings roundup digest
    mailbag forum happenings opinion editorial viewpoint commentary sports features arts schools religion weddings engagements
    announcements listings shorts bits snippets headlines updates milestones anniversaries corner desk notebook news
    pictures photos talk chatter people places lines departures arrivals correspondence countryside waterfront home personals personal locals mention
    mail bulletin board noticeboard diary datebook events passages memoriam household marketplace clubs churches neighbors roundups parish campus town
    exchange classified readers stuff items jottings doings gleanings tidbits brevities paragraphs topics gossip grapevine
    briefly chips shavings ramblings musings scuttlebutt overheard sidelines mailbox sack lore crier bytes nuggets
    """)
}
