/// Writes small fonts for tests: four glyphs, of which the last is composed of two others or, in a
/// compact font, calls subroutines.
public enum FontWriter {
  /// The characters that the fonts have, as glyphs 1 to 3.
  public static let characters: [Unicode.Scalar] = ["A", "首", "⾸"]
  /// A character that looks like glyph 2.
  private static let twin: (place: Int, character: Unicode.Scalar) = (1, "中")
  /// Their advances, `.notdef` first; an em is 1,000 units.
  public static let advances = [500, 600, 1000, 1000]

  /// A font with TrueType outlines; `rights` is `fsType` of its table OS/2.
  public static func quadratic(rights: Int = 0) -> [UInt8] {
    let square = outline(0, 0, 500, 700)
    let composed = [-1, 0, 0, 500, 700, 0x0023, 1, 0, 0, 0x0003, 2, 100, 0].flatMap { two($0) }
    let glyphs = [square, square, outline(0, 0, 900, 800), composed]
    var offsets = four(0)
    for at in glyphs.indices { offsets += four(glyphs[...at].reduce(0) { $0 + $1.count }) }
    return font(
      0x0001_0000,
      common(rights) + [("glyf", glyphs.flatMap { $0 }), ("loca", offsets)])
  }

  /// A font with compact outlines, whose last glyph calls a subroutine that calls another.
  public static func compact() -> [UInt8] {
    font(0x4F54_544F, common(0) + [("CFF ", compactTable)])
  }

  private static func outline(_ left: Int, _ foot: Int, _ right: Int, _ top: Int) -> [UInt8] {
    let corners = [(left, foot), (0, top - foot), (right - left, 0), (0, foot - top)]
    var bytes = two(1) + two(left) + two(foot) + two(right) + two(top)
    bytes += two(3) + two(0) + [1, 1, 1, 1]
    for corner in corners { bytes += two(corner.0) }
    for corner in corners { bytes += two(corner.1) }
    return bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
  }

  /// A box: the subroutines move and draw, with a bias of 107.
  private static var compactTable: [UInt8] {
    let box: [UInt8] = [139, 239, 1, 139, 139, 21, 239, 6, 239, 7, 39, 6, 14]
    let calling: [UInt8] = [139, 239, 1, 32, 10, 14]
    let strings = index([box, box, box, calling])
    let privatePart: [UInt8] = [142, 19]
    let routines = index([[139, 139, 21, 32, 29, 11]])
    let global = index([[239, 6, 239, 7, 39, 6, 11]])
    let front: [UInt8] = [1, 0, 4, 1] + index([Array("Small".utf8)])
    let back = index([]) + global
    let stringsAt = front.count + index([top(0, 0)]).count + back.count
    let privateAt = stringsAt + strings.count
    return front + index([top(stringsAt, privateAt)]) + back + strings + privatePart
      + [UInt8](repeating: 0, count: 1) + routines
  }

  private static func top(_ strings: Int, _ privatePart: Int) -> [UInt8] {
    [29] + four(strings) + [17, 141, 29] + four(privatePart) + [18]
  }

  private static func index(_ strings: [[UInt8]]) -> [UInt8] {
    guard !strings.isEmpty else { return [0, 0] }
    var bytes = two(strings.count) + [2] + two(1)
    for at in strings.indices { bytes += two(1 + strings[...at].reduce(0) { $0 + $1.count }) }
    return bytes + strings.flatMap { $0 }
  }

  private static func common(_ rights: Int) -> [(String, [UInt8])] {
    var head = [UInt8](repeating: 0, count: 54)
    head.replaceSubrange(18..<20, with: two(1000))
    head.replaceSubrange(36..<44, with: two(0) + two(-200) + two(1000) + two(800))
    head[51] = 1
    var hhea = [UInt8](repeating: 0, count: 36)
    hhea.replaceSubrange(4..<8, with: two(800) + two(-200))
    hhea.replaceSubrange(34..<36, with: two(advances.count))
    var style = [UInt8](repeating: 0, count: 96)
    style.replaceSubrange(0..<10, with: [4, 500, 400, 5, rights].flatMap { two($0) })
    let measures = advances.flatMap { [$0, 0] }.flatMap { two($0) }
    let maxp = four(0x10000) + two(4) + [UInt8](repeating: 0, count: 26)
    return [
      ("OS/2", style), ("cmap", map), ("head", head), ("hhea", hhea), ("hmtx", measures),
      ("maxp", maxp), ("name", names),
    ]
  }

  /// Format 12, one group for each character.
  private static var map: [UInt8] {
    let places = characters.enumerated().map { (place: $0.offset, character: $0.element) }
    let sorted = (places + [twin]).sorted { $0.character < $1.character }
    var groups: [UInt8] = []
    for (place, character) in sorted {
      for number in [Int(character.value), Int(character.value), place + 1] {
        groups += four(number)
      }
    }
    var table = two(12) + two(0) + four(16 + groups.count) + four(0)
    table += four(sorted.count) + groups
    return two(0) + two(1) + two(3) + two(10) + four(12) + table
  }

  private static var names: [UInt8] {
    let name = "Small".utf16.flatMap { two(Int($0)) }
    var entries: [UInt8] = []
    for kind in [1, 6] {
      for number in [3, 1, 0x409, kind, name.count, 0] { entries += two(number) }
    }
    return two(0) + two(2) + two(6 + entries.count) + entries + name
  }

  private static func font(_ kind: Int, _ tables: [(String, [UInt8])]) -> [UInt8] {
    let sorted = tables.sorted { $0.0 < $1.0 }
    var at = 12 + 16 * sorted.count
    var directory: [UInt8] = []
    var contents: [UInt8] = []
    for (tag, bytes) in sorted {
      let whole = bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
      directory += Array(tag.utf8) + four(0) + four(at) + four(bytes.count)
      contents += whole
      at += whole.count
    }
    return four(kind) + two(sorted.count) + two(0) + two(0) + two(0) + directory + contents
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number >> 16) + two(number) }
}
