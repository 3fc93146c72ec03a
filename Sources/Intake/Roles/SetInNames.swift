import Manuscript

/// Names that are told by how far they stand in.
extension NeighbourClues {
  /// So many half ems further in than the lines around it a line is set to the right.
  private static let farIn = 8

  /// `　　　　　　码头仔` between a title and the lines of its poem: who wrote it, pen name or not.
  static func addAuthorsSetIn(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices.dropFirst().dropLast(3) where page.people[index] == nil {
      let (above, line) = (page.lines[index - 1], page.lines[index])
      let isFarIn = (1...3).allSatisfy { page.lines[index + $0].indent + farIn <= line.indent }
      guard isFarIn, above.indent + farIn <= line.indent, line.ending == .open,
        (2...5).contains(line.letters.count), line.letters.allSatisfy(Lettering.isHan),
        page.isTitleLike(index - 1), above.size <= 12,
        (1...3).allSatisfy({ page.lines[index + $0].size <= 17 && !page.isText(index + $0) })
      else { continue }
      page.take(.writer(line.letters[...]), index)
    }
  }

  /// `　　　　　　　五结　张阿缎` below the last sentence of a letter: where the writer lives, and the name;
  /// `居民 老陈` is one there too.
  static func addLettersSetIn(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst() where page.people[index] == nil {
      let line = page.lines[index]
      guard line.indent >= farIn, line.size <= 10, page.lines[index - 1].ending == .stop,
        page.lines[index - 1].indent + farIn <= line.indent,
        (max(0, index - 12)..<index).contains(where: {
          page.has(.salutation, at: $0) || isOfLetters(page.lines[$0])
        }), let name = placedName(line.letters)
      else { continue }
      page.take(.writer(name), index)
    }
  }

  private static func placedName(_ letters: [Letter]) -> ArraySlice<Letter>? {
    let parts = letters.split(separator: 0x20)
    guard parts.count == 2, (2...5).contains(parts[0].count), (2...4).contains(parts[1].count),
      parts.joined().allSatisfy(Lettering.isHan), let first = parts[1].first,
      Surnames.isSurname(first) || PeopleWords.isNickname(parts[1])
    else { return nil }
    return parts[1]
  }
}
