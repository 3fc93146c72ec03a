import Manuscript
import Typesetting

/// Sets the rows over a story to the width of its columns.
struct HeadingSetter {
  let width: Length
  let template: Template
  let metrics: Metrics

  /// Kicker, headline and deck in one part; `nil` for a story without any of them.
  func headlines(_ article: Article, rank: HeadlineRank, ceiling: Length?) -> Headlines? {
    let chooser = HeadlineChooser(
      width: width, template: template, metrics: metrics, rank: rank, ceiling: ceiling)
    let main = chooser.setting(of: article.headline)
    let small = smallSize(main.size)
    let kicker = level(article.kicker, size: small, face: .kai)
    let deck = level(article.deck, size: small, face: .song)
    let levels = ([kicker] + main.levels + [deck]).filter { !$0.rows.isEmpty }
    guard !levels.isEmpty else { return nil }
    return Headlines(part: stack(levels), size: main.size, isCramped: main.isCramped)
  }

  /// The rows over a story, with what has to be known of them.
  struct Headlines {
    let part: Heading.Part
    let size: Length
    let isCramped: Bool
  }

  private func smallSize(_ headline: Length) -> Length {
    max(template.bodySize, Length(thousandths: headline.thousandths * 11 / 20))
  }

  private func level(_ text: String?, size: Length, face: Row.Face) -> HeadlineLevel {
    let measure = width.thousandths * 1000 / max(1, size.thousandths)
    let rows = RowBreaker.rows(text ?? "", measure: measure, metrics: metrics)
    return HeadlineLevel(rows: rows, size: size, face: face)
  }

  /// Rows centred over the columns, a sixth of their size apart, in whole lines of the grid.
  private func stack(_ levels: [HeadlineLevel]) -> Heading.Part {
    var rows: [(run: GalleyRun, baseline: Length)] = []
    var y = Length.zero
    for level in levels {
      for row in level.rows {
        let height = level.size.ems(1180)
        rows.append((centred(row, level), y + level.size.ems(970)))
        y = y + height
      }
    }
    let leading = template.leading.thousandths
    let lines = (y.thousandths + leading / 2 + leading - 1) / leading
    return Heading.Part(kind: .headline, lines: lines, rows: rows)
  }

  private func centred(_ row: SetLine, _ level: HeadlineLevel) -> GalleyRun {
    let room = width - level.size.ems(row.width)
    let left = Length(thousandths: max(0, room.thousandths / 2))
    return GalleyRun(
      text: row.text, x: row.x.map { left + level.size.ems($0) }, size: level.size,
      face: level.face)
  }

  private var bodyMeasure: Int {
    width.thousandths * 1000 / max(1, template.bodySize.thousandths)
  }

  /// 栏目 over the headline, on a line of its own.
  func label(_ section: String) -> Heading.Part {
    let rows = RowBreaker.rows(section, measure: bodyMeasure, metrics: metrics)
    return part(.section, rows, face: .hei, isCentred: false)
  }

  func standfirst(_ text: String) -> Heading.Part {
    let lines = LineBreaker.lines(text, measure: bodyMeasure, firstIndent: 2000, metrics: metrics)
    return part(.standfirst, lines, face: .kai, isCentred: false)
  }

  func byline(_ names: [String]) -> Heading.Part {
    let rows = NameRows.rows(names, measure: bodyMeasure, metrics: metrics)
    return part(.byline, rows, face: .kai, isCentred: true)
  }

  private func part(
    _ kind: Box.Kind, _ lines: [SetLine], face: Row.Face, isCentred: Bool
  ) -> Heading.Part {
    let level = HeadlineLevel(rows: lines, size: template.bodySize, face: face)
    var rows: [(run: GalleyRun, baseline: Length)] = []
    for (index, line) in lines.enumerated() {
      let run =
        isCentred
        ? centred(line, level)
        : GalleyRun(
          text: line.text, x: line.x.map { level.size.ems($0) }, size: level.size, face: face)
      rows.append((run, template.leading * index + template.baseline))
    }
    return Heading.Part(kind: kind, lines: lines.count, rows: rows)
  }
}

extension Template {
  /// The baseline of a body line from the top of its line of the grid.
  var baseline: Length {
    Length(thousandths: leading.thousandths / 2 + bodySize.thousandths * 38 / 100)
  }
}
