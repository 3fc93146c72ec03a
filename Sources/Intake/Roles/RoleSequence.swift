/// The roles of a page's lines as the best-scored sequence: what a line is depends on what the
/// lines before it were (Viterbi over roles and on how far the article above has come).
struct RoleSequence {
  /// How far the article above a line has come.
  enum Progress: Int, CaseIterable {
    /// No article is open: top of the page, after a label, after names or a source at the end.
    case none
    /// Headline rows or names were seen, no text yet.
    case headed
    /// Text has begun.
    case text
    /// So has a part of it below a crosshead.
    case parted
    /// A picture with its caption, no text.
    case picture
  }

  private struct Step {
    var score: Double
    var role: LineRole
    var progress: Progress
    var previous: Int
  }

  /// What is kept of a step once the next line has been scored.
  private struct Trace {
    let role: LineRole
    let previous: UInt8
  }

  /// The best roles of all lines.
  static func roles(
    of clues: [ClueSet], weights: RoleWeights = .standard
  ) -> [LineRole] {
    var traces: [Trace] = []
    var starts: [Int] = []
    starts.reserveCapacity(clues.count)
    var last = [Step(score: 0, role: .section, progress: .none, previous: -1)]
    var column: [Step] = []
    var best = [Step](repeating: noStep, count: Progress.allCases.count)
    var sums: [Double] = []
    var scores: [(LineRole, Double)] = []
    for set in clues {
      weights.score(set, &sums, into: &scores)
      add(scores, after: last, best: &best, to: &column)
      starts.append(traces.count)
      for step in column {
        traces.append(Trace(role: step.role, previous: UInt8(clamping: step.previous)))
      }
      swap(&last, &column)
      column.removeAll(keepingCapacity: true)
    }
    return path(traces, starts, from: last.indices.max { last[$0].score < last[$1].score } ?? 0)
  }

  private static let noStep = Step(
    score: -.infinity, role: .section, progress: .none, previous: -1)

  /// `best`: room for the best step of each progress, none where no step leads there.
  private static func add(
    _ scores: [(LineRole, Double)], after previous: [Step], best: inout [Step],
    to column: inout [Step]
  ) {
    for (role, score) in scores {
      for index in best.indices { best[index].score = -.infinity }
      for (index, step) in previous.enumerated() {
        let sum = step.score + score + Transitions.score(from: step.role, step.progress, to: role)
        let progress = Transitions.progress(after: role, step.progress)
        if sum > best[progress.rawValue].score {
          best[progress.rawValue] = Step(
            score: sum, role: role, progress: progress, previous: index)
        }
      }
      for step in best where step.score > -.infinity { column.append(step) }
    }
  }

  private static func path(_ traces: [Trace], _ starts: [Int], from best: Int) -> [LineRole] {
    var roles: [LineRole] = []
    roles.reserveCapacity(starts.count)
    var place = best
    for start in starts.reversed() {
      let trace = traces[start + place]
      roles.append(trace.role)
      place = Int(trace.previous)
    }
    return roles.reversed()
  }
}

/// What may follow what on a page, with reasons.
enum Transitions {
  static func progress(
    after role: LineRole, _ before: RoleSequence.Progress
  ) -> RoleSequence.Progress {
    switch role {
    case .section, .slogan, .source: .none
    case .kicker, .headline, .deck: .headed
    case .subhead: .parted
    case .body: before == .parted ? .parted : .text
    case .byline: before == .headed ? .headed : .none
    case .caption: before == .text || before == .parted ? before : .picture
    case .editorNote: before == .headed || before == .parted ? before : .text
    case .dateline: before == .text || before == .parted ? before : .headed
    case .credit, .furniture: before
    }
  }

  static func score(
    from last: LineRole, _ progress: RoleSequence.Progress, to role: LineRole
  ) -> Double {
    switch progress {
    case .none: afterNothing(last, role)
    case .headed: afterHead(last, role)
    case .text: inText(last, role) + (role == .subhead ? firstCrosshead : 0)
    case .parted: inText(last, role)
    case .picture: afterPicture(role)
    }
  }

  /// Crossheads part a story: three in four that have any have more than one (in the gold there is).
  private static let firstCrosshead = -1.2

  /// A page or a part of it begins with a headline; text without one is what is left of a story
  /// that was cut apart. Where a text is from stands below who signed it.
  private static func afterNothing(_ last: LineRole, _ role: LineRole) -> Double {
    switch role {
    case .headline: 1
    case .body: -1
    case .subhead: -3
    case .byline: -1.5
    case .credit: -1.5
    case .source: last == .byline ? 0 : -3
    case .editorNote: -0.3
    default: 0
    }
  }

  /// Below a headline stand more rows of it, names, then text; a label there would head nothing.
  private static func afterHead(_ last: LineRole, _ role: LineRole) -> Double {
    switch role {
    case .headline: last == .headline || last == .kicker ? 0 : -3
    case .body: 1
    case .byline: last == .headline ? 1 : 0
    case .subhead: last == .byline || last == .editorNote ? -0.3 : -2.5
    case .section: -3
    case .slogan: -2
    case .source: -2
    case .credit: 0
    default: 0
    }
  }

  /// Inside a story text follows text; names end it.
  private static func inText(_ last: LineRole, _ role: LineRole) -> Double {
    switch role {
    case .body: last == .subhead ? 0.8 : 0.5
    case .subhead: last == .subhead ? -2.5 : 0
    case .headline: last == .subhead ? -2.5 : -0.8
    case .byline: last == .subhead ? -2 : 0.5
    case .credit: last == .caption ? 1 : -0.5
    case .source: 0.5
    case .caption: last == .subhead ? -1.5 : -0.2
    default: 0
    }
  }

  /// A picture has a caption and a credit; then something new begins.
  private static func afterPicture(_ role: LineRole) -> Double {
    switch role {
    case .headline: 0.5
    case .body: -0.6
    case .credit: 1.5
    case .caption: 0.2
    case .subhead: -3
    default: 0
    }
  }
}
