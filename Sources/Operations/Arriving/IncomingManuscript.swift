import Archiving
public import Diagnostics
import Intake
public import Interchange
import Manuscript
public import Notation
import Workflow

/// How copy came to the desk, and who sent it.
public struct Origin: Hashable, Sendable {
  /// `mail`, `chat`; none for a file.
  public var channel: String?
  /// Who sent it, as the mail or chat says.
  public var sender: String?
  /// The subject of the mail.
  var subject: String?
  /// Where the sender works, as the mail says under its text.
  var unit: String?

  /// A file that somebody gave.
  public static let file = Origin()

  /// What has a number in it that is kept on this machine only, the file's name among it.
  func details(besides name: String) -> [String] {
    [name, sender, subject].compactMap { $0 }.filter { PrivateNumbers.hidden($0) != $0 }
  }
}

/// A manuscript on its way in: one article, with whatever came beside it.
public struct IncomingManuscript: Sendable {
  /// What the file is called.
  public let name: String
  /// The article with its front matter.
  public internal(set) var form: ManuscriptForm
  /// Pictures that its blocks name by their media.
  public internal(set) var pictures: [IncomingPicture] = []
  /// Contributor's own details, which never enter an article, the log or git.
  public internal(set) var privateLines: [String] = []
  /// What was left out or changed, and why.
  public internal(set) var remarks: [Wording] = []
  /// Files that came beside it and were not taken in.
  var beside: [UnreadBeside] = []
  /// How it came.
  public internal(set) var origin: Origin
  /// What the bytes of its text were read as.
  var encoding: TextEncoding = .utf8
  /// What stood in its text and is in the fields of the article now.
  var taken: [CopyFields.Taken] = []
  var notes: [BroughtNote] = []
  /// What the files are called that its captions without a picture wait for, in their order, where it
  /// says so.
  var pictureFiles: [String] = []
  /// The SHA-256 of its file.
  public let source: Digest
  /// The SHA-256 of its words, by which a text file is known again however it is written.
  var words: Digest?
  /// What the reader of pages doubts in it.
  var doubts: [Intake.Flag] = []
  /// Who signs below it, among its private lines.
  var signers: [String] = []
  /// What was said to the desk where nothing else came.
  private var talk: String?

  init(name: String, form: ManuscriptForm, source: Digest, origin: Origin) {
    self.name = name
    self.form = form
    self.source = source
    self.origin = origin
  }

  /// A letter that holds nothing but words to the desk.
  init(name: String, talk: [String], source: Digest, origin: Origin) {
    self.init(name: name, form: ManuscriptForm(article: Article()), source: source, origin: origin)
    self.talk = WordsToDesk(talk, by: origin.person).note?.text ?? ""
  }

  /// Why it holds no article, where it holds none.
  var emptiness: Wording? {
    form.hasCopy ? nil : talk.map { .holdsOnlyTalk($0) } ?? .holdsNoText
  }

  /// A manuscript of text: contributor's details are taken out before it is read.
  init(
    text: String, name: String, source: Digest, origin: Origin,
    read: (String) throws(Problem) -> ManuscriptForm
  ) throws(Problem) {
    let lines = text.splitLines
    let details = PrivateLines.find(in: lines)
    let form = try read(
      details.isEmpty ? text : lines.without(details).joined(separator: "\n"))
    self.init(name: name, form: form, source: source, origin: origin)
    privateLines = details.map(\.text)
    signers = details.flatMap(\.names)
    self.form.front.unit = form.front.unit ?? details.compactMap(\.unit).first
  }

  /// Notes what was said to the desk, in one note, but for contributor's details; `sent` is when, as a
  /// chat says it.
  mutating func note(_ remarks: [String], by person: String, sent: String? = nil) {
    let words = WordsToDesk(remarks, by: person, sent: sent)
    notes += words.note.map { [$0] } ?? []
    privateLines += words.details
  }

  /// Notes what a letter says to the desk beside its copy, what those wrote who sent it on, the last of
  /// whom was `sender`, and what it quotes of earlier ones.
  mutating func note(_ letter: CoverLetter, from sender: String, by writer: String) {
    guard letter.holdsCopy else { return }
    for (person, words) in letter.said(letter.remarks, from: sender, by: writer) {
      note(words, by: person)
    }
  }

  /// What is kept on this machine only: its private lines, and what has a number in it of how it came.
  var details: [String] { privateLines + origin.details(besides: name) }

  /// Where its text came from.
  var provenance: Provenance {
    Provenance(
      file: PrivateNumbers.hidden(name), source: source, text: words, encoding: encoding.rawValue,
      channel: origin.channel, sender: origin.sender.map { PrivateNumbers.hidden($0) },
      unit: form.front.unit ?? ContributorUnit.of(form.article, sender: origin.sender)
        ?? origin.unit,
      leftOut: taken.map {
        Provenance.LeftOut(
          line: $0.block + 1, role: $0.role.rawValue,
          text: PrivateNumbers.hiddenBesideCopy($0.text))
      }, doubts: doubts.filed)
  }

  /// Fills dateline and names from the text and gives the copy proper widths, as on a page, and looks for
  /// stories that begin in its text.
  mutating func takeOutFields() {
    let fields = CopyFields(of: form.article)
    form.article = fields.article
    taken = fields.taken
    form.sign(signers)
    doubts += SecondHeads.places(in: form.article).map { at in
      .anotherStory(line: at + 1, headline: form.article.blocks[at].text)
    }
  }
}

extension String {
  /// Its lines, however they end.
  fileprivate var splitLines: [String] {
    var text = self
    return text.withUTF8 { bytes in
      var lines: [String] = []
      var start = 0
      for at in bytes.indices where bytes[at] == 0x0A || bytes[at] == 0x0D {
        let isSecondOfPair = at == start && at > 0 && bytes[at] == 0x0A && bytes[at - 1] == 0x0D
        if !isSecondOfPair { lines.append(String(decoding: bytes[start..<at], as: UTF8.self)) }
        start = at + 1
      }
      return lines + [String(decoding: bytes[start...], as: UTF8.self)]
    }
  }
}
