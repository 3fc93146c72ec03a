import Diagnostics
import Manuscript
import Typesetting

/// How large a story's headline is set; the index of its size in the template.
enum HeadlineRank: Int {
  /// The lead of page 1.
  case lead
  /// The lead of another page.
  case pageLead
  case story
  case brief

  /// A story that does not lead: briefs are under 250 characters, in
  /// English under 120 words.
  init(of article: Article) {
    let length = article.length
    let isBrief = article.language == .english ? length.words < 120 : length.characters < 250
    self = isBrief ? .brief : .story
  }
}

/// Everything over the text of a story: label, headlines, standfirst, byline.
struct Heading {
  /// Rows of one kind, in whole lines of the grid.
  struct Part {
    let kind: Box.Kind
    var lines: Int
    /// Each row with its baseline from the top of the part.
    var rows: [(run: CopyRun, baseline: Length)]
    /// The columns it stands over, counted from the left of the story; none for all of them.
    var columns: Range<Int>?
    /// Whether it stands in the lines of the part before it.
    var isBeside = false
  }

  let parts: [Part]
  /// How much less its headline is worth than the best one, in hundredths.
  var loss = 0
  /// More rows than a headline should have (T22), or smaller type than its rank asks for.
  var isCramped = false
  /// The size of 主题; none for a story without headlines.
  var headlineSize: Length?

  var lines: Int { parts.reduce(0) { $0 + ($1.isBeside ? 0 : $1.lines) } }

  /// The lines of the headline itself, which comes first.
  var headlineLines: Int { parts.first { $0.kind == .headline && !$0.rows.isEmpty }?.lines ?? 0 }
}

/// The headings a story can have over a number of columns, one for each height; the first is the
/// best.
struct Headings {
  let all: [Heading]

  init(
    _ item: Item, columns: Int, template: Template, metrics: Metrics
  ) {
    let setter = HeadingSetter(
      width: template.grid.width(columns: columns), template: template,
      type: Lettering(metrics, item.story.article.language))
    if let from = item.continues {
      all = setter.continued(item.story.article, from: from, columns: columns)
      return
    }
    let article = item.story.article
    var below: [Heading.Part] = []
    if let standfirst = article.standfirst, !standfirst.isEmpty {
      below.append(setter.standfirst(standfirst))
    }
    let byline = BylineWords.names(article.bylines, article.language)
    if !byline.isEmpty { below.append(setter.byline(byline)) }
    let headlines = setter.headlines(
      article, rank: item.rank, label: Self.label(item), size: item.story.pin?.size,
      rows: item.story.pin?.headlineRows ?? [])
    all = headlines.map { headline in
      Heading(
        parts: [headline.part] + below, loss: headline.loss, isCramped: headline.isCramped,
        headlineSize: headline.size)
    }
  }

  /// What stands over the headline: 广告, or the section.
  private static func label(_ item: Item) -> String? {
    let article = item.story.article
    if item.story.kind == .advertisement {
      return Wording.advertisement.text(in: article.language)
    }
    return item.showsSection ? article.section : nil
  }
}
