import Manuscript
import Typesetting

/// Characters of one face and size on one baseline, placed from the left edge of their column.
struct CopyRun {
  var text: String
  var x: [Length]
  let size: Length
  let face: Row.Face

  init(text: String, x: [Length], size: Length, face: Row.Face) {
    self.text = text
    self.x = x
    self.size = size
    self.face = face
  }

  /// A set line in type of a size, shifted to the right.
  init(_ line: SetLine, size: Length, face: Row.Face, left: Length = .zero) {
    self.init(text: line.text, x: line.x.map { left + size.ems($0) }, size: size, face: face)
  }

  /// A run shifted to the right and brought to its baseline on the page.
  func row(left: Length, baseline: Length) -> Row {
    Row(text: text, x: x.map { $0 + left }, y: baseline, size: size, face: face)
  }

  /// Parts a run after a number of scalars; a part without scalars is none.
  func split(after count: Int) -> (CopyRun?, CopyRun?) {
    guard count > 0 else { return (nil, self) }
    guard count < x.count else { return (self, nil) }
    let scalars = text.unicodeScalars
    let first = CopyRun(
      text: String(String.UnicodeScalarView(scalars.prefix(count))), x: Array(x.prefix(count)),
      size: size, face: face)
    let rest = CopyRun(
      text: String(String.UnicodeScalarView(scalars.dropFirst(count))),
      x: Array(x.dropFirst(count)), size: size, face: face)
    return (first, rest)
  }

  func `in`(face: Row.Face) -> CopyRun { CopyRun(text: text, x: x, size: size, face: face) }
}

/// A body line of a story; every line takes one line of the grid.
struct CopyLine {
  let kind: Box.Kind
  let runs: [CopyRun]

  var text: String { runs.map(\.text).joined() }

  /// The text without a hyphen that was added.
  var copy: String {
    let scalars = text.unicodeScalars
    return scalars.last == "\u{AD}" ? String(scalars.dropLast()) : text
  }

  /// 字数.
  var characters: Int { CopyLength(of: copy).characters }

  /// Whether a sentence ends with the line.
  var endsSentence: Bool {
    let last = text.unicodeScalars.last { !$0.properties.isWhitespace }
    return last.map { Self.ends.contains($0) } ?? true
  }

  private static let ends = Set<Unicode.Scalar>("。！？”….!?".unicodeScalars)
}

/// What a column may not end with.
enum ColumnEnd: UInt8 {
  case good
  /// A line of a paragraph would stand alone at the foot or at the top (T16, 孤行), or a word would
  /// be parted.
  case lonely
  /// A crosshead, its first line, or a part of a caption (T17, 背题).
  case banned
}

/// A paragraph of the body: its lines for each number of lines it can be set in.
struct CopyParagraph {
  /// What may happen between its lines and after its last one.
  enum Manner { case text, crosshead, caption }

  let manner: Manner
  /// Ascending by lines; never empty.
  let options: [ParagraphSetting.Option]
  /// The option with the best spacing.
  let best: Int
  private let setting: ParagraphSetting?
  private let style: CopyStyle?
  private let fixed: [CopyLine]

  /// A paragraph that can be set in one way only.
  init(_ lines: [CopyLine], manner: Manner = .text) {
    self.manner = manner
    fixed = lines
    options = [ParagraphSetting.Option(lineCount: lines.count, cost: 0)]
    best = 0
    setting = nil
    style = nil
  }

  init(_ setting: ParagraphSetting, style: CopyStyle) {
    manner = .text
    self.setting = setting
    self.style = style
    fixed = []
    options = setting.options
    best = setting.best ?? 0
  }

  func lines(option: Int) -> [CopyLine] {
    guard let setting, let style else { return fixed }
    return style.lines(setting.lines(option: option))
  }

  /// The lines of an option, without a hyphen at the end of some of them where that can be had.
  func lines(option: Int, withoutHyphenAt whole: Set<Int>) -> [CopyLine] {
    guard let setting, let style, !whole.isEmpty else { return lines(option: option) }
    return style.lines(setting.lines(option: option, withoutHyphenAt: whole))
  }

  /// The ends of columns that the lines of an option allow, one entry per line.
  func ends(option: Int) -> [ColumnEnd] {
    let count = options[option].lineCount
    return (0..<count).map { end(option: option, line: $0, of: count) }
  }

  /// What a column may not end with, for one line of an option.
  func end(option: Int, line: Int, of count: Int) -> ColumnEnd {
    switch manner {
    case .crosshead: return .banned
    case .caption: return line + 1 < count ? .banned : .good
    case .text:
      if line + 1 == count || count == 1 { return .good }
      if setting?.isHyphened(option: option, line: line) ?? false { return .lonely }
      return line == 0 || line + 2 == count ? .lonely : .good
    }
  }
}

/// How the lines of a paragraph are dressed.
struct CopyStyle {
  let size: Length
  let face: Row.Face
  /// How many scalars from the start are set in 黑体 (消息头).
  var leadCount = 0
  var left = Length.zero

  func lines(_ set: [SetLine]) -> [CopyLine] {
    var lead = leadCount
    return set.map { line in
      let (first, rest) = CopyRun(line, size: size, face: face, left: left).split(after: lead)
      lead -= line.x.count
      return CopyLine(kind: .text, runs: [first?.in(face: .hei), rest].compactMap { $0 })
    }
  }
}
