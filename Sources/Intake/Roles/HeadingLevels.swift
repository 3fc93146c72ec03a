/// What the levels of `#` on a page stand for: the parts of the page, headlines, crossheads.
struct HeadingLevels {
  /// Levels that name the parts of the page.
  private var sections: Set<Int> = []
  /// The level of the headlines; nil where they have no `#`.
  private(set) var headline: Int?

  init(_ lines: [PageLine]) {
    guard lines.contains(where: { $0.heading > 0 }) else { return }
    let lines = FurnitureReading.isNamedAtTop(lines) ? Array(lines.dropFirst()) : lines
    let levels = Set(lines.lazy.map(\.heading).filter { $0 > 0 }).sorted()
    let isOfParts = levels.count == 1 && Self.opensWithPlainHead(lines)
    for level in levels {
      if headline == nil, isOfParts || Self.namesParts(level, lines) {
        sections.insert(level)
      } else if headline == nil {
        headline = level
      }
    }
  }

  /// Whether most of what has this level is a part of the page, or of a story below its headline.
  func isSection(_ level: Int) -> Bool { sections.contains(level) }

  /// Deeper than the headlines.
  func isCrosshead(_ level: Int) -> Bool { headline.map { level > $0 } ?? false }

  /// Below the name of a part stands a headline, below a headline its text.
  private static func namesParts(_ level: Int, _ lines: [PageLine]) -> Bool {
    let own = lines.indices.filter {
      lines[$0].heading == level && !FurnitureReading.isFolio(lines[$0])
    }
    let stand = lines.indices.dropFirst().dropLast().contains { index in
      lines[index].heading == 0 && lines[index - 1].heading == 0 && lines[index].ending == .open
        && (5...24).contains(lines[index].size) && lines[index].gap > 0
        && lines[index + 1].size > 40
    }
    let above = own.count { index in
      index + 1 < lines.count
        && (hasDeeperHead(lines, below: index)
          || isPlainHeadline(lines, index + 1, below: own.count, stand: stand))
    }
    // No headlines are so short all over a page: what one of them names all of them do.
    let areShort = own.count > 1 && own.allSatisfy { isShortName(lines[$0]) }
    if above * 2 > own.count || own.isEmpty || areShort && above > 0 { return true }
    // Below `## SAFETY` a headline, below `## RETIREES` short news that have none.
    return above > 1 && above * 3 >= own.count && own.allSatisfy { isShortLatinName(lines[$0]) }
  }

  /// No headline has so few words all over a page.
  private static func isShortLatinName(_ line: PageLine) -> Bool {
    line.isLatin && line.ending == .open && line.size <= 26
      && line.letters.count { $0 == 0x20 } <= 2
  }

  /// The first headline of the page has no `#`, and others below it have none: what has it names a part.
  private static func opensWithPlainHead(_ lines: [PageLine]) -> Bool {
    guard let first = lines.firstIndex(where: { $0.heading > 0 }) else { return false }
    let isTight = lines.dropFirst().allSatisfy { $0.gap == 0 }
    let heads = lines.indices.dropLast().filter { isPlainHead(lines, $0, isTight: isTight) }
    return heads.count > 1 && heads[0] < first
  }

  /// A few words with white above them, which a tight page has nowhere, over a text that begins with a capital
  /// and below what is over.
  private static func isPlainHead(_ lines: [PageLine], _ index: Int, isTight: Bool) -> Bool {
    let (line, below) = (lines[index], lines[index + 1])
    guard line.heading == 0, below.heading == 0, line.isLatin, line.ending == .open,
      index == 0 || line.gap > 0 || isTight,
      (5...45).contains(line.size), line.innerStops == 0, below.size > 75, !below.beginsLow
    else { return false }
    return index == 0 || lines[index - 1].ending != .open || lines[index - 1].size <= 45
  }

  private static func isShortName(_ line: PageLine) -> Bool {
    line.size <= mostInName && line.letters.allSatisfy(Lettering.isHan)
  }

  private static let mostInName = 5

  /// A deeper level stands right below, or below the rows that lead to it.
  private static func hasDeeperHead(_ lines: [PageLine], below index: Int) -> Bool {
    let rows = lines[(index + 1)...].prefix(mostRowsAbove).prefix { isPlainRow($0) }
    let head = index + 1 + rows.count
    return head < lines.count && lines[head].heading > lines[index].heading
  }

  private static let mostRowsAbove = 2

  /// No `#`, no sentence and no names: what leads to a headline.
  private static func isPlainRow(_ line: PageLine) -> Bool {
    line.heading == 0 && line.ending == .open && line.size <= 30 && line.innerStops == 0
      && PeopleReading.read(line.letters, in: 0..<line.letters.count) == nil
  }

  /// Whether headlines have `#` and this line has none, and is no row of one that has: what leads to it
  /// from below the name of a part, or says more behind a dash.
  func isPlain(_ index: Int, in lines: [PageLine]) -> Bool {
    guard let headline, lines[index].heading == 0 else { return false }
    guard index > 0 else { return true }
    if lines[index - 1].heading == headline {
      return lines[index].letters.first != 0x2014 && !isRowAboveWriter(index, in: lines)
        && !isRestOfRow(index, in: lines) && !isRightBelowHead(index, in: lines)
    }
    let leadsToHead =
      index + 1 < lines.count && lines[index + 1].heading == headline
      && isSection(lines[index - 1].heading)
    return !leadsToHead
  }

  /// `### 积分本月兑现` and `第一名奖电饭煲一台` with no white between them and white below both: the deck of
  /// the headline.
  private func isRightBelowHead(_ index: Int, in lines: [PageLine]) -> Bool {
    let line = lines[index]
    return !line.isLatin && line.gap == 0 && (6...30).contains(line.size)
      && index + 1 < lines.count && lines[index + 1].gap > 0 && lines[index + 1].heading == 0
      && lines[index + 1].size > line.size && Self.isPlainRow(line)
      && NeighbourClues.signature(line) == nil
  }

  /// `## Full fibre reaches`, `Units 1 to 38` and who wrote it: only a row of the headline has its own place
  /// between the two.
  private func isRowAboveWriter(_ index: Int, in lines: [PageLine]) -> Bool {
    guard index + 1 < lines.count else { return false }
    let (line, below) = (lines[index], lines[index + 1])
    return line.isLatin && line.gap == 0 && below.gap == 0 && line.ending == .open
      && line.size <= 45 && Self.namesWriter(below) && !Self.namesWriter(line)
  }

  /// `By Nicola Brandt`, `Nicola Brandt, Park Manager`.
  private static func namesWriter(_ line: PageLine) -> Bool {
    guard line.heading == 0, line.size <= 60 else { return false }
    if let comma = line.letters.firstIndex(of: 0x2C), line.commas == 1, line.ending == .open {
      let name = line.letters[..<comma]
      return LatinNames.isPerson(name)
        && (GivenNames.isOne(name.prefix { $0 != 0x20 }) || LatinNames.isJob(line.letters))
    }
    return LatinNames.isByline(line.letters) || LatinNames.signature(line.letters) != nil
  }

  /// No white parts it from a row that wants its next word: `### 渡口镇的` above `第一盏灯`.
  private func isRestOfRow(_ index: Int, in lines: [PageLine]) -> Bool {
    lines[index].gap == 0 && lines[index].ending == .open && lines[index].size <= 24
      && HeadRows.dangles(lines[index - 1].letters) || isShortRow(index, in: lines)
  }

  /// `## The mobile van changes its`, `Thursday round` and white: no text is so short, and no name has small words.
  private func isShortRow(_ index: Int, in lines: [PageLine]) -> Bool {
    let line = lines[index]
    return line.isLatin && line.gap == 0 && line.size <= 30 && line.ending == .open
      && line.innerStops == 0 && line.commas == 0 && index + 1 < lines.count
      && lines[index + 1].gap > 0 && lines[index + 1].heading == 0 && lines[index + 1].size > 40
      && line.letters.split(separator: 0x20).dropFirst().contains {
        Lettering.isLower($0[$0.startIndex])
      }
      && !Self.namesWriter(line) && LatinNames.behindWith(line.letters) == nil
  }

  /// A short line that stands off from the label above it, over text or names.
  private static func isPlainHeadline(
    _ lines: [PageLine], _ index: Int, below labels: Int, stand: Bool
  ) -> Bool {
    let line = lines[index]
    return labels > 1 && line.heading == 0
      && (line.gap > 0 || stand || line.size > lines[index - 1].size) && line.ending == .open
      && line.width <= 60 && line.innerStops == 0 && index + 1 < lines.count
      && lines[index + 1].heading == 0
      && PeopleReading.read(line.letters, in: 0..<line.letters.count) == nil
  }
}
