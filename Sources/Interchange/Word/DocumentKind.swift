public import Diagnostics
import Packing

/// What a file that came in is by its bytes, whatever it is called.
public enum DocumentKind: Hashable, Sendable {
  /// `.docx`, as Word and WPS write it.
  case word
  /// A Word, WPS or Excel file that only opens with a password.
  case encrypted
  /// The binary form of Word and WPS before 2007: `.doc`, `.wps`.
  case binaryWord
  /// `.rtf`.
  case richText
  /// `.odt` and its sisters.
  case openDocument
  /// Word 2003 XML, often called `.doc`.
  case wordXML
  /// `.xlsx`, `.et`.
  case spreadsheet
  /// `.pptx`, `.dps`.
  case presentation
  case pdf
  /// Any other zip archive, broken ones too.
  case archive
  /// Anything else: text, a picture, nothing.
  case other

  /// Tells the kind; never fails.
  public static func of(_ bytes: [UInt8]) -> DocumentKind {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return isEncrypted(bytes) ? .encrypted : .binaryWord
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .richText }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if ZipArchive.isLikely(bytes) { return ofArchive(bytes) }
    let start = String(decoding: bytes.prefix(1_000), as: UTF8.self)
    return start.contains("progid=\"Word.Document\"") ? .wordXML : .other
  }

  /// Refuses what LibreOffice would take for text, and make rubbish of: bytes that begin like no
  /// document, and an OLE container that ends within its first sectors or has no true header
  /// ([MS-CFB] 2.2).
  public static func refuseRubbish(_ bytes: [UInt8], name: String) throws(Problem) {
    let isDocument =
      bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      ? bytes.count >= 1_536 && bytes[28...29] == [0xFE, 0xFF] && [9, 12].contains(bytes[30])
      : isMarkup(bytes) || marks.contains { bytes.starts(with: $0) }
    if isDocument { return }
    throw Problem(.refused, .documentNotWhole, at: Place(name), advice: .askForDocumentAgain)
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(256).drop { $0 <= 0x20 || $0 >= 0x80 }.first == UInt8(ascii: "<")
  }

  /// Rich text, zip; Word 2, Word for the Mac and for DOS, WordPerfect, Works.
  private static let marks: [[UInt8]] = [
    Array("{\\rtf".utf8), Array("PK".utf8), [0xDB, 0xA5], [0xFE, 0x37], [0x31, 0xBE],
    [0xFF, 0x57, 0x50, 0x43], [0x01, 0xFE],
  ]

  /// An encrypted file is an OLE container with a stream of this name; names stand in UTF-16 at the
  /// start of directory entries, which are 128 bytes long ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4).
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    return stride(from: 512, to: bytes.count, by: 128).contains { start in
      bytes[start] == name[0] && bytes[start...].starts(with: name)
    }
  }

  private static func ofArchive(_ bytes: [UInt8]) -> DocumentKind {
    guard let archive = try? ZipArchive(bytes, name: "") else { return .archive }
    let names = archive.entries.map { WordPackage.path($0) }
    let folders: [(String, DocumentKind)] = [
      ("word/", .word), ("xl/", .spreadsheet), ("ppt/", .presentation),
    ]
    if names.contains("[content_types].xml") {
      for (folder, kind) in folders where names.contains(where: { $0.hasPrefix(folder) }) {
        return kind
      }
    }
    let mark = Array("mimetypeapplication/vnd.oasis.opendocument.".utf8)
    return bytes.dropFirst(30).starts(with: mark) ? .openDocument : .archive
  }

  /// Why it is not read as a Word document.
  var refusal: (what: Wording, advice: Wording?)? {
    switch self {
    case .word, .archive: nil
    case .encrypted: (.encryptedDocument, .askWithoutPassword)
    case .binaryWord: (.binaryDocument, .saveAsDocx)
    case .richText: (.richTextDocument, .saveAsDocx)
    case .openDocument: (.openDocument, .saveAsDocx)
    case .wordXML: (.oldXMLDocument, .saveAsDocx)
    case .spreadsheet: (.spreadsheet, .saveAsDocx)
    case .presentation: (.presentation, .saveAsDocx)
    case .pdf: (.portableDocument, .importPageText)
    case .other: (.notAWordDocument, nil)
    }
  }
}
