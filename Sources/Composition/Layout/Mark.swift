public import Notation

/// One thing a renderer draws. Every renderer draws the same marks, so pages look the same in every
/// format.
public enum Mark: Hashable, Sendable {
  /// A black area.
  case fill(Frame)
  /// A light grey area.
  case shade(Frame)
  /// A black outline of this thickness.
  case outline(Frame, thickness: Length)
  /// Characters on one baseline.
  case text(TextMark)
  /// A picture that fills its frame, cut off alike on both sides or at top and foot, or showing a
  /// part that was chosen; a light grey area where its file is not at hand.
  case picture(Digest, Frame, showing: Crop?)
  /// A white area.
  case clear(Frame)
  /// A red area.
  case redFill(Frame)
  /// Red characters.
  case redText(TextMark)
}

/// Characters of one row that are drawn together.
public struct TextMark: Hashable, Sendable {
  /// What is drawn.
  public let text: String
  /// One place per scalar; or, for characters that have to be shaped together (combining marks,
  /// scripts written from right to left, characters outside the basic plane), the place of the
  /// first one alone.
  public let x: [Length]
  /// The baseline, from the top edge of the page.
  public let y: Length
  /// The size of the type.
  public let size: Length
  /// The kind of type.
  public let face: Row.Face

  /// What is drawn where text is not read again: a hyphen that was added is U+00AD, which screens
  /// do not show.
  public var drawn: String {
    face.latin == nil || !text.unicodeScalars.contains("\u{AD}")
      ? text : String(text.map { $0 == "\u{AD}" ? "-" : $0 })
  }
}

extension Box {
  /// What has to be drawn for the box, back to front.
  public var marks: [Mark] {
    let ground: [Mark]
    switch kind {
    case .rule: ground = [.fill(frame)]
    case .photo:
      ground = [
        media.map { .picture($0, frame, showing: crop.flatMap { $0.isCentred ? nil : $0 }) }
          ?? .shade(frame)
      ]
    case .placeholder: ground = [.shade(frame)]
    case .frame: ground = [.outline(frame, thickness: Length(thousandths: 500))]
    case .draftMark: ground = [.outline(frame, thickness: Length(thousandths: 800))]
    case .oversetMark where rows.isEmpty: return [.redFill(frame)]
    case .oversetMark:
      return [.clear(frame)] + rows.flatMap { row in row.marks.map { .redText($0) } }
    case .masthead, .folio, .headline, .byline, .text, .caption, .jump, .filler: ground = []
    }
    return ground
      + rows.flatMap { row in row.marks.map { row.isRed ? .redText($0) : .text($0) } }
  }
}

extension Row {
  /// The row cut where characters have to be shaped together.
  var marks: [TextMark] {
    if let inked = withoutUndrawn { return inked.marks }
    if !text.isEmpty, !text.unicodeScalars.contains(where: \.needsShaping) {
      return [TextMark(text: text, x: x, y: y, size: size, face: face)]
    }
    let scalars = Array(text.unicodeScalars)
    let shaped = scalars.indices.map { index in
      scalars[index].needsShaping || (index + 1 < scalars.count && scalars[index + 1].isJoining)
    }
    var marks: [TextMark] = []
    var start = 0
    while start < scalars.count {
      var end = start + 1
      while end < scalars.count, shaped[end] == shaped[start] { end += 1 }
      marks.append(mark(scalars[start..<end], at: start, isShaped: shaped[start]))
      start = end
    }
    return marks
  }

  /// The row without what is kept for the text alone: the line feed that ended the line, and in
  /// English U+00AD but at the end, where it is drawn. None where nothing of that stands in it.
  private var withoutUndrawn: Row? {
    let isEnglish = face.latin != nil
    guard isEnglish || text.utf8.contains(0x0A) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let kept = scalars.indices.filter { index in
      scalars[index] != "\n"
        && !(isEnglish && index + 1 < scalars.count && scalars[index] == "\u{AD}")
    }
    guard kept.count < scalars.count else { return nil }
    return Row(
      text: String(String.UnicodeScalarView(kept.map { scalars[$0] })), x: kept.map { x[$0] }, y: y,
      size: size, face: face, isRed: isRed)
  }

  private func mark(
    _ scalars: ArraySlice<Unicode.Scalar>, at start: Int, isShaped: Bool
  ) -> TextMark {
    let places = isShaped ? x[start...start] : x[start..<(start + scalars.count)]
    return TextMark(
      text: String(String.UnicodeScalarView(scalars)), x: Array(places), y: y, size: size,
      face: face)
  }
}

extension Unicode.Scalar {
  fileprivate var needsShaping: Bool {
    switch value {
    case 0..<0x300, 0x2010..<0x2028, 0x2030..<0x2060, 0x2070..<0x20D0, 0x2100..<0x2C00,
      0x3000..<0x302A, 0x3030..<0x3099, 0x309B..<0xA000, 0xFF00..<0xFFE0:
      false
    case 0x590...0x10FF, 0x1700...0x1CFF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: true
    default: value >= 0x10000 || isJoining
    }
  }

  fileprivate var isJoining: Bool {
    guard value >= 0x300, !(0x3400..<0xA000 ~= value) else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return true
    default: return false
    }
  }
}
