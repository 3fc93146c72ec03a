import Diagnostics
import Search
import TestSupport
import Testing

@Suite struct HostileQueryTests {
  private func refusal(_ text: String) -> String? {
    do {
      _ = try Query(text, today: "2024-12-20")
      return nil
    } catch {
      return error.wording.english
    }
  }

  @Test(arguments: [
    ("a OR", "OR at character 3 needs a word on both sides."),
    ("OR a", "OR at character 1 needs a word on both sides."),
    ("a (b c", "The bracket at character 3 is never closed."),
    ("a b) c", "The bracket at character 4 closes nothing."),
    ("货车 （）", "Nothing stands in the brackets at character 4."),
    ("say \"hello", "The quotation that begins at character 5 never ends."),
    ("「货车", "The quotation that begins at character 1 never ends."),
    ("a NOT", "Nothing follows the “not” at character 3."),
  ])
  func `a mistake is told with its place`(query: String, sentence: String) {
    #expect(refusal(query)?.hasPrefix(sentence) == true, "\(refusal(query) ?? "")")
  }

  @Test func `too much is refused in a sentence`() {
    #expect(refusal(String(repeating: "货车 ", count: 1_500_000))?.contains("too long") == true)
    let terms = (0..<10_000).map { "w\($0)" }.joined(separator: " ")
    #expect(refusal(terms)?.contains("64 different words") == true)
    let deep = String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)
    #expect(refusal(deep)?.contains("too many others") == true)
    #expect(refusal(String(repeating: "-", count: 60_000) + "a") == nil)
    #expect(refusal(String(repeating: "a ", count: 30_000)) == nil)
  }

  @Test func `control characters are blanks, and nothing stops the program`() throws {
    let query = try Query("货车\u{0}\u{1b}[2J入会", today: "2024-12-20")
    #expect(query.needsText)
    var generator = SeededGenerator(seed: 23)
    let pieces = [
      "(", ")", "（", "-", " OR ", "\"", "「", "」", "since:", "last", " week", "去年", "2023", "\u{1f}",
      "\u{2}", "会", "|", "\u{202e}", "🚚", "e\u{301}",
    ]
    for _ in 0..<Proof.samples(2_000, all: 200_000) {
      let text = (0..<generator.below(9)).map { _ in generator.pick(pieces) }.joined()
      guard let query = try? Query(text, today: "2024-12-20") else { continue }
      _ = query.matches(SearchDocument(text: { Array(text.utf8) }))
      _ = query.snippet(of: Array(text.utf8))
      _ = Loosening(query)?.snippet(of: Array(text.utf8))
    }
  }
}

@Suite struct SpokenTimeTests {
  /// 2024-12-20 is a Friday.
  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31"), ("去年", "2023-01-01", "2023-12-31"),
    ("上个月", "2024-11-01", "2024-11-30"), ("last week", "2024-12-09", "2024-12-15"),
    ("this week", "2024-12-16", "2024-12-22"), ("上周", "2024-12-09", "2024-12-15"),
    ("最近7天", "2024-12-14", "2024-12-20"), ("2023年5月", "2023-05-01", "2023-05-31"),
    ("date:2024-11", "2024-11-01", "2024-11-30"), ("日期：昨天", "2024-12-19", "2024-12-19"),
    ("LAST YEAR", "2023-01-01", "2023-12-31"), ("2023-05", "2023-05-01", "2023-05-31"),
    ("2023-05-12", "2023-05-12", "2023-05-12"),
  ])
  func `a time as people say it stands for its days`(
    query: String, first: String, last: String
  ) throws {
    let query = try Query(query, today: "2024-12-20")
    #expect(!query.needsText)
    for day in [first, last] { #expect(query.matches(SearchDocument(day: day))) }
    let (before, after) = (neighbours(of: first).before, neighbours(of: last).after)
    #expect(
      !query.matches(SearchDocument(day: before)) && !query.matches(SearchDocument(day: after)))
  }

  private func neighbours(of day: String) -> (before: String, after: String) {
    (String(day.dropLast()) + "!", day + "!")
  }

  @Test func `in quotation marks it is a word, and what was understood is said`() throws {
    #expect(try Query("\"2023\" 「去年」", today: "2024-12-20").needsText)
    let said = try Query("去年 货车", today: "2024-12-20").understood
    #expect(said?.chinese == "“去年”指 2023-01-01 至 2023-12-31；加引号则按字面查找。")
    for word in ["货车 2.8万", "2024-1", "1945-02-30", "0515-88888888", "2023-2024"] {
      #expect(try Query(word, today: "2024-12-20").understood == nil, "\(word)")
    }
  }
}
