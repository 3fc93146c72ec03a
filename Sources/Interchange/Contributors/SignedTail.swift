import Manuscript

/// Behind the last sentence of a story, who wrote it and how to reach them, in brackets or not.
struct SignedTail {
  let line: PrivateLine

  /// Nil where nothing of the kind stands there.
  init?(_ text: String, number: Int) {
    guard ContributorDigits.count(in: text) >= 7 else { return nil }
    let letters = Raw(of: text).trimmed
    guard let end = Self.lastSentenceEnd(letters) else { return nil }
    let tail = letters[end...].trimmed
    guard !tail.isEmpty, case let reading = ContributorLine(String(tail)), let kind = reading.kind
    else { return nil }
    let signed = SignatureWords(reading.beside)
    guard !reading.needsCompany || !signed.names.isEmpty,
      signed.others.allSatisfy({ $0.count <= 6 })
    else { return nil }
    line = PrivateLine(
      kind: kind, line: number, text: text, remainder: String(letters[..<end].trimmed),
      names: signed.names, unit: signed.unit)
  }

  /// Behind the full stop that stands last before the end, with the quotation mark that closes there.
  private static func lastSentenceEnd(_ letters: Raw) -> Int? {
    let isChinese = !letters.isLatin
    let marks = (isChinese ? "。！？" : ".!?").unicodeScalars
    let inside = letters.indices.dropLast().last { at in
      marks.contains(letters[at]) && (isChinese || opensBracket(letters, behind: at))
    }
    guard var end = inside.map({ $0 + 1 }) else { return nil }
    while end < letters.count, "”’』」\"".unicodeScalars.contains(letters[end]) { end += 1 }
    return end
  }

  /// `… of home. (Jane Doe, 555-010-0134)`
  private static func opensBracket(_ letters: Raw, behind at: Int) -> Bool {
    let next = letters[(at + 1)...].drop { Escape.isBlank($0) || $0 == "\"" || $0 == "”" }
    return next.first == "("
  }
}
