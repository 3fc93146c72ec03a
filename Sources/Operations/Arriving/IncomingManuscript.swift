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

  init(name: String, form: ManuscriptForm, source: Digest, origin: Origin) {
    self.name = name
    self.form = form
    self.source = source
    self.origin = origin
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
    let text = publicLines(of: remarks).joined(separator: " ")
    if text.isEmpty { return }
    notes.append(BroughtNote(person: PrivateNumbers.hidden(person), text: text, sent: sent))
  }

  /// Notes what a letter says to the desk, and what those wrote who sent it on, the last of whom was
  /// `sender`.
  mutating func note(_ letter: CoverLetter, from sender: String, by writer: String) {
    for sent in letter.forwardings { note(sent.words, by: sent.person ?? sender) }
    note(letter.remarks, by: writer)
  }

  /// The lines without contributor's details, which are put with the others. Unlike copy, words to
  /// the desk never need a long number or an address, so every line with one is private.
  mutating func publicLines(of lines: [String]) -> [String] {
    let details = PrivateLines.find(in: lines).filter { $0.kind != .signature }
    let lines = lines.without(details)
    privateLines += details.map(\.text) + lines.filter(\.isPrivate)
    return lines.filter { !$0.isPrivate && !$0.allSatisfy(\.isWhitespace) }
  }

  /// What is kept on this machine only: its private lines, and what has a number in it of how it came.
  var details: [String] {
    let words = [name, origin.sender, origin.subject].compactMap { $0 }
    return privateLines + words.filter { PrivateNumbers.hidden($0) != $0 }
  }

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

  /// Fills dateline and names from the text and gives the copy proper widths, as on a page.
  mutating func takeOutFields() {
    let fields = CopyFields(of: form.article)
    form.article = fields.article
    taken = fields.taken
    form.sign(signers)
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

  /// Whether it has a long number, or tells a detail of whatever kind.
  fileprivate var isPrivate: Bool { hasLongNumber || PrivateNumbers.tellsAnywhere(self) }

  /// Seven digits or more, as telephones, cards and accounts have; a day is no such number.
  fileprivate var hasLongNumber: Bool {
    var run = 0
    let words = split(separator: " ").filter { !$0.isDay }
    for letter in words.joined(separator: " ") where !" -—–".contains(letter) {
      run = letter.isNumber ? run + 1 : 0
      if run >= 7 { return true }
    }
    return false
  }
}

extension Substring {
  /// `2024-12-09`.
  fileprivate var isDay: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy(\.isNumber)
  }
}

extension [String] {
  /// The lines with what may stay in the copy of those that hold a contributor's details.
  fileprivate func without(_ details: [PrivateLine]) -> [String] {
    var lines = self
    for detail in details { lines[detail.line - 1] = detail.remainder }
    return lines
  }
}
