/// Writes a CID-keyed compact font (Adobe Technical Note 5176). Offsets are written in five bytes
/// each, so that the lengths of the dictionaries are known before the offsets are.
struct CompactFile {
  let name: String
  let box: [Int]
  let matrix: [UInt8]
  let outlines: [[UInt8]]
  /// The part of each glyph.
  let selects: [UInt8]
  /// Matrix and private dictionary of each part.
  let parts: [(matrix: [UInt8], privateBytes: [UInt8])]

  var bytes: [UInt8] {
    let front: [UInt8] =
      [1, 0, 4, 4] + Self.index([Array(name.utf8)])
    let back: [UInt8] =
      Self.index([Array("Adobe".utf8), Array("Identity".utf8)]) + Self.index([])
    let topLength = Self.index([top(0, 0, 0, 0)]).count
    let charset: [UInt8] = Self.charset(outlines.count)
    let select: [UInt8] = [0] + selects
    let strings = Self.index(outlines)
    let charsetAt = front.count + topLength + back.count
    let selectAt = charsetAt + charset.count
    let stringsAt = selectAt + select.count
    let arrayAt = stringsAt + strings.count
    let array = fontArray(at: arrayAt)
    let whole = front + Self.index([top(charsetAt, selectAt, stringsAt, arrayAt)]) + back
    return whole + charset + select + strings + array
  }

  /// Standard string 391 is the first of the font's own.
  private func top(_ charset: Int, _ select: Int, _ strings: Int, _ array: Int) -> [UInt8] {
    var top = Self.number(391) + Self.number(392) + Self.number(0) + [12, 30]
    top += matrix
    top += box.flatMap { Self.number($0) } + [5]
    top += Self.number(outlines.count) + [12, 34]
    top += Self.number(charset) + [15] + Self.number(select) + [12, 37]
    return top + Self.number(strings) + [17] + Self.number(array) + [12, 36]
  }

  /// Format 2: one range, in which glyph and CID are the same.
  private static func charset(_ glyphCount: Int) -> [UInt8] {
    let left = max(0, glyphCount - 2)
    return [2, 0, 1, UInt8(left >> 8 & 0xFF), UInt8(left & 0xFF)]
  }

  private func fontArray(at start: Int) -> [UInt8] {
    let lengths = Self.index(parts.map { part($0.matrix, 0, 0) }).count
    var at = start + lengths
    var dictionaries: [[UInt8]] = []
    for entry in parts {
      dictionaries.append(part(entry.matrix, entry.privateBytes.count, at))
      at += entry.privateBytes.count
    }
    return Self.index(dictionaries) + parts.flatMap(\.privateBytes)
  }

  private func part(_ matrix: [UInt8], _ length: Int, _ at: Int) -> [UInt8] {
    matrix + Self.number(length) + Self.number(at) + [18]
  }

  private static func number(_ number: Int) -> [UInt8] {
    [29] + BigEndian.bytes(number, 4)
  }

  static func index(_ strings: [[UInt8]]) -> [UInt8] {
    guard !strings.isEmpty else { return [0, 0] }
    var bytes = BigEndian.bytes(strings.count, 2) + [4]
    var offset = 1
    bytes += BigEndian.bytes(offset, 4)
    for string in strings {
      offset += string.count
      bytes += BigEndian.bytes(offset, 4)
    }
    for string in strings { bytes += string }
    return bytes
  }
}
