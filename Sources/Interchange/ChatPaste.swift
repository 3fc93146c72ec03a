/// Copy out of a chat window, and the account of all that was taken out of it.
public struct CleanedChat: Hashable, Sendable {
  /// Something that was in the window and is no copy.
  public struct Taken: Hashable, Sendable {
    /// Why it is no copy.
    public let kind: Kind
    /// The 1-based line it stood in.
    public let line: Int
    /// What was taken out, as it stood there.
    public let text: String
  }

  /// What a chat has beside copy.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Who wrote and when: `王小明 2024-12-09 10:21`, `王小明:`.
    case heading
    /// When alone: `昨天 21:03`.
    case time
    /// What the program says: 撤回了一条消息.
    case notice
    /// The place of a picture or file that was not pasted: `[图片]`.
    case placeholder
    /// 🌹, `[玫瑰]`.
    case emoji
    /// What the sender says to the desk: 后面还有一段.
    case remark
  }

  /// The copy, messages parted by a blank line.
  public let text: String
  /// Who wrote, in the order they first speak.
  public let senders: [String]
  /// Line by line; with `text` it holds every character that was pasted, but blanks.
  public let taken: [Taken]

  /// Whether somebody's name or a time says that this was a chat.
  public var isChat: Bool { taken.contains { $0.kind == .heading || $0.kind == .time } }

  /// What the sender says to the desk, line by line.
  public var remarks: [String] { taken.filter { $0.kind == .remark }.map(\.text) }
}

/// Text pasted from WeChat, QQ, DingTalk or WhatsApp.
public enum ChatPaste {
  /// Takes names, times, notices, emoji, and words to the desk out of the copy.
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
    let possible = lines.indices.filter { ChatHeading.isPossible(lines[$0]) }
    let visible = possible.map { lines[$0].filter { !ChatWords.isInvisible($0) } }
    let speakers = ChatSpeakers(visible, hasFirst: possible.first == 0)
    let headings = zip(possible, visible).filter { ChatHeading($1, speakers) != nil }.map(\.0)
    let rules = lines.indices.filter { ChatWords.isDayRule(lines[$0]) }
    return (headings + rules).sorted()
  }
}

/// Sorts the lines of a chat into copy and the rest.
private struct ChatSorting {
  private struct Line {
    var number: Int
    var text: Raw
  }

  private let lines: [Raw]
  private let speakers: ChatSpeakers
  private var messages: [[Line]] = [[]]
  private var senders: [String] = []
  private var taken: [CleanedChat.Taken] = []

  init(_ text: String) {
    let plain = MailText.clean(text).unicodeScalars.filter { !ChatWords.isInvisible($0) }
    lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map { Raw($0) }
    speakers = ChatSpeakers(lines)
  }

  var result: CleanedChat {
    let texts = messages.map { $0.map { String($0.text) }.joined(separator: "\n") }
    return CleanedChat(
      text: texts.filter { !$0.isEmpty }.joined(separator: "\n\n"), senders: senders,
      taken: taken.enumerated().sorted { ($0.1.line, $0.0) < ($1.1.line, $1.0) }.map(\.1))
  }

  mutating func run() {
    for (index, line) in lines.enumerated() { sort(line, index + 1) }
    for index in messages.indices { messages[index] = withoutRemarks(messages[index]) }
  }

  private mutating func sort(_ line: Raw, _ number: Int) {
    let trimmed = line.trimmed
    if let heading = ChatHeading(trimmed, speakers) {
      open(heading, trimmed, number)
    } else if ChatWords.isDayRule(trimmed) {
      take(.time, trimmed, number)
    } else if ChatWords.isNotice(String(trimmed)) {
      take(.notice, trimmed, number)
    } else {
      keep(line, number)
    }
  }

  private mutating func open(_ heading: ChatHeading, _ line: Raw, _ number: Int) {
    messages.append([])
    if let name = heading.name, !senders.contains(name) { senders.append(name) }
    take(heading.name == nil ? .time : .heading, line.prefix(heading.length).trimmed, number)
    let rest = line.dropFirst(heading.length).trimmed
    if !rest.isEmpty { keep(rest, number) }
  }

  private mutating func take(
    _ kind: CleanedChat.Kind, _ text: some Sequence<Unicode.Scalar>, _ number: Int
  ) {
    taken.append(CleanedChat.Taken(kind: kind, line: number, text: String(text)))
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
    if !isBlank || (isGap && messages[last].last?.text.isEmpty == false) {
      messages[last].append(Line(number: number, text: isBlank ? [] : line))
    }
  }

  /// Words to the desk stand alone, or above and below the copy.
  private mutating func withoutRemarks(_ message: [Line]) -> [Line] {
    var rest = message[...]
    while let first = rest.first, takeRemark(first) { rest.removeFirst() }
    while let last = rest.last, takeRemark(last) { rest.removeLast() }
    return Array(rest)
  }

  private mutating func takeRemark(_ line: Line) -> Bool {
    if line.text.isEmpty { return true }
    let text = line.text.trimmed
    guard ChatWords.isRemark(text) else { return false }
    take(.remark, text, line.number)
    return true
  }
}
