/// How copy that looks like a mark of the form, or like nothing at all, is written.
///
/// `\` before a mark is that mark; at the end of a line it is a line break inside the paragraph;
/// `\u{3000}` is any character; `""` is an empty text. A `\` before a letter, as in `C:\new`, stays.
enum Escape {
  /// Writes `text` so that `read` gives it back; an empty one as `""`.
  static func write(_ text: String) -> Raw {
    if text.unicodeScalars.isEmpty { return Raw(of: "\"\"") }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let raw = Raw(lines.map(writeLine).joined(separator: "\\\n".unicodeScalars))
    return isEmptyText(raw) ? ["\\"] + raw : raw
  }

  private static func writeLine(_ line: Substring.UnicodeScalarView) -> Raw {
    var raw: Raw = []
    let last = line.count - 1
    for (index, scalar) in line.enumerated() {
      let isEdge = index == 0 || index == last
      if isHidden(scalar) || (isEdge && isBlank(scalar)) {
        raw += code(scalar)
      } else {
        raw += scalar == "\\" ? ["\\", "\\"] : [scalar]
      }
    }
    return raw
  }

  /// `\u{…}` for one character.
  static func code(_ scalar: Unicode.Scalar) -> Raw {
    Raw(of: "\\u{\(String(scalar.value, radix: 16))}")
  }

  /// Puts a `\` before each of `marks`.
  static func write(_ text: String, escaping marks: Set<Unicode.Scalar>) -> Raw {
    write(text).flatMap { marks.contains($0) ? ["\\", $0] : [$0] }
  }

  /// Makes sure that the text does not begin with a mark.
  static func protectStart(_ raw: Raw) -> Raw {
    guard let first = raw.first else { return raw }
    return isLetter(first) ? code(first) + raw.dropFirst() : ["\\"] + raw
  }

  /// Reads what `write` wrote, and what people type.
  static func read(_ raw: some Sequence<Unicode.Scalar>) -> String {
    let raw = Raw(raw)
    guard !isEmptyText(raw) else { return "" }
    guard raw.contains("\\") else { return String(raw) }
    var text = String.UnicodeScalarView()
    var index = 0
    while index < raw.count {
      let step = step(raw, at: index)
      text.append(contentsOf: step.scalars)
      index += step.length
    }
    return String(text)
  }

  private static func step(_ raw: Raw, at index: Int) -> (scalars: Raw, length: Int) {
    guard raw[index] == "\\", index + 1 < raw.count else { return ([raw[index]], 1) }
    let next = raw[index + 1]
    if next == "u", let (scalar, length) = readCode(raw, at: index) { return ([scalar], length) }
    let isMark = isASCIIMark(next) || next == "\n" || wideMarks.contains(next)
    if isMark || (index == 0 && !isLetter(next)) { return ([next], 2) }
    return (["\\"], 1)
  }

  private static func readCode(_ raw: Raw, at index: Int) -> (Unicode.Scalar, length: Int)? {
    let digits = raw[index...].dropFirst(3).prefix { $0 != "}" }
    let end = index + 3 + digits.count
    guard index + 2 < raw.count, raw[index + 2] == "{", end < raw.count, digits.count <= 6,
      let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1 - index)
  }

  private static func isEmptyText(_ raw: Raw) -> Bool { raw == ["\"", "\""] }

  /// Marks of the form that are not ASCII.
  private static let wideMarks: Set<Unicode.Scalar> = ["｜", "；", "，", "、", "：", "　"]

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x9, 0xB, 0xC, 0xA0, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Control characters, line separators, byte order marks and marks that turn the direction of
  /// writing: what nobody sees in an editor.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isASCIIMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x7F && !isLetter(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }
}

extension Collection<Unicode.Scalar> {
  /// Without blanks at both ends.
  var trimmed: Raw {
    var raw = Raw(drop { Escape.isBlank($0) })
    while let last = raw.last, Escape.isBlank(last) { raw.removeLast() }
    return raw
  }

  /// Cut where one of `marks` stands without a `\` before it.
  func cut(at marks: Set<Unicode.Scalar>) -> [Raw] {
    var parts: [Raw] = [[]]
    var isEscaped = false
    for scalar in self {
      if marks.contains(scalar), !isEscaped {
        parts.append([])
      } else {
        parts[parts.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts
  }

  /// Whether one of `marks` stands in it without a `\` before it.
  func has(_ marks: Set<Unicode.Scalar>) -> Bool {
    cut(at: marks).count > 1
  }
}
