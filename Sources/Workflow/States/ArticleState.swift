public import Notation

/// A text of an article in its place in the history.
public struct FiledRevision: Hashable, Sendable {
  /// The line that filed it; the first one, where several copies filed the same.
  public let line: Digest
  /// What kind of act filed it.
  public let kind: Act.Kind
  /// Who filed it.
  public let person: String
  /// When.
  public let at: Timestamp
  /// The lines of the texts it builds on.
  public let parents: [Digest]
  /// The article object.
  public let object: Digest
  /// What lists show of it.
  public let summary: Summary
  /// Where it came from, for copy out of a file.
  public let provenance: Provenance?
  /// Who wrote what is new in it: who filed it, or for a merge whoever filed what it merged.
  public let editors: [String]

  /// What later arrivals are compared with, as `Provenance.came` says.
  public var cameAs: Digest { provenance?.came ?? object }

  /// Whether it is an edit that settled where a text that came in could not be brought together with
  /// the article.
  public var settles: Bool { [.edited, .merged].contains(kind) && provenance?.came != nil }
}

/// One thing that happened to an article, for its log.
public struct Event: Hashable, Sendable {
  /// The line of the record.
  public let line: Digest
  /// The log it stands in.
  public let log: String
  /// The record's number.
  public let seq: Int
  /// What kind of act it was.
  public let kind: Act.Kind
  /// Who did it.
  public let person: String
  /// When.
  public let at: Timestamp
  /// Whether the time was given by the person.
  public let clockGiven: Bool
  /// The person's words.
  public let note: String?
  /// The text it was about.
  public let object: Digest?
  /// The stage of a decision, the issue of a placement, the keys of accepted findings, a line each.
  public let detail: String?
}

/// A flag on an article: who set it, when and why.
public struct Flag: Hashable, Sendable {
  /// Who set it.
  public let person: String
  /// When.
  public let at: Timestamp
  /// Why, where the person said so.
  public let reason: String?
  /// Until when, for a hold that says so; nothing happens by itself at that time.
  public let until: Timestamp?
}

/// A note on an article (批注).
public struct Note: Hashable, Sendable {
  /// The line that filed it.
  public let line: Digest
  /// Who wrote it.
  public let person: String
  /// When.
  public let at: Timestamp
  /// What it says.
  public let text: String
  /// The text it was made on.
  public let object: Digest
  /// The place in that text.
  public let anchor: Anchor?
  /// Whether nobody approves before it is dealt with (必改); otherwise a suggestion (建议).
  public var isMust = false
  /// Who dealt with it, when and how.
  public var resolved: Flag?
  /// When it was sent, in the words of the chat it came with.
  public var sent: String?
}

/// A text handed to review.
public struct Submission: Hashable, Sendable {
  /// Who handed it in.
  public let person: String
  /// When.
  public let at: Timestamp
  /// The text.
  public let object: Digest
  /// The policy it is judged by.
  public let policy: Digest
}

/// A decision in its place in the history.
public struct FiledDecision: Hashable, Sendable {
  /// What was decided on which text.
  public let decision: Decision
  /// Whether the text passed; otherwise it was returned.
  public let isApproval: Bool
  /// The line that filed it.
  public let line: Digest
  /// The number of that line's record.
  public let seq: Int
  /// Who decided.
  public let person: String
  /// When.
  public let at: Timestamp
  /// The reason or the opinion.
  public let note: String?
  /// Who typed it in for the person who decided; none where that is the same.
  public var typist: String?

  /// Where it stands in the order of filing.
  public var place: FilingPlace { FilingPlace(seq: seq, line: line, index: 0) }
}

/// An issue that an article was printed in.
public struct Printing: Hashable, Sendable {
  /// The issue's name.
  public let issue: String
  /// The page it starts on.
  public let page: Int
  /// The text that was printed.
  public let object: Digest
  /// When it came out.
  public let at: Timestamp
}

/// Everything the records say about one article.
public struct ArticleState: Hashable, Sendable {
  /// The full id.
  public let id: Digest
  /// Where it was made in the order of filing.
  public let place: FilingPlace
  /// How many digits of the id make its number: at least 4, and enough to be unique.
  public internal(set) var numberLength = 4
  /// 稿件简题.
  public internal(set) var slug: String?
  /// In the order of their UTF-8 bytes.
  public internal(set) var tags: [String] = []
  /// The issue it is meant for.
  public internal(set) var meantFor: String?
  /// 急稿等级, 1 (highest) to 9.
  public internal(set) var urgency: Int?
  /// Every text it had, in filing order; never empty.
  public internal(set) var revisions: [FiledRevision]
  /// Notes, in filing order.
  public internal(set) var notes: [Note] = []
  /// What was handed to review, in filing order.
  public internal(set) var submissions: [Submission] = []
  /// Approvals and returns, those of older texts included, in filing order.
  public internal(set) var decisions: [FiledDecision] = []
  /// Who drafted it; `nil` for copy that was imported.
  public internal(set) var drafter: String?
  /// The article it was cut from, for one that a split made.
  public internal(set) var splitFrom: Digest?
  /// The article it was made one with; it lives on there.
  public internal(set) var joinedInto: Digest?
  /// The other article that two copies made of the same text that came in, while both stand.
  public internal(set) var twin: Digest?
  /// Set while it will not be used.
  public internal(set) var spiked: Flag?
  /// Set while it waits.
  public internal(set) var held: Flag?
  /// Set once it was withdrawn after printing.
  public internal(set) var killed: Flag?
  /// Who has it in hand (认领), and until when; what ran out is still here.
  public internal(set) var claim: Flag?
  /// 解禁时间.
  public internal(set) var embargo: Timestamp?
  /// What it corrects, for a correction notice: the printed article and its printed text.
  public internal(set) var corrects: Subject?
  /// The correction notices for it, in filing order.
  public internal(set) var corrections: [Digest] = []
  /// The unpublished issues whose newest pages it stands on, with the page.
  public internal(set) var placements: [String: Int] = [:]
  /// The issues it was printed in, in the order they came out.
  public internal(set) var printings: [Printing] = []
  /// Everything that happened to it, in filing order.
  public internal(set) var history: [Event] = []

  /// Where each line's text stands in `revisions`; lines that filed the same text share a place.
  var places: [Digest: Int] = [:]
  /// Where the heads stand in `revisions`, ascending.
  var headPlaces: [Int] = []
  /// The lines that some text builds on.
  var superseded: Set<Digest> = []
  /// The files its texts came from, by the hashes of their bytes and of their words, and those texts
  /// as they came.
  var sources: [Digest] = []
  /// What submits, approvals and returns said, in filing order.
  var proceedings: [Proceeding] = []
}

extension ArticleState {
  init(id: Digest, place: FilingPlace, revisions: [FiledRevision]) {
    (self.id, self.place, self.revisions) = (id, place, revisions)
  }
}

/// A step of review, as the review word is computed from.
enum Proceeding: Hashable {
  case submission(Int)
  case decision(Int)
}

extension ArticleState {
  /// The short number people see.
  public var number: String { String(id.hex.prefix(numberLength)) }

  /// The texts nothing builds on yet, in filing order: one, or several where people changed the
  /// same text apart from each other. Never empty.
  public var heads: [FiledRevision] {
    headPlaces.isEmpty ? revisions.suffix(1) : headPlaces.map { revisions[$0] }
  }

  /// The newest head.
  public var head: FiledRevision { revisions[headPlaces.last ?? revisions.count - 1] }

  /// The text as it is now; of two, the one filed last.
  public var object: Digest { head.object }

  /// The article with its present text.
  public var subject: Subject { Subject(article: id, object: object) }

  /// What lists show of the text as it is now.
  public var summary: Summary { head.summary }

  /// Whether there are two different changes that nobody has brought together.
  public var isDiverged: Bool { headPlaces.count > 1 }

  /// The first text it had.
  public var original: FiledRevision { revisions[0] }

  /// Where its copy came from, for articles out of a file.
  public var provenance: Provenance? { original.provenance }

  /// What is doubtful in the text as it came in, or as it was cut or joined since, and waits for
  /// somebody to look at it, until it is edited, handed in or laid aside.
  public var openDoubts: [Provenance.Doubt] {
    guard spiked == nil, killed == nil, joinedInto == nil,
      !submissions.contains(where: { $0.object == object })
    else {
      return []
    }
    return doubts(about: head)
  }

  /// What was doubtful in a text when it was filed. An act that only took over a text, as where twins
  /// became one, has no account of its own.
  public func doubts(about text: FiledRevision) -> [Provenance.Doubt] {
    guard [.imported, .split, .joined].contains(text.kind) else { return [] }
    let told = revisions.last { $0.object == text.object && $0.provenance != nil }
    return told?.provenance?.doubts ?? []
  }

  /// The text that a line filed.
  public func text(filedBy line: Digest) -> FiledRevision? { places[line].map { revisions[$0] } }

  /// Everybody who filed a text of it, in the order of their first one.
  public var editors: [String] {
    var seen: Set<String> = []
    return revisions.flatMap(\.editors).filter { seen.insert($0).inserted }
  }

  /// Every time a text of it left the desk as a file, in filing order.
  public var exports: [Event] { history.filter { $0.kind == .exported } }

  /// What somebody lets stand of what proofreading found, as it is now: the key of each finding with
  /// the act that lets it, in filing order.
  public var acceptances: [(finding: String, event: Event)] {
    history.reduce(into: []) { standing, event in
      guard event.kind == .accepted || event.kind == .unaccepted else { return }
      let keys = (event.detail ?? "").split(separator: "\n").map(String.init)
      if event.kind == .accepted {
        standing += keys.map { ($0, event) }
      } else {
        standing.removeAll { keys.contains($0.finding) }
      }
    }
  }

  /// The revision that first filed this text.
  public func revision(of object: Digest) -> FiledRevision? {
    revisions.first { $0.object == object }
  }

  /// The short number of a text of this article: at least 4 digits, and enough to tell it from
  /// the article's other texts.
  public func textNumber(_ object: Digest) -> String {
    let digits = Array(object.hex.utf8)
    let others = Set(revisions.map(\.object)).filter { $0 != object }
    let longest = others.map { commonDigits($0, object) }.max() ?? 0
    return String(decoding: digits.prefix(max(4, longest + 1)), as: UTF8.self)
  }

  /// The texts of this article whose number begins with what a person typed.
  public func texts(numbered typed: String) -> [FiledRevision] {
    var seen: Set<Digest> = []
    return revisions.filter { $0.object.hex.hasPrefix(typed) && seen.insert($0.object).inserted }
  }
}

/// How many leading hexadecimal digits two ids share.
func commonDigits(_ first: Digest, _ second: Digest) -> Int {
  let (left, right) = (first.bytes, second.bytes)
  guard let at = left.indices.first(where: { left[$0] != right[$0] }) else { return 64 }
  return at * 2 + (left[at] >> 4 == right[at] >> 4 ? 1 : 0)
}
