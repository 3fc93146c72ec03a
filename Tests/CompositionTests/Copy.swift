import Composition
import Manuscript
import Notation
import TestSupport
import Typesetting

/// An id that is easy to tell apart.
func id(_ number: Int) -> Digest {
  Digest(words: [UInt64(number) << 48, 9, 9, 9])
}

/// A story with a headline and paragraphs.
func story(
  _ number: Int, _ headline: String = "总工会召开工作会议", characters: Int = 300, urgency: Int = 5,
  pin: Pin? = nil
) -> Story {
  story(number, article(headline, characters: characters), urgency: urgency, pin: pin)
}

func story(_ number: Int, _ article: Article, urgency: Int = 5, pin: Pin? = nil) -> Story {
  Story(
    id: id(number), object: id(number + 1000), number: String(id(number).hex.prefix(4)),
    article: article, urgency: urgency, pin: pin)
}

func article(_ headline: String, characters: Int) -> Article {
  let paragraph = String(repeating: "全市各级工会组织职工开展劳动竞赛，", count: 5) + "取得了新成绩。"
  var blocks: [Block] = []
  var rest = characters
  while rest > 0 {
    blocks.append(.paragraph(String(paragraph.prefix(rest))))
    rest -= paragraph.count
  }
  return Article(
    headline: headline, dateline: "本刊讯", bylines: [Byline(name: "王小明")], blocks: blocks)
}

/// Stories of every kind and length.
func stories(_ count: Int, seed: UInt64) -> [Story] {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { number in
    var article = article(
      String("职工之家建设走在全市前列 服务“小哥”有温度有力度".prefix(4 + generator.below(20))),
      characters: 60 + generator.below(30) * generator.below(30))
    if generator.once(in: 3) { article.kicker = "全力推进，突出加强新业态建会" }
    if generator.once(in: 4) { article.deck = "某区总工会倾力服务" }
    if generator.once(in: 2) { article.section = generator.pick(["新闻速递", "他山之石"]) }
    if generator.once(in: 5) { article.headline = "" }
    if generator.once(in: 5) { article.standfirst = "编者按：本期介绍几个基层工会的做法。" }
    if generator.once(in: 5) { article.source = "工人日报" }
    article.blocks += extras(&generator)
    return story(number, article, urgency: 1 + generator.below(9))
  }
}

private func extras(_ generator: inout SeededGenerator) -> [Block] {
  var blocks: [Block] = []
  if generator.once(in: 3) {
    blocks += [.crosshead("组织应建尽建"), .paragraph("工会组织是开展工会工作的基础。")]
  }
  if generator.once(in: 4) {
    let credit = Byline(name: "李华", role: .photo)
    blocks.append(.picture(Picture(caption: "座谈会现场。", credits: [credit])))
  }
  if generator.once(in: 6) { blocks.append(.picture(Picture(media: id(7), caption: "慰问。"))) }
  if generator.once(in: 6) { blocks.append(.verse(["春风又绿江南岸，", "明月何时照我还。"])) }
  if generator.once(in: 6) { blocks.append(.list(["一是建会。", "二是入会，覆盖𠮷祥里🙂。"])) }
  return blocks
}

func compose(
  _ stories: [Story], _ template: Template = .tabloid, pages: Int = 4, draft: Bool = false
) -> Layout {
  PageMaker.compose(
    stories: stories, template: template, metrics: .builtIn, pages: pages,
    masthead: Masthead(name: "工会通讯", issue: "2024-12"), draft: draft)
}

/// The words of a text without its blanks.
func unblanked(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
}
