/// What a scalar does in a line. The classes are those of CLREQ and GB/T 15834 as far as the
/// rules T1 to T12 tell them apart.
enum CharacterClass: UInt8, Hashable, Sendable {
  /// Han, kana, full-width letters, symbols in the em box: may stand anywhere.
  case ideograph
  /// “ （ 《: never last in a line; ink in the right half of the em box.
  case opening
  /// ” ） 》: never first in a line; ink in the left half.
  case closing
  /// ， 、 ； ：: never first; ink in the left half.
  case pause
  /// 。 ！ ？: never first; ink in the left half.
  case stop
  /// · between parts of a name: never first, half an em, neither stretched nor squeezed.
  case middleDot
  /// － ～: never first.
  case connector
  /// ／: neither first nor last.
  case slash
  /// ％ ‰ ℃: never first.
  case unit
  /// —: pairs are one unit of two em.
  case dash
  /// …: pairs are one unit of two em.
  case ellipsis
  /// Letters, digits and ASCII marks: runs are not broken.
  case western
  /// Blanks that part words and vanish at the end of a line.
  case space
  /// Combining marks, joiners, variation selectors, control characters: stay with what is before.
  case joining
  /// Ends the line.
  case lineFeed
}

extension CharacterClass {
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x4E00...0x9FFF: self = .ideograph
    case 0x21...0x7E: self = .western
    case 0..<0xA0: self = Self.control(scalar)
    case 0xA0..<0x2010: self = Self.letter(scalar)
    case 0x2010..<0x2E80: self = Self.symbol(scalar)
    case 0x3000..<0x3041: self = Self.mark(scalar)
    case 0xFF00..<0x10000: self = Self.fullWidth(scalar)
    case 0x1F000...0x1FAFF where !(0x1F3FB...0x1F3FF ~= scalar.value): self = .ideograph
    default: self = Self.isJoining(scalar) ? .joining : .ideograph
    }
  }

  /// Marks whose full-width form has half an em of blank that rule T6 may take away.
  var isHalfBlank: Bool {
    switch self {
    case .opening, .closing, .pause, .stop: true
    default: false
    }
  }

  private static func control(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar {
    case "\n": .lineFeed
    case " ", "\t": .space
    default: .joining
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0xB7: return .middleDot
    case 0xB0...0xB1, 0xD7, 0xF7: return .western
    case 0xAD, 0x200B...0x200F: return .joining
    case 0x1100...0x11FF: return .ideograph
    case 0x2000...0x200A: return .space
    default: return scalar.value >= 0x300 && isJoining(scalar) ? .joining : .western
    }
  }

  private static func symbol(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x2018, 0x201C: .opening
    case 0x2019, 0x201D: .closing
    case 0x2014, 0x2015, 0x2E3A: .dash
    case 0x2025, 0x2026, 0x22EF: .ellipsis
    case 0x2027: .middleDot
    case 0x2030, 0x2103, 0x2109: .unit
    case 0x2028, 0x2029: .lineFeed
    case 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF: .joining
    case 0x202F, 0x2010...0x2013, 0x2032...0x2033, 0x20A0...0x20CF: .western
    case 0x2113, 0x2116, 0x2122, 0x2212: .western
    case 0x205F: .space
    case 0x2C00...0x2DFF: .western
    default: .ideograph
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x3000: .space
    case 0x3001: .pause
    case 0x3002: .stop
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: .opening
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E...0x301F:
      .closing
    case 0x301C: .connector
    case 0x302A...0x302F: .joining
    default: .ideograph
    }
  }

  private static func fullWidth(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .stop
    case 0xFF05: .unit
    case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62: .opening
    case 0xFF09, 0xFF3D, 0xFF5D, 0xFF60, 0xFF63: .closing
    case 0xFF0C, 0xFF1A, 0xFF1B, 0xFF64: .pause
    case 0xFF0D, 0xFF5E: .connector
    case 0xFF0F: .slash
    case 0xFF65: .middleDot
    case 0xFF9E, 0xFF9F, 0xFFF0...0xFFFF: .joining
    default: .ideograph
    }
  }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control: true
    default: false
    }
  }
}
