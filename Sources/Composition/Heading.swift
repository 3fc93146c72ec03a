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

  /// A story that does not lead: briefs are under 250 characters.
  init(of article: Article) {
    self = article.length.characters < 250 ? .brief : .story
  }
}

/// Everything over the text of a story: label, headlines, standfirst, byline.
struct Heading {
  /// Rows of one kind, in whole lines of the grid.
  struct Part {
    let kind: Box.Kind
    var lines: Int
    /// Each row with its baseline from the top of the part.
    var rows: [(run: GalleyRun, baseline: Length)]
  }

  private(set) var parts: [Part] = []

  var lines: Int { parts.reduce(0) { $0 + $1.lines } }

  /// More rows than a headline should have (T22), or smaller type than its rank asks for.
  let isCramped: Bool
  /// The size of 主题; none for a story without headlines.
  let headlineSize: Length?

  /// No headline is set larger than `ceiling`.
  init(
    _ article: Article, rank: HeadlineRank, columns: Int, showsSection: Bool, template: Template,
    metrics: Metrics, ceiling: Length? = nil
  ) {
    let setter = HeadingSetter(
      width: template.grid.width(columns: columns), template: template, metrics: metrics)
    if showsSection, let section = article.section, !section.isEmpty {
      parts.append(setter.label(section))
    }
    let headlines = setter.headlines(article, rank: rank, ceiling: ceiling)
    isCramped = headlines?.isCramped ?? false
    headlineSize = headlines?.size
    if let headlines { parts.append(headlines.part) }
    if let standfirst = article.standfirst, !standfirst.isEmpty {
      parts.append(setter.standfirst(standfirst))
    }
    let byline = BylineWords.names(article.bylines, article.language)
    if !byline.isEmpty { parts.append(setter.byline(byline)) }
  }

  /// The heading with blank lines added around its headline.
  func airy(_ lines: Int) -> Heading {
    var airy = self
    guard lines > 0, let at = parts.firstIndex(where: { $0.kind == .headline }) else { return self }
    airy.parts[at].lines += lines
    return airy
  }
}
