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

  /// Whether a control character below U+0020 stands there, but for those that are allowed.
  public static func hasControls(
    in bytes: UnsafeRawBufferPointer, besides allowed: ClosedRange<UInt8>
  ) -> Bool {
    var place = 0
    while place < bytes.count {
      let end = min(place &+ 32, bytes.count)
      if end == place &+ 32, areLetters(bytes, place) {
        place = end
        continue
      }
      for byte in bytes[place..<end] where byte < 0x20 && !(allowed ~= byte) { return true }
      place = end
    }
    return false
  }

  /// Whether each of the next 32 bytes has one of its upper three bits: taking 1 from each borrows where one has
  /// none.
  private static func areLetters(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    var borrows: UInt64 = 0
    for offset in 0..<4 {
      let eight = bytes.loadUnaligned(fromByteOffset: place &+ offset &* 8, as: UInt64.self)
      let upper = eight & 0xE0E0_E0E0_E0E0_E0E0
      borrows |= (upper &- 0x0101_0101_0101_0101) & ~upper
    }
    return borrows & 0x8080_8080_8080_8080 == 0
  }
}
