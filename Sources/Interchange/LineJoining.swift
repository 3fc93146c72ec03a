/// Lines that were broken to fit a window become one paragraph again.
enum LineJoining {
  /// Puts a blank between two Latin words and nothing beside a Chinese character.
  static func join(_ lines: [String]) -> String {
    var text = lines.first ?? ""
    for line in lines.dropFirst() {
      if isLoose(text.unicodeScalars.last, line.unicodeScalars.first) { text += " " }
      text += line
    }
    return text
  }

  private static func isLoose(_ last: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let last, let next else { return false }
    return !isWide(last) && !isWide(next) && last != "-" && last != "\n"
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
      && texts.allSatisfy { sentenceEnds.contains($0.raw.last ?? " ") }
  }

  private static let sentenceEnds = Set("。！？…”’）】》.!?)\"".unicodeScalars)
}
