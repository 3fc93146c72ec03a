import Archiving
public import Diagnostics
import Foundation
public import Intake
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
public struct ArrivalReader: Sendable {
  /// How deep mails and zips may stand in each other.
  private static let deepest = 4

  private let environment: [String: String]
  let takenAs: TakenAs?
  private(set) var encoding: TextEncoding?
  let isOneArticle: Bool
  /// Whether what cannot be taken in is left out, and told.
  let skipsBad: Bool

  /// Whether a person says what the files are.
  var isTold: Bool { takenAs != nil }

  /// `environment` is what LibreOffice runs in, where a file needs it; `takenAs` and `encoding` are
  /// what a person says of the files; `isOneArticle` says that no text is a page, because all of it
  /// belongs to one article; `skipsBad` that files which cannot be taken in are left out.
  public init(
    environment: [String: String], takenAs: TakenAs? = nil, encoding: TextEncoding? = nil,
    isOneArticle: Bool = false, skipsBad: Bool = false
  ) {
    self.skipsBad = skipsBad
    self.isOneArticle = isOneArticle
    self.environment = environment
    self.takenAs = takenAs
    self.encoding = encoding
  }

  /// The copy in a file. A `.txt` and what has no ending is a page unless it is plainly something
  /// else, as under 标题：, or reads like one manuscript both to the reader of pages and to that of
  /// manuscripts.
  public func read(name: String, bytes: [UInt8]) throws(Problem) -> [Arrival] {
    try read(name, bytes, .file, depth: 0)
  }

  func read(
    _ name: String, _ bytes: [UInt8], _ origin: Origin, depth: Int
  ) throws(Problem) -> [Arrival] {
    let kind = kind(name, bytes, encoding)
    if let refusal = kind.refusal { throw Problem(.refused, refusal, at: Place(name)) }
    let source = SHA256.digest(bytes)
    let lost = kind.isOfCharacters ? lostBytes(atEndOf: bytes) : 0
    if lost > 0 {
      var arrivals = try read(name, Array(bytes.dropLast(lost)), kind, source, origin, depth)
      arrivals.remark(.lastCharacterLost)
      return arrivals
    }
    return try read(name, bytes, kind, source, origin, depth)
  }

  /// How many bytes at the end of a text in UTF-8 begin a character that was cut off.
  private func lostBytes(atEndOf bytes: [UInt8]) -> Int {
    let lost = UTF8Check.cutCharacter(atEndOf: bytes)
    guard lost > 0, UTF8Check.firstInvalidOffset(bytes) == bytes.count - lost,
      encoding?.characters ?? CharacterEncoding.guess(of: bytes) == .utf8
    else { return 0 }
    return lost
  }

  private func read(
    _ name: String, _ bytes: [UInt8], _ kind: ArrivalKind, _ source: Digest, _ origin: Origin,
    _ depth: Int
  ) throws(Problem) -> [Arrival] {
    switch kind {
    case .chat: return try chat(name, bytes, source, origin).map { .manuscript($0) }
    case .word: return try word(name, bytes, source, origin).map { .manuscript($0) }
    case .office: return try office(name, bytes, source, origin).map { .manuscript($0) }
    case .mail where depth < Self.deepest: return try mail(name, bytes, depth)
    case .stories where depth < Self.deepest:
      return try stories(name, bytes, origin, depth: depth)
    case .zip where depth < Self.deepest: return try zip(name, bytes, origin, depth)
    case .picture: return [.manuscript(try picture(name, bytes, origin))]
    case .manuscript(let writing) where !isPage(kind, name):
      return [.manuscript(try text(writing, name, bytes, source, origin))]
    case .page, .manuscript:
      let isCopy = kind == .manuscript(.plain)
      var page = try IncomingPage(
        name: name, bytes: bytes, encoding: encoding, source: source, isCopy: isCopy)
      page.origin = origin
      let story =
        isCopy ? try self.story(in: page, bytes, source, origin) : nil
      return [story.map { .manuscript($0) } ?? .page(page)]
    case .mail, .zip, .stories, .unread: throw Problem(.refused, .tooDeepInside, at: Place(name))
    }
  }

  /// Whether the file that was read as a page is a manuscript.
  public func isManuscript(_ page: IncomingPage) -> Bool {
    let kind = kind(page.name, Array(page.text.utf8), .utf8)
    return isPage(kind, page.name) ? kind == .manuscript(.plain) && page.isOneStory : true
  }

  /// Whether a file is read line by line, as pages and plain manuscripts are.
  public func readsLines(name: String, bytes: [UInt8]) -> Bool {
    switch kind(name, bytes, encoding) {
    case .page, .stories, .manuscript(.plain): true
    default: false
    }
  }

  func kind(_ name: String, _ bytes: [UInt8], _ encoding: TextEncoding?) -> ArrivalKind {
    let seen = ArrivalKind.of(name: name, bytes: bytes, encoding: encoding?.characters)
    let kind = takenAs?.kind(insteadOf: seen) ?? seen
    let isText = kind == .page || kind == .stories
    return isOneArticle && takenAs == nil && isText ? .manuscript(.plain) : kind
  }

  private func isPage(_ kind: ArrivalKind, _ name: String) -> Bool {
    guard case .manuscript(let writing) = kind else { return kind == .page }
    return name.isPageName && writing != .labelled && takenAs != .manuscript && !isOneArticle
  }

  // MARK: Text

  /// Each as if it had come in a file of its own.
  private func stories(
    _ name: String, _ bytes: [UInt8], _ origin: Origin, depth: Int
  ) throws(Problem) -> [Arrival] {
    let text = try decoded(bytes, name).text
    var reader = self
    reader.encoding = .utf8
    var arrivals: [Arrival] = []
    for part in LabelledStories.parts(of: text) {
      arrivals += try reader.read(name, Array(part.utf8), origin, depth: depth + 1)
    }
    return arrivals
  }

  private func text(
    _ writing: ArrivalKind.Writing, _ name: String, _ bytes: [UInt8], _ source: Digest,
    _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    let decoded = try decoded(bytes, name)
    let isTyped = writing == .plain || writing == .labelled
    let copy = isTyped ? TypedLetters.typed(decoded.text) : decoded.text
    let letter = isTyped ? CoverLetter.around(copy) : nil
    var remarks = decoded.remarks
    var pictureFiles: [String] = []
    var manuscript = try IncomingManuscript(
      text: letter?.copy ?? copy, name: name, source: source, origin: origin
    ) { (text) throws(Problem) in
      switch writing {
      case .form: return try ManuscriptForm.parse(text, name: name)
      case .plain, .labelled: return PlainManuscript.read(text)
      case .foreign:
        let received = ForeignMarkdown.read(text)
        remarks += received.remarks
        pictureFiles = received.pictureFiles
        return received.form
      }
    }
    manuscript.remarks = remarks + manuscript.form.remarks
    manuscript.pictureFiles = pictureFiles
    manuscript.encoding = decoded.encoding
    if manuscript.form.front.object == nil { manuscript.form.takeNames() }
    if writing == .labelled { manuscript.doubts = BrokenCopy.doubts(manuscript.form, decoded.text) }
    if writing == .form {
      manuscript.form.settleBreaks()
      manuscript.form.sign(manuscript.signers)
    } else {
      manuscript.takeOutFields()
    }
    if let letter { manuscript.note(letter, from: origin.person, by: origin.person) }
    return manuscript
  }

  /// The manuscript that a file named like a page is: one story under its headline, and nothing
  /// around it that only pages have.
  private func story(
    in page: IncomingPage, _ bytes: [UInt8], _ source: Digest, _ origin: Origin
  ) throws(Problem) -> IncomingManuscript? {
    let story = page.isOneStory ? page : try page.withoutContacts()
    guard story.isOneStory, let read = story.reading.articles.first else { return nil }
    var manuscript = try text(.plain, page.name, bytes, source, origin)
    manuscript.words = page.wordsDigest()
    let article = manuscript.form.article
    let isReadAlike =
      article.headline == read.article.headline && !article.blocks.contains { $0.kind == .verse }
    if isReadAlike { manuscript.doubts = read.flags + manuscript.doubts }
    return manuscript
  }

  struct Decoded {
    let text: String
    let encoding: TextEncoding
    let remarks: [Wording]
  }

  func decoded(_ bytes: [UInt8], _ name: String) throws(Problem) -> Decoded {
    let guess = encoding == nil ? CharacterEncoding.guessed(of: bytes) : nil
    let encoding = encoding ?? guess.map { TextEncoding($0.encoding) } ?? .utf8
    do throws(UnreadableByte) {
      return Decoded(
        text: try encoding.characters.text(of: bytes), encoding: encoding,
        remarks: guess?.isClear ?? true ? [] : [.encodingUnclear(encoding)])
    } catch {
      throw encoding.unreadable(at: error.offset, of: bytes, name: name)
    }
  }

  // MARK: Documents

  /// Each story of several is known again by its own words.
  private func word(
    _ name: String, _ bytes: [UInt8], _ source: Digest, _ origin: Origin
  ) throws(Problem) -> [IncomingManuscript] {
    let isOne = isOneArticle || takenAs == .manuscript
    let stories =
      isOne
      ? [try WordDocument.read(bytes, name: name)] : try WordDocument.stories(bytes, name: name)
    return try stories.map { (story) throws(Problem) in
      var manuscript = try manuscript(of: story, name, source, origin)
      if stories.count > 1 {
        manuscript.words = SHA256.digest(manuscript.form.article.canonicalBytes)
      }
      return manuscript
    }
  }

  private func manuscript(
    of document: WordManuscript, _ name: String, _ source: Digest, _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
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
      name: name, form: ManuscriptForm(article: article, front: FrontMatter(unit: document.unit)),
      source: source, origin: origin)
    manuscript.form.takeUnit()
    manuscript.privateLines = document.privateLines
    manuscript.signers = document.signers
    manuscript.pictures = pictures
    manuscript.takeOutFields()
    manuscript.remarks = document.leftOver.wordings
    manuscript.note(document.remarks, by: origin.person)
    for comment in document.comments {
      let quoted = comment.quoted.isEmpty ? "" : "“\(comment.quoted)” "
      manuscript.note([quoted + comment.text], by: comment.person)
    }
    return manuscript
  }

  /// `.doc`, `.wps`, `.rtf`, `.odt` by way of LibreOffice.
  private func office(
    _ name: String, _ bytes: [UInt8], _ source: Digest, _ origin: Origin
  ) throws(Problem) -> [IncomingManuscript] {
    try DocumentKind.refuseRubbish(bytes, name: name)
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

  func picture(
    _ name: String, _ bytes: [UInt8], _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    let picture = try IncomingPicture(name: name, bytes: bytes)
    let article = Article(blocks: [picture.block(caption: "", credits: [])])
    var manuscript = IncomingManuscript(
      name: name, form: ManuscriptForm(article: article), source: picture.media, origin: origin)
    manuscript.pictures = [picture]
    return manuscript
  }
}

extension ArrivalKind {
  /// Whether its bytes are text and nothing else.
  fileprivate var isOfCharacters: Bool {
    switch self {
    case .page, .manuscript, .stories, .chat: true
    case .word, .mail, .zip, .office, .picture, .unread: false
    }
  }
}

extension [Arrival] {
  /// Puts what a person should know with the first of them.
  fileprivate mutating func remark(_ remark: Wording) {
    switch first {
    case .manuscript(var manuscript):
      manuscript.remarks.append(remark)
      self[0] = .manuscript(manuscript)
    case .page(var page):
      page.losses.append(remark)
      self[0] = .page(page)
    case nil: break
    }
  }
}

extension [WordManuscript.LeftOver] {
  /// What was not taken in and the words of it, one sentence for each reason.
  fileprivate var wordings: [Wording] {
    WordManuscript.LeftOver.Reason.allCases.compactMap { reason in
      let left = filter { $0.reason == reason }
      return left.first.map { .notTakenIn($0.wording, left.map(\.text).filter { !$0.isEmpty }) }
    }
  }
}

extension String {
  /// Names of files that hold pages: `.txt`, or no ending at all.
  fileprivate var isPageName: Bool {
    let file = split(separator: "/").last ?? ""
    return file.hasSuffix(".txt") || !file.utf8.contains(UInt8(ascii: "."))
  }
}
