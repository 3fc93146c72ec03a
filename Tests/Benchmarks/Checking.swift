import Foundation

/// How long it takes to hash every file of a store, beside `sha256sum` of the same files and git.
enum Checking {
  static let benchmark = Benchmark(
    name: "check", what: "fsck of 10,000 articles beside sha256sum and git fsck --full", run: run)

  private static func run(_ report: Report) throws {
    let largest = Int(ProcessInfo.processInfo.environment["LARGEST"] ?? "") ?? 10_000
    for count in [1_000, 10_000, 100_000] where count <= largest {
      try withScratchFolder { try measure(count, in: $0, report) }
    }
  }

  private static func measure(_ count: Int, in folder: String, _ report: Report) throws {
    let newsdesk = try Program.newsdesk()
    let store = "\(folder)/store"
    let copy = "\(folder)/copy"
    try Articles.write(count, to: copy)
    for words in [["init", "--name", "Benchmark"], ["import", copy]] {
      try newsdesk.mustRun(words + ["--store", store])
    }
    let git = try Program.git()
    let start = ["-C", store, "-c", "gc.auto=0", "-c", "user.name=x", "-c", "user.email=x"]
    for words in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]] {
      try git.mustRun(start + words)
    }
    let shell = Program(path: "/bin/sh")
    let sums =
      "cd '\(store)' && find objects log newsdesk.json -type f -print0 | xargs -0 sha256sum"
    var runs: (own: [Program.Run], sums: [Program.Run], git: [Program.Run]) = ([], [], [])
    for _ in 0..<(count > 10_000 ? 3 : 5) {
      runs.own.append(try newsdesk.mustRun(["fsck", "--store", store]))
      runs.sums.append(try shell.mustRun(["-c", sums]))
      runs.git.append(try git.mustRun(start + ["fsck", "--full"]))
    }
    let own = Times(runs.own)
    let peak = decimals(Double(runs.own.map(\.peakBytes).max() ?? 0) / 1e6, 0)
    for (peer, times, limit) in [
      ("sha256sum", Times(runs.sums), 1.3), ("git fsck", Times(runs.git), 0.6),
    ] {
      let ratio = own.seconds / times.seconds
      report.row(
        "fsck of \(count) articles, \(newsdesk.linkage), peak \(peak) MB", own.text,
        beside: "\(peer) \(times.text)", ratio: ratio, limit: "\(limit) times",
        isKept: ratio <= limit)
    }
  }
}

extension Program {
  /// Runs it and wants it to succeed.
  @discardableResult
  func mustRun(_ words: [String]) throws -> Run {
    let run = try run(words)
    guard run.status == 0 else { throw CannotMeasure("\(path) \(words) ended with \(run.status)") }
    return run
  }
}
