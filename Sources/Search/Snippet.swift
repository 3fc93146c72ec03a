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

/// A place to be marked: where, and which of the words stands there.
struct SnippetMark: Hashable {
  var range: Range<Int>
  let word: Int
}

extension Query {
  /// The surroundings of the best find in `text`, about `length` characters; nil where none of the
  /// words stands in it.
  public func snippet(of text: [UInt8], length: Int = 60) -> Snippet? {
    SnippetMaker(text: text, length: length) { places(in: $0) }?.snippet
  }

  /// The whole text with what was asked for marked in it.
  public func marked(_ text: String) -> [Snippet.Part] {
    SnippetMaker(text: Array(text.utf8), length: 0) { places(in: $0) }?.whole
      ?? [Snippet.Part(text: text, isMatch: false)]
  }

  private func places(in folded: UnsafeRawBufferPointer) -> [SnippetMark] {
    node.sought.flatMap { index in
      needles[index].places(in: folded).map { SnippetMark(range: $0, word: index) }
    }
  }
}

extension Loosening {
  /// The whole text with what made a find a loose one marked in it.
  public func marked(_ text: String) -> [Snippet.Part] {
    SnippetMaker(text: Array(text.utf8), length: 0) { places(in: $0) }?.whole
      ?? [Snippet.Part(text: text, isMatch: false)]
  }

  /// The surroundings of what made a find a loose one.
  public func snippet(of text: [UInt8], length: Int = 60) -> Snippet? {
    SnippetMaker(text: text, length: length) { places(in: $0) }?.snippet
  }
}

/// Cuts a snippet out of a text around its marks.
private struct SnippetMaker {
  private let text: [UInt8]
  private let length: Int
  /// In order, without overlaps, as places in the text.
  private var marks: [SnippetMark] = []

  init?(text: [UInt8], length: Int, find: (UnsafeRawBufferPointer) -> [SnippetMark]) {
    (self.text, self.length) = (text, length)
    let source = Folding.foldWithOrigins(text)
    var found = source.folded.withUnsafeBytes(find)
    found.sort {
      ($0.range.lowerBound, $1.range.upperBound, $0.word)
        < ($1.range.lowerBound, $0.range.upperBound, $1.word)
    }
    var end = 0
    for var mark in found where mark.range.lowerBound >= end {
      end = mark.range.upperBound
      mark.range = source.origins[mark.range.lowerBound]..<source.origins[mark.range.upperBound]
      marks.append(mark)
    }
    if marks.isEmpty { return nil }
  }

  var snippet: Snippet {
    let window = window(around: best)
    return Snippet(parts: parts(in: window))
  }

  var whole: [Snippet.Part] { parts(in: 0..<text.count) }

  /// The first mark that has the most different words within reach.
  private var best: Range<Int> {
    var best = (range: marks[0].range, count: 0)
    for (index, mark) in marks.enumerated().prefix(500) {
      let end = mark.range.lowerBound + length * 2
      let near = marks[index...].prefix { $0.range.upperBound <= end || $0 == mark }
      let count = Set(near.map(\.word)).count
      if count > best.count { best = (mark.range, count) }
    }
    return best.range
  }

  /// A third of the length before the match, the rest after it, cut between characters.
  private func window(around match: Range<Int>) -> Range<Int> {
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

  private func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  private func parts(in window: Range<Int>) -> [Snippet.Part] {
    var parts: [Snippet.Part] = []
    var position = window.lowerBound
    func add(_ range: Range<Int>, isMatch: Bool) {
      guard !range.isEmpty else { return }
      let line = text[range].map { $0 < 0x20 ? 0x20 : $0 }
      parts.append(Snippet.Part(text: String(decoding: line, as: UTF8.self), isMatch: isMatch))
    }
    if window.lowerBound > 0 { parts.append(Snippet.Part(text: "…", isMatch: false)) }
    for mark in marks.map(\.range)
    where mark.lowerBound >= position && mark.upperBound <= window.upperBound {
      add(position..<mark.lowerBound, isMatch: false)
      add(mark, isMatch: true)
      position = mark.upperBound
    }
    add(position..<window.upperBound, isMatch: false)
    if window.upperBound < text.count { parts.append(Snippet.Part(text: "…", isMatch: false)) }
    return parts
  }
}
