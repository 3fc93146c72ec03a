/// A person's name as it is printed, to be known again in another print of it: MARCUS BELL, Marcus
/// J. Bell, President Marcus Bell, Marcus Bell, Secretary; 王 芳.
struct PrintedName: Hashable {
  /// In small letters, without initials; a name in Chinese is one word.
  private let words: [String]

  init(_ text: String) {
    let isLatin = text.unicodeScalars.contains(where: \.properties.isCased)
    let parts = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { $0.lowercased() }
    guard isLatin else {
      words = parts.isEmpty ? [] : [parts.joined()]
      return
    }
    let whole = parts.filter { $0.count > 1 }
    words = whole.isEmpty ? parts : whole
  }

  /// Whether this, in a byline, may be the person of `name`: the same word, or several words of a
  /// name among titles and the like. In doubt they are one, so that nobody signs their own copy.
  func isOf(_ name: PrintedName) -> Bool {
    let count = name.words.count
    guard count > 1 else { return !words.isEmpty && words == name.words }
    guard count <= words.count else { return false }
    return (0...(words.count - count)).contains { start in
      words[start..<start + count].elementsEqual(name.words)
    }
  }
}
