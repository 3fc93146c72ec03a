import Archiving
import Diagnostics
import Foundation
import Notation
import Search

/// How fast a phrase is found in the texts of a store, beside ripgrep and git grep over the files
/// that hold them, and what the cache of the texts costs.
enum SearchSpeed {
  static let benchmark = Benchmark(
    name: "search", what: "a phrase in N texts of 4 KB beside ripgrep, for each N given", run: run)

  private static func run(_ report: Report) throws {
    for size in Session.sizes {
      try withScratchFolder { folder in
        let store = try TextStore(at: folder + "/store", count: size)
        try measureRebuilding(store, report)
        for phrase in TextStore.phrases { try measure(phrase, in: store, report) }
        try measureCatchingUp(store, report)
      }
    }
  }

  private static func measureRebuilding(_ store: TextStore, _ report: Report) throws {
    let cat = Turn(try shell(), "-c", "find \(store.path)/objects -type f | xargs cat >/dev/null")
    _ = try cat.run()
    let peer = Times(try (0..<3).map { _ in try cat.run() })
    var runs: [Program.Run] = []
    for _ in 0..<3 {
      try? FileManager.default.removeItem(atPath: store.path + "/cache/texts")
      runs.append(try store.search(TextStore.phrases[0].text).run)
    }
    let own = Times(runs)
    report.row(
      "texts made, \(store.count)", own.text, beside: "cat of all files \(peer.text)",
      ratio: own.seconds / peer.seconds, limit: "5 times", isKept: own.seconds <= 5 * peer.seconds)
    let size = try store.cacheSize()
    let ratio = Double(size) / Double(store.size)
    report.row(
      "cache/texts, \(store.count)", "\(decimals(Double(size) / 1e6, 1)) MB",
      beside: "text \(decimals(Double(store.size) / 1e6, 1)) MB", ratio: ratio,
      limit: "1.2 times", isKept: ratio <= 1.2)
  }

  private static func measure(
    _ phrase: TextStore.Phrase, in store: TextStore, _ report: Report
  ) throws {
    let own = try (0..<7).map { _ in try store.search(phrase.text) }
    let times = Times(own.map(\.run))
    let found = own[0].found
    let peak = Double(own[0].run.peakBytes) / 1e6
    let what =
      "search of \(phrase.name), \(store.count) texts, \(found) finds, \(decimals(peak, 0)) MB"
    guard found >= phrase.planted else { throw CannotMeasure("\(what): too few") }
    var isTold = false
    for (name, peer) in try peers(phrase.text, store) {
      let other = Times(try (0..<5).map { _ in try peer.run() })
      let ratio = times.seconds / other.seconds
      let isJudged = name == "rg" && store.count >= 100_000
      report.row(
        what, times.text, beside: "\(name) \(other.text)", ratio: ratio,
        limit: isJudged ? "0.3 times" : "", isKept: !isJudged || ratio <= 0.3)
      isTold = true
    }
    if !isTold { report.row(what, times.text, beside: "ripgrep is not installed") }
  }

  /// Both look into the files that the texts are filed in.
  private static func peers(_ phrase: String, _ store: TextStore) throws -> [(String, Turn)] {
    var peers: [(String, Turn)] = []
    if let ripgrep = try? Program.named("rg") {
      peers.append(("rg", Turn(ripgrep, "-lF", phrase, store.path + "/objects")))
    }
    let git = Turn(
      try Program.git(), "-C", store.path, "grep", "--no-index", "-lF", phrase, "--", "objects")
    return peers + [("git grep", git)]
  }

  private static func measureCatchingUp(_ store: TextStore, _ report: Report) throws {
    try store.add(1)
    let first = try store.search(TextStore.phrases[0].text).run
    let again = try store.search(TextStore.phrases[0].text).run
    report.row(
      "search after one save, \(store.count) texts", Times([first]).text,
      beside: "up to date \(Times([again]).text)",
      ratio: first.processorSeconds / again.processorSeconds)
  }

  private static func shell() throws -> Program { try Program.named("sh") }
}

/// One search of the texts of a big store, in a process of its own: what `search` does once it
/// knows the articles. Prints the number of finds.
enum SearchOnce {
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw CannotMeasure("search-once STORE QUERY") }
    let heads = try Data(contentsOf: URL(fileURLWithPath: arguments[0] + "/heads"))
    let archive = try Archive(opening: arguments[0])
    let query = try Query(arguments[1], today: "2024-12-20")
    let seen = heads.withUnsafeBytes { heads in
      archive.examineTexts(
        of: heads.count / 32, id: { TextStore.head($0, heads) }, version: Folding.version,
        make: { (id: Digest) throws(Problem) -> [UInt8] in
          let value = try archive.value(of: id)
          let blocks = (value["blocks"]?.arrayValue ?? []).compactMap { $0["text"]?.stringValue }
          return SearchText.folded(
            headline: value["headline"]?.stringValue ?? "", beside: [], names: [], body: blocks)
        }, examine: { query.examine($0) })
    }
    guard seen.unreadable.isEmpty else { throw CannotMeasure("a text cannot be read") }
    print(seen.found.count)
  }
}
