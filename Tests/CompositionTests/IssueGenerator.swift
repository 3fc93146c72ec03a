import Composition
import Manuscript
import Notation
import TestSupport
import Typesetting

/// A made-up issue whose stories need 97 to 100 of a hundred slots of its pages.
struct GeneratedIssue {
  let seed: UInt64
  let template: Template
  private(set) var stories: [Story] = []
  private(set) var pages = 1
  private var generator: SeededGenerator

  /// 4 to 40 articles of 60 to 4,000 characters with 0 to 8 photos.
  private init(seed: UInt64) {
    self.seed = seed
    generator = SeededGenerator(seed: seed &* 977 &+ 13)
    template = Template.builtIns[Int(seed % 4)]
    let count = 4 + generator.below(37)
    let photos = generator.below(9)
    for number in 0..<count { stories.append(made(number)) }
    for photo in 0..<photos { addPhoto(photo) }
    settle()
  }

  /// How many articles the issue of a seed has.
  static func articleCount(seed: UInt64) -> Int {
    var generator = SeededGenerator(seed: seed &* 977 &+ 13)
    return 4 + generator.below(37)
  }

  /// All 200 seeds for a proof; else the smallest issues, two or three of each template, and one
  /// whose few stories have pictures that could grow over most of a page.
  static func seeds(all: Bool) -> [UInt64] {
    let every = (0..<200).map { UInt64($0) }
    if all { return every }
    return [126]
      + (0..<4).flatMap { template in
        every.filter { $0 % 4 == template }.sorted {
          (articleCount(seed: $0), $0) < (articleCount(seed: $1), $1)
        }.prefix(Proof.samples(2, all: 3))
      }
  }

  /// The issue of a seed and its pages, made once for all tests.
  static func composed(_ seed: UInt64) -> (issue: GeneratedIssue, layout: Layout) { made[seed] }

  private static let made = MadeOnce<UInt64, (issue: GeneratedIssue, layout: Layout)> { seed in
    let issue = GeneratedIssue(seed: seed)
    return (issue, issue.layout())
  }

  /// The pages of the issue of a seed, made anew.
  static func pages(of seed: UInt64) -> Layout { GeneratedIssue(seed: seed).layout() }

  private func layout() -> Layout {
    PageMaker.compose(
      stories: stories, template: template, metrics: .builtIn, pages: pages,
      masthead: Masthead(name: "职工之声", issue: "2024-12"), draft: false)
  }

  var need: Int {
    PageMaker.need(of: stories, template: template, metrics: .builtIn, pages: pages)
  }

  var room: Int {
    (pages * template.linesPerPage - template.mastheadLines) * template.columns
  }

  // MARK: Stories

  private mutating func made(_ number: Int) -> Story {
    let lengths = [60, 120, 200, 300, 420, 600, 800, 1100, 1500, 2200, 3000, 4000]
    let most = generator.pick(lengths)
    let length = max(60, most - generator.below(max(1, most / 3)))
    var article = Article(
      headline: Prose.headline(&generator), dateline: generator.once(in: 2) ? "本刊讯" : nil,
      bylines: generator.once(in: 4) ? [] : [Byline(name: generator.pick(Prose.names))],
      blocks: Prose.blocks(length, &generator))
    if generator.once(in: 6) { article.kicker = Prose.headline(&generator) }
    if generator.once(in: 6) { article.deck = Prose.headline(&generator) }
    if generator.once(in: 3) { article.section = generator.pick(["工会动态", "他山之石", "文苑"]) }
    return story(number, article, urgency: 1 + generator.below(9))
  }

  private mutating func addPhoto(_ photo: Int) {
    let index = generator.below(stories.count)
    var article = stories[index].article
    let credit = Byline(name: generator.pick(Prose.names), role: .photo)
    article.blocks.append(
      .picture(
        Picture(
          media: id(5000 + photo), caption: Prose.sentence(&generator), credits: [credit])))
    stories[index] = story(index, article, urgency: stories[index].urgency)
  }

  // MARK: Fitting

  /// Adds or takes text until the need is within 97 to 100 of a hundred.
  private mutating func settle() {
    let slots = template.linesPerPage * template.columns
    let masthead = template.mastheadLines * template.columns
    pages = max(1, (need + masthead + slots * 4 / 10) / slots)
    for _ in 0..<60 {
      let wanted = room * (972 + Int(seed % 27)) / 1000
      let gap = wanted - need
      if (room * 970 / 1000)...room ~= wanted - gap && abs(gap) < room / 100 { return }
      change(by: gap * template.charactersPerColumn * 9 / 10)
    }
  }

  private mutating func change(by characters: Int) {
    var rest = characters
    for _ in 0..<12 where abs(rest) > 20 {
      let sorted = stories.indices.sorted {
        (stories[$0].article.length.characters, $0) < (stories[$1].article.length.characters, $1)
      }
      if rest > 0 {
        let index = sorted[sorted.count / 2 + generator.below(max(1, sorted.count / 2))]
        let room = 4000 - stories[index].article.length.characters
        guard room > 40 else { continue }
        add(min(room, max(30, rest)), to: index)
        rest -= min(room, max(30, rest))
      } else {
        take(min(-rest, 600), from: sorted[sorted.count - 1 - generator.below(2)])
        rest += min(-rest, 600)
      }
    }
  }

  private mutating func add(_ characters: Int, to index: Int) {
    var article = stories[index].article
    article.blocks.insert(contentsOf: Prose.blocks(characters, &generator), at: 0)
    stories[index] = story(index, article, urgency: stories[index].urgency)
  }

  private mutating func take(_ characters: Int, from index: Int) {
    var article = stories[index].article
    var rest = characters
    while rest > 0, let at = article.blocks.lastIndex(where: { $0.kind == .paragraph }),
      article.length.characters > 120
    {
      let text = article.blocks[at].text
      if text.count <= rest + 8 {
        article.blocks.remove(at: at)
      } else {
        article.blocks[at] = .paragraph(Prose.ended(String(text.dropLast(rest))))
      }
      rest -= text.count
    }
    stories[index] = story(index, article, urgency: stories[index].urgency)
  }
}

/// Made-up copy that reads like a trade-union paper.
enum Prose {
  static let names = ["刘静", "王小明", "张兆领", "欧阳思远", "陈菲", "徐姁"]

  private static let words = [
    "全市", "各级", "工会", "组织", "职工", "开展", "劳动", "竞赛", "取得", "成绩", "产业工人", "队伍", "建设", "改革",
    "新就业形态", "劳动者", "服务", "阵地", "维护", "权益", "协商", "制度", "培训", "技能", "提升", "企业", "车间", "班组",
    "2024年", "12.5%", "300余名", "“小哥”", "《工会法》", "1+10+N", "App", "“送清凉”", "三级", "联动", "机制", "的",
    "了", "和", "在", "为", "把", "推动", "落实", "走访", "慰问", "困难", "家庭", "医疗", "互助", "保障", "法律", "援助",
  ]

  static func headline(_ generator: inout SeededGenerator) -> String {
    let length = 6 + generator.below(16)
    var text = ""
    while text.count < length {
      let word = generator.pick(words)
      if word.count + text.count <= 24 { text += word }
    }
    return generator.once(in: 4)
      ? text + " " + generator.pick(words) + generator.pick(words) + "有温度" : text
  }

  /// A text cut short, with a full stop where its last mark was.
  static func ended(_ text: String) -> String {
    let marks = Set<Character>("，、；——：。！……？“《 ")
    return String(text.reversed().drop { marks.contains($0) }.reversed()) + "。"
  }

  static func sentence(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for clause in 0..<(1 + generator.below(4)) {
      if clause > 0 { text += generator.pick(["，", "，", "，", "、", "；", "——", "："]) }
      for _ in 0..<(3 + generator.below(5)) { text += generator.pick(words) }
    }
    return text + generator.pick(["。", "。", "。", "！", "……", "？"])
  }

  static func blocks(_ characters: Int, _ generator: inout SeededGenerator) -> [Block] {
    var blocks: [Block] = []
    var rest = characters
    while rest > 0 {
      let length = min(rest, 50 + generator.below(180))
      var text = ""
      while text.count < length { text += sentence(&generator) }
      if text.count > rest + 20 { text = ended(String(text.prefix(max(8, rest)))) }
      if characters > 800, generator.once(in: 7) {
        blocks.append(.crosshead(String(ended(String(headline(&generator).prefix(12))).dropLast())))
      }
      blocks.append(.paragraph(text))
      rest -= text.count
    }
    return blocks
  }
}
