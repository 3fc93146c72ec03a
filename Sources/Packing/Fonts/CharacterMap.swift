/// Which glyph draws a character: the `cmap` subtables of formats 4 and 12 (ISO/IEC 14496-22,
/// 5.2.1), the two that every face of today has for Unicode.
struct CharacterMap: Sendable {
  private let table: ByteReading
  private let isWide: Bool
  private let segmentCount: Int

  /// Chooses the subtable that reaches furthest.
  init(_ cmap: [UInt8]) throws(FontFault) {
    let whole = ByteReading(bytes: cmap)
    guard let count = whole.big16(2) else { throw .breaksOff }
    var best: (rank: Int, at: Int)?
    for index in 0..<count {
      guard let platform = whole.big16(4 + 8 * index), let kind = whole.big16(6 + 8 * index),
        let at = whole.big32(8 + 8 * index), let format = whole.big16(at)
      else { throw .breaksOff }
      let rank = Self.rank(platform, kind, format)
      if rank > (best?.rank ?? 0) { best = (rank, at) }
    }
    guard let best else { throw .withoutCharacters }
    table = ByteReading(bytes: Array(cmap[best.at...]))
    isWide = best.rank > 1
    guard let segments = isWide ? table.big32(12) : table.big16(6).map({ $0 / 2 }) else {
      throw .breaksOff
    }
    segmentCount = segments
    let end = isWide ? 16 + 12 * segments : 16 + 8 * segments
    guard end <= table.bytes.count else { throw .breaksOff }
  }

  /// 2 for all of Unicode, 1 for its basic plane, 0 for what is no Unicode.
  private static func rank(_ platform: Int, _ kind: Int, _ format: Int) -> Int {
    let isUnicode = platform == 0 && kind != 5 || platform == 3 && (kind == 1 || kind == 10)
    guard isUnicode else { return 0 }
    return format == 12 ? 2 : format == 4 ? 1 : 0
  }

  /// 0 where the face does not have the character.
  func glyph(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    return isWide ? wideGlyph(value) : value < 0x10000 ? narrowGlyph(value) : 0
  }

  private func wideGlyph(_ value: Int) -> Int {
    let at = firstSegment { table.big32(16 + 12 * $0 + 4) ?? 0 >= value }
    guard at < segmentCount, let start = table.big32(16 + 12 * at), start <= value,
      let glyph = table.big32(16 + 12 * at + 8)
    else { return 0 }
    return glyph + value - start
  }

  private func narrowGlyph(_ value: Int) -> Int {
    let at = firstSegment { table.big16(14 + 2 * $0) ?? 0 >= value }
    let starts = 16 + 2 * segmentCount
    guard at < segmentCount, let start = table.big16(starts + 2 * at), start <= value,
      let delta = table.big16(starts + 2 * (segmentCount + at)),
      let offset = table.big16(starts + 2 * (2 * segmentCount + at))
    else { return 0 }
    if offset == 0 { return (value + delta) & 0xFFFF }
    let place = starts + 2 * (2 * segmentCount + at) + offset + 2 * (value - start)
    guard let glyph = table.big16(place), glyph != 0 else { return 0 }
    return (glyph + delta) & 0xFFFF
  }

  /// The first segment that `reaches`; segments are sorted by their ends.
  private func firstSegment(_ reaches: (Int) -> Bool) -> Int {
    var low = 0
    var high = segmentCount
    while low < high {
      let middle = (low + high) / 2
      if reaches(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
