import Archiving
public import Diagnostics
import Manuscript
public import Notation
public import Revising
public import Workflow

extension Newsroom {
  /// Makes two articles one. The older id stays. Twins keep one text, their changes brought
  /// together; of a returned article and one that reads like its rework, the rework becomes the next
  /// text, with what was edited meanwhile; otherwise the second article's text stands behind the first one's, or before the
  /// block of the first that begins at `line`. `kept` says which text of the two stands, where they
  /// are one story; that is asked for where they read alike. Two halves that nobody touched since they
  /// were cut are the text again that was cut. Nothing is filed where they have to be twins and are
  /// none by now.
  public func join(
    _ first: Digest, _ second: Digest, atLine line: Int? = nil, keeping kept: Digest? = nil,
    onlyTwins: Bool = false
  ) throws(Problem) -> (article: ArticleState, moved: [ArticleField], view: DeskView) {
    var stays = first
    var moved: [ArticleField] = []
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let pair = ArticlePair(first: try view.known(first), second: try view.known(second))
      if first == second { throw Problem(.usage, .joinsItself) }
      if onlyTwins && !pair.areTwins { return nil }
      for article in pair.both { try self.refuseJoining(article, of: pair, view) }
      stays = pair.older.id
      let one = try self.joined(pair, atLine: line, keeping: kept, view)
      moved = one.moved
      let bytes = one.text.canonicalBytes
      let revision = Revision(
        article: .filed(stays), parents: pair.older.heads.map(\.line),
        object: SHA256.digest(bytes), summary: Summary(of: one.text), provenance: one.provenance)
      return Draft(objects: [bytes], act: .joined(revision, [pair.gone.subject]))
    }
    return (try view.known(stays), moved, view)
  }

  private func refuseJoining(
    _ article: ArticleState, of pair: ArticlePair, _ view: DeskView
  ) throws(Problem) {
    try refuse(.edit, article, view)
    if article.joinedInto != nil {
      let into = view.desk.standing(article)
      throw Problem(.refused, .joinedAlready(.named(article), .named(into)))
    }
    if article.isDiverged {
      throw Problem(
        .refused, .hasTwoChanges(.named(article)), advice: .settleFirst(article.number))
    }
    guard let printing = article.printings.last else { return }
    let other = pair.both.first { $0.printings.isEmpty }
    throw Problem(
      .refused, .printedIsNotJoined(.named(article), printing.issue),
      advice: other.map { .layOneAside($0.number) })
  }

  private func joined(
    _ pair: ArticlePair, atLine line: Int?, keeping kept: Digest?, _ view: DeskView
  ) throws(Problem) -> JoinedText {
    if kept == pair.older.id { return JoinedText(text: try article(pair.older.object)) }
    if kept == pair.gone.id {
      return JoinedText(text: try article(pair.gone.object), provenance: try source(of: pair.gone))
    }
    if line == nil, let whole = try uncut(pair.first, pair.second) {
      return JoinedText(text: whole.text, provenance: whole.provenance)
    }
    if line == nil, let text = try rework(of: pair.older, by: pair.gone, view) {
      return JoinedText(text: text, provenance: pair.gone.asItWasSent)
    }
    if pair.areTwins { return JoinedText(text: try merged(pair)) }
    if line == nil { try refuseAlike(pair) }
    return try putTogether(pair, atLine: line)
  }

  /// The next text of a returned article where the other one answers it; nil where it does not.
  private func rework(
    of article: ArticleState, by other: ArticleState, _ view: DeskView
  ) throws(Problem) -> Article? {
    guard view.status(of: article) == .returned else { return nil }
    let ours = try self.article(article.object)
    var theirs = try self.article(other.object)
    let likeness = LetterPairs(of: ours, inOneScript: true)
      .likeness(to: LetterPairs(of: theirs, inOneScript: true))
    guard likeness >= LetterPairs.oneStory else { return nil }
    let base = try self.article(article.asItCame)
    theirs.keepPictures(of: base)
    guard case .merged(let text) = Merge.threeWay(base: base, ours: ours, theirs: theirs) else {
      let advice = Wording.editAndKeep(article.number, other.number)
      throw Problem(.refused, .answerDiffers(.named(article)), advice: advice)
    }
    return text
  }

  /// What twins become: their changes brought together.
  private func merged(_ pair: ArticlePair) throws(Problem) -> Article {
    let merge = Merge.threeWay(
      base: try article(pair.first.original.object), ours: try article(pair.first.object),
      theirs: try article(pair.second.object))
    guard case .merged(let text) = merge else {
      let advice = Wording.editAndKeep(pair.first.number, pair.second.number)
      throw Problem(.refused, .twinsDiffer(.named(pair.older)), advice: advice)
    }
    return text
  }

  /// Nobody wants a story behind itself.
  private func refuseAlike(_ pair: ArticlePair) throws(Problem) {
    let texts = (try article(pair.first.object), try article(pair.second.object))
    let likeness = LetterPairs(of: texts.0).likeness(to: LetterPairs(of: texts.1))
    guard likeness >= LetterPairs.oneText else { return }
    throw Problem(
      .refused, .readAlike(.named(pair.first), .named(pair.second)),
      advice: .keepOne(pair.first.number, pair.second.number))
  }

  /// One text with the other's behind it, or inside it. Lines of another page go on counting from the
  /// next full thousand, so that each has a number of its own.
  private func putTogether(_ pair: ArticlePair, atLine line: Int?) throws(Problem) -> JoinedText {
    let (first, account) = try lined(pair.first)
    var (second, other) = try lined(pair.second)
    var doubts = pair.second.openDoubts
    let isOnePage = account?.source == other?.source
    if !isOnePage, let last = account?.lastLine {
      let thousand = (last / 1_000 + 1) * 1_000
      second.lines = second.lines.map { $0.counted(from: thousand) }
      let parts = other?.parts ?? []
      other?.parts = parts.map { $0.counted(from: thousand) }
      doubts = doubts.map { $0.counted(from: thousand) }
    }
    let at = try first.block(atLine: line, pair.first)
    let (text, moved) = first.joined(with: second, at: at, head: other?.parts ?? [])
    guard var provenance = account, !provenance.blocks.isEmpty else {
      return JoinedText(text: text.article, moved: moved)
    }
    (provenance.came, provenance.blocks) = (nil, text.lines)
    let seam = Seam(first, second, at: at, isClosed: moved.isEmpty)
    provenance.doubts = seam.doubts(pair.first.openDoubts, doubts)
    if let other {
      provenance.parts += other.parts.filter { part in !moved.contains { $0.rawValue == part.part }
      }
      if isOnePage { provenance.leftOut += other.leftOut }
    }
    return JoinedText(text: text.article, moved: moved, provenance: provenance)
  }

  private func lined(
    _ article: ArticleState
  ) throws(Problem) -> (text: LinedText, account: Provenance?) {
    if let (text, account) = try linedText(of: article) { return (text, account) }
    return (LinedText(try self.article(article.object)), nil)
  }

  /// Where a text came from that takes the place of another one's.
  private func source(of article: ArticleState) throws(Problem) -> Provenance? {
    guard let (text, account) = try linedText(of: article) else { return nil }
    if account.blocks.isEmpty { return article.asItWasSent }
    var provenance = account
    (provenance.came, provenance.blocks) = (nil, text.lines)
    provenance.doubts = article.openDoubts
    return provenance
  }
}

/// Two articles that become one.
private struct ArticlePair {
  let first: ArticleState
  let second: ArticleState

  var both: [ArticleState] { [first, second] }
  /// The one filed first, which stays.
  var older: ArticleState { first.place <= second.place ? first : second }
  var gone: ArticleState { older.id == first.id ? second : first }
  var areTwins: Bool { first.twin == second.id || second.twin == first.id }
}

/// What two articles become, with where the text came from, where that is another account than the
/// one that stays.
private struct JoinedText {
  var text: Article
  /// What became a part of the body.
  var moved: [ArticleField] = []
  var provenance: Provenance?
}

extension ArticleState {
  /// Where it came from, with the text that came.
  fileprivate var asItWasSent: Provenance? {
    var provenance = provenance
    provenance?.came = asItCame
    provenance?.doubts = openDoubts
    return provenance
  }
}

extension LinedText {
  /// The block that begins at a line.
  fileprivate func block(
    atLine line: Int?, _ article: ArticleState
  ) throws(Problem) -> Int? {
    guard let line else { return nil }
    guard let at = lines.firstIndex(where: { $0.first?.line == line }) else {
      let starts = lines.compactMap(\.first?.line).sorted()
      throw Problem(
        .notFound, .lineElsewhere(line, .named(article)), advice: .beginsAt(starts))
    }
    return at
  }
}
