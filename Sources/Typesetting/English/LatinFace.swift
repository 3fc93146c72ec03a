/// The faces of English copy; raw values are the words of `layout.json` and of the metrics object.
public enum LatinFace: String, CaseIterable, Hashable, Sendable {
  /// Of the body.
  case roman
  /// Of headlines.
  case romanBold = "roman_bold"
  /// Of captions, bylines and notes.
  case romanItalic = "roman_italic"
  /// Of datelines, crossheads, labels and folios.
  case sansBold = "sans_bold"

  fileprivate var name: String {
    switch self {
    case .roman: "Times New Roman"
    case .romanBold: "Times New Roman Bold"
    case .romanItalic: "Times New Roman Italic"
    case .sansBold: "Arial Bold"
    }
  }
}

extension Metrics {
  /// The built-in widths of the faces of English copy, added to a table for Chinese.
  public var withLatin: Metrics {
    var latin: [LatinFace: Metrics] = [:]
    for face in LatinFace.allCases {
      latin[face] = Metrics(
        face: face.name, wide: wide, narrow: narrow,
        stretches: Self.unpack(LatinAdvances.packed(face)), over: stretches)
    }
    return Metrics(
      face: self.face, wide: wide, narrow: narrow, stretches: stretches, latin: latin)
  }

  /// Whether there are tables of the faces of English copy.
  public var hasLatin: Bool { !latin.isEmpty }

  /// The table with those of English copy where they are needed, else for Chinese alone.
  public func setting(english isNeeded: Bool) -> Metrics {
    if isNeeded == hasLatin { return self }
    return isNeeded
      ? withLatin : Metrics(face: face, wide: wide, narrow: narrow, stretches: stretches)
  }

  /// The table of a face of English copy; what it does not list is set as in Chinese.
  public subscript(face: LatinFace) -> Metrics { latin[face] ?? self }

  /// Whether a face of English copy has a character; Han and the like are set in 宋体.
  public func has(_ scalar: Unicode.Scalar, in face: LatinFace) -> Bool {
    guard let table = latin[face] else { return false }
    switch scalar.value {
    case 0x20..<0x7F, 0x300...0x36F, 0x200B...0x200F, 0x2060: return true
    default: break
    }
    return table.stretches.contains { stretch in
      scalar.value >= stretch.first
        && Int(scalar.value - stretch.first) < stretch.advances.count
    }
  }
}
