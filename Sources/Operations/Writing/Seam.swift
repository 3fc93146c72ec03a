import Intake
import Manuscript
import Workflow

/// The place where one text goes on in another that is put behind it, or inside it.
struct Seam {
  private let upper: LinedBlock?
  private let lower: LinedBlock?
  private let isClosed: Bool
  /// The lines of the second text that are no part of the seam.
  private let behind: Set<Int>

  /// `block` is the one of the first text before which the second stands, none at its end.
  init(_ first: LinedText, _ second: LinedText, at block: Int?, isClosed: Bool) {
    upper = first.rows.prefix(block ?? first.rows.count).last
    lower = second.rows.first
    behind = Set(second.lines.dropFirst().joined().map(\.line))
    self.isClosed =
      isClosed && upper?.block.kind == .paragraph && lower?.block.kind == .paragraph
  }

  /// What is doubtful in the text that two became: of both what was, but not that the first breaks
  /// off where it goes on now, nor that the second has no beginning.
  func doubts(
    _ first: [Provenance.Doubt], _ second: [Provenance.Doubt]
  ) -> [Provenance.Doubt] {
    guard isClosed else { return first + second }
    let ends = Set(upper?.lines.map(\.line) ?? [])
    return first.filter { !$0.isOf(.truncated) || !ends.contains($0.line) }
      + second.filter { !$0.isOf(.orphan) || behind.contains($0.line) }
  }
}

extension Provenance.Doubt {
  fileprivate func isOf(_ kind: Intake.Flag.Kind) -> Bool { self.kind == kind.rawValue }
}

extension [Provenance.Doubt] {
  /// Adds that a text breaks off, or that it has no beginning, which is more serious than what
  /// follows; once.
  mutating func add(_ kind: Intake.Flag.Kind, line: Int) {
    let doubt = Provenance.Doubt(kind: kind.rawValue, line: line)
    if contains(doubt) { return }
    insert(doubt, at: kind == .truncated ? 0 : prefix { $0.isOf(.truncated) }.count)
  }
}

extension String {
  /// Less the blanks and line feeds at its end.
  var trimmedEnd: String {
    let end = unicodeScalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(unicodeScalars[...$0]) } ?? ""
  }

  /// Whether it ends with a sentence, be there quotation marks or a remark in brackets behind the
  /// stop.
  var endsSentence: Bool {
    var end = trimmedEnd.unicodeScalars[...]
    if let last = end.last, let bracket = Self.brackets[last],
      let at = end.lastIndex(of: bracket)
    {
      if Self.isStopped(end[at...].dropLast()) { return true }
      end = end[..<at]
    }
    return Self.isStopped(end)
  }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "）": "（", ")": "(", "】": "【", "]": "[", "］": "［", "〕": "〔",
  ]
  private static let stops = Set("。！？…!?.".unicodeScalars)
  private static let closing = Set("”’」』》\"' \u{3000}".unicodeScalars)

  private static func isStopped(_ text: Substring.UnicodeScalarView) -> Bool {
    text.last { !closing.contains($0) }.map(stops.contains) ?? true
  }
}
