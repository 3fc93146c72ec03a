import Composition
import Diagnostics
import Manuscript
import Notation
import TestSupport
import Typesetting

/// A made-up issue in English whose stories need 97 to 100 of a hundred slots of its pages.
struct GeneratedEnglishIssue {
  let template: Template
  private(set) var stories: [Story] = []
  private(set) var pages = 1
  private var generator: SeededGenerator

  static let metrics = Metrics.builtIn.withLatin
  static let hyphenation = try? Hyphenation(
    file: Array(EnglishProse.dictionary.utf8), name: "test", at: Place("test.tex"))

  /// 4 to 40 articles of 12 to 800 words with 0 to 8 photos.
  private init(seed: UInt64) {
    generator = SeededGenerator(seed: seed &* 911 &+ 5)
    template = Template.english[Int(seed % 3)]
    let count = 4 + generator.below(37)
    let photos = generator.below(9)
    for number in 0..<count { stories.append(made(number)) }
    for photo in 0..<photos { addPhoto(photo) }
    settle(seed)
  }

  /// All 50 seeds for a proof; else the three smallest issues, one of each template.
  static func seeds(all: Bool) -> [UInt64] {
    let every = (0..<50).map { UInt64($0) }
    if all { return every }
    func count(_ seed: UInt64) -> Int {
      var generator = SeededGenerator(seed: seed &* 911 &+ 5)
      return generator.below(37)
    }
    return (0..<3).flatMap { template in
      every.filter { $0 % 3 == template }.sorted { (count($0), $0) < (count($1), $1) }.prefix(1)
    }
  }

  /// The issue of a seed and its pages, made once for all tests.
  static func composed(_ seed: UInt64) -> (issue: GeneratedEnglishIssue, layout: Layout) {
    made[seed]
  }

  private static let made = MadeOnce<UInt64, (issue: GeneratedEnglishIssue, layout: Layout)> {
    let issue = GeneratedEnglishIssue(seed: $0)
    return (issue, issue.layout(hyphenation: hyphenation))
  }

  /// The pages, with words parted by a dictionary.
  func layout(hyphenation: Hyphenation?) -> Layout {
    PageMaker.compose(
      stories: stories, template: template, metrics: Self.metrics, hyphenation: hyphenation,
      pages: pages, masthead: Masthead(name: "The Courier", issue: "2024-12"), draft: false)
  }

  var need: Int {
    PageMaker.need(
      of: stories, template: template, metrics: Self.metrics, hyphenation: Self.hyphenation,
      pages: pages)
  }

  var room: Int {
    (pages * template.linesPerPage - template.mastheadLines) * template.columns
  }

  private mutating func made(_ number: Int) -> Story {
    let most = generator.pick([20, 30, 45, 60, 85, 120, 160, 220, 300, 440, 600, 800])
    let length = max(12, most - generator.below(max(1, most / 3)))
    var article = Article(
      headline: EnglishProse.headline(&generator),
      dateline: generator.once(in: 3) ? "SPRINGFIELD" : nil,
      bylines: generator.once(in: 3) ? [] : [Byline(name: generator.pick(EnglishProse.names))],
      language: .english, blocks: EnglishProse.blocks(length, &generator))
    if generator.once(in: 6) { article.kicker = EnglishProse.headline(&generator) }
    if generator.once(in: 6) { article.deck = EnglishProse.headline(&generator) }
    if generator.once(in: 3) { article.section = generator.pick(["Local", "Business", "Sports"]) }
    return story(number, article, urgency: 1 + generator.below(9))
  }

  private mutating func addPhoto(_ photo: Int) {
    let index = generator.below(stories.count)
    var article = stories[index].article
    let credit = Byline(name: generator.pick(EnglishProse.names), role: .photo)
    article.blocks.append(
      .picture(
        Picture(
          media: id(5000 + photo), caption: EnglishProse.sentence(&generator), credits: [credit])))
    stories[index] = story(index, article, urgency: stories[index].urgency)
  }

  // MARK: Fitting

  /// Adds or takes text until the need is within 97 to 100 of a hundred.
  private mutating func settle(_ seed: UInt64) {
    let slots = template.linesPerPage * template.columns
    pages = max(1, (need + template.mastheadLines * template.columns + slots * 4 / 10) / slots)
    for _ in 0..<60 {
      let wanted = room * (972 + Int(seed % 27)) / 1000
      let gap = wanted - need
      if abs(gap) < room / 100 { return }
      change(by: gap * template.charactersPerColumn * 38 / 100)
    }
  }

  private mutating func change(by words: Int) {
    var rest = words
    for _ in 0..<12 where abs(rest) > 5 {
      let sorted = stories.indices.sorted {
        (stories[$0].article.length.words, $0) < (stories[$1].article.length.words, $1)
      }
      let index = sorted[sorted.count / 2 + generator.below(max(1, sorted.count / 2))]
      var article = stories[index].article
      let before = article.length.words
      if rest > 0 {
        article.blocks.insert(
          contentsOf: EnglishProse.blocks(min(rest, 200), &generator), at: 0)
      } else if let at = article.blocks.lastIndex(where: { $0.kind == .paragraph }), before > 40 {
        let text = article.blocks[at].text.split(separator: " ").dropLast(min(-rest, 30))
        article.blocks[at] = .paragraph(text.joined(separator: " ") + ".")
        if text.count < 6 { article.blocks.remove(at: at) }
      }
      rest -= article.length.words - before
      stories[index] = story(index, article, urgency: stories[index].urgency)
    }
  }
}
