import Archiving
public import Diagnostics
public import Interchange
import Manuscript
import Notation
import Workflow

/// How copy came to the desk, and who sent it.
public struct Origin: Hashable, Sendable {
  /// `mail`, `chat`; none for a file.
  public var channel: String?
  /// Who sent it, as the mail or chat says.
  public var sender: String?

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
  /// How it came.
  public internal(set) var origin: Origin
  var notes: [BroughtNote] = []
  let source: Digest

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
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let details = PrivateLines.find(in: lines)
    for detail in details { lines[detail.line - 1] = detail.copy }
    let form = try read(lines.joined(separator: "\n"))
    self.init(name: name, form: form, source: source, origin: origin)
    privateLines = details.map(\.text)
  }

  /// Where its text came from.
  var provenance: Provenance {
    Provenance(
      file: name, source: source, encoding: "utf-8", channel: origin.channel,
      sender: origin.sender)
  }
}

extension PrivateLine {
  /// What may stay in the copy: a name beside a telephone number; of a bank line nothing.
  var copy: String {
    switch kind {
    case .telephone, .identity: remainder
    case .bank, .payment: ""
    }
  }
}
