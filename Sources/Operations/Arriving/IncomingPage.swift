import Archiving
public import Diagnostics
public import Intake
import Interchange
import Manuscript
import Notation
import Workflow

/// A page on its way in: the file it came from and how it was read.
public struct IncomingPage: Sendable {
  /// The page as it was read.
  public private(set) var reading: PageReading
  let page: SourcePage
  let source: Digest
  /// Contributor's own details, which stand on no line of the page any more.
  private(set) var privateLines: [String]
  /// How it came.
  var origin = Origin.file
  /// What was said to the desk beside it.
  private(set) var notes: [BroughtNote] = []

  /// Reads a page; needs no store.
  public init(name: String, bytes: [UInt8], encoding: TextEncoding? = nil) throws(Problem) {
    let source = SHA256.digest(bytes)
    try self.init(name: name, bytes: bytes, encoding: encoding, source: source)
  }

  /// `source` is the SHA-256 of its bytes; `isCopy` says that it reads like what one person sent, who may
  /// have signed it.
  init(
    name: String, bytes: [UInt8], encoding: TextEncoding?, source: Digest, isCopy: Bool = false
  ) throws(Problem) {
    let whole = try SourcePage(name: name, bytes: bytes, encoding: encoding)
    let mayHold = PrivateLines.mayBeUnprinted(in: whole.lines.bytes)
    // Whole pages and books are no copy of one person; of millions of lines each would be kept.
    let details =
      isCopy && bytes.count <= ArrivalKind.mostBytesJudged
      ? PrivateLines.find(in: Array(whole.lines))
      : mayHold ? PrivateLines.unprinted(in: whole.lines) : []
    page = details.isEmpty ? whole : whole.replacing(details.map { ($0.line, $0.remainder) })
    self.source = source
    reading = PageReader.read(page)
    reading.sign(details.filter { !PrivateNumbers.isOfPaper($0.text) }.map { ($0.line, $0.names) })
    let besides = reading.lines.filter { $0.article == nil }.map(\.text)
    privateLines =
      details.map(\.text) + besides.filter { PrivateNumbers.hiddenBesideCopy($0) != $0 }
  }

  /// Why every line of the page was read as it was.
  public var reasons: ReadingReasons { PageReader.explain(page) }

  /// What a person should know about how its lines were read.
  public var remarks: [Wording] {
    let columns = reading.partedLines > 0 ? [Wording.columnsParted(reading.partedLines)] : []
    return (page.isEncodingClear ? [] : [.encodingUnclear(page.encoding)]) + losses + columns
  }

  /// What of its file could not be read.
  var losses: [Wording] = []

  /// Notes what was said to the desk, but for contributor's details.
  mutating func note(_ remarks: [String], by person: String) {
    let words = WordsToDesk(remarks, by: person)
    notes += words.note.map { [$0] } ?? []
    privateLines += words.details
  }

  /// What is kept on this machine only.
  var details: [String] { privateLines + origin.details(besides: name) }

  /// Files that came beside it and were not taken in.
  var beside: [UnreadBeside] = []

  /// Why it holds no article, where it holds none.
  var emptiness: Wording? {
    if !reading.articles.isEmpty { return nil }
    return reading.lines.isEmpty ? .holdsNoText : .holdsOnlyFurniture(reading.lines.count)
  }

  /// The page's name, without its folder.
  public var name: String { page.name }

  /// Its lines.
  var text: String { page.lines.joined(separator: "\n") }

  /// Whether all of it is one story under its headline, with its section and the date of a letter
  /// below it; pictures with captions are a photo page, and columns side by side are a page's. A question
  /// at the very end closes the story, though it reads like the headline of another.
  var isOneStory: Bool {
    guard reading.articles.count == 1 || isClosedByQuestion, reading.partedLines == 0,
      let blocks = reading.articles.first?.article.blocks,
      blocks.contains(where: { $0.kind != .picture })
    else { return false }
    let isLastLeftOut = reading.lines.last?.article == nil
    return reading.lines.dropLast(isLastLeftOut ? 1 : 0)
      .allSatisfy { $0.article != nil || $0.role == .section }
      && PlainManuscript.hasHeadline(text)
  }

  /// Whether a second article is nothing but a question on the last line.
  private var isClosedByQuestion: Bool {
    guard reading.articles.count == 2, let last = reading.articles.last else { return false }
    return last.article.blocks.isEmpty && "？?".contains(last.article.headline.last ?? " ")
      && last.order == reading.lines.last.map { [$0.number] }
  }

  /// The page without the lines at its end that say whom to ring, which a page has as furniture and a
  /// story as copy; itself where there are none.
  func withoutContacts() throws(Problem) -> IncomingPage {
    let contacts = page.lines.reversed().prefix { line in
      line.allSatisfy(\.isWhitespace) || line.count <= 60 && PrivateNumbers.isContact(line)
    }
    guard contacts.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return self }
    let rest = page.lines.dropLast(contacts.count).joined(separator: "\n")
    return try IncomingPage(
      name: name, bytes: Array(rest.utf8), encoding: .utf8, source: source, isCopy: true)
  }

  /// The SHA-256 of the page's words: its normalised lines without blanks, so that the same page in
  /// another encoding, or with other blank lines, is the same page. Every line is made anew for it, and
  /// only what is filed needs it.
  func wordsDigest() -> Digest {
    var hash = SHA256.Stream()
    var words: [UInt8] = []
    for line in reading.lines {
      words.removeAll(keepingCapacity: true)
      var text = line.text
      text.withUTF8 { bytes in words.append(contentsOf: bytes.lazy.filter { $0 > 0x20 }) }
      words.append(0x0A)
      hash.append(words)
    }
    return hash.digest()
  }
}

extension IncomingPage {
  /// Where an article's words came from; the page's left-out lines come with its first article.
  /// `words` is the page's own digest of words.
  func provenance(of read: ReadArticle, words: Digest, isFirst: Bool) -> Provenance {
    let blocks = zip(read.article.blocks, read.blockLines).map { block, lines in
      Pieces.of(block.text, lines: lines, in: reading.lines, without: read.signs)
    }
    return Provenance(
      file: PrivateNumbers.hidden(name), source: source, text: words,
      encoding: page.encoding.rawValue, channel: origin.channel,
      sender: origin.sender.map { PrivateNumbers.hidden($0) }, imprint: read.imprint.filed,
      parts: parts(of: read), blocks: blocks,
      leftOut: (isFirst ? leftOut : []) + read.signs.map(\.leftOut), doubts: read.flags.filed)
  }

  private var leftOut: [Provenance.LeftOut] {
    reading.lines.filter { $0.article == nil }.map {
      Provenance.LeftOut(
        line: $0.number, role: $0.role.rawValue,
        text: PrivateNumbers.hiddenBesideCopy($0.text))
    }
  }

  /// The lines of headline rows, names and whatever else stands outside the body, by role.
  private func parts(of read: ReadArticle) -> [Provenance.PartLines] {
    let body = Set(read.blockLines.joined())
    let outside = read.order.filter { !body.contains($0) }
    let roles = outside.map { reading.lines.line(numbered: $0)?.role }
    return LineRole.allCases.compactMap { role in
      let lines = zip(outside, roles).filter { $0.1 == role }.map(\.0)
      return lines.isEmpty ? nil : Provenance.PartLines(part: role.rawValue, lines: lines)
    }
  }
}

/// Finds where the lines of a page stand in the block that was made of them.
private enum Pieces {
  /// As many scalars of a line as are looked for; enough to tell it from its neighbours.
  private static let probe = 8

  static func of(
    _ block: String, lines: [Int], in page: ReadLines, without signs: [ReadArticle.Sign]
  ) -> [Provenance.Piece] {
    let scalars = Array(block.unicodeScalars)
    var from = 0
    return lines.map { line in
      var text = page.line(numbered: line)?.text ?? ""
      for sign in signs where sign.line == line && text.hasPrefix(sign.text) {
        text.removeFirst(sign.text.count)
      }
      let words = text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.prefix(probe)
      let start = find(Array(words), in: scalars, from: from)
      if let start { from = start + 1 }
      return Provenance.Piece(line: line, start: line == lines.first ? 0 : start)
    }
  }

  private static func find(
    _ words: [Unicode.Scalar], in text: [Unicode.Scalar], from: Int
  ) -> Int? {
    guard let first = words.first, text.count >= words.count else { return nil }
    return (from..<max(from, text.count - words.count + 1)).first { at in
      text[at] == first && text[at...].begins(with: words)
    }
  }
}

extension ReadArticle.Sign {
  fileprivate var leftOut: Provenance.LeftOut {
    Provenance.LeftOut(line: line, role: LineRole.furniture.rawValue, text: text)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether these words stand at its beginning, be there blanks between them or not.
  fileprivate func begins(with words: [Unicode.Scalar]) -> Bool {
    var rest = self
    return words.allSatisfy { word in
      rest = rest.drop { $0.properties.isWhitespace }
      return rest.popFirst() == word
    }
  }
}

extension Imprint {
  /// What a record keeps of it.
  fileprivate var filed: Provenance.PageImprint {
    Provenance.PageImprint(
      paper: paper?.text, date: date?.text, number: pageNumber?.text, name: pageName?.text,
      editors: editors.map(\.text))
  }
}
