import Intake
import Interchange
import Manuscript

/// Tells that a manuscript breaks off in the middle of a sentence.
enum BrokenCopy {
  /// A shorter paragraph may be a name, a place or a remark without any mark.
  private static let leastLetters = 12

  /// `text` is the file that the manuscript was read from, and its lines are those of the doubt.
  static func doubts(_ form: ManuscriptForm, _ text: String) -> [Flag] {
    guard case .paragraph(let last)? = form.article.blocks.last, isOpen(last) else { return [] }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let place = lines.lastIndex { line in
      let words = line.drop(while: \.isWhitespace)
      return !words.isEmpty && last.hasSuffix(words)
    }
    return place.map { [.breaksOff(line: $0 + 1)] } ?? []
  }

  /// Running text, with a comma or stop inside, that ends in a comma or in a letter; a date, a telephone
  /// number or an address at its end closes it as a stop does.
  private static func isOpen(_ text: String) -> Bool {
    guard text.count >= leastLetters, let end = text.last else { return false }
    if commas.contains(end) { return true }
    return end.isLetter && text.contains { stops.contains($0) } && !text.contains("@")
      && !text.hasSuffix("日")
  }

  private static let commas: Set<Character> = ["，", "、", "；", ",", ";"]
  private static let stops: Set<Character> = ["，", "。", "！", "？", ",", ".", "!", "?"]
}
