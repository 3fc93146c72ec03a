/// How long a person waits for one page, beside git for the same file.
enum OnePage {
  static let benchmark = Benchmark(
    name: "one-page", what: "import --dry-run of one page beside git hash-object", run: run)

  private static func run(_ report: Report) throws {
    let newsdesk = try Program.newsdesk()
    let git = try Program.git()
    for (number, seed) in try Checkout.seeds().enumerated() {
      let (own, peer) = try Stopwatch.medians(
        of: 41, Turn(newsdesk, "import", "--dry-run", seed.path),
        Turn(git, "hash-object", seed.path))
      let ratio = own.processorSeconds / peer.processorSeconds
      report.row(
        "import --dry-run, seed \(number), \(newsdesk.linkage)", own.text,
        beside: "git hash-object \(peer.text)", ratio: ratio, limit: "3 times", isKept: ratio <= 3)
    }
  }
}
