/// The weights of the table, laid out for adding up: one row of roles for every clue.
struct RoleWeights: Sendable {
  /// The roles that are scored, in the order of the rows.
  static let roles: [LineRole] = LineRole.allCases.filter { RoleTable.start(of: $0) != nil }

  /// Scores before anything is seen.
  var start: [Double]
  /// One row for every clue, in the order of `Clue.allCases`.
  var rows: [[Double]]

  /// The weights of `RoleTable`.
  static let standard = RoleWeights(RoleTable.entries)

  /// The weights of some of the table's entries.
  init(_ entries: [RoleTable.Entry]) {
    start = Self.roles.map { RoleTable.start(of: $0) ?? 0 }
    let empty = [Double](repeating: 0, count: Self.roles.count)
    rows = Array(repeating: empty, count: Clue.allCases.count)
    for entry in entries {
      for (role, weight) in entry.weights {
        guard let place = Self.roles.firstIndex(of: role) else { continue }
        rows[entry.clue.rawValue][place] += weight
      }
    }
  }

  /// The roles that a line is worth being considered for, with their scores.
  func scores(of clues: ClueSet) -> [(LineRole, Double)] {
    var scores: [(LineRole, Double)] = []
    var sums: [Double] = []
    score(clues, &sums, into: &scores)
    return scores
  }

  /// The same in the room of another line's: `sums` are those of all roles.
  func score(
    _ clues: ClueSet, _ sums: inout [Double], into scores: inout [(LineRole, Double)]
  ) {
    sums.replaceSubrange(sums.indices, with: start)
    scores.removeAll(keepingCapacity: true)
    sums.withUnsafeMutableBufferPointer { sums in
      clues.eachNumber { clue in
        rows[clue].withUnsafeBufferPointer { row in
          for place in row.indices { sums[place] += row[place] }
        }
      }
    }
    let least = (sums.max() ?? 0) - Self.outOfReach
    let roles = Self.roles
    for place in sums.indices where sums[place] > least {
      scores.append((roles[place], sums[place]))
    }
  }

  /// A role that lies this far behind the best is not considered.
  private static let outOfReach = 9.0
}
