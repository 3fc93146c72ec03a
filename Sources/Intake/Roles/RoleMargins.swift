/// How near every line came to being something else: for each role the best-scored sequence of the
/// whole page in which the line has it, found by walking the page forwards and backwards.
struct RoleMargins {
  /// A role, and what it would have cost the page.
  struct Margin {
    let role: LineRole
    let behind: Double
  }

  private struct State {
    let role: LineRole
    let progress: RoleSequence.Progress
    var score: Double
  }

  /// The margins of every line, nearest first; roles that were never worth considering are left
  /// out.
  static func margins(of clues: [ClueSet]) -> [[Margin]] {
    let columns = forward(clues)
    var rest: [Double] = []
    var margins: [[Margin]] = []
    margins.reserveCapacity(columns.count)
    for index in columns.indices.reversed() {
      if index + 1 < columns.count {
        rest = backward(columns[index], to: columns[index + 1], clues[index + 1], rest)
      } else {
        rest = columns[index].map { _ in 0 }
      }
      margins.append(Self.margins(columns[index], rest))
    }
    return margins.reversed()
  }

  /// The best score of the page down to each line, by role and progress.
  private static func forward(_ clues: [ClueSet]) -> [[State]] {
    var last = [State(role: .section, progress: .none, score: 0)]
    return clues.map { set in
      var column: [State] = []
      for (role, score) in RoleWeights.standard.scores(of: set) {
        for state in last {
          let step = Transitions.score(from: state.role, state.progress, to: role)
          let progress = Transitions.progress(after: role, state.progress)
          let sum = state.score + score + step
          if let place = column.firstIndex(where: { $0.role == role && $0.progress == progress }) {
            column[place].score = max(column[place].score, sum)
          } else {
            column.append(State(role: role, progress: progress, score: sum))
          }
        }
      }
      last = column
      return column
    }
  }

  /// The best score of the page below a line, for each state of the line.
  private static func backward(
    _ column: [State], to next: [State], _ clues: ClueSet, _ rest: [Double]
  ) -> [Double] {
    let scores = RoleWeights.standard.scores(of: clues)
    return column.map { state in
      var best = -Double.infinity
      for (role, score) in scores {
        let progress = Transitions.progress(after: role, state.progress)
        guard let place = next.firstIndex(where: { $0.role == role && $0.progress == progress })
        else { continue }
        let step = Transitions.score(from: state.role, state.progress, to: role)
        best = max(best, score + step + rest[place])
      }
      return best
    }
  }

  private static func margins(_ column: [State], _ rest: [Double]) -> [Margin] {
    var totals: [(role: LineRole, score: Double)] = []
    for (state, rest) in zip(column, rest) {
      let total = state.score + rest
      if let place = totals.firstIndex(where: { $0.role == state.role }) {
        totals[place].score = max(totals[place].score, total)
      } else {
        totals.append((state.role, total))
      }
    }
    let best = totals.map(\.score).max() ?? 0
    return totals.sorted { $0.score > $1.score }
      .map { Margin(role: $0.role, behind: best - $0.score) }
  }
}
