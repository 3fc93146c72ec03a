import Notation
import Packing

/// Kinds of files by the bytes they begin with.
struct FileMarks {
  private let bytes: [UInt8]
  private let ending: String

  init(_ bytes: [UInt8], ending: String) {
    self.bytes = bytes
    self.ending = ending
  }

  /// Nil for text and for what is not known.
  var kind: ArrivalKind? {
    if begins([0xFF, 0xD8, 0xFF]) { return .picture(.jpeg) }
    if begins([0x89, 0x50, 0x4E, 0x47]) { return .picture(.png) }
    if begins("PK\u{3}\u{4}") || begins("PK\u{5}\u{6}") { return zipped }
    if begins([0xD0, 0xCF, 0x11, 0xE0]) { return compound }
    if begins("{\\rtf") { return .office }
    if begins("%PDF") { return .unread(.pdf) }
    if begins("Rar!") || begins("7z\u{BC}".unicodeScalars.map { UInt8($0.value) }) {
      return .unread(.archive)
    }
    if begins([0x78, 0x9F, 0x3E, 0x22]) { return .unread(.packedByOutlook) }
    if isCard { return .unread(.card) }
    if ending == "csv" { return .unread(.spreadsheet) }
    if begins("GIF8") || isOtherPicture { return .unread(.picture) }
    return hypertext ?? (isData ? .unread(.data) : nil)
  }

  private func begins(_ mark: String) -> Bool { bytes.starts(with: mark.utf8) }
  private func begins(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }

  /// An appointment or an address, as programs send them beside a letter.
  private var isCard: Bool {
    let start = bytes.prefix(32).drop { $0 <= 0x20 || $0 >= 0x80 }.lowercasedASCII
    return ["begin:vcalendar", "begin:vcard"].contains(where: start.hasPrefix)
  }

  /// What a program reads: JSON, scripts, settings.
  private var isData: Bool {
    if !bytes.isEmpty, Self.dataEndings.contains(ending) { return true }
    if ["#!/", "<?php", "#include <"].contains(where: begins) { return true }
    let start = bytes.prefix(256).filter { $0 > 0x20 && $0 < 0x80 }
    return ["{\"", "[{\"", "[[", "{}", "[]"].contains { start.starts(with: $0.utf8) }
      && (try? JSONReader.read(bytes)) != nil
  }

  private static let dataEndings: Set<String> = [
    "json", "js", "css", "py", "sh", "yaml", "yml", "toml", "ini",
  ]

  /// TIFF, WebP, HEIC, Windows bitmaps.
  private var isOtherPicture: Bool {
    if begins([0x49, 0x49, 0x2A, 0]) || begins([0x4D, 0x4D, 0, 0x2A]) { return true }
    if begins("RIFF"), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return true }
    let brand = bytes.dropFirst(4)
    if ["ftyphei", "ftypmif", "ftypavif"].contains(where: { brand.starts(with: $0.utf8) }) {
      return true
    }
    return begins("BM") && ending == "bmp"
  }

  /// A document whose parts are in a zip, or a zip of files.
  private var zipped: ArrivalKind {
    if bytes.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis.opendocument".utf8) {
      return bytes.dropFirst(72).starts(with: ".text".utf8) ? .office : .unread(.spreadsheet)
    }
    if holds("word/document") { return .word }
    if holds("xl/workbook") { return .unread(.spreadsheet) }
    if holds("ppt/presentation") { return .unread(.slides) }
    return ending == "docx" ? .word : .zip
  }

  /// Whether an entry's name begins so: by the directory, since a document that is stored in a zip
  /// shows its own names in the bytes of the zip; by the bytes where the directory is damaged.
  private func holds(_ name: String) -> Bool {
    guard let archive = try? ZipArchive(bytes, name: "") else {
      return Self.has(name, in: bytes.suffix(256 << 10))
    }
    return archive.entries.contains { $0.nameBytes.starts(with: name.utf8) }
  }

  /// The file of streams that Office used before 2007, and uses for what is encrypted.
  private var compound: ArrivalKind {
    if hasStream("EncryptedPackage") { return ending == "xlsx" ? .unread(.spreadsheet) : .word }
    if hasStream("WordDocument") { return .office }
    if hasStream("Workbook") || hasStream("ETWorkbook") { return .unread(.spreadsheet) }
    if hasStream("PowerPoint Document") { return .unread(.slides) }
    return FileEnding.kinds[ending] ?? .office
  }

  /// Names of streams are UTF-16.
  private func hasStream(_ name: String) -> Bool {
    Self.has(name.utf8.flatMap { [$0, 0] }, in: bytes[...])
  }

  private static func has(_ name: String, in bytes: ArraySlice<UInt8>) -> Bool {
    has(Array(name.utf8), in: bytes)
  }

  private static func has(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard wanted.count > 1, bytes.count >= wanted.count else { return false }
      return (0...(bytes.count - wanted.count)).contains { at in
        bytes[at] == wanted[0] && bytes[at + 1] == wanted[1]
          && wanted.indices.allSatisfy { bytes[at + $0] == wanted[$0] }
      }
    }
  }

  /// A page of the web; under the name of a document it is one that Word saved so.
  private var hypertext: ArrivalKind? {
    let start = bytes.prefix(256).drop { $0 <= 0x20 || $0 >= 0x80 }.lowercasedASCII
    // What an editor saves may begin with its first paragraph.
    let isNamed = ["html", "htm"].contains(ending) && start.hasPrefix("<")
    guard isNamed || start.hasPrefix("<!doctype html") || start.hasPrefix("<html") else {
      return nil
    }
    return FileEnding.kinds[ending] == .office ? .office : .unread(.hypertext)
  }
}
