import Diagnostics

/// Brackets and quotation marks that have no partner. The body is read as one text, since a quotation
/// may go on over paragraphs.
enum PairRules {
  private static let partners: [Unicode.Scalar: Unicode.Scalar] = [
    "》": "《", "〉": "〈", "」": "「", "』": "『", "）": "（", "】": "【", "〕": "〔", "”": "“",
    "’": "‘",
  ]
  private static let openings = Set(partners.values)

  private struct Open {
    let mark: Unicode.Scalar
    let place: Int
    let index: Int
  }

  /// Headline and the like are read each by itself, the body as a whole.
  static func findings(in passages: [Passage], isChinese: Bool) -> [Finding] {
    let body = passages.filter(\.isOfBody)
    let alone = passages.filter { !$0.isOfBody }.map { [$0] } + [body]
    return alone.flatMap { passages in
      let open = lonely(in: passages) + (isChinese ? [] : lonelyStraight(in: passages))
      return open.map { finding($0, passages[$0.place], isChinese: isChinese) }
    }
  }

  private static func lonely(in passages: [Passage]) -> [Open] {
    var open: [Open] = []
    var lonely: [Open] = []
    for (place, passage) in passages.enumerated() {
      for (index, scalar) in passage.text.enumerated() where !scalar.isHan {
        let mark = scalar == "(" ? "（" : scalar == ")" ? "）" : scalar
        let here = Open(mark: mark, place: place, index: index)
        if openings.contains(mark) {
          take(here, &open)
        } else if let partner = partners[mark], !isApostrophe(index, passage) {
          close(here, partner, passage, &open, &lonely)
        }
      }
    }
    return lonely + open
  }

  /// The straight marks of English copy: one before a word opens, any other closes. One behind
  /// digits may stand for inches.
  private static func lonelyStraight(in passages: [Passage]) -> [Open] {
    var lonely: [Open] = []
    for (place, passage) in passages.enumerated() {
      var open: Open?
      for (index, scalar) in passage.text.enumerated() where scalar == "\"" {
        let here = Open(mark: scalar, place: place, index: index)
        if passage.opens(index) {
          if let open { lonely.append(open) }
          open = here
        } else if open != nil {
          open = nil
        } else if passage.at(index - 1)?.isDigit != true {
          lonely.append(here)
        }
      }
      let goesOn = passages.dropFirst(place + 1).first?.text.first == "\""
      if let open, !goesOn { lonely.append(open) }
    }
    return lonely
  }

  /// A quotation over several paragraphs begins each with its opening mark.
  private static func take(_ here: Open, _ open: inout [Open]) {
    let goesOn =
      here.index == 0 && (here.mark == "“" || here.mark == "「")
      && open.contains { $0.mark == here.mark && $0.place < here.place }
    if !goesOn { open.append(here) }
  }

  private static func close(
    _ here: Open, _ partner: Unicode.Scalar, _ passage: Passage, _ open: inout [Open],
    _ lonely: inout [Open]
  ) {
    guard let at = open.lastIndex(where: { $0.mark == partner }) else {
      if !isLabel(here, passage) { lonely.append(here) }
      return
    }
    lonely += open[(at + 1)...]
    open.removeSubrange(at...)
  }

  /// `1）` at the beginning of a line.
  private static func isLabel(_ here: Open, _ passage: Passage) -> Bool {
    guard here.mark == "）" else { return false }
    let start = passage.text[..<here.index].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return here.index - start <= 3
  }

  /// The ’ of English words.
  private static func isApostrophe(_ index: Int, _ passage: Passage) -> Bool {
    passage.text[index] == "’" && passage.at(index - 1)?.isLetter == true
  }

  private static func finding(_ open: Open, _ passage: Passage, isChinese: Bool) -> Finding {
    let range = open.index..<(open.index + 1)
    return Finding(
      rule: .pair, part: passage.part, range: range, text: passage.around(range), fix: nil,
      why: .whyPair(String(passage.text[open.index]), isChinese: isChinese))
  }
}

extension Passage {
  /// Whether a straight quotation mark stands before a word and behind none.
  fileprivate func opens(_ index: Int) -> Bool {
    let isBehind = at(index - 1).map {
      $0.properties.isWhitespace || "([—–-‘'“".unicodeScalars.contains($0)
    }
    let isBefore = at(index + 1).map { !$0.properties.isWhitespace }
    return (isBehind ?? true) && (isBefore ?? false)
  }

  /// The words around a place, so that it can be found.
  func around(_ range: Range<Int>) -> String {
    string(max(0, range.lowerBound - 4)..<min(text.count, range.upperBound + 4))
      .replacing("\n", with: " ")
  }
}
