import Diagnostics
import Manuscript

/// Marks of Markdown that our form does not know and that stay in the copy as they stand.
enum ForeignMarks {
  /// One sentence for each kind of mark, with the first place it stands in.
  static func remarks(on lines: ArraySlice<FormLine>) -> [Wording] {
    let tables = Set(MarkdownTable.all(in: lines.map(\.raw)).values.flatMap(\.lines))
    let copy = lines.enumerated().filter { !tables.contains($0.offset) }.map(\.element)
      .filter { LineMark($0.raw) == .text || $0.raw.first == "|" }
    let kinds: [(Raw) -> Wording?] = [picture, table, emphasis]
    return kinds.compactMap { kind in copy.lazy.compactMap { kind($0.raw) }.first }
  }

  /// `![caption](file.jpg)` on a line of its own.
  private static func picture(_ raw: Raw) -> Wording? {
    MarkdownPicture(raw).map { .pictureMarkStays(String($0.file)) }
  }

  /// `| a | b |` alone, which is no table yet.
  private static func table(_ raw: Raw) -> Wording? {
    let bars = raw.count { $0 == "|" }
    return bars > 2 && raw.first == "|" && raw.last == "|" ? .tableStays(String(raw)) : nil
  }

  /// `**bold**`, `[text](address)`: what goes when the line is read as Markdown.
  private static func emphasis(_ raw: Raw) -> Wording? {
    let hasSigns = raw.contains { $0 == "*" || $0 == "`" }
    guard hasSigns || raw.contains("["), MarkdownPicture(raw) == nil else { return nil }
    var marks = MarkdownMarks(raw)
    let plain = marks.plain()
    let isMarked = hasSigns || !marks.addresses.isEmpty
    return isMarked && plain.unicodeScalars.count < raw.count ? .emphasisStays(String(raw)) : nil
  }
}
