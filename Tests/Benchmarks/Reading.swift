import Foundation
import Intake

/// How fast pages are read, bytes to articles, on one core.
enum Reading {
  static let benchmark = Benchmark(
    name: "reading", what: "the five seeds repeated to 2, 10 and 40 MB, as pages and as one page",
    run: run)

  private static let limit = 10.0

  private static func run(_ report: Report) throws {
    let seeds = try Checkout.seeds().map(\.bytes)
    try measure("pages", report) { megabytes in
      let length = seeds.reduce(0) { $0 + $1.count }
      let rounds = (megabytes * 1_000_000 + length - 1) / length
      return (0..<rounds).flatMap { _ in seeds }
    }
    try measure("one page", report) { megabytes in
      var page: [UInt8] = []
      while page.count < megabytes * 1_000_000 {
        for seed in seeds { page += seed + [0x0A] }
      }
      return [page]
    }
  }

  /// Time per byte beside that of 2 MB tells whether time grows with length alone.
  private static func measure(
    _ what: String, _ report: Report, _ pages: (Int) -> [[UInt8]]
  ) throws {
    var first: Double?
    for megabytes in [2, 10, 40] {
      let pages = pages(megabytes)
      let bytes = Double(pages.reduce(0) { $0 + $1.count })
      let rounds = try (0..<(megabytes > 10 ? 3 : 5)).map { _ in
        try Stopwatch.processorSeconds { try read(pages) }
      }
      let seconds = rounds.median
      let rate = bytes / seconds / 1e6
      first = first ?? seconds / bytes
      let growth = seconds / bytes / (first ?? 1)
      let perSecond =
        pages.count > 1 ? ", \(decimals(Double(pages.count) / seconds, 0)) pages/s" : ""
      report.row(
        "reading \(what), \(megabytes) MB\(perSecond)", "\(decimals(rate, 2)) MB/s",
        beside: "time per byte at 2 MB", ratio: growth, limit: "10 MB/s", isKept: rate >= limit)
    }
  }

  private static func read(_ pages: [[UInt8]]) throws {
    var articles = 0
    for page in pages {
      articles += PageReader.read(try SourcePage(name: "page.txt", bytes: page)).articles.count
    }
    if articles == 0 { throw CannotMeasure("no article was read") }
  }
}
