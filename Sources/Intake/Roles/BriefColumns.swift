/// Pieces without headlines in Chinese, by the name of the section right above them.
extension NeighbourClues {
  /// Right below the name of a section no story goes on unless its sentence was cut: what stands there
  /// without headlines are pieces, each of them one paragraph.
  static func addColumnsOfBriefs(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices where namesColumn(page, index) {
      let pieces = (index + 1..<page.lines.count).prefix {
        page.isText($0) || page.has(.bracketedNames, at: $0)
      }
      guard let first = pieces.first, page.isText(first), !SentenceRests.isRest(page.lines[first]),
        pieces.allSatisfy({ isPiece(page, $0) })
      else { continue }
      let isAlone = pieces.count == 1 && !endsColumn(page, first + 1)
      page.insert(.headsBriefs, if: !isAlone, at: index)
    }
  }

  /// The head of a notice is none, and at the top of a page a column may stand before its headline.
  private static func namesColumn(_ page: LineClues, _ index: Int) -> Bool {
    guard namesSection(page, index) else { return false }
    let name = page.lines[index].letters.filter { Lettering.isHan($0) }
    return !LineWords.notices.contains(name) && (0..<index).contains { page.isText($0) }
  }

  private static func namesSection(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.label, at: index) || page.has(.sectionWord, at: index)
  }

  /// A short paragraph that is whole, and nobody's question or answer.
  private static func isPiece(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    let isWhole = line.ending == .stop || page.tails[index] != nil || line.letters.last == 0x29
    return isWhole && line.size <= mostInPiece && !page.has(.startsMidSentence, at: index)
      && !page.has(.numbered, at: index) && !page.has(.noticeField, at: index)
      && page.arrival(at: index) == nil && !isSpoken(line) && !line.isCall
      && !page.has(.note, at: index) && !isSignedPicture(page, index)
  }

  /// `问：`, `答：`.
  private static func isSpoken(_ line: PageLine) -> Bool {
    line.letters.prefix(2).dropFirst().first == 0x3A
  }

  /// The next section begins below, or the foot of the page.
  private static func endsColumn(_ page: LineClues, _ index: Int) -> Bool {
    index == page.lines.count || namesSection(page, index)
      || isFurniture(page, index) && !page.has(.jump, at: index)
  }

  private static let mostInPiece = 220
}
