import Manuscript

/// The head of a report's first paragraph: 本报讯, place and date, and who reported.
struct Lead: Hashable {
  /// 本刊讯, 本报北京1月4日讯, 据新华社电; nil where only names stand there.
  var dateline: Range<Int>?
  var people: [Person] = []
  /// Names and place stand together in brackets, without 本报讯.
  var isBoxed = false
  /// First letter of the text proper.
  var textStart = 0
}

/// Reads leads and the names at the end of a paragraph.
enum LeadReading {
  /// The lead of a paragraph, or nil where it begins with text.
  static func lead(of line: PageLine) -> Lead? {
    let letters = line.letters
    var lead = Lead()
    var place = 0
    if line.isLatin, let found = LatinDatelines.read(letters) {
      (lead.dateline, lead.textStart) = (0..<found.end, found.textStart)
      return lead
    }
    if line.isLatin, let found = LatinNames.runInByline(letters[...]) {
      lead.people = [Person(name: found.name, role: .text, title: nil)]
      lead.textStart = found.textStart
      return lead
    }
    if let (dateline, list, end) = datelineWithReporter(letters) {
      (lead.dateline, lead.people, lead.textStart) = (
        dateline, list.people, skipped(letters, from: end)
      )
      return lead
    }
    if let end = datelineEnd(letters) ?? ownNameEnd(letters) ?? boxedAgency(letters)
      ?? boxedPlace(letters) ?? placeEnd(letters)
    {
      lead.dateline = 0..<end
      place = skipped(letters, from: end)
    }
    if let boxed = boxedPeople(letters, from: place) {
      if place == 0 && boxed.saysDateline { (lead.dateline, lead.isBoxed) = (0..<boxed.end, true) }
      lead.people = boxed.people
      place = skipped(letters, from: boxed.end)
    } else if let dateline = lead.dateline, let list = dispatched(letters, dateline) {
      lead.people = list.people
    } else if let named = reporters(letters, from: place) {
      lead.people = named.people
      place = skipped(letters, from: named.end)
    } else if lead.dateline != nil, let (people, end) = spacedReporters(letters, from: place) {
      lead.people = people
      place = skipped(letters, from: end)
    }
    guard place > 0 else { return nil }
    lead.textStart = place
    return lead
  }

  private static func skipped(_ letters: [Letter], from start: Int) -> Int {
    var place = start
    while place < letters.count, letters[place] == 0x20 || letters[place] == 0x3A { place += 1 }
    return place
  }

  /// Where the dateline ends: an agency or 本报, at most 18 letters, then 讯 or 电.
  private static func datelineEnd(_ letters: [Letter]) -> Int? {
    var start = 0
    if let first = letters.first, [0x28, 0x3010, 0x5B].contains(first) { start = 1 }
    let length = LeadWords.agencies.prefixLength(letters.dropFirst(start).prefix(12))
    guard length > 0 else { return nil }
    let from = start + length
    for place in from..<min(letters.count, from + 18) {
      let letter = letters[place]
      guard letter == 0x8BAF || letter == 0x7535 || place == from && isSlip(letters, place) else {
        if isDatelineLetter(letter) { continue }
        return nil
      }
      // 通讯员 says who writes, not where from.
      if letter == 0x8BAF, place + 1 < letters.count, letters[place + 1] == 0x5458 { return nil }
      return closed(letters, after: place + 1, opened: start == 1)
    }
    return nil
  }

  /// `【塔斯社莫斯科7月7日电】`, `【《日本经济新闻》网站7月6日报道】`.
  private static func boxedAgency(_ letters: [Letter]) -> Int? {
    guard letters.first == 0x3010, let close = letters.prefix(42).firstIndex(of: 0x3011),
      close > 6, close + 1 < letters.count, letters[..<close].contains(where: Lettering.isDigit)
    else { return nil }
    return LeadWords.dispatches.suffixLength(letters[..<close]) > 0 ? close + 1 : nil
  }

  /// `【宜蘭訊】`, `【專訊】`.
  private static func boxedPlace(_ letters: [Letter]) -> Int? {
    guard letters.first == 0x3010, let close = letters.prefix(7).firstIndex(of: 0x3011),
      close >= 4 || letters[1] == 0x4E13, close + 1 < letters.count, letters[close - 1] == 0x8BAF,
      letters[1..<close].allSatisfy(Lettering.isHan)
    else { return nil }
    return close + 1
  }

  /// `［本報訊／記者周志偉］`: both in one pair of brackets.
  private static func datelineWithReporter(_ letters: [Letter]) -> (Range<Int>, PeopleList, Int)? {
    guard let first = letters.first, let closing = closing(of: first),
      let close = letters.prefix(40).firstIndex(of: closing),
      let stroke = letters[..<close].firstIndex(of: 0x2F), letters[stroke - 1] == 0x8BAF,
      LeadWords.agencies.prefixLength(letters[1..<stroke]) > 0,
      let list = PeopleReading.read(letters, in: (stroke + 1)..<close, trusting: true)
    else { return nil }
    return (1..<stroke, list, close + 1)
  }

  private static func closing(of opening: Letter) -> Letter? {
    opening == 0x28 ? 0x29 : opening == 0x3010 ? 0x3011 : opening == 0x5B ? 0x5D : nil
  }

  private static func isDatelineLetter(_ letter: Letter) -> Bool {
    Lettering.isHan(letter) || Lettering.isDigit(letter) || letter == 0x20 || letter == 0xB7
  }

  private static func closed(_ letters: [Letter], after place: Int, opened: Bool) -> Int? {
    guard opened else { return place }
    guard place < letters.count, [0x29, 0x3011, 0x5D].contains(letters[place]) else { return nil }
    return place + 1
  }

  private struct Named {
    var people: [Person]
    var end: Int
    var saysDateline = false
  }

  /// `(记者 张三 通讯员 李四)` or `【記者王大明台北報導】`.
  private static func boxedPeople(_ letters: [Letter], from start: Int) -> Named? {
    guard start < letters.count, let closing = closing(of: letters[start]) else { return nil }
    let reach = letters[start..<min(letters.count, start + 62)]
    guard let close = reach.firstIndex(of: closing) else { return nil }
    let inner = (start + 1)..<close
    guard LeadWords.jobs.occurs(in: letters[inner]) else {
      // `本报讯 (丁洁)近日`: behind the dateline sure names need no word before them.
      guard start > 0, let list = PeopleReading.read(letters, in: inner) else { return nil }
      return Named(people: list.people, end: close + 1)
    }
    if let writers = beforePlace(letters, inner),
      let list = PeopleReading.read(letters, in: writers, trusting: true)
    {
      return Named(people: list.people, end: close + 1, saysDateline: true)
    }
    if let writers = gluedToPlace(letters, start, inner),
      let list = PeopleReading.read(letters, in: writers, trusting: true)
    {
      return Named(people: list.people, end: close + 1, saysDateline: true)
    }
    if let list = PeopleReading.read(letters, in: inner, trusting: true) {
      return Named(people: list.people, end: close + 1)
    }
    guard let named = reporters(letters, from: inner.lowerBound, stop: close) else { return nil }
    return Named(people: named.people, end: close + 1, saysDateline: letters[start] == 0x3010)
  }

  /// `記者王大明/台北報導`: what stands between the stroke and 報導 is a place, whatever its name.
  static func beforePlace(_ letters: [Letter], _ inner: Range<Int>) -> Range<Int>? {
    guard let stroke = letters[inner].firstIndex(of: 0x2F) else { return nil }
    let length = LeadWords.placed.suffixLength(letters[inner])
    let place = (stroke + 1)..<max(stroke + 1, inner.upperBound - length)
    guard length > 0, (2...6).contains(place.count), letters[place].allSatisfy(Lettering.isHan),
      !LeadWords.works.contains(letters[place])
    else { return nil }
    return inner.lowerBound..<stroke
  }

  /// `【記者田文卿玉里報導】`, `(記者田文卿玉里訊)`: the last name, of three letters, runs into the place; two names would have
  /// a mark between them.
  private static func gluedToPlace(
    _ letters: [Letter], _ start: Int, _ inner: Range<Int>
  ) -> Range<Int>? {
    let report = LeadWords.filed.suffixLength(letters[inner])
    let whole = inner.lowerBound..<(inner.upperBound - report)
    guard report > 0, let last = letters[whole].split(separator: 0x3001).last else { return nil }
    let job = LeadWords.jobs.prefixLength(last)
    let rest = last.dropFirst(job)
    guard job > 0, (5...8).contains(rest.count), rest.allSatisfy(Lettering.isHan),
      NameJudgement.isName(rest.prefix(3)), !LeadWords.works.contains(rest.dropFirst(3)),
      letters[start] == 0x3010 || mayBePlace(behindName: rest)
    else { return nil }
    return inner.lowerBound..<(rest.startIndex + 3)
  }

  /// `(中央社记者刘惠群屏东十八日电)`: behind the name, of three letters, place and day follow without a
  /// mark.
  private static func dispatched(_ letters: [Letter], _ dateline: Range<Int>) -> PeopleList? {
    guard let job = LeadWords.reporter.firstOccurrence(in: letters[dateline]) else { return nil }
    let end = job.upperBound + 3
    guard end + 3 < dateline.upperBound, NameJudgement.isName(letters[job.upperBound..<end]) else {
      return nil
    }
    return PeopleReading.read(letters, in: job.lowerBound..<end, trusting: true)
  }

  /// `记者程雪 通讯员陆佳欢报道`, up to the word that ends it.
  private static func reporters(
    _ letters: [Letter], from start: Int, stop: Int? = nil
  ) -> Named? {
    let reach = start..<min(letters.count, stop ?? start + 56)
    guard !reach.isEmpty, LeadWords.jobs.prefixLength(letters[reach]) > 0 else { return nil }
    var place = reach.lowerBound
    while place < reach.upperBound, LeadWords.barriers.contains(letters[place]) == false {
      let length = LeadWords.reports.prefixLength(letters[place..<reach.upperBound])
      if length > 0 { return named(letters, start..<place, end: place + length) }
      place += 1
    }
    return nil
  }

  private static func named(_ letters: [Letter], _ range: Range<Int>, end: Int) -> Named? {
    let isPhoto = LeadWords.photoReports.suffixLength(letters[..<end]) > 0
    guard
      var list = PeopleReading.read(letters, in: range, trusting: true) ?? placed(letters, range)
    else { return nil }
    if isPhoto {
      for index in list.people.indices { list.people[index].role = .textAndPhoto }
    }
    return Named(people: list.people, end: end)
  }

  /// `记者王大明台北`: a name that runs into the place of the report.
  private static func placed(_ letters: [Letter], _ range: Range<Int>) -> PeopleList? {
    for cut in stride(from: range.upperBound - 1, to: range.lowerBound + 3, by: -1) {
      let list = PeopleReading.read(letters, in: range.lowerBound..<cut)
      if let list, range.upperBound - cut <= 6 { return list }
    }
    return nil
  }
}

/// What ends a paragraph after its last sentence: names, a credit or a source.
struct Tail: Hashable {
  var people: PeopleList?
  var source: Range<Int>?
  /// Where the text proper ends.
  var textEnd: Int
}

extension LeadReading {
  /// The names or source set right behind a paragraph's last sentence.
  static func tail(of line: PageLine) -> Tail? {
    let letters = line.letters
    guard letters.count > 6, let last = letters.last else { return nil }
    if let credit = LatinNames.creditAtEnd(letters) { return credit }
    if line.isLatin, let credit = LatinNames.makerAtEnd(letters) { return credit }
    if last == 0x29 {
      return FurnitureReading.jumpAtEnd(line) == nil ? bracketedTail(letters) : nil
    }
    return bareTail(letters) ?? creditBehindBlank(line) ?? unclosedTail(letters)
      ?? LineClues.photographer(letters)
  }

  /// `…读了一遍。（郝广田　田小满`: a scan lost the bracket that closes.
  private static func unclosedTail(_ letters: [Letter]) -> Tail? {
    guard letters.suffix(16).contains(0x28),
      let tail = bracketedTail(letters + [0x29]), let people = tail.people?.people,
      people.allSatisfy({ NameJudgement.isName(letters[$0.name]) })
    else { return nil }
    return tail
  }

  /// `骆小舟在修表摊前工作　翁小平摄`: a few letters without a stop, a blank, and who took the picture.
  private static func creditBehindBlank(_ line: PageLine) -> Tail? {
    let letters = line.letters
    guard line.size <= 40, line.heading == 0, letters.last.map(makings.contains) ?? false
    else { return nil }
    for blank in letters.indices.dropFirst(2) where letters[blank] == 0x20 {
      let list = PeopleReading.read(letters, in: (blank + 1)..<letters.count)
      guard let list, list.isPhotoCredit else { continue }
      return PeopleReading.read(letters, in: 0..<blank) == nil
        ? Tail(people: list, source: nil, textEnd: blank) : nil
    }
    return nil
  }

  /// 摄, 摄影, and 作 below a work of art.
  private static let makings: LetterSet = "摄影作"

  private static func bracketedTail(_ letters: [Letter]) -> Tail? {
    let reach = letters.suffix(60).dropLast()
    guard let open = reach.lastIndex(of: 0x28), open > 0 else { return nil }
    let inner = (open + 1)..<(letters.count - 1)
    let end = beforeBlanks(letters, open)
    if let source = SourceReading.source(in: letters, range: inner) {
      return Tail(people: nil, source: source, textEnd: end)
    }
    let follows =
      end > 0
      && (isSentenceEnd(letters[end - 1]) || PageLine.ending(of: Array(letters[..<end])) == .stop)
    guard
      var list = PeopleReading.read(letters, in: inner, trusting: follows, bracketed: follows)
    else { return nil }
    list.isBracketed = true
    guard follows || list.isMarked else { return nil }
    return Tail(people: list, source: nil, textEnd: end)
  }

  /// Names without brackets behind the last stop; they have to be sure names.
  private static func bareTail(_ letters: [Letter]) -> Tail? {
    let reach = letters.suffix(32)
    guard let stop = reach.lastIndex(where: isSentenceEnd), stop + 2 < letters.count, stop > 0,
      Lettering.isStop(letters[stop]) || Lettering.isStop(letters[stop - 1])
    else { return nil }
    let range = (stop + 1)..<letters.count
    if let source = SourceReading.source(in: letters, range: range) {
      return Tail(people: nil, source: source, textEnd: stop + 1)
    }
    // `…不能扔。那一年` goes on below.
    guard LineWords.openers.prefixLength(letters[range]) == 0,
      let list = PeopleReading.read(letters, in: range)
    else { return nil }
    // `律师彭晓当场` goes on; an office that signs stands apart from the sentence or from the name.
    if list.isTitled, !list.isMarked, !letters[range].contains(0x20) { return nil }
    guard list.isMarked || !letters[range].contains(where: { $0 == 0x3001 || $0 == 0x2C }) else {
      return nil
    }
    // `…。记者随机采` goes on: before a rare name a blank stands, or brackets.
    if list.isMarked, !list.isPhotoCredit, !letters[range].contains(0x20),
      !list.people.allSatisfy({ NameJudgement.isName(letters[$0.name]) })
    {
      return nil
    }
    guard list.isMarked || range.count <= 4 * list.people.count + 2 else { return nil }
    return Tail(people: list, source: nil, textEnd: stop + 1)
  }

  private static func isSentenceEnd(_ letter: Letter) -> Bool {
    Lettering.isStop(letter) || letter == 0x201D || letter == 0x300D || letter == 0x29
  }

  private static func beforeBlanks(_ letters: [Letter], _ place: Int) -> Int {
    var end = place
    while end > 0, letters[end - 1] == 0x20 { end -= 1 }
    return end
  }
}

/// Reads where a text was taken from.
enum SourceReading {
  /// `（来源：渡口发布`: what says that a source follows, in brackets too.
  static func begins(_ letters: ArraySlice<Letter>) -> Bool {
    LeadWords.sources.prefixLength(letters.first == 0x28 ? letters.dropFirst() : letters) > 0
  }

  /// The source's name where all of `range` says where the text is from.
  static func source(in letters: [Letter], range: Range<Int>) -> Range<Int>? {
    var low = range.lowerBound
    while low < range.upperBound, letters[low] == 0x20 || LeadWords.dashes.contains(letters[low]) {
      low += 1
    }
    if let supplier = supplier(in: letters[low..<range.upperBound]) { return supplier }
    var length = LeadWords.sources.prefixLength(letters[low..<range.upperBound])
    guard length > 0 || isAfter(letters, low..<range.upperBound) else { return nil }
    if length == 0 { length = 1 }
    let rest = (low + length)..<range.upperBound
    guard (2...30).contains(rest.count), !letters[rest].contains(where: Lettering.isStop) else {
      return nil
    }
    return rest
  }

  /// `校医院供稿`, `市劳动局　供稿`: an office, for a person would be a writer.
  private static func supplier(in letters: ArraySlice<Letter>) -> Range<Int>? {
    let length = LeadWords.supplied.suffixLength(letters)
    let before = letters.dropLast(length)
    let name = before.last == 0x20 ? before.dropLast() : before
    guard length > 0, (3...20).contains(name.count), LineWords.signers.suffixLength(name) > 0,
      name.allSatisfy(Lettering.isHan), !NameJudgement.isName(name)
    else { return nil }
    return name.startIndex..<name.endIndex
  }

  /// `据新华社`, `据《工人日报》`: 据 alone counts only before the name of a paper.
  private static func isAfter(_ letters: [Letter], _ range: Range<Int>) -> Bool {
    guard letters[range].first == 0x636E, range.count <= 16 else { return false }
    return letters[range].dropFirst().first == 0x300A
      || LeadWords.papers.suffixLength(letters[range]) > 0
  }
}
