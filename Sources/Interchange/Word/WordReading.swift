import Diagnostics
import Manuscript
import Notation

/// Puts the parts of one document together.
struct WordReading {
  let package: WordPackage
  private let mainPart: String
  private let relations: [WordPackage.Relation]
  var surroundings = WordSurroundings()
  /// What is left out and not told yet.
  var leftOver: [WordManuscript.LeftOver] = []
  /// What was said to the desk above the text and is not told yet.
  private var remarks: [String] = []
  /// The comments that a story has.
  var told: Set<String> = []
  /// Whether notes stand below the text.
  private(set) var hasNotes = false
  var quotations: [String: String] = [:]
  var files: [WordPicture: WordPictureFile] = [:]
  var unusable: Set<WordPicture> = []

  init(_ bytes: [UInt8], name: String) throws(Problem) {
    package = try WordPackage(bytes, name: name)
    guard let part = try package.mainPart() else {
      throw Problem(.refused, .documentWithoutText, at: Place(name))
    }
    mainPart = part
    relations = try package.relations(of: part)
    try readSurroundings()
  }

  private mutating func readSurroundings() throws(Problem) {
    for (id, relation) in relations.map({ ($0.id, $0) }) { surroundings.relations[id] = relation }
    for path in parts("styles") {
      try package.read(path) { markup throws(MarkupFault) in
        surroundings.styles = try WordStyles(&markup)
      }
    }
    for path in parts("numbering") {
      try package.read(path) { markup throws(MarkupFault) in
        surroundings.numbering = try WordNumbering(&markup)
      }
    }
  }

  func parts(_ kind: String) -> [String] {
    relations.filter { $0.kind == kind && !$0.isOutside }.map(\.target)
  }

  /// A story of these lines, with what no other story has told; `others` are the comments on the
  /// lines of the others.
  mutating func manuscript(
    _ lines: [WordLine], besides others: Set<String> = []
  ) throws(Problem) -> WordManuscript {
    let details = WordDetails(lines)
    var labels = WordLabels()
    var labelled = details.lines[...]
    labels.take(from: &labelled)
    let lines = Array(labelled)
    let looks = WordLooks(lines)
    let head = WordHead(lines, looks: looks, isHeaded: !labels.article.headline.isEmpty)
    var below = lines[head.lines.upperBound...]
    labels.take(from: &below)
    var article = labels.article
    article.take(head)
    var rest = lines[..<head.lines.lowerBound] + below
    leftOver += head.dates.map { .init(reason: .date, text: $0) } + Self.takeFoot(&rest)
    if article.bylines.isEmpty, let names = Self.lastNames(rest) {
      article.bylines = names
      rest.removeLast()
    }
    var body = WordBody(rest, looks: looks)
    for (_, picture) in body.pictures { load(picture) }
    body.dropPictures { unusable.contains($0) }
    article.blocks = body.blocks
    article.language = LanguageGuess.of(article)
    let comments = try comments(body.anchors, besides: others)
    defer { (leftOver, remarks) = ([], []) }
    return WordManuscript(
      article: article, pictures: body.pictures.compactMap(picture),
      comments: comments, leftOver: leftOver, privateLines: details.texts,
      unit: details.unit ?? labels.unit, signers: details.signers, remarks: remarks)
  }

  /// What stands below the text and no paper prints.
  private static func takeFoot(_ lines: inout ArraySlice<WordLine>) -> [WordManuscript.LeftOver] {
    var taken: [WordManuscript.LeftOver] = []
    while lines.count > 1, let last = lines.last?.paragraph,
      let reason = reason(toLeave: last, below: lines.dropLast().last?.paragraph)
    {
      taken.insert(.init(reason: reason, text: last.text), at: 0)
      lines.removeLast()
    }
    return taken
  }

  /// A date at the right margin, as letters and notices have it, or below who read the manuscript;
  /// and who did: 一审：….
  private static func reason(
    toLeave line: WordParagraph, below above: WordParagraph?
  ) -> WordManuscript.LeftOver.Reason? {
    func namesReaders(_ line: WordParagraph) -> Bool {
      PlainLabel.isBelowCopy(Raw(of: line.text).trimmed)
    }
    if namesReaders(line) { return .ofManuscript }
    guard WordNameLine.isDate(line) else { return nil }
    return WordNameLine.isAtRight(line) || above.map(namesReaders) ?? false ? .date : nil
  }

  private static func lastNames(_ lines: ArraySlice<WordLine>) -> [Byline]? {
    guard lines.count > 1, let last = lines.last?.paragraph else { return nil }
    return WordNameLine.readLast(last)
  }

  /// All lines of the document but those to the desk above its text, notes below the others.
  mutating func lines() throws(Problem) -> [WordLine] {
    let (items, notes) = try flow()
    hasNotes = !notes.isEmpty
    var lines = WordFlattening.lines(of: items)
    let footnotes = try self.notes("footnotes", "w:footnote")
    let endnotes = try self.notes("endnotes", "w:endnote")
    for (index, note) in notes.enumerated() {
      let texts = (note.isEndnote ? endnotes : footnotes)[note.id] ?? []
      lines += Self.lines(of: texts, number: index + 1)
    }
    try leaveMargins()
    let letter = WordLetter(lines)
    remarks = letter.remarks
    return letter.lines
  }

  private mutating func flow() throws(Problem) -> ([WordItem], [WordFlowReader.NoteMark]) {
    var items: [WordItem] = []
    var notes: [WordFlowReader.NoteMark] = []
    try package.read(mainPart) { markup throws(MarkupFault) in
      while let step = try markup.next() {
        guard case .start(let tag) = step, tag.name == "w:body" else { continue }
        var reader = WordFlowReader(markup, surroundings: surroundings)
        items += try reader.items()
        notes += reader.notes
        leftOver += reader.leftOver
        quotations = reader.quotations
        surroundings.numbering = reader.numbering
        markup = reader.markup
      }
    }
    return (items, notes)
  }

  private static func lines(of items: [WordItem], number: Int) -> [WordLine] {
    var lines = WordFlattening.lines(of: items)
    guard let first = lines.firstIndex(where: { $0.paragraph != nil }),
      var paragraph = lines[first].paragraph
    else { return lines }
    paragraph.text = "[\(number)] " + paragraph.text
    lines[first].kind = .text(paragraph)
    return lines
  }

  /// The notes of a part by their id, those that are only lines left out.
  private mutating func notes(
    _ kind: String, _ element: String
  ) throws(Problem) -> [String: [WordItem]] {
    var notes: [String: [WordItem]] = [:]
    for path in parts(kind) {
      try readElements(element, in: path) { tag, items in
        if (tag["w:type"] ?? "normal") == "normal" { notes[tag["w:id"] ?? ""] = items }
      }
    }
    return notes
  }

  /// Every element of that name in a part, with what it holds.
  mutating func readElements(
    _ name: String, in path: String, _ take: (MarkupTag, [WordItem]) -> Void
  ) throws(Problem) {
    var around = surroundings
    around.relations = [:]
    for relation in try package.relations(of: path) { around.relations[relation.id] = relation }
    try package.read(path) { markup throws(MarkupFault) in
      while let step = try markup.next() {
        guard case .start(let tag) = step, tag.name == name else { continue }
        var reader = WordFlowReader(markup, surroundings: around)
        let items = try reader.items()
        take(tag, items)
        leftOver += reader.leftOver
        markup = reader.markup
      }
    }
  }
}

extension Article {
  /// Takes what stands above the text of a document, where no label says it.
  fileprivate mutating func take(_ head: WordHead) {
    if headline.isEmpty { headline = head.headline }
    kicker = kicker ?? head.kicker
    deck = deck ?? head.deck
    dateline = dateline ?? head.dateline
    if bylines.isEmpty { bylines = head.bylines }
  }
}
