/// Names that a file can bear, out of what mail from outside says.
enum AttachmentName {
  /// The name without folders and what no file system wants; `attachment-N` where none is left.
  static func safe(_ name: String?, type: String, number: Int) -> String {
    let last = (name ?? "").unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? [][...]
    let allowed = last.filter(isAllowed)
    let bare = Raw(Raw(allowed).trimmed.drop { $0 == "." || Escape.isBlank($0) })
    if bare.isEmpty { return "attachment-\(number)" + (endings[type] ?? "") }
    return String(shortened(bare))
  }

  /// `ATT00001.txt`, as Exchange calls a part of the text that stood behind a picture or that a house
  /// puts below all of its letters.
  static func isMadeUp(_ name: String) -> Bool {
    let name = name.lowercased()
    let number = name.dropFirst(3).prefix { $0.isASCII && $0.isNumber }
    return name.hasPrefix("att") && number.count >= 5
      && [".txt", ".htm", ".html"].contains(name.dropFirst(3 + number.count))
  }

  /// Control characters, marks that turn the direction of writing, and the marks Windows forbids.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: !":*?\"<>|".unicodeScalars.contains(scalar)
    }
  }

  /// At most 80 characters: of the longest name the end says what kind of file it is.
  private static func shortened(_ name: Raw) -> Raw {
    guard name.count > 80 else { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] }.flatMap { $0.count <= 8 ? $0 : nil }
    return Raw(name.prefix(80 - (ending?.count ?? 0)) + (ending ?? []))
  }

  /// Gives a second file of the same name another one: `a.docx`, `a-2.docx`.
  static func apart(_ attachments: [Mail.Attachment]) -> [Mail.Attachment] {
    var taken: Set<String> = []
    return attachments.map { attachment in
      var name = attachment.name
      var number = 2
      while !taken.insert(name).inserted {
        name = numbered(attachment.name, number)
        number += 1
      }
      return Mail.Attachment(name: name, bytes: attachment.bytes)
    }
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return "\(name)-\(number)"
    }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }

  private static let endings: [String: String] = [
    "image/jpeg": ".jpg", "image/jpg": ".jpg", "image/png": ".png", "image/gif": ".gif",
    "application/msword": ".doc", "application/rtf": ".rtf", "text/rtf": ".rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/pdf": ".pdf", "application/zip": ".zip", "text/plain": ".txt",
    "text/html": ".html", "text/csv": ".csv", "text/calendar": ".ics", "message/rfc822": ".eml",
  ]
}
