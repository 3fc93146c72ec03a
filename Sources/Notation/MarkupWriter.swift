import Diagnostics

/// Writes XML, SVG and HTML. Text and attribute values are escaped here and nowhere else, and
/// characters that XML 1.0 §2.2 forbids become U+FFFD, so no copy can break out of its element.
public struct MarkupWriter: Sendable {
  /// What has been written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  private let showsSteering: Bool

  /// An empty document. One that people decide by shows characters that would reorder what they
  /// read as `\u{202e}`; in all others copy stands as it is.
  public init(showsSteering: Bool = false) { self.showsSteering = showsSteering }

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
    var text = showsSteering ? Printable.clean(text) : text
    text.withUTF8 { letters in
      var start = 0
      var at = 0
      while at < letters.count {
        guard let (length, escape) = Self.escape(letters, at, quotes: quotes) else {
          at += 1
          continue
        }
        bytes.append(contentsOf: letters[start..<at])
        append(escape)
        at += length
        start = at
      }
      bytes.append(contentsOf: letters[start...])
    }
  }

  /// How many bytes of UTF-8 from here may not stand as they are, and what stands for them.
  private static func escape(
    _ letters: UnsafeBufferPointer<UInt8>, _ at: Int, quotes: Bool
  ) -> (length: Int, escape: StaticString)? {
    switch letters[at] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\"") where quotes: return (1, "&quot;")
    case UInt8(ascii: "\n") where quotes: return (1, "&#10;")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): return nil
    case 0..<0x20, 0x7F: return (1, "\u{FFFD}")
    case 0xC2 where letters[at + 1] < 0xA0: return (2, "\u{FFFD}")
    case 0xEF where letters[at + 1] == 0xBF && letters[at + 2] >= 0xBE: return (3, "\u{FFFD}")
    default: return nil
    }
  }
}
