import Diagnostics
import Foundation
import Search
import TestSupport
import Testing

/// An article of the laws, looked at without any of the code under test.
private struct Story {
  var headline = ""
  var section = ""
  var tags: [String] = []
  var day = ""
  var body: [String] = []

  var document: SearchDocument {
    SearchDocument(
      tags: tags, section: section, day: day, headline: headline,
      text: { Array(body.joined(separator: "\n").utf8) })
  }

  /// Slow and simple: each part folded by Foundation, then looked through from every place.
  func holds(_ word: String) -> Bool {
    let wanted = slowlyFolded(word)
    let parts = [headline, section, body.joined(separator: "\n")] + tags
    return parts.contains { part in
      let text = slowlyFolded(part)
      guard text.count >= wanted.count else { return false }
      return (0...(text.count - wanted.count)).contains { start in
        Array(text[start..<start + wanted.count]) == wanted
      }
    }
  }
}

private func slowlyFolded(_ text: String) -> [Character] {
  let pairs: [Character: Character] = ["會": "会", "貨": "货", "車": "车", "ａ": "a", "，": ","]
  let folded = text.lowercased().map { pairs[$0] ?? ($0 == "\n" || $0 == "　" ? " " : $0) }
  return folded.reduce(into: []) { all, letter in
    if letter != " " || all.last != " " { all.append(letter) }
  }
}

/// A query as a tree of its own, with its spelling and its meaning.
private indirect enum Wish {
  case word(String)
  case section(String)
  case tag(String)
  case since(String)
  case not(Wish)
  case both(Wish, Wish)
  case either(Wish, Wish)

  var spelling: String {
    switch self {
    case .word(let word): word.contains(" ") ? "\"\(word)\"" : word
    case .section(let name): "section:\(name)"
    case .tag(let name): "标签：\(name)"
    case .since(let day): "since:\(day)"
    case .not(let wish): "-(\(wish.spelling))"
    case .both(let one, let other): "(\(one.spelling)) \(other.spelling)"
    case .either(let one, let other): "((\(one.spelling)) OR (\(other.spelling)))"
    }
  }

  func holds(_ story: Story) -> Bool {
    switch self {
    case .word(let word): story.holds(word)
    case .section(let name): story.section.contains(name)
    case .tag(let name): story.tags.contains(name)
    case .since(let day): story.day >= day
    case .not(let wish): !wish.holds(story)
    case .both(let one, let other): one.holds(story) && other.holds(story)
    case .either(let one, let other): one.holds(story) || other.holds(story)
    }
  }
}

@Suite struct SearchLawTests {
  private static let letters = ["入", "会", "會", "货", "貨", "车", "車", "a", "Ａ", "A", "，", " "]

  private func text(_ generator: inout SeededGenerator, _ length: Int) -> String {
    (0..<generator.below(length)).map { _ in generator.pick(Self.letters) }.joined()
  }

  private func story(_ generator: inout SeededGenerator) -> Story {
    Story(
      headline: text(&generator, 8), section: generator.pick(["要闻", "新闻速递"]),
      tags: generator.once(in: 3) ? ["快递"] : [],
      day: generator.pick(["2023-05-01", "2024-12-19", "2024-12-20"]),
      body: (0..<3).map { _ in text(&generator, 40) })
  }

  private func word(_ generator: inout SeededGenerator) -> String {
    let word = (0...generator.below(3)).map { _ in generator.pick(Self.letters) }.joined()
    let trimmed = word.trimmingCharacters(in: .whitespaces)
    return trimmed.isEmpty ? "会" : trimmed
  }

  private func wish(_ generator: inout SeededGenerator, _ depth: Int) -> Wish {
    switch generator.below(depth > 0 ? 8 : 4) {
    case 0: .section("新闻")
    case 1: .tag("快递")
    case 2: .since("2024-12-20")
    case 3: .word(word(&generator))
    case 4: .not(wish(&generator, depth - 1))
    case 5, 6: .both(wish(&generator, depth - 1), wish(&generator, depth - 1))
    default: .either(wish(&generator, depth - 1), wish(&generator, depth - 1))
    }
  }

  @Test func `a query finds what a slow and simple look at each article finds`() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<Proof.samples(400, all: 40_000) {
      let stories = (0..<4).map { _ in story(&generator) }
      let wish = wish(&generator, 3)
      let query = try Query(wish.spelling, today: "2024-12-20")
      for story in stories {
        #expect(query.matches(story.document) == wish.holds(story), "\(wish.spelling) in \(story)")
      }
    }
  }

  @Test func `finds come in one order, whatever order the articles are in`() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<Proof.samples(50, all: 2_000) {
      var stories = (0..<8).map { _ in story(&generator) }
      for index in stories.indices { stories[index].day = "2024-12-\(10 + index)" }
      let query = try Query("会", today: "2024-12-20")
      let days = query.ranked(stories.map(\.document)).map { stories[$0].day }
      stories.shuffle(using: &generator)
      #expect(query.ranked(stories.map(\.document)).map { stories[$0].day } == days)
    }
  }

  @Test func `a misread word is found where one character is another`() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<Proof.samples(200, all: 10_000) {
      let word = (0..<(4 + generator.below(4))).map { _ in generator.pick(["货", "车", "司", "机"]) }
      var other = word
      let place = generator.below(word.count)
      other[place] = "某"
      let text = text(&generator, 20) + other.joined() + text(&generator, 20)
      if Story(body: [text]).holds(word.joined()) { continue }
      let loosening = try #require(Loosening(try Query(word.joined(), today: "2024-12-20")))
      let sought = SearchText.folded(headline: "", beside: [], names: [], body: [text])
      let sighting = try #require(sought.withUnsafeBytes { loosening.examine($0) })
      let distance = loosening.distance(SearchDocument(), sighting)
      #expect(distance != nil, "\(word.joined()) in \(text)")
    }
  }
}

@Suite struct LooseningTests {
  private func kind(_ query: String, _ text: String) throws -> Loosening.Kind? {
    guard let loosening = Loosening(try Query(query, today: "2024-12-20")) else { return nil }
    let sought = SearchText.folded(headline: "", beside: [], names: [], body: [text])
    guard let sighting = sought.withUnsafeBytes({ loosening.examine($0) }) else { return nil }
    return loosening.distance(SearchDocument(), sighting)?.kind
  }

  @Test(arguments: [
    ("货车司机入会", "推进货车司机人会和服务", Loosening.Kind.misread),
    ("入会", "积极动员人会", .misread),
    ("入会 货车司机", "动员货车司机人会", .misread),
    ("货车司机入会", "货车司机、外卖送餐员群体建会入会", .near),
    ("\"drivers union\"", "the union of drivers", .near),
    ("货车司机入会", "入会" + String(repeating: "远", count: 80) + "货车司机", .together),
    ("货车司机", "货车老机", .differing),
    ("汪致元", "通讯员汪致远报道", .misread),
  ])
  func `what is nearly there is found and called what it is`(
    query: String, text: String, kind: Loosening.Kind
  ) throws {
    #expect(try self.kind(query, text) == kind)
  }

  @Test(arguments: [
    ("入会", "入会"), ("入会", "开会"), ("货车司机入会", "货车司机"), ("货车司机入会", "货车司机入会"),
    ("-入会", "人会"), ("会", "人"), ("货车司机", "货车。机"),
    ("汪元", "汪远"), ("汪致元", "汪致会"),
  ])
  func `what is there, or is something else, is not a looser find`(
    query: String, text: String
  ) throws {
    #expect(try kind(query, text) == nil)
  }

  @Test func `a looser find shows its place`() throws {
    let loosening = try #require(Loosening(try Query("货车司机入会", today: "2024-12-20")))
    let near = loosening.snippet(of: Array("快递员、货车司机、外卖送餐员群体建会入会。".utf8))
    #expect(near?.parts.filter(\.isMatch).map(\.text) == ["货车司机", "入会"])
    let misread = loosening.snippet(of: Array("推进货車司机人会和服务".utf8))
    #expect(misread?.parts.filter(\.isMatch).map(\.text) == ["货車司机人会"])
  }
}
