/// What a front page says of the pages inside.
extension NeighbourClues {
  /// `渡口迎来末班船　3版` below 导读, or several such lines: a headline that stands on another page.
  static func addContents(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    var start = 0
    while start < page.lines.count {
      guard let end = endOfContents(page, from: start) else {
        start += 1
        continue
      }
      for index in start..<end { page.takeForContents(index) }
      start = end
    }
  }

  /// Where the run of such lines ends that begins with a line or with the label above it.
  private static func endOfContents(_ page: LineClues, from start: Int) -> Int? {
    let line = page.lines[start]
    let isLabelled = line.size <= 8 && labels.contains(line.letters.filter(Lettering.isHan))
    let first = isLabelled ? start + 1 : start
    let end = first + page.lines[first...].prefix(while: pointsInside).count
    return end - first >= (isLabelled ? 1 : 2) ? end : nil
  }

  /// The last word is the number of a page, and a headline stands before it.
  private static func pointsInside(_ line: PageLine) -> Bool {
    guard (8...40).contains(line.size), line.ending == .open,
      let blank = line.letters.lastIndex(of: 0x20)
    else { return false }
    let word = line.letters[(blank + 1)...].filter { $0 != 0x28 && $0 != 0x29 }
    return word.last == 0x7248 && word.count <= 5 && FolioPage.named(word[...]) != nil
      && FolioDate.date(in: line.letters) == nil && blank >= 6
  }

  private static let labels = WordList("导读 今日导读 本期导读 要闻导读 新闻导读 内页导读 版面导读 今日看点 本期看点")
}
