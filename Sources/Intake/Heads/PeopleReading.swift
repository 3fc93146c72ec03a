import Manuscript

/// Reads lists of names as papers print them.
struct PeopleReading {
  let letters: [Letter]
  var list = PeopleList()
  var title: Range<Int>?
  private var saysWork = false
  private(set) var isInRoundBrackets = false
  /// What was done stands behind the names: `甲 文 乙 摄`.
  private var endsInWork = false
  /// 文 came before 摄影, with one stroke and one name for both.
  private var saysText = false
  private var role: Byline.Role = .text

  private init(_ letters: [Letter]) { self.letters = letters }

  /// The people in `range`, with names in Chinese letters, or nil where it holds anything else.
  ///
  /// `trusting`: the place says already that these are names, so that rare ones count too; `bracketed`:
  /// the brackets around the range do.
  static func read(
    _ letters: [Letter], in range: Range<Int>, trusting: Bool = false, bracketed: Bool = false
  ) -> PeopleList? {
    if bracketed, let list = LatinNames.amongHan(letters, range) { return list }
    guard range.count >= 2, range.count <= 60, letters[range].contains(where: Lettering.isHan),
      range.lowerBound > 0 || !PeopleWords.saysWhomItMeets(letters),
      PeopleWords.riddles.prefixLength(letters[range]) == 0,
      !FurnitureReading.sendsElsewhere(letters[range]), !SourceReading.begins(letters[range])
    else {
      return nil
    }
    var reading = PeopleReading(letters)
    reading.isInRoundBrackets = bracketed
    return reading.run(range, trusting: trusting)
  }

  private mutating func run(_ whole: Range<Int>, trusting: Bool) -> PeopleList? {
    var range = withoutGiver(withoutRemark(withoutBow(trimmed(whole))))
    if let inner = unwrapped(range) {
      isInRoundBrackets = letters[range.lowerBound] == 0x28
      range = trimmed(inner)
      list.isBracketed = true
    }
    // （外一首）, （散文） on a row of its own go with the title above it.
    if list.isBracketed, PeopleWords.editions.contains(letters[range]) { return nil }
    if PeopleWords.kindsOfReport.suffixLength(letters[range]) > 0 { return nil }
    range = withoutPlaceOfReport(withoutHome(withoutMark(withoutPeople(range))))
    range = withoutOthers(withoutEnding(range))
    guard !range.isEmpty else { return nil }
    let isRound = list.isBracketed && isInRoundBrackets
    // 【會務報導】: in the dress of labels 报道 says nothing of who did it.
    if list.isBracketed, !isRound { saysWork = false }
    let tokens = tokens(in: range)
    guard readTokens(tokens, trusting: trusting || saysNames || isRound) else { return nil }
    // 【】 is the dress of labels: names in it need a word that says so.
    guard !list.people.isEmpty, isRound || !list.isBracketed || list.isMarked else { return nil }
    return list
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isDress(letters[low]) { low += 1 }
    while high > low, isDress(letters[high - 1]) { high -= 1 }
    return low..<high
  }

  /// A blank, or the * of emphasis.
  private func isDress(_ letter: Letter) -> Bool { letter == 0x20 || letter == 0x2A }

  /// More than a mark before the names says that they are names.
  private var saysNames: Bool { list.isPhotoCredit || list.isTextAndPhoto || saysWork }

  /// Drops □ ■ ◎ ○ and the like before names.
  private mutating func withoutMark(_ range: Range<Int>) -> Range<Int> {
    if let inner = betweenDots(range) {
      list.isMarked = true
      return inner
    }
    guard let first = range.first, PeopleWords.marks.contains(letters[first]) else { return range }
    list.isMarked = true
    return trimmed((first + 1)..<range.upperBound)
  }

  /// Takes 摄, 文/图, 摄影报道, 报道 off the end; they say what everybody before them did.
  private mutating func withoutEnding(_ range: Range<Int>) -> Range<Int> {
    let lengths = PeopleWords.endings.map { $0.words.suffixLength(letters[range]) }
    let longest = lengths.max() ?? 0
    for (ending, length) in zip(PeopleWords.endings, lengths) where length == longest {
      guard length > 0, length < range.count else { continue }
      let rest = trimmed(range.lowerBound..<(range.upperBound - length))
      // `景 文`: one letter alone is the other half of a name.
      guard rest.count > 1 else { continue }
      if length == 1, rest.upperBound == range.upperBound - 1,
        isPartOfName(letters[range.upperBound - 1], rest)
      {
        continue
      }
      role = ending.role
      list.isMarked = true
      (saysWork, endsInWork) = (true, true)
      list.isPhotoCredit = ending.isCredit
      list.isTextAndPhoto = ending.role == .textAndPhoto
      return trimmed(withoutColon(range.lowerBound..<(range.upperBound - length)))
    }
    return range
  }

  /// 画 and 图 end many words: right behind a name they count only where the name is sure, and 书 and 刻
  /// not at all, 李玉书.
  private func isPartOfName(_ ending: Letter, _ name: Range<Int>) -> Bool {
    Self.apartEndings.contains(ending)
      || Self.weakEndings.contains(ending) && !NameJudgement.isCommonName(letters[name])
  }

  private static let weakEndings: LetterSet = "图绘画文辑作"
  private static let apartEndings: LetterSet = "书刻"

  private func withoutColon(_ range: Range<Int>) -> Range<Int> {
    let kept = trimmed(range)
    guard let last = kept.last, [0x2F, 0x3A, 0x7C].contains(letters[last]) else { return kept }
    return kept.lowerBound..<last
  }

  private func tokens(in range: Range<Int>) -> [Range<Int>] {
    // `（文／馬翎。圖片提供／南安國小）`: in brackets a stop parts them too.
    let isStopped = isInRoundBrackets && letters[range].contains(0x2F)
    var parts: [Range<Int>] = []
    letters[range].eachWord(of: { !Self.partsNames($0) && !(isStopped && $0 == 0x3002) }) {
      cutAtJobs($0.startIndex..<$0.endIndex, into: &parts)
    }
    return merged(parts)
  }

  private static func partsNames(_ letter: Letter) -> Bool {
    switch letter {
    case 0x20, 0x2A, 0x3001, 0x2C, 0x3B, 0x2F, 0x7C, 0x3A: true
    default: false
    }
  }

  /// `本报记者艾尔肯通讯员左丽华`: the next job begins where the name before it ends.
  private func cutAtJobs(_ part: Range<Int>, into parts: inout [Range<Int>]) {
    let own = PeopleWords.jobs.prefixLength(letters[part])
    let places = (part.lowerBound + own + 2)..<max(part.lowerBound + own + 2, part.upperBound - 2)
    let next =
      own == 0 || part.count <= own + 4
      ? nil
      : places.first { PeopleWords.jobs.prefixLength(letters[$0..<part.upperBound]) > 1 }
    parts.append(part.lowerBound..<(next ?? part.upperBound))
    if let next { cutAtJobs(next..<part.upperBound, into: &parts) }
  }

  /// `李 明`, `□ 于 小 禾`: a name spaced out to the width of three letters or of five; in round brackets a pen name too;
  /// `文、图`: both works.
  private func merged(_ parts: [Range<Int>]) -> [Range<Int>] {
    if list.isMarked, parts.count == 3, parts.allSatisfy({ $0.count == 1 }),
      Surnames.isSurname(letters[parts[0].lowerBound])
    {
      return [parts[0].lowerBound..<parts[2].upperBound]
    }
    var result: [Range<Int>] = []
    for part in parts {
      if let last = result.last, part.count == 1, last.count == 1, !isWorkBehindStroke(last),
        Surnames.isSurname(letters[last.lowerBound]) || (isInRoundBrackets && parts.count == 2)
          || parts.count == 3 && PeopleWords.jobs.contains(letters[parts[0]])
          || PeopleWords.bothWorks.contains(letters[last.lowerBound..<part.upperBound])
      {
        result[result.count - 1] = last.lowerBound..<part.upperBound
      } else {
        result.append(part)
      }
    }
    return result
  }

  private mutating func readTokens(_ tokens: [Range<Int>], trusting: Bool) -> Bool {
    guard tokens.count <= 14 else { return false }
    let isSure = tokens.contains { NameJudgement.isName(letters[$0]) }
    for (index, token) in tokens.enumerated() {
      if index == 0, tokens.count > 1, PeopleWords.isView(letters[token]) { return false }
      if readWork(token, isLast: index == tokens.count - 1) || readTeller(token) { continue }
      if PeopleWords.pictureKinds.contains(letters[token]) && saysNames { continue }
      if index > 0, trusting || list.isMarked, PeopleWords.places.contains(letters[token]) {
        continue
      }
      let isLast = index == tokens.count - 1
      if readHome(token, tokens) { continue }
      if index == 0, tokens.count == 2, isAboveNickname(tokens[1]) {
        (list.isTitled, title) = (true, token)
        continue
      }
      if !isLast, isUnit(token), readOffice(token) { continue }
      if isSure, NameJudgement.isCompanion(letters[token]),
        !PeopleWords.jobs.contains(letters[token])
      {
        append(token)
        continue
      }
      if isLast, isOfferedBy(token) || readOfficeBehind(token) { continue }
      if readToken(token, trusting: trusting, isLast: isLast) { continue }
      if !isLast, readOffice(token) || readCalling(token, tokens) { continue }
      return false
    }
    return true
  }

  /// `（仓库 小吴）`: where somebody works, be it like a name.
  private func isAboveNickname(_ next: Range<Int>) -> Bool {
    list.isBracketed && isInRoundBrackets && PeopleWords.isNickname(letters[next])
  }

  /// 后勤, 三车间, 普外科, 二纺, 农技员: who works there, or as that, stands behind it.
  private func isUnit(_ token: Range<Int>) -> Bool {
    let unit = letters[token]
    return PeopleWords.offices.contains(unit) || PeopleWords.isNumberedUnit(unit)
      || unit.count > 2 && PeopleWords.units.suffixLength(unit) > 0
      || (3...4).contains(unit.count) && unit.last == 0x5458 && !PeopleWords.jobs.contains(unit)
  }

  /// A school or an office whose picture it is: behind somebody's name no name.
  private func isOfferedBy(_ token: Range<Int>) -> Bool {
    saysWork && role == .photo && !list.people.isEmpty && token.count > 2
      && PeopleWords.offices.suffixLength(letters[token]) > 0
  }

  /// `文/张三 图/李四`: the work stands before the stroke, the names behind it.
  private mutating func readWork(_ token: Range<Int>, isLast: Bool) -> Bool {
    guard !isLast, token.upperBound < letters.count else { return false }
    if saysTextBehind(token) { return true }
    if PeopleWords.bothWorks.contains(letters[token]),
      [0x20, 0x2F, 0x3A, 0x7C].contains(letters[token.upperBound])
    {
      (list.isMarked, saysWork, list.isTextAndPhoto, role) = (true, true, true, .textAndPhoto)
      return true
    }
    if PeopleWords.textWork.contains(letters[token]), isBeforeOtherWork(token) {
      saysText = true
      return true
    }
    guard [0x2F, 0x3A, 0x7C].contains(letters[token.upperBound]) || isBareWork(token) else {
      return false
    }
    let isDrawn = PeopleWords.drawnWork.contains(letters[token])
    let isPhoto = isDrawn || PeopleWords.photoWork.contains(letters[token])
    guard isPhoto || PeopleWords.textWork.contains(letters[token]),
      !isDrawn || isBeforeName(token)
    else { return false }
    list.isMarked = true
    saysWork = true
    if isPhoto ? saysText : role == .photo && list.people.isEmpty {
      (list.isTextAndPhoto, role) = (true, .textAndPhoto)
      list.isPhotoCredit = false
      return true
    }
    let hasText = !isPhoto || (list.people.contains { $0.role == .text })
    list.isPhotoCredit = !hasText
    role = isDrawn ? .drawing : isPhoto ? .photo : .text
    return true
  }

  /// `插图：卢青`, and not `漫画：加班`, which is what the drawing is called.
  private func isBeforeName(_ work: Range<Int>) -> Bool {
    let behind = letters[(work.upperBound + 1)...].drop { $0 == 0x20 }
    return NameJudgement.isName(behind.prefix { Lettering.isHan($0) })
  }

  /// `骆远山 祁水生/文 温雪/摄`, `骆远山 口述 祁水生 整理`: where the last work stands behind its
  /// names, the one before does so, too.
  private mutating func saysTextBehind(_ token: Range<Int>) -> Bool {
    guard role == .photo || role == .text, endsInWork, !list.people.isEmpty,
      letters[token.upperBound] == 0x20, PeopleWords.textWork.contains(letters[token])
    else { return false }
    for index in list.people.indices { list.people[index].role = .text }
    list.isPhotoCredit = false
    return true
  }

  private func isWorkBehindStroke(_ token: Range<Int>) -> Bool {
    token.lowerBound > 0 && letters[token.lowerBound - 1] == 0x2F
      && PeopleWords.textWork.contains(letters[token])
  }

  /// `文 唐蕾 图 向阳红`: one letter before a blank and a name of several, or the second of two works.
  private func isBareWork(_ token: Range<Int>) -> Bool {
    guard letters[token.upperBound] == 0x20 else { return false }
    if token.lowerBound == 0, PeopleWords.drawnWorkApart.contains(letters[token]) { return true }
    guard token.count == 1 else { return false }
    let next = letters[(token.upperBound + 1)...].prefix { Lettering.isHan($0) }
    return NameJudgement.isNamedOne(next)
  }

  private mutating func readToken(_ token: Range<Int>, trusting: Bool, isLast: Bool) -> Bool {
    if !isLast, PeopleWords.callers.contains(letters[token]) {
      (list.isMarked, title) = (true, token)
      return true
    }
    var rest = token
    let length = PeopleWords.lengthOfJob(letters[rest])
    if length > 0 {
      list.isMarked = true
      title = rest.lowerBound..<(rest.lowerBound + length)
      takeWork(letters[rest].prefix(length))
      rest = trimmed(withoutLeadingColon((rest.lowerBound + length)..<rest.upperBound))
      if rest.isEmpty { return true }
      rest = withoutPlace(rest)
    }
    if rest.count <= 3, !isLast, letters[rest].contains(where: Lettering.isDigit),
      letters[rest].allSatisfy(Lettering.isAlphanumeric)
    {
      // The class of a pupil: 5B 吕芷晴.
      title = rest
      return true
    }
    if list.isPhotoCredit { rest = withoutCaller(rest) }
    if let start = placeOfName(behindUnit: rest) {
      (list.isTitled, title) = (true, rest.lowerBound..<start)
      append(start..<rest.upperBound)
      return true
    }
    let office = PeopleWords.titles.suffixLength(letters[rest])
    let named = rest.lowerBound..<(rest.upperBound - office)
    if office > 0, named.count == 3, letters[named.upperBound - 1] != 0x526F,
      NameJudgement.isName(letters[named])
    {
      append(rest.lowerBound..<(rest.upperBound - office))
      list.isTitled = true
      return true
    }
    let spaced = letters[rest].solid
    let isNamed = trusting || length > 0 || saysWork || isAfterJob(token)
    if isNamed
      ? NameJudgement.isNamedOne(spaced[...])
      : NameJudgement.isName(spaced[...])
        || list.isTitled && NameJudgement.isTranscribed(spaced[...])
    {
      append(rest)
      return true
    }
    guard let names = NameJudgement.split(letters[rest]), isNamed || names.count <= 3,
      isNamed || names.allSatisfy({ NameJudgement.isCommonName(letters[$0]) })
    else { return false }
    names.forEach { append($0) }
    return true
  }

  /// 题图摄影 before a name says what its bearer did, 文字 before another what that one did.
  private mutating func takeWork(_ job: ArraySlice<Letter>) {
    let isPhoto = PeopleWords.photoWork.contains(job)
    guard isPhoto || PeopleWords.textWork.contains(job) else { return }
    role = isPhoto ? .photo : .text
    list.isPhotoCredit = isPhoto && !list.people.contains { $0.role == .text }
  }

  /// `通讯员 温晓琳郝志国`: the job stands by itself before the names.
  private func isAfterJob(_ token: Range<Int>) -> Bool {
    guard let title, list.people.isEmpty, title.upperBound <= token.lowerBound else { return false }
    return PeopleWords.jobs.contains(letters[title]) || PeopleWords.callers.contains(letters[title])
  }

  /// `记者王大明台北`: the place of the report runs into the name.
  private func withoutPlace(_ range: Range<Int>) -> Range<Int> {
    let length = PeopleWords.places.suffixLength(letters[range])
    let name = range.lowerBound..<(range.upperBound - length)
    return length > 0 && NameJudgement.isName(letters[name]) ? name : range
  }

  private func withoutLeadingColon(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, letters[first] == 0x3A else { return range }
    return (first + 1)..<range.upperBound
  }

  /// An office or organisation before a name.
  private mutating func readOffice(_ token: Range<Int>) -> Bool {
    // A unit before a colon heads a row of a list.
    if token.upperBound < letters.count, letters[token.upperBound] == 0x3A { return false }
    guard token.count >= 2, token.count <= 24,
      PeopleWords.offices.suffixLength(letters[token]) > 0
        || isUnit(token)
        || (list.isMarked || list.isBracketed)
          && letters[token].last.map(PeopleWords.callings.contains) ?? false
    else { return false }
    if let open = title, list.isTitled, list.people.isEmpty {
      title = open.lowerBound..<token.upperBound
    } else {
      title = token
    }
    list.isTitled = true
    return true
  }

  mutating func append(_ name: Range<Int>) {
    list.people.append(Person(name: name, role: role, title: title))
  }
}
