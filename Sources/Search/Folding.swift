/// One way to write what can be written in several: what is searched and what is searched for are
/// both folded, then compared byte by byte.
///
/// Folded are: ASCII capitals, full-width letters, digits and marks, `。` and curly quotation marks;
/// a run of blanks, line breaks and U+3000 becomes one space. Bytes that are not UTF-8 stay.
public enum Folding {
  /// The folded form of UTF-8 text; never longer than the text.
  public static func fold(_ text: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { folded, count in
      text.withUnsafeBufferPointer { source in
        var position = 0
        while position < source.count {
          let step = Step(source, position)
          if let byte = step.byte, !(byte == 0x20 && count > 0 && folded[count - 1] == 0x20) {
            folded[count] = byte
            count += 1
          }
          position += step.length
        }
      }
    }
  }

  /// The folded form of a text.
  public static func fold(_ text: String) -> [UInt8] {
    fold(Array(text.utf8))
  }

  /// The folded form, and for each of its bytes where it stood in `text`; the last entry is the
  /// text's end.
  static func foldWithOrigins(_ text: [UInt8]) -> (folded: [UInt8], origins: [Int]) {
    var folded: [UInt8] = []
    var origins: [Int] = []
    text.withUnsafeBufferPointer { source in
      var position = 0
      while position < source.count {
        let step = Step(source, position)
        if let byte = step.byte, !(byte == 0x20 && folded.last == 0x20) {
          folded.append(byte)
          origins.append(position)
        }
        position += step.length
      }
    }
    return (folded, origins + [text.count])
  }

  /// The folded byte for the bytes at one position.
  private struct Step {
    let byte: UInt8?
    let length: Int

    /// The common cases first: ASCII, then all of Han, which stays as it is.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) {
      let first = text[position]
      if first < 0x80 {
        self.init(byte: Self.foldASCII(first), length: 1)
      } else if first == 0xEF || first == 0xE2 || first == 0xE3 {
        self.init(wide: text, position)
      } else if first == 0xC2 {
        self.init(latin: text, position)
      } else {
        self.init(byte: first, length: 1)
      }
    }

    private init(byte: UInt8?, length: Int) {
      self.byte = byte
      self.length = length
    }

    private static func foldASCII(_ byte: UInt8) -> UInt8 {
      if byte <= 0x20 { return 0x20 }
      return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    /// The no-break space.
    private init(latin text: UnsafeBufferPointer<UInt8>, _ position: Int) {
      let second = position + 1 < text.count ? text[position + 1] : 0
      if text[position] == 0xC2, second == 0xA0 {
        self.init(byte: 0x20, length: 2)
      } else {
        self.init(byte: text[position], length: 1)
      }
    }

    private init(wide text: UnsafeBufferPointer<UInt8>, _ position: Int) {
      guard position + 2 < text.count, text[position + 1] & 0xC0 == 0x80,
        text[position + 2] & 0xC0 == 0x80
      else {
        self.init(byte: text[position], length: 1)
        return
      }
      let scalar =
        UInt32(text[position] & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6
        | UInt32(text[position + 2] & 0x3F)
      let folded = Self.foldWide(scalar)
      self.init(byte: folded ?? text[position], length: folded == nil ? 1 : 3)
    }

    private static func foldWide(_ scalar: UInt32) -> UInt8? {
      switch scalar {
      case 0xFF01...0xFF5E: foldASCII(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
      case 0x3000, 0x2000...0x200A, 0x2028, 0x2029, 0x202F: 0x20
      case 0x3002: 0x2E
      case 0x2018, 0x2019: 0x27
      case 0x201C, 0x201D: 0x22
      default: nil
      }
    }
  }
}
