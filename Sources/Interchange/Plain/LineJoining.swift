import Manuscript

/// Lines that were broken to fit a window become one paragraph again.
public enum LineJoining {
  /// Puts a blank between two Latin words and nothing beside a Chinese character.
  public static func join(_ lines: [String]) -> String {
    var text = lines.first ?? ""
    for line in lines.dropFirst() {
      if isLoose(text.unicodeScalars.last, line.unicodeScalars.first) { text += " " }
      text += line
    }
    return text
  }

  /// The same without the line feeds that a writer put into the lines.
  static func joinAll(_ lines: [String]) -> String {
    join(parts(join(lines)))
  }

  private static func parts(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n").map { String(Raw($0).trimmed) }
      .filter { !$0.isEmpty }
  }

  /// A paragraph of lines of which some end in a line feed, because their writer wants them to end
  /// there: lines of verse where all are short, else one text.
  static func block(_ lines: [String]) -> Block {
    let kept = parts(join(lines))
    if kept.count < 2 { return .paragraph(kept.first ?? "") }
    let isVerse = kept.allSatisfy { CopyLength(of: $0).words <= longestVerse }
    return isVerse ? .verse(kept) : .paragraph(join(kept))
  }

  /// The same for a block that is there already.
  static func settled(_ block: Block) -> Block {
    switch block {
    case .paragraph(let text): text.unicodeScalars.contains("\n") ? self.block([text]) : block
    case .list(let items): .list(items.map { joinAll([$0]) })
    case .crosshead, .editorsNote, .verse, .picture: block
    }
  }

  /// In words of Latin copy or Chinese characters.
  private static let longestVerse = 20

  private static func isLoose(_ last: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let last, let next else { return false }
    return !isWide(last) && !isWide(next) && !"-‐\n".unicodeScalars.contains(last)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80
  }

  /// Whether each line is a paragraph of its own: several lines, no blank line between them, and
  /// every one ends a sentence. Copy comes like this from chats and word processors.
  static func isParagraphEach(_ lines: ArraySlice<FormLine>) -> Bool {
    let rest = lines.drop(while: \.isBlank)
    let blanks = rest.reversed().prefix(while: \.isBlank).count
    let body = rest.dropLast(blanks)
    let texts = body.filter { LineMark($0.raw) == .text }
    return texts.count > 1 && !body.contains(where: \.isBlank)
      && texts.allSatisfy { PlainLines.closings.contains($0.raw.last ?? " ") }
  }
}

extension Block {
  /// A table, of which each row stays a line; a single one is a paragraph.
  static func rows(_ rows: [String]) -> Block {
    rows.count == 1 ? .paragraph(rows[0]) : .list(rows)
  }
}
