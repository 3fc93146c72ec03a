import Typesetting

/// Sets names: none is parted while it fits on a row.
enum NameRows {
  /// As many names on each row as fit, a blank between them; measures in thousandths of an em. A
  /// name wider than the measure is parted at its blanks, else like a headline.
  static func rows(
    _ names: [String], measure: Int, type: Lettering, face: Row.Face
  ) -> [SetLine] {
    var rows: [SetLine] = []
    var row: SetLine?
    for piece in names.flatMap({ pieces($0, measure, type, face) }) {
      if let begun = row {
        let longer = type.row(begun.text + " " + piece, face: face)
        if longer.width <= measure {
          row = longer
          continue
        }
        rows.append(begun)
      }
      row = type.row(piece, face: face)
    }
    return rows + (row.map { [$0] } ?? [])
  }

  private static func pieces(
    _ name: String, _ measure: Int, _ type: Lettering, _ face: Row.Face
  ) -> [String] {
    if type.row(name, face: face).width <= measure { return [name] }
    return name.split(separator: " ").flatMap { word in
      type.rows(String(word), measure: measure, face: face).map(\.text)
    }
  }
}
