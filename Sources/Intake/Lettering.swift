/// One Unicode scalar as a number, which debug builds also read quickly.
typealias Letter = UInt32

/// What kinds of characters there are, as far as reading a page goes.
enum Lettering {
  static func isHan(_ letter: Letter) -> Bool {
    (0x4E00...0x9FFF).contains(letter) || (0x3400...0x4DBF).contains(letter)
      || (0x20000...0x3FFFF).contains(letter) || (0xF900...0xFAFF).contains(letter)
      || letter == 0x3007
  }

  static func isDigit(_ letter: Letter) -> Bool { (0x30...0x39).contains(letter) }
  static func isUpper(_ letter: Letter) -> Bool { (0x41...0x5A).contains(letter) }
  static func isLower(_ letter: Letter) -> Bool { (0x61...0x7A).contains(letter) }

  static func isLatin(_ letter: Letter) -> Bool {
    isUpper(letter) || isLower(letter) || (0xC0...0x24F).contains(letter)
  }

  static func isAlphanumeric(_ letter: Letter) -> Bool { isDigit(letter) || isLatin(letter) }

  /// Blanks of every width, and the carriage returns and form feeds of other systems.
  static func isBlank(_ letter: Letter) -> Bool {
    switch letter {
    case 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029,
      0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// What has neither width nor meaning in copy: controls, marks of byte order, joiners.
  static func isNothing(_ letter: Letter) -> Bool {
    switch letter {
    case 0...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}
