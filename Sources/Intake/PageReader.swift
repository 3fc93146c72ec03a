import Manuscript

/// Reads a page: which line is what, and which lines make up which article.
public enum PageReader {
  /// The reading of `page`: every line that is not blank exactly once. Pure; the same page always
  /// gives the same reading, in time that grows with its length.
  public static func read(_ page: SourcePage) -> PageReading {
    let source = PageText(page)
    let clues = clues(of: source)
    var roles = RoleSequence.roles(of: clues.clues)
    let heads = HeadRuns(clues, roles: &roles)
    let grouping = Grouping(clues, roles: roles, headRuns: heads.runs)
    let captions = CaptionJoins.joins(clues, roles: roles, owner: grouping.owner)
    let joins = grouping.joins.merging(heads.joins) { first, _ in first }
      .merging(captions) { first, _ in first }
    let finish = ReadingFinish(
      page: page, source: source, clues: clues, roles: roles, joins: joins, grouping: grouping)
    return finish.reading
  }

  /// What can be seen at the lines of a page.
  static func clues(of source: PageText) -> LineClues {
    LineClues(
      source.lines, shape: PageShape(source.lines), words: PageWords(source.lines))
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
