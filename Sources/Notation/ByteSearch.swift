import Foundation

/// Looks for bytes in many at once.
public enum ByteSearch {
  /// Where a byte stands next, from a place on. The library looks at many bytes at once.
  public static func place(
    of byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int = 0
  ) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether any of the words stands in a text, byte by byte.
  public static func holds(_ text: String, anyOf words: [String]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      words.contains { holds(UnsafeRawBufferPointer(bytes), $0) }
    }
  }

  private static func holds(_ bytes: UnsafeRawBufferPointer, _ word: String) -> Bool {
    var word = word
    return word.withUTF8 { word in
      guard let first = word.first else { return true }
      var start = 0
      while let at = place(of: first, in: bytes, from: start), at + word.count <= bytes.count {
        if bytes[at..<at + word.count].elementsEqual(word) { return true }
        start = at + 1
      }
      return false
    }
  }

  /// Whether a control character below U+0020 stands there, but for those that are allowed. With nothing that
  /// depends on what is found: so many bytes are looked at in one step.
  public static func hasControls(
    in bytes: UnsafeRawBufferPointer, besides allowed: ClosedRange<UInt8>
  ) -> Bool {
    let (first, count) = (allowed.lowerBound, allowed.upperBound - allowed.lowerBound)
    var found: UInt8 = 0
    for place in 0..<bytes.count {
      let isControl: UInt8 = bytes[place] < 0x20 ? 1 : 0
      let isAllowed: UInt8 = bytes[place] &- first <= count ? 1 : 0
      found |= isControl & ~isAllowed
    }
    return found > 0
  }
}
