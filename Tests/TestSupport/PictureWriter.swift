/// Writes small pictures for tests.
public enum PictureWriter {
  /// A grey PNG whose chunks and checksums are right; its pixels are not there.
  public static func png(
    width: Int, height: Int, kind: UInt8 = 0, palette: [UInt8]? = nil
  ) -> [UInt8] {
    let size = four(width) + four(height) + [8, kind, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", size)
      + (palette.map { chunk("PLTE", $0) } ?? []) + chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1])
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
