import Diagnostics
import Manuscript
import Typesetting

/// What stands on a page besides stories: masthead, folio, draft mark.
struct Furniture {
  let template: Template
  let metrics: Metrics
  let masthead: Masthead
  let language: CopyLanguage
  let isDraft: Bool
  /// The number of the last page.
  let lastPage: Int

  func boxes(of draft: PageDraft) -> [Box] {
    var boxes = folio(draft) + feet(draft)
    if isDraft { boxes.append(draftMark()) }
    if draft.number == 1 && template.mastheadLines > 0 { boxes += mastheadBoxes() }
    return boxes
  }

  /// 要闻 on page 1; on the others the section most stories come from, else 综合.
  func name(of draft: PageDraft) -> String {
    let standard: Wording = draft.number == 1 ? .frontPage : .mixedPage
    return draft.section ?? standard.text(in: language)
  }

  private var grid: Grid { template.grid }

  /// The edges that rules and frames keep.
  private var left: Length { grid.border.x }
  private var typeWidth: Length { grid.border.width }

  /// 2024年12月 for `2024-12`; other names of issues as they are.
  private var issue: String {
    let name = masthead.day ?? masthead.issue
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(part) : nil
    }
    let isDate = parts.first?.utf8.count == 4 && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
    guard isDate, numbers.count == parts.count, 2...3 ~= numbers.count, 1...12 ~= numbers[1],
      numbers.count == 2 || 1...31 ~= numbers[2]
    else { return name }
    let date: Wording =
      numbers.count == 2
      ? .month(numbers[0], numbers[1]) : .day(numbers[0], numbers[1], numbers[2])
    return date.text(in: language)
  }

  private var type: Lettering { Lettering(metrics, language) }

  // MARK: Folio

  /// Page number and name on the left, paper and issue on the right, a rule under them; in English
  /// the number stands at the outer edge, which is the right one of odd pages.
  private func folio(_ draft: PageDraft) -> [Box] {
    let size = template.folioSize
    let top = grid.top - size.ems(2000)
    let baseline = top + size.ems(900)
    let isMirrored = type.isEnglish && !draft.number.isMultiple(of: 2)
    let words = [Wording.pageNumber(draft.number).text(in: language), name(of: draft)]
    let number = row(
      (isMirrored ? words.reversed() : words).joined(separator: type.spacer), size: size,
      face: .hei, baseline: baseline)
    let names = [masthead.name, issue].filter { !$0.isEmpty }.joined(separator: type.spacer)
    let paper = row(names, size: size, face: .song, baseline: baseline)
    func flushRight(_ row: Row) -> Length { left + typeWidth - width(row) }
    let rows = [
      moved(number, to: isMirrored ? flushRight(number) : left),
      moved(paper, to: isMirrored ? left : flushRight(paper)),
    ]
    let frame = Frame(x: left, y: top, width: typeWidth, height: size.ems(1200))
    let rule = Frame(
      x: left, y: top + size.ems(1350), width: typeWidth, height: Length(thousandths: 700))
    return [Box(kind: .folio, frame: frame, rows: rows), Box(kind: .rule, frame: rule)]
  }

  // MARK: Foot

  /// Under the last line: who answers for the page (N6), on the last one also what the paper has to
  /// say of itself; as much of it as there is room for.
  private func feet(_ draft: PageDraft) -> [Box] {
    let names = names(of: draft.number)
    var boxes = names.isEmpty ? [] : foot([names], under: 0, isFlushRight: true)
    if draft.number == lastPage {
      boxes += foot(statement, under: boxes.count, isFlushRight: false)
    }
    return boxes
  }

  /// Rows of small type under as many others.
  private func foot(_ rows: [String], under count: Int, isFlushRight: Bool) -> [Box] {
    let size = template.captionSize
    let top = grid.border.foot + size.ems(500 + 1400 * count)
    let room = (template.trimHeight - top).thousandths - size.ems(400).thousandths
    let shown = rows.prefix(max(0, room / size.ems(1400).thousandths))
    if shown.isEmpty { return [] }
    let lines = shown.enumerated().map { number, words in
      let line = row(
        words, size: size, face: .song, baseline: top + size.ems(900 + 1400 * number))
      return moved(line, to: left + (isFlushRight ? max(.zero, typeWidth - width(line)) : .zero))
    }
    let frame = Frame(
      x: left, y: top, width: typeWidth, height: size.ems(1400 * lines.count - 200))
    return [Box(kind: .folio, frame: frame, rows: lines)]
  }

  private func names(of page: Int) -> String {
    masthead.imprint(of: page).map { role, names in
      role + (type.isEnglish ? " " : "\u{3000}") + names.joined(separator: " ")
    }.joined(separator: parting)
  }

  /// What parts pieces that stand in one row.
  private var parting: String { type.isEnglish ? type.spacer : "\u{3000}\u{3000}" }

  /// As many pieces in each row as it takes; a piece that is longer than a row is cut.
  private var statement: [String] {
    var rows: [String] = []
    for piece in masthead.statement {
      if let last = rows.last, fits(last + parting + piece) {
        rows[rows.count - 1] += parting + piece
      } else {
        rows += cut(piece)
      }
    }
    return rows
  }

  private func cut(_ piece: String) -> [String] {
    var rows: [String] = []
    var row = ""
    for character in piece {
      if !row.isEmpty, !fits(row + String(character)) {
        rows.append(row)
        row = ""
      }
      row.append(character)
    }
    return row.isEmpty ? rows : rows + [row]
  }

  private func fits(_ words: String) -> Bool {
    template.captionSize.ems(type.row(words, face: .song).width) <= typeWidth
  }

  private func draftMark() -> Box {
    let size = template.folioSize
    let top = grid.top - size.ems(2000)
    let mark = row(
      Wording.draftMark.text(in: language), size: size, face: .hei,
      baseline: top + size.ems(900))
    let start = left + Length(thousandths: (typeWidth - width(mark)).thousandths / 2)
    let frame = Frame(
      x: start - size.ems(500), y: top - size.ems(150), width: width(mark) + size,
      height: size.ems(1350))
    return Box(kind: .draftMark, frame: frame, rows: [moved(mark, to: start)])
  }

  // MARK: Masthead

  /// The name of the paper, larger than any headline; under it, between two rules, one line with
  /// everything else (N5).
  private func mastheadBoxes() -> [Box] {
    let area = GridArea(
      column: 0, line: 0, columns: grid.columns, lines: template.mastheadLines)
    let frame = grid.frame(area)
    let small = template.bodySize
    let foot = frame.foot - grid.leading.ems(500)
    let upper = foot - grid.leading.ems(1500)
    let name = nameRow(
      in: Frame(x: frame.x, y: frame.y, width: frame.width, height: upper - frame.y))
    var rows = name.text.isEmpty ? [] : [name]
    let baseline = upper + grid.leading.ems(750) + small.ems(380)
    let words = ([issue] + masthead.lines).filter { !$0.isEmpty }.joined(separator: parting)
    let lines = row(words, size: small, face: .song, baseline: baseline)
    let room = max(.zero, typeWidth - width(lines))
    rows.append(moved(lines, to: left + Length(thousandths: room.thousandths / 2)))
    let rules = [(upper, 500), (foot, 1500)].map { y, thickness in
      Box(
        kind: .rule,
        frame: Frame(
          x: left, y: y, width: typeWidth, height: Length(thousandths: thickness)))
    }
    return [Box(kind: .masthead, frame: frame, area: area, rows: rows)] + rules
  }

  /// Long names are set smaller until they fit.
  private func nameRow(in frame: Frame) -> Row {
    let set = type.row(masthead.name, face: .songBold)
    let fitting = frame.width.thousandths * 1000 / max(1000, set.width)
    let tall = frame.height.thousandths * 5 / 6
    let size = Length(
      thousandths: max(
        template.bodySize.thousandths, min(template.mastheadSize.thousandths, fitting, tall)))
    let middle = frame.y + Length(thousandths: frame.height.thousandths / 2)
    let name = row(
      masthead.name, size: size, face: .songBold, baseline: middle + size.ems(350),
      isRed: template.hasRedMasthead)
    let room = max(.zero, frame.width - size.ems(set.width))
    return moved(name, to: frame.x + Length(thousandths: room.thousandths / 2))
  }

  // MARK: Rows

  private func row(
    _ text: String, size: Length, face: Row.Face, baseline: Length, isRed: Bool = false
  ) -> Row {
    let set = type.row(text, face: face)
    return Row(
      text: set.text, x: set.x.map { size.ems($0) }, y: baseline, size: size,
      face: type.face(face), isRed: isRed)
  }

  private func width(_ row: Row) -> Length {
    row.size.ems(type.row(row.text, face: row.face).width)
  }

  private func moved(_ row: Row, to left: Length) -> Row {
    Row(
      text: row.text, x: row.x.map { $0 + left }, y: row.y, size: row.size, face: row.face,
      isRed: row.isRed)
  }
}
