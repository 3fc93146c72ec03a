import Manuscript
import Revising
import TestSupport

/// Spans as a proofreader marks them: `[-taken out-]`, `[+put in+]`.
func marked(_ spans: [Span]) -> String {
  spans.map { span in
    switch span {
    case .kept(let text): text
    case .removed(let text): "[-\(text)-]"
    case .added(let text): "[+\(text)+]"
    }
  }.joined()
}

/// A difference, one line for each field and block.
func marked(_ difference: ArticleDifference) -> String {
  let fields = difference.fields.map { "\($0.field.rawValue): \(marked($0.spans))\n" }
  let blocks = difference.blocks.map { change in
    switch change {
    case .kept(let block): "  \(block.text)\n"
    case .removed(let block): "- \(block.text)\n"
    case .added(let block): "+ \(block.text)\n"
    case .changed(_, _, let spans): "~ \(marked(spans))\n"
    }
  }
  return (fields + blocks).joined()
}

/// An article of plain paragraphs.
func story(_ headline: String = "标题", _ paragraphs: String...) -> Article {
  Article(headline: headline, blocks: paragraphs.map { .paragraph($0) })
}

extension SeededGenerator {
  /// A paragraph out of a few words, so that chance makes equal and similar ones.
  mutating func paragraph() -> String {
    let words = ["工会", "会员", "快递", "小哥", "，", "。", "new ", "2024", "入会", "e\u{301}", "é"]
    return (0..<(4 + below(12))).map { _ in pick(words) }.joined()
  }

  /// A block of any kind.
  mutating func block() -> Block {
    switch below(8) {
    case 0: .crosshead(paragraph())
    case 1: .list([paragraph(), paragraph()])
    case 2: .picture(Picture(caption: paragraph(), credits: [Byline(name: pick(["甲", "乙"]))]))
    default: .paragraph(paragraph())
    }
  }

  /// An article with a few blocks.
  mutating func article() -> Article {
    Article(
      headline: paragraph(), section: once(in: 2) ? paragraph() : nil,
      bylines: once(in: 2) ? [Byline(name: pick(["甲", "乙"]))] : [],
      blocks: (0..<below(8)).map { _ in block() })
  }

  /// The article after some work on it.
  mutating func reworked(_ article: Article) -> Article {
    var article = article
    for _ in 0..<below(4) { rework(&article) }
    return article
  }

  private mutating func rework(_ article: inout Article) {
    let count = article.blocks.count
    switch below(6) {
    case 0: article.headline = paragraph()
    case 1: article.deck = once(in: 2) ? nil : paragraph()
    case 2: article.blocks.insert(block(), at: below(count + 1))
    case 3 where count > 0: article.blocks.remove(at: below(count))
    case 4 where count > 1: article.blocks.swapAt(below(count), below(count))
    case _ where count > 0:
      let at = below(count)
      article.blocks[at] = .paragraph(article.blocks[at].text + pick(["。", "了", " end"]))
    default: break
    }
  }
}
