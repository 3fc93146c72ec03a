/// The pages of a file that holds several, with a form feed between them.
///
/// Each is read by itself where nothing leads over to the next: a sentence that is cut at the turn, or
/// a sign that a story goes on there. A form feed that no page begins behind is a blank, as scans
/// and mail leave it inside a page.
struct Sheets {
  private let page: SourcePage
  private let weights: RoleWeights
  private let sheets: [ReadingFinish]

  /// The readings of what may be read by itself in `part`.
  static func readings(
    of page: SourcePage, _ part: Range<Int>, _ weights: RoleWeights
  ) -> [ReadingFinish] {
    let ranges = ranges(of: page, part)
    let sheets = ranges.map { PageReader.finish($0, of: page, weights) }
    guard sheets.count > 1 else { return sheets }
    return Sheets(page: page, weights: weights, sheets: sheets).joined(ranges)
  }

  /// Sheets that belong together are read once more, as one.
  private func joined(_ ranges: [Range<Int>]) -> [ReadingFinish] {
    var readings: [ReadingFinish] = []
    var first = 0
    let parted = parted()
    for next in 1...sheets.count where next == sheets.count || parted[next] {
      let whole = ranges[first].lowerBound..<ranges[next - 1].upperBound
      readings.append(
        next - first == 1 ? sheets[first] : PageReader.finish(whole, of: page, weights))
      first = next
    }
    return readings
  }

  /// For each sheet whether nothing leads over to it.
  private func parted() -> [Bool] {
    var parted = sheets.indices.map { $0 > 0 && isOver(before: $0) }
    for arriving in sheets.indices where !sheets[arriving].arrivals.isEmpty {
      let leaving = (0..<arriving).last { sheets[$0].goesOn(in: sheets[arriving]) }
      guard let leaving else { continue }
      for place in leaving + 1...arriving { parted[place] = false }
    }
    return parted
  }

  private func isOver(before next: Int) -> Bool {
    let (above, below) = (sheets[next - 1], sheets[next])
    return (above.closesSheet || below.opensSheet || isLong(above) && isLong(below))
      && (below.surelyBeginsAnew || below.beginsAnew && above.isOverAtEnd)
  }

  /// Pages have many lines, and blanks of any kind have few between them.
  private func isLong(_ sheet: ReadingFinish) -> Bool { sheet.roles.count >= 20 }
}

extension Sheets {
  /// Fewer lines are no page.
  private static let leastLines = 6

  /// The parts of `part` between form feeds.
  private static func ranges(of page: SourcePage, _ part: Range<Int>) -> [Range<Int>] {
    guard page.lines.hasFormFeed else { return [part] }
    var ranges: [Range<Int>] = []
    var start = part.lowerBound
    var lines = 0
    var endsAbove = false
    for index in part {
      let line = page.lines[index]
      if lines >= leastLines, endsAbove || line.beginsBehindFormFeed {
        ranges.append(start..<index)
        (start, lines) = (index, 0)
      }
      if !line.isBlankLine { lines += 1 }
      endsAbove = line.endsInFormFeed
    }
    guard lines < leastLines, let last = ranges.popLast() else {
      return ranges + [start..<part.upperBound]
    }
    return ranges + [last.lowerBound..<part.upperBound]
  }
}

extension ReadingFinish {
  /// The head of another page stands between two lines, behind a form feed, and no sentence runs on
  /// across it.
  func isOverleaf(_ label: Int, _ head: Int) -> Bool {
    guard page.lines.hasFormFeed else { return false }
    return (label + 1..<max(label + 1, head)).contains { isTurn($0) && !runsOn(across: $0) }
  }

  private func isTurn(_ line: Int) -> Bool {
    let above = place(of: line - 1)
    return roles[line] == .furniture && !clues.has(.jump, at: line)
      && (page.lines[above].endsInFormFeed
        || (above + 1..<max(above + 1, place(of: line) + 1)).contains {
          page.lines[$0].beginsBehindFormFeed
        })
  }

  private func place(of line: Int) -> Int {
    page.layout.numbering.place(of: clues.lines[line].number) ?? 0
  }

  private func runsOn(across turn: Int) -> Bool {
    let first = roles.indices[turn...].first { Self.isCopy(roles[$0]) }
    return first.flatMap { joins[$0] }.map { $0 < turn } ?? false
  }

  /// The head of a page stands above everything else.
  fileprivate var opensSheet: Bool { roles.first == .furniture && !clues.has(.jump, at: 0) }

  /// The number of a page, or who made it, stands below everything else.
  fileprivate var closesSheet: Bool {
    roles.last == .furniture && !clues.has(.jump, at: roles.count - 1)
  }

  /// The last sentence of copy is over, by its stop or because the foot of the page stands below it.
  fileprivate var isOverAtEnd: Bool {
    guard let last = roles.lastIndex(where: Self.isCopy) else { return true }
    if clues.has(.fillsMeasure, at: last) || grouping.openEnds.contains(last) { return false }
    return closesSheet || roles[last] != .body && !isHead(last)
      || clues.lines[last].ending == .stop || clues.tails[last] != nil
  }

  private func isHead(_ line: Int) -> Bool { [.headline, .kicker, .deck].contains(roles[line]) }

  /// The first line of copy begins something: no text stands there without a headline or a lead.
  fileprivate var beginsAnew: Bool {
    guard let first = roles.firstIndex(where: Self.isCopy) else { return true }
    return ![.body, .subhead].contains(roles[first]) || clues.leads[first]?.dateline != nil
  }

  /// It begins with the name of a section, or with a headline and who wrote or sent what stands below.
  fileprivate var surelyBeginsAnew: Bool {
    guard let first = roles.firstIndex(where: Self.isCopy) else { return false }
    if roles[first] == .section || clues.leads[first]?.dateline != nil { return true }
    guard let below = roles.indices[first...].first(where: { !isHead($0) }), below > first else {
      return false
    }
    return roles[below] == .byline || clues.leads[below]?.dateline != nil
  }

  private static func isCopy(_ role: LineRole) -> Bool { role != .furniture && role != .slogan }

  /// Whether a story leaves this sheet by a sign and comes to another by one.
  fileprivate func goesOn(in next: ReadingFinish) -> Bool {
    let arrivals = next.arrivals
    let departures = roles.indices.filter { roles[$0] != .furniture }.compactMap {
      clues.departure(at: $0)
    }
    return departures.contains { departure in
      arrivals.contains { next.number.matches(departure.page) && number.matches($0.page) }
    }
  }

  /// The signs that say that something comes from another page.
  fileprivate var arrivals: [JumpSign] {
    roles.indices.compactMap { clues.arrival(at: $0) }
  }

  /// The number of the page, by its folio.
  private var number: String? { clues.sheets.first?.number }
}

extension String? {
  /// Where both are known they are one.
  fileprivate func matches(_ other: String?) -> Bool {
    self == nil || other == nil || self == other
  }
}

extension String {
  /// A form feed stands before everything else of the line.
  var beginsBehindFormFeed: Bool {
    for byte in utf8 where byte != 0x20 { return byte == 0x0C }
    return false
  }

  /// A form feed stands behind everything else of the line, as where the page above had no last line feed.
  fileprivate var endsInFormFeed: Bool {
    for byte in utf8.reversed() where byte != 0x20 && byte != 0x0D { return byte == 0x0C }
    return false
  }
}
