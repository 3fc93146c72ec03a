import Archiving
public import Diagnostics
public import Intake
import Interchange
import Manuscript
import Notation
import Workflow

/// What a person should look at in a page or manuscript that came in.
public struct ArrivalNotes: Sendable {
  /// What the file is called.
  public let name: String
  /// Whether somebody sent it and waits to hear that it came: a manuscript, no printed page.
  public let wasSent: Bool
  /// How its bytes were read, what was left out.
  public internal(set) var remarks: [Wording]
  /// What was not taken in of the mail it came with.
  public let beside: [UnreadBeside]
  /// Why it holds no article, where it holds none.
  public let emptiness: Wording?
  /// The headlines of its articles, with what is doubtful in each; empty where nothing is.
  public let doubts: [(headline: String, flags: [Intake.Flag])]

  init(
    name: String, wasSent: Bool, remarks: [Wording], beside: [UnreadBeside], emptiness: Wording?,
    doubts: [(headline: String, flags: [Intake.Flag])]
  ) {
    (self.name, self.wasSent, self.remarks) = (name, wasSent, remarks)
    (self.beside, self.emptiness) = (beside, emptiness)
    self.doubts = doubts.allSatisfy { $0.flags.isEmpty } ? [] : doubts
  }

  /// Whether there is anything to be told.
  public var isEmpty: Bool { remarks.isEmpty && doubts.isEmpty && beside.isEmpty }

  /// Only what is told of copy, too, that came in before.
  public var ofKnown: ArrivalNotes {
    ArrivalNotes(
      name: name, wasSent: wasSent, remarks: [], beside: beside, emptiness: emptiness, doubts: [])
  }
}

/// A file that was not taken in beside one that was.
public struct UnreadBeside: Hashable, Sendable {
  /// What the mail is called that both hung on.
  public let mail: String
  /// Which file, and why.
  public let remark: Wording
}

extension Arrival {
  /// What a person should look at.
  public var notes: ArrivalNotes {
    switch self {
    case .page(let page):
      ArrivalNotes(
        name: page.name, wasSent: false, remarks: page.remarks, beside: page.beside,
        emptiness: page.emptiness,
        doubts: page.reading.articles.map { ($0.article.headline, $0.flags) })
    case .manuscript(let manuscript):
      ArrivalNotes(
        name: manuscript.name, wasSent: true, remarks: manuscript.remarks,
        beside: manuscript.beside, emptiness: manuscript.emptiness,
        doubts: [(manuscript.form.article.headline, manuscript.doubts)])
    }
  }
}

/// A page or manuscript whose texts wait in a tray: all that is needed to decide what it is to the
/// desk, and to tell of it, without the texts.
struct StagedArrival: Sendable {
  /// One text.
  struct Text: Sendable {
    let object: Digest
    let summary: Summary
    var provenance: Provenance
  }

  /// What a manuscript brings besides its text.
  struct Letter: Sendable {
    let front: FrontMatter
    let subject: String?
    let pictures: [Digest]
    /// The returned article that it shares most with, by its place among those, if they are one
    /// story.
    let likeness: Likeness?
  }

  struct Likeness: Sendable {
    let place: Int
    let share: Double
  }

  let notes: ArrivalNotes
  /// By which it is known again: the hash of a text file's words, of another manuscript's file.
  let source: Digest
  /// Contributor's own details.
  let privateLines: [String]
  /// What was said to the desk beside it.
  let said: [BroughtNote]
  var texts: [Text]
  /// Nothing for a page.
  let letter: Letter?
  /// Where the articles of a page go on on other pages, or come from them.
  let jumps: [PageJump]

  /// Puts the texts and pictures of what came in in a tray.
  /// - Parameter returned: the letters of the articles that were returned.
  init(_ arrival: Arrival, in tray: FilingTray, besides returned: [LetterPairs]) throws(Problem) {
    notes = arrival.notes
    switch arrival {
    case .page(let page):
      let words = page.wordsDigest()
      source = words
      privateLines = page.details
      said = page.notes
      jumps = page.jumps
      texts = []
      for (index, read) in page.reading.articles.enumerated() {
        let provenance = page.provenance(of: read, words: words, isFirst: index == 0)
        texts.append(try Text(read.article, provenance, in: tray))
      }
      letter = nil
    case .manuscript(let manuscript):
      source = manuscript.words ?? manuscript.source
      privateLines = manuscript.details
      said = manuscript.notes
      jumps = []
      texts =
        manuscript.form.hasCopy
        ? [try Text(manuscript.form.article, manuscript.provenance, in: tray)] : []
      letter = try Letter(manuscript, in: tray, besides: returned)
    }
  }
}

extension [Intake.Flag] {
  /// More of one article are not kept: nobody goes through them one by one.
  private static var mostFiled: Int { 20 }

  /// What a record keeps of them.
  var filed: [Provenance.Doubt] {
    prefix(Self.mostFiled).map {
      Provenance.Doubt(kind: $0.kind.rawValue, line: $0.line, headline: $0.headline)
    }
  }
}

extension StagedArrival.Text {
  init(_ article: Article, _ provenance: Provenance, in tray: FilingTray) throws(Problem) {
    object = try tray.put(article.canonicalBytes, isWanted: false)
    summary = Summary(of: article)
    self.provenance = provenance
  }
}

extension StagedArrival.Letter {
  fileprivate init(
    _ manuscript: IncomingManuscript, in tray: FilingTray, besides returned: [LetterPairs]
  ) throws(Problem) {
    front = manuscript.form.front
    subject = manuscript.origin.subject
    var pictures: [Digest] = []
    for picture in manuscript.pictures {
      pictures.append(try tray.put(picture.file, isWanted: false))
    }
    self.pictures = pictures
    likeness = Self.likeness(of: manuscript.form.article, besides: returned)
  }

  private static func likeness(
    of article: Article, besides returned: [LetterPairs]
  ) -> StagedArrival.Likeness? {
    if returned.isEmpty { return nil }
    let pairs = LetterPairs(of: article, inOneScript: true)
    let shares = returned.map { $0.likeness(to: pairs) }
    guard let place = shares.indices.max(by: { shares[$0] < shares[$1] }),
      shares[place] >= LetterPairs.oneStory
    else { return nil }
    return StagedArrival.Likeness(place: place, share: shares[place])
  }
}
