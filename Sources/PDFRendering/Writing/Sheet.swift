import Composition

/// One sheet of the file: pages side by side, their boxes and crop marks.
struct Sheet {
  let content: StreamText
  /// MediaBox, BleedBox and TrimBox (ISO 32000-1, 14.11.2).
  let boxes: String

  /// Room outside the bleed for crop marks, which stand off the trimmed edge by the bleed.
  private static let markRoom = Length.tenthsOfMillimetre(70)

  static func sheets(
    of layout: Layout, _ contents: [StreamText], _ settings: PDFIssue.Settings
  ) -> [Sheet] {
    let groups: [[Int?]] =
      switch settings.sheets {
      case .single: contents.indices.map { [$0] }
      case .spreads: spreads(contents.count)
      }
    return groups.map { group in
      Sheet(group.map { $0.map { contents[$0] } ?? StreamText() }, layout, settings)
    }
  }

  /// Folded sheets of four pages, the outer one first: 4|1, 2|3.
  static func spreads(_ count: Int) -> [[Int?]] {
    let whole = (count + 3) / 4 * 4
    return (0..<(whole / 2)).map { sheet in
      let (low, high) = (sheet, whole - 1 - sheet)
      let pair = sheet.isMultiple(of: 2) ? [high, low] : [low, high]
      return pair.map { $0 < count ? $0 : nil }
    }
  }

  private init(_ pages: [StreamText], _ layout: Layout, _ settings: PDFIssue.Settings) {
    let blank = settings.bleed + (settings.hasCropMarks ? Self.markRoom : .zero)
    let width = layout.trimWidth * pages.count
    let height = layout.trimHeight
    var content = StreamText()
    for (place, page) in pages.enumerated() {
      let x = blank + layout.trimWidth * place
      content += "q 1 0 0 1 \(x.points) \(blank.points) cm\n"
      content += page
      content += "Q\n"
    }
    if settings.hasCropMarks {
      content += Self.marks(width, height, blank: blank, bleed: settings.bleed)
    }
    self.content = content
    let media = Self.box("MediaBox", .zero, width + blank * 2, height + blank * 2)
    let rim = blank - settings.bleed
    let bleed = Self.box(
      "BleedBox", rim, width + blank + settings.bleed, height + blank + settings.bleed)
    boxes = media + bleed + Self.box("TrimBox", blank, width + blank, height + blank)
  }

  private static func box(
    _ name: String, _ start: Length, _ right: Length, _ top: Length
  ) -> String {
    "/\(name)[\(start.points) \(start.points) \(right.points) \(top.points)]"
  }

  /// Two hairlines at each corner, in every ink's black.
  private static func marks(
    _ width: Length, _ height: Length, blank: Length, bleed: Length
  ) -> String {
    let outer = blank - bleed
    var lines = "q 0.25 w 1 1 1 1 K\n"
    for x in [blank, blank + width] {
      lines += line(x, .zero, x, outer)
      lines += line(x, blank + height + bleed, x, blank * 2 + height)
    }
    for y in [blank, blank + height] {
      lines += line(.zero, y, outer, y)
      lines += line(blank + width + bleed, y, blank * 2 + width, y)
    }
    return lines + "Q\n"
  }

  private static func line(_ x: Length, _ y: Length, _ endX: Length, _ endY: Length) -> String {
    "\(x.points) \(y.points) m \(endX.points) \(endY.points) l S\n"
  }
}
