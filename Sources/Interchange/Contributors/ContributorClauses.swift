/// Copy of which clauses tell a contributor's details and nothing else: 作者简介：周林，盐城人，手机138….
///
/// Numbers of identity cards and banks are taken out wherever a clause holds one alone; a telephone
/// only where it is said to be the writer's own, or stands in what is told of the author. What
/// somebody says in quotation marks stays.
struct ContributorClauses {
  private let line: String
  private let letters: Raw
  private var kind: PrivateLine.Kind?
  private var isCut: [Bool]

  /// Nil where the line has no such clause.
  init?(_ line: String) {
    guard ContributorDigits.count(in: line) >= 7 else { return nil }
    (self.line, letters) = (line, Raw(of: line))
    isCut = [Bool](repeating: false, count: letters.count)
    let isOfAuthor = Self.isOfAuthor(letters)
    let clauses = Self.clauses(of: letters)
    for clause in clauses { take(clause, isOfAuthor) }
    if kind == nil { return nil }
    for clause in clauses where isHandle(clause) || isAddress(clause) || isThanks(clause) {
      for index in withMarks(clause) { isCut[index] = true }
    }
  }

  /// The line at that number, counted from 1.
  func line(_ number: Int) -> PrivateLine? {
    kind.map { kind in
      let rest = String(Raw(zip(letters, isCut).filter { !$1 }.map(\.0)).trimmed)
      let isCopy = rest.contains { $0.isLetter || $0.isNumber }
      return PrivateLine(kind: kind, line: number, text: line, remainder: isCopy ? rest : "")
    }
  }

  /// 作者简介：…, （作者系…）.
  static func isOfAuthor(_ line: Raw) -> Bool {
    let words = line.trimmed.drop { "（(".unicodeScalars.contains($0) }
    return authors.contains { words.starts(with: $0) }
  }

  private static let authors = ["作者", "供稿", "撰稿", "通讯员", "本人"].map { Raw(of: $0) }

  private mutating func take(_ clause: Range<Int>, _ isOfAuthor: Bool) {
    let words = String(letters[clause])
    guard isOfAuthor || ContributorDigits.count(in: words) >= 7,
      case let reading = ContributorLine(words),
      let found = reading.kind, reading.remainder.isEmpty, !isQuoted(clause),
      isOfAuthor || !ContributorWords.isForReaders(sentence(around: clause))
    else { return }
    let letters = letters[clause].count { !("0"..."9").contains($0) && $0 != " " }
    let isMine = reading.isOwn || (isOfAuthor && !reading.needsCompany)
    let isWanted =
      found == .telephone ? isMine : (isOfAuthor || found != .payment) && !reading.needsCompany
    guard isWanted, letters <= Self.longest(words) + (isOfAuthor ? 6 : 0) else { return }
    kind = kind == .identity ? .identity : found
    for index in withMarks(clause) { isCut[index] = true }
  }

  /// `yes @jane-doe`, how a program that pays knows somebody, beside what was taken out.
  private func isHandle(_ clause: Range<Int>) -> Bool {
    let words = letters[clause].split(separator: " ")
    return words.count <= 3 && words.contains { $0.first == "@" && $0.count > 4 }
  }

  /// `mail jane@example.org`, beside what was taken out.
  private func isAddress(_ clause: Range<Int>) -> Bool {
    let words = Raw(letters[clause])
    return words.split(separator: " ").count <= 3 && !isQuoted(clause)
      && !ContributorLine.addresses(in: words.map(ContributorLine.narrowed)).isEmpty
  }

  private func isThanks(_ clause: Range<Int>) -> Bool {
    Self.thanks.contains(String(Raw(letters[clause]).trimmed).lowercased())
  }

  private static let thanks: Set<String> = ["thanks", "thank you", "many thanks", "谢谢", "谢谢编辑"]

  private func sentence(around clause: Range<Int>) -> String {
    let ends = "。！？!?".unicodeScalars
    let before = letters[..<clause.lowerBound].reversed().prefix { !ends.contains($0) }.count
    let behind = letters[clause.upperBound...].prefix { !ends.contains($0) }.count
    return String(letters[clause.lowerBound - before..<clause.upperBound + behind])
  }

  /// How many letters a clause has that tells a number alone.
  private static func longest(_ words: String) -> Int {
    words.unicodeScalars.allSatisfy(\.isASCII) ? 24 : 10
  }

  private func isQuoted(_ clause: Range<Int>) -> Bool {
    let before = letters[..<clause.lowerBound]
    let open = before.count { $0 == "“" } - before.count { $0 == "”" }
    return open > 0 || before.count { $0 == "\"" } % 2 == 1
  }

  /// The clause with the marks that would stand without it: both brackets around it, the comma before
  /// it, else the mark behind it.
  private func withMarks(_ clause: Range<Int>) -> Range<Int> {
    let (start, end) = (clause.lowerBound, clause.upperBound)
    let before = letters[..<start].last
    let isBracketed = before.map { "（(".unicodeScalars.contains($0) } ?? false
    if isBracketed, end < letters.count, "）)".unicodeScalars.contains(letters[end]) {
      return start - 1..<end + 1
    }
    if let before, "，,、；;".unicodeScalars.contains(before) { return start - 1..<end }
    return start..<min(end + 1, letters.count)
  }

  /// What stands between marks; a full stop of English has a blank behind it.
  private static func clauses(of line: Raw) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in 0...line.count where index == line.count || isEnd(line, index) {
      if index > start { clauses.append(start..<index) }
      start = index + 1
    }
    return clauses
  }

  private static func isEnd(_ line: Raw, _ index: Int) -> Bool {
    if "，,、；;。！!？?（）“”\"".unicodeScalars.contains(line[index]) { return true }
    guard ".".unicodeScalars.contains(line[index]) else { return false }
    return index + 1 == line.count || line[index + 1] == " "
  }
}

/// How many digits a text has, of ASCII or full width.
enum ContributorDigits {
  static func count(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      for at in bytes.indices {
        let isWide =
          at > 1 && (0x90...0x99).contains(bytes[at]) && bytes[at - 1] == 0xBC
          && bytes[at - 2] == 0xEF
        if isWide || (0x30...0x39).contains(bytes[at]) { count += 1 }
      }
      return count
    }
  }

  /// Whether a line is a number of a telephone and nothing else: (555) 010-0199, 0515—87000000. A day
  /// is none.
  static func isBare(_ line: String) -> Bool {
    (7...15).contains(count(in: line))
      && line.allSatisfy { $0.isNumber || "()+-–—./ （）".contains($0) } && !isDay(line)
  }

  /// `2024-12-09`, `20241209`, `3/12/1985`.
  private static func isDay(_ line: String) -> Bool {
    let parts = line.split { !$0.isNumber }.map(String.init)
    let isYear = { (part: String) in ["19", "20"].contains { part.hasPrefix($0) } }
    switch parts.map(\.count) {
    case [8]: return isYear(parts[0])
    case let counts where counts.count == 3 && counts.contains(4):
      return parts.allSatisfy { $0.count <= 2 || $0.count == 4 && isYear($0) }
    default: return false
    }
  }

  /// The most digits in a row, with blanks and hyphens between them, as a person's numbers are written.
  static func longestRow(in text: String) -> Int {
    var text = text
    return text.withUTF8 { longestRow(in: $0) }
  }

  /// The same for lines of UTF-8; no row goes on over the end of a line.
  static func longestRow(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (longest, row, at) = (0, 0, 0)
    while at < bytes.count {
      if bytes[at] > 0x39 && bytes[at] != 0xEF {
        // Most Chinese letters, whose other bytes are no digits either.
        (row, at) = (0, at &+ (bytes[at] &- 0xE3 < 0x0C ? 3 : 1))
        continue
      }
      let isWide = bytes[at] == 0xEF && at + 2 < bytes.count && bytes[at + 1] == 0xBC
      let byte = isWide ? bytes[at + 2] &- 0x60 : bytes[at]
      switch byte {
      case 0x30...0x39: row += 1
      case 0x20, 0x2D: break
      default: row = 0
      }
      longest = max(longest, row)
      at += isWide ? 3 : 1
    }
    return longest
  }
}
