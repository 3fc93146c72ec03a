import Composition
import Manuscript
import Notation

/// Checks an issue from the bytes of `layout.json` and the approved articles, without the code that
/// made the pages.
struct PageChecker {
  struct Area: Equatable {
    let column: Int, line: Int, columns: Int, lines: Int

    init?(_ box: JSONValue) {
      guard let column = box["column"]?.integerValue, let line = box["line"]?.integerValue,
        let columns = box["columns"]?.integerValue, let lines = box["lines"]?.integerValue
      else { return nil }
      (self.column, self.line, self.columns, self.lines) = (column, line, columns, lines)
    }

    func overlaps(_ other: Area) -> Bool {
      column < other.column + other.columns && other.column < column + columns
        && line < other.line + other.lines && other.line < line + lines
    }
  }

  /// A line of body text.
  struct Line {
    var text: String
    var x: [Int]
    let y: Int
    var size: Int
    var faces: [String]
    let left: Int
    let measure: Int
    let column: Int
    let page: Int
    let index: Int
    let count: Int
  }

  let json: JSONValue
  let stories: [Story]

  init(_ layout: Layout, _ stories: [Story]) throws {
    json = try JSONReader.read(CanonicalJSON.bytes(layout.file))
    self.stories = stories
  }

  var pages: [JSONValue] { json["pages"]?.arrayValue ?? [] }

  func boxes(_ page: JSONValue) -> [JSONValue] { page["boxes"]?.arrayValue ?? [] }

  func number(_ value: JSONValue, _ key: String) -> Int { value[key]?.integerValue ?? 0 }

  /// A place or measure, which is a decimal number, in thousandths.
  func thousandths(_ value: JSONValue, _ key: String) -> Int { place(value, key) ?? 0 }

  private func place(_ value: JSONValue, _ key: String) -> Int? { value[key].map(Self.thousandths) }

  private static func thousandths(_ value: JSONValue) -> Int {
    switch value {
    case .integer(let number): number * 1000
    case .number(let number): Int((number * 1000).rounded())
    default: 0
    }
  }

  // MARK: Fill

  /// Columns × lines and white slots of each page.
  func fills() -> [(slots: Int, white: Int)] {
    pages.map { page in
      let (columns, lines) = (number(page, "columns"), number(page, "lines"))
      var filled = Set<Int>()
      for box in boxes(page) {
        guard let area = Area(box) else { continue }
        for line in filledLines(box, area, page) {
          for column in area.column..<(area.column + area.columns) {
            filled.insert(column * 1000 + line)
          }
        }
      }
      let inside = filled.filter { $0 / 1000 < columns && $0 % 1000 < lines }
      return (columns * lines, columns * lines - inside.count)
    }
  }

  /// Leading in thousandths of an em.
  func leading(_ page: JSONValue) -> Double {
    Double(thousandths(page, "leading_pt")) * 1000 / Double(max(1, thousandths(page, "body_pt")))
  }

  private func filledLines(_ box: JSONValue, _ area: Area, _ page: JSONValue) -> [Int] {
    let rows = box["rows"]?.arrayValue ?? []
    let leading = leading(page)
    switch box["kind"]?.stringValue {
    case "masthead": return Array(area.line..<(area.line + area.lines))
    case "photo":
      let crop = box["crop"]
      let isInLimits =
        crop.map { min(thousandths($0, "width"), thousandths($0, "height")) >= 790 } ?? false
      return isInLimits && box["media"] != nil ? Array(area.line..<(area.line + area.lines)) : []
    case "headline":
      guard let first = rows.first, let last = rows.last else { return [] }
      let top = Double(thousandths(first, "y")) - 0.97 * Double(thousandths(first, "size"))
      let foot = Double(thousandths(last, "y")) + 0.21 * Double(thousandths(last, "size"))
      let natural = Int(((foot - top) / leading - 0.02).rounded(.up)) + 1
      return Array(area.line..<(area.line + min(area.lines, natural)))
    case "jump": return Array(area.line...(rows.first.map { line($0, page) } ?? area.line))
    case "text", "caption", "byline", "filler": return rows.map { line($0, page) }
    default: return []
    }
  }

  private func line(_ row: JSONValue, _ page: JSONValue) -> Int {
    Int((Double(thousandths(row, "y") - thousandths(page, "top")) / leading(page)).rounded(.down))
  }

  // MARK: Overlaps and tombstones

  func overlaps() -> [String] {
    pages.flatMap { page in
      let solid = boxes(page).filter {
        !["frame", "rule", "overset_mark", "folio", "draft_mark"].contains($0["kind"]?.stringValue)
      }
      let placed = solid.filter { Area($0) != nil }
      let areas = placed.compactMap { Area($0) }
      let lines = number(page, "lines"), columns = number(page, "columns")
      var faults = areas.filter {
        $0.line < 0 || $0.column < 0 || $0.line + $0.lines > lines
          || $0.column + $0.columns > columns
      }.map { "\($0) off the page" }
      for (index, area) in areas.enumerated() {
        for next in areas.indices.dropFirst(index + 1) where area.overlaps(areas[next]) {
          if areApart(placed[index], placed[next]) { continue }
          faults.append("\(area) \(areas[next])")
        }
      }
      return faults
    }
  }

  /// Re-cut columns share columns of the page and still stand beside each other.
  private func areApart(_ one: JSONValue, _ other: JSONValue) -> Bool {
    guard one["x"] != nil, other["x"] != nil else { return false }
    let (left, right) = (thousandths(one, "x"), thousandths(other, "x"))
    return left + thousandths(one, "width") <= right || right + thousandths(other, "width") <= left
  }

  /// N1.
  func tombstones() -> [String] {
    pages.flatMap { page -> [String] in
      let heads = boxes(page).filter { $0["kind"] == "headline" }
      let frames = boxes(page).filter { $0["kind"] == "frame" }
      var faults: [String] = []
      for left in heads {
        for right in heads where left["article"] != right["article"] {
          guard let one = Area(left), let two = Area(right), one.column + one.columns == two.column,
            one.line < two.line + two.lines, two.line < one.line + one.lines
          else { continue }
          let isParted = frames.contains { holds($0, one, page) != holds($0, two, page) }
          if !isParted { faults.append("page \(number(page, "number")): \(one) beside \(two)") }
        }
      }
      return faults
    }
  }

  private func holds(_ frame: JSONValue, _ area: Area, _ page: JSONValue) -> Bool {
    let measure = number(page, "measure_em") + number(page, "gutter_em")
    let left = thousandths(page, "left") + area.column * measure * 1000
    let right = left + (area.columns * measure - number(page, "gutter_em")) * 1000
    let top = Double(thousandths(page, "top")) + Double(area.line) * leading(page)
    let foot = top + Double(area.lines) * leading(page)
    return thousandths(frame, "x") <= left
      && right <= thousandths(frame, "x") + thousandths(frame, "width")
      && Double(thousandths(frame, "y")) < foot
      && top < Double(thousandths(frame, "y") + thousandths(frame, "height"))
  }

  // MARK: Lines

  /// The lines of a story's body in reading order.
  func lines(of article: Digest) -> [Line] {
    var lines: [Line] = []
    for page in pages {
      for box in boxes(page)
      where box["kind"] == "text" && box["article"]?.stringValue == article.hex {
        guard let area = Area(box), area.columns == 1 || box["x"] != nil || !isStandfirst(box)
        else {
          continue
        }
        lines += self.lines(of: box, area, page)
      }
    }
    return lines
  }

  /// A standfirst is the only text over whole columns that is all in 楷体; a re-cut body is not.
  private func isStandfirst(_ box: JSONValue) -> Bool {
    (box["rows"]?.arrayValue ?? []).allSatisfy { $0["face"] == "kai" }
  }

  private func lines(of box: JSONValue, _ area: Area, _ page: JSONValue) -> [Line] {
    let step = (number(page, "measure_em") + number(page, "gutter_em")) * 1000
    var lines: [Line] = []
    for row in box["rows"]?.arrayValue ?? [] {
      let x = (row["x"]?.arrayValue ?? []).map(Self.thousandths)
      let (text, face) = (row["text"]?.stringValue ?? "", row["face"]?.stringValue ?? "")
      if let last = lines.last, last.y == thousandths(row, "y") {
        lines[lines.count - 1].text += text
        lines[lines.count - 1].x += x
        lines[lines.count - 1].faces.append(face)
      } else {
        lines.append(
          Line(
            text: text, x: x, y: thousandths(row, "y"), size: thousandths(row, "size"),
            faces: [face],
            left: place(box, "x") ?? thousandths(page, "left") + area.column * step,
            measure: place(box, "width") ?? area.columns * step - number(page, "gutter_em")
              * 1000,
            column: place(box, "x") ?? area.column,
            page: number(page, "number"), index: lines.count, count: 0))
      }
    }
    return lines
  }

  /// T1 to T3 and T15 in all body text.
  func lineFaults() -> [String] {
    let first = Set("、，。；：？！”’」』）】》〉〕％‰℃·－～".unicodeScalars)
    let last = Set("“‘「『（【《〈〔".unicodeScalars)
    var faults: [String] = []
    for line in stories.flatMap({ lines(of: $0.id) }) {
      let ink = line.text.unicodeScalars.filter { !$0.properties.isWhitespace }
      if ink.first.map({ first.contains($0) }) ?? false { faults.append("T1 \(line.text)") }
      if ink.last.map({ last.contains($0) }) ?? false { faults.append("T2 \(line.text)") }
      let tail = ink.reversed().prefix { $0 == "—" || $0 == "…" }
      if tail.count % 2 == 1 { faults.append("T3 \(line.text)") }
      if ink.count == 1 { faults.append("T15 \(line.text) page \(line.page)") }
    }
    return faults
  }

  /// Full lines, those of them whose last character does not end with the measure.
  func flush() -> (full: Int, ragged: [String]) {
    var full = 0
    var ragged: [String] = []
    for story in stories {
      let ends = paragraphEnds(of: story)
      var read = 0
      var before = ""
      for line in lines(of: story.id) {
        defer { before = line.text }
        read += unblanked(line.text).unicodeScalars.count
        if ends.contains(read) || line.faces == ["hei"] { continue }
        full += 1
        if !isFlush(line) { ragged.append("\(before)|\(line.text)") }
      }
    }
    return (full, ragged)
  }

  /// After how many characters without blanks a paragraph ends.
  private func paragraphEnds(of story: Story) -> Set<Int> {
    var ends: Set<Int> = []
    var read = unblanked(story.article.dateline ?? "").unicodeScalars.count
    for block in story.article.blocks where block.kind != .picture {
      for part in printed(block, of: story.article).split(separator: "\n") {
        read += unblanked(String(part)).unicodeScalars.count
        ends.insert(read)
      }
    }
    if let source = story.article.source { ends.insert(read + source.unicodeScalars.count + 5) }
    return ends
  }

  private func isFlush(_ line: Line) -> Bool {
    let scalars = Array(line.text.unicodeScalars)
    guard let index = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return true }
    let scalar = scalars[index]
    if scalar.value < 0x2010 { return line.x[index] < line.left + line.measure }
    let isMark = Set("，。、；：？！”’」』）】》〉〕".unicodeScalars).contains(scalar)
    let end = line.x[index] + (isMark ? 500 : 1000) - line.left
    return abs(end - line.measure) <= 20 || (isMark && abs(end + 250 - line.measure) <= 270)
  }

  /// Crossheads at the foot of a column (T17).
  func crossheadsAtFoot() -> [String] {
    var faults: [String] = []
    for story in stories {
      let lines = lines(of: story.id)
      for (line, next) in zip(lines, lines.dropFirst())
      where (line.column != next.column || line.page != next.page) && line.faces == ["hei"] {
        faults.append(line.text)
      }
    }
    return faults
  }

  // MARK: Text

  /// Characters that are missing, added or changed, story by story.
  func textFaults() -> [String] {
    let unplaced = Set(
      (json["left_out"]?.arrayValue ?? []).compactMap { $0["article"]?.stringValue })
    return stories.compactMap { story in
      if unplaced.contains(story.id.hex) { return nil }
      let wanted = unblanked(body(of: story.article))
      let set = unblanked(lines(of: story.id).map(\.text).joined() + overset(of: story.id))
      if wanted != set { return "\(story.id.hex.prefix(4)): \(set.count) of \(wanted.count)" }
      let captions = text(story.id, "caption")
      let isWhole = story.article.blocks.allSatisfy { block in
        guard case .picture(let picture) = block else { return true }
        return unblanked(captions).contains(unblanked(picture.caption))
      }
      let heads = [story.article.kicker, story.article.headline, story.article.deck]
      let head = unblanked(text(story.id, "headline"))
      let hasHeads = heads.compactMap { $0 }.allSatisfy { head.contains(unblanked($0)) }
      return isWhole && hasHeads ? nil : "\(story.id.hex.prefix(4)): heading or caption"
    }
  }

  private func body(of article: Article) -> String {
    var body = article.dateline ?? ""
    for block in article.blocks where block.kind != .picture { body += printed(block, of: article) }
    if let source = article.source { body += "（来源：\(source)）" }
    return body
  }

  /// The words of a block; items of a list stand behind a bullet.
  func printed(_ block: Block, of article: Article) -> String {
    guard case .list(let items) = block else { return block.text }
    return items.map { ListItem.mark(of: $0, in: article.language) + $0 }.joined(separator: "\n")
  }

  func text(_ article: Digest, _ kind: String) -> String {
    var text = ""
    for page in pages {
      for box in boxes(page)
      where box["article"]?.stringValue == article.hex && box["kind"]?.stringValue == kind {
        for row in box["rows"]?.arrayValue ?? [] { text += row["text"]?.stringValue ?? "" }
      }
    }
    return text
  }

  func overset(of article: Digest) -> String {
    let found = json["overset"]?.arrayValue?.first { $0["article"]?.stringValue == article.hex }
    return found?["text"]?.stringValue ?? ""
  }

  // MARK: Jumps

  /// N4: each 下转 has one 上接 on the page it names, and the other way round.
  func lostJumps() -> [String] {
    var signs: [(article: String, from: Int, to: Int, isStart: Bool)] = []
    for page in pages {
      for box in boxes(page) where box["kind"] == "jump" {
        let text = box["rows"]?.arrayValue?.first?["text"]?.stringValue ?? ""
        let other = Int(text.filter(\.isNumber)) ?? 0
        let here = number(page, "number")
        let isStart = text.contains("下转")
        signs.append(
          (
            box["article"]?.stringValue ?? "", isStart ? here : other, isStart ? other : here,
            isStart
          ))
      }
    }
    return signs.compactMap { sign in
      let partners = signs.filter {
        $0.article == sign.article && $0.from == sign.from && $0.to == sign.to
          && $0.isStart != sign.isStart
      }
      return partners.count == 1 && pages.indices ~= sign.to - 1 ? nil : "\(sign)"
    }
  }
}
