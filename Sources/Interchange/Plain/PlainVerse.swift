import Manuscript

/// Lines of a manuscript that are a poem.
enum PlainVerse {
  /// The lines of a poem, its stanzas parted by an empty one; nil where the lines are prose. What
  /// stands in brackets below it is none of it.
  ///
  /// A poem has four short lines or more, some of them directly under each other, of which most do
  /// not end a sentence; they are of no common length, as broken prose is, no list, and address and
  /// date nothing, as notices do.
  static func read(_ lines: ArraySlice<FormLine>) -> (verse: [String], below: ArraySlice<FormLine>)?
  {
    var poem = lines.drop(while: \.isBlank)
    while let last = poem.last, last.isBlank || isBracketed(last.raw) { poem.removeLast() }
    let written = poem.filter { !$0.isBlank }
    guard isVerse(written), hasStanza(poem), !LineWrapping(poem).marksParagraphs else { return nil }
    return (stanzas(poem), lines[poem.endIndex...])
  }

  private static let fewest = 4
  private static let longest = 20
  private static let longestLatin = 50
  /// Lines up to this length are all of one length in classical verse only.
  private static let longestOfOneLength = 12

  private static func isVerse(_ lines: [FormLine]) -> Bool {
    guard lines.count >= fewest,
      lines.allSatisfy({ isShort($0.raw) && !isOfNotice($0.raw) })
    else { return false }
    let open = lines.count { !isClosed($0.raw) }
    let labels = lines.count { $0.raw.contains { ":：".unicodeScalars.contains($0) } }
    let longest = lines.map(\.raw.count).max() ?? 0
    let full = lines.count { $0.raw.count + 1 >= longest }
    return open * 2 >= lines.count && labels * 3 < lines.count
      && (longest <= longestOfOneLength || full * 2 < lines.count)
  }

  private static func isShort(_ raw: Raw) -> Bool {
    guard let first = raw.first, ItemLines.bulleted(raw) == nil,
      ListItem.number(of: String(raw.prefix(8))) == nil, !PlainLines.isCrosshead(String(raw))
    else { return false }
    return raw.isLatin
      ? raw.count <= longestLatin && first.properties.isUppercase : raw.count <= longest
  }

  /// `各科室：`, `2026年11月20日`.
  private static func isOfNotice(_ raw: Raw) -> Bool {
    guard let last = raw.last else { return false }
    return ":：".unicodeScalars.contains(last) || (last == "日" && raw.contains("年"))
  }

  /// Whether a sentence ends here; a colon leads on.
  private static func isClosed(_ raw: Raw) -> Bool {
    raw.last.map(PlainLines.stops.contains) ?? false
  }

  private static func isBracketed(_ raw: Raw) -> Bool {
    raw.first.map { "（(".unicodeScalars.contains($0) } ?? false
      && raw.last.map { "）)".unicodeScalars.contains($0) } ?? false
  }

  private static func hasStanza(_ lines: ArraySlice<FormLine>) -> Bool {
    zip(lines, lines.dropFirst()).contains { !$0.isBlank && !$1.isBlank }
  }

  private static func stanzas(_ lines: ArraySlice<FormLine>) -> [String] {
    lines.split(whereSeparator: \.isBlank).map { $0.map { String($0.raw) } }
      .joined(separator: [""]).map { $0 }
  }
}
