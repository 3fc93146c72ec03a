/// A letter with the words of somebody who sent it on above it.
struct ForwardedLetter {
  /// What whoever sent it on wrote above its head.
  let words: [String]
  /// Who wrote it, as its head says.
  let writer: String?
  /// Its subject, as its head says.
  let subject: String?
  /// What stands below its head.
  let letter: ArraySlice<String>

  /// The most that somebody writes above a letter that is only sent on and shorter, in characters.
  private static let longestWords = 200

  /// Nil where the lines hold no letter that was sent on.
  ///
  /// An answer has the letter that it answers below its own words too: `subject`, the mark above the
  /// head and what stands above it tell the two apart, and files, which are the answer's copy.
  init?(_ lines: ArraySlice<String>, subject: String, hasFiles: Bool) {
    if hasFiles, MailSubject.isAnswer(subject) { return nil }
    let isSentOn = MailSubject.isForwarding(subject)
    let heads = lines.indices.lazy.compactMap { InnerHead(lines[$0...], isSentOn: isSentOn) }
    guard let head = heads.first else { return nil }
    words = lines[..<head.start].map(\.trimmedBlanks).filter { !$0.isEmpty && !$0.isRule }
    writer = head.writer
    self.subject = head.subject
    letter = head.isQuoted ? head.below.map(\.unquoted)[...] : head.below
    let isSure = words.isEmpty || isSentOn || head.saysForwarded
    guard isSure || !MailSubject.isAnswer(subject), isBesideTheLetter(isSure) else { return nil }
  }

  /// Where the letter begins that the lines above it answer: below its head stands less than above, or
  /// the subject says that this is an answer and `isCopy` that the copy stands above.
  static func answered(
    in lines: ArraySlice<String>, subject: String, isCopy: (ArraySlice<String>) -> Bool
  ) -> Int? {
    let heads = lines.indices.lazy.compactMap { InnerHead(lines[$0...], isSentOn: false) }
    guard let head = heads.first else { return nil }
    let above = lines[..<head.start]
    let isLonger = above.letterCount > head.below.letterCount
    guard isLonger || MailSubject.isAnswer(subject) && isCopy(above) else { return nil }
    return above.lastIndex { !$0.trimmedBlanks.isEmpty && !$0.trimmedBlanks.isRule }.map { $0 + 1 }
  }

  /// Whether the words only go with the letter; where nothing says that it was sent on, they may be
  /// the copy, and the letter what asked for it.
  private func isBesideTheLetter(_ isSure: Bool) -> Bool {
    let isShort = words.letterCount <= Self.longestWords
    let isShorter = words.letterCount < letter.letterCount
    if isSure { return isShort || isShorter }
    return isShort && isShorter && !PlainManuscript.hasHeadline(words.joined(separator: "\n"))
  }
}

/// What a mail program writes above a letter inside another: a mark, who wrote it and when.
private struct InnerHead {
  let start: Int
  let isQuoted: Bool
  private(set) var below: ArraySlice<String>
  private(set) var saysForwarded = false
  private var hasMark = false
  private var fields: [HeadField] = []

  /// Of the last of several heads, since that one is the letter's.
  var writer: String? { fields.last { $0.kind == .writer }?.value }
  var subject: String? { fields.last { $0.kind == .subject }?.value }

  /// Nil where the first of the lines begins none. Without a mark or a subject that says so, the
  /// writer and a time make a head.
  init?(_ lines: ArraySlice<String>, isSentOn: Bool) {
    start = lines.startIndex
    isQuoted = lines.first?.hasPrefix(">") ?? false
    below = lines
    guard let first = lines.first, take(first), !first.trimmedBlanks.isEmpty else { return nil }
    while let line = below.first, take(line) { below.removeFirst() }
    let isHead = fields.first?.kind == .writer && fields.contains { $0.kind == .time }
    let isWritten = hasMark ? writer != nil : isHead || isSentOn && fields.first?.kind == .writer
    guard saysForwarded || isWritten || hasMark && isSentOn else { return nil }
  }

  /// Whether a line belongs to it.
  private mutating func take(_ line: String) -> Bool {
    let line = line.unquoted.trimmedBlanks
    if InnerMark.isMark(line) {
      hasMark = true
      saysForwarded = saysForwarded || InnerMark.saysForwarded(line)
      return true
    }
    let found = HeadField.all(in: line)
    fields += found
    return line.isEmpty || !found.isEmpty
  }
}

/// `---------- 转发的邮件 ----------`, `-----Original Message-----`, `Begin forwarded message:`.
enum InnerMark {
  static func isMark(_ line: String) -> Bool {
    guard line.count <= 60 else { return false }
    let words = line.lowercased()
    if words.hasPrefix("begin forwarded") || words.hasPrefix("开始转发") { return true }
    guard words.hasPrefix("--") || words.hasPrefix("==") else { return false }
    return marks.contains(where: words.contains)
      || words.hasSuffix("--") && words.contains("original")
  }

  /// Whether a mark says that what stands below was sent on, not answered.
  static func saysForwarded(_ line: String) -> Bool {
    forwards.contains(where: line.lowercased().contains)
  }

  private static let forwards = ["转发", "轉寄", "轉發", "forwarded"]
  private static let marks =
    forwards + ["原始邮件", "原邮件", "邮件原件", "回复的邮件", "原始郵件", "original message"]
}

extension Sequence<String> {
  /// Their characters but blanks.
  fileprivate var letterCount: Int { reduce(0) { $0 + $1.count { !$0.isWhitespace } } }
}

extension String {
  /// Without one mark of quotation.
  fileprivate var unquoted: String {
    hasPrefix("> ") ? String(dropFirst(2)) : hasPrefix(">") ? String(dropFirst()) : self
  }

  /// Whether it is the line that a program draws above a letter.
  var isRule: Bool { count > 2 && allSatisfy { "-_=—─".contains($0) } }
}
