import Interchange
import Workflow

/// What was said to the desk beside a text, apart from a contributor's details in it.
struct WordsToDesk {
  /// Nothing where only such details were said.
  let note: BroughtNote?
  /// The details, which never enter an article, the log or git.
  let details: [String]

  /// `sent` is when it was said, as a chat tells it. Unlike copy, words to the desk never need a long
  /// number or an address, so every line with one is private.
  init(_ words: [String], by person: String, sent: String? = nil) {
    let found = PrivateLines.find(in: words).filter { $0.kind != .signature }
    var lines = words.without(found)
    // What is left of +86 139… is a number, too.
    for detail in found where !detail.remainder.contains(where: \.isLetter) {
      lines[detail.line - 1] = ""
    }
    details = found.map(\.text) + lines.filter(\.isPrivate)
    let text = lines.filter { !$0.isPrivate && !$0.allSatisfy(\.isWhitespace) }
      .joined(separator: " ")
    note =
      text.isEmpty
      ? nil : BroughtNote(person: PrivateNumbers.hidden(person), text: text, sent: sent)
  }
}

extension CoverLetter {
  /// Who said what to the desk in a letter: those who sent it on, the last of whom was `sender`, its
  /// writer, and those whose letters it quotes.
  func said(
    _ words: [String], from sender: String, by writer: String
  ) -> [(person: String, words: [String])] {
    forwardings.map { ($0.person ?? sender, $0.words) } + [(writer, words)]
      + quoted.map { ($0.person ?? "mail", $0.words) }
  }
}

extension String {
  /// Whether it has a long number, or tells a detail of whatever kind.
  fileprivate var isPrivate: Bool { hasLongNumber || PrivateNumbers.tellsAnywhere(self) }

  /// Seven digits or more, as telephones, cards and accounts have; a day is no such number.
  fileprivate var hasLongNumber: Bool {
    var run = 0
    let words = split(separator: " ").filter { !$0.isDay }
    for letter in words.joined(separator: " ") where !" -—–".contains(letter) {
      run = letter.isNumber ? run + 1 : 0
      if run >= 7 { return true }
    }
    return false
  }
}

extension Substring {
  /// `2024-12-09`.
  fileprivate var isDay: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy(\.isNumber)
  }
}

extension [String] {
  /// The lines with what may stay in the copy of those that hold a contributor's details.
  func without(_ details: [PrivateLine]) -> [String] {
    var lines = self
    for detail in details { lines[detail.line - 1] = detail.remainder }
    return lines
  }
}
