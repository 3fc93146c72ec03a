/// Tables in plain copy: rows whose cells tabs part, as mails and spreadsheets paste them.
enum PlainTable {
  /// The lines, cut where a table begins or ends. Two rows or more with equally many tabs are one.
  static func parts(
    of lines: ArraySlice<FormLine>
  ) -> [(isTable: Bool, lines: ArraySlice<FormLine>)] {
    var parts: [(isTable: Bool, lines: ArraySlice<FormLine>)] = []
    var start = lines.startIndex
    while start < lines.endIndex {
      let tabs = tabs(in: lines[start])
      let end = lines[start...].prefix { tabs > 0 && Self.tabs(in: $0) == tabs }.endIndex
      let isTable = end > start + 1
      let next = isTable ? end : start + 1
      if !isTable, let last = parts.last, !last.isTable {
        parts[parts.count - 1].lines = lines[last.lines.startIndex..<next]
      } else {
        parts.append((isTable, lines[start..<next]))
      }
      start = next
    }
    return parts
  }

  /// A row as those of documents are.
  static func row(_ line: FormLine) -> String {
    line.raw.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0.trimmed) }.joined(separator: " | ")
  }

  private static func tabs(in line: FormLine) -> Int { line.raw.count { $0 == "\t" } }
}
