import Manuscript
import Typesetting

/// Sets the rows over a story to the width of its columns.
struct HeadingSetter {
  let width: Length
  let template: Template
  let metrics: Metrics

  /// A level of headline while its rows are stacked.
  private struct Level {
    let rows: [SetLine]
    let size: Length
    let face: Row.Face
  }

  /// Kicker, headline and deck in one part; `nil` for a story without any of them.
  func headlines(_ article: Article, rank: HeadlineRank) -> (part: Heading.Part?, isLong: Bool) {
    let main = headline(article.headline, rank: rank)
    let small = smallSize(main.size)
    let kicker = level(article.kicker, size: small, face: .kai)
    let deck = level(article.deck, size: small, face: .song)
    let levels = [kicker, main, deck].filter { !$0.rows.isEmpty }
    guard !levels.isEmpty else { return (nil, false) }
    return (stack(levels), main.rows.count > 3)
  }

  /// The size of the rank if the headline then has one row or two; else the largest size above
  /// that of the next rank that gives two rows, or one up to a fifth smaller whose rows read better;
  /// else three rows.
  private func headline(_ text: String, rank: HeadlineRank) -> Level {
    let sizes = Array(
      template.headlineSizes.dropFirst(min(rank.rawValue, template.headlineSizes.count - 1)))
    guard text.unicodeScalars.count <= Self.longest else {
      return level(text, size: template.bodySize, face: .songBold)
    }
    let next = sizes.count > 1 ? sizes[1] : template.bodySize
    var best: (level: Level, reading: RowBreaker.Reading)?
    var least = next
    var size = min(sizes[0], sizeForTwoRows(text))
    while size > least, best?.reading != .inPhrases {
      let level = level(text, size: size, face: .songBold)
      let reading = RowBreaker.reading(of: level.rows)
      if level.rows.count <= 2, best.map({ reading < $0.reading }) ?? true {
        if best == nil { least = max(least, size.ems(800)) }
        best = (level, reading)
      }
      size = size - .points(1)
    }
    return best?.level ?? threeRows(text, sizes)
  }

  /// A text of more than so many characters is no headline and is set in body type at once.
  private static let longest = 200

  /// The largest size with three rows at most that breaks no word; else the largest with three
  /// rows; else body type.
  private func threeRows(_ text: String, _ sizes: [Length]) -> Level {
    let levels = (sizes + [template.bodySize]).map { level(text, size: $0, face: .songBold) }
    let short = levels.filter { $0.rows.count <= 3 }
    let whole = short.first { RowBreaker.reading(of: $0.rows) != .inPieces }
    return whole ?? short.first ?? level(text, size: template.bodySize, face: .songBold)
  }

  /// The size at which two rows of the width are as long as the text, in half points.
  private func sizeForTwoRows(_ text: String) -> Length {
    let ems = LineBreaker.row(text, metrics: metrics).width
    let size = width.thousandths * 2000 / max(1000, ems)
    return Length(thousandths: size / 500 * 500)
  }

  private func smallSize(_ headline: Length) -> Length {
    max(template.bodySize, Length(thousandths: headline.thousandths * 11 / 20))
  }

  private func level(_ text: String?, size: Length, face: Row.Face) -> Level {
    let measure = width.thousandths * 1000 / max(1, size.thousandths)
    let rows = RowBreaker.rows(text ?? "", measure: measure, metrics: metrics)
    return Level(rows: rows, size: size, face: face)
  }

  /// Rows centred over the columns, a sixth of their size apart, in whole lines of the grid.
  private func stack(_ levels: [Level]) -> Heading.Part {
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

  private func centred(_ row: SetLine, _ level: Level) -> GalleyRun {
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

  func byline(_ text: String) -> Heading.Part {
    let rows = RowBreaker.rows(text, measure: bodyMeasure, metrics: metrics)
    return part(.byline, rows, face: .kai, isCentred: true)
  }

  private func part(
    _ kind: Box.Kind, _ lines: [SetLine], face: Row.Face, isCentred: Bool
  ) -> Heading.Part {
    let level = Level(rows: lines, size: template.bodySize, face: face)
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
