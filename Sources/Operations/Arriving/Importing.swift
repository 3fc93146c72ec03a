import Archiving
public import Diagnostics
public import Notation
public import Workflow

/// What became of one article that came in.
public enum ArrivalFate: Hashable, Sendable {
  /// It is new.
  case made
  /// It came in before, or answers a return: the new text is a revision, brought together with
  /// whatever was edited since. The status is the one it had.
  case revised(was: Status)
  /// Its text stands behind that of the article it belongs to. The status is the one it had.
  case continued(was: Status)
  /// It came in before with the same text.
  case same
  /// It came in before a corrected text did, which stays; the text is the one it came as.
  case older(Digest)
  /// It came in before and was edited in the same lines; the new text is saved at a path.
  case conflicting(savedAt: String)
}

extension ArrivalFate {
  /// Whether the text was there.
  public var isKnown: Bool {
    switch self {
    case .same, .older: true
    case .made, .revised, .continued, .conflicting: false
    }
  }
}

/// What became of one file, or of one page or manuscript in it.
public struct ImportedArrival: Sendable {
  /// What a person should look at in it.
  public let notes: ArrivalNotes
  /// Its place among everything that came in.
  public let place: Int
  /// Who sent it, as the mail or chat says.
  public let sender: String?
  /// Where contributor's own details were kept, if there were any.
  public let privatePath: String?
  /// What came beside its texts and is not filed: a page's other lines, words to the desk.
  public let unfiled: [String]

  let fates: [ImportPass.Fate]
  /// The line that filed the articles, if anything was filed.
  let line: Digest?
  /// Where texts were saved that could not be brought together with edits, by their articles.
  let saved: [Digest: String]

  /// Its articles, with what became of them; empty where it holds none. Made anew each time: their
  /// ids follow from the line.
  public var articles: [(id: Digest, fate: ArrivalFate)] {
    fates.compactMap { fate in
      switch fate {
      case .made(let ordinal): line.map { (DeskView.identify($0, ordinal), .made) }
      case .revised(let id, let status): (id, .revised(was: status))
      case .continued(let id, let status): (id, .continued(was: status))
      case .same(let id): (id, .same)
      case .older(let subject): (subject.article, .older(subject.object))
      case .again(let ordinal): line.map { (DeskView.identify($0, ordinal), .same) }
      case .conflicting(let id, _, _): saved[id].map { (id, .conflicting(savedAt: $0)) }
      }
    }
  }

  /// Whether nothing of it is new.
  public var isKnown: Bool {
    let articles = articles
    return !articles.isEmpty && articles.allSatisfy { $0.fate.isKnown }
  }
}

/// What became of everything that came in, in its order. Of each only what its record says is held.
public struct ImportedArrivals: RandomAccessCollection, Sendable {
  let passed: [ImportPass.Passed]
  let line: Digest?
  let saved: [Digest: String]
  /// Where contributor's own details were kept, by the places of what they came with.
  let kept: [Int: String]
  /// Stories of which a new piece says that they stand on two pages.
  public internal(set) var continuations: [Continuation] = []
  /// Why files were left out that cannot be taken in.
  public internal(set) var unread: [Problem] = []
  /// The articles that were there before and got labels now.
  public internal(set) var labelled: [Digest] = []
  /// The articles that were there before and stay in another issue than the one that was given.
  public internal(set) var staying: [Digest] = []

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { passed.count }

  /// What became of one of them.
  public subscript(at: Int) -> ImportedArrival {
    let one = passed[at]
    return ImportedArrival(
      notes: one.notes, place: at, sender: one.sender, privatePath: kept[at], unfiled: one.unfiled,
      fates: one.fates, line: line, saved: saved)
  }
}

extension ImportedArrivals {
  /// The pieces among its articles that go on on other pages, or come from there, and are new.
  fileprivate func jumped(_ pages: [ImportPass.PassedPage]) -> [JumpedPiece] {
    pages.flatMap { page -> [JumpedPiece] in
      let arrival = self[page.place]
      let articles = arrival.articles
      return page.jumps.compactMap { found in
        guard articles.indices.contains(found.article), !articles[found.article].fate.isKnown,
          page.imprints.indices.contains(found.article)
        else { return nil }
        return JumpedPiece(
          found, articles[found.article].id, file: arrival.notes.name,
          page.imprints[found.article])
      }
    }
  }
}

extension Newsroom {
  /// Files what came in, all of it or none, in one record.
  ///
  /// What has come in before is not filed again, whatever its file is called now and whatever kind
  /// it is of; that it came once more is registered. Where the reader is told what it is, it is filed
  /// anew unless something stands that was read so. Another extraction of a page that came in before
  /// and was not spiked as a whole revises its articles, those too that were joined to others; so
  /// does a manuscript that answers a return, told by the article's number in its name or by its
  /// headline, and one that has headline and words of a manuscript that came in before. Pictures stay
  /// where the new text brings none. Labels go on articles that were there already, too, but none of
  /// them is taken out of the issue it is in.
  ///
  /// Files are read on all cores, and their texts written ahead, before the lock is taken: of each
  /// only what the record says of it is held. Where somebody else filed something meanwhile, all of
  /// it is gone through once more, with the lock held.
  ///
  /// - Parameter target: the article that manuscripts belong to: its next text where it was
  ///   returned, else what follows its text.
  /// - Parameter language: what forms are written in that are saved for somebody to settle.
  /// - Parameter asking: asks a person about manuscripts that may answer a returned article, and
  ///   answers which do, by the hash of their file.
  public func importCopy(
    _ files: [IncomingFile], as reader: ArrivalReader, labels: LabelChange,
    to target: Digest? = nil, language: Language, asking: ([LikelyAnswer]) -> [Digest: Digest]
  ) throws(Problem) -> (arrivals: ImportedArrivals, view: DeskView) {
    let copy = IncomingCopy(
      files: files, reader: reader, labels: labels, target: target, language: language,
      newsroom: self, tray: try archive.tray(for: files.count))
    defer { copy.tray.giveUp() }
    var pass = try copy.pass(in: try view())
    let answers = asking(pass.likely.all)
    if !answers.isEmpty { pass = try copy.pass(in: try view(), answers) }
    try copy.tray.settleAndCheck()
    var saved: [Digest: String] = [:]
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      if !pass.holds(in: view) {
        pass = try copy.pass(in: view, answers)
        try copy.tray.settleAndCheck()
      }
      saved = try saveConflicts(of: pass)
      return pass.draft
    }
    let known = labels.isEmpty ? [] : pass.known
    var arrivals = ImportedArrivals(
      passed: pass.passed, line: view.filed, saved: saved, kept: try keepDetails(of: pass))
    arrivals.unread = pass.unread
    arrivals.continuations = try continuations(of: arrivals.jumped(pass.jumping), in: view)
    if target == nil { arrivals.staying = pass.met.filter { view.isElsewhere($0, than: labels) } }
    if known.isEmpty { return (arrivals, view) }
    let staying = Set(arrivals.staying)
    arrivals.labelled = known.filter { id in
      let labels = staying.contains(id) ? labels.withoutIssue : labels
      return view.desk.article(id).map { !$0.missing(from: labels).isEmpty } ?? false
    }
    return (arrivals, try label(known, labels, notMoving: staying))
  }

  /// Saves the texts that cannot be brought together with what was edited, and answers where, by
  /// their articles.
  private func saveConflicts(of pass: ImportPass) throws(Problem) -> [Digest: String] {
    var saved: [Digest: String] = [:]
    for fate in pass.passed.lazy.flatMap(\.fates) {
      guard case .conflicting(let id, let form, let name) = fate else { continue }
      saved[id] = try saveUnfiled(Array(form.utf8), name: name)
    }
    return saved
  }

  /// Keeps a contributor's details on this machine only, and answers where.
  public func keepPrivate(_ lines: [String], of name: String) throws(Problem) -> String {
    try archive.savePrivate(Array((lines.joined(separator: "\n") + "\n").utf8), name: name + ".txt")
  }

  /// Keeps contributor's details on this machine only, each only once, and answers where, by the
  /// places of what they came with.
  private func keepDetails(of pass: ImportPass) throws(Problem) -> [Int: String] {
    var kept: [Int: String] = [:]
    for (at, passed) in pass.passed.enumerated() where !passed.privateLines.isEmpty {
      kept[at] = try keepPrivate(passed.privateLines, of: passed.notes.name)
    }
    return kept
  }
}

/// Everything that one command brings in.
private struct IncomingCopy {
  let files: [IncomingFile]
  let reader: ArrivalReader
  let labels: LabelChange
  let target: Digest?
  let language: Language
  let newsroom: Newsroom
  let tray: FilingTray

  /// Goes through all of it.
  func pass(
    in view: DeskView, _ answers: [Digest: Digest] = [:]
  ) throws(Problem) -> ImportPass {
    tray.wantNothing()
    let planner = ArrivalPlanner(
      newsroom: newsroom, view: view, tray: tray, target: target, labels: labels,
      answers: answers, isTold: reader.isTold, language: language)
    var returned: [LetterPairs] = []
    for article in target == nil ? planner.returned : [] {
      returned.append(LetterPairs(of: try newsroom.article(article.object), inOneScript: true))
    }
    var pass = ImportPass(planner, files: files.count)
    let (pairs, tray) = (returned, tray)
    pass.unread = try reader.readEach(files) { (arrival) throws(Problem) in
      try StagedArrival(arrival, in: tray, besides: pairs)
    } _: { (arrival) throws(Problem) in
      try pass.take(arrival)
    }
    try pass.finish()
    return pass
  }
}
