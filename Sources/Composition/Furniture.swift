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

  func boxes(of draft: PageDraft) -> [Box] {
    var boxes = folio(draft) + imprint(draft)
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

  /// Page number and name on the left, paper and issue on the right, a rule under them.
  private func folio(_ draft: PageDraft) -> [Box] {
    let size = template.folioSize
    let top = grid.top - size.ems(2000)
    let baseline = top + size.ems(900)
    let words = Wording.pageNumber(draft.number).text(in: language) + type.spacer
    let number = row(words + name(of: draft), size: size, face: .hei, baseline: baseline)
    let paper = [masthead.name, issue].filter { !$0.isEmpty }.joined(separator: type.spacer)
    let right = row(paper, size: size, face: .song, baseline: baseline)
    let rows = [
      moved(number, to: left), moved(right, to: left + typeWidth - width(right)),
    ]
    let frame = Frame(x: left, y: top, width: typeWidth, height: size.ems(1200))
    let rule = Frame(
      x: left, y: top + size.ems(1350), width: typeWidth, height: Length(thousandths: 700))
    return [Box(kind: .folio, frame: frame, rows: rows), Box(kind: .rule, frame: rule)]
  }

  /// N6: who answers for the page, at its foot; none where nobody is named for it, or where the
  /// page leaves no room under the last line.
  private func imprint(_ draft: PageDraft) -> [Box] {
    let size = template.captionSize
    let names = masthead.imprint(of: draft.number)
    let top = grid.border.foot + size.ems(500)
    guard !names.isEmpty, template.trimHeight - top >= size.ems(1800) else { return [] }
    let words = names.map { role, names in
      role + (type.isEnglish ? " " : "\u{3000}") + names.joined(separator: " ")
    }
    let line = row(
      words.joined(separator: type.isEnglish ? type.spacer : "\u{3000}\u{3000}"), size: size,
      face: .song,
      baseline: top + size.ems(900))
    let start = left + max(.zero, typeWidth - width(line))
    let frame = Frame(x: left, y: top, width: typeWidth, height: size.ems(1200))
    return [Box(kind: .folio, frame: frame, rows: [moved(line, to: start)])]
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
    let words = [issue] + masthead.lines
    let lines = row(
      words.filter { !$0.isEmpty }.joined(
        separator: type.isEnglish ? type.spacer : "\u{3000}\u{3000}"), size: small, face: .song,
      baseline: baseline)
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
