import Foundation
import Notation

/// `newsdesk search` as a person types it, its desk and its texts up to date, beside ripgrep over
/// the files that the articles are filed in.
struct WholeSearch {
  let store: String
  let count: Int
  let newsdesk: Program
  let report: Report

  func measure() throws {
    let phrases = try Self.phrases(in: store)
    let first = try search(phrases[0].text).run()
    report.row(
      "first search, texts made, \(count) articles", Times([first]).text,
      beside: "peak \(first.peakBytes >> 20) MB")
    let ripgrep = try? Program.named("rg")
    for phrase in phrases {
      let own = search(phrase.text)
      let peak = try own.run().peakBytes >> 20
      let what = "search of \(phrase.name), \(count) articles, peak \(peak) MB"
      guard let ripgrep, count <= 100_000 else {
        report.row(what, Times(try (0..<5).map { _ in try own.run() }).text)
        continue
      }
      let peer = Turn(ripgrep, "-lF", phrase.text, store + "/objects")
      let (mine, other) = try Stopwatch.medians(of: 5, own, peer)
      let ratio = mine.processorSeconds / other.processorSeconds
      let isBound = count == 100_000
      report.row(
        what, mine.text, beside: "rg \(other.text)", ratio: ratio,
        limit: isBound ? "0.3 times" : "", isKept: !isBound || ratio <= 0.3)
    }
  }

  private func search(_ phrase: String) -> Turn {
    Turn(newsdesk, ["search", phrase, "--exact", "--store", store], isAtTerminal: true)
  }

  /// Phrases that are there: the rarest letter, the pair that begins with it, eight letters that
  /// stand together in one article only.
  private static func phrases(in store: String) throws -> [(name: String, text: String)] {
    let seeds = String(decoding: try Checkout.seeds().flatMap(\.bytes), as: UTF8.self)
    let text = Array(seeds.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) })
    var counts: [Unicode.Scalar: Int] = [:]
    for letter in text { counts[letter, default: 0] += 1 }
    let at = text.indices.dropLast().min { (counts[text[$0]] ?? 0) < (counts[text[$1]] ?? 0) } ?? 0
    let rare = String(String.UnicodeScalarView(text[at...at]))
    let pair = String(String.UnicodeScalarView(text[at...(at + 1)]))
    return [
      ("8 characters, rare", try loneStretch(in: store, besides: text)),
      ("2 characters", pair), ("1 character", rare),
    ]
  }

  private static func loneStretch(
    in store: String, besides seeds: [Unicode.Scalar]
  ) throws -> String {
    let whole = String(String.UnicodeScalarView(seeds))
    let log = try FileHandle(forReadingFrom: URL(fileURLWithPath: store + "/log/big/000001.jsonl"))
    let lines = try log.read(upToCount: 1 << 16)?.split(separator: 0x0A) ?? []
    try log.close()
    let record = try JSONReader.read(Array(lines[2].dropFirst(65)))
    let id = record["articles"]?.arrayValue?.first?["object"]?.stringValue ?? ""
    let path = "\(store)/objects/\(id.prefix(2))/\(id.dropFirst(2)).json"
    let article = try JSONReader.read(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    let body = article["blocks"]?.arrayValue?.first?["text"]?.stringValue ?? ""
    let letters = Array(body.unicodeScalars)
    for start in stride(from: 0, to: letters.count - 8, by: 4) {
      let stretch = String(String.UnicodeScalarView(letters[start..<start + 8]))
      if !whole.contains(stretch) { return stretch }
    }
    throw CannotMeasure("no stretch of letters stands in one article only")
  }
}
