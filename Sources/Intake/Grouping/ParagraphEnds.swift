/// Where a paragraph of hard-wrapped English copy ends though its last line is full: told by how the
/// page parts its paragraphs, and else by a sum of what speaks for a new one.
struct ParagraphEnds {
  /// The page has white between paragraphs and none inside them.
  let areParted: Bool
  /// The page sets the first line of a paragraph in.
  let areIndented: Bool
  private let measure: Int

  init(_ lines: [PageLine], measure: Int) {
    self.measure = measure
    let ends = lines.indices.dropFirst().filter { index in
      lines[index - 1].ending == .stop && lines[index].width * 2 >= measure
        && lines[index - 1].width + Measure.longWord < measure && !lines[index].beginsLow
    }
    let parted = ends.count { lines[$0].gap > 0 }
    areParted = parted >= 3 && parted * 10 >= ends.count * 9
    let indented = lines.indices.dropFirst().filter { (2...8).contains(lines[$0].indent) }
    // Above a paragraph stands the last line of another one, or a headline, which fills none.
    let begun = indented.count {
      lines[$0 - 1].ending != .open || lines[$0 - 1].indent > 0
        || lines[$0 - 1].width * 4 < measure * 3
    }
    areIndented =
      indented.count >= 3 && begun * 3 >= indented.count * 2
      && indented.count * 2 <= lines.count
  }

  /// Whether `line` goes on behind the full stop of `above`, which has no room for its first word and
  /// is the paragraph's line number `count`.
  func goesOn(_ above: PageLine, _ line: PageLine, count: Int) -> Bool {
    if areParted { return true }
    if areIndented { return line.indent < 2 }
    var score = Weights.goesOn + Weights.line * Double(min(count, 8))
    let words = line.letters.split(separator: 0x20, maxSplits: 2)
    if LatinSections.takesUp(line.letters) { score += Weights.takesUp }
    if words.prefix(2).count(where: { Lettering.isUpper($0[$0.startIndex]) }) == 2 {
      score += Weights.name
    }
    if words.first?.elementsEqual("The".asLetters) ?? false { score += Weights.article }
    if let last = above.letters.last, last == 0x22 || last == 0x201D { score += Weights.said }
    let over = above.width + 1 + (words.first?.count ?? 0) - measure
    return score + Weights.over * Double(over) > 0
  }

  /// Fitted to the pages of `Papers/`, each with the reason it is there.
  private enum Weights {
    /// A full line is rarely the last one.
    static let goesOn = 2.7
    /// Paragraphs of newspapers have few lines.
    static let line = -0.4
    /// He, they, this: what a sentence inside a paragraph begins with; a quote goes on what was told.
    static let takesUp = 1.5
    /// Somebody is introduced: Foreman Pete Lysek.
    static let name = -0.9
    /// `The`: a thing is named anew, which the middle of a paragraph takes up by he, they, this.
    static let article = -1.1
    /// Behind what somebody said another one speaks.
    static let said = -1.6
    /// The longer the word that did not fit, the less full the line is.
    static let over = -0.13
  }
}
