import Manuscript
import Typesetting

/// Sets captions (图片说明) with their credits.
struct CaptionSetter {
  let template: Template
  let type: Lettering

  /// The lines of a caption over a number of columns. The credits end the last line where they fit
  /// whole, else they have rows of their own.
  func lines(_ caption: String, _ bylines: [Byline], columns: Int) -> [CopyLine] {
    let size = template.captionSize
    let width = template.grid.width(columns: columns)
    let measure = width.thousandths * 1000 / max(1, size.thousandths)
    let words = type.lines(
      caption, measure: measure, firstIndent: 0, face: .kai, breaking: .optimal, isRagged: true)
    var rows = words.map { [CopyRun($0, size: size, face: type.face(.kai))] }
    let names = BylineWords.credits(bylines, type.language)
    let credits = NameRows.rows(names, measure: measure, type: type, face: .kai)
    if let last = words.last, credits.count == 1, last.width + credits[0].width + 1000 <= measure {
      rows[rows.count - 1].append(
        credit(credits[0], after: type.isEnglish ? " " : "\u{3000}", width))
    } else {
      rows += credits.map { [credit($0, after: "", width)] }
    }
    return rows.map { CopyLine(kind: .caption, runs: $0) }
  }

  /// Flush right; the blank keeps it apart from the caption where the text is read without places.
  private func credit(_ row: SetLine, after blank: String, _ width: Length) -> CopyRun {
    let size = template.captionSize
    let left = max(.zero, width - size.ems(row.width))
    let run = CopyRun(row, size: size, face: type.face(.kai), left: left)
    let blanks = blank.unicodeScalars.map { _ in left - size }
    return CopyRun(text: blank + run.text, x: blanks + run.x, size: size, face: run.face)
  }
}
