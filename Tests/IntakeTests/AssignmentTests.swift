// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Testing

  @testable import Intake

  @Suite struct AssignmentTests {
    /// The greatest sum there is, by trying everything.
    private static func mostOf(_ gain: [[Double]], without taken: Set<Int> = []) -> Double {
      guard let row = gain.first else { return 0 }
      return row.indices.filter { !taken.contains($0) }
        .map { row[$0] + mostOf(Array(gain.dropFirst()), without: taken.union([$0])) }
        .max() ?? -.infinity
    }

    @Test func `the second best for one row is taken where another row needs the best`() {
      #expect(Assignment.best([[5, 4, 0], [5, 1, 0]]) == [1, 0])
      #expect(Assignment.best([[-1_000, 2, 0]]) == [1])
      #expect(Assignment.best([]).isEmpty)
    }

    @Test func `no choice of columns has a greater sum`() {
      for seed in 0..<200 {
        let rows = 1 + seed % 4
        let gain = (0..<rows).map { row in
          (0..<(rows + 2)).map { Double(((seed + 7) * (row + 3) * ($0 + 5)) % 31) / 4 - 3 }
        }
        let chosen = Assignment.best(gain)
        #expect(Set(chosen).count == rows)
        #expect(zip(gain, chosen).reduce(0) { $0 + $1.0[$1.1] } == Self.mostOf(gain))
      }
    }
  }
#endif
