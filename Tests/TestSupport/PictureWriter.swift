/// Writes small pictures for tests.
public enum PictureWriter {
  /// A PNG of which every number is 0. `rows` is how many bytes its rows have, where that is not
  /// what its size says.
  public static func png(
    width: Int, height: Int, kind: UInt8 = 0, palette: [UInt8]? = nil, rows: Int? = nil
  ) -> [UInt8] {
    let length = rows ?? height * (1 + width * (kind == 2 ? 3 : 1))
    let size = four(width) + four(height) + [8, kind, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", size)
      + (palette.map { chunk("PLTE", $0) } ?? []) + chunk("IDAT", zeros(length))
      + chunk("IEND", [])
  }

  /// A JPEG with the segments that every reader looks at; `start` is the marker of its frame.
  public static func jpeg(
    width: Int, height: Int, start: UInt8 = 0xC0, before segments: [UInt8] = []
  ) -> [UInt8] {
    let frame = [8] + two(height) + two(width) + [1, 1, 0x11, 0]
    return [0xFF, 0xD8] + segments + segment(0xDB, [UInt8](repeating: 1, count: 65))
      + segment(start, frame) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 3, 0xFF, 0xD9]
  }

  /// A zlib stream of zeros, in the fixed codes (RFC 1951, 3.2.6): a few as they are, then copies of
  /// 257 of them.
  private static func zeros(_ count: Int) -> [UInt8] {
    var bits = BitString()
    bits.put(0b011, 3)
    let first = min(count, 257 + max(0, count - 257) % 257)
    for _ in 0..<first { bits.putCode(0b0011_0000, 8) }
    for _ in 0..<(count - first) / 257 {
      bits.putCode(0b1100_0100, 8)
      bits.put(30, 5)
      bits.putCode(16, 5)
      bits.put(0, 7)
    }
    bits.putCode(0, 7)
    let sum = count % 65_521
    return [0x78, 0x9C] + bits.bytes + two(sum) + two(1)
  }

  /// A marker segment of a JPEG.
  public static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + two(content.count + 2) + content
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return four(content.count) + named + four(Int(ZipWriter.checksum(named)))
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number >> 16) + two(number) }
}

/// Bits in the order of deflate.
private struct BitString {
  private(set) var bytes: [UInt8] = []
  private var count = 0

  /// The lowest bit first.
  mutating func put(_ number: Int, _ length: Int) {
    for bit in 0..<length {
      if count % 8 == 0 { bytes.append(0) }
      bytes[count / 8] |= UInt8(number >> bit & 1) << UInt8(count % 8)
      count += 1
    }
  }

  /// The highest bit first, as codes stand.
  mutating func putCode(_ code: Int, _ length: Int) {
    for bit in (0..<length).reversed() { put(code >> bit & 1, 1) }
  }
}
