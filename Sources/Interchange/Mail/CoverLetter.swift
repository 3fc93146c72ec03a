/// A mail's text apart from what its sender says to the desk: greetings, what mail programs put
/// above a letter that is sent on, and below one that was written on a telephone.
public struct CoverLetter: Hashable, Sendable {
  /// The copy; all of the text where nothing but words to the desk stands there.
  public let copy: String
  /// What was said to the desk, line by line.
  public let remarks: [String]
  /// Who wrote a letter that was sent on, as its head says.
  public let writer: String?

  /// Parts the text of a letter. Where it begins with a greeting, the line that `subject` ends with
  /// is its headline, and all above that was said to the desk.
  public init(_ text: String, subject: String = "") {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var reading = Reading(rest: lines[...])
    reading.takeForwarding(subject)
    reading.takeHead()
    reading.takeAccompanyingWords(above: subject)
    reading.takeFoot()
    reading.takeSignOff()
    reading.takeFoot()
    let isCopy = !reading.rest.isEmpty
    copy = isCopy ? reading.rest.joined(separator: "\n") : text
    remarks = isCopy ? reading.remarks : []
    writer = reading.writer
  }

  /// What is left of the lines while words to the desk are taken from both ends.
  private struct Reading {
    var rest: ArraySlice<String>
    var remarks: [String] = []
    var writer: String?
    private var isGreeted = false
    private var isForwarded = false
    /// How far down a headline may stand.
    private static let longestOpening = 10
    /// The most that somebody writes above a letter that is only sent on, in characters.
    private static let longestForwarding = 200

    init(rest: ArraySlice<String>) { self.rest = rest }

    /// What somebody wrote above a letter that is sent on. An answer has its own words above the
    /// letter it answers, so the mark or the subject has to say that this one was forwarded.
    mutating func takeForwarding(_ subject: String) {
      let isForwarding = CoverLetter.isForwarding(subject)
      let start = rest.indices.first { at in
        let line = rest[at].trimmedBlanks
        let isSender = isForwarding && CoverLetter.headField(line)?.isWriter ?? false
        return CoverLetter.isForwardMark(line) && (isForwarding || CoverLetter.saysForwarded(line))
          || isSender
      }
      guard let start else { return }
      let words = rest[..<start].map(\.trimmedBlanks).filter { !$0.isEmpty }
      guard words.reduce(0, { $0 + $1.count }) <= Self.longestForwarding else { return }
      remarks += words
      rest = rest[start...]
      isForwarded = true
    }

    mutating func takeHead() {
      while let line = rest.first?.trimmedBlanks {
        if CoverLetter.isForwardMark(line) {
          isForwarded = true
        } else if isForwarded, let field = CoverLetter.headField(line) {
          if field.isWriter { writer = writer ?? field.value }
        } else if !line.isEmpty {
          let isGreeting = !isGreeted && CoverLetter.isGreeting(line)
          let isOpening = isGreeted && CoverLetter.isOpening(line)
          guard isGreeting || isOpening || CoverLetter.isRemark(line) else { break }
          isGreeted = isGreeted || isGreeting
          remarks.append(line)
        }
        rest.removeFirst()
      }
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
      while let line = rest.last?.trimmedBlanks, line.isEmpty || CoverLetter.isRemark(line) {
        if !line.isEmpty { remarks.append(line) }
        rest.removeLast()
      }
    }

    /// `Best regards,` or 此致敬礼 with all that stands under it, where that is a name and how to
    /// reach it.
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
        } else if cut != nil || taken > LetterWords.signatureLines
          || !LetterWords.isSignature(line)
        {
          break
        }
      }
      guard let cut else { return }
      remarks += rest[cut...].map(\.trimmedBlanks).filter { !$0.isEmpty }
      rest = rest[..<cut]
    }

    /// A Chinese sign-off closes a letter that a greeting opened; else it may be one of the copy.
    private func isSignOff(_ line: String) -> Bool {
      LetterWords.isSignOff(line) || (isGreeted && ChineseLetterWords.isSignOff(line))
    }
  }

  private static func isGreeting(_ line: String) -> Bool {
    LetterWords.isGreeting(line) || ChineseLetterWords.isGreeting(line)
  }

  private static func isOpening(_ line: String) -> Bool {
    LetterWords.isOpening(line) || ChineseLetterWords.isOpening(line)
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
    "发自我的", "从我的", "来自我的", "sent from my ", "get outlook for", "发自手机", "发送自",
  ]
  private static let announcements = ["来稿", "稿件", "投稿", "如下", "您好", "你好", "老师", "编辑"]

  /// `---------- 转发的邮件 ----------`, `-----Original Message-----`, `Begin forwarded message:`.
  private static func isForwardMark(_ line: String) -> Bool {
    guard line.count <= 60 else { return false }
    let words = line.lowercased()
    let isRule = ["--", "==", "begin forwarded"].contains(where: words.hasPrefix)
    return isRule && marks.contains(where: words.contains)
  }

  private static let marks = forwards + ["原始邮件", "原邮件", "original message", "回复的邮件"]

  /// Whether a mark says that what stands below was sent on, not answered.
  private static func saysForwarded(_ line: String) -> Bool {
    forwards.contains(where: line.lowercased().contains)
  }

  private static let forwards = ["转发", "轉寄", "轉發", "forwarded"]

  /// `Fwd: Tram line`, `转发：新桥通车`.
  private static func isForwarding(_ subject: String) -> Bool {
    let words = subject.lowercased().filter { $0 != " " }
    return ["fw:", "fwd:", "转发:", "转发：", "轉寄:", "轉寄："].contains(where: words.hasPrefix)
  }

  /// 发件人: 赵六 <zhao@example.org>.
  private static func headField(_ line: String) -> (value: String, isWriter: Bool)? {
    let words = line.drop { $0 == ">" || $0 == "*" || $0 == " " }
    guard let colon = words.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = words[..<colon].filter { $0 != " " && $0 != "*" && $0 != "\u{3000}" }.lowercased()
    guard fields.contains(name) else { return nil }
    let value = words[words.index(after: colon)...]
    let person = value.prefix { $0 != "<" && $0 != "[" && $0 != "＜" }
      .filter { !"\"“”*".contains($0) }
    let written = String(person).trimmedBlanks
    let isWriter = ["发件人", "寄件者", "寄件人", "from"].contains(name)
    return (written.isEmpty ? String(value).trimmedBlanks : written, isWriter)
  }

  private static let fields: Set<String> = [
    "发件人", "发送时间", "发送日期", "日期", "时间", "收件人", "抄送", "主题", "寄件者", "寄件人", "收件者", "主旨",
    "from", "sent", "date", "to", "cc", "subject", "reply-to",
  ]
}

extension String {
  fileprivate var trimmedBlanks: String { String(Raw(of: self).trimmed) }
}
