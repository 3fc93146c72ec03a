/// Stanzas on English pages that were broken to a measure: each line is one of its own, and begins with
/// a capital.
enum LatinStanzas {
  /// Lines of the shortest stanza that is told from text.
  private static let shortest = 4

  /// The lines of stanzas: blocks between white, below their headline and who wrote them, in which every
  /// line begins with a capital and half leave room for the first word of the next one.
  static func lines(
    in lines: [PageLine], measure: Int, isHead: (Int) -> Bool
  ) -> Set<Int> {
    var found: Set<Int> = []
    var (start, isPoem) = (0, false)
    for end in 1...max(1, lines.count)
    where end == lines.count || (end < lines.count && lines[end].gap > 0) {
      defer { start = end }
      let first = (start..<end).prefix(4).last(where: isHead).map { $0 + 1 } ?? start
      let goesOn = isPoem && first == start && isLikeVerse(lines[first..<end])
      isPoem = goesOn || isStanza(lines[first..<end], measure)
      if isPoem { found.formUnion(first..<end) }
    }
    return found
  }

  /// Lines that begin with capitals, and most of which end no sentence: below a stanza, another one.
  private static func isLikeVerse(_ block: ArraySlice<PageLine>) -> Bool {
    block.count > 1 && block.allSatisfy { $0.indent < 8 && beginsHigh($0) && $0.innerStops <= 1 }
      && block.count { $0.ending == .stop } * 2 <= block.count
      && block.last.map { $0.ending == .stop || $0.ending == .open } ?? false
  }

  private static func isStanza(_ block: ArraySlice<PageLine>, _ measure: Int) -> Bool {
    guard block.count >= shortest, isLikeVerse(block), !isParagraph(block) else { return false }
    let pairs = zip(block, block.dropFirst())
    let short = pairs.count { above, line in
      let word = line.letters.prefix { $0 != 0x20 }.count
      return above.width + 1 + word <= measure || above.width > measure
    }
    return short * 2 >= block.count - 1
  }

  /// Its first line is set in as paragraphs are, and the next one begins at the edge.
  private static func isParagraph(_ block: ArraySlice<PageLine>) -> Bool {
    guard let first = block.first, let next = block.dropFirst().first else { return false }
    return first.indent >= next.indent + 2
  }

  private static func beginsHigh(_ line: PageLine) -> Bool {
    line.letters.first { $0 != 0x22 && $0 != 0x201C && $0 != 0x2018 && $0 != 0x27 }
      .map(Lettering.isUpper) ?? false
  }
}
