/// A filed layout gives places in thousandths of an em of body type. Pages are brought to these
/// places before anything is drawn, so that they are the same whether they were just made or read
/// back.
extension Length {
  /// Thousandths of an em of a type, rounded to the nearest one.
  func inEms(of size: Length) -> Int {
    let unit = max(1, size.thousandths)
    let scaled = thousandths * 1000
    return (scaled >= 0 ? scaled + unit / 2 : scaled - unit / 2) / unit
  }

  /// From thousandths of an em of a type.
  init(ems: Int, of size: Length) {
    let scaled = ems * size.thousandths
    self.init(thousandths: (scaled >= 0 ? scaled + 500 : scaled - 500) / 1000)
  }

  /// The nearest length that is whole in thousandths of an em of a type.
  func snapped(to size: Length) -> Length { Length(ems: inEms(of: size), of: size) }
}

extension Page {
  /// The page as it will be read back.
  var snapped: Page {
    Page(
      number: number, name: name, grid: grid, boxes: boxes.map { $0.snapped(on: grid) },
      stories: stories, cuts: cuts, score: score)
  }
}

extension Box {
  func snapped(on grid: Grid) -> Box {
    let body = grid.bodySize
    let isOnGrid = area.map { grid.frame($0) == frame } ?? false
    return Box(
      kind: kind, frame: isOnGrid ? frame : frame.snapped(to: body), area: area, story: story,
      rows: rows.map { $0.snapped(to: body) }, media: media, crop: crop)
  }
}

extension Frame {
  func snapped(to size: Length) -> Frame {
    Frame(
      x: x.snapped(to: size), y: y.snapped(to: size), width: width.snapped(to: size),
      height: height.snapped(to: size))
  }
}

extension Row {
  func snapped(to body: Length) -> Row {
    Row(
      text: text, x: x.map { $0.snapped(to: body) }, y: y.snapped(to: body),
      size: size.snapped(to: body), face: face, isRed: isRed)
  }
}
