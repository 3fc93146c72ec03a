public import Diagnostics
public import Manuscript

/// How a page was read: what every line is, and the articles they make up.
public struct PageReading: Hashable, Sendable {
  /// The name of the page that was read.
  public let pageName: String
  /// Every line of the page that is not blank, once, in the order of the page.
  public internal(set) var lines: ReadLines
  /// The articles, in the order in which they begin on the page.
  public internal(set) var articles: [ReadArticle]
  /// What the page says of itself in its furniture, of several in one file the first.
  public internal(set) var imprint: Imprint

  /// How many lines of the file were parted into columns that stood side by side on them.
  public let partedLines: Int

  /// Puts a reading together; `lines` and `articles` refer to each other by position.
  public init(
    pageName: String, lines: [ReadLine], articles: [ReadArticle], imprint: Imprint = Imprint()
  ) {
    self.pageName = pageName
    self.lines = ReadLines(lines)
    self.articles = articles
    self.imprint = imprint
    partedLines = 0
  }

  /// Nothing read yet of a page.
  init(of page: SourcePage) {
    pageName = page.name
    lines = ReadLines(of: page)
    partedLines = page.layout.parted
    articles = []
    imprint = Imprint()
  }
}

extension PageReading {
  /// Names who signs on lines that were taken out of the page as the writers of the articles that stand above
  /// them, where those name nobody who wrote them.
  public mutating func sign(_ signers: [(line: Int, names: [String])]) {
    let isUnsigned = articles.map { $0.article.bylines.allSatisfy { $0.role == .photo } }
    for (line, names) in signers {
      guard let place = lines.last(where: { $0.number < line && $0.article != nil })?.article,
        isUnsigned[place]
      else { continue }
      let known = articles[place].article.bylines.map(\.name)
      let others = names.filter { !known.contains($0) }
      articles[place].article.bylines += others.map { Byline(name: $0) }
    }
  }
}

/// One line of a page and what it was taken for.
public struct ReadLine: Hashable, Sendable {
  /// 1-based; a line that was parted into columns has as many numbers as pieces, as `LineNumber` tells.
  public let number: Int
  /// What the line is for.
  public let role: LineRole
  /// Position in `PageReading.articles`; nil for sections, slogans and furniture.
  public let article: Int?
  /// The line that this one goes on from without a paragraph break; not always the line above.
  public let joins: Int?
  private let origin: Origin

  /// Where the text of a line is.
  enum Origin: Sendable {
    case text(String)
    /// The line of a page.
    case line(SourceLines, Int)
  }

  /// Makes a line.
  public init(number: Int, role: LineRole, article: Int?, joins: Int?, text: String) {
    self.init(number: number, role: role, article: article, joins: joins, origin: .text(text))
  }

  init(number: Int, role: LineRole, article: Int?, joins: Int?, origin: Origin) {
    self.number = number
    self.role = role
    self.article = article
    self.joins = joins
    self.origin = origin
  }

  /// The line without blanks around it, widths normalised.
  public var text: String {
    switch origin {
    case .text(let text): text
    case .line(let lines, let place): WidthNormalization.normalise(lines[place]).text
    }
  }
}

extension ReadLine {
  /// Equal lines say the same, wherever their text is kept.
  public static func == (one: ReadLine, other: ReadLine) -> Bool {
    one.number == other.number && one.role == other.role && one.article == other.article
      && one.joins == other.joins && one.text == other.text
  }

  /// Number and text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(text)
  }
}

/// One article of a page, with the lines it came from.
public struct ReadArticle: Hashable, Sendable {
  /// What the article mainly is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case story, photo, column, notice
  }

  /// The article as a manuscript: paragraphs whole, widths normalised, names in their fields.
  public internal(set) var article: Article
  /// The source lines of each block of `article.blocks`, in the same order.
  public var blockLines: [[Int]] { blocks.map(\.numbers) }
  /// The lines that became fields: headline rows, names, dateline, source.
  public var headLines: [Int] { head.numbers }
  /// The article's lines in reading order; pictures and their credits last.
  public var order: [Int] { ordered.numbers }
  /// What the article mainly is.
  public let kind: Kind
  /// Whether its own text breaks off.
  public let isTruncated: Bool
  /// What sends a reader from page to page, 下转第3版, and is no part of the text that it stood in.
  public let signs: [Sign]
  /// How many marks, digits and letters were given their proper width.
  public let widthChanges: Int
  /// What a person should look at, most serious first.
  public let flags: [Flag]
  /// What the page that it begins on says of itself.
  public internal(set) var imprint = Imprint()

  /// A sign and the line of the page that it stood in.
  public struct Sign: Hashable, Sendable {
    /// 1-based, as in `ReadLine`.
    public let line: Int
    /// Its words, with their brackets.
    public let text: String

    /// Makes a sign.
    public init(line: Int, text: String) { (self.line, self.text) = (line, text) }
  }

  private let blocks: [LineRuns]
  private let head: LineRuns
  private let ordered: LineRuns

  /// Makes an article of a reading.
  public init(
    article: Article, blockLines: [[Int]], headLines: [Int], order: [Int], kind: Kind,
    isTruncated: Bool, signs: [Sign] = [], widthChanges: Int, flags: [Flag]
  ) {
    self.article = article
    blocks = blockLines.map { LineRuns($0) }
    head = LineRuns(headLines)
    ordered = LineRuns(order)
    self.kind = kind
    self.isTruncated = isTruncated
    self.signs = signs
    self.widthChanges = widthChanges
    self.flags = flags
  }
}

/// Something in an article that a person should look at.
public struct Flag: Hashable, Sendable {
  /// What is doubtful, most serious first.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case truncated
    case orphan
    case leftOut = "left_out"
    case duplicatedPassage = "duplicated_passage"
    case uncertainBoundary = "uncertain_boundary"
    case severalStories = "several_stories"
    case besideColumns = "columns"
    case oddOrder = "odd_order"
  }

  /// What is doubtful.
  public let kind: Kind
  /// The line to look at, 1-based.
  public let line: Int
  /// A full sentence for the editor.
  public let wording: Wording
  /// The headline of the article that the line may as well belong to.
  public let headline: String?

  /// Makes a flag.
  public init(kind: Kind, line: Int, wording: Wording, headline: String? = nil) {
    self.kind = kind
    self.line = line
    self.wording = wording
    self.headline = headline
  }

  /// The article is not over at the end of a line.
  public static func breaksOff(line: Int) -> Flag {
    Flag(kind: .truncated, line: line, wording: .articleBreaksOff)
  }

  /// Another story seems to begin in the text of this one.
  public static func anotherStory(line: Int, headline: String) -> Flag {
    Flag(kind: .severalStories, line: line, wording: .anotherStoryBegins(headline: headline))
  }
}
