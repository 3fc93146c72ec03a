/// Words to look for in lines; all of them in simplified characters and ASCII marks.
struct WordList: Sendable {
  private let byFirst: [Letter: [[Letter]]]
  private let byLast: [Letter: [[Letter]]]
  private let all: Set<[Letter]>
  private let firsts: LetterSet
  private let lasts: LetterSet

  /// Takes the words apart at blanks.
  init(_ words: String) {
    let letters = words.asLetters
    self.init(letters.split { Lettering.isBlank($0) || $0 == 0x0A }.map { Array($0) })
  }

  /// Takes words that may have blanks in them.
  init(_ list: [[Letter]]) {
    var first: [Letter: [[Letter]]] = [:]
    var last: [Letter: [[Letter]]] = [:]
    for word in list.sorted(by: { $0.count > $1.count }) {
      first[word[0], default: []].append(word)
      last[word[word.count - 1], default: []].append(word)
    }
    firsts = LetterSet(first.keys)
    lasts = LetterSet(last.keys)
    byFirst = first
    byLast = last
    all = Set(list)
  }

  func contains(_ letters: ArraySlice<Letter>) -> Bool {
    guard let first = letters.first, firsts.contains(first) else { return false }
    return all.contains(Array(letters))
  }

  func contains(_ letters: [Letter]) -> Bool { contains(letters[...]) }

  /// Length of the longest word that begins at the start of `letters`; 0 where none does.
  func prefixLength(_ letters: ArraySlice<Letter>) -> Int {
    guard let start = letters.first, firsts.contains(start), let words = byFirst[start] else {
      return 0
    }
    for word in words where letters.starts(with: word) { return word.count }
    return 0
  }

  /// Length of the longest word that ends at the end of `letters`; 0 where none does.
  func suffixLength(_ letters: ArraySlice<Letter>) -> Int {
    guard let end = letters.last, lasts.contains(end), let words = byLast[end] else { return 0 }
    for word in words where letters.count >= word.count && letters.suffix(word.count) == word[...] {
      return word.count
    }
    return 0
  }

  /// Whether any of the words stands anywhere in `letters`.
  func occurs(in letters: ArraySlice<Letter>) -> Bool { firstOccurrence(in: letters) != nil }

  func firstOccurrence(in letters: ArraySlice<Letter>) -> Range<Int>? {
    for index in letters.indices where firsts.contains(letters[index]) {
      let length = prefixLength(letters[index...])
      if length > 0 { return index..<(index + length) }
    }
    return nil
  }
}
