extension SourcePage {
  /// The page as it is read: columns that stand side by side below each other, and what a typesetter put
  /// there for the look alone in the letters that an author types.
  var asRead: SourcePage {
    let page = inColumns
    guard TypedLetters.areOthers(in: page.lines.bytes) else { return page }
    let typed = SourceLines(TypedLetters.typed(page.lines.bytes))
    return SourcePage(page, lines: typed, layout: page.layout)
  }
}

/// Ligatures, and the hyphens of a page's measure: `ﬁnd` and `an<U+00AD><U+2010>` at the end of a line, as
/// they come out of PDF, are `find` and `an-`.
public enum TypedLetters {
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

  /// A text in the letters that an author types, whose lines nobody counts: words that were parted where
  /// they may be are whole, other hyphens at the end of a line stay.
  public static func typed(_ text: String) -> String {
    guard areOthers(in: Array(text.utf8)) else { return text }
    let whole = ["\u{AD}\u{2010}\n", "\u{AD}\n"].reduce(text) { $0.replacing($1, with: "") }
    return String(decoding: typed(Array(whole.utf8)), as: UTF8.self)
  }

  static func areOthers(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard mayBeOthers(in: bytes) else { return false }
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        // Most of a page is letters of one byte, and those of three that begin with E4 to E9.
        if byte &- 0xE4 < 0x0B {
          place &+= 3
        } else if byte < 0xC2 {
          place &+= 1
        } else {
          if isSoft(bytes, place) || isHyphen(bytes, place) || ligature(bytes, place) != nil {
            return true
          }
          place += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
      }
      return false
    }
  }

  /// Looks at the first bytes of such letters wherever they may stand, with nothing in between that depends on
  /// what is found: so many places are looked at in one step. No page but one out of PDF has any.
  private static func mayBeOthers(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 2 else { return true }
    var least = UInt8.max
    for place in 0..<(bytes.count - 2) {
      let (first, second, third) = (bytes[place], bytes[place + 1], bytes[place + 2])
      // Each is 0 where all its bytes stand here.
      let soft = (first ^ 0xC2) | (second ^ 0xAD)
      let hyphen = (first ^ 0xE2) | (second ^ 0x80) | ((third & 0xFE) ^ 0x90)
      let ligature = (first ^ 0xEF) | (second ^ 0xAC)
      least = min(least, min(soft, min(hyphen, ligature)))
    }
    let end = bytes.count - 2
    return least == 0 || bytes[end] == 0xC2 && bytes[end + 1] == 0xAD
  }

  static func typed(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      var typed: [UInt8] = []
      typed.reserveCapacity(bytes.count)
      var place = 0
      while place < bytes.count {
        if isSoft(bytes, place) {
          if endsLine(bytes, place + 2) { typed.append(0x2D) }
          place += 2
        } else if isHyphen(bytes, place) {
          typed.append(0x2D)
          place += 3
        } else if let letters = ligature(bytes, place) {
          typed += letters
          place += 3
        } else {
          typed.append(bytes[place])
          place += 1
        }
      }
      return typed
    }
  }

  /// A word that may be parted was parted where its line ends, unless a hyphen follows that shows it.
  private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place >= bytes.count || bytes[place] <= 0x20
  }

  /// U+00AD.
  private static func isSoft(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xAD
  }

  /// U+2010 and U+2011.
  private static func isHyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
      && (bytes[place + 2] == 0x90 || bytes[place + 2] == 0x91)
  }

  /// U+FB00 to U+FB06.
  private static func ligature(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> [UInt8]? {
    guard bytes[place] == 0xEF, place + 2 < bytes.count, bytes[place + 1] == 0xAC,
      0x80...0x86 ~= bytes[place + 2]
    else { return nil }
    return ligatures[Int(bytes[place + 2]) - 0x80]
  }
}
