import Diagnostics
import Manuscript

/// Reads the lines after the front matter: headline, names, blocks.
struct BodyReader {
  /// Nil where neither the front matter nor the body has one.
  private(set) var headline: String?
  private(set) var bylines: [Byline] = []
  private(set) var blocks: [Block] = []
  private var open: OpenBlock?
  private let name: String

  /// `headline` is the one of the front matter.
  init(name: String, headline: String) {
    self.name = name
    self.headline = headline.isEmpty ? nil : headline
  }

  mutating func read(_ lines: ArraySlice<FormLine>) throws(Problem) {
    var rest = lines.drop(while: \.isBlank)
    try takeHeadline(&rest)
    let isParagraphEach = LineJoining.isParagraphEach(rest)
    for line in rest {
      if line.isIndented || isParagraphEach, LineMark(line.raw) == .text { close() }
      try take(line)
    }
    close()
  }

  /// The first heading, and the lines of names directly under it.
  private mutating func takeHeadline(_ lines: inout ArraySlice<FormLine>) throws(Problem) {
    guard let first = lines.first, case .heading(1, let text) = LineMark(first.raw) else { return }
    if !text.isEmpty {
      guard headline == nil else { throw misplacedHeadline(first) }
      headline = Escape.read(text)
    }
    lines = lines.dropFirst()
    while let line = lines.first, LineMark(line.raw) == .text, let names = NameLine.read(line.raw) {
      bylines += names
      lines = lines.dropFirst()
    }
  }

  private mutating func take(_ line: FormLine) throws(Problem) {
    switch LineMark(line.raw) {
    case .blank: close()
    case .text, .fence: takeText(Escape.read(line.raw))
    case .spokenNote: begin(.note(Escape.read(line.raw)))
    case .note(let raw): begin(.note(Escape.read(raw)))
    case .picture(let label, let raw):
      let place = Place(name, line: line.number)
      begin(.picture(try PictureLabel(label, at: place), Escape.read(raw)))
    case .heading(let level, let raw): try takeCrosshead(level, raw, line)
    case .verse(let raw): takeVerse(Escape.read(raw))
    case .item(let raw): takeItem(Escape.read(raw))
    }
  }

  private mutating func begin(_ block: OpenBlock) {
    close()
    open = block
  }

  private mutating func close() {
    if let block = open { blocks.append(block.block) }
    open = nil
  }

  private mutating func takeText(_ text: String) {
    if let continued = open?.continued(text) {
      open = continued
    } else {
      begin(.paragraph(text))
    }
  }

  private mutating func takeVerse(_ line: String) {
    guard case .verse(let lines) = open else { return begin(.verse([line])) }
    open = .verse(lines + [line])
  }

  private mutating func takeItem(_ item: String) {
    guard case .list(let items) = open else { return begin(.list([item])) }
    open = .list(items + [item])
  }

  private mutating func takeCrosshead(_ level: Int, _ raw: Raw, _ line: FormLine) throws(Problem) {
    close()
    guard level > 1 else { throw misplacedHeadline(line) }
    if !raw.isEmpty { blocks.append(.crosshead(Escape.read(raw))) }
  }

  private func misplacedHeadline(_ line: FormLine) -> Problem {
    Problem(
      .refused, headline == nil ? .lateHeadline : .secondHeadline,
      at: Place(name, line: line.number), advice: .howToWriteCrosshead)
  }
}

/// A block whose words are still coming in.
private enum OpenBlock {
  case paragraph(String)
  case note(String)
  case picture(PictureLabel, String)
  case list([String])
  case verse([String])

  var block: Block {
    switch self {
    case .paragraph(let text): .paragraph(text)
    case .note(let text): .editorsNote(text)
    case .picture(let label, let text): .picture(label.picture(text))
    case .list(let items): .list(items)
    case .verse(let lines): .verse(lines)
    }
  }

  /// The block with one more line of text; nil where such a line begins a new block.
  func continued(_ text: String) -> OpenBlock? {
    switch self {
    case .paragraph(let start): .paragraph(LineJoining.join(start, text))
    case .note(let start): .note(LineJoining.join(start, text))
    case .picture(let label, let start): .picture(label, LineJoining.join(start, text))
    case .list(let items):
      .list(items.dropLast() + [LineJoining.join(items.last ?? "", text)])
    case .verse: nil
    }
  }
}
