// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Foundation
  import TestSupport
  import Testing

  @testable import Intake

  /// The guard against tuning to the pages there are. It takes a sample of the pages and rules, all
  /// with `PROOF=all`; with `WEIGHTS=1` it takes all and prints its tables, with
  /// `PAGES=folder` it takes in more gold: `WEIGHTS=1 PAGES=… swift test --filter WeightTests`.
  @Suite struct WeightTests {
    @Test func `what the table, weights fitted to all pages and to all but one read`() throws {
      let pages = try Self.pages()
      let all = WeightFit.fitted(to: pages)
      var sums = [0.0, 0.0, 0.0]
      Self.say("| page | table | fitted | leaving it out |")
      let left = Self.tried(of: pages.count, sample: 1)
      for index in left {
        let page = pages[index]
        var others = pages
        others.remove(at: index)
        let weights = [RoleWeights.standard, all, WeightFit.fitted(to: others)]
        let scores = weights.map(page.score)
        for place in scores.indices { sums[place] += scores[place] }
        Self.say("| \(page.name) | \(scores.map(Self.text).joined(separator: " | ")) |")
      }
      let means = sums.map { $0 / Double(left.count) }
      Self.say("| mean | \(means.map(Self.text).joined(separator: " | ")) |")
      #expect(means[0] > means[2] - 0.03)
    }

    @Test func `what the removal of each rule costs`() throws {
      let pages = try Self.pages()
      let plain = pages.map { RoleSequence.roles(of: $0.clues) }
      let scores = pages.map { $0.score(.standard) }
      for number in Self.tried(of: RoleTable.entries.count, sample: 4) {
        let entry = RoleTable.entries[number]
        var entries = RoleTable.entries
        entries.remove(at: number)
        let weights = RoleWeights(entries)
        var costs: [(name: String, paper: String, cost: Double)] = []
        for (place, page) in pages.enumerated() {
          guard RoleSequence.roles(of: page.clues, weights: weights) != plain[place] else {
            continue
          }
          let cost = scores[place] - page.score(weights)
          if abs(cost) > 0.0005 { costs.append((page.name, page.paper, cost)) }
        }
        let sum = costs.reduce(0) { $0 + $1.cost }
        let papers = Set(costs.filter { $0.cost > 0 }.map(\.paper)).count
        let names = costs.map { "\($0.name) \(Self.text($0.cost))" }.joined(separator: ", ")
        Self.say("| \(entry.clue) | \(Self.text(sum)) | \(papers) | \(names) |")
        #expect(sum / Double(pages.count) > -0.005, "\(entry.clue) does more harm than good")
      }
    }

    /// A sixth of the pages by default.
    private static func pages() throws -> [GoldLines] {
      let all = try GoldLines.sheets()
      return (isTold ? all : Proof.chosen(all, sample: all.count / 6)).map(GoldLines.init)
    }

    private static func tried(of count: Int, sample: Int) -> [Int] {
      isTold ? Array(0..<count) : Proof.chosen(Array(0..<count), sample: sample)
    }

    private static var isTold: Bool { ProcessInfo.processInfo.environment["WEIGHTS"] != nil }

    private static func say(_ line: String) {
      if isTold { print(line) }
    }

    private static func text(_ value: Double) -> String {
      let thousandths = Int((abs(value) * 1_000).rounded())
      let digits = String(thousandths % 1_000)
      let zeros = String(repeating: "0", count: 3 - digits.count)
      return "\(value < -0.0005 ? "-" : "")\(thousandths / 1_000).\(zeros)\(digits)"
    }
  }
#endif
