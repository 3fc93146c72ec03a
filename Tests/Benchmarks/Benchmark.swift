import Foundation

/// One thing that is measured.
struct Benchmark: Sendable {
  /// What is typed to run it alone.
  let name: String
  let what: String
  /// Measures, and tells every figure as soon as it is known.
  let run: @Sendable (Report) throws -> Void
}

/// Where figures are told, as rows of a Markdown table.
struct Report {
  func begin() {
    print("| what | measured | beside | ratio | limit |")
    print("|---|--:|--:|--:|--:|")
    fflush(nil)
  }

  /// `ratio` is the measured figure over that of the peer, or whatever the row compares.
  func row(
    _ what: String, _ measured: String, beside peer: String = "", ratio: Double? = nil,
    limit: String = "", isKept: Bool = true
  ) {
    let shown = ratio.map { decimals($0, 2) } ?? ""
    print("| \(what) | \(measured) | \(peer) | \(shown) | \(limit)\(isKept ? "" : " **missed**") |")
    fflush(nil)
  }
}

/// A failure of the benchmarks themselves.
struct CannotMeasure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// One run of this program. Each benchmark has a process of its own, so that none inherits the
/// memory of another.
struct Session {
  let benchmarks: [Benchmark]
  let names: [String]

  /// The sizes of stores that were asked for, from small to large.
  static var sizes: [Int] {
    let given = CommandLine.arguments.compactMap { Int($0) }.sorted()
    return given.isEmpty ? [1_000, 10_000, 100_000] : given
  }

  func run() throws {
    let chosen = names.filter { Int($0) == nil }
    if chosen.count == 1, let only = benchmarks.first(where: { $0.name == chosen[0] }) {
      return try only.run(Report())
    }
    Report().begin()
    for benchmark in benchmarks where chosen.isEmpty || chosen.contains(benchmark.name) {
      let sizes = names.filter { Int($0) != nil }
      let run = try Program(path: Program.own).run([benchmark.name] + sizes, isQuiet: false)
      guard run.status == 0 else { throw CannotMeasure("\(benchmark.name) failed") }
    }
  }
}

/// A number with that many decimals.
func decimals(_ value: Double, _ count: Int) -> String { String(format: "%.\(count)f", value) }
