import Intake
import Manuscript
import Notation
import Testing

/// The five documents of `seeds/` against the reading that people agreed on.
@Suite struct SeedReadingTests {
  @Test func `the seeds are read as people read them`() throws {
    var sum = 0.0
    let pages = try GoldPage.seeds()
    for gold in pages {
      let reading = PageReader.read(gold.page)
      let score = ReadingScore(gold: gold.gold, read: reading.explanation, page: gold.page)
      #expect(score.coverage == 1, "\(gold.name)")
      #expect(score.combined > 0.95, "\(gold.name): \(score.metrics)")
      sum += score.combined
    }
    #expect(sum / Double(pages.count) > 0.985)
  }

  @Test func `gold compared with itself scores 1`() throws {
    for gold in try GoldPage.seeds() {
      let score = ReadingScore(gold: gold.gold, read: gold.gold, page: gold.page)
      #expect(score.coverage == 1)
      #expect(score.combined == 1, "\(gold.name): \(score.metrics)")
    }
  }

  @Test func `a paragraph that columns cut is whole again`() throws {
    let reading = PageReader.read(try GoldPage.seed("000_a2a051d0fb4e3a2d"))
    let article = try #require(reading.articles.first)
    #expect(article.article.headline == "东台市总工会研讨新的一年工作思路")
    #expect(article.article.section == "新闻速递")
    #expect(article.article.dateline == "本刊讯")
    #expect(article.article.bylines == [Byline(name: "王思颖")])
    #expect(article.blockLines == [[7], [9], [11], [13, 15, 17]])
    #expect(article.headLines == [5, 19])
    #expect(article.article.blocks[3].text.contains("要站在全局高度"))
    #expect(article.article.blocks[0].text.hasPrefix("12月20日下午，东台市总工会"))
    #expect(!article.isTruncated)
  }

  @Test func `what was printed in three rows stands in three fields`() throws {
    let reading = PageReader.read(try GoldPage.seed("004_61653662ef152efa"))
    let article = try #require(reading.articles.first?.article)
    #expect(article.kicker == "全力推进，突出加强新业态新就业群体建会入会、权益保障工作")
    #expect(article.headline == "“娘家人”为你遮风挡雨")
    #expect(article.deck == "绍兴市柯桥区总工会倾力服务新业态新就业群体")
    #expect(article.bylines.map(\.name) == ["封雪初", "柯工惠"])
    #expect(article.bylines.map(\.title) == ["通讯员", "通讯员"])
  }

  @Test func `an editor is shown what breaks off and what stands twice`() throws {
    let reading = PageReader.read(try GoldPage.seed("004_61653662ef152efa"))
    let flags = reading.articles.flatMap(\.flags)
    #expect(flags.contains { $0.kind == .truncated && $0.line == 72 })
    #expect(flags.contains { $0.kind == .duplicatedPassage && $0.line == 72 })
    #expect(flags.contains { $0.kind == .duplicatedPassage && $0.line == 92 })
  }

  @Test func `every line of the page is behind a block or a field of its article`() throws {
    for gold in try GoldPage.seeds() {
      let reading = PageReader.read(gold.page)
      for (number, article) in reading.articles.enumerated() {
        let own = reading.lines.filter { $0.article == number }.map(\.number)
        #expect((article.blockLines.flatMap { $0 } + article.headLines).sorted() == own.sorted())
        #expect(article.order.sorted() == own.sorted())
        #expect(article.blockLines.count == article.article.blocks.count)
      }
    }
  }
}
