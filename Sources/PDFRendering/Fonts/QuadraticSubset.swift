import Packing

/// A part of a TrueType font: the glyphs that are used, numbered anew, with those that they are
/// composed of (ISO/IEC 14496-22, 5.3: TrueType outlines).
struct QuadraticSubset {
  private let font: FontFile
  private let head: [UInt8]
  private let hasLongOffsets: Bool

  init(_ font: FontFile) throws(SubsetFault) {
    self.font = font
    guard let head = font.table("head"), head.count >= 54 else { throw .broken }
    self.head = head
    hasLongOffsets = head[51] == 1
  }

  /// The font with these glyphs, the first of them `.notdef`.
  func bytes(of glyphs: [Int]) throws(SubsetFault) -> [UInt8] {
    var all = glyphs
    var places: [Int: Int] = [:]
    for (place, glyph) in glyphs.enumerated() where places[glyph] == nil { places[glyph] = place }
    var outlines: [[UInt8]] = []
    while outlines.count < all.count {
      var outline = try self.outline(all[outlines.count])
      try renumber(&outline) { component in
        if places[component] == nil {
          places[component] = all.count
          all.append(component)
        }
        return places[component] ?? 0
      }
      outlines.append(outline)
      guard all.count <= 0xFFFF else { throw .broken }
    }
    return try file(all, outlines)
  }

  private func outline(_ glyph: Int) throws(SubsetFault) -> [UInt8] {
    let size = hasLongOffsets ? 4 : 2
    guard let pair = font.bytes(ofTable: "loca", (glyph * size)..<((glyph + 2) * size)) else {
      throw .broken
    }
    let unit = hasLongOffsets ? 1 : 2
    let start = Self.number(pair, 0, size) * unit
    let end = Self.number(pair, size, size) * unit
    guard start <= end, let bytes = font.bytes(ofTable: "glyf", start..<end) else { throw .broken }
    return bytes
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    BigEndian.number(bytes[at..<(at + count)])
  }

  /// Flags of a component (5.3.3.1).
  private enum Flag {
    static let wordArguments = 0x0001
    static let scale = 0x0008
    static let moreComponents = 0x0020
    static let twoScales = 0x0040
    static let matrix = 0x0080
  }

  /// Gives the components of a composed glyph their new numbers.
  private func renumber(
    _ outline: inout [UInt8], _ place: (Int) -> Int
  ) throws(SubsetFault) {
    guard outline.count >= 10, outline[0] & 0x80 != 0 else { return }
    var at = 10
    while true {
      guard at + 4 <= outline.count else { throw .broken }
      let flags = Self.number(outline, at, 2)
      let new = place(Self.number(outline, at + 2, 2))
      outline[at + 2] = UInt8(new >> 8 & 0xFF)
      outline[at + 3] = UInt8(new & 0xFF)
      at += 4 + (flags & Flag.wordArguments != 0 ? 4 : 2)
      if flags & Flag.scale != 0 { at += 2 }
      if flags & Flag.twoScales != 0 { at += 4 }
      if flags & Flag.matrix != 0 { at += 8 }
      if flags & Flag.moreComponents == 0 { return }
    }
  }

  private func file(_ glyphs: [Int], _ outlines: [[UInt8]]) throws(SubsetFault) -> [UInt8] {
    guard var hhea = font.table("hhea"), var maxp = font.table("maxp"), hhea.count >= 36,
      maxp.count >= 6
    else { throw .broken }
    let advanceCount = Self.number(hhea, 34, 2)
    var head = head
    head.replaceSubrange(8..<12, with: [0, 0, 0, 0])
    head.replaceSubrange(50..<52, with: [0, 1])
    hhea.replaceSubrange(34..<36, with: BigEndian.bytes(glyphs.count, 2))
    maxp.replaceSubrange(4..<6, with: BigEndian.bytes(glyphs.count, 2))
    var tables: [(String, [UInt8])] = [("glyf", []), ("head", head), ("hhea", hhea)]
    tables.append(("hmtx", glyphs.flatMap { measures($0, advanceCount) }))
    var offsets = BigEndian.bytes(0, 4)
    for outline in outlines {
      tables[0].1 += outline + [UInt8](repeating: 0, count: (4 - outline.count % 4) % 4)
      offsets += BigEndian.bytes(tables[0].1.count, 4)
    }
    tables += [("loca", offsets), ("maxp", maxp)]
    for tag in ["cvt ", "fpgm", "prep"] { font.table(tag).map { tables.append((tag, $0)) } }
    return Self.assembled(tables.sorted { $0.0 < $1.0 })
  }

  /// Advance and left side bearing.
  private func measures(_ glyph: Int, _ count: Int) -> [UInt8] {
    let at = glyph < count ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count)
    let bearing = font.bytes(ofTable: "hmtx", at..<(at + 2)) ?? [0, 0]
    return BigEndian.bytes(font.advance(of: glyph), 2) + bearing
  }

  /// The offset table, the directory and the tables (4.5).
  private static func assembled(_ tables: [(String, [UInt8])]) -> [UInt8] {
    var power = 1
    while power * 2 <= tables.count { power *= 2 }
    var file =
      BigEndian.bytes(0x10000, 4) + BigEndian.bytes(tables.count, 2)
      + BigEndian.bytes(power * 16, 2)
    file +=
      BigEndian.bytes(power.trailingZeroBitCount, 2)
      + BigEndian.bytes((tables.count - power) * 16, 2)
    var at = 12 + 16 * tables.count
    for (tag, bytes) in tables {
      file +=
        Array(tag.utf8) + BigEndian.bytes(checksum(bytes), 4) + BigEndian.bytes(at, 4)
        + BigEndian.bytes(bytes.count, 4)
      at += (bytes.count + 3) / 4 * 4
    }
    for (_, bytes) in tables {
      file += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    return file
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0
    for start in stride(from: 0, to: bytes.count, by: 4) {
      var word: UInt32 = 0
      for offset in 0..<4 {
        word = word << 8 | (start + offset < bytes.count ? UInt32(bytes[start + offset]) : 0)
      }
      sum = sum &+ word
    }
    return Int(sum)
  }
}
