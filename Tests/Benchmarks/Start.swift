/// How long the program takes to begin, beside git.
enum Start {
  static let benchmark = Benchmark(
    name: "start", what: "--version beside git --version", run: run)

  private static func run(_ report: Report) throws {
    let newsdesk = try Program.newsdesk()
    let (own, peer) = try Stopwatch.medians(
      of: 101, Turn(newsdesk, "--version"), Turn(try Program.git(), "--version"))
    report.row(
      "--version, \(newsdesk.linkage)", own.text, beside: "git --version \(peer.text)",
      ratio: own.processorSeconds / peer.processorSeconds)
  }
}
