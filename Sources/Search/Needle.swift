import Foundation

/// A folded text to look for, with the tables that make looking linear.
struct Needle: Hashable, Sendable {
  let bytes: [UInt8]
  /// The byte looked for first: the last of the needle, in Chinese the rarest of a character.
  private let anchor: UInt8
  /// Knuth, Morris and Pratt: how much of the needle still fits after a mismatch.
  private let fallback: [Int]

  /// Folds `text`; nil where nothing of it is left.
  init?(_ text: String) {
    self.init(folded: Folding.fold(text))
  }

  /// Takes folded bytes without the blanks at both ends; nil where nothing is left.
  init?(folded: [UInt8]) {
    let start = folded.first == 0x20 ? 1 : 0
    let end = folded.last == 0x20 ? folded.count - 1 : folded.count
    guard start < end, let last = folded[start..<end].last else { return nil }
    bytes = Array(folded[start..<end])
    anchor = last
    fallback = Self.fallbacks(bytes)
  }

  private static func fallbacks(_ bytes: [UInt8]) -> [Int] {
    var table: [Int] = [0]
    var fit = 0
    for index in bytes.indices.dropFirst() {
      while fit > 0, bytes[index] != bytes[fit] { fit = table[fit - 1] }
      if bytes[index] == bytes[fit] { fit += 1 }
      table.append(fit)
    }
    return table
  }

  /// Where the needle first stands in folded text.
  func firstMatch(in text: [UInt8], from start: Int = 0) -> Int? {
    text.withUnsafeBufferPointer { firstMatch(in: $0, from: start) }
  }

  /// Jumps from anchor to anchor; where that does not pay, goes on byte by byte.
  func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var anchorAt = start + bytes.count - 1
    var misses = 0
    while anchorAt < text.count {
      guard let found = memchr(base + anchorAt, Int32(anchor), text.count - anchorAt) else {
        return nil
      }
      anchorAt = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      let begin = anchorAt - bytes.count + 1
      if memcmp(base + begin, bytes, bytes.count) == 0 { return begin }
      anchorAt += 1
      misses += 1
      if misses > 64, misses * 8 > anchorAt - start {
        return steadyMatch(in: text, from: begin + 1)
      }
    }
    return nil
  }

  private func steadyMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var fit = 0
    for index in start..<text.count {
      while fit > 0, text[index] != bytes[fit] { fit = fallback[fit - 1] }
      if text[index] == bytes[fit] { fit += 1 }
      if fit == bytes.count { return index - fit + 1 }
    }
    return nil
  }
}
