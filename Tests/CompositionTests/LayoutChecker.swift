import Diagnostics
import Notation

/// Checks pages from `layout.json` alone, without the code that made them.
struct LayoutChecker {
  private struct Area {
    let x: Int, y: Int, width: Int, height: Int
    let kind: String

    init(_ box: JSONValue) {
      x = box["x"]?.integerValue ?? 0
      y = box["y"]?.integerValue ?? 0
      width = box["width"]?.integerValue ?? -1
      height = box["height"]?.integerValue ?? -1
      kind = box["kind"]?.stringValue ?? ""
    }

    func overlaps(_ other: Area) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  private let json: JSONValue

  init(_ bytes: [UInt8]) throws {
    json = try JSONReader.read(bytes)
  }

  private var pages: [JSONValue] { json["pages"]?.arrayValue ?? [] }

  private func boxes(_ page: JSONValue) -> [JSONValue] { page["boxes"]?.arrayValue ?? [] }

  /// Boxes with text or pictures that cover each other, and boxes that leave their page.
  func collisions() -> [String] {
    var faults: [String] = []
    for page in pages {
      let areas = boxes(page).map { Area($0) }
      for area in areas where isOffPage(area) { faults.append("\(area) is off the page") }
      let solid = areas.filter { !["frame", "rule", "overset_mark"].contains($0.kind) }
      for (index, area) in solid.enumerated() {
        for other in solid[(index + 1)...] where area.overlaps(other) {
          faults.append("\(area) overlaps \(other)")
        }
      }
    }
    return faults
  }

  /// Frames that stand out beyond the rule under the folio, or more than half an em below the last
  /// line.
  func framesOutside() -> [String] {
    var faults: [String] = []
    for page in pages {
      let areas = boxes(page).map { Area($0) }
      guard let rule = areas.first(where: { $0.kind == "rule" }) else { continue }
      let grid = page["grid"]
      let lines = (grid?["leading"]?.integerValue ?? 0) * (grid?["lines"]?.integerValue ?? 0)
      let half = (grid?["body_size"]?.integerValue ?? 0) / 2
      let foot = (grid?["top"]?.integerValue ?? 0) + lines + half
      for frame in areas where frame.kind == "frame" {
        let isInside =
          rule.x <= frame.x && frame.x + frame.width <= rule.x + rule.width
          && frame.y + frame.height <= foot
        if !isInside { faults.append("\(frame)") }
      }
    }
    return faults
  }

  private func isOffPage(_ area: Area) -> Bool {
    let width = json["trim_width"]?.integerValue ?? 0
    let height = json["trim_height"]?.integerValue ?? 0
    return area.x < 0 || area.y < 0 || area.x + area.width > width || area.y + area.height > height
      || area.width < 0 || area.height < 0
  }

  /// Headlines that stand side by side at the same height with no frame between them (N1).
  func tombstones() -> [String] {
    var faults: [String] = []
    for page in pages {
      let areas = boxes(page).map { Area($0) }
      let frames = areas.filter { $0.kind == "frame" }
      let heads = areas.filter { $0.kind == "headline" }
      let gutter = page["grid"]?["gutter"]?.integerValue ?? 0
      for left in heads {
        for right in heads
        where left.x + left.width + gutter == right.x && left.y < right.y + right.height
          && right.y < left.y + left.height
        {
          let isParted = frames.contains { $0.overlaps(left) != $0.overlaps(right) }
          if !isParted { faults.append("\(left) beside \(right)") }
        }
      }
    }
    return faults
  }

  /// Rows whose baseline or first characters are outside their box.
  func strayRows() -> [String] {
    var faults: [String] = []
    for page in pages {
      for box in boxes(page) {
        let area = Area(box)
        for row in box["rows"]?.arrayValue ?? [] {
          let y = row["y"]?.integerValue ?? 0
          let size = row["size"]?.integerValue ?? 0
          let x = (row["x"]?.arrayValue ?? []).compactMap(\.integerValue)
          let isInside =
            area.y < y && y <= area.y + area.height
            && x.allSatisfy { area.x - size <= $0 && $0 <= area.x + area.width }
          if !isInside { faults.append("\(row["text"]?.stringValue ?? "") \(area)") }
        }
      }
    }
    return faults
  }

  /// Baselines of body text that are off the page-wide grid of lines (T18).
  func linesOffGrid() -> Int {
    var faults = 0
    for page in pages {
      let leading = page["grid"]?["leading"]?.integerValue ?? 1
      let rows = boxes(page).filter { $0["kind"] == "text" }
        .flatMap { $0["rows"]?.arrayValue ?? [] }
      let phases = Set(rows.compactMap { $0["y"]?.integerValue }.map { $0 % leading })
      faults += max(0, phases.count - 1)
    }
    return faults
  }

  /// Rules, captions and lines of each story on a page, as `kind: text`.
  func text(of article: Digest, kinds: Set<String>) -> String {
    var text = ""
    for page in pages {
      for box in boxes(page)
      where box["article"]?.stringValue == article.hex
        && kinds.contains(box["kind"]?.stringValue ?? "")
      {
        for row in box["rows"]?.arrayValue ?? [] { text += row["text"]?.stringValue ?? "" }
      }
    }
    return text
  }

  func overset(of article: Digest) -> String {
    let found = json["overset"]?.arrayValue?.first { $0["article"]?.stringValue == article.hex }
    return found?["text"]?.stringValue ?? ""
  }

  /// The articles that stand on a page or are listed as left out, each as often as it does.
  func articles() -> [String] {
    let placed = pages.flatMap { $0["stories"]?.arrayValue ?? [] }
    let listed = placed + (json["left_out"]?.arrayValue ?? [])
    return listed.compactMap { $0["article"]?.stringValue }
  }

  /// Numbers that are not integers, and names that are not lower case.
  func looseValues() -> [String] { Self.loose(json) }

  private static func loose(_ value: JSONValue) -> [String] {
    switch value {
    case .number(let number): return ["\(number)"]
    case .null, .bool, .integer, .string: return []
    case .array(let values): return values.flatMap { loose($0) }
    case .object(let object):
      let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789_")
      return object.members.flatMap { member in
        (member.key.allSatisfy { allowed.contains($0) } ? [] : [member.key]) + loose(member.value)
      }
    }
  }
}
