import Manuscript

/// Text pasted from WeChat, QQ, DingTalk or WhatsApp.
public enum ChatPaste {
  /// Takes names, times, notices, emoji, and talk out of the copy.
  ///
  /// Talk is what others say than whoever wrote most, as long as it is short beside that, and the
  /// contributor's short messages that ask or address somebody.
  ///
  /// Copy without any of these comes back as it is. A `[图片]` with words behind it stays: it is a
  /// caption.
  public static func clean(_ text: String) -> CleanedChat {
    var sorting = ChatSorting(text)
    sorting.run()
    return sorting.result
  }

  /// Which of these lines, from 0 and without blanks at their ends, give somebody's name or a time.
  /// A page has few lines that could, so this takes far less than `clean`.
  static func headings(in lines: [Raw]) -> [Int] {
    let possible = lines.indices.filter {
      ChatHeading.isPossible(lines[$0]) || $0 == 0 && ChatWords.isRecord(String(lines[$0]))
    }
    let visible = possible.map { lines[$0].filter { !ChatWords.isInvisible($0) } }
    let speakers = ChatSpeakers(visible, hasFirst: possible.first == 0, of: lines.count)
    let headings = zip(possible, visible).compactMap { at, line in
      ChatHeading(line, speakers).map { (at: at, heading: $0) }
    }
    // Times of day without names are those of a timetable.
    let isTold =
      headings.contains { $0.heading.name != nil || !$0.heading.isClockAlone }
      || headings.first?.at == 1
        && headings.allSatisfy { $0.at > 0 && ChatSpeakers.isPerson(above: lines, $0.at) }
    let rules = lines.indices.filter { ChatWords.isDayRule(lines[$0]) }
    return ((isTold ? headings.map(\.at) : []) + rules).sorted()
  }
}

/// Sorts the lines of a chat into copy and the rest.
private struct ChatSorting {
  private struct Line {
    var number: Int
    var text: Raw
  }

  private struct Message {
    /// Nil where nothing says who wrote it.
    var sender: String?
    var time: String?
    var lines: [Line] = []

    /// How much of it is copy; blanks are not counted.
    var letters: Int {
      lines.reduce(0) { $0 + $1.text.count { !Escape.isBlank($0) } }
    }
  }

  private let lines: [Raw]
  private let speakers: ChatSpeakers
  private let quoted: Set<Int>
  private var messages = [Message()]
  /// The last day and time that stood alone.
  private var day: String?
  private var time: String?
  private var contributor: String?
  private var senders: [String] = []
  private var signed: [Byline] = []
  private var taken: [CleanedChat.Taken] = []

  init(_ text: String) {
    let plain = MailText.clean(text).unicodeScalars.filter { !ChatWords.isInvisible($0) }
    lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map { Raw($0) }
    speakers = ChatSpeakers(lines)
    quoted = ChatQuotes.lines(in: lines)
  }

  var result: CleanedChat {
    CleanedChat(
      stories: stories, senders: senders, contributor: contributor, signed: signed,
      taken: taken.enumerated().sorted { ($0.1.line, $0.0) < ($1.1.line, $1.0) }.map(\.1))
  }

  /// The copy, cut where 还有一篇 stands above a message that begins with a headline.
  private var stories: [String] {
    let partings = taken.filter { ChatWords.partsStories(Raw(of: $0.text)) }.map(\.line)
    var stories: [[String]] = []
    var end = 0
    for (index, message) in messages.enumerated() {
      guard let first = message.lines.first, let last = message.lines.last else { continue }
      let isParted = partings.contains { (end..<first.number).contains($0) } && isHeaded(index)
      if isParted || stories.isEmpty { stories.append([]) }
      let text = message.lines.map { String($0.text) }.joined(separator: "\n")
      stories[stories.count - 1].append(text)
      end = last.number
    }
    return stories.map { $0.joined(separator: "\n\n") }
  }

  mutating func run() {
    for (index, line) in lines.enumerated() { sort(line, index + 1) }
    for index in messages.indices { messages[index] = withoutRemarks(messages[index]) }
    takeTalk()
  }

  private mutating func sort(_ line: Raw, _ number: Int) {
    let trimmed = line.trimmed
    if quoted.contains(number - 1) {
      take(.quotation, trimmed, number)
    } else if let heading = ChatHeading(trimmed, speakers) {
      open(heading, trimmed, number)
    } else if speakers.isNameAbove(number, in: lines) || speakers.isNameBelow(number, in: lines) {
      open(ChatHeading(name: trimmed), trimmed, number)
    } else if senders.isEmpty, taken.isEmpty, ChatWords.isGroup(trimmed) {
      take(.notice, trimmed, number)
    } else if let day = ChatWords.day(ofRule: trimmed) {
      (self.day, time) = (day, nil)
      take(.time, trimmed, number)
    } else {
      sortWords(line, number)
    }
  }

  /// What stands in a message.
  private mutating func sortWords(_ line: Raw, _ number: Int) {
    let trimmed = line.trimmed
    if ChatWords.isNotice(String(ChatHeading.behindDash(trimmed) ?? trimmed))
      || ChatWords.isReadMark(trimmed, speakers)
    {
      take(.notice, trimmed, number)
    } else if ChatQuotes.isReference(trimmed, speakers) {
      take(.quotation, trimmed, number)
    } else {
      keep(line, number)
    }
  }

  private mutating func open(_ heading: ChatHeading, _ line: Raw, _ number: Int) {
    let isTimeBelowName = heading.name == nil && messages.last?.lines.isEmpty == true
    if heading.name == nil { time = heading.time }
    if isTimeBelowName {
      messages[messages.count - 1].time = dated(heading.time)
    } else {
      let last = speakers.goOnBelowTimes ? senders.isEmpty ? nil : messages.last?.sender : nil
      messages.append(Message(sender: heading.name ?? last, time: dated(heading.time ?? time)))
    }
    if let name = heading.name, !senders.contains(name) { senders.append(name) }
    take(heading.name == nil ? .time : .heading, line.prefix(heading.length).trimmed, number)
    let rest = line.dropFirst(heading.length).trimmed
    if !rest.isEmpty { sortWords(rest, number) }
  }

  /// A time with the day that stands above it.
  private func dated(_ time: String?) -> String? {
    time.map { time in day.map { $0 + " " + time } ?? time }
  }

  private mutating func take(
    _ kind: CleanedChat.Kind, _ text: some Sequence<Unicode.Scalar>, _ number: Int
  ) {
    take(kind, text, number, messages[messages.count - 1])
  }

  private mutating func take(
    _ kind: CleanedChat.Kind, _ text: some Sequence<Unicode.Scalar>, _ number: Int,
    _ message: Message
  ) {
    let part = CleanedChat.Taken(
      kind: kind, line: number, text: String(text), sender: message.sender, time: message.time)
    taken.append(part)
  }

  private mutating func keep(_ line: Raw, _ number: Int) {
    var line = line
    for part in ChatExtras.takePlaceholders(from: &line) {
      take(.placeholder, part.unicodeScalars, number)
    }
    for part in ChatExtras.takeEmoji(from: &line) { take(.emoji, part.unicodeScalars, number) }
    let last = messages.count - 1
    let isBlank = line.trimmed.isEmpty
    let isGap = lines[number - 1].trimmed.isEmpty
    if !isBlank || (isGap && messages[last].lines.last?.text.isEmpty == false) {
      messages[last].lines.append(Line(number: number, text: isBlank ? [] : line))
    }
  }

  /// Words to the desk stand alone, or above and below the copy.
  private mutating func withoutRemarks(_ message: Message) -> Message {
    var rest = message.lines[...]
    for line in aboveLabel(rest) {
      if !line.text.isEmpty { take(.remark, line.text.trimmed, line.number, message) }
      rest.removeFirst()
    }
    while let first = rest.first, takeRemark(first, message) { rest.removeFirst() }
    if let first = rest.first, let words = ChatWords.aboveTitle(first.text.trimmed) {
      take(.remark, words, first.number, message)
      rest[rest.startIndex].text = Raw(first.text.trimmed.dropFirst(words.count)).trimmed
    }
    if let first = rest.first?.text.trimmed,
      first.last.map({ "：:".unicodeScalars.contains($0) }) ?? false
        || CoveringLine.isOne(String(first)),
      let next = rest.dropFirst().first, PlainLines.isHeadline(next.text.trimmed)
    {
      take(.remark, first, rest[rest.startIndex].number, message)
      rest.removeFirst()
    }
    while let last = rest.last, takeRemark(last, message) { rest.removeLast() }
    return Message(sender: message.sender, time: message.time, lines: Array(rest))
  }

  /// A few lines above 标题：, with which the copy begins.
  private func aboveLabel(_ lines: ArraySlice<Line>) -> ArraySlice<Line> {
    let labels = lines.indices.filter { PlainLabel.read(lines[$0].text.trimmed) != nil }
    guard let label = labels.first, PlainLabel.isTitle(lines[label].text.trimmed) else { return [] }
    let above = lines[..<label]
    return above.reduce(0) { $0 + $1.text.count } <= 80 ? above : []
  }

  private mutating func takeRemark(_ line: Line, _ message: Message) -> Bool {
    if line.text.isEmpty { return true }
    let text = line.text.trimmed
    let isCorrection = ChatWords.isCorrection(text)
    guard isCorrection || ChatWords.isRemark(text) else { return false }
    take(isCorrection ? .correction : .remark, text, line.number, message)
    return true
  }

  // MARK: Talk

  /// Takes out what belongs to the conversation around the copy.
  private mutating func takeTalk() {
    let most = findContributor()
    let own = messages.indices.filter { contributor == nil || messages[$0].sender == contributor }
    let longest = own.max { messages[$0].letters < messages[$1].letters } ?? 0
    let spoken = messages.indices.filter { messages[$0].letters > 0 }
    let answers = Set(zip(spoken, spoken.dropFirst()).filter(isAnswered).map(\.1))
    let isHeaded = isHeaded(longest)
    for (asked, answer) in zip(spoken, spoken.dropFirst()) where answer > longest {
      takeFirstAnswer(to: asked, from: answer)
      takeAgreement(to: asked, from: answer)
      takeSigning(to: asked, from: answer)
    }
    for index in messages.indices where index != longest {
      let message = messages[index]
      let isOthers = message.sender.map { contributor != nil && $0 != contributor } ?? false
      let isTalk =
        isOthers
        ? message.letters * 3 < most || isHeaded && index < longest
        : answers.contains(index) || isAside(index, besides: longest)
      if isTalk { takeAll(of: index, isAnswer: !isOthers && answers.contains(index)) }
    }
  }

  /// Whoever alone sent a story under its headline, else whoever wrote most; and how much that is.
  private mutating func findContributor() -> Int {
    let shares = Dictionary(grouping: messages) { $0.sender }.mapValues { said in
      said.reduce(0) { $0 + $1.letters }
    }
    let tellers = Set(messages.indices.filter(isHeaded).compactMap { messages[$0].sender })
    if tellers.count == 1, let teller = tellers.first {
      contributor = teller
      return shares[teller] ?? 0
    }
    let most = shares.values.max() ?? 0
    contributor = senders.first { shares[$0] == most }
    return most
  }

  /// Whether somebody else's message asks what the contributor's short one below it answers; a title
  /// or more than one sentence may be copy.
  private func isAnswered(_ asked: Int, by answer: Int) -> Bool {
    guard let asking = messages[asked].sender, asking != contributor,
      messages[answer].sender == contributor, messages[answer].letters <= 40,
      let last = messages[asked].lines.last(where: { !$0.text.isEmpty })
    else { return false }
    return ChatWords.isQuestion(last.text.trimmed) && !ChatWords.asksForCopy(String(last.text))
      && messages[answer].lines.allSatisfy { line in
        let words = PrivateNumbers.hidden(String(line.text))
        return ChatWords.isShort(Raw(of: words)) && !line.text.contains("《")
      }
  }

  /// Takes the few words with which the contributor answers a question before going on with the copy.
  private mutating func takeFirstAnswer(to asked: Int, from answer: Int) {
    guard let asking = messages[asked].sender, asking != contributor,
      messages[answer].sender == contributor,
      let last = messages[asked].lines.last(where: { !$0.text.isEmpty })?.text.trimmed,
      ChatWords.isQuestion(last), !ChatWords.asksForCopy(String(last)),
      messages[answer].lines.count > 1, let first = messages[answer].lines.first,
      ChatWords.isShort(first.text, longest: 8), !PlainLines.isEnded(first.text.trimmed)
    else { return }
    take(.remark, first.text.trimmed, first.number, messages[answer])
    messages[answer].lines.removeFirst()
  }

  /// Takes 好的,据…统计。 with which the contributor begins to answer; what it adds may have to go into
  /// the copy.
  private mutating func takeAgreement(to asked: Int, from answer: Int) {
    guard let asking = messages[asked].sender, asking != contributor,
      messages[answer].sender == contributor, let first = messages[answer].lines.first,
      ChatWords.agrees(first.text.trimmed)
    else { return }
    let kind = PlainLines.isEnded(first.text.trimmed) ? CleanedChat.Kind.correction : .remark
    take(kind, first.text.trimmed, first.number, messages[answer])
    messages[answer].lines.removeFirst()
  }

  /// Takes the answer to who is to be printed where more than names stands in it.
  private mutating func takeSigning(to asked: Int, from answer: Int) {
    guard let asking = messages[asked].sender, asking != contributor,
      messages[answer].sender == contributor, messages[answer].lines.count == 1,
      let last = messages[asked].lines.last(where: { !$0.text.isEmpty })?.text.trimmed,
      ChatWords.isQuestion(last), ChatAfterwards.asksForByline(last),
      let names = ChatAfterwards.names(in: messages[answer].lines[0].text)
    else { return }
    signed = names
    take(
      .correction, messages[answer].lines[0].text.trimmed, messages[answer].lines[0].number,
      messages[answer])
    messages[answer].lines = []
  }

  /// Whether the contributor's own message asks or addresses somebody, or stands above copy that has
  /// its headline. A question right above copy without a headline is the headline.
  private func isAside(_ index: Int, besides longest: Int) -> Bool {
    let lines = messages[index].lines.filter { !$0.text.isEmpty }
    guard lines.count == 1, let line = lines.first?.text.trimmed else { return false }
    if index > longest, ChatAfterwards.corrects(line) { return true }
    if ChatWords.isAddressed(line) || index < longest && ChatWords.leadsOn(line) { return true }
    let copy = messages[longest].lines.first?.text.trimmed ?? []
    let isHeadline = index + 1 == longest && !PlainLines.isHeadline(copy)
    return !isHeadline && ChatWords.isQuestion(line) || index < longest && isHeaded(longest)
  }

  /// Whether a message begins with a headline and goes on with names or whole sentences.
  private func isHeaded(_ index: Int) -> Bool {
    let lines = messages[index].lines.map { $0.text.trimmed }.filter { !$0.isEmpty }
    guard let first = lines.first, lines.count > 1 else { return false }
    return PlainLines.isHeadline(first) && NameLine.read(first) == nil
      && !ChatWords.isRemark(first) && !ChatWords.isAddressed(first)
      && (NameLine.read(lines[1]) != nil || PlainLines.isEnded(lines[1]))
  }

  /// An answer in a whole sentence may have to go into the copy.
  private mutating func takeAll(of index: Int, isAnswer: Bool) {
    let message = messages[index]
    for line in message.lines where !line.text.isEmpty {
      let text = line.text.trimmed
      let isCorrection = isAnswer && PlainLines.isEnded(text) || ChatAfterwards.corrects(text)
      let kind = isCorrection ? CleanedChat.Kind.correction : .remark
      take(kind, text, line.number, message)
    }
    messages[index].lines = []
  }
}
