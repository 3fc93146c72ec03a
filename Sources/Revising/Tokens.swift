/// Cuts a text into what a difference counts: a run of Latin letters and digits is one token, and so
/// is a number such as 3,694 or 2.8 or 10:30; any other character is one of its own.
func tokens(of text: Substring) -> [Substring] {
  var tokens: [Substring] = []
  var start = text.startIndex
  while start < text.endIndex {
    var end = text.index(after: start)
    if isWordLetter(text[start]) {
      while end < text.endIndex, isWordLetter(text[end]) || isInNumber(end, text) {
        end = text.index(after: end)
      }
    }
    tokens.append(text[start..<end])
    start = end
  }
  return tokens
}

/// Whether a mark stands between two digits.
private func isInNumber(_ mark: Substring.Index, _ text: Substring) -> Bool {
  guard [".", ",", ":"].contains(text[mark]), text[text.index(before: mark)].isDigit else {
    return false
  }
  let next = text.index(after: mark)
  return next < text.endIndex && text[next].isDigit
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

/// Letters below the scripts that are written without blanks, and digits.
private func isWordLetter(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first else { return false }
  switch scalar.value {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF,
    0x370...0x1FFF:
    return true
  default: return false
  }
}

/// Gives equal texts equal numbers. Equal means the same bytes: `é` in its two Unicode forms is two
/// texts here, because the article's id tells them apart.
struct TokenNames {
  private var names: [[UInt8]: Int] = [:]

  mutating func name(_ token: Substring) -> Int {
    let bytes = Array(token.utf8)
    if let name = names[bytes] { return name }
    names[bytes] = names.count
    return names.count - 1
  }
}

/// Whether two texts are the same bytes.
func isIdentical(_ first: String?, _ second: String?) -> Bool {
  switch (first, second) {
  case (nil, nil): true
  case (let first?, let second?): first.utf8.elementsEqual(second.utf8)
  default: false
  }
}
