import Archiving
public import Diagnostics
import Foundation
import Interchange
import Launching
import Manuscript
import Notation
import Packing
import Workflow

/// Copy on its way in.
public enum Arrival: Sendable {
  /// A page with whatever articles it holds.
  case page(IncomingPage)
  /// One article.
  case manuscript(IncomingManuscript)
}

/// Reads files that come in: what each is, is told by its content first, then by its name.
public struct ArrivalReader {
  /// How deep mails and zips may stand in each other.
  private static let deepest = 4

  private let environment: [String: String]

  /// `environment` is what LibreOffice runs in, where a file needs it.
  public init(environment: [String: String]) { self.environment = environment }

  /// The copy in a file. A `.txt` and what has no ending is a page unless it is plainly something
  /// else, since a page may look like a manuscript but never the other way round.
  public func read(name: String, bytes: [UInt8]) throws(Problem) -> [Arrival] {
    try read(name, bytes, .file, depth: 0)
  }

  private func read(
    _ name: String, _ bytes: [UInt8], _ origin: Origin, depth: Int
  ) throws(Problem) -> [Arrival] {
    let kind = ArrivalKind.of(name: name, bytes: bytes)
    if let refusal = kind.refusal { throw Problem(.refused, refusal, at: Place(name)) }
    let source = SHA256.digest(bytes)
    switch kind {
    case .chat: return [.manuscript(try chat(name, bytes, origin))]
    case .word: return [.manuscript(try word(name, bytes, source, origin))]
    case .office: return [.manuscript(try office(name, bytes, source, origin))]
    case .mail where depth < Self.deepest: return try mail(name, bytes, depth)
    case .zip where depth < Self.deepest: return try zip(name, bytes, origin, depth)
    case .picture: return [.manuscript(try picture(name, bytes, origin))]
    case .manuscript(let writing) where !name.isPageName:
      return [.manuscript(try text(writing, name, bytes, origin))]
    case .page, .manuscript: return [.page(try IncomingPage(name: name, bytes: bytes))]
    case .mail, .zip, .unread: throw Problem(.refused, .tooDeepInside, at: Place(name))
    }
  }

  // MARK: Text

  private func text(
    _ writing: ArrivalKind.Writing, _ name: String, _ bytes: [UInt8], _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    var remarks: [Wording] = []
    let text = try decoded(bytes, name)
    var manuscript = try IncomingManuscript(
      text: text, name: name, source: SHA256.digest(bytes), origin: origin
    ) { (text) throws(Problem) in
      switch writing {
      case .form: return try ManuscriptForm.parse(text, name: name)
      case .plain: return PlainManuscript.read(text, name: name)
      case .foreign:
        let received = ForeignMarkdown.read(text, name: name)
        remarks = received.remarks
        return received.form
      }
    }
    manuscript.remarks = remarks
    return manuscript
  }

  private func chat(
    _ name: String, _ bytes: [UInt8], _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    let cleaned = ChatPaste.clean(try decoded(bytes, name))
    let sender = origin.sender ?? cleaned.senders.first
    var manuscript = try IncomingManuscript(
      text: cleaned.text, name: name, source: SHA256.digest(bytes),
      origin: Origin(channel: "chat", sender: sender)
    ) { (text) throws(Problem) in PlainManuscript.read(text, name: name) }
    manuscript.notes = cleaned.remarks.map { BroughtNote(person: sender ?? "chat", text: $0) }
    return manuscript
  }

  private func decoded(_ bytes: [UInt8], _ name: String) throws(Problem) -> String {
    do throws(UnreadableByte) {
      return try CharacterEncoding.guess(of: bytes).text(of: bytes)
    } catch {
      throw Problem(.refused, .unreadableText, at: Place(name, offset: error.offset))
    }
  }

  // MARK: Documents

  private func word(
    _ name: String, _ bytes: [UInt8], _ source: Digest, _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    let document = try WordDocument.read(bytes, name: name)
    var article = document.article
    var pictures: [IncomingPicture] = []
    for inserted in document.pictures {
      let picture = try IncomingPicture(name: inserted.name, bytes: inserted.bytes)
      pictures.append(picture)
      guard article.blocks.indices.contains(inserted.block),
        case .picture(let block) = article.blocks[inserted.block]
      else { continue }
      article.blocks[inserted.block] = picture.block(caption: block.caption, credits: block.credits)
    }
    var manuscript = IncomingManuscript(
      name: name, form: ManuscriptForm(article: article), source: source, origin: origin)
    manuscript.takeOutDetails()
    manuscript.pictures = pictures
    manuscript.remarks = document.leftOver.map(\.wording)
    manuscript.notes = document.comments.map {
      let quoted = $0.quoted.isEmpty ? "" : "“\($0.quoted)” "
      return BroughtNote(person: $0.person, text: quoted + $0.text)
    }
    return manuscript
  }

  /// `.doc`, `.wps`, `.rtf` by way of LibreOffice.
  private func office(
    _ name: String, _ bytes: [UInt8], _ source: Digest, _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    let folder = try OutsideFile.makePrivateFolder(in: environment["TMPDIR"] ?? "/tmp")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let ending = name.split(separator: ".").last.map(String.init) ?? "doc"
    try OutsideFile.write(bytes, to: "\(folder)/copy.\(ending)")
    let outcome = try Launch.run(
      "soffice",
      [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", "docx",
        "--outdir", folder, "\(folder)/copy.\(ending)",
      ], environment: environment, timeout: 120)
    guard outcome.succeeded, OutsideFile.exists("\(folder)/copy.docx") else {
      throw Problem(.refused, .officeFailed, at: Place(name))
    }
    let docx = try OutsideFile.read("\(folder)/copy.docx")
    return try word(name, docx, source, origin)
  }

  private func picture(
    _ name: String, _ bytes: [UInt8], _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    let picture = try IncomingPicture(name: name, bytes: bytes)
    let article = Article(blocks: [picture.block(caption: "", credits: [])])
    var manuscript = IncomingManuscript(
      name: name, form: ManuscriptForm(article: article), source: picture.media, origin: origin)
    manuscript.pictures = [picture]
    return manuscript
  }

  // MARK: Files inside files

  /// A mail is its text, its attachments, or both; pictures go with the one manuscript there is.
  private func mail(
    _ name: String, _ bytes: [UInt8], _ depth: Int
  ) throws(Problem) -> [Arrival] {
    let mail = try MailMessage.read(bytes, name: name)
    let sender = mail.from.map { $0.name.isEmpty ? $0.address : $0.name }
    let origin = Origin(channel: "mail", sender: sender)
    var arrivals: [Arrival] = []
    var pictures: [IncomingManuscript] = []
    for attachment in mail.attachments {
      if case .picture = ArrivalKind.of(name: attachment.name, bytes: attachment.bytes) {
        pictures.append(try picture(attachment.name, attachment.bytes, origin))
      } else {
        arrivals += try read(attachment.name, attachment.bytes, origin, depth: depth + 1)
      }
    }
    if arrivals.isEmpty || mail.text.isLongerThanAGreeting {
      let text =
        arrivals.isEmpty && !mail.subject.isEmpty && mail.text.lacksHeadline
        ? mail.subject + "\n\n" + mail.text : mail.text
      var body = try IncomingManuscript(
        text: text, name: name, source: SHA256.digest(bytes), origin: origin
      ) { (text) throws(Problem) in PlainManuscript.read(text, name: name) }
      body.remarks = mail.remarks
      arrivals.insert(.manuscript(body), at: 0)
    }
    return arrivals.adding(pictures)
  }

  private func zip(
    _ name: String, _ bytes: [UInt8], _ origin: Origin, _ depth: Int
  ) throws(Problem) -> [Arrival] {
    let archive = try ZipArchive(bytes, name: name)
    var arrivals: [Arrival] = []
    for entry in archive.entries where !entry.isFolder && !entry.isHidden {
      let file = entry.label.split(separator: "/").last.map(String.init) ?? entry.label
      arrivals += try read(file, try archive.unpack(entry), origin, depth: depth + 1)
    }
    return arrivals
  }
}

extension IncomingManuscript {
  /// Takes contributor's details out of the paragraphs of a document.
  fileprivate mutating func takeOutDetails() {
    let blocks = form.article.blocks
    let details = PrivateLines.find(in: blocks.map(\.text))
    let lines = Set(details.map { $0.line - 1 })
    privateLines = details.map(\.text)
    form.article.blocks = blocks.indices.filter { !lines.contains($0) }.map { blocks[$0] }
  }
}

extension [Arrival] {
  /// Puts pictures at the end of the one manuscript there is, else files each by itself.
  fileprivate func adding(_ pictures: [IncomingManuscript]) -> [Arrival] {
    guard count == 1, case .manuscript(var manuscript)? = first else {
      return self + pictures.map { .manuscript($0) }
    }
    manuscript.pictures += pictures.flatMap(\.pictures)
    manuscript.form.article.blocks += pictures.flatMap(\.form.article.blocks)
    return [.manuscript(manuscript)]
  }
}

extension ZipArchive.Entry {
  /// What programs leave in a zip for themselves.
  fileprivate var isHidden: Bool {
    label.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }
}

extension String {
  /// Names of files that hold pages: `.txt`, or no ending at all.
  fileprivate var isPageName: Bool {
    let file = split(separator: "/").last ?? ""
    return file.hasSuffix(".txt") || !file.contains(".")
  }

  /// More than “please see the attachment”.
  fileprivate var isLongerThanAGreeting: Bool { CopyLength(of: self).characters > 120 }

  /// Whether the first line already is the story.
  fileprivate var lacksHeadline: Bool {
    let first = split(separator: "\n").first ?? ""
    return CopyLength(of: String(first)).characters > 30
  }
}
