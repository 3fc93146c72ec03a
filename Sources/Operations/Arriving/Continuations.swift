import Archiving
import Diagnostics
import Intake
import Manuscript
public import Notation
import Workflow

/// A piece of a story that goes on on another page, or comes from there.
public struct JumpedPiece: Sendable {
  /// What its file is called.
  public let file: String
  /// The line of the file that says so.
  public let line: Int
  /// The page it names; none where it names none.
  public var page: String? { jump.page }
  /// The article that the piece is filed as.
  public let article: Digest
  let jump: Jump
  /// Whether it was joined to the piece before it.
  fileprivate var wentOff = false
  /// What its own page says of itself.
  fileprivate let imprint: Provenance.PageImprint
  /// The number of its own page, and of the one it names, as numbers are compared.
  fileprivate let sheets: (own: String?, other: String?)

  /// The article, and which way it goes on: a story may go on more than once.
  fileprivate var sign: Sign { Sign(article: article, way: jump.way) }

  /// Whether this piece goes on in the other one, as far as their pages say; where neither page has a
  /// number, nothing has to speak against it.
  fileprivate func goesOn(in other: JumpedPiece) -> Bool {
    article != other.article && leads(to: other)
  }

  /// Whether both are pieces of one article by now, which was joined from them.
  fileprivate func isJoined(with other: JumpedPiece) -> Bool {
    article == other.article && (leads(to: other) || other.leads(to: self))
  }

  private func leads(to other: JumpedPiece) -> Bool {
    guard jump.way == .onto, other.jump.way == .from else { return false }
    let (there, back) = ((sheets.other, other.sheets.own), (other.sheets.other, sheets.own))
    let words = (jump.word, other.jump.word)
    let isNumbered = sheets.own != nil || other.sheets.own != nil
    return Self.agree(there) && Self.agree(back) && Self.agree(words)
      && (Self.isSame(there) || Self.isSame(back) || Self.isSame(words) || !isNumbered)
      && imprint.agrees(with: other.imprint)
  }

  private static func agree(_ pair: (String?, String?)) -> Bool {
    pair.0 == nil || pair.1 == nil || pair.0 == pair.1
  }

  private static func isSame(_ pair: (String?, String?)) -> Bool {
    pair.0 != nil && pair.0 == pair.1
  }

  /// Whether a page may hold the other half, by what it says of itself.
  fileprivate func mayGoOn(on page: Provenance.PageImprint) -> Bool {
    Self.agree((sheets.other, page.number?.asSheet)) && imprint.agrees(with: page)
  }
}

extension Provenance.PageImprint {
  /// Whether both may be pages of one issue: one names the day, another only its month, and capitals and
  /// marks make no other paper.
  fileprivate func agrees(with other: Self) -> Bool {
    Self.isPart(date, other.date) && Self.isPart(paper?.asName, other.paper?.asName)
  }

  private static func isPart(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return one.hasPrefix(other) || other.hasPrefix(one)
  }
}

/// One sign of one article.
private struct Sign: Hashable {
  let article: Digest
  let way: Jump.Way
}

/// A story that stands on two pages, as far as its pieces are here.
public struct Continuation: Sendable {
  /// The piece that sends on; none where it was not found.
  public let from: JumpedPiece?
  /// The piece that it goes on in; none where it was not found.
  public let onto: JumpedPiece?
}

extension Newsroom {
  /// Brings together the pieces that came in with one record, and with those that came before.
  func continuations(of pieces: [JumpedPiece], in view: DeskView) throws(Problem) -> [Continuation]
  {
    if pieces.isEmpty { return [] }
    var found: [Continuation] = []
    var open = pieces
    try pair(&open, with: pieces, in: view, &found)
    if !open.isEmpty {
      let earlier = try earlierPieces(for: open, in: view)
      open.removeAll { piece in earlier.contains { $0.isJoined(with: piece) } }
      try pair(&open, with: earlier.filter { !$0.wentOff }, in: view, &found)
    }
    return found
      + open.map { piece in
        piece.jump.way == .onto
          ? Continuation(from: piece, onto: nil) : Continuation(from: nil, onto: piece)
      }
  }

  /// Takes from `open` what goes on in one of the others, or comes from it.
  private func pair(
    _ open: inout [JumpedPiece], with others: [JumpedPiece], in view: DeskView,
    _ found: inout [Continuation]
  ) throws(Problem) {
    var paired: Set<Sign> = []
    let pages = Dictionary(grouping: others, by: \.sheets.own)
    for piece in open where !paired.contains(piece.sign) {
      let near = piece.sheets.other.map { pages[$0, default: []] + pages[nil, default: []] }
      let fitting = (near ?? others).filter { other in
        !paired.contains(other.sign) && (piece.goesOn(in: other) || other.goesOn(in: piece))
      }
      guard let other = try mostAlike(piece, fitting, view) else { continue }
      let isFirst = piece.jump.way == .onto
      found.append(Continuation(from: isFirst ? piece : other, onto: isFirst ? other : piece))
      paired.formUnion([piece.sign, other.sign])
    }
    open.removeAll { paired.contains($0.sign) }
  }

  /// Of several pieces on one page that come from one page, the one that shares most words.
  private func mostAlike(
    _ piece: JumpedPiece, _ others: [JumpedPiece], _ view: DeskView
  ) throws(Problem) -> JumpedPiece? {
    if others.count < 2 { return others.first }
    let pairs = try letterPairs(of: piece, view)
    var best: (piece: JumpedPiece, likeness: Double)?
    for other in others {
      let likeness = try letterPairs(of: other, view).likeness(to: pairs)
      if likeness > best?.likeness ?? -1 { best = (other, likeness) }
    }
    return best?.piece
  }

  private func letterPairs(of piece: JumpedPiece, _ view: DeskView) throws(Problem) -> LetterPairs {
    guard let state = view.desk.article(piece.article) else { return LetterPairs(of: Article()) }
    return LetterPairs(of: try article(state.object))
  }

  /// The pieces of pages that came in before, newest first, where one of these sends or comes from.
  private func earlierPieces(
    for open: [JumpedPiece], in view: DeskView
  ) throws(Problem) -> [JumpedPiece] {
    var pieces: [JumpedPiece] = []
    var imports = 0
    let open = open.filter { $0.sheets.other != nil }
    if open.isEmpty { return [] }
    try view.eachRecord(of: [.imported]) { (filed) throws(Problem) in
      imports += 1
      if filed.line != view.filed { pieces += try self.pieces(in: filed, for: open, view) }
      return imports < Self.importsLookedThrough
    }
    return pieces
  }

  /// The pages of one issue come in within a few days.
  private static var importsLookedThrough: Int { 200 }

  private func pieces(
    in filed: FiledRecord, for open: [JumpedPiece], _ view: DeskView
  ) throws(Problem) -> [JumpedPiece] {
    guard case .imported(let revisions) = filed.record.act else { return [] }
    var pages: [Digest: FiledPage] = [:]
    var order: [Digest] = []
    for revision in revisions {
      guard let provenance = revision.provenance, !provenance.blocks.isEmpty,
        open.contains(where: { $0.mayGoOn(on: provenance.imprint) }),
        let article = view.desk.article(DeskView.id(of: revision, in: filed.line))
      else { continue }
      if pages[provenance.source] == nil { order.append(provenance.source) }
      let text = try self.article(revision.cameAs)
      pages[provenance.source, default: FiledPage()].take(article, text, provenance)
    }
    return order.flatMap { pages[$0]?.pieces(in: view) ?? [] }
  }
}

/// A page as a record keeps it.
private struct FiledPage {
  private var search = JumpSearch()
  private var articles: [(state: ArticleState, provenance: Provenance)] = []

  mutating func take(_ article: ArticleState, _ text: Article, _ provenance: Provenance) {
    let numbers = provenance.blocks.joined().map(\.line)
    for number in provenance.parts.flatMap(\.lines) + numbers {
      search.take(number, of: articles.count)
    }
    for line in provenance.leftOut { search.take(line.line, leftOut: line.text) }
    search.take(text.blocks, numbers, of: articles.count)
    articles.append((article, provenance))
  }

  /// Those that still stand, by themselves or in the article that they were joined to.
  func pieces(in view: DeskView) -> [JumpedPiece] {
    search.jumps.compactMap { found in
      let (filed, provenance) = articles[found.article]
      let state = view.desk.standing(filed)
      guard state.spiked == nil, state.killed == nil else { return nil }
      var piece = JumpedPiece(found, state.id, file: provenance.file, provenance.imprint)
      piece.wentOff = state.id != filed.id
      return piece
    }
  }
}

extension JumpedPiece {
  init(_ found: PageJump, _ article: Digest, file: String, _ imprint: Provenance.PageImprint) {
    (self.file, line, jump) = (file, found.line, found.jump)
    (self.article, self.imprint) = (article, imprint)
    sheets = (imprint.number?.asSheet, found.jump.page?.asSheet)
  }
}

extension String {
  /// A paper's name without what a page head makes of it: `Mill News,` and `MILL NEWS` are one.
  fileprivate var asName: String { lowercased().filter { $0.isLetter || $0.isNumber } }

  /// A page's number without the noughts before it: `A2` for `A02`.
  fileprivate var asSheet: String {
    let letters = prefix { !$0.isNumber }
    return letters.uppercased() + dropFirst(letters.count).drop { $0 == "0" }
  }
}
