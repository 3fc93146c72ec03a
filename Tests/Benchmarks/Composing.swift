import Foundation

/// How long the sample issue takes to make up, pages written and all.
enum Composing {
  static let benchmark = Benchmark(
    name: "composing", what: "compose of the sample issue, new and unchanged", run: run)

  private static func run(_ report: Report) throws {
    let newsdesk = try Program.newsdesk()
    try withScratchFolder { folder in
      var runs: (new: [Program.Run], again: [Program.Run], start: [Program.Run]) = ([], [], [])
      for round in 0...10 {
        let store = "\(folder)/store-\(round)"
        try FileManager.default.copyItem(atPath: Checkout.path("store"), toPath: store)
        let compose = Turn(
          newsdesk, "compose", "2024-12", "--select", "status:approved", "--pages", "4",
          "--store", store, "--out", "\(folder)/pages")
        runs.new.append(try compose.run())
        runs.again.append(try compose.run())
        runs.start.append(try Turn(newsdesk, "--version").run())
      }
      let start = Times(runs.start)
      for (what, runs) in [("new", runs.new), ("unchanged", runs.again)] {
        let times = Times(runs)
        report.row(
          "compose 2024-12, four pages, \(what)", times.text, beside: "--version \(start.text)",
          ratio: times.processorSeconds / start.processorSeconds)
      }
    }
  }
}
