/// Names of sections in brackets that titles and quotes have too.
extension NeighbourClues {
  /// `「這邊風景」` alone above a headline, or above pieces: a few letters and nothing else in such brackets
  /// are the name of what stands below them, and so is what the page sets alike.
  static func addQuotedLabels(_ page: inout LineClues) {
    let quoted = page.lines.indices.filter { isQuotedName(page.lines[$0]) }
    guard !quoted.isEmpty, !page.shape.isLatin else { return }
    let heading = quoted.filter { headsPieces(page, $0) }
    let dresses = Set(heading.map { page.lines[$0].letters.first })
    for index in quoted where dresses.contains(page.lines[index].letters.first) {
      if heading.contains(index) || !page.isTitleLike(index - 1) { page.insert(.label, at: index) }
    }
  }

  private static let quotes: [Letter: Letter] = [0x300C: 0x300D, 0x300E: 0x300F, 0x300A: 0x300B]

  private static func isQuotedName(_ line: PageLine) -> Bool {
    guard (4...8).contains(line.size), line.heading == 0, let first = line.letters.first,
      let close = quotes[first], line.letters.last == close
    else { return false }
    return line.letters.dropFirst().dropLast().allSatisfy { Lettering.isHan($0) || $0 == 0x20 }
  }

  /// A headline, or two pieces, right below; a line in the same dress may come between.
  private static func headsPieces(_ page: LineClues, _ index: Int) -> Bool {
    let below =
      (index + 1..<page.lines.count).first { page.lines[$0].letters != page.lines[index].letters }
      ?? page.lines.count
    let isFirst = !page.isTitleLike(index - 1) || isQuotedName(page.lines[index - 1])
    guard isFirst, !page.has(.listRow, at: index - 1), !page.has(.startsDash, at: below) else {
      return false
    }
    // 《送饭路上》 at the top, or right above its text, is a title.
    let isTitleDress = page.lines[index].letters[0] == 0x300A
    if isTitleDress, index == 0 { return false }
    if page.isTitleLike(below) {
      return !isQuotedName(page.lines[below]) && signature(page.lines[below]) == nil
    }
    return !isTitleDress && index > 0 && isWhole(page, below) && isWhole(page, below + 1)
  }

  private static func isWhole(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index) && page.lines[index].ending == .stop
  }
}
