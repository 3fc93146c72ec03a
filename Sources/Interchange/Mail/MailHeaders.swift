/// The lines above the blank line of a message or of one of its parts.
struct MailHeaders {
  /// Unfolded, names in lower case, in the order of the mail.
  private(set) var fields: [(name: String, value: [UInt8])] = []

  /// Takes the headers off the front of `bytes`; a line that is none ends them.
  init(from bytes: inout ArraySlice<UInt8>) {
    if bytes.starts(with: Array("From ".utf8)) { _ = MailLines.take(from: &bytes) }
    while !bytes.isEmpty {
      var rest = bytes
      let line = MailLines.take(from: &rest)
      guard line.isEmpty || add(line) else { return }
      bytes = rest
      if line.isEmpty { return }
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == 0x20 || line.first == 0x09 {
      guard !fields.isEmpty else { return false }
      fields[fields.count - 1].value += line
      return true
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    let name = line[..<colon].lowercasedASCII
    guard name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    fields.append((name, Array(line[(colon + 1)...])))
    return true
  }

  /// The value of the first field of this name.
  func first(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The value in the clear, on one line; "" where there is none.
  func line(_ name: String) -> String { first(name).map(HeaderText.line) ?? "" }

  /// The value with its parameters, as `Content-Type` has them.
  func structured(_ name: String) -> HeaderParameters? { first(name).map(HeaderParameters.init) }

  /// Whether these are headers that mail has, and not the labels of a manuscript.
  var isMail: Bool { fields.contains { Self.names.contains($0.name) } }

  /// How many of the fields only mail has.
  var mailFields: Int { fields.count { Self.names.contains($0.name) } }

  private static let names: Set<String> = [
    "from", "to", "cc", "subject", "date", "received", "message-id", "mime-version",
    "content-type", "return-path", "delivered-to", "reply-to", "sender", "x-mailer",
  ]

  /// The first mailbox of `From`.
  var sender: Mail.Sender? { (first("from") ?? first("sender")).flatMap(MailAddress.read) }
}

/// A message or one of its parts: headers, then what they describe.
struct MailEntity {
  let headers: MailHeaders
  let body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    headers = MailHeaders(from: &rest)
    body = rest
  }
}

/// Lines end in CR LF, or in LF where a program saved them so.
enum MailLines {
  /// The next line without its end.
  static func take(from bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let line = bytes[bytes.startIndex..<end]
    bytes = end < bytes.endIndex ? bytes[(end + 1)...] : bytes[end...]
    return line.last == 0x0D ? line.dropLast() : line
  }
}

extension Collection<UInt8> {
  /// ASCII capitals made small; other bytes that are no UTF-8 are replaced.
  var lowercasedASCII: String {
    String(decoding: map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces and tabs at both ends.
  var trimmedBlanks: ArraySlice<UInt8> {
    let start = drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x0A }
    return start[start.startIndex..<(end.map { $0 + 1 } ?? start.startIndex)]
  }
}
