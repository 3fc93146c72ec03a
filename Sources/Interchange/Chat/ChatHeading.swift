import Manuscript

/// What a chat program writes above or before a message: who and when.
struct ChatHeading {
  /// Nil where only a time stands.
  let name: String?
  /// When, as the program wrote it; nil where only a name stands.
  let time: String?
  /// How many scalars of the line it takes.
  let length: Int

  /// Nil where the line, without blanks at its ends, does not begin with one.
  init?(_ line: Raw, _ speakers: ChatSpeakers) {
    guard Self.isPossible(line) else { return nil }
    let found =
      Self.bracketed(line, speakers) ?? Self.dashed(line) ?? Self.timeFirst(line)
      ?? Self.nameFirst(line) ?? Self.bracketLast(line) ?? Self.bracketWithin(line)
      ?? Self.nameAlone(line, speakers) ?? Self.nameBeforeWords(line, speakers)
    guard let found else { return nil }
    name = found.name
    length = found.length
    time = found.time.isEmpty ? nil : String(found.time.trimmed)
  }

  /// Whether it is a time of day and nothing else.
  var isClockAlone: Bool {
    name == nil && time?.allSatisfy { $0.isNumber || ":：".contains($0) } ?? false
  }

  /// A name alone on its line.
  init(name: Raw) {
    self.name = ChatSpeakers.bare(name)
    length = name.count
    time = nil
  }

  /// Whether the line has what every heading has: a colon, of a time or behind a name.
  static func isPossible(_ line: Raw) -> Bool {
    line.contains { $0 == ":" || $0 == "：" }
  }

  private typealias Found = (name: String?, length: Int, time: ArraySlice<Unicode.Scalar>)

  /// `[2024/12/9 10:21]`, `[10:21] 王小明`, `[2024/12/9 10:21] 王小明: …`.
  private static func bracketed(_ line: Raw, _ speakers: ChatSpeakers) -> Found? {
    guard let end = bracketEnd(line) else { return nil }
    let time = line[1..<(end - 1)]
    if let colon = nameColon(line, from: end) {
      return (ChatSpeakers.known(line[end..<colon].trimmed), colon + 1, time)
    }
    if let name = behindBracket(line), speakers.speaks(name) { return (name, line.count, time) }
    return (nil, end, time)
  }

  /// Behind `[10:21]` at the start of a line.
  private static func bracketEnd(_ line: Raw) -> Int? {
    guard line.first == "[" || line.first == "【",
      let end = ChatClock.end(line, from: 1, inBrackets: true), end < line.count,
      line[end] == "]" || line[end] == "】"
    else { return nil }
    return end + 1
  }

  /// What stands alone behind `[10:21]`: "" for nothing; nil where no such time is.
  static func behindBracket(_ line: Raw) -> String? {
    bracketEnd(line).map { ChatSpeakers.bare(line[$0...].trimmed) }
  }

  /// `12/9/24, 10:21 AM - Wang Fang: …`.
  private static func dashed(_ line: Raw) -> Found? {
    guard let end = ChatClock.end(line, from: 0) else { return nil }
    let dash = end + line[end...].prefix { Escape.isBlank($0) }.count
    guard dash < line.count, line[dash] == "-" || line[dash] == "–",
      let colon = nameColon(line, from: dash + 1)
    else { return nil }
    return (ChatSpeakers.known(line[(dash + 1)..<colon].trimmed), colon + 1, line[..<end])
  }

  /// What stands behind `12/9/24, 10:21 AM - `; nil where no such time is.
  static func behindDash(_ line: Raw) -> Raw? {
    guard let end = ChatClock.end(line, from: 0) else { return nil }
    let rest = line[end...].trimmed
    return rest.first.map { $0 == "-" || $0 == "–" } ?? false ? Raw(rest.dropFirst()).trimmed : nil
  }

  private static func nameColon(_ line: Raw, from start: Int) -> Int? {
    let colon = line[start...].prefix(40).firstIndex { $0 == ":" || $0 == "：" }
    return colon.flatMap { ChatSpeakers.isName(line[start..<$0].trimmed) ? $0 : nil }
  }

  /// `昨天 21:03`, `2024-12-09 10:21:33 王小明(12345)`.
  private static func timeFirst(_ line: Raw) -> Found? {
    guard let end = ChatClock.end(line, from: 0) else { return nil }
    if end == line.count { return (nil, end, line[...]) }
    let name = line[end...].trimmed
    let isParted = Escape.isBlank(line[end]) && ChatClock.hasYearAndSeconds(line.prefix(end))
    guard isParted, ChatSpeakers.isName(name) else { return nil }
    return (ChatSpeakers.bare(name), line.count, line[..<end])
  }

  /// `王小明 2024-12-09 10:21`.
  private static func nameFirst(_ line: Raw) -> Found? {
    for start in line.indices.prefix(40) where start > 0 && startsTime(line, start) {
      guard ChatClock.end(line, from: start) == line.count else { continue }
      let name = line[..<start].trimmed
      return ChatSpeakers.isName(name) ? (ChatSpeakers.bare(name), line.count, line[start...]) : nil
    }
    return nil
  }

  /// `Wang Fang, [09.12.2024 10:21]`, `Wang Fang, [Dec 9, 2024 at 10:21:33 AM]:`.
  private static func bracketLast(_ line: Raw) -> Found? {
    let end = line.last == ":" || line.last == "：" ? line.count - 1 : line.count
    guard end > 0, line[end - 1] == "]", let open = line[..<end].lastIndex(of: "["),
      ChatClock.end(line, from: open + 1, inBrackets: true) == end - 1
    else { return nil }
    let name = line[..<open].trimmed
    let bare = name.last == "," ? Raw(name.dropLast()).trimmed : name
    return ChatSpeakers.isName(bare)
      ? (ChatSpeakers.bare(bare), line.count, line[(open + 1)..<(end - 1)]) : nil
  }

  /// `Wang Fang [Fri 10:21 AM]: …`; in round brackets a time without a day may be one of copy.
  private static func bracketWithin(_ line: Raw) -> Found? {
    let brackets = "[(".unicodeScalars
    guard let open = line.prefix(40).firstIndex(where: brackets.contains),
      let end = ChatClock.end(line, from: open + 1, inBrackets: true),
      line[end...].starts(with: (line[open] == "[" ? "]:" : "):").unicodeScalars),
      line[open] == "[" || !("0"..."9").contains(line[open + 1]),
      case let name = line[..<open].trimmed, ChatSpeakers.isName(name)
    else { return nil }
    return (String(name), end + 2, line[(open + 1)..<end])
  }

  /// A time is parted from the name by a blank or a bracket.
  private static func startsTime(_ line: Raw, _ start: Int) -> Bool {
    let before = line[start - 1]
    return !Escape.isBlank(line[start])
      && (Escape.isBlank(before) || ")）>".unicodeScalars.contains(before))
  }

  /// `王小明: …`, where all of the chat is written so.
  private static func nameBeforeWords(_ line: Raw, _ speakers: ChatSpeakers) -> Found? {
    guard let (name, length) = ChatSpeakers.beforeWords(line), speakers.leads(name) else {
      return nil
    }
    return (name, length, [])
  }

  /// `王小明:`.
  private static func nameAlone(_ line: Raw, _ speakers: ChatSpeakers) -> Found? {
    guard let last = line.last, last == ":" || last == "：" else { return nil }
    let name = String(line.dropLast().trimmed)
    return speakers.speaks(name) ? (name, line.count, []) : nil
  }
}

/// Who speaks in a chat where `name:` alone could also be words of the copy.
///
/// A name speaks that stands with a time somewhere, or twice alone on its line, or in the very first
/// line with two to four Chinese characters. Where every time in brackets has a name behind it, all
/// of these speak, one alone if it is a person's; where every time alone on its line has `name:` under
/// it, so do all of these; where the first line is a name and the second its time, so does every name
/// above a time. Where the first line and at least half of all are words behind a person's name, and
/// two speak, one of them more than once, these speak; so does one alone whose name stands by itself in
/// the first line. Below 群聊的聊天记录 fewer signs are enough.
struct ChatSpeakers {
  private var names: Set<String> = []
  private var leading: Set<String> = []
  private var standAbove = false
  /// Who stands alone on the line below a time.
  private var below: Set<String> = []

  /// `hasFirst` says whether the first of the lines is the first of the chat too; `count` is how many
  /// lines that has, where these are not all of them.
  init(_ lines: [Raw], hasFirst: Bool = true, of count: Int? = nil) {
    var counts: [String: Int] = [:]
    let filled = lines.map(\.trimmed).filter { !$0.isEmpty }
    let isRecord = hasFirst && filled.first.map { ChatWords.isRecord(String($0)) } ?? false
    let trimmed = Array(filled.dropFirst(isRecord ? 1 : 0))
    if isRecord {
      leading = Self.recorded(trimmed)
    } else if hasFirst {
      leading = Self.leading(trimmed, of: count ?? trimmed.count)
    }
    for (index, line) in trimmed.enumerated() {
      if let name = ChatHeading(line, self)?.name { names.insert(name) }
      guard let name = Self.beforeColon(line), !ChatWords.isSalutation(name) else { continue }
      counts[name, default: 0] += 1
      if hasFirst, index == 0, Self.isChineseName(Raw(of: name)) { names.insert(name) }
    }
    for (name, count) in counts where count > 1 { names.insert(name) }
    let behind = trimmed.compactMap(ChatHeading.behindBracket)
    let isSure = behind.count > 1 || hasFirst && behind.first.map(Self.isPerson) ?? false
    if isSure, behind.allSatisfy({ Self.isName($0.unicodeScalars) }) { names.formUnion(behind) }
    if let below = Self.below(trimmed), below.count > 1 { names.formUnion(below) }
    if let name = trimmed.first.flatMap(Self.beforeColon), names.contains(name) {
      names.formUnion(Self.answering(lines))
    }
    below = hasFirst ? Self.belowTimes(trimmed) : []
    standAbove = hasFirst && trimmed.count > 1 && Self.isAbove(trimmed[0], trimmed[1])
  }

  /// What stands as `name:` below the times alone on their lines; nil where it does not below each.
  private static func below(_ lines: [Raw]) -> [String]? {
    var names: [String] = []
    for (line, next) in zip(lines, lines.dropFirst())
    where ChatClock.end(line, from: 0) == line.count {
      guard let name = beforeColon(next) else { return nil }
      names.append(name)
    }
    return names
  }

  /// Who speaks only once as `name:`, with a blank line above, in a chat that begins with such a name.
  private static func answering(_ lines: [Raw]) -> [String] {
    zip(lines, lines.dropFirst()).filter { $0.0.trimmed.isEmpty }.compactMap { pair in
      beforeColon(pair.1.trimmed).flatMap { isPerson($0) || ChatWords.isOfDesk($0) ? $0 : nil }
    }
  }

  /// What stands alone below the times that are alone on their lines, if it is a person's name or
  /// stands below two; none where the first line is no such time with a name below.
  private static func belowTimes(_ lines: [Raw]) -> Set<String> {
    let below = zip(lines, lines.dropFirst()).enumerated().compactMap { at, pair in
      isTime(pair.0) && isName(pair.1) ? (at: at, name: String(pair.1)) : nil
    }
    let times = Dictionary(grouping: below, by: \.name).mapValues(\.count)
    let names = Set(times.filter { $0.value > 1 || isPerson($0.key) }.keys)
    return below.first.map { $0.at == 0 && names.contains($0.name) } ?? false ? names : []
  }

  private static func isTime(_ line: Raw) -> Bool {
    !line.isEmpty && ChatClock.end(line, from: 0) == line.count
  }

  private static func leading(_ lines: [Raw], of count: Int) -> Set<String> {
    guard let first = lines.first else { return [] }
    let alone = beforeColon(first).flatMap { isPerson($0) ? $0 : nil }
    guard alone != nil || beforeWords(first) != nil else { return [] }
    let spoken = (alone.map { [$0] } ?? []) + lines.compactMap { beforeWords($0)?.name }
    let speakers = Set(spoken)
    let fewest = alone == nil ? 2 : 1
    let isChat = (fewest...4).contains(speakers.count) && spoken.count > speakers.count
    return isChat && spoken.count * 2 >= count ? speakers : []
  }

  /// Who stands before words in a history that was sent on, beside the labels of its copy: people, and
  /// whoever speaks more than once.
  private static func recorded(_ lines: [Raw]) -> Set<String> {
    let spoken = lines.compactMap { beforeWords($0)?.name }
    let counts = Dictionary(grouping: spoken, by: \.self).mapValues(\.count)
    let speakers = counts.filter {
      $0.value > 1 || isPerson($0.key) || "老小阿".contains($0.key.prefix(1))
    }
    return spoken.count > 1 ? Set(speakers.keys) : []
  }

  /// A person's name before a colon and words, with the length of both.
  static func beforeWords(_ line: Raw) -> (name: String, length: Int)? {
    guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }),
      colon + 1 < line.count, case let raw = line[..<colon].trimmed,
      case let name = String(raw), !ChatWords.labels.contains(name), PlainLabel.read(line) == nil,
      isChineseName(raw) || NameLine.read(raw)?.map(\.name) == [name]
    else { return nil }
    return (name, colon + 1)
  }

  /// `王小明:` alone on its line, and no label of copy.
  private static func beforeColon(_ line: Raw) -> String? {
    guard let last = line.last, last == ":" || last == "：" else { return nil }
    let name = line.dropLast().trimmed
    return isName(name) && !ChatWords.labels.contains(String(name)) ? String(name) : nil
  }

  /// Whether the line of this number, from 1, is a name with its time on the next line.
  func isNameAbove(_ number: Int, in lines: [Raw]) -> Bool {
    guard standAbove, number < lines.count else { return false }
    return Self.isAbove(lines[number - 1].trimmed, lines[number].trimmed)
  }

  /// Whether the line of this number, from 1, is a name with its time on the line before.
  func isNameBelow(_ number: Int, in lines: [Raw]) -> Bool {
    guard !below.isEmpty, number > 1, Self.isTime(lines[number - 2].trimmed) else { return false }
    return below.contains(String(lines[number - 1].trimmed))
  }

  /// Whether a time without a name below it stands above more words of who spoke last.
  var goOnBelowTimes: Bool { !below.isEmpty }

  private static func isAbove(_ line: Raw, _ next: Raw) -> Bool {
    isName(line) && !next.isEmpty && ChatClock.end(next, from: 0) == next.count
      && ChatClock.end(line, from: 0) == nil
  }

  func speaks(_ name: String) -> Bool { names.contains(name) || leading.contains(name) }

  /// Whether words behind the name and a colon are said by it.
  func leads(_ name: String) -> Bool { leading.contains(name) }

  private static func isChineseName(_ name: Raw) -> Bool {
    (2...4).contains(name.count) && name.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// Whether a person's name stands there and not the first line of a message: 李芳, `Jane Doe`.
  private static func isPerson(_ name: String) -> Bool {
    let raw = Raw(of: name)
    return NameLine.read(raw)?.map(\.name) == [name]
      && (raw.isLatin || FormWords.hasSurname(name))
  }

  /// Whether above a line, from 0, a person's name stands alone, with or without a unit in brackets.
  static func isPerson(above lines: [Raw], _ at: Int) -> Bool {
    isPerson(bare(lines[at - 1].trimmed))
  }

  /// Without the `~` that WhatsApp puts before who is not in the address book.
  static func known(_ name: Raw) -> String {
    guard name.first == "~" else { return String(name) }
    return String(Raw(name.dropFirst().drop { Escape.isBlank($0) || $0 == "\u{202F}" }))
  }

  /// Whether it can be what somebody is called in a chat: short, without marks of a sentence, and
  /// no word that has a time behind it in copy, such as 会议时间.
  static func isName(_ name: some Collection<Unicode.Scalar>) -> Bool {
    guard (1...30).contains(name.count) else { return false }
    let marks = "。！？；，、:：“”《》;,!?".unicodeScalars
    guard !name.contains(where: { marks.contains($0) }), name.contains(where: { $0.value > 0x3A })
    else { return false }
    let text = String(name)
    return !ChatWords.beforeTimes.contains { text.contains($0) }
      && !ChatWords.prepositions.contains { text.hasSuffix($0) }
  }

  /// Without the number or address that QQ writes behind a name.
  static func bare(_ name: Raw) -> String {
    guard let last = name.last, ")）>".unicodeScalars.contains(last),
      let open = name.lastIndex(where: { "(（<".unicodeScalars.contains($0) }), open > 0
    else { return String(name) }
    return String(name[..<open].trimmed)
  }
}
