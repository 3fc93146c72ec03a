import Diagnostics

/// The dummy of a page (版样): where each story stands, drawn in box characters with a ruler of
/// columns above and of lines at the left, both counted from 1.
public enum PageDummy {
  /// The title, the ruler and the page as lines that are all exactly `width` columns wide (at least
  /// 40). A page is drawn at most about `rows` rows high, more where every story needs its place.
  public static func lines(
    of page: DummyPage, width: Int = 80, rows: Int = 40, ink: Ink
  ) -> [String] {
    let scale = DummyScale(page, width: max(width, 40), rows: max(rows, 4))
    var canvas = BoxCanvas(width: scale.width, height: scale.bottom + 2)
    canvas.box(left: scale.left, top: 1, right: scale.right, bottom: scale.bottom + 1)
    for place in scale.places {
      canvas.box(
        left: place.left, top: place.top + 1, right: place.right, bottom: place.bottom + 1)
    }
    drawRulers(scale, on: &canvas)
    for place in scale.places { draw(place, scale, on: &canvas) }
    let title = Printable.line(page.title).cut(toColumns: scale.width)
    let blanks = String(repeating: " ", count: scale.width - DisplayWidth.of(title))
    return [ink.paint(title, .strong) + blanks] + canvas.lines(ink)
  }

  private static func drawRulers(_ scale: DummyScale, on canvas: inout BoxCanvas) {
    for column in 0..<scale.columns {
      let name = "\(column + 1)"
      let middle = (scale.x(column) + scale.x(column + 1) - name.utf8.count + 1) / 2
      canvas.write(name, column: middle, row: 0, limit: scale.width, .faint)
    }
    for (row, line) in scale.ruledLines {
      let name = "\(line + 1)".padded(toColumns: scale.left - 1, trailing: true)
      canvas.write(name, column: 0, row: row + 1, limit: scale.left, .faint)
    }
  }

  private static func draw(
    _ place: DummyPlace, _ scale: DummyScale, on canvas: inout BoxCanvas
  ) {
    var row = place.top + 2
    for line in place.text(rows: place.bottom - place.top - 1) {
      var column = place.left + 1
      for part in line {
        canvas.write(part.text, column: column, row: row, limit: place.right, part.style)
        column += DisplayWidth.of(part.text)
      }
      row += 1
    }
    guard place.story.isInColumns, row <= place.bottom else { return }
    for inner in place.innerColumns {
      canvas.divider(scale.x(inner), from: row, to: place.bottom + 1)
    }
  }
}
