import Archiving
import Flushing
import Foundation
import Notation

/// How long it takes to file very many new articles at once so that they survive a power cut.
enum Importing {
  static let benchmark = Benchmark(
    name: "import", what: "1,000 and 10,000 new articles in one durable command, beside git",
    run: run)

  private static func run(_ report: Report) throws {
    let largest = Int(ProcessInfo.processInfo.environment["LARGEST"] ?? "") ?? 10_000
    let sizes = [(1_000, 5), (10_000, 3), (100_000, 1)].filter { $0.0 <= largest }
    for (count, rounds) in sizes {
      try withScratchFolder { try wholeCommand(count, rounds, $0, report) }
    }
    for (count, rounds) in sizes {
      try withScratchFolder { try writePart(try Articles(count: count), rounds, $0, report) }
    }
  }

  /// Objects and their record, beside the bare calls to the system for the same bytes.
  private static func writePart(
    _ articles: Articles, _ rounds: Int, _ folder: String, _ report: Report
  ) throws {
    var own: [Double] = []
    var bare: [Double] = []
    for round in 0..<rounds {
      let files = BareFiles(folder: "\(folder)/bare-\(round)", contents: articles.objects)
      bare.append(try Stopwatch.seconds { try files.write() })
      let store = "\(folder)/store-\(round)"
      try Archive.create(at: store, name: "Benchmark", storeID: "benchmark", sample: true)
      let archive = try Archive(opening: store)
      own.append(try Stopwatch.seconds { try articles.file(in: archive) })
    }
    report.row(
      "filing \(articles.count) objects, durable", milliseconds(own),
      beside: "bare calls with syncfs \(milliseconds(bare))", ratio: own.median / bare.median,
      limit: "1.6 times", isKept: own.median <= 1.6 * bare.median)
  }

  /// `newsdesk import` of a folder of manuscripts, beside git for the same files.
  private static func wholeCommand(
    _ count: Int, _ rounds: Int, _ folder: String, _ report: Report
  ) throws {
    let newsdesk = try Program.newsdesk()
    let durable = ["-c", "core.fsync=all", "-c", "core.fsyncMethod=batch"]
    var times: (own: [Double], safe: [Double], usual: [Double], peak: Int) = ([], [], [], 0)
    for round in 0..<rounds {
      let copy = "\(folder)/copy-\(round)"
      try Articles.write(count, to: copy)
      times.safe.append(try git(durable, "\(folder)/safe-\(round)", count))
      times.usual.append(try git([], "\(folder)/usual-\(round)", count))
      let store = "\(folder)/whole-\(round)"
      try newsdesk.mustRun(["init", "--store", store, "--name", "Benchmark"])
      let run = try newsdesk.mustRun(["import", copy, "--store", store])
      times.own.append(run.seconds)
      times.peak = max(times.peak, run.peakBytes)
    }
    let peak = decimals(Double(times.peak) / 1e6, 0)
    for (peer, seconds, limit) in [
      ("fsync=all, batch", times.safe, 0.35), ("default", times.usual, 0.7),
    ] {
      let ratio = times.own.median / seconds.median
      report.row(
        "import of \(count) manuscripts, \(newsdesk.linkage), peak \(peak) MB",
        milliseconds(times.own), beside: "git add, commit, \(peer): \(milliseconds(seconds))",
        ratio: ratio, limit: "\(limit) times", isKept: ratio <= limit)
    }
  }

  private static func git(
    _ options: [String], _ folder: String, _ count: Int
  ) throws -> Double {
    let git = try Program.git()
    try Articles.write(count, to: folder)
    let start =
      ["-C", folder, "-c", "gc.auto=0", "-c", "user.name=x", "-c", "user.email=x"] + options
    try git.mustRun(start + ["init", "-q"])
    return try Stopwatch.seconds {
      try git.mustRun(start + ["add", "-A"])
      try git.mustRun(start + ["commit", "-qm", "x"])
    }
  }

  private static func milliseconds(_ seconds: [Double]) -> String {
    "\(decimals(seconds.median * 1e3, 0)) ms"
  }
}

/// The least that has to be done: every file written, all flushed, all renamed, all flushed.
private struct BareFiles {
  let folder: String
  let contents: [[UInt8]]

  func write() throws {
    mkdir(folder, 0o777)
    let parent = open(folder, O_RDONLY | O_DIRECTORY)
    defer { close(parent) }
    for shard in 0..<256 { mkdirat(parent, String(format: "%02x", shard), 0o777) }
    mkdirat(parent, "tmp", 0o777)
    for (number, bytes) in contents.enumerated() {
      let file = openat(parent, "tmp/\(number)", O_WRONLY | O_CREAT | O_EXCL, 0o444)
      let done = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      close(file)
      if done != bytes.count { throw CannotMeasure("cannot write to \(folder)") }
    }
    flush(parent)
    for number in contents.indices {
      let place = String(format: "%02x/%d.json", number % 256, number)
      renameat(parent, "tmp/\(number)", parent, place)
    }
    flush(parent)
  }

  private func flush(_ folder: Int32) {
    #if os(Linux)
      syncfs(folder)
    #endif
  }
}
