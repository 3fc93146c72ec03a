/// Writes XML, SVG and HTML. Text and attribute values are escaped here and nowhere else, and
/// characters that XML 1.0 §2.2 forbids become U+FFFD, so no copy can break out of its element.
public struct MarkupWriter: Sendable {
  /// What has been written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// An empty document.
  public init() {}

  /// Writes an element with what `content` writes inside it.
  public mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [],
    _ content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes, ">")
    content(&self)
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element that has nothing inside, in the form both XML and HTML's void elements take.
  public mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = []
  ) {
    open(name, attributes, "/>")
  }

  /// Writes text between the tags.
  public mutating func text(_ text: String) { escape(text, quotes: false) }

  /// Writes bytes that stand in the source of the program: doctypes, style sheets, line feeds.
  public mutating func literal(_ text: StaticString) { append(text) }

  private mutating func open(
    _ name: StaticString, _ attributes: [(StaticString, String)], _ end: StaticString
  ) {
    append("<")
    append(name)
    for (key, value) in attributes {
      append(" ")
      append(key)
      append("=\"")
      escape(value, quotes: true)
      append("\"")
    }
    append(end)
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func escape(_ text: String, quotes: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"" where quotes: append("&quot;")
      case "\n" where quotes: append("&#10;")
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
