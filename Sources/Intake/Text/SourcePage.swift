public import Diagnostics

/// The text of one page as it came in, before anybody has read it.
public struct SourcePage: Hashable, Sendable {
  /// The file name, as the person gave it.
  public let name: String
  /// The encoding the bytes were in.
  public let encoding: TextEncoding
  /// Whether anything spoke for the encoding, if nobody named it; else a person has to look.
  public let isEncodingClear: Bool
  /// What `\n` separates, first line first; carriage returns and form feeds are blanks inside a
  /// line. The mark of byte order is no part of the text. An empty file has one empty line.
  public let lines: SourceLines
  /// How these lines stood in the file.
  let layout: PageLayout

  /// Decodes a page. Without `encoding`: mark of byte order, then strict UTF-8, then Big5 or
  /// GB 18030, whichever gives the more common characters.
  ///
  /// Refuses bytes that are no text, and names the byte and line of the first that cannot be read.
  public init(name: String, bytes: [UInt8], encoding: TextEncoding? = nil) throws(Problem) {
    let decoded = try PageDecoding(name: name, bytes: bytes).decoded(as: encoding)
    self.name = name
    self.encoding = decoded.encoding
    self.isEncodingClear = decoded.isClear
    self.lines = decoded.lines
    layout = .plain
  }

  /// The same page with other words on some lines, by their numbers from 1.
  public func replacing(_ words: [(line: Int, words: String)]) -> SourcePage {
    var lines = Array(self.lines)
    for (line, words) in words { lines[line - 1] = words }
    return SourcePage(self, lines: SourceLines(lines), layout: layout)
  }

  /// The same page with its lines in another order.
  init(_ page: SourcePage, lines: SourceLines, layout: PageLayout) {
    (name, encoding, isEncodingClear) = (page.name, page.encoding, page.isEncodingClear)
    self.lines = lines
    self.layout = layout
  }

  /// A page of lines that are text already, as an editor's window or a test has them.
  public init(name: String, lines: [String]) {
    self.name = name
    self.encoding = .utf8
    self.isEncodingClear = true
    self.lines = SourceLines(lines)
    layout = .plain
  }
}
