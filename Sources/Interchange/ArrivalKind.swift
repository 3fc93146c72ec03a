public import Diagnostics
public import Notation

/// What a file that comes in is, by its content first and its name second.
public enum ArrivalKind: Hashable, Sendable {
  /// How a manuscript of text is written.
  public enum Writing: String, CaseIterable, Hashable, Sendable {
    /// In our own form: for `ManuscriptForm.parse`.
    case form
    /// Headline, name line, text: for `PlainManuscript.read`.
    case plain
    /// The same under 标题： or 作者： with 单位：, or below a letter to the desk, which no page prints.
    case labelled
    /// With a `title:` in its front matter: for `ForeignMarkdown.read`.
    case foreign
  }

  /// Pictures that can be filed.
  public enum PictureFile: String, CaseIterable, Hashable, Sendable {
    case jpeg, png
  }

  /// What nothing here reads.
  public enum Unread: String, CaseIterable, Hashable, Sendable {
    case pdf, hypertext, spreadsheet, slides, archive, picture, card, data, packedByOutlook, binary
  }

  /// The text of a page with several articles, or nothing but blanks.
  case page
  /// Text of one article.
  case manuscript(Writing)
  /// Text of several articles, each under its own 标题：: for `LabelledStories.parts`.
  case stories
  /// Text from a chat window: for `ChatPaste.clean` first.
  case chat
  /// `.docx`, also an encrypted or damaged one: its reader says so.
  case word
  /// `.eml`: for `MailMessage.read`.
  case mail
  /// A zip of files.
  case zip
  /// `.doc`, `.wps`, `.rtf`, `.odt`: for LibreOffice.
  case office
  case picture(PictureFile)
  case unread(Unread)

  /// As many bytes of a text as tell what it is; nobody sends more of their own as one story.
  public static let mostBytesJudged = 256 << 10

  /// Tells what a file is; of text it looks at no more than the first `mostBytesJudged`.
  /// `encoding` is what a person says of it; without it, it is guessed.
  public static func of(
    name: String, bytes: [UInt8], encoding: CharacterEncoding? = nil
  ) -> ArrivalKind {
    let ending = FileEnding.of(name)
    if bytes.isEmpty { return FileEnding.kinds[ending] ?? .page }
    if let kind = FileMarks(bytes, ending: ending).kind { return kind }
    let start = opening(bytes)
    let headers = MailEntity(start[...]).headers
    if headers.mailFields >= (ending == "eml" ? 1 : 3) { return .mail }
    guard let text = readable(start, encoding) else {
      return FileEnding.kinds[ending] ?? .unread(.binary)
    }
    let kind = ArrivalText(text).kind
    let isOfMarkdown = ["md", "markdown"].contains(ending) && ArrivalText.mayBeMarkdown(kind)
    return isOfMarkdown && ForeignMarkdown.isMarkdown(text) ? .manuscript(.foreign) : kind
  }

  /// Whole lines from the start.
  private static func opening(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > mostBytesJudged else { return bytes }
    let start = bytes[..<mostBytesJudged]
    let end = start.lastIndex(of: 0x0A) ?? start.endIndex - 1
    return Array(start[...end])
  }

  /// Nil where the bytes are no text; bytes that begin no character are left for the reader to name.
  private static func readable(_ bytes: [UInt8], _ encoding: CharacterEncoding?) -> String? {
    let guess = encoding == nil ? CharacterEncoding.guessed(of: bytes) : nil
    var text =
      guess?.isPlainUTF8 ?? false
      ? bytes.withUnsafeBufferPointer { String(wellFormed: $0) }
      : (encoding ?? guess?.encoding ?? .utf8).legibleText(of: bytes).text
    var (signs, controls) = (0, 0)
    text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      guard ByteSearch.hasControls(in: raw, besides: 9...13) else { return }
      for byte in bytes {
        if byte & 0xC0 != 0x80 { signs += 1 }
        if byte < 0x20 && byte &- 9 > 4 { controls += 1 }
      }
    }
    return controls <= max(4, signs / 50) ? text : nil
  }

  /// Why such a file cannot be taken in, and what to do; nil for all that can be.
  public var refusal: Wording? {
    guard case .unread(let kind) = self else { return nil }
    switch kind {
    case .pdf: return .pdfIsNoCopy
    case .hypertext: return .hypertextIsNoCopy
    case .spreadsheet: return .spreadsheetIsNoCopy
    case .slides: return .slidesAreNoCopy
    case .archive: return .archiveIsNotZip
    case .picture: return .pictureIsOfOtherKind
    case .card: return .cardIsNoCopy
    case .data: return .dataIsNoCopy
    case .packedByOutlook: return .outlookPackedIt
    case .binary: return .fileIsNoCopy
    }
  }

  /// Whether the copy of a mail may stand in such a file, be it that nothing here reads it.
  public var mayHoldCopy: Bool {
    if case .picture = self { return false }
    return self != .unread(.card) && self != .unread(.data)
  }
}

extension String {
  /// Whether it is the name of a file or folder that a program or system keeps for itself: hidden
  /// ones, the owner files of Word, what Windows and the Mac leave in folders and zips.
  public var isOfSystem: Bool {
    (hasPrefix(".") && !allSatisfy { $0 == "." }) || hasPrefix("~$")
      || ["__macosx", "thumbs.db", "desktop.ini"].contains(utf8.lowercasedASCII)
  }
}

/// What the end of a name promises, where the content says nothing.
enum FileEnding {
  /// In lower case, without the full stop; "" where there is none.
  static func of(_ name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: ".") else { return "" }
    return file[file.index(after: dot)...].utf8.lowercasedASCII
  }

  static let kinds: [String: ArrivalKind] = [
    "docx": .word, "eml": .mail, "zip": .zip, "doc": .office, "wps": .office, "rtf": .office,
    "odt": .office, "jpg": .picture(.jpeg), "jpeg": .picture(.jpeg), "png": .picture(.png),
    "pdf": .unread(.pdf), "xls": .unread(.spreadsheet), "xlsx": .unread(.spreadsheet),
    "et": .unread(.spreadsheet), "ppt": .unread(.slides), "pptx": .unread(.slides),
    "dps": .unread(.slides), "rar": .unread(.archive), "7z": .unread(.archive),
    "heic": .unread(.picture), "webp": .unread(.picture), "gif": .unread(.picture),
    "tif": .unread(.picture), "tiff": .unread(.picture), "bmp": .unread(.picture),
  ]
}
