import Archiving
import Diagnostics
import Foundation
import Intake
import Interchange
import Manuscript
import Notation
import Packing

/// Files that stand in other files.
extension ArrivalReader {
  /// A mail is its text, its attachments, or both; pictures go with the one manuscript there is. Who
  /// received it can neither mend it nor leave out a part, so what cannot be read of it is told.
  func mail(
    _ name: String, _ bytes: [UInt8], _ depth: Int
  ) throws(Problem) -> [Arrival] {
    let mail = try MailMessage.read(bytes, name: name)
    let hasFiles = mail.attachments.contains {
      ArrivalKind.of(name: $0.name, bytes: $0.bytes).mayHoldCopy
    }
    let letter = CoverLetter(mail.text, subject: mail.subject, hasFiles: hasFiles)
    let origin = Origin(
      channel: "mail", sender: letter.writer ?? mail.from?.called, subject: mail.subject,
      unit: ContributorUnit.signed(below: mail.text))
    var files = attachments(of: mail, origin, depth)
    if let problem = files.hidingCopy, files.arrivals.isEmpty, !letter.tellsStory {
      throw Problem(problem.kind, problem.wording, at: Place(name))
    }
    let isAlone = !files.arrivals.contains(where: \.holdsCopy)
    if letter.isTalkAlone, files.isBare, !isOneArticle {
      let talk = IncomingManuscript(
        name: name, talk: letter.words, source: SHA256.digest(bytes), origin: origin)
      files.arrivals.append(.manuscript(talk))
    } else if isAlone || letter.isCopyBesideFiles {
      let bodies = try bodies(
        of: mail, letter, name, SHA256.digest(bytes), origin, isAlone: isAlone)
      files.arrivals.insert(contentsOf: bodies.map { .manuscript($0) }, at: 0)
    } else {
      files.arrivals.note(letter, from: mail.from?.called ?? "mail", by: origin.person)
      files.arrivals.caption(mail.text, pictures: files.pictures.count)
    }
    files.arrivals.note(
      files.unread.map { UnreadBeside(mail: name, remark: .notRead($0.wording)) })
    return files.arrivals.adding(files.pictures)
  }

  /// What hangs on a mail.
  private struct Attachments {
    var arrivals: [Arrival] = []
    var pictures: [IncomingManuscript] = []
    var unread: [Problem] = []
    /// Of those the first that may hold copy.
    var closed: Problem?
    /// Of those the first that would have been read for copy, had it come whole.
    var broken: Problem?

    /// Whether nothing of them was taken in.
    var isBare: Bool { arrivals.isEmpty && pictures.isEmpty }

    /// Where the copy may stand that nobody can read; pictures without it are copy.
    var hidingCopy: Problem? { broken ?? (pictures.isEmpty ? closed : nil) }
  }

  private func attachments(of mail: Mail, _ origin: Origin, _ depth: Int) -> Attachments {
    var files = Attachments()
    for file in mail.attachments {
      let isPicture = ArrivalKind.of(name: file.name, bytes: file.bytes).isPicture
      do throws(Problem) {
        if isPicture {
          files.pictures.append(try picture(file.name, file.bytes, origin))
        } else {
          files.arrivals += try read(file.name, file.bytes, origin, depth: depth + 1)
        }
      } catch {
        files.unread.append(error)
        let kind = kind(file.name, file.bytes, encoding)
        let isRefused = kind.refusal != nil
        if isPicture || kind.mayHoldCopy { files.closed = files.closed ?? error }
        if !isPicture, !isRefused { files.broken = files.broken ?? error }
      }
    }
    return files
  }

  /// The stories in the text of a mail, each of several known again by its own words; one that stands
  /// alone and has no headline is headed by the subject.
  private func bodies(
    of mail: Mail, _ letter: CoverLetter, _ name: String, _ source: Digest, _ origin: Origin,
    isAlone: Bool
  ) throws(Problem) -> [IncomingManuscript] {
    let subject = PrivateNumbers.hidden(mail.subject, by: " ")
    let headline = MailSubject.bare(subject)
    let isOne = isOneArticle || takenAs == .manuscript
    var texts = isOne ? [letter.copy] : LabelledStories.parts(ofLetter: letter.copy)
    if texts.count == 1, isAlone, !headline.isEmpty, letter.copy.lacksHeadline {
      texts = [headline + "\n\n" + letter.copy]
    }
    var bodies = try texts.map { (text) throws(Problem) in
      var body = try IncomingManuscript(text: text, name: name, source: source, origin: origin) {
        (text) throws(Problem) in PlainManuscript.read(text)
      }
      body.remarks = body.form.remarks
      body.takeOutFields()
      if texts.count > 1 { body.words = SHA256.digest(body.form.article.canonicalBytes) }
      return body
    }
    bodies[0].remarks = mail.remarks + bodies[0].remarks
    bodies[0].note(letter, from: mail.from?.called ?? "mail", by: origin.person)
    if texts.count == 1 { bodies[0].form.front.slug = ArrivalSlug.slug(of: subject) }
    return bodies
  }

  func zip(
    _ name: String, _ bytes: [UInt8], _ origin: Origin, _ depth: Int
  ) throws(Problem) -> [Arrival] {
    let archive = try ZipArchive(bytes, name: name)
    let names = archive.entries.legibleNames
    var folders: [UnpackedFolder] = []
    var problems: [Problem] = []
    let files = Swift.zip(archive.entries, names).filter { !$0.isFolder && !$1.isHiddenPath }
    for (entry, path) in files {
      let (folder, file) = path.folderAndFile
      do throws(Problem) {
        let bytes = try archive.unpack(entry)
        let at = folders.firstIndex { $0.path == folder } ?? folders.count
        if at == folders.count { folders.append(UnpackedFolder(path: folder)) }
        folders[at].take(try read(file, bytes, origin, depth: depth + 1))
      } catch {
        problems.append(Problem(error.kind, error.what, at: Place(file), advice: error.advice))
      }
    }
    var arrivals = folders.arrivals
    if skipsBad, !arrivals.isEmpty {
      arrivals.note(
        problems.map { UnreadBeside(mail: name, remark: .notRead($0.wording)) })
      return arrivals
    }
    if let problem = Problem.together(problems, of: files.count) {
      throw Problem(problem.kind, problem.wording, at: Place(name))
    }
    if arrivals.isEmpty { throw Problem(.notFound, .emptyZip, at: Place(name)) }
    return arrivals
  }
}

extension ArrivalKind {
  fileprivate var isPicture: Bool { if case .picture = self { true } else { false } }
}

extension CoverLetter {
  /// Whether copy stands in it, be that only a few lines under a headline.
  fileprivate var tellsStory: Bool {
    holdsCopy && (copy.isLongerThanAGreeting || PlainManuscript.hasHeadline(copy))
  }

  /// Whether it is copy, too where the files beside it are: more than a greeting, or signed.
  fileprivate var isCopyBesideFiles: Bool {
    holdsCopy && (copy.isLongerThanAGreeting || PlainManuscript.isSigned(copy))
  }
}

extension Origin {
  /// Who is named beside words to the desk.
  var person: String { sender ?? "mail" }
}

extension Mail.Sender {
  /// The name, or the address where no name stands.
  fileprivate var called: String { name.isEmpty ? address : name }
}

extension Arrival {
  /// Whether an article comes of it.
  fileprivate var holdsCopy: Bool {
    switch self {
    case .manuscript(let manuscript): manuscript.form.hasCopy
    case .page(let page): !page.reading.articles.isEmpty
    }
  }

  fileprivate mutating func note(_ lines: [String], by person: String) {
    switch self {
    case .manuscript(var manuscript):
      manuscript.note(lines, by: person)
      self = .manuscript(manuscript)
    case .page(var page):
      page.note(lines, by: person)
      self = .page(page)
    }
  }
}

extension [Arrival] {
  /// Puts the files that were not taken in beside these with the first of them.
  fileprivate mutating func note(_ unread: [UnreadBeside]) {
    switch first {
    case .manuscript(var manuscript):
      manuscript.beside += unread
      self[0] = .manuscript(manuscript)
    case .page(var page):
      page.beside += unread
      self[0] = .page(page)
    case nil: break
    }
  }

  /// Puts what a letter says of its pictures, 照片说明：…, and 图为… of its only one, be it within a line, as captions that
  /// wait for them into the one manuscript there is, if that has no picture or caption.
  fileprivate mutating func caption(_ letter: String, pictures: Int) {
    guard count == 1, pictures > 0, case .manuscript(var manuscript)? = first,
      !manuscript.form.article.blocks.contains(where: { $0.kind == .picture })
    else { return }
    let lines = letter.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { " \u{3000}\t".contains($0) })
    }
    let labelled = lines.flatMap { CaptionLabel.pictures(in: $0) }
    let shown = labelled.isEmpty && pictures == 1 ? Self.shown(in: letter) : labelled
    guard !shown.isEmpty, shown.allSatisfy({ PrivateNumbers.hidden($0.caption) == $0.caption })
    else { return }
    let article = Article(blocks: shown.map { .picture($0) })
    manuscript.form.article.blocks += CopyFields(of: article).article.blocks
    self[0] = .manuscript(manuscript)
  }

  /// The one caption within a line, else the one sentence that begins with 图为.
  private static func shown(in letter: String) -> [Picture] {
    let within = letter.split(whereSeparator: \.isNewline).compactMap {
      CaptionLabel.picture(within: String($0))
    }
    if !within.isEmpty { return within.count == 1 ? within : [] }
    let said = letter.split { "。！？\r\n".contains($0) }.filter { $0.hasPrefix("图为") }
    return said.count == 1 ? [Picture(caption: String(said[0]))] : []
  }

  /// Puts what a letter beside the files says on the first manuscript, or on the first page where
  /// there is none, but for private lines.
  fileprivate mutating func note(_ letter: CoverLetter, from sender: String, by writer: String) {
    let manuscript = firstIndex { if case .manuscript = $0 { $0.holdsCopy } else { false } }
    guard let place = manuscript ?? firstIndex(where: \.holdsCopy) else { return }
    for (person, words) in letter.said(letter.words, from: sender, by: writer) {
      self[place].note(words, by: person)
    }
  }
}

extension [ZipArchive.Entry] {
  /// Their names; what is not UTF-8 is read as all of them together tell, since Chinese Windows
  /// writes names in GBK and does not say so.
  fileprivate var legibleNames: [String] {
    var unread: [UInt8] = []
    for entry in self where entry.name == nil { unread += entry.nameBytes + [0x0A] }
    let encoding = CharacterEncoding.guess(of: unread)
    return map { entry in
      let name = entry.name ?? encoding.legibleText(of: entry.nameBytes).text
      return name.replacingOccurrences(of: "\\", with: "/")
    }
  }
}

extension String {
  /// The path of its folder, and its last part.
  fileprivate var folderAndFile: (folder: String, file: String) {
    let parts = split(separator: "/")
    return (parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? self)
  }

  /// What programs leave in a zip for themselves; `..` is a way out of its folder and hides nothing.
  fileprivate var isHiddenPath: Bool {
    split(separator: "/").contains { String($0).isOfSystem }
  }

  /// More than “please see the attachment”.
  fileprivate var isLongerThanAGreeting: Bool { CopyLength(of: self).characters > 120 }

  /// Whether the first line already is the story.
  fileprivate var lacksHeadline: Bool {
    let first = split(separator: "\n").first ?? ""
    return CopyLength(of: String(first)).characters > 30 && !PlainManuscript.hasHeadline(self)
  }
}
