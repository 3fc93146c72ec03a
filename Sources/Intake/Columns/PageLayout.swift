import Manuscript

/// How the lines of a page stood in its file.
struct PageLayout: Hashable, Sendable {
  let numbering: PageNumbering
  /// Lines of the file that may be columns side by side, and were read as they stand.
  let doubts: [Range<Int>]
  /// How many lines of the file were parted.
  let parted: Int

  static let plain = PageLayout(numbering: PageNumbering(), doubts: [], parted: 0)

  /// Whether a line of the page may be columns side by side.
  func isDoubtful(_ number: Int) -> Bool {
    let line = LineNumber(number).line - 1
    return doubts.contains { $0.contains(line) }
  }
}

extension SourcePage {
  /// The page with columns that stand side by side laid below each other; the page itself where none do.
  var inColumns: SourcePage {
    guard layout == .plain, WideRuns.areMany(in: lines.bytes[...]) else { return self }
    var laid = ColumnLayout(lines)
    for part in sheets { laid.take(part) }
    return laid.laid(self)
  }

  /// Parts that no column goes on across: pages, and of long ones as much as a page has at most.
  private var sheets: [Range<Int>] {
    var sheets: [Range<Int>] = []
    var start = 0
    for line in lines.indices.dropFirst()
    where line - start >= 1_200 || lines.hasFormFeed && lines[line].beginsBehindFormFeed {
      sheets.append(start..<line)
      start = line
    }
    return sheets + [start..<lines.count]
  }
}

/// The lines of a page as they are laid below each other.
private struct ColumnLayout {
  private let source: SourceLines
  private var text: [UInt8] = []
  private var numbers: [Int?] = []
  private var doubts: [Range<Int>] = []

  init(_ source: SourceLines) { self.source = source }

  mutating func take(_ part: Range<Int>) {
    let bytes =
      source.range(at: part.lowerBound)
      .lowerBound..<source.range(at: part.upperBound - 1).upperBound
    guard WideRuns.areMany(in: source.bytes[bytes]) else {
      for line in part { append(line, 0, source.range(at: line)) }
      return
    }
    let columns = SideBySide(source, part)
    doubts += columns.doubts
    let isTurn = columns.pairs > 0 && source[part.lowerBound].beginsBehindFormFeed
    for (place, line) in columns.lines.enumerated() {
      append(line.line, line.indent, line.bytes, isTurn: isTurn && place == 0)
    }
  }

  private mutating func append(
    _ line: Int?, _ indent: Int, _ bytes: Range<Int>, isTurn: Bool = false
  ) {
    if !numbers.isEmpty { text.append(0x0A) }
    // The page still turns here, where the line that did so is in another place.
    if isTurn { text.append(0x0C) }
    text.append(contentsOf: repeatElement(0x20, count: indent))
    text.append(contentsOf: source.bytes[bytes])
    numbers.append(line)
  }

  /// `page` as it is laid out here.
  func laid(_ page: SourcePage) -> SourcePage {
    var pieces: [Int: Int] = [:]
    for case let line? in numbers { pieces[line, default: 0] += 1 }
    let parted = pieces.values.count { $0 > 1 }
    if parted == 0 && doubts.isEmpty { return page }
    let layout = PageLayout(
      numbering: parted == 0 ? PageNumbering() : PageNumbering(of: numbers), doubts: doubts,
      parted: parted)
    return SourcePage(page, lines: parted == 0 ? source : SourceLines(text), layout: layout)
  }
}

/// Runs of blanks inside lines, by a look at the bytes alone: most pages have none.
enum WideRuns {
  /// Whether enough lines have one that columns may stand side by side.
  static func areMany(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var (place, lineStart, lines) = (0, 0, 0)
      var isCounted = false
      while place < bytes.count {
        let byte = bytes[place]
        // Most of a page is letters of three bytes, and those of one.
        if byte &- 0xE4 < 0x0C {
          place &+= 3
        } else if byte > 0x20, byte != 0xE3 {
          place += byte < 0xF0 ? 1 : 4
        } else if byte == 0x0A {
          place += 1
          (lineStart, isCounted) = (place, false)
        } else {
          let start = place
          let blanks = skipBlanks(bytes, &place)
          guard blanks > 2, start > lineStart, !isCounted, place < bytes.count,
            bytes[place] != 0x0A
          else { continue }
          (lines, isCounted) = (lines + 1, true)
          if lines >= GutterSearch.leastPairs { return true }
        }
      }
      return false
    }
  }

  /// Goes on behind blanks, or behind one character that is none. How many columns they are, a tab
  /// three at least.
  private static func skipBlanks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> Int {
    let start = place
    var blanks = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x20: (blanks, place) = (blanks + 1, place + 1)
      case 0x09: (blanks, place) = (blanks + 3, place + 1)
      case 0x0B...0x0D: place += 1
      case 0xE3
      where place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80:
        (blanks, place) = (blanks + 2, place + 3)
      case let byte:
        if place == start { place += byte == 0xE3 ? 3 : 1 }
        return blanks
      }
    }
    return blanks
  }
}
