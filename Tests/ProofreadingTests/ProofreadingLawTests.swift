import Foundation
import Manuscript
import Proofreading
import TestSupport
import Testing

@Suite struct ProofreadingLawTests {
  /// Copy of odd pieces: marks of both widths, brackets, digits, addresses, line feeds.
  private func copy(_ random: inout SeededGenerator) -> Article {
    let pieces = [
      "职工", "的", "的的", "了", ",", ".", "...", "。", "(", ")", "（", "《", "》", "“", "”", "３", "12", "千",
      "约", "余", "2024年12月20日", "星期四", "O", "二", "a", ":", "/", " ", "\n", "王思颖", "13812345678",
      "\u{0}", "\u{FF21}", "😀", "é", "!", "?",
    ]
    let text = { (random: inout SeededGenerator) in
      (0..<random.below(30)).map { _ in random.pick(pieces) }.joined()
    }
    var article = Article(headline: text(&random), bylines: [Byline(name: "王思颍")])
    article.deck = random.once(in: 2) ? text(&random) : nil
    article.language = random.pick([.chinese, .chinese, .traditional, .english])
    article.blocks = (0..<random.below(4)).map { _ in
      random.pick([
        .paragraph(text(&random)), .list([text(&random), "b"]), .verse(["一", text(&random)]),
        .picture(Picture(media: nil, caption: text(&random), credits: [])),
      ])
    }
    return article
  }

  @Test func `a fixed article has nothing left to fix`() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<Proof.samples(800, all: 200_000) {
      let article = copy(&random)
      let fixed = Proofreader.fixed(article)
      #expect(Proofreader.fixed(fixed) == fixed, "round \(round)")
      let left = Proofreader.findings(in: fixed).filter { $0.rule.isFixSafe }
      #expect(left == [], "round \(round)")
    }
  }

  @Test func `an article without findings stays as it is, and every place holds what was found`() {
    var random = SeededGenerator(seed: 8)
    for round in 0..<Proof.samples(800, all: 20_000) {
      let article = copy(&random)
      let found = Proofreader.findings(in: article)
      if found.allSatisfy({ !$0.rule.isFixSafe }) {
        #expect(Proofreader.fixed(article) == article, "round \(round)")
      }
      for finding in found {
        #expect(finding.range.lowerBound >= 0 && !finding.range.isEmpty, "round \(round)")
      }
    }
  }

  @Test func `a long article has as many findings as its paragraphs have one by one`() {
    let paragraph = Block.paragraph(String(repeating: "市总工会开展活动，职工（含新业态）“踊跃”参加。", count: 40))
    let one = Proofreader.findings(in: Article(blocks: [paragraph])).count
    let article = Article(blocks: Array(repeating: paragraph, count: 100))
    #expect(Proofreader.findings(in: article).count == 100 * one)
  }
}
