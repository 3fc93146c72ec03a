import Foundation

/// How long a save takes while many others save to the same store, each a program of its own.
enum Crowd {
  static let benchmark = Benchmark(
    name: "crowd", what: "8 and 64 writers at once, 100 saves each", run: run)

  private static let saves = 100
  private static let limit = 1.0

  private static func run(_ report: Report) throws {
    let newsdesk = try Program.newsdesk()
    for writers in [8, 64] {
      let store = NSTemporaryDirectory() + "crowd-" + UUID().uuidString
      defer { try? FileManager.default.removeItem(atPath: store) }
      try fill(store, newsdesk)
      let crowd = Waits()
      let whole = Stopwatch.seconds { crowd.work(newsdesk, writers: writers, store) }
      let (waits, failed) = crowd.told
      guard failed == 0 else { throw CannotMeasure("\(failed) saves of a crowd failed") }
      let most = waits[waits.count * 99 / 100]
      let turn = whole / Double(waits.count) * Double(writers)
      report.row(
        "\(writers) writers, \(newsdesk.linkage), \(Int(Double(waits.count) / whole)) saves/s, "
          + "half within \(milliseconds(waits.median)), all within "
          + milliseconds(waits[waits.count - 1]),
        "99 of 100 within \(milliseconds(most))",
        beside: "a turn of all \(milliseconds(turn))", ratio: most / turn, limit: "1 s",
        isKept: most < limit)
    }
  }

  private static func fill(_ store: String, _ newsdesk: Program) throws {
    let story = store + ".md"
    try Data("# Story\n\nThe union opened a rest house.\n".utf8).write(
      to: URL(fileURLWithPath: story))
    defer { try? FileManager.default.removeItem(atPath: story) }
    let lines =
      [["init", "--sample", "--name", "Crowd"]]
      + (0..<8).map { ["draft", "--slug", "story-\($0)", "--file", story] }
    for line in lines where try newsdesk.run(line + ["--store", store]).status != 0 {
      throw CannotMeasure("\(line) failed")
    }
  }

  private static func milliseconds(_ seconds: Double) -> String {
    "\(decimals(seconds * 1e3, 0)) ms"
  }

  /// What the writers of a crowd tell, each from a thread of its own.
  private final class Waits: Sendable {
    private let lock = NSLock()
    private nonisolated(unsafe) var seconds: [Double] = []
    private nonisolated(unsafe) var failed = 0

    /// How long each save took, shortest first, and how many failed.
    var told: ([Double], Int) { lock.withLock { (seconds.sorted(), failed) } }

    func work(_ newsdesk: Program, writers: Int, _ store: String) {
      let done = DispatchGroup()
      for writer in 0..<writers {
        done.enter()
        Thread.detachNewThread { [self] in
          for save in 0..<saves { note(try? newsdesk.run(Self.words(writer, save, store))) }
          done.leave()
        }
      }
      done.wait()
    }

    private static func words(_ writer: Int, _ save: Int, _ store: String) -> [String] {
      ["note", "story-\(writer % 8)", "-m", "\(writer)-\(save)", "--quiet", "--store", store]
    }

    private func note(_ run: Program.Run?) {
      lock.withLock {
        seconds.append(run?.seconds ?? 0)
        if run?.status != 0 { failed += 1 }
      }
    }
  }
}
