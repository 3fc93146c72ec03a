/// The words a phrase is made of, to be looked for apart from each other: parted by blanks, else at
/// any place that leaves two characters on both sides, for Chinese says not where its words end.
struct Pieces: Sendable {
  private let choices: [[Needle]]

  /// How many bytes may stand between pieces that are near each other: forty Han characters.
  private static let reach = 120
  private static let longest = 60

  /// Nil for what cannot be taken apart.
  init?(_ needle: Needle) {
    guard needle.bytes.count <= Self.longest else { return nil }
    let words = needle.bytes.split(separator: 0x20).compactMap { Needle(folded: Array($0)) }
    choices = words.count > 1 ? [words] : Self.cuts(needle.bytes)
    if choices.isEmpty { return nil }
  }

  private static func cuts(_ bytes: [UInt8]) -> [[Needle]] {
    guard bytes.allSatisfy({ $0 >= 0x80 }) else { return [] }
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    return starts.dropFirst(2).dropLast().compactMap { cut in
      guard let head = Needle(folded: Array(bytes[..<cut])),
        let tail = Needle(folded: Array(bytes[cut...]))
      else { return nil }
      return [head, tail]
    }
  }

  /// Where the pieces stand, as near to each other as anywhere in the text.
  struct Place {
    let ranges: [Range<Int>]
    let isNear: Bool
  }

  /// The best place over all ways to take the phrase apart; nil where a piece is missing.
  func place(in text: UnsafeRawBufferPointer) -> Place? {
    var best: Place?
    for pieces in choices {
      guard let place = Self.place(of: pieces, in: text) else { continue }
      if place.isNear { return place }
      best = best ?? place
    }
    return best
  }

  private static func place(of pieces: [Needle], in text: UnsafeRawBufferPointer) -> Place? {
    var found: [(range: Range<Int>, piece: Int)] = []
    for (index, piece) in pieces.enumerated() {
      let matches = piece.matches(in: text, limit: 200)
      if matches.isEmpty { return nil }
      found += matches.map { ($0, index) }
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var last: [Int: Range<Int>] = [:]
    var nearest: (span: Int, ranges: [Range<Int>])?
    for find in found {
      last[find.piece] = find.range
      guard last.count == pieces.count else { continue }
      let ranges = last.values.sorted { $0.lowerBound < $1.lowerBound }
      let span = find.range.upperBound - ranges[0].lowerBound
      if span < nearest?.span ?? .max { nearest = (span, ranges) }
    }
    let length = pieces.reduce(0) { $0 + $1.bytes.count }
    return nearest.map { Place(ranges: $0.ranges, isNear: $0.span <= length + reach) }
  }
}
