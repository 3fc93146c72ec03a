public import Diagnostics

/// Why a page was read as it was.
public struct ReadingReasons: Hashable, Sendable {
  /// The reading that is explained.
  public let reading: PageReading
  /// One account for each of `reading.lines`, in the same order.
  public let lines: [LineReasons]
  /// Why sentences that were cut go on where they do, by the number of the line that goes on.
  public let seams: [Int: SeamReasons]

  /// Puts accounts beside a reading.
  public init(reading: PageReading, lines: [LineReasons], seams: [Int: SeamReasons] = [:]) {
    self.reading = reading
    self.lines = lines
    self.seams = seams
  }
}

/// Why a line was taken for what it is.
///
/// The rows of a headline are scored as `headline`; their place among each other then makes them
/// kicker, headline and deck.
public struct LineReasons: Hashable, Sendable {
  /// The roles that came nearest, best first, at most three.
  public let candidates: [RoleCandidate]
  /// What was seen at the line.
  public let clues: [SeenClue]

  /// Makes an account.
  public init(candidates: [RoleCandidate], clues: [SeenClue]) {
    self.candidates = candidates
    self.clues = clues
  }
}

/// What a line might have been.
public struct RoleCandidate: Hashable, Sendable {
  /// The role.
  public let role: LineRole
  /// The role's score before anything is seen.
  public let start: Double
  /// The score of the start and all clues of the line.
  public let own: Double
  /// By how much the best reading of the whole page with the line in this role falls short of the
  /// best reading of all; 0 for the best candidate.
  public let behind: Double

  /// Makes a candidate.
  public init(role: LineRole, start: Double, own: Double, behind: Double) {
    self.role = role
    self.start = start
    self.own = own
    self.behind = behind
  }
}

/// Something that was seen at a line.
public struct SeenClue: Hashable, Sendable {
  /// A few words, such as "ends with a full stop".
  public let wording: Wording
  /// What it adds to the score of each of `LineReasons.candidates`, in the same order.
  public let weights: [Double]

  /// Makes a clue.
  public init(wording: Wording, weights: [Double]) {
    self.wording = wording
    self.weights = weights
  }
}

extension PageReader {
  /// Reads a page and tells for every line what spoke for its role and against others. The reading
  /// is that of `read`.
  public static func explain(_ page: SourcePage) -> ReadingReasons {
    let page = page.asRead
    var reading = PageReading(of: page)
    var accounts: [Int: LineReasons] = [:]
    var seams: [Int: SeamReasons] = [:]
    for part in parts(of: page) {
      for finish in Sheets.readings(of: page, part, .standard) {
        finish.write(to: &reading)
        accounts.merge(finish.accounts) { first, _ in first }
        for seam in finish.grouping.text.reasons() { seams[seam.chosen.line] = seam }
      }
    }
    let lines = reading.lines.map {
      accounts[$0.number] ?? LineReasons(candidates: [], clues: [])
    }
    return ReadingReasons(reading: reading, lines: lines, seams: seams)
  }
}

extension ReadingFinish {
  /// What spoke for the role of each line, by its number; lines that were read together as one share an
  /// account.
  fileprivate var accounts: [Int: LineReasons] {
    var accounts: [Int: LineReasons] = [:]
    let margins = RoleMargins.margins(of: clues.clues)
    for index in source.lines.indices {
      let account = LineReasons(clues.clues[index], margins[index])
      for number in source.sources[index] { accounts[number] = account }
    }
    return accounts
  }
}

extension LineReasons {
  init(_ set: ClueSet, _ margins: [RoleMargins.Margin]) {
    let nearest = margins.prefix(3)
    let seen = set.clues
    candidates = nearest.map { margin in
      let start = RoleTable.start(of: margin.role) ?? 0
      let own = seen.reduce(start) { $0 + RoleTable.weight(of: $1, for: margin.role) }
      return RoleCandidate(role: margin.role, start: start, own: own, behind: margin.behind)
    }
    clues = seen.map { clue in
      SeenClue(
        wording: clue.wording, weights: nearest.map { RoleTable.weight(of: clue, for: $0.role) })
    }
  }
}

extension RoleTable {
  private static let weights: [[LineRole: Double]] = {
    var table: [[LineRole: Double]] = Array(repeating: [:], count: Clue.allCases.count)
    for entry in entries {
      for (role, weight) in entry.weights { table[entry.clue.rawValue][role, default: 0] += weight }
    }
    return table
  }()

  /// What a clue says for a role, 0 where it says nothing.
  static func weight(of clue: Clue, for role: LineRole) -> Double {
    weights[clue.rawValue][role] ?? 0
  }
}
