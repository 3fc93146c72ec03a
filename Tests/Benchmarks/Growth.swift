import Interchange
import Manuscript
import Proofreading

/// What an article passes on its way in and out, at one length and at eight times that length: a
/// walk that begins anew for every line or mark shows as a ratio near 8.
enum Growth {
  static let benchmark = Benchmark(
    name: "growth", what: "time per byte of forms, mails and findings as they get longer", run: run)

  private static func run(_ report: Report) throws {
    let line = "货车司机集中入会，" + String(repeating: "新", count: 20)
    try row(report, "form, 500 to 4,000 lines", of: line + "\n", 500) { text in
      let form = try ManuscriptForm.parse(text, name: "")
      guard !ManuscriptForm.text(of: form.article).isEmpty else {
        throw CannotMeasure("the form is empty")
      }
    }
    for piece in ["<", "<a", "<!--", "<script>", "&", "<a b='", "</", "=?a?B?"] {
      try row(report, "mail of `\(piece)`, 5,000 to 40,000", of: piece, 5_000) { copy in
        let mail = "From: a@b\nSubject: \(copy)\nContent-Type: text/html\n\n\(copy)"
        _ = try MailMessage.read(Array(mail.utf8), name: "")
      }
    }
    let copy = "市总工会开展活动，职工（含新业态）“踊跃”参加。"
    try row(report, "findings, 500 to 4,000 sentences", of: copy, 500) { text in
      _ = Proofreader.findings(in: Article(blocks: [.paragraph(text)]))
    }
  }

  private static func row(
    _ report: Report, _ what: String, of piece: String, _ count: Int,
    _ work: (String) throws -> Void
  ) throws {
    let short = try seconds(String(repeating: piece, count: count), work)
    let long = try seconds(String(repeating: piece, count: 8 * count), work)
    let growth = long / short / 8
    report.row(
      what, decimals(long * 1e3, 1) + " ms", beside: decimals(short * 1e3, 1) + " ms",
      ratio: growth, limit: "1.5 times", isKept: growth <= 1.5)
  }

  /// The median of seven rounds.
  private static func seconds(_ text: String, _ work: (String) throws -> Void) throws -> Double {
    try (0..<7).map { _ in try Stopwatch.processorSeconds { try work(text) } }.median
  }
}
