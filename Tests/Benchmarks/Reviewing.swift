import Foundation

/// What a reviewer waits for: the first screen of `review`, and one approval, in the largest store
/// asked for, beside what nobody can do without: starting a program, and one durable append.
enum Reviewing {
  static let benchmark = Benchmark(
    name: "review", what: "review's first screen and approve in 100,000 articles", run: run)

  private static let rounds = 31

  private static func run(_ report: Report) throws {
    let count = Session.sizes.last ?? 100_000
    let (newsdesk, git) = (try Program.newsdesk(), try Program.git())
    try withScratchFolder { folder in
      let store = folder + "/store"
      try BigStore.fill(store, with: count)
      try handIn(newsdesk, folder, store)
      var (first, approval): ([Program.Run], [Program.Run]) = ([], [])
      var least: [Double] = []
      for round in 0...rounds {
        let there = ["--as", "wang", "--store", store]
        first.append(try Turn(newsdesk, ["review"] + there).run())
        approval.append(try Turn(newsdesk, ["approve", "waits\(round)"] + there).run())
        let start = try Turn(git, "--version").run()
        least.append(start.seconds + (try append(to: folder + "/appended")))
      }
      row(report, "review, first screen, \(count) articles, \(newsdesk.linkage)", first, least)
      row(report, "approve, \(count) articles, \(newsdesk.linkage)", approval, least)
    }
  }

  /// Sixty articles in review, behind all those that came out.
  private static func handIn(_ newsdesk: Program, _ folder: String, _ store: String) throws {
    let slugs = (0..<60).map { "waits\($0)" }
    for slug in slugs {
      let file = folder + "/" + slug + ".md"
      try Data("# 待审\(slug)\n\n市总工会开展慰问活动，职工踊跃参加。\n".utf8).write(to: URL(fileURLWithPath: file))
      let words = ["draft", "--slug", slug, "--file", file, "--as", "li", "--store", store]
      _ = try Turn(newsdesk, words).run()
    }
    _ = try Turn(newsdesk, ["submit"] + slugs + ["--as", "li", "--store", store]).run()
  }

  private static func row(
    _ report: Report, _ what: String, _ runs: [Program.Run], _ least: [Double]
  ) {
    let (times, limit) = (Times(Array(runs.dropFirst())), Array(least.dropFirst()).median)
    let ratio = times.seconds / limit
    report.row(
      what, times.text,
      beside: "git --version and one append, synced \(decimals(limit * 1e3, 1)) ms", ratio: ratio,
      limit: "3 times", isKept: ratio <= 3)
  }

  private static func sync(_ file: Int32) -> Int32 {
    #if canImport(Darwin)
      fsync(file)
    #else
      fdatasync(file)
    #endif
  }

  /// Seconds that one line takes until it is on the disk.
  private static func append(to path: String) throws -> Double {
    try Stopwatch.seconds {
      let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
      let line = [UInt8](repeating: 0x78, count: 700)
      guard file >= 0, write(file, line, line.count) == line.count, sync(file) == 0 else {
        throw CannotMeasure("\(path) cannot be written")
      }
      close(file)
    }
  }
}
