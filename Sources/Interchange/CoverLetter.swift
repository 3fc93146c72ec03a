/// A mail's text apart from what its sender says to the desk: greetings, what mail programs put
/// above a letter that is sent on, and below one that was written on a telephone.
public struct CoverLetter: Hashable, Sendable {
  /// The copy; all of the text where nothing but words to the desk stands there.
  public let copy: String
  /// What was said to the desk, line by line.
  public let remarks: [String]
  /// Who wrote a letter that was sent on, as its head says.
  public let writer: String?

  /// Parts the text of a mail.
  public init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var rest = lines[...]
    var remarks: [String] = []
    var writer: String?
    var isHead = false
    while let line = rest.first?.trimmedBlanks {
      if Self.isForwardMark(line) {
        isHead = true
      } else if isHead, let field = Self.headField(line) {
        if field.isWriter { writer = writer ?? field.value }
      } else if !line.isEmpty {
        guard Self.isRemark(line) else { break }
        remarks.append(line)
      }
      rest.removeFirst()
    }
    while let line = rest.last?.trimmedBlanks, line.isEmpty || Self.isRemark(line) {
      if !line.isEmpty { remarks.append(line) }
      rest.removeLast()
    }
    let isCopy = !rest.isEmpty
    copy = isCopy ? rest.joined(separator: "\n") : text
    self.remarks = isCopy ? remarks : []
    self.writer = writer
  }

  private static func isRemark(_ line: String) -> Bool {
    if ChatWords.isRemark(Raw(line.unicodeScalars)) { return true }
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

  private static let marks = [
    "转发", "原始邮件", "原邮件", "轉寄", "forwarded", "original message", "回复的邮件",
  ]

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
  fileprivate var trimmedBlanks: String { String(Raw(unicodeScalars).trimmed) }
}
