public import Manuscript

/// Takes out of the running text of a manuscript what is no text, as is done with a page: the
/// dateline and names before its first words, the names behind its last.
public struct CopyFields: Hashable, Sendable {
  /// Words that stood in the text and are fields of the article now, with what stood around them.
  public struct Taken: Hashable, Sendable {
    /// The block they stood in, 0-based, as blocks were numbered before.
    public let block: Int
    /// `dateline` or `byline`.
    public let role: LineRole
    /// The words as they stood there.
    public let text: String
  }

  /// The article with its fields filled and widths normalised. But for widths and characters that
  /// show nothing, every character of the article before is in its text, or in `taken`.
  public private(set) var article: Article
  /// In the order of the text.
  public private(set) var taken: [Taken] = []
  private var removed = 0

  /// Reads an article's text; what a field holds already stays.
  public init(of article: Article) {
    self.article = article
    takeNameLine()
    takeLead()
    takeEnd()
    normalise()
  }

  // MARK: Names

  /// The first paragraph where all of it is names: `By JANE DOE`, `本报记者 张三`.
  private mutating func takeNameLine() {
    guard article.bylines.isEmpty, article.blocks.count > 1,
      case .paragraph(let text)? = article.blocks.first
    else { return }
    let line = line(text)
    let all = 0..<line.letters.count
    let latin = LatinNames.byline(line.letters).flatMap { Self.covers($0, line) ? $0 : nil }
    guard all.count <= 40, let list = latin ?? PeopleReading.read(line.letters, in: all),
      list.isMarked
    else { return }
    add(list.people, line)
    taken.append(Taken(block: 0, role: .byline, text: text))
    article.blocks.removeFirst()
    removed = 1
  }

  /// Whether the last name is the end of the line.
  private static func covers(_ list: PeopleList, _ line: PageLine) -> Bool {
    list.people.last?.name.upperBound == line.letters.count
  }

  private mutating func takeLead() {
    guard let at = firstParagraph, case .paragraph(let text) = article.blocks[at] else { return }
    let line = line(text)
    guard let lead = LeadReading.lead(of: line), lead.textStart < line.letters.count,
      line.heading == 0, lead.dateline == nil || article.dateline == nil
    else { return }
    if let range = lead.dateline {
      let dateline = line.text(range)
      article.dateline = LeadText.dateline(dateline, isBoxed: lead.isBoxed)
      article.source = article.source ?? SourceName.agency(dateline)
    }
    add(lead.people, line)
    let count = line.letters.count
    let words = PieceText.part(text, 0..<lead.textStart, of: count)
    let role: LineRole = lead.dateline == nil ? .byline : .dateline
    taken.append(Taken(block: at + removed, role: role, text: words))
    article.blocks[at] = .paragraph(PieceText.part(text, lead.textStart..<count, of: count))
  }

  private mutating func takeEnd() {
    guard article.bylines.isEmpty, let at = lastParagraph,
      case .paragraph(let text) = article.blocks[at]
    else { return }
    let line = line(text)
    let count = line.letters.count
    guard let tail = LeadReading.tail(of: line), let list = tail.people, tail.source == nil,
      tail.textEnd > 0, line.heading == 0, !list.isPhotoCredit
    else { return }
    add(list.people, line)
    let words = PieceText.part(text, tail.textEnd..<count, of: count)
    taken.append(Taken(block: at + removed, role: .byline, text: words))
    article.blocks[at] = .paragraph(PieceText.part(text, 0..<tail.textEnd, of: count))
  }

  /// Pictures and editor's notes may stand above the text.
  private var firstParagraph: Int? {
    let at = article.blocks.firstIndex { block in
      switch block {
      case .picture, .editorsNote: false
      default: true
      }
    }
    guard let at, case .paragraph = article.blocks[at] else { return nil }
    return at
  }

  private var lastParagraph: Int? {
    let at = article.blocks.lastIndex { if case .picture = $0 { false } else { true } }
    guard let at, case .paragraph = article.blocks[at] else { return nil }
    return at
  }

  private func line(_ text: String) -> PageLine {
    PageLine(number: 1, gap: 0, text: text).simplified
  }

  private mutating func add(_ people: [Person], _ line: PageLine) {
    for person in people {
      let byline = Byline(person, in: line)
      if !article.bylines.contains(where: { $0.name == byline.name }) {
        article.bylines.append(byline)
      }
    }
  }
}

extension CopyFields {
  // MARK: Widths

  private mutating func normalise() {
    article.headline = Self.normal(article.headline)
    article.kicker = article.kicker.map(Self.normal)
    article.deck = article.deck.map(Self.normal)
    article.standfirst = article.standfirst.map(Self.normal)
    article.dateline = article.dateline.map(Self.normal)
    article.blocks = article.blocks.map(Self.normal)
  }

  private static func normal(_ text: String) -> String {
    WidthNormalization.normalise(text).text
  }

  private static func normal(_ block: Block) -> Block {
    switch block {
    case .paragraph(let text): .paragraph(normal(text))
    case .crosshead(let text): .crosshead(normal(text))
    case .editorsNote(let text): .editorsNote(normal(text))
    case .list(let items): .list(items.map(normal))
    case .verse(let lines): .verse(lines.map(normal))
    case .picture(let picture):
      .picture(
        Picture(
          media: picture.media, caption: normal(picture.caption), credits: picture.credits))
    }
  }
}

extension Byline {
  /// Somebody named in a line; blanks that fill a name up to the width of others go.
  init(_ person: Person, in line: PageLine) {
    let letters = line.plain[person.name]
    let isHan = letters.contains(where: Lettering.isHan)
    self.init(
      name: String(isHan ? letters.solid : Array(letters)), role: person.role,
      title: person.title.map { line.text($0) })
  }
}
