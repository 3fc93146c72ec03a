import Diagnostics
import TestSupport
import Testing
import Typesetting

private let metrics = Metrics.builtIn.withLatin[.roman]

/// Enough of a dictionary to part the words below.
private let hyphenation = try? Hyphenation(
  file: Array(
    "UTF-8\n1co\n1mi\n1si\n1go\n1po\n1re\n1tu\n1va\n1ti\n1ne\n1la\n1ci\n1ni\nn1m\nr1m\ns1t\nn1t\nl1l"
      .utf8), name: "test", at: Place("test.dic"))

private let words = [
  "the", "of", "city", "council", "commissioner", "residents", "approved", "Wednesday", "$1.2",
  "million", "a", "budget", "for", "schools", "government", "well-known", "said", "“We",
  "listened,”", "Dr.", "Smith", "on", "Dec.", "20", "1,000", "signatures", "according", "to",
  "https://www.example.org/council/minutes/2024-12", "—", "which", "don’t", "university’s", "…",
]

private func paragraph(_ seed: UInt64, _ count: Int) -> String {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { _ in generator.pick(words) }.joined(separator: " ") + " again."
}

private func lines(
  _ text: String, _ ems: Int, _ breaking: LineBreaking = .optimal, ragged: Bool = false
) -> [SetLine] {
  var rules = EnglishRules(hyphenation: hyphenation)
  rules.isRagged = ragged
  return LineBreaker.lines(
    text, measure: ems * 1000, firstIndent: 1000, metrics: metrics, breaking: breaking,
    english: rules)
}

private func isHyphened(_ line: SetLine) -> Bool {
  ["\u{AD}", "-"].contains(line.text.unicodeScalars.last)
}

@Suite struct `A paragraph of English` {
  static let cases: [(seed: UInt64, ems: Int)] = (0..<40).map { (UInt64($0), 12 + $0 % 16) }

  @Test(arguments: cases, [LineBreaking.greedy, .optimal])
  func `is whole, flush within the limits of its blanks, and has no ladder of hyphens`(
    _ case: (seed: UInt64, ems: Int), _ breaking: LineBreaking
  ) {
    let text = paragraph(`case`.seed, 80)
    let lines = lines(text, `case`.ems, breaking)
    #expect(lines.map { $0.text.filter { $0 != "\u{AD}" } }.joined() == text)
    for line in lines {
      #expect(line.x.count == line.text.unicodeScalars.count)
      #expect(line.width <= `case`.ems * 1000, "\(line.text)")
      #expect(zip(line.x, line.x.dropFirst()).allSatisfy { $0 <= $1 })
      if !line.isLast && !line.isForced { #expect(line.width == `case`.ems * 1000) }
      if !line.isForced { #expect(blanks(of: line).allSatisfy { limits.contains($0) }, "\(line)") }
    }
    for index in lines.indices.dropFirst(2) {
      #expect(!(index - 2...index).allSatisfy { isHyphened(lines[$0]) })
    }
    let isParted = lines.suffix(2).first?.text.unicodeScalars.last == "\u{AD}"
    #expect(!isParted || lines.last?.text.contains(" ") == true)
  }

  private let limits = WordSpace.narrowest...(WordSpace.widest + WordSpace.widestLetters + 1)

  /// The widths of the blanks between words.
  private func blanks(of line: SetLine) -> [Int] {
    let scalars = Array(line.text.unicodeScalars)
    let end = scalars.lastIndex { $0 != " " } ?? 0
    return scalars.indices.filter { $0 < end && scalars[$0] == " " }.map {
      line.x[$0 + 1] - line.x[$0]
    }
  }

  @Test(arguments: cases)
  func `broken as a whole is no more forced and no less even than line by line`(
    _ seed: UInt64, _ ems: Int
  ) {
    let text = paragraph(seed, 80)
    func unevenness(_ lines: [SetLine]) -> Int {
      lines.dropLast().reduce(0) { sum, line in
        let off = blanks(of: line).map { ($0 - 250) / 10 }
        return sum + off.reduce(0) { $0 + $1 * $1 } / max(1, off.count)
      }
    }
    let (greedy, optimal) = (lines(text, ems, .greedy), lines(text, ems, .optimal))
    #expect(optimal.filter(\.isForced).count <= greedy.filter(\.isForced).count)
    guard !greedy.contains(where: \.isForced) else { return }
    #expect(unevenness(optimal) <= unevenness(greedy) * 3 / 2 + 400)
  }

  @Test(arguments: cases)
  func `does without a hyphen at the end of one line where that can be had`(
    _ seed: UInt64, _ ems: Int
  ) {
    let text = paragraph(seed, 80)
    let setting = ParagraphSetting(
      text, measure: ems * 1000, firstIndent: 1000, metrics: metrics,
      english: EnglishRules(hyphenation: hyphenation))
    guard let best = setting.best else { return }
    let usual = setting.lines(option: best)
    guard let line = usual.firstIndex(where: isHyphened) else { return }
    let other = setting.lines(option: best, withoutHyphenAt: [line])
    #expect(other.count == usual.count)
    #expect(!isHyphened(other[line]) || other == usual)
    #expect(other.map { $0.text.filter { $0 != "\u{AD}" } }.joined() == text)
  }

  static let ties = [
    ("paid to Dr.", "Smith"), ("it is $1.2", "million"), ("held on Dec.", "20"),
    ("by J.", "Doe"), ("she left", "—"), ("about 12", "km"),
  ]

  @Test(arguments: ties) func `keeps what belongs together on one line`(
    _ first: String, _ second: String
  ) {
    for ems in 6..<14 {
      for line in lines(first + " " + second + " and so on", ems, ragged: true).dropLast() {
        let text = line.text.split(separator: " ").joined(separator: " ")
        #expect(!first.hasSuffix(text) && !text.hasSuffix(first), "\(line.text)")
      }
    }
  }

  @Test func `breaks behind a dash and behind a written hyphen, never in names or numbers`() {
    let text = "He came—at last—to a well-known place in Commissionerville with 1,234,567 guests"
    for ems in 12..<20 {
      let lines = lines(text, ems)
      for line in lines.dropFirst() { #expect(line.text.first != "—") }
      for line in lines where !line.isForced {
        #expect(!line.text.hasSuffix("Commis\u{AD}") && !line.text.hasSuffix("1,"))
      }
    }
  }

  @Test func `parts words in capitals only where nothing else fills a line`() {
    let capitals = lines("OR FOR ANY COMMISSIONERS OF THE CITY OR COMMISSIONERS AGAIN", 14)
    #expect(!capitals.contains(where: \.isForced) && capitals.contains(where: isHyphened))
    let loose = lines("The city said it was for the COMMISSIONERS and the people of it again", 22)
    #expect(!loose.contains { $0.isForced || isHyphened($0) })
  }

  @Test func `does not end with a short word alone`() {
    for seed in 0..<30 as Range<UInt64> {
      let last = lines(paragraph(seed, 60) + " It is so", 18).last?.text ?? ""
      #expect(last.count > 2, "\(last)")
    }
  }

  @Test func `with an address in it breaks behind its marks and adds no hyphen`() {
    let address = "https://www.example.org/council/minutes/2024-12/agenda.html"
    let lines = lines("See " + address + " for more", 10)
    #expect(lines.map(\.text).joined() == "See " + address + " for more")
  }

  @Test func `breaks by force what has no place to break`() {
    let text = String(repeating: "X", count: 200)
    let lines = lines(text, 8)
    #expect(lines.map(\.text).joined() == text)
    #expect(lines.allSatisfy { $0.width <= 8000 })
    #expect(lines.dropLast().allSatisfy { $0.isForced })
  }

  @Test func `takes any characters`() {
    for text in ["", " ", "\n", "a\nb\n", "\u{AD}", "e\u{301}", "中文 in English 中文。", "\u{A0}"] {
      let lines = lines(text, 9)
      #expect(lines.map(\.text).joined() == text, "\(lines)")
    }
  }
}

@Suite struct `Rows of an English headline` {
  @Test(arguments: [
    ("Council approves budget, delays vote on new library", 13, "Council approves budget, "),
    ("Storm closes schools and the county airport", 13, "Storm closes schools "),
    ("Rents rise again", 20, "Rents rise again"),
  ])
  func `end at marks and before small words`(_ text: String, _ ems: Int, _ first: String) {
    let rows = RowBreaker.rows(
      text, measure: ems * 1000, metrics: Metrics.builtIn.withLatin[.romanBold],
      english: EnglishRules())
    #expect(rows.first?.text == first, "\(rows.map(\.text))")
    #expect(rows.map(\.text).joined() == text)
  }

  @Test func `end where the headline reads well, and never with a small word`() {
    for ems in 18..<60 {
      let rows = RowBreaker.rows(
        "Council approves $1.2 million for the repair of the old bridge on Main Street",
        measure: ems * 500, metrics: Metrics.builtIn.withLatin[.romanBold], english: EnglishRules())
      let ends = rows.dropLast().map { $0.text.split(separator: " ").last.map(String.init) ?? "" }
      let reading = RowBreaker.reading(ofEnglish: rows)
      #expect(!ends.contains("$1.2"), "\(rows.map(\.text))")
      #expect(!ends.contains("the") || reading == .unsure, "\(rows.map(\.text))")
      #expect(!rows.contains { $0.text.contains("\u{AD}") })
    }
  }
}
