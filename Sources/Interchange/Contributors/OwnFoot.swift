/// The last paragraph where its writer tells in sentences who that is and how to be reached and paid: what
/// he is stays, the rest is the desk's.
struct OwnFoot {
  private let kind: PrivateLine.Kind
  private let remainder: String

  /// Nil where nobody speaks of the writer there, or gives no details, or they are all that is said.
  init?(_ text: String, writers: Set<String>, reading: ContributorLine) {
    let line = Raw(of: text).trimmed
    let isBracketed = line.first.map { "（(".unicodeScalars.contains($0) } ?? false
    let words = Raw(line.dropFirst(isBracketed ? 1 : 0))
    guard line.count <= Self.longest else { return nil }
    if Self.isPostscript(words) {
      guard let kind = Self.ownKind(of: text, words) else { return nil }
      (self.kind, remainder) = (kind, "")
      return
    }
    if reading.kind != nil { return nil }
    let isWriters = writers.union(Self.bills).contains { words.starts(with: $0.unicodeScalars) }
    guard isWriters || ContributorClauses.isOfAuthor(words) else { return nil }
    let (kept, cut) = words.isLatin ? Self.sentences(of: words) : Self.clauses(of: words)
    guard let first = cut.first else { return nil }
    kind = cut.contains(.bank) ? .bank : first
    remainder = Self.closed(kept, like: line, isBracketed: isBracketed)
  }

  /// The line at that number, counted from 1.
  func line(_ number: Int, of text: String) -> PrivateLine {
    PrivateLine(kind: kind, line: number, text: text, remainder: remainder)
  }

  private static let longest = 400

  /// What only who is to be paid begins with.
  private static let bills: Set<String> = ["Please pay", "Please send", "Payment to", "Invoice to"]

  private static func isPostscript(_ words: Raw) -> Bool {
    ["PS：", "PS:", "PS ", "P.S.", "附：", "附:", "附言", "又及"].contains {
      words.starts(with: $0.unicodeScalars)
    }
  }

  /// What a postscript tells of its writer alone.
  private static func ownKind(of text: String, _ words: Raw) -> PrivateLine.Kind? {
    if ContributorWords.isForReaders(text) { return nil }
    if words.isLatin { return sentences(of: words).cut.first }
    let readings = words.split { "：:，,；;。！!".unicodeScalars.contains($0) }
      .map { ContributorLine(String($0)) }
    return readings.first { $0.isUnprinted || $0.kind == .payment && !$0.needsCompany }?.kind
  }

  private static func closed(_ kept: String, like line: Raw, isBracketed: Bool) -> String {
    guard let last = kept.last, let end = line.last else { return "" }
    var kept = kept
    if isBracketed {
      let close = "）)".unicodeScalars.contains(end) ? String(end) : ""
      return kept.hasSuffix(close) ? "\(line[0])\(kept)" : "\(line[0])\(kept)\(close)"
    }
    if "。！!".unicodeScalars.contains(end), !"。！!".contains(last) { kept.append("。") }
    return kept
  }

  /// What stands between the marks of Chinese, with the mark that parts each from the one before it.
  private static func clauses(of words: Raw) -> (kept: String, cut: [PrivateLine.Kind]) {
    var (kept, cut): (Raw, [PrivateLine.Kind]) = ([], [])
    var start = 0
    for end in 0...words.count where end == words.count || isMark(words[end]) {
      let clause = words[start..<end].trimmed
      if let kind = ownKind(of: Raw(clause)) {
        cut.append(kind)
      } else if !clause.isEmpty {
        kept += kept.isEmpty ? clause[...] : [words[start - 1]] + clause
      }
      start = end + 1
    }
    return (String(kept), cut)
  }

  private static func isMark(_ letter: Unicode.Scalar) -> Bool {
    "，,；;。！!）)".unicodeScalars.contains(letter)
  }

  private static func ownKind(of clause: Raw) -> PrivateLine.Kind? {
    let words = String(clause)
    guard clause.count <= 60, !words.contains("“"), !ContributorWords.isForReaders(words) else {
      return nil
    }
    let isHome = ["家住", "现住", "住在", "住址"].contains { clause.starts(with: $0.unicodeScalars) }
    if isHome, PostalAddress.isAddress(clause) { return .payment }
    let reading = ContributorLine(words)
    return reading.isName ? nil : reading.kind
  }

  private static func sentences(of words: Raw) -> (kept: String, cut: [PrivateLine.Kind]) {
    var (kept, cut): ([String], [PrivateLine.Kind]) = ([], [])
    var start = 0
    for at in words.indices where at == words.count - 1 || isEnd(words, at) {
      let sentence = Raw(words[start...at]).trimmed
      if let kind = ownKind(ofEnglish: sentence) {
        cut.append(kind)
      } else {
        kept.append(String(sentence))
      }
      start = at + 1
    }
    return (kept.filter { $0 != ")" }.joined(separator: " "), cut)
  }

  /// A full stop before a blank that no shortened word has.
  private static func isEnd(_ words: Raw, _ at: Int) -> Bool {
    guard ".!?;".unicodeScalars.contains(words[at]), at + 1 < words.count, words[at + 1] == " "
    else { return false }
    let word = String(words[..<at].reversed().prefix { $0 != " " }.reversed()).lowercased()
    return !shortened.contains(word)
  }

  private static let shortened: Set<String> = [
    "st", "ave", "rd", "ln", "dr", "mr", "mrs", "ms", "no", "tel", "ph", "apt", "acct", "ext",
    "p.s",
  ]

  private static func ownKind(ofEnglish sentence: Raw) -> PrivateLine.Kind? {
    let words = String(sentence)
    guard !words.contains(where: { "“”\"".contains($0) }) else { return nil }
    let labels = ContributorWords.labels(in: sentence)
    let digits = ContributorDigits.count(in: words)
    if labels.contains(where: { $0.kind == .bank && digits > 6 }) { return .bank }
    if labels.contains(where: { $0.isOfAccount }) { return .payment }
    if isForReaders(sentence) { return nil }
    if labels.contains(where: { $0.kind == .identity && digits > 6 }) { return .identity }
    let isRung = labels.contains { $0.kind == .telephone && digits > 6 }
    if isRung || hasTelephone(words) { return .telephone }
    let isPostal = labels.contains { $0.kind == .payment && digits > 0 }
    return isPostal || !ContributorLine.addresses(in: sentence).isEmpty ? .payment : nil
  }

  /// `For tickets, ring …`, `… for tours`.
  private static func isForReaders(_ sentence: Raw) -> Bool {
    let words = String(sentence)
    let end = sentence.lastIndex { ("0"..."9").contains($0) }.map { $0 + 1 } ?? sentence.count
    let behind = String(sentence[end...])
    return ContributorWords.isForReaders(words)
      || ["For ", "To "].contains(where: words.hasPrefix)
      || [" for ", " to "].contains(where: behind.hasPrefix)
  }

  /// A number as North America writes it: 555-010-0199.
  private static func hasTelephone(_ words: String) -> Bool {
    let groups = words.split { !$0.isNumber }.map(\.count)
    return groups.indices.dropLast(2).contains { groups[$0..<$0 + 3].elementsEqual([3, 3, 4]) }
  }
}
