import Typesetting

/// Sets names: none is parted while it fits on a row.
enum NameRows {
  /// As many names on each row as fit, a blank between them; measures in thousandths of an em. A
  /// name wider than the measure is parted at its blanks, else like a headline.
  static func rows(_ names: [String], measure: Int, metrics: Metrics) -> [SetLine] {
    var rows: [SetLine] = []
    var row: SetLine?
    for piece in names.flatMap({ pieces($0, measure, metrics) }) {
      if let begun = row {
        let longer = LineBreaker.row(begun.text + " " + piece, metrics: metrics)
        if longer.width <= measure {
          row = longer
          continue
        }
        rows.append(begun)
      }
      row = LineBreaker.row(piece, metrics: metrics)
    }
    return rows + (row.map { [$0] } ?? [])
  }

  private static func pieces(_ name: String, _ measure: Int, _ metrics: Metrics) -> [String] {
    if LineBreaker.row(name, metrics: metrics).width <= measure { return [name] }
    return name.split(separator: " ").flatMap { word in
      RowBreaker.rows(String(word), measure: measure, metrics: metrics).map(\.text)
    }
  }
}
