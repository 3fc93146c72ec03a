/// What English papers print of themselves at the foot of a page: who makes them, how often they come out.
enum Colophon {
  /// A line that says so from its first word on, or by its subject: `Farm & Range is mailed to`.
  static func isPart(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.first.map(Lettering.isUpper) ?? false, !addressesEditor(letters),
      !isOffer(letters)
    else {
      return false
    }
    return openings.prefixLength(Lettering.lowered(letters.prefix(longest))[...]) > 0
      || saysHowItComesOut(letters) || saysWhereItBelongs(letters)
  }

  /// `FOR SALE - 1959 Ford, $150. Call 555-2291`: what somebody else has to offer or looks for, whatever
  /// its number or price.
  static func isOffer(_ letters: ArraySlice<Letter>) -> Bool {
    offers.prefixLength(letters) > 0
  }

  private static let offers = WordList(
    lines: """
      FOR SALE
      For sale
      For Sale:
      FOR RENT
      For rent
      TO LET
      To let
      WANTED
      Wanted:
      LOST:
      LOST-
      LOST -
      LOST\u{2014}
      Lost:
      FOUND:
      FOUND in
      FOUND on
      FOUND at
      LOST in
      LOST on
      LOST at
      FOUND-
      FOUND -
      FOUND\u{2014}
      Found:
      HELP WANTED
      """)

  /// `Editor: When the gate stuck`: a letter, and no name.
  static func addressesEditor(_ letters: ArraySlice<Letter>) -> Bool {
    let words = letters.prefix(48).split(separator: 0x20)
    return words.count > 2 && words[0].elementsEqual("Editor:".asLetters)
      && Lettering.isLower(words[2][words[2].startIndex])
  }

  /// The last line of a page, where it names the paper again or says who makes it and what it costs:
  /// `Editor Steve Hudak. Hall phone Main 4471.`, `Cedar County Chronicle, $1.50 the year in advance.`
  static func isFoot(_ index: Int, of lines: [PageLine]) -> Bool {
    guard index > 3, index == lines.count - 1 else { return false }
    let line = lines[index]
    guard line.isLatin, line.size <= 400, !line.beginsLow else { return false }
    if saysHowItIsMailed(line.letters[...]) || listsWorks(line.letters) { return true }
    if line.size <= 140,
      hours.prefixLength(Lettering.lowered(line.letters.prefix(longest))[...]) > 0
    {
      return true
    }
    return line.size <= 90
      && (feet.occurs(in: line.letters[...])
        || lines[index - 1].ending != .open && begins(line, with: lines[0]))
  }

  /// `Entered as second class matter at the post office at`: what the mails ask of a paper.
  private static func saysHowItIsMailed(_ letters: ArraySlice<Letter>) -> Bool {
    mails.occurs(in: letters)
  }

  private static let mails = WordList(
    lines: """
      econd class matter
      econd-class matter
      econd class mail
      econd-class mail
      ECOND CLASS MATTER
      ECOND-CLASS MATTER
      Act of March 3
      act of March 3
      eriodicals postage
      end address changes
      egistered as a newspaper
      """)

  /// `Lantern staff: Editor, Ada Linden; Copy, R. Sand; Photos, Jan Oss.`: two works of a paper and
  /// more, each with who does it, one of them an editor's.
  static func listsWorks(_ letters: [Letter]) -> Bool {
    var (count, isEdited) = (0, false)
    for part in letters.split(whereSeparator: { $0 == 0x3B || $0 == 0x2E || $0 == 0x3A }) {
      let work = part.drop { $0 == 0x20 }
      guard let word = work.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }).first else {
        continue
      }
      let low = Lettering.lowered(word)
      let isNamed = work.dropFirst(word.count).drop { $0 == 0x2C || $0 == 0x20 }.first
      guard works.contains(low), isNamed.map(Lettering.isUpper) ?? true else { continue }
      count += 1
      isEdited = isEdited || low.starts(with: "edit".asLetters)
    }
    return count >= 2 && isEdited
  }

  private static let works = WordList(
    """
    editor editors editor-in-chief co-editor co-editors copy news sports features photos photo photography photographer photographers
    pictures art layout makeup typing typist typists circulation advertising business manager publisher printer printers reporter reporters
    staff adviser advisor proofreader proofreaders production mailing distribution cartoonist columnist secretary treasurer
    """)

  /// `Editor ........ Ada Linden`, `Adviser: Mr. Sand`: a row of those who make the paper.
  static func namesStaff(_ line: PageLine) -> Bool {
    let office = line.letters.prefix { $0 != 0x2E && $0 != 0x3A }
    return line.isLatin && line.size <= 60 && office.count < line.letters.count
      && office.count <= 24 && staff.occurs(in: Lettering.lowered(office)[...])
  }

  /// `A. R. TOMPKINS, Editor and Proprietor.` in the head of a page: whose the paper is.
  static func namesOwner(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 60, line.letters.contains(0x2C),
      let last = line.letters.split(separator: 0x20).last
    else { return false }
    return owners.contains(Lettering.lowered(last.last == 0x2E ? last.dropLast() : last))
  }

  private static let owners = WordList(
    "proprietor proprietors publisher publishers editor editors prop props")

  private static let staff = WordList(
    "editor manager adviser advisor publisher photographer reporter photos circulation news sports")

  /// When somebody is there whom readers may ask.
  private static let hours = WordList(
    lines: "office hours\nhall hours\noffice open\nour office is open\nthe office is open")

  private static func begins(_ line: PageLine, with name: PageLine) -> Bool {
    (2...6).contains(name.letters.count { $0 == 0x20 } + 1)
      && line.letters.count > name.letters.count
      && Lettering.lowered(line.letters.prefix(name.letters.count))
        == Lettering.lowered(name.letters)
  }

  /// Words of such lines, without their first letter where that may be a capital or not.
  private static let feet = WordList(
    lines: """
      abor donated
      ABOR DONATED
      nion printed
      in advance
      irculation\u{20}
      ubscri
      Editor\u{20}
      issue by\u{20}
      number by\u{20}
      """)

  /// `Member, State Weekly Press Association`.
  private static func saysWhereItBelongs(_ letters: ArraySlice<Letter>) -> Bool {
    letters.count <= 80 && member.prefixLength(letters) > 0 && presses.occurs(in: letters)
  }

  private static let member = WordList("Member MEMBER")
  private static let presses = WordList("Press PRESS Newspaper NEWSPAPER")

  /// Letters of the longest opening.
  private static let longest = 28

  /// `The Bench Mark is set and printed by students`: the paper is named and said to be made.
  private static func saysHowItComesOut(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.prefix(60).holds(being[...]) else { return false }
    let words = letters.prefix(80).split(separator: 0x20)
    guard let verb = words.prefix(7).firstIndex(where: { $0.elementsEqual("is".asLetters) }),
      verb > 0, verb + 1 < words.count
    else { return false }
    let isNamed = words[..<verb].allSatisfy { word in
      !Lettering.isLower(word[word.startIndex]) || word.count <= 3 || papers.contains(word)
    }
    let said = words[verb + 1].last == 0x2C ? words[verb + 1].dropLast() : words[verb + 1]
    return isNamed
      && (makings.contains(said)
        || (said.elementsEqual("set".asLetters) && words.count > verb + 3
          && makings.contains(words[verb + 3])))
  }

  private static let being = " is ".asLetters
  private static let papers = WordList("bulletin newsletter paper newspaper publication magazine")
  private static let makings = WordList(
    "published printed mailed issued edited produced distributed delivered written")

  private static let openings = WordList(
    lines: """
      editor:
      editors:
      editor-in-chief:
      publisher
      printed by
      printed and
      published by
      published and
      published for
      published each
      copy for
      copy to
      copy deadline
      deadline for
      next copy
      next deadline
      items for the
      printed in
      contributions for
      contributions to
      send news
      send copy
      news items
      next issue
      next bulletin
      union made
      union label
      union printed
      labor donated
      signed articles
      opinions expressed
      the opinions expressed
      the views expressed
      views expressed
      printed on
      printed at
      published on
      published every
      published weekly
      published monthly
      published twice
      published quarterly
      published bi
      published at
      official organ
      official publication
      registered at the g
      registered as a news
      all rights reserved
      entered as second
      entered at the
      copyright
      subscriptions:
      subscription rate
      adviser:
      this page brought to you
      patronize our
      please patronize our
      patronise our
      support our advertisers
      please mention this
      say you saw it in
      subscribe for the
      subscribe to the
      subscribe now
      renew your subscription
      advertise in the
      buy war bonds
      buy war savings
      buy christmas seals
      shop at home
      tell them you saw it in
      it pays to advertise
      read the want ads
      read the ads
      use the want ads
      advertise in the
      """)
}
