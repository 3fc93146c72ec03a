import Archiving
public import Diagnostics
public import Intake
import Manuscript
import Notation
public import Workflow

/// A page on its way in: the file it came from and how it was read.
public struct IncomingPage: Sendable {
  /// The page as it was read.
  public let reading: PageReading
  let page: SourcePage
  let source: Digest

  /// Reads a page; needs no store.
  public init(name: String, bytes: [UInt8], encoding: TextEncoding? = nil) throws(Problem) {
    page = try SourcePage(name: name, bytes: bytes, encoding: encoding)
    source = SHA256.digest(bytes)
    reading = PageReader.read(page)
  }

  /// The page's name, without its folder.
  public var name: String { page.name }

  /// The SHA-256 of the page's words: its normalised lines without blanks, so that the same page in
  /// another encoding, or with other blank lines, is the same page.
  var words: Digest {
    var bytes: [UInt8] = []
    for line in reading.lines {
      bytes.append(contentsOf: line.text.utf8.filter { $0 > 0x20 })
      bytes.append(0x0A)
    }
    return SHA256.digest(bytes)
  }
}

/// What became of one page.
public struct ImportedPage: Sendable {
  /// What happened to it.
  public enum Outcome: Sendable {
    /// Its articles were filed, in the order they were read.
    case filed([ArticleState])
    /// The same page had come in before, with these articles.
    case known([ArticleState])
    /// There is no article on it.
    case empty
  }

  /// The page.
  public let page: IncomingPage
  /// What happened to it.
  public let outcome: Outcome
}

extension Newsroom {
  /// Files the articles of pages, all of them or none. A page whose words have come in before is
  /// not filed again, whatever its file is called now.
  public func importPages(
    _ pages: [IncomingPage], labels: LabelChange
  ) throws(Problem) -> (pages: [ImportedPage], view: DeskView) {
    var fresh: [IncomingPage] = []
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      fresh = Self.distinct(pages).filter { view.desk.articles(importedFrom: $0.words).isEmpty }
      return Self.draft(of: fresh, labels: labels)
    }
    let outcomes = pages.map { page in
      let isFresh = fresh.contains { $0.words == page.words }
      let articles = view.desk.articles(importedFrom: page.words)
      if articles.isEmpty { return ImportedPage(page: page, outcome: .empty) }
      return ImportedPage(page: page, outcome: isFresh ? .filed(articles) : .known(articles))
    }
    return (outcomes, view)
  }

  /// The same page given twice counts once.
  private static func distinct(_ pages: [IncomingPage]) -> [IncomingPage] {
    var seen: Set<Digest> = []
    return pages.filter { seen.insert($0.words).inserted }
  }

  private static func draft(of pages: [IncomingPage], labels: LabelChange) -> Draft? {
    var draft = Draft(act: .imported([]))
    var revisions: [Revision] = []
    for page in pages {
      for (index, read) in page.reading.articles.enumerated() {
        let bytes = read.article.canonicalBytes
        draft.objects.append(bytes)
        revisions.append(
          Revision(
            article: .made(ordinal: revisions.count), object: SHA256.digest(bytes),
            summary: Summary(of: read.article), labels: labels,
            provenance: page.provenance(of: read, isFirst: index == 0)))
      }
    }
    draft.act = .imported(revisions)
    return revisions.isEmpty ? nil : draft
  }
}

extension IncomingPage {
  /// Where an article's words came from; the page's left-out lines stand with its first article.
  fileprivate func provenance(of read: ReadArticle, isFirst: Bool) -> Provenance {
    let leftOut = reading.lines.filter { $0.article == nil }.map {
      Provenance.LeftOut(line: $0.number, role: $0.role.rawValue, text: $0.text)
    }
    let texts = Dictionary(
      reading.lines.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    let blocks = zip(read.article.blocks, read.blockLines).map { block, lines in
      Pieces.of(block.text, lines: lines, texts)
    }
    return Provenance(
      file: name, source: source, text: words, encoding: page.encoding.rawValue,
      parts: parts(of: read), blocks: blocks, leftOut: isFirst ? leftOut : [])
  }

  /// The lines of headline rows, names and whatever else stands outside the body, by role.
  private func parts(of read: ReadArticle) -> [Provenance.PartLines] {
    let body = Set(read.blockLines.joined())
    let outside = read.order.filter { !body.contains($0) }
    let roles = Dictionary(
      reading.lines.map { ($0.number, $0.role) }, uniquingKeysWith: { first, _ in first })
    return LineRole.allCases.compactMap { role in
      let lines = outside.filter { roles[$0] == role }
      return lines.isEmpty ? nil : Provenance.PartLines(part: role.rawValue, lines: lines)
    }
  }
}

/// Finds where the lines of a page stand in the block that was made of them.
private enum Pieces {
  /// As many scalars of a line as are looked for; enough to tell it from its neighbours.
  private static let probe = 8

  static func of(
    _ block: String, lines: [Int], _ texts: [Int: String]
  ) -> [Provenance.Piece] {
    let scalars = Array(block.unicodeScalars)
    var from = 0
    return lines.map { line in
      let words = (texts[line] ?? "").unicodeScalars.filter { !$0.properties.isWhitespace }
      let start = find(Array(words.prefix(probe)), in: scalars, from: from)
      if let start { from = start + 1 }
      return Provenance.Piece(line: line, start: line == lines.first ? 0 : start)
    }
  }

  private static func find(
    _ words: [Unicode.Scalar], in text: [Unicode.Scalar], from: Int
  ) -> Int? {
    guard let first = words.first, text.count >= words.count else { return nil }
    return (from..<max(from, text.count - words.count + 1)).first { at in
      text[at] == first && text[at..<(at + words.count)].elementsEqual(words)
    }
  }
}
