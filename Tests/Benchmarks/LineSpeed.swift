import Diagnostics
import Foundation
import TestSupport
import Typesetting

/// How long it takes to break 222,000 characters into lines, as many as ten times the seed issue
/// has: Chinese on the em grid beside English word by word with hyphens.
enum LineSpeed {
  static let benchmark = Benchmark(
    name: "lines", what: "breaking of 222,000 characters, English beside Chinese", run: run)

  private static let characters = 222_000

  private static func run(_ report: Report) throws {
    let english = try englishRules()
    let roman = Metrics.builtIn.withLatin[.roman]
    let chinese = paragraphs(of: ["全市各级工会组织职工开展劳动竞赛，", "取得了新成绩。", "2024年增长12.5%，", "“小哥”们有了家。"])
    let latin = paragraphs(of: [
      "The commissioners approved the transportation budget on Wednesday. ",
      "“We listened to the residents,” the mayor said, ", "after an extraordinarily long meeting. ",
    ])
    let own = seconds {
      for text in latin {
        _ = ParagraphSetting(
          text, measure: 17_000, firstIndent: 1000, metrics: roman, english: english)
      }
    }
    let peer = seconds {
      for text in chinese {
        _ = ParagraphSetting(text, measure: 13_000, firstIndent: 2000, metrics: .builtIn)
      }
    }
    report.row(
      "lines of \(characters) characters of English"
        + (english.hyphenation == nil ? ", no dictionary" : ", with hyphens"),
      decimals(own * 1000, 0) + " ms", beside: "Chinese " + decimals(peer * 1000, 0) + " ms",
      ratio: own / peer, limit: "0.3 s and 1", isKept: own <= 0.3 && own <= peer)
  }

  private static func englishRules() throws -> EnglishRules {
    let path = "/usr/share/hyphen/hyph_en_US.dic"
    guard let bytes = FileManager.default.contents(atPath: path) else { return EnglishRules() }
    return EnglishRules(
      hyphenation: try Hyphenation(file: Array(bytes), name: "hyph_en_US.dic", at: Place(path)))
  }

  /// Texts of about 220 characters.
  private static func paragraphs(of pieces: [String]) -> [String] {
    var generator = SeededGenerator(seed: 3)
    var paragraphs: [String] = []
    var total = 0
    while total < characters {
      var text = ""
      while text.unicodeScalars.count < 220 { text += generator.pick(pieces) }
      paragraphs.append(text)
      total += text.unicodeScalars.count
    }
    return paragraphs
  }

  /// The median of nine rounds.
  private static func seconds(_ work: () -> Void) -> Double {
    (0..<9).map { _ in Stopwatch.processorSeconds(work) }.median
  }
}
