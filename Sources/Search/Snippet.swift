/// A line of an article around what was found in it.
public struct Snippet: Hashable, Sendable {
  /// A stretch of the line.
  public struct Part: Hashable, Sendable {
    /// The words as they stand in the article, line breaks as spaces.
    public let text: String
    /// Whether they were asked for.
    public let isMatch: Bool
  }

  /// In reading order; `…` stands where the article goes on.
  public let parts: [Part]

  /// All parts in one line.
  public var text: String { parts.map(\.text).joined() }
}

extension Query {
  /// The surroundings of the first find in `text`, about `length` characters; nil where none of the
  /// words stands in it.
  public func snippet(of text: [UInt8], length: Int = 60) -> Snippet? {
    let source = Folding.foldWithOrigins(text)
    let matches = matches(in: source.folded)
    guard let first = matches.first else { return nil }
    let origins = source.origins
    let match = origins[first.lowerBound]..<origins[first.upperBound]
    let window = Self.window(around: match, in: text, length: length)
    let marks = matches.map { origins[$0.lowerBound]..<origins[$0.upperBound] }
    return Snippet(parts: Self.parts(of: text, in: window, marks: marks))
  }

  /// Where words stand in folded text, in order, without overlaps.
  private func matches(in folded: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for needle in needles {
      var start = 0
      while let match = needle.firstMatch(in: folded, from: start) {
        found.append(match..<match + needle.bytes.count)
        start = match + needle.bytes.count
      }
    }
    found.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var kept: [Range<Int>] = []
    for range in found where range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    return kept
  }

  /// A third of the length before the match, the rest after it, cut between characters.
  private static func window(
    around match: Range<Int>, in text: [UInt8], length: Int
  ) -> Range<Int> {
    var start = match.lowerBound
    var before = length / 3
    while start > 0, before > 0 {
      start -= 1
      if isStart(text[start]) { before -= 1 }
    }
    var end = match.upperBound
    var after = length - length / 3
    while end < text.count, after > 0 || !isStart(text[end]) {
      end += 1
      if end < text.count, isStart(text[end]) { after -= 1 }
    }
    return start..<end
  }

  private static func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  private static func parts(
    of text: [UInt8], in window: Range<Int>, marks: [Range<Int>]
  ) -> [Snippet.Part] {
    var parts: [Snippet.Part] = []
    var position = window.lowerBound
    func add(_ range: Range<Int>, isMatch: Bool) {
      guard !range.isEmpty else { return }
      let line = text[range].map { $0 < 0x20 ? 0x20 : $0 }
      parts.append(Snippet.Part(text: String(decoding: line, as: UTF8.self), isMatch: isMatch))
    }
    if window.lowerBound > 0 { parts.append(Snippet.Part(text: "…", isMatch: false)) }
    for mark in marks where mark.lowerBound >= position && mark.upperBound <= window.upperBound {
      add(position..<mark.lowerBound, isMatch: false)
      add(mark, isMatch: true)
      position = mark.upperBound
    }
    add(position..<window.upperBound, isMatch: false)
    if window.upperBound < text.count { parts.append(Snippet.Part(text: "…", isMatch: false)) }
    return parts
  }
}
