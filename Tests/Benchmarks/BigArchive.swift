import Archiving
import Foundation
import Notation

/// What daily commands take in a store of so many articles, beside git with the same files.
enum BigArchive {
  static let benchmark = Benchmark(
    name: "archive", what: "daily commands in stores of N articles, for each N given", run: run)

  /// Measures stores of so many articles, from small to large.
  private static func run(_ report: Report) throws {
    let counts = Session.sizes
    try withScratchFolder { folder in
      var first: Times?
      for count in counts {
        let store = "\(folder)/\(count)/store"
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(count)", withIntermediateDirectories: true)
        try BigStore.fill(store, with: count)
        let rows = try Rows(store: store, count: count, report: report)
        try rows.rebuild()
        try rows.read()
        let save = try rows.save()
        try WholeSearch(store: store, count: count, newsdesk: rows.newsdesk, report: report)
          .measure()
        if let first {
          rows.row(
            "save, beside the save at \(counts[0])", save, first, \.seconds, limit: 1.3)
        }
        first = first ?? save
        if count <= 100_000 { try rows.compareWithGit("\(folder)/\(count)/git", save) }
      }
    }
  }
}

/// The rows of one store.
private struct Rows {
  let store: String
  let count: Int
  let report: Report
  let newsdesk: Program
  let number: String
  private let rounds = 15

  init(store: String, count: Int, report: Report) throws {
    (self.store, self.count, self.report) = (store, count, report)
    newsdesk = try Program.newsdesk()
    number = try Self.someArticle(in: store)
  }

  /// The id of the second article that was filed: its line is the third.
  private static func someArticle(in store: String) throws -> String {
    let log = try FileHandle(forReadingFrom: URL(fileURLWithPath: store + "/log/big/000001.jsonl"))
    let lines = try log.read(upToCount: 1 << 16)?.split(separator: 0x0A) ?? []
    try log.close()
    guard lines.count > 3 else { throw CannotMeasure("the store is empty") }
    return SHA256.digest(of: String(decoding: lines[2].prefix(64), as: UTF8.self) + ":0").hex
  }

  private var place: String { "\(count) articles" }

  func row(
    _ what: String, _ own: Times, _ peer: Times, _ figure: KeyPath<Times, Double>,
    beside: String = "", limit: Double? = nil
  ) {
    let ratio = own[keyPath: figure] / peer[keyPath: figure]
    report.row(
      "\(what), \(place)", own.text, beside: "\(beside) \(peer.text)", ratio: ratio,
      limit: limit.map { decimals($0, 2) } ?? "", isKept: limit.map { ratio <= $0 } ?? true)
  }

  /// The first command makes the table.
  func rebuild() throws {
    let files = size(of: store + "/objects") + size(of: store + "/log")
    let run = try Turn(newsdesk, "show", number, "--store", store).run()
    let table = size(of: store + "/cache")
    report.row(
      "table made from nothing, \(place)",
      "\(decimals(run.seconds, 2)) s (\(decimals(run.processorSeconds, 2)))",
      beside: "peak \(run.peakBytes >> 20) MB", limit: count >= 1_000_000 ? "60 s" : "",
      isKept: count < 1_000_000 || run.seconds <= 60)
    report.row(
      "size of the table, \(place)", "\(decimals(Double(table) / 1e6, 1)) MB",
      beside: "texts and logs \(decimals(Double(files) / 1e6, 1)) MB",
      ratio: Double(table) / Double(files))
  }

  func read() throws {
    let start = Turn(newsdesk, "--version")
    let questions: [(String, [String], Double?, Bool)] = [
      ("log of one article", ["log", number], 2, false),
      ("show of one article", ["show", number], nil, false),
      ("list, the 50 newest", ["list"], nil, true), ("counts by status", ["status"], nil, false),
      ("the desk", [], nil, false),
    ]
    for (what, words, limit, isAtTerminal) in questions {
      let turn = Turn(newsdesk, words + ["--store", store], isAtTerminal: isAtTerminal)
      let (own, peer) = try Stopwatch.medians(of: rounds, turn, start)
      row(what, own, peer, \.processorSeconds, beside: "--version", limit: limit)
      let peak = try turn.run().peakBytes >> 20
      if peak > 64 { report.row("memory of it", "\(peak) MB", limit: "64 MB", isKept: false) }
    }
  }

  /// One durable save; each changes something.
  func save() throws -> Times {
    var runs: [Program.Run] = []
    for round in 0...rounds {
      let words = ["tag", number, "+round\(round)", "--quiet", "--store", store]
      runs.append(try Turn(newsdesk, words).run())
    }
    let times = Times(Array(runs.dropFirst()))
    report.row("one durable save, \(place)", times.text)
    return times
  }

  /// The same files in git, in the same run.
  func compareWithGit(_ folder: String, _ save: Times) throws {
    let git = try Program.git()
    try FileManager.default.copyItem(atPath: store + "/objects", toPath: folder)
    for words in [["init", "-q"], ["config", "gc.auto", "0"], ["add", "-A"], commit("all")] {
      _ = try Turn(git, ["-C", folder] + words).run()
    }
    let list = Turn(newsdesk, ["list", "--store", store], isAtTerminal: true)
    for (words, limit) in [(["ls-files"], 0.5), (["status", "--porcelain"], 0.1)] {
      let peer = Turn(git, ["-C", folder] + words)
      for (what, own) in [
        ("list", list), ("counts", Turn(newsdesk, ["status", "--store", store])),
        ("the desk", Turn(newsdesk, ["--store", store])),
      ] {
        let (mine, other) = try Stopwatch.medians(of: rounds, own, peer)
        let isBound = count == 100_000
        row(
          what, mine, other, \.processorSeconds, beside: "git \(words[0])",
          limit: isBound ? limit : nil)
      }
    }
    try compareShow(git, folder)
    try compareSave(git, folder, save)
  }

  /// One article beside one file of the last commit.
  private func compareShow(_ git: Program, _ folder: String) throws {
    let shard = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.count == 2 }.sorted()[0]
    let file = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(shard)").sorted()[0]
    let peer = Turn(git, "-C", folder, "cat-file", "blob", "HEAD:\(shard)/\(file)")
    let show = Turn(newsdesk, ["show", number, "--store", store])
    let (mine, other) = try Stopwatch.medians(of: rounds, show, peer)
    row("show of one article", mine, other, \.processorSeconds, beside: "git cat-file", limit: 1.2)
  }

  private func compareSave(_ git: Program, _ folder: String, _ save: Times) throws {
    var runs: [Program.Run] = []
    for round in 0...5 {
      try Data("round \(round)".utf8).write(to: URL(fileURLWithPath: folder + "/edited"))
      let add = try Turn(git, ["-C", folder, "-c", "core.fsync=all", "add", "edited"]).run()
      let filed = try Turn(git, ["-C", folder, "-c", "core.fsync=all"] + commit("one")).run()
      runs.append(add.followed(by: filed))
    }
    let limits = [1_000: 0.5, 100_000: 0.05]
    row(
      "one durable save", save, Times(Array(runs.dropFirst())), \.seconds,
      beside: "git add+commit, fsync=all", limit: limits[count])
  }

  private func commit(_ message: String) -> [String] {
    ["-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", message]
  }

  private func size(of folder: String) -> Int {
    let names = FileManager.default.enumerator(atPath: folder)
    var size = 0
    while let name = names?.nextObject() as? String {
      var status = stat()
      if lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        size += Int(status.st_size)
      }
    }
    return size
  }
}
