import Manuscript

/// Names in English copy.
enum LatinNames {
  private static let starts = WordList(
    "By BY by Story Stories Text Words Interview Compiled Reviewed Written Reported Submitted Contributed Reporter Reporters REPORTER Correspondent Photo Photos photo photos Photograph Photographs PHOTO PHOTOS Courtesy Picture Pictures PICTURE PICTURES Pic Pics PIC PICS"
  )

  /// How words begin that name who took a picture, or gave it.
  private static let makers = ["photo", "pic", "courtesy"]

  static func isByline(_ letters: [Letter]) -> Bool {
    byline(letters) != nil || credit(letters[...]) != nil || reporter(letters) != nil
  }

  /// Whether all of the line says who took a picture.
  static func isPhotoCredit(_ letters: [Letter]) -> Bool {
    (byline(letters) ?? credit(letters[...]))?.isPhotoCredit ?? false
  }

  /// `By Jane Doe`, `Photo by JOHN ROE`, `Photos: Jane Doe and John Roe`.
  static func byline(_ letters: [Letter], from start: Int = 0) -> PeopleList? {
    let reach = undressed(letters[start...])
    guard (6...60).contains(reach.count), starts.prefixLength(reach) > 0,
      !opensCaption(reach), !saysWhatIsShown(reach), runInByline(reach) == nil,
      !endsSentenceWithBy(reach)
    else { return nil }
    if start == 0, let list = wordsAndPictures(letters) { return list }
    if start == 0, hidesName(letters) { return .nobody }
    let words = reach.split { $0 == 0x20 || $0 == 0x3A }
    guard let first = words.first, words.count >= 2 else { return nil }
    let isPhoto = makers.contains { String(first).lowercased().hasPrefix($0) }
    let isNameFirst = String(first).lowercased() == "by"
    // `Story and photos by Ann Lee`.
    let takesBoth = !isNameFirst && words.count > 4 && words[1].elementsEqual("and".asLetters)
    var rest = words.dropFirst()
    if !isNameFirst {
      if takesBoth { rest = rest.dropFirst(2) }
      guard let next = rest.first, String(next).lowercased() == "by" || reach.contains(0x3A)
      else { return nil }
      if String(next).lowercased() == "by" { rest = rest.dropFirst() }
    }
    // `BY SIXTEEN VOTES` says by how many.
    if let next = rest.first, Numerals.isWord(next) { return nil }
    let role: Byline.Role = takesBoth ? .textAndPhoto : isPhoto ? .photo : .text
    var list = people(rest, role: role, isAnnounced: true)
    if role == .text { list?.people += pictureMakers(words) }
    return list
  }

  /// `by Miss Opal Trine and a friend.`, `by C. Onions and T. Hale, 21 to 17. The league`: in small letters and
  /// with a full stop behind it, or with another sentence, it is the end of a sentence.
  private static func endsSentenceWithBy(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.first.map(Lettering.isLower) ?? false else { return false }
    if letters.last == 0x2E { return !LatinStops.isAbbreviation(letters.dropLast()) }
    let words = letters.split(separator: 0x20)
    return zip(words, words.dropFirst()).contains { word, next in
      word.last == 0x2E && next.first.map(Lettering.isUpper) ?? false
        && !LatinStops.isAbbreviation(word.dropLast())
    }
  }

  /// `photos by Jan Oss` behind the writer's name.
  private static func pictureMakers(_ words: [ArraySlice<Letter>]) -> [Person] {
    let place = words.indices.dropFirst(2).dropLast(2).first {
      credits.contains(words[$0]) && words[$0 + 1].elementsEqual("by".asLetters)
    }
    guard let place else { return [] }
    return people(words[(place + 2)...], role: .photo, isAnnounced: true)?.people ?? []
  }

  /// Without brackets around it, or the asterisks of italics.
  private static func undressed(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter> {
    let dress: [(Letter, Letter)] = [(0x28, 0x29), (0x2A, 0x2A), (0x5F, 0x5F), (0x5B, 0x5D)]
    let isDressed = dress.contains { letters.first == $0.0 && letters.last == $0.1 }
    if isDressed { return letters.dropFirst().dropLast() }
    // `--By Ada Linden` below a text.
    return letters.drop { $0 == 0x2D || $0 == 0x2014 || $0 == 0x20 }
  }

  /// `isAnnounced`: By stands before them, behind which `Mrs. Hartwig` is a writer and no headline.
  static func people(
    _ words: ArraySlice<ArraySlice<Letter>>, role: Byline.Role, isAnnounced: Bool = false
  ) -> PeopleList? {
    var list = PeopleList()
    list.isMarked = true
    list.isPhotoCredit = role == .photo
    list.isTextAndPhoto = role == .textAndPhoto
    var name: [ArraySlice<Letter>] = []
    var (isPenName, isTitled) = (false, false)
    let isList = words.contains {
      $0 == [0x26] || $0.elementsEqual("and".asLetters) || $0.elementsEqual("AND".asLetters)
    }
    for spelt in words {
      let word = Self.unquoted(spelt)
      if String(word).lowercased() == "and" || word == [0x26] {
        close(&name, role, &list)
        continue
      }
      if !name.isEmpty, isParticle(word) {
        name.append(word)
        continue
      }
      guard let first = word.first, Lettering.isUpper(first) else { break }
      if name.isEmpty, honorifics.contains(word) || (isAnnounced && isRank(word)) {
        isTitled = isAnnounced
        continue
      }
      if jobs.contains(Array(word)) {
        if name.isEmpty && list.people.isEmpty { continue }
        name = withoutPaper(name)
        break
      }
      name.append(word)
      if name.count > 1, name[0].count > 2, endsSentence(word, before: words.last) { return nil }
      isPenName = isTitled || word.count + 2 <= spelt.count && !spelt.contains(0x2C)
      guard spelt.contains(0x2C) else { continue }
      close(&name, role, &list, mayBeOneWord: isTitled)
      // `By Ann Lee, Shop Steward`: behind the comma stands an office, unless names go on.
      if !isList { break }
    }
    close(&name, role, &list, mayBeOneWord: isPenName)
    return list.people.isEmpty ? nil : list
  }

  /// `by Labor Day. No refunds`: behind a name stands no other sentence.
  private static func endsSentence(
    _ word: ArraySlice<Letter>, before last: ArraySlice<Letter>?
  ) -> Bool {
    word.count > 3 && word.last == 0x2E && word.endIndex != last?.endIndex
      && !LatinStops.isAbbreviation(word.dropLast())
  }

  /// Without the comma behind it and the quotes of a pen name: `"Night Owl," 4 West`.
  private static func unquoted(_ word: ArraySlice<Letter>) -> ArraySlice<Letter> {
    var bare = word
    while let first = bare.first, first == 0x22 || first == 0x201C { bare = bare.dropFirst() }
    while let last = bare.last, [0x22, 0x201D, 0x2C].contains(last) { bare = bare.dropLast() }
    return bare
  }

  /// `Kip Dunleavy Sentinel Sports`, where `Writer` follows: the paper stands between name and work.
  private static func withoutPaper(_ name: [ArraySlice<Letter>]) -> [ArraySlice<Letter>] {
    let hasInitial = name.count > 2 && name[1].last == 0x2E
    return Array(name.prefix(hasInitial ? 3 : 2))
  }

  private static func close(
    _ name: inout [ArraySlice<Letter>], _ role: Byline.Role, _ list: inout PeopleList,
    mayBeOneWord: Bool = false
  ) {
    // `By "Semaphore"`, `By Mrs. Hartwig`: one word is a name in quotes, or behind a title.
    while let last = name.last, isParticle(last) { name.removeLast() }
    if let first = name.first, let last = name.last,
      ((mayBeOneWord ? 1 : 2)...4).contains(withoutParticles(name[...]).count)
    {
      let range = first.startIndex..<last.endIndex - (endsSentence(last, before: nil) ? 1 : 0)
      list.people.append(Person(name: range, role: role, title: nil))
    }
    name = []
  }

  private static let credits = WordList(
    "Photo Photos PHOTO PHOTOS Photograph Photographs Picture photo photos")

  /// `… on Saturday. Photo by Ann Lee` and `… (Photo: Lou Hart)` at the end of a caption.
  static func creditAtEnd(_ letters: [Letter]) -> Tail? {
    let reach = letters.suffix(56)
    guard letters.count > 24, let last = reach.last, last == 0x29 || Lettering.isLatin(last),
      let word = reach.indices.last(where: { credits.prefixLength(letters[$0...]) > 0 }),
      word > 2, letters[word - 1] == 0x20 || letters[word - 1] == 0x28
    else { return nil }
    let end = last == 0x29 ? letters.count - 1 : letters.count
    // `(Tribune photo by Vern Stuckey)`: whose picture it is stands before the word.
    let open = letters[..<word].suffix(24).lastIndex(of: 0x28).flatMap { last == 0x29 ? $0 : nil }
    guard let list = byline(Array(letters[..<end]), from: word) else { return nil }
    var textEnd = open ?? word
    while textEnd > 0, letters[textEnd - 1] == 0x20 { textEnd -= 1 }
    return Tail(people: list, source: nil, textEnd: textEnd)
  }

  /// `OPENING DAY - Little Leaguers of the`, `BONFIRE QUEEN: Susan Amor`: a few words in capitals lead
  /// into the sentence; a single one before a colon may be a label.
  static func hasCatchline(_ letters: [Letter]) -> Bool {
    let end = letters.prefix(40).indices.first { index in
      if letters[index] == 0x3A { return letters[..<index].contains(0x20) }
      return [0x2D, 0x2013, 0x2014].contains(letters[index]) && index > 3
        && letters[index - 1] == 0x20
    }
    guard let end else { return false }
    return !letters[..<end].contains(where: Lettering.isLower)
      && letters[end...].contains(where: Lettering.isLower)
  }

  /// `HIRAM BOSE, left, and a friend`: a caption sets in capitals whom the picture shows.
  static func opensInCapitals(_ letters: [Letter]) -> Bool {
    let words = letters.prefix(48).split(separator: 0x20)
    let name = words.prefix { word in
      word.contains(where: Lettering.isUpper) && !word.contains(where: Lettering.isLower)
    }
    guard (2...4).contains(name.count), name.count < words.count, let last = name.last else {
      return false
    }
    return isPerson(letters[..<(last.last == 0x2C ? last.endIndex - 1 : last.endIndex)])
  }

  /// `WEIR TIRES & OIL - 555-0142`, `RAFFLE TICKETS at the hall, 25c`: words in capitals and a figure, and no
  /// sentence in capitals.
  static func isAdvertisement(_ line: PageLine) -> Bool {
    guard line.isLatin, (20...140).contains(line.size),
      line.letters.contains(where: Lettering.isDigit)
    else { return false }
    let words = line.letters.prefix(40).split(separator: 0x20).prefix(2)
    return words.count == 2 && line.letters.contains(where: Lettering.isLower)
      && words.allSatisfy { word in
        word.count { Lettering.isUpper($0) } > 1 && !word.contains(where: Lettering.isLower)
          && !word.contains(where: Lettering.isDigit)
      } && (!LatinStops.endsSentence(line) || FurnitureReading.hasTelephone(line.letters))
  }

  /// The words of a caption that may be somebody's name, or a ship's: with a capital, no days or months.
  static func telling(_ letters: [Letter]) -> [ArraySlice<Letter>] {
    letters.split(whereSeparator: { !Lettering.isLatin($0) }).filter { word in
      word.count > 4 && Lettering.isUpper(word[word.startIndex])
        && word.dropFirst().allSatisfy(Lettering.isLower) && !FolioDate.isCalendar(word)
    }
  }

  static func beginsWithBy(_ letters: [Letter]) -> Bool {
    byWords.prefixLength(letters[...]) > 0
  }

  static let byWords = WordList(lines: "By\u{20}\nBY\u{20}\nby\u{20}")

  /// `Ruth Adler` alone on a line: a given name in common use and a surname.
  static func signature(_ letters: [Letter], isTrusting: Bool = false) -> PeopleList? {
    guard letters.count <= 60, !tellsMore(letters) else { return nil }
    var words = letters.split(separator: 0x20)[...]
    var isTrusting = isTrusting
    if words.count > 2, let first = words.first, senders.contains(first) { words.removeFirst() }
    if let first = words.first, first.count > 1, first.first == 0x2D || first.first == 0x2014 {
      words[words.startIndex] = first.drop { $0 == 0x2D || $0 == 0x2014 }
      isTrusting = true
    }
    if words.last.map(joins) ?? false { return nil }
    while let first = words.first, first.allSatisfy({ $0 == 0x2D || $0 == 0x2014 }) {
      words = words.dropFirst()
      isTrusting = true
    }
    // `-The Editors`.
    if letters.first == 0x2D || letters.first == 0x2014,
      words.first?.elementsEqual("The".asLetters) ?? false
    {
      return .nobody
    }
    // `Roger Bly '69`, `(Mrs.) Edna Toomey`.
    if let last = words.last, last.first == 0x27 || last.first == 0x2019 { words.removeLast() }
    if let first = words.first, first.first == 0x28,
      honorifics.contains(first.dropFirst().dropLast())
    {
      words.removeFirst()
      isTrusting = true
    }
    // `Susan Mak (translated by her daughter)`.
    if let remark = words.firstIndex(where: { $0.first == 0x28 }) { words = words[..<remark] }
    let comma = words.firstIndex { $0.last == 0x2C }
    // `Hilary Stride, Rector`: an office behind the comma says that a name stands before it.
    if let comma, comma + 1 < words.endIndex,
      officesBehindNames.contains(words[comma + 1].prefix { $0 != 0x2C })
    {
      isTrusting = true
    }
    if let comma, isTrusting { words = words[...comma] }
    let own = withoutParticles(words)
    guard (2...4).contains(own.count), let first = words.first,
      isTrusting || honorifics.contains(first) || GivenNames.isOne(first),
      own.allSatisfy(isNameWord)
    else { return nil }
    return people(comma.map { words[...$0] } ?? words, role: .text)
  }

  private static let senders = WordList("From FROM from")

  /// `Mrs. E. Sand, canteen, after 21 years.`: two small words and a full stop behind the comma are a sentence.
  private static func tellsMore(_ letters: [Letter]) -> Bool {
    guard letters.last == 0x2E, let comma = letters.firstIndex(of: 0x2C) else { return false }
    return letters[comma...].split(separator: 0x20).count {
      $0.first.map(Lettering.isLower) ?? false
    } > 1
  }

  /// `Chief Dan Oakes`: an office, a given name in common use and a surname, and nothing else.
  static func officer(_ letters: [Letter]) -> PeopleList? {
    let words = letters.split(separator: 0x20)
    guard words.count == 3, letters.count <= 40, GivenNames.isOne(words[1]),
      words.allSatisfy(isNameWord), !letters.contains(0x2C),
      isRank(words[0]) || officesBehindNames.contains(words[0]) || honorifics.contains(words[0])
    else { return nil }
    return people(words[1...], role: .text)
  }

  /// `The Rev.`, `Dr.`, `Chief`, `Secretary`: what somebody is called right before the name.
  static func mayPrecedeName(_ word: ArraySlice<Letter>) -> Bool {
    honorifics.contains(word) || isRank(word) || officesBehindNames.contains(word)
      || jobs.contains(word)
      || word.elementsEqual("The".asLetters)
  }

  /// A word that wants the next one: no line of names ends with it.
  static func joins(_ word: ArraySlice<Letter>) -> Bool { joints.contains(word) }

  private static let joints = WordList(
    "and of the to in for from on with at was a is by into under over")

  private static func isNameWord(_ word: ArraySlice<Letter>) -> Bool {
    guard let first = word.first, Lettering.isUpper(first), !notInNames.contains(word) else {
      return false
    }
    return word.allSatisfy {
      Lettering.isLatin($0) || [0x2C, 0x2D, 0x2E, 0x27, 0x2019].contains($0)
    }
  }

  /// `Thank You` heads a list of those who helped, `Mrs. Allen Is Home` a report.
  private static let notInNames = WordList("Thank Thanks You Your Our", verbsOfHeads)
  /// What headlines say of people, none of them a surname in common use.
  static let verbsOfHeads: StaticString =
    "Is Are Was Were Has Have Gets Wins Dies Named Honored Honoured Elected Retires Retiring Visits Speaks Heads Leads Returns Joins Leaves Weds Wed Hurt Killed Ill Home Injured Appointed Chosen Resigns Dead Buried Celebrates Celebrate Entertains Entertain Hosts"

  /// Behind a name and a comma; without them they are words of headlines too.
  static let officesBehindNames = WordList(
    """
    Clerk Mayor Treasurer Chair Chairman Chairperson Director Superintendent Sheriff Principal Manager President Secretary Rector Vicar
    Pastor Minister Curate Warden Churchwarden Headmaster Headmistress Steward Organizer Coordinator Editor Librarian Captain Convener
    """)

  static func isHonorific(_ word: ArraySlice<Letter>) -> Bool { honorifics.contains(word) }

  private static let honorifics = WordList(Honorifics.words)

  /// What somebody is called by behind By, where a headline may begin with it too.
  private static func isRank(_ word: ArraySlice<Letter>) -> Bool {
    ranks.contains(word) || posts.contains(word)
  }

  private static let ranks = WordList(Honorifics.ranks)

  /// Trades and posts, and what is written in capitals where the whole line is.
  private static let posts = WordList(
    """
    Signalman Fireman Foreman Yardman Patrolman Seaman Councilman Councilwoman Assemblyman Congressman Postmaster Stationmaster
    Officer Ranger Deputy Commissioner Trustee Engineer Driver Steward
    MRS. MR. MS. DR. REV. FR. MRS MR MS DR REV FR MISS SISTER FATHER BROTHER CAPT. SGT. LT. COL. PROF.
    """)
}
