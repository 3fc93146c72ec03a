import Diagnostics
import Notation

/// One part of a mail that has no parts of its own, or has not been cut into them yet.
struct MailPart {
  let entity: MailEntity
  /// The media type, in lower case.
  let type: String
  private let parameters: HeaderParameters?
  private let fileName: String?
  private let isAttachment: Bool
  private let number: Int

  init(_ entity: MailEntity, fallback: String, number: Int) {
    self.entity = entity
    self.number = number
    parameters = entity.headers.structured("content-type")
    let named = parameters?.value ?? ""
    type = named.contains("/") ? named : fallback
    let disposition = entity.headers.structured("content-disposition")
    let name = disposition?["filename"] ?? parameters?["name"]
    let isNamed = name.map { !AttachmentName.isMadeUp($0) } ?? false
    fileName = isNamed ? name : nil
    isAttachment = disposition?.value == "attachment" && (isNamed || name == nil)
  }

  /// The line that parts the parts.
  var boundary: [UInt8]? {
    parameters?["boundary"].flatMap { $0.isEmpty ? nil : Array($0.utf8) }
  }

  /// Whether it is what the sender wrote, and not a file.
  var isText: Bool {
    let isWriting = ["text/plain", "text/html"].contains(type) || type.hasPrefix("multipart/")
    return isWriting && fileName == nil && !isAttachment
  }

  /// The bytes as they were before they travelled.
  var content: (bytes: [UInt8], broken: Bool) {
    let coding = entity.headers.structured("content-transfer-encoding")?.value ?? ""
    return TransferCoding.decode(entity.body, coding)
  }

  /// The text of the part.
  var text: MailReading {
    let content = content
    var reading = MailReading()
    let text = characters(content.bytes, remarks: &reading.remarks)
    if type == "text/html" {
      let plain = HypertextText.plain(text)
      reading.texts = [plain.text]
      reading.isFromHypertext = true
      if !reading.text.isEmpty { reading.remarks.append(.textIsFromHypertext) }
      if !plain.lost.isEmpty { reading.remarks.append(.risenLettersStandOnTheLine(plain.lost)) }
    } else {
      reading.texts = [flowed(MailText.clean(text))]
    }
    return reading
  }

  private func characters(_ bytes: [UInt8], remarks: inout [Wording]) -> String {
    let charset = parameters?["charset"]
    let named = charset.flatMap(CharacterEncoding.init(charset:))
    if let charset, named == nil { remarks.append(.unknownCharset(charset)) }
    let guessed = CharacterEncoding.guess(of: bytes)
    let encoding = named == .latin1 && Self.isHardlyLatin(bytes) ? guessed : named ?? guessed
    if let text = try? encoding.text(of: bytes) { return text }
    if let text = try? guessed.text(of: bytes) { return text }
    let (text, replaced) = encoding.legibleText(of: bytes)
    remarks.append(.charactersAreBroken(count: replaced))
    return text
  }

  /// Western copy has few letters beyond ASCII; programs that know no Chinese name Latin-1 anyway.
  private static func isHardlyLatin(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 >= 0x80 } * 5 > bytes.count * 2
      || (UTF8Check.firstInvalidOffset(bytes) == nil && bytes.contains { $0 >= 0x80 })
  }

  /// Lines that end in a blank go on in the next one (RFC 3676).
  private func flowed(_ text: String) -> String {
    guard parameters?["format"]?.lowercased() == "flowed" else { return text }
    let dropsBlank = parameters?["delsp"]?.lowercased() == "yes"
    return MailText.unflowed(text, dropsBlank: dropsBlank)
  }

  /// The subject of a mail that was forwarded as a file.
  private var forwardedName: String? {
    guard type == "message/rfc822" else { return nil }
    let subject = MailEntity(content.bytes[...]).headers.line("subject")
    return subject.isEmpty ? nil : subject + ".eml"
  }

  /// The part as a file.
  var attached: MailReading {
    let content = content
    let name = AttachmentName.safe(fileName ?? forwardedName, type: type, number: number)
    var reading = MailReading()
    reading.attachments = [Mail.Attachment(name: name, bytes: content.bytes)]
    if content.broken || content.bytes.isEmpty {
      reading.remarks.append(.attachmentIsDamaged(name))
    }
    if type == "application/ms-tnef" || name == "winmail.dat" {
      reading.remarks.append(.outlookParcel(name))
    }
    if type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime" {
      reading.remarks.append(.mailIsEncrypted)
    }
    return reading
  }
}

/// The plain text of a mail.
enum MailText {
  /// Lines end in `\n`, control characters are out, as are blank lines at the end.
  static func clean(_ text: String) -> String {
    let text = hasOdds(text) ? cleaned(text) : text
    let scalars = text.unicodeScalars
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let before = scalars.index(before: end)
      guard scalars[before] == "\n" || Escape.isBlank(scalars[before]) else { break }
      end = before
    }
    return end == scalars.endIndex ? text : String(scalars[..<end])
  }

  /// Whether anything but its end has to be changed, which is rare.
  private static func hasOdds(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return ByteSearch.hasControls(in: bytes, besides: 0x09...0x0A)
        || ByteSearch.place(of: 0x7F, in: bytes) != nil || hasOrderMark(bytes)
    }
  }

  /// U+FEFF, of whose bytes the last is the rarest.
  private static func hasOrderMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var start = 2
    while let at = ByteSearch.place(of: 0xBF, in: bytes, from: start) {
      if bytes[at - 1] == 0xBB, bytes[at - 2] == 0xEF { return true }
      start = at + 1
    }
    return false
  }

  private static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && last != "\r") {
        result.append("\n")
      } else if scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F) {
        if scalar != "\u{FEFF}" { result.append(scalar) }
      }
      last = scalar
    }
    return String(result)
  }

  /// Puts lines together that were broken for travel; `-- ` above a signature is not one.
  static func unflowed(_ text: String, dropsBlank: Bool) -> String {
    var lines: [Substring.UnicodeScalarView] = []
    var goesOn = false
    for raw in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = raw.first == " " ? raw.dropFirst() : raw
      let isSoft = line.last == " " && !line.elementsEqual("-- ".unicodeScalars)
      let kept = isSoft && dropsBlank ? line.dropLast() : line
      if goesOn { lines[lines.count - 1].append(contentsOf: kept) } else { lines.append(kept) }
      goesOn = isSoft
    }
    return lines.map { String($0) }.joined(separator: "\n")
  }
}
