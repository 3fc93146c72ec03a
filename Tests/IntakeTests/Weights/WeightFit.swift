// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  @testable import Intake

  /// Fits the weights of the table from gold pages: a perceptron over whole pages, averaged.
  ///
  /// It begins with the direction of every weight alone, not with its size, and only changes weights
  /// that stand in the table.
  struct WeightFit {
    private var weights: RoleWeights
    private var sum: RoleWeights
    private let known: [[Bool]]
    private var rounds = 0.0

    private static let epochs = 12
    private static let step = 0.5

    /// The weights that read `pages` best.
    static func fitted(to pages: [GoldLines]) -> RoleWeights {
      var fit = WeightFit()
      for _ in 0..<epochs {
        for page in pages { fit.learn(page) }
      }
      return fit.average
    }

    private init() {
      let table = RoleWeights.standard
      known = table.rows.map { $0.map { $0 != 0 } }
      weights = table
      weights.rows = table.rows.map { row in row.map { $0 == 0 ? 0 : $0 < 0 ? -2 : 2 } }
      sum = weights
      sum.start = sum.start.map { _ in 0 }
      sum.rows = sum.rows.map { $0.map { _ in 0 } }
    }

    private var average: RoleWeights {
      var result = sum
      result.start = sum.start.map { $0 / rounds }
      result.rows = sum.rows.map { $0.map { $0 / rounds } }
      return result
    }

    private mutating func learn(_ page: GoldLines) {
      let read = RoleSequence.roles(of: page.clues, weights: weights)
      for (index, role) in read.enumerated() where role != page.roles[index] {
        move(page.clues[index], page.roles[index], by: Self.step)
        move(page.clues[index], role, by: -Self.step)
      }
      for place in sum.start.indices { sum.start[place] += weights.start[place] }
      for clue in sum.rows.indices {
        for place in sum.rows[clue].indices { sum.rows[clue][place] += weights.rows[clue][place] }
      }
      rounds += 1
    }

    private mutating func move(_ clues: ClueSet, _ role: LineRole, by step: Double) {
      guard let place = RoleWeights.roles.firstIndex(of: role) else { return }
      weights.start[place] += step / 4
      for clue in clues.numbers where known[clue][place] { weights.rows[clue][place] += step }
    }
  }
#endif
