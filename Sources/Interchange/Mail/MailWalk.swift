import Diagnostics
import Notation

/// What one part of a mail came to.
struct MailReading {
  var texts: [String] = []
  var isFromHypertext = false
  var attachments: [Mail.Attachment] = []
  var remarks: [Wording] = []

  /// The texts, parted by a blank line.
  var text: String { texts.filter { !$0.isEmpty }.joined(separator: "\n\n") }

  mutating func add(_ other: MailReading) {
    texts += other.texts
    attachments += other.attachments
    for remark in other.remarks where !remarks.contains(remark) { remarks.append(remark) }
  }
}

/// Goes through the parts of a mail (RFC 2046).
struct MailWalk {
  private static let depthLimit = 20
  private static let partLimit = 1000

  private let name: String
  private var parts = 0

  init(name: String) { self.name = name }

  mutating func read(
    _ entity: MailEntity, depth: Int, fallback: String = "text/plain"
  ) throws(Problem) -> MailReading {
    guard depth <= Self.depthLimit else { throw refused(.mailTooDeep(levels: Self.depthLimit)) }
    parts += 1
    guard parts <= Self.partLimit else {
      throw refused(.mailHasTooManyParts(limit: Self.partLimit))
    }
    let part = MailPart(entity, fallback: fallback, number: parts)
    if part.type.hasPrefix("multipart/"), let boundary = part.boundary {
      return try readParts(part, boundary: boundary, depth: depth)
    }
    return part.isText ? part.text : part.attached
  }

  private func refused(_ what: Wording) -> Problem { Problem(.refused, what, at: Place(name)) }

  private mutating func readParts(
    _ part: MailPart, boundary: [UInt8], depth: Int
  ) throws(Problem) -> MailReading {
    let cut = MultipartBody.cut(part.entity.body, at: boundary)
    let fallback = part.type == "multipart/digest" ? "message/rfc822" : "text/plain"
    var readings: [MailReading] = []
    for body in cut.parts {
      readings.append(try read(MailEntity(body), depth: depth + 1, fallback: fallback))
    }
    var reading =
      part.type == "multipart/alternative" ? Self.best(of: readings) : Self.all(readings)
    if !cut.isClosed { reading.add(MailReading(remarks: [.mailBreaksOff])) }
    if part.type == "multipart/encrypted" { reading.remarks.append(.mailIsEncrypted) }
    return reading
  }

  private static func all(_ readings: [MailReading]) -> MailReading {
    readings.reduce(into: MailReading()) { $0.add($1) }
  }

  /// The same text in several forms: the plain one, else the last that says anything; the files of
  /// all of them.
  private static func best(of readings: [MailReading]) -> MailReading {
    let written = readings.filter { !$0.text.isEmpty }
    let best = written.first { !$0.isFromHypertext } ?? written.last
    var reading = best ?? MailReading()
    reading.attachments = readings.flatMap(\.attachments)
    return reading
  }
}

/// The parts between the lines of a boundary (RFC 2046, section 5.1.1).
enum MultipartBody {
  /// What stands before the first boundary and behind the last is for programs without MIME.
  static func cut(
    _ body: ArraySlice<UInt8>, at boundary: [UInt8]
  ) -> (parts: [ArraySlice<UInt8>], isClosed: Bool) {
    let mark = Array("--".utf8) + boundary
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let lineStart = rest.startIndex
      let line = MailLines.take(from: &rest)
      guard line.starts(with: mark) else { continue }
      let end = line.dropFirst(mark.count).trimmedBlanks
      let isLast = end.elementsEqual("--".utf8)
      guard end.isEmpty || isLast else { continue }
      if let start { parts.append(withoutLineEnd(body[start..<lineStart])) }
      if isLast { return (parts, true) }
      start = rest.startIndex
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return (parts.isEmpty ? [body] : parts, false)
  }

  /// The line end before a boundary belongs to the boundary.
  private static func withoutLineEnd(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var part = part
    if part.last == 0x0A { part.removeLast() }
    if part.last == 0x0D { part.removeLast() }
    return part
  }
}
