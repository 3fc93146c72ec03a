import Manuscript

/// Reads a page: which line is what, and which lines make up which article.
public enum PageReader {
  /// More lines than any page of a paper has, ten columns of a hundred; longer texts are read part by
  /// part, so that what reading takes besides its result does not grow with them.
  private static let mostLines = 1_200

  /// The reading of `page`: every line that is not blank exactly once. Pure; the same page always
  /// gives the same reading, in time that grows with its length.
  public static func read(_ page: SourcePage) -> PageReading { read(page, weights: .standard) }

  /// The reading by other weights than those of the table.
  static func read(_ page: SourcePage, weights: RoleWeights) -> PageReading {
    let page = page.asRead
    var reading = PageReading(of: page)
    for part in parts(of: page) { read(part, of: page, weights, into: &reading) }
    return reading
  }

  private static func read(
    _ part: Range<Int>, of page: SourcePage, _ weights: RoleWeights, into reading: inout PageReading
  ) {
    for finish in Sheets.readings(of: page, part, weights) { finish.write(to: &reading) }
  }

  /// Everything that was found in a part of a page; once more where columns were cut within what read like
  /// one paragraph.
  static func finish(
    _ part: Range<Int>, of page: SourcePage, _ weights: RoleWeights
  ) -> ReadingFinish {
    let first = finish(PageText(page, part), of: page, weights)
    let cuts = HiddenCuts.found(in: first.source, first.grouping.text)
    guard !cuts.isEmpty else { return first }
    let second = finish(PageText(page, part, cuts: cuts), of: page, weights)
    return HiddenCuts.stand(cuts, in: second) ? second : first
  }

  private static func finish(
    _ source: PageText, of page: SourcePage, _ weights: RoleWeights
  ) -> ReadingFinish {
    let clues = clues(of: source)
    var roles = RoleSequence.roles(of: clues.clues, weights: weights)
    let heads = HeadRuns(clues, roles: &roles)
    let grouping = Grouping(clues, roles: roles, headRuns: heads.runs)
    let captions = CaptionJoins.joins(clues, roles: roles, owner: grouping.owner)
    var joins = [Int?](of: nil, count: roles.count)
    for found in [captions, heads.joins, grouping.joins] {
      for (line, above) in found { joins[line] = above }
    }
    return ReadingFinish(
      page: page, source: source, clues: clues, roles: roles, joins: joins, grouping: grouping)
  }

  /// The page as a whole, or what may be read by itself where no page is so long: cut at a blank
  /// line where there is one.
  static func parts(of page: SourcePage) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while page.lines.count - start > mostLines {
      let last = start + mostLines
      let blank = ((last - 500)..<last).last { page.lines[$0].isBlankLine }
      parts.append(start..<(blank ?? last))
      start = blank ?? last
    }
    parts.append(start..<page.lines.count)
    return parts
  }

  /// What can be seen at the lines of a page.
  static func clues(of source: PageText) -> LineClues {
    LineClues(
      source.lines, isCut: source.isCut, insets: source.insets, shape: source.shape,
      words: PageWords(source.lines))
  }
}

/// Captions that were broken.
enum CaptionJoins {
  /// The caption line that a caption line goes on from.
  static func joins(_ page: LineClues, roles: [LineRole], owner: [Int?]) -> [Int: Int] {
    var joins: [Int: Int] = [:]
    for index in roles.indices.dropFirst() where roles[index] == .caption {
      guard roles[index - 1] == .caption, owner[index] == owner[index - 1],
        page.lines[index - 1].ending == .open || page.lines[index - 1].ending == .comma,
        page.tails[index - 1] == nil, page.lines[index - 1].size > 12,
        page.lines[index - 1].letters.last != 0x6444,
        !page.has(.captionStart, at: index), !page.has(.numbered, at: index)
      else { continue }
      joins[index] = index - 1
    }
    return joins
  }
}

/// Runs of headline rows, each told apart into kicker, headline and deck.
struct HeadRuns {
  private(set) var runs: [[Int]] = []
  /// The row that a row goes on from.
  private(set) var joins: [Int: Int] = [:]

  init(_ page: LineClues, roles: inout [LineRole]) {
    var run: [Int] = []
    for index in roles.indices {
      if roles[index] == .headline {
        run.append(index)
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
    for run in runs {
      for (row, line) in zip(HeadRows(page: page, rows: run).divided(), run) {
        roles[line] = row.role
        if row.joins { joins[line] = line - 1 }
      }
    }
  }
}
