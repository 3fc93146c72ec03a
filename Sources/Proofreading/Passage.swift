import Manuscript

/// The text of one part, as rules read it.
struct Passage {
  let part: Part
  /// Whether it is verse or a list, where repetition is usual.
  let isLines: Bool
  let text: [Unicode.Scalar]

  init(_ part: Part, _ text: String, isLines: Bool = false) {
    (self.part, self.isLines) = (part, isLines)
    self.text = Array(text.unicodeScalars)
  }

  /// The parts of an article that have text, in reading order.
  static func all(of article: Article) -> [Passage] {
    let heads: [(Part, String?)] = [
      (.kicker, article.kicker), (.headline, article.headline), (.deck, article.deck),
      (.standfirst, article.standfirst),
    ]
    let body = article.blocks.enumerated().map { index, block in
      Passage(.block(index), block.text, isLines: block.kind == .list || block.kind == .verse)
    }
    return heads.compactMap { part, text in text.map { Passage(part, $0) } } + body
  }

  /// Whether it is a block of the body.
  var isOfBody: Bool { if case .block = part { true } else { false } }

  /// The scalar at a place; none outside.
  func at(_ index: Int) -> Unicode.Scalar? {
    text.indices.contains(index) ? text[index] : nil
  }

  func string(_ range: Range<Int>) -> String {
    String(text[range])
  }

  /// Whether a mark stands at a place, which then moves behind it.
  func takes(_ mark: Unicode.Scalar, at place: inout Int) -> Bool {
    guard at(place) == mark else { return false }
    place += 1
    return true
  }

  /// Whether these scalars stand at a place.
  func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    index >= 0 && index + word.count <= text.count
      && text[index..<(index + word.count)].elementsEqual(word)
  }

  /// Whether a word stands there that takes in all of a range.
  func holds(_ word: [Unicode.Scalar], around range: Range<Int>) -> Bool {
    guard word.count >= range.count else { return false }
    return (range.upperBound - word.count...range.lowerBound).contains { has(word, at: $0) }
  }

  /// Digits from a place on.
  func digits(from index: Int) -> Range<Int> {
    var end = index
    while let scalar = at(end), scalar.isDigit { end += 1 }
    return index..<end
  }
}

extension Unicode.Scalar {
  /// A Chinese character.
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value) || value == 0x3007
  }

  /// A mark of Chinese punctuation.
  var isChineseMark: Bool {
    (0x3001...0x3002).contains(value) || (0x3008...0x3011).contains(value)
      || (0x3014...0x3017).contains(value) || "，；：？！（）“”‘’…—".unicodeScalars.contains(self)
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A Latin letter.
  var isLetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }

  var scalars: [Unicode.Scalar] { Array(unicodeScalars) }
}
