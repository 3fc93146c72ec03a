/// A mail's text apart from what is said to the desk in it: greetings, what stands above a letter
/// that is sent on, and below one that was written on a telephone, and what is quoted of earlier
/// letters.
public struct CoverLetter: Hashable, Sendable {
  /// What somebody else wrote: above a letter that they sent on, or in an earlier one.
  public struct Forwarding: Hashable, Sendable {
    /// Who, as the head of their own letter says; nil where none does.
    public let person: String?
    /// Line by line.
    public let words: [String]
  }

  /// The copy; all of the text where nothing but words to the desk stands there.
  public let copy: String
  /// What its writer said to the desk, line by line.
  public let remarks: [String]
  /// What those wrote who sent it on, the last of them first; whoever sent the mail has no name.
  public let forwardings: [Forwarding]
  /// The earlier letters that are quoted in it, without their heads and marks.
  public let quoted: [Forwarding]
  /// All that its own writer wrote, copy or not.
  public let words: [String]
  /// Who wrote a letter that was sent on, as its head says.
  public let writer: String?
  /// Whether more than words to the desk stand there.
  public let holdsCopy: Bool
  /// Whether nothing stands there but words to the desk: a greeting, a slip, what asks after copy.
  public let isTalkAlone: Bool

  /// Parts the text of a letter. Where it begins with a greeting, the line that `subject` ends with
  /// is its headline, and all above that was said to the desk. `hasFiles` says that documents came
  /// with it, which are the copy of an answer.
  public init(_ text: String, subject: String = "", hasFiles: Bool = false) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var reading = Reading(rest: lines[...])
    reading.takeForwarding(subject, hasFiles)
    reading.takeQuoted(subject, hasFiles)
    words = Array(reading.rest)
    reading.takeHead()
    reading.takeAccompanyingWords(above: subject)
    reading.takeFoot()
    reading.takeSignOff()
    reading.takeProgramSignature()
    reading.takeSignature()
    reading.takeFirstName()
    reading.takeFoot()
    let isCopy = !reading.rest.isEmpty
    holdsCopy = isCopy
    copy = isCopy ? reading.rest.joined(separator: "\n") : text
    remarks = isCopy ? reading.remarks : []
    forwardings = reading.forwardings
    quoted = reading.quoted
    writer = reading.writer
    let isSlip = !isCopy && quoted.isEmpty && words.contains { !$0.trimmedBlanks.isEmpty }
    isTalkAlone = forwardings.isEmpty && (isSlip || DeskQuestion.isAll(of: words))
  }

  /// The letter around a manuscript: nil where none stands there.
  public static func around(_ text: String) -> CoverLetter? {
    let isThere = opens(firstLines(of: text, 3)) || EnclosingLetter.closes(text)
    return isThere ? CoverLetter(text) : nil
  }

  /// The first lines that are not blank, and no look at what stands below them.
  private static func firstLines(of text: String, _ count: Int) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    while lines.count < count, !rest.isEmpty {
      let line = rest.prefix { !$0.isNewline }
      rest = rest[line.endIndex...].dropFirst()
      let words = String(line).trimmedBlanks
      if !words.isEmpty { lines.append(words) }
    }
    return lines
  }

  /// Whether a letter around a manuscript begins with these lines: a greeting, and words about the copy,
  /// below what the letter is called or not. A reader's letter greets too, and is copy.
  static func opens(_ lines: [String]) -> Bool {
    if let title = lines.first, ChineseLetterWords.isTitle(title) {
      return opens(Array(lines.dropFirst()))
    }
    guard let first = lines.first, let next = lines.dropFirst().first else { return false }
    return ChineseLetterWords.greetsAndOpens(first) || ChineseLetterWords.submits(first)
      || isGreeting(first) && isOpening(next)
  }

  /// What is left of the lines while words to the desk are taken from both ends.
  private struct Reading {
    var rest: ArraySlice<String>
    var remarks: [String] = []
    private(set) var quoted: [Forwarding] = []
    var forwardings: [Forwarding] = []
    var writer: String?
    private var isGreeted = false
    /// How far down a headline may stand.
    private static let longestOpening = 10

    init(rest: ArraySlice<String>) { self.rest = rest }

    /// What those wrote who sent the letter on, with the heads below their words.
    mutating func takeForwarding(_ subject: String, _ hasFiles: Bool) {
      var subject = subject
      while let letter = ForwardedLetter(rest, subject: subject, hasFiles: hasFiles) {
        if !letter.words.isEmpty {
          forwardings.append(Forwarding(person: writer, words: letter.words))
        }
        writer = letter.writer ?? writer
        subject = letter.subject ?? ""
        rest = letter.letter
      }
    }

    mutating func takeQuoted(_ subject: String, _ hasFiles: Bool) {
      let top = rest.prefix(QuotedLetter.top(of: rest))
      rest = rest.dropFirst(top.count)
      let marked = QuotedLetter.foot(of: rest)
      let answered = ForwardedLetter.answered(
        in: rest[..<(marked ?? rest.endIndex)], subject: subject
      ) { hasFiles || Reading.isCopy($0) }
      let start = answered ?? marked
      let foot = rest[(start ?? rest.endIndex)...]
      rest = rest.dropLast(foot.count)
      quoted = [top, foot].map(QuotedLetter.read).filter { !$0.words.isEmpty }
    }

    /// Whether words to the desk stand above a headline there.
    private static func isCopy(_ lines: ArraySlice<String>) -> Bool {
      var reading = Reading(rest: lines)
      reading.takeHead()
      return PlainManuscript.hasHeadline(reading.rest.joined(separator: "\n"))
    }

    /// A whole letter above the copy or below it, with its sign-off.
    private mutating func takeEnclosing() {
      let foot = EnclosingLetter.foot(
        of: rest.suffix(EnclosingLetter.mostSeen).map(\.trimmedBlanks))
      if foot > 0 { takeAll(from: rest.endIndex - foot) }
      let head = EnclosingLetter.head(
        of: rest.prefix(EnclosingLetter.mostSeen).map(\.trimmedBlanks))
      remarks += rest.prefix(head).filled
      rest = rest.dropFirst(head)
      isGreeted = isGreeted || foot > 0 || head > 0
    }

    mutating func takeHead() {
      takeEnclosing()
      if let title = rest.first(where: { !$0.trimmedBlanks.isEmpty })?.trimmedBlanks,
        ChineseLetterWords.isTitle(title), CoverLetter.opens(rest.prefix(9).filled)
      {
        remarks.append(title)
        rest = rest.drop { $0.trimmedBlanks.isEmpty }.dropFirst()
      }
      takeGreeting()
      takeTalk()
      takeCoveringLine()
    }

    private mutating func takeCoveringLine() {
      let above = rest.prefix(CoveringLine.count(in: rest))
      guard !above.isEmpty else { return }
      remarks += above.filled
      rest = rest.dropFirst(above.count)
      isGreeted = true
    }

    private mutating func takeGreeting() {
      while let line = rest.first?.trimmedBlanks {
        if !line.isEmpty {
          let isGreeting = !isGreeted && CoverLetter.greets(line)
          let isOpening = isGreeted && CoverLetter.isOpening(line)
          guard isGreeting || isOpening || CoverLetter.isRemark(line) else { break }
          isGreeted =
            isGreeted || isGreeting || ChineseLetterWords.beginsWithGreeting(line)
            || CoveringLine.isOne(line)
          remarks.append(line)
        }
        rest.removeFirst()
      }
    }

    /// `Marcus, here is the right version.`, where a headline with names stands below it.
    private mutating func takeTalk() {
      let paragraph = rest.prefix { !$0.trimmedBlanks.isEmpty }
      let below = rest[paragraph.endIndex...].drop { $0.trimmedBlanks.isEmpty }
      guard LetterWords.isMostlySmall(paragraph.first ?? ""),
        LetterWords.isTalk(paragraph.joined(separator: " ")),
        PlainManuscript.isSigned(below.joined(separator: "\n"))
      else { return }
      remarks += paragraph.map(\.trimmedBlanks)
      rest = below
      isGreeted = true
    }

    mutating func takeAccompanyingWords(above subject: String) {
      let title = CoverLetter.letters(subject)
      guard isGreeted, !title.isEmpty else { return }
      let at = rest.prefix(Self.longestOpening).firstIndex { line in
        let letters = CoverLetter.letters(line)
        return letters.count >= 4 && title.hasSuffix(letters)
      }
      guard let at else { return }
      remarks += rest[..<at].map(\.trimmedBlanks).filter { !$0.isEmpty }
      rest = rest[at...]
    }

    mutating func takeFoot() {
      takeHouseNotice()
      while let line = rest.last?.trimmedBlanks, line.isEmpty || CoverLetter.isRemark(line) {
        if !line.isEmpty { remarks.append(line) }
        rest.removeLast()
      }
    }

    /// What a house puts under all of its letters, in the last paragraph.
    private mutating func takeHouseNotice() {
      let start = lastParagraph?.first { CoverLetter.isOfHouse(rest[$0].trimmedBlanks) }
      if let start { takeAll(from: start) }
    }

    /// What a program puts below its `--`, a motto among it.
    mutating func takeProgramSignature() {
      let start = rest.lastIndex { $0.trimmedBlanks == "--" }
      guard let start, rest.endIndex - start <= LetterWords.longestSignature else { return }
      takeAll(from: start)
      takeSignOff()
    }

    private mutating func takeAll(from start: Int) {
      remarks += rest[start...].map(\.trimmedBlanks).filter { !$0.isEmpty }
      rest = rest[..<start]
    }

    /// The lines behind the last empty one above them.
    private var lastParagraph: Range<Int>? {
      guard let end = rest.lastIndex(where: { !$0.trimmedBlanks.isEmpty }) else { return nil }
      let blank = rest[..<end].lastIndex { $0.trimmedBlanks.isEmpty }
      return (blank.map { $0 + 1 } ?? rest.startIndex)..<end + 1
    }

    /// A name with its address or number below a letter that a greeting opened, and the day.
    mutating func takeSignature() {
      guard isGreeted, let last = lastParagraph, last.lowerBound > rest.startIndex else { return }
      let lines = rest[last].map(\.trimmedBlanks)
      let isSignature =
        lines.count <= LetterWords.signatureLines && lines.allSatisfy(LetterWords.isSignature)
        && lines.allSatisfy { PlainLabel.read(Raw(of: $0)) == nil }
      if isSignature, lines.contains(where: LetterWords.hasAddress) {
        remarks += lines
        rest = rest[..<last.lowerBound]
      } else if let day = lines.last, ChineseLetterWords.isDay(day),
        !ContributorWords.isInNotice(Array(rest), at: last.upperBound - 1 - rest.startIndex)
      {
        remarks.append(day)
        rest = rest[..<(last.upperBound - 1)]
      }
    }

    /// `Best regards,` or 此致敬礼 with all that stands under it, where that is a name and how to
    /// reach it; a name between it and the `--` of a program too.
    mutating func takeSignOff() {
      var taken = 0
      var cut: Int?
      for (index, line) in zip(rest.indices, rest).reversed() {
        let line = line.trimmedBlanks
        if line.isEmpty { continue }
        taken += 1
        if isSignOff(line) {
          cut = index
          taken = 0
        } else if taken > (cut == nil ? LetterWords.signatureLines : LetterWords.nameLines)
          || !LetterWords.isSignature(line)
        {
          break
        }
      }
      guard let cut else { return }
      remarks += rest[cut...].map(\.trimmedBlanks).filter { !$0.isEmpty }
      rest = rest[..<cut]
    }

    /// A first name alone below a letter that a greeting opened; a byline is longer.
    mutating func takeFirstName() {
      guard isGreeted, let line = rest.last?.trimmedBlanks, LetterWords.isFirstName(line),
        rest.dropLast().last?.trimmedBlanks.isEmpty ?? false
      else { return }
      remarks.append(line)
      rest.removeLast()
    }

    /// A Chinese sign-off, or an English one without a comma, closes a letter that a greeting opened;
    /// else it may be one of the copy.
    private func isSignOff(_ line: String) -> Bool {
      LetterWords.isSignOff(line)
        || isGreeted && (LetterWords.isParting(line) || ChineseLetterWords.isSignOff(line))
    }
  }

  private static func isGreeting(_ line: String) -> Bool {
    LetterWords.isGreeting(line) || ChineseLetterWords.isGreeting(line)
  }

  /// With words about the copy behind the greeting or without.
  private static func greets(_ line: String) -> Bool {
    isGreeting(line) || ChineseLetterWords.greetsAndOpens(line)
  }

  private static func isOpening(_ line: String) -> Bool {
    LetterWords.isOpening(line) || ChineseLetterWords.isOpening(line) || leadsOn(line)
  }

  /// `Here it is:`.
  private static func leadsOn(_ line: String) -> Bool {
    line.count <= 60 && (line.last == ":" || line.last == "：")
  }

  /// Without blanks and the marks of a title.
  private static func letters(_ line: String) -> String {
    line.filter { !$0.isWhitespace && !"《》“”\"".contains($0) }
  }

  private static func isRemark(_ line: String) -> Bool {
    if ChatWords.isRemark(Raw(of: line)) { return true }
    if line.count <= 40, devices.contains(where: line.lowercased().hasPrefix) { return true }
    guard line.count <= 30, line.last == "：" || line.last == ":" else { return false }
    return announcements.contains(where: line.contains)
  }

  private static let devices = [
    "签名由", "发自我的", "从我的", "来自我的", "sent from my ", "get outlook for", "发自手机", "发送自",
  ]
  private static func isOfHouse(_ line: String) -> Bool {
    confidences.contains(where: line.lowercased().hasPrefix)
  }

  /// How a house begins what it puts under all of its letters.
  private static let confidences = [
    "this email and any", "this e-mail and any", "this message and any", "confidentiality notice",
    "the information contained in this", "this email is", "this e-mail is", "this message is",
    "disclaimer:", "scanned by ", "virus-free", "this email has been scanned",
    "this message has been scanned", "no virus found", "声明：本邮件", "声明:本邮件", "重要提示：本邮件", "本邮件含",
    "本邮件可能", "本邮件内容", "本邮件及其附件", "本邮件及附件",
    "此邮件及附件", "免责声明：", "保密声明：",
  ]
  private static let announcements = ["来稿", "稿件", "投稿", "如下", "您好", "你好", "老师", "编辑"]
}

extension String {
  /// Without blanks at both ends.
  var trimmedBlanks: String { String(Raw(of: self).trimmed) }
}

extension ArraySlice<String> {
  /// Those that are not blank, without blanks at their ends.
  fileprivate var filled: [String] { map(\.trimmedBlanks).filter { !$0.isEmpty } }
}
