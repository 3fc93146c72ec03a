/// The text of HTML from outside: what a reader sees, without tags, scripts and styles.
enum HypertextText {
  /// Lines of blocks parted by `\n`, paragraphs by a blank line; broken HTML gives what it has. With
  /// the letters that told something by standing above or below the line.
  static func plain(_ html: String) -> (text: String, lost: [String]) {
    var scan = HypertextScan(html)
    return scan.text()
  }
}

/// Goes once over the bytes of HTML; its time grows with their number and not faster.
private struct HypertextScan {
  private let bytes: [UInt8]
  private var index = 0
  private var out = HypertextLines()
  /// What was searched for and not found is not searched for again.
  private var missing: Set<String> = []

  init(_ html: String) { bytes = Array(html.utf8) }

  mutating func text() -> (text: String, lost: [String]) {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): takeTag()
      case UInt8(ascii: "&"): takeEntity()
      default: takeRun()
      }
    }
    out.settleRisen()
    return (out.text, out.lost)
  }

  private mutating func takeRun() {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "&")
    {
      index += 1
    }
    out.add(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func takeTag() {
    if bytes[index...].starts(with: "<!--".utf8), let end = find("-->", from: index + 4) {
      index = end
      return
    }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let isTag = Self.isLetter(next) || [UInt8(ascii: "/"), UInt8(ascii: "!"), 0x3F].contains(next)
    guard isTag, let end = tagEnd() else {
      out.add("<")
      index += 1
      return
    }
    let isClosing = next == UInt8(ascii: "/")
    let name = bytes[(index + (isClosing ? 2 : 1))..<end].prefix {
      Self.isLetter($0) || (0x30...0x39).contains($0)
    }.lowercasedASCII
    index = end
    if !isClosing, Self.silent.contains(name) { passOver(name) }
    out.tag(name, isClosing: isClosing)
  }

  private static let silent: Set<String> = ["script", "style", "title", "template"]

  private mutating func passOver(_ name: String) {
    let mark = "</" + name
    if let end = find(mark, from: index) { index = end - mark.utf8.count }
  }

  /// Behind the `>` that closes the tag, which may stand in quotation marks before it.
  private mutating func tagEnd() -> Int? {
    if !missing.contains("\"") {
      if let end = quotedTagEnd() { return end }
      missing.insert("\"")
    }
    return find(">", from: index)
  }

  private func quotedTagEnd() -> Int? {
    var quote: UInt8?
    var last: UInt8 = 0
    for at in (index + 1)..<bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      } else if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      if byte > 0x20 { last = byte }
    }
    return nil
  }

  /// Behind the next place of `mark`, in any case of letters.
  private mutating func find(_ mark: String, from start: Int) -> Int? {
    guard !missing.contains(mark) else { return nil }
    let wanted = Array(mark.utf8)
    var at = start
    while at + wanted.count <= bytes.count {
      if bytes[at] == wanted[0], bytes[at..<(at + wanted.count)].lowercasedASCII == mark {
        return at + wanted.count
      }
      at += 1
    }
    missing.insert(mark)
    return nil
  }

  private mutating func takeEntity() {
    let name = bytes[(index + 1)...].prefix(32).prefix { Self.isNamePart($0) }
    let text = HypertextEntity.text(String(decoding: name, as: UTF8.self))
    out.add(text ?? "&")
    guard text != nil else {
      index += 1
      return
    }
    index = name.endIndex
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "#")
  }
}

/// Lines out of blocks and runs of blanks.
private struct HypertextLines {
  private var lines: [String.UnicodeScalarView] = [.init()]
  private var hasBlank = false
  /// Whether one of the blanks was written to stay, as between two names.
  private var hasHardBlank = false
  /// Whether the source breaks its own lines there, which parts no Chinese words.
  private var isWrapped = false
  private var isExact = 0
  /// Letters above or below the line whose tag is open.
  private var risen: (text: String, rise: Rise)?
  /// Those whose place told something.
  private(set) var lost: [String] = []

  var text: String {
    MailText.clean(lines.map { String(Raw($0).trimmed) }.joined(separator: "\n"))
  }

  mutating func tag(_ name: String, isClosing: Bool) {
    if name == "sup" || name == "sub" {
      settleRisen()
      if !isClosing { risen = ("", name == "sup" ? .raised : .lowered) }
    } else if name == "br" || Self.paragraphs.contains(name) || Self.blocks.contains(name) {
      settleRisen()
    }
    if name == "pre" { isExact = max(0, isExact + (isClosing ? -1 : 1)) }
    if name == "br" {
      open()
    } else if Self.paragraphs.contains(name) {
      endLine()
      if lines.count > 1, lines[lines.count - 2].isEmpty == false { open() }
    } else if Self.blocks.contains(name) {
      endLine()
    } else if name == "td" || name == "th", !isClosing, !lines[lines.count - 1].isEmpty {
      lines[lines.count - 1].append("\t")
      hasBlank = false
    }
  }

  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "dl", "pre", "hr",
  ]
  private static let blocks: Set<String> = [
    "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "center", "body",
    "figure", "figcaption", "address", "main", "nav", "aside", "caption",
  ]

  private mutating func endLine() {
    if !lines[lines.count - 1].isEmpty { open() }
  }

  private mutating func open() {
    lines.append(.init())
    (hasBlank, hasHardBlank, isWrapped) = (false, false, false)
  }

  mutating func settleRisen() {
    guard let (text, rise) = risen else { return }
    risen = nil
    let (plain, isLost) = rise.read(text)
    if isLost { lost.append(text.trimmedBlanks) }
    add(plain)
  }

  mutating func add(_ text: String) {
    if risen != nil {
      risen?.text += text
      return
    }
    for scalar in text.unicodeScalars {
      if isExact > 0, scalar == "\n" {
        open()
      } else if " \t\r\n\u{C}\u{A0}".unicodeScalars.contains(scalar) {
        hasBlank = true
        hasHardBlank = hasHardBlank || scalar == "\u{A0}"
        isWrapped = isWrapped || scalar == "\n" || scalar == "\r"
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let last = lines[lines.count - 1].last
    let parts = last.map { hasHardBlank || !isWrapped || $0.value < 0x2E80 } ?? false
    if hasBlank, last != nil, parts || scalar.value < 0x2E80 {
      lines[lines.count - 1].append(" ")
    }
    (hasBlank, hasHardBlank, isWrapped) = (false, false, false)
    lines[lines.count - 1].append(scalar)
  }
}
