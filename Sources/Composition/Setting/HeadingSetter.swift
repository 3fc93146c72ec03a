import Diagnostics
import Manuscript
import Typesetting

/// Sets the rows over a story to the width of its columns.
struct HeadingSetter {
  let width: Length
  let template: Template
  let type: Lettering

  /// The rows over a story, with what has to be known of them.
  struct Headlines {
    let part: Heading.Part
    let size: Length?
    let loss: Int
    let isCramped: Bool
  }

  /// Label, kicker, headline and deck in one part: the best setting for each number of lines. A
  /// story without any of them is parted from what is above by a blank line.
  func headlines(
    _ article: Article, rank: HeadlineRank, label: String?, size: Length?, rows: [String] = []
  ) -> [Headlines] {
    let label = self.label(label ?? "")
    guard article.hasHeadlines else {
      return [Headlines(part: stack([], label: label), size: nil, loss: 0, isCramped: false)]
    }
    let words = [rows.joined(), article.headline].map { $0.filter { !$0.isWhitespace } }
    let chooser = HeadlineChooser(
      width: width, template: template, type: type, rank: rank, size: size,
      rows: words[0] == words[1] ? rows : [])
    var found: [Headlines] = []
    for main in chooser.settings(of: article.headline) {
      let part = stack(levels(around: main, of: article), label: label)
      if found.contains(where: { $0.part.lines == part.lines }) { continue }
      found.append(
        Headlines(
          part: part, size: main.size, loss: main.loss,
          isCramped: main.isCramped || main.rowCount > 3))
    }
    return found
  }

  private func levels(
    around main: HeadlineChooser.Setting, of article: Article
  ) -> [HeadlineLevel] {
    let small = max(template.bodySize, main.size.ems(550))
    let kicker = level(article.kicker, size: small, face: .kai)
    let deck = level(article.deck, size: small, face: .song)
    return ([kicker] + main.levels + [deck]).filter { !$0.rows.isEmpty }
  }

  private func level(_ text: String?, size: Length, face: Row.Face) -> HeadlineLevel {
    let measure = width.thousandths * 1000 / max(1, size.thousandths)
    let rows = type.rows(text ?? "", measure: measure, face: face)
    return HeadlineLevel(rows: rows, size: size, face: type.face(face))
  }

  /// Rows centred over the columns, in English flush left, a sixth of their size apart, in as many
  /// whole lines as they need and one blank line, which is dealt out above and below them.
  private func stack(_ levels: [HeadlineLevel], label: [CopyRun]) -> Heading.Part {
    var rows: [(run: CopyRun, baseline: Length)] = []
    var y = Length.zero
    for run in label {
      rows.append((run, y + run.size.ems(HeadlineRow.ascent)))
      y = y + run.size.ems(HeadlineRow.height)
    }
    if !label.isEmpty && !levels.isEmpty { y = y + template.leading.ems(300) }
    for level in levels {
      for row in level.rows {
        rows.append((centred(row, level), y + level.size.ems(HeadlineRow.ascent)))
        y = y + level.size.ems(HeadlineRow.height)
      }
    }
    let leading = template.leading.thousandths
    let lines = (y.thousandths - leading / 50 + leading - 1) / leading + 1
    let spare = lines * leading - y.thousandths
    let above = Length(thousandths: spare * 55 / 100)
    return Heading.Part(
      kind: .headline, lines: lines, rows: rows.map { ($0.run, $0.baseline + above) })
  }

  private func centred(_ row: SetLine, _ level: HeadlineLevel) -> CopyRun {
    let room = width - level.size.ems(row.width)
    let left = Length(thousandths: type.isEnglish ? 0 : max(0, room.thousandths / 2))
    return CopyRun(row, size: level.size, face: level.face, left: left)
  }

  private var bodyMeasure: Int {
    width.thousandths * 1000 / max(1, template.bodySize.thousandths)
  }

  /// 栏目 over the headline.
  private func label(_ section: String) -> [CopyRun] {
    type.rows(section, measure: bodyMeasure, face: .hei).map {
      CopyRun($0, size: template.bodySize, face: type.face(.hei))
    }
  }

  func standfirst(_ text: String) -> Heading.Part {
    let lines = type.lines(
      text, measure: bodyMeasure, firstIndent: type.isEnglish ? 0 : 2000, face: .kai,
      breaking: .optimal, isRagged: true)
    return part(.text, lines, face: .kai, isCentred: false)
  }

  func byline(_ names: [String]) -> Heading.Part {
    let rows = NameRows.rows(names, measure: bodyMeasure, type: type, face: .kai)
    return part(.byline, rows, face: .kai, isCentred: true)
  }

  private func part(
    _ kind: Box.Kind, _ lines: [SetLine], face: Row.Face, isCentred: Bool
  ) -> Heading.Part {
    let face = type.face(face)
    let level = HeadlineLevel(rows: lines, size: template.bodySize, face: face)
    var rows: [(run: CopyRun, baseline: Length)] = []
    for (index, line) in lines.enumerated() {
      let run =
        isCentred ? centred(line, level) : CopyRun(line, size: level.size, face: face)
      rows.append((run, template.leading * index + template.baseline))
    }
    return Heading.Part(kind: kind, lines: lines.count, rows: rows)
  }

  // MARK: Continued stories

  /// N4: a short headline and the page the story comes from: on one line where there are columns
  /// for both, else the page below a headline in one of three sizes.
  func continued(_ article: Article, from page: Int, columns: Int) -> [Heading] {
    let smallest = template.headlineSizes.last ?? template.bodySize
    let wording: Wording =
      JumpWord.of(article).map { .continuedFrom(page, $0) } ?? .continuedFrom(page)
    let words = wording.text(in: article.language)
    let row = type.row(words, face: .kai)
    let jump = Heading.Part(
      kind: .jump, lines: 1,
      rows: [(CopyRun(row, size: template.bodySize, face: type.face(.kai)), template.baseline)])
    var headings = strip(article, row, columns: columns).map { [$0] } ?? []
    for share in [1000, 1350, 1700] {
      let size = smallest.ems(share)
      let title = shortTitle(article.title, size: size)
      guard title.isWhole || share == 1000 else { break }
      let head = HeadlineLevel(rows: title.rows, size: size, face: type.face(.songBold))
      let heading = Heading(
        parts: [stack([head], label: []), jump], loss: 12 * headings.count, headlineSize: size)
      if !headings.contains(where: { $0.lines == heading.lines }) { headings.append(heading) }
    }
    return headings
  }

  /// The headline at the left and the page at the right of one line below a blank one; none where
  /// a line of the grid has no room for type that is clearly larger than the text, and where the
  /// headline takes more than the line.
  private func strip(_ article: Article, _ from: SetLine, columns: Int) -> Heading? {
    let size = min(
      template.headlineSizes.last ?? template.bodySize,
      Length(thousandths: template.leading.thousandths * 1000 / HeadlineRow.height))
    guard columns > 1, size >= template.bodySize.ems(1200) else { return nil }
    let room = template.grid.width(columns: columns - 1)
    let baseline = template.leading + template.baseline
    let title = shortTitle(article.title, size: size, width: room)
    guard title.isWhole, title.rows.count == 1 else { return nil }
    let rows = title.rows.map { row in
      (run: CopyRun(row, size: size, face: type.face(.songBold)), baseline: baseline)
    }
    let left = template.grid.width(columns: 1) - template.bodySize.ems(from.width)
    let page = CopyRun(
      from, size: template.bodySize, face: type.face(.kai), left: max(.zero, left))
    return Heading(
      parts: [
        Heading.Part(kind: .headline, lines: 2, rows: rows, columns: 0..<(columns - 1)),
        Heading.Part(
          kind: .jump, lines: 2, rows: [(page, baseline)], columns: (columns - 1)..<columns,
          isBeside: true),
      ], headlineSize: size)
  }

  /// The headline of a story that goes on, or its second part; of one that takes more than two rows
  /// the first two, in English the first without the mark at its end.
  private func shortTitle(
    _ title: String, size: Length, width: Length? = nil
  ) -> (rows: [SetLine], isWhole: Bool) {
    let measure = (width ?? self.width).thousandths * 1000 / max(1, size.thousandths)
    let short = HeadlineParts(title)?.second ?? title
    let rows = type.rows(short, measure: measure, face: .songBold)
    if rows.count <= 2 { return (rows, true) }
    if type.isEnglish, let first = rows.first {
      let marks = Set(" ,:;.\u{2014}\u{2013}")
      let bare = String(first.text.reversed().drop { marks.contains($0) }.reversed())
      return (bare.isEmpty ? [first] : [type.row(bare, face: .songBold)], false)
    }
    return (Array(rows.prefix(2)), false)
  }
}

/// The room of a row of a headline, in thousandths of its size.
enum HeadlineRow {
  static let ascent = 970
  static let height = 1180
}

extension Template {
  /// The baseline of a body line from the top of its line of the grid.
  var baseline: Length {
    Length(thousandths: leading.thousandths / 2 + bodySize.thousandths * 38 / 100)
  }
}

extension Article {
  /// Whether there is 引题, 主题 or 副题.
  var hasHeadlines: Bool {
    [headline, kicker ?? "", deck ?? ""].contains { !$0.isEmpty }
  }

  /// 主题; where there is none, the first words of the body.
  var title: String {
    headline.isEmpty ? opening : headline
  }
}
