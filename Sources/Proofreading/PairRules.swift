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
  static func findings(in passages: [Passage]) -> [Finding] {
    let body = passages.filter(\.isOfBody)
    let heads = passages.filter { !$0.isOfBody }
    return heads.flatMap { alone([$0]) } + alone(body)
  }

  private static func alone(_ passages: [Passage]) -> [Finding] {
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
    return (lonely + open).map { finding($0, passages[$0.place]) }
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

  private static func finding(_ open: Open, _ passage: Passage) -> Finding {
    let range = open.index..<(open.index + 1)
    return Finding(
      rule: .pair, part: passage.part, range: range, text: passage.around(range), fix: nil,
      why: .whyPair(String(passage.text[open.index])))
  }
}

extension Passage {
  /// The words around a place, so that it can be found.
  func around(_ range: Range<Int>) -> String {
    string(max(0, range.lowerBound - 4)..<min(text.count, range.upperBound + 4))
      .replacing("\n", with: " ")
  }
}
