public import Manuscript
public import Notation

/// Which article an entry is about.
public enum ArticleReference: Hashable, Sendable {
  /// One that an earlier record made, by its full id.
  case filed(Digest)
  /// One that this record makes; its id is the SHA-256 of `<line hash>:<ordinal>`.
  case made(ordinal: Int)
}

/// A text of an article, as a record files it.
public struct Revision: Hashable, Sendable {
  /// The article it is a text of.
  public var article: ArticleReference
  /// The lines that filed the texts it builds on; none for the first text of an article.
  public var parents: [Digest]
  /// The article object.
  public var object: Digest
  /// What lists show of the text, so that no list has to read objects.
  public var summary: Summary
  /// Tags, slug, issue and urgency that come or change with the text.
  public var labels: LabelChange
  /// Where the text came from, for copy that came in from a file.
  public var provenance: Provenance?
  /// Notes that came with the text, such as comments in a Word document.
  public var notes: [BroughtNote]

  /// Whether it only says that a text came in once more: it builds on nothing, though the article is
  /// there.
  public var isArrivalAlone: Bool {
    if case .filed = article { parents.isEmpty } else { false }
  }

  /// What later arrivals are compared with, as `Provenance.came` says.
  public var cameAs: Digest { provenance?.came ?? object }

  /// Every object it names.
  public var objects: [Digest] { [object] + [provenance?.came].compactMap { $0 } }

  /// Makes a revision. Provenance names the text that came only where it is another one.
  public init(
    article: ArticleReference, parents: [Digest] = [], object: Digest, summary: Summary,
    labels: LabelChange = LabelChange(), provenance: Provenance? = nil, notes: [BroughtNote] = []
  ) {
    self.article = article
    self.parents = parents
    self.object = object
    self.summary = summary
    self.labels = labels
    self.provenance = provenance
    if provenance?.came == object { self.provenance?.came = nil }
    self.notes = notes
  }
}

/// A note that came with a text, written by somebody outside the desk.
public struct BroughtNote: Hashable, Sendable {
  /// Who wrote it, as the document says.
  public var person: String
  /// What it says.
  public var text: String
  /// When it was sent, in the words of the chat it stood in; nil where nothing says.
  public var sent: String?

  /// Makes a note.
  public init(person: String, text: String, sent: String? = nil) {
    self.person = person
    self.text = text
    self.sent = sent
  }
}

/// What lists, searches and the rules on authors need to know of a text.
public struct Summary: Hashable, Sendable {
  /// 主题; may be empty.
  public var headline: String
  /// The first words of a body without a headline; none where there is one.
  public var opening: String?
  /// 栏目.
  public var section: String?
  /// What the copy is written in.
  public var language: CopyLanguage
  /// How long the body is.
  public var length: CopyLength
  /// 署名, in printed order.
  public var bylines: [Byline]

  /// Makes a summary.
  public init(
    headline: String, opening: String? = nil, section: String? = nil,
    language: CopyLanguage = .chinese, length: CopyLength = CopyLength(), bylines: [Byline] = []
  ) {
    self.headline = headline
    self.opening = opening
    self.section = section
    self.language = language
    self.length = length
    self.bylines = bylines
  }

  /// Sums up an article.
  public init(of article: Article) {
    let opening = article.headline.isEmpty ? article.opening : ""
    self.init(
      headline: article.headline, opening: opening.isEmpty ? nil : opening,
      section: article.section, language: article.language, length: article.length,
      bylines: article.bylines)
  }

  /// What people may call it by: its headline, else its first words.
  public var name: String { headline.isEmpty ? opening ?? "" : headline }

  /// What the text is known by: its headline, else its first words, marked as such; empty for an
  /// empty text.
  public var title: String {
    if !headline.isEmpty { return headline }
    return opening.map { "[\($0)…]" } ?? ""
  }
}

/// Where a text came from, so that every character of a page is accounted for.
///
/// Line numbers are 1-based and count the lines of the file.
public struct Provenance: Hashable, Sendable {
  /// A line of the page that is in no article: furniture, a section head, a slogan.
  public struct LeftOut: Hashable, Sendable {
    /// The line's number.
    public var line: Int
    /// What the reader took it for.
    public var role: String
    /// The line as it stands in the file.
    public var text: String

    /// Makes an account of one line.
    public init(line: Int, role: String, text: String) {
      self.line = line
      self.role = role
      self.text = text
    }
  }

  /// Something that a person should look at, as the reader of the page has it.
  public struct Doubt: Hashable, Sendable {
    /// What is doubtful, such as `truncated`.
    public var kind: String
    /// The line to look at.
    public var line: Int
    /// The headline of the article that the line may as well belong to.
    public var headline: String?

    /// Makes a doubt.
    public init(kind: String, line: Int, headline: String? = nil) {
      self.kind = kind
      self.line = line
      self.headline = headline
    }
  }

  /// The lines a headline, byline or other part outside the body came from.
  public struct PartLines: Hashable, Sendable {
    /// The stored name of the part, such as `headline`.
    public var part: String
    /// The lines.
    public var lines: [Int]

    /// Makes an account of one part.
    public init(part: String, lines: [Int]) {
      self.part = part
      self.lines = lines
    }
  }

  /// A line of the page inside a block; kept small, for a page may have millions of lines.
  public struct Piece: Hashable, Sendable {
    private let number: UInt32
    /// -1 for none.
    private let place: Int32

    /// The line's number.
    public var line: Int { Int(number) }
    /// Where its words begin in the block's text, in Unicode scalars; none where the reader had
    /// changed them so much that they could not be found again.
    public var start: Int? { place < 0 ? nil : Int(place) }

    /// Makes an account of one line.
    public init(line: Int, start: Int?) {
      number = UInt32(clamping: line)
      place = Int32(clamping: start ?? -1)
    }
  }

  /// What the page says of itself: its paper, date, number, name and editors, where they stand
  /// there.
  public struct PageImprint: Hashable, Sendable {
    /// The paper's name.
    public var paper: String?
    /// `2024-12-20`, or `2024-12` where no day stands there.
    public var date: String?
    /// 版序.
    public var number: String?
    /// 版名.
    public var name: String?
    /// The editors' names.
    public var editors: [String]

    /// Makes an imprint.
    public init(
      paper: String? = nil, date: String? = nil, number: String? = nil, name: String? = nil,
      editors: [String] = []
    ) {
      self.paper = paper
      self.date = date
      self.number = number
      self.name = name
      self.editors = editors
    }

    /// Whether the page says nothing.
    public var isEmpty: Bool { self == PageImprint() }
  }

  /// The file's name, without its folder.
  public var file: String
  /// The SHA-256 of the file's bytes.
  public var source: Digest
  /// The SHA-256 of the normalised text, the same for the same page in another encoding.
  public var text: Digest?
  /// What later arrivals are compared with: the text as it came before edits went into it; of one
  /// that was added to an article, what that article had come as. None where it is the text that was
  /// filed.
  public var came: Digest?
  /// The encoding the file was read in.
  public var encoding: String
  /// How it came, such as `mail` or `chat`; none for a file.
  public var channel: String?
  /// Who sent it, as the mail or chat says.
  public var sender: String?
  /// Where the sender or writer works (单位), as the copy or the sender's name says.
  public var unit: String?
  /// What the page says of itself.
  public var imprint: PageImprint
  /// The lines of the parts outside the body.
  public var parts: [PartLines]
  /// The lines of each block, in the order of the blocks as they came in.
  public var blocks: [[Piece]]
  /// Lines of the page that no article holds; each page's stand with one article of the page.
  public var leftOut: [LeftOut]
  /// What a person should look at in the text as it came, most serious first.
  public var doubts: [Doubt]

  /// Makes an account.
  public init(
    file: String, source: Digest, text: Digest? = nil, encoding: String, channel: String? = nil,
    sender: String? = nil, unit: String? = nil, imprint: PageImprint = PageImprint(),
    parts: [PartLines] = [], blocks: [[Piece]] = [], leftOut: [LeftOut] = [], doubts: [Doubt] = []
  ) {
    self.file = file
    self.source = source
    self.text = text
    self.encoding = encoding
    self.channel = channel
    self.sender = sender
    self.unit = unit
    self.imprint = imprint
    self.parts = parts
    self.blocks = blocks
    self.leftOut = leftOut
    self.doubts = doubts
  }
}
