import Manuscript
import Revising
import TestSupport
import Testing

@Suite struct ArticleDifferenceTests {
  @Test func `tells fields, paragraphs and characters apart`() {
    var old = story("快递小哥有了新家", "第一段：货车司机人会工作启动。", "第二段要删去。", "第三段不变。")
    old.section = "要闻"
    var new = story(
      "快递小哥有了“新家”", "第一段：货车司机入会工作启动。", "第三段不变。", "末尾加写的话，从前没有。")
    new.deck = "副题"
    expectSnapshot(
      marked(ArticleDifference(from: old, to: new)),
      """
      headline: 快递小哥有了[+“+]新家[+”+]
      deck: [+副题+]
      section: [-要闻-]
      ~ 第一段：货车司机[-人-][+入+]会工作启动。
      - 第二段要删去。
        第三段不变。
      + 末尾加写的话，从前没有。

      """)
  }

  @Test func `a paragraph that becomes a crosshead keeps its words`() {
    let difference = ArticleDifference(
      from: Article(blocks: [.paragraph("党建引领")]), to: Article(blocks: [.crosshead("党建引领")]))
    #expect(
      difference.blocks == [
        .changed(old: .paragraph("党建引领"), new: .crosshead("党建引领"), spans: [.kept("党建引领")])
      ])
    #expect(!difference.isEmpty)
    #expect(difference.changedCharacters == 0)
  }

  @Test(arguments: [
    ("入会", "入会", 0), ("人会", "入会", 1), ("会", "入会", 1), ("三个字改", "四十个改", 3),
    ("会议", "", 2), ("一 二", "一二", 0),
  ])
  func `counts what was changed`(old: String, new: String, count: Int) {
    let difference = ArticleDifference(from: story("", old), to: story("", new))
    #expect(difference.changedCharacters == count)
  }

  @Test func `applied to the old article it gives the new one`() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<300 {
      let old = random.article()
      let new = random.once(in: 4) ? random.article() : random.reworked(old)
      let difference = ArticleDifference(from: old, to: new)
      #expect(difference.applied(to: old)?.canonicalBytes == new.canonicalBytes)
      #expect(difference.isEmpty == (old.canonicalBytes == new.canonicalBytes))
    }
  }

  @Test func `applied to another article it gives nothing`() {
    let difference = ArticleDifference(from: story("甲", "一"), to: story("乙", "一"))
    #expect(difference.applied(to: story("丙", "一")) == nil)
    #expect(difference.applied(to: story("甲", "二")) == nil)
  }

  @Test func `nothing changed from an article to itself`() {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<50 {
      let article = random.article()
      #expect(ArticleDifference(from: article, to: article).isEmpty)
    }
  }

  @Test func `an article of thousands of new paragraphs is compared without delay`() {
    let old = Article(blocks: (0..<3_000).map { .paragraph("旧的段落第 \($0) 段") })
    let new = Article(blocks: (0..<3_000).map { .paragraph("fresh copy number \($0)") })
    let difference = ArticleDifference(from: old, to: new)
    #expect(difference.applied(to: old) == new)
  }
}
