/// What a front page says of the pages inside.
extension NeighbourClues {
  /// `渡口迎来末班船　3版` below 导读, `Picnic sign-up, page 3` below INSIDE, or several such lines: headlines
  /// that stand on other pages.
  static func addContents(_ page: inout LineClues) {
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
    let isLabelled = ContentsRow.isLabel(page.lines[start])
    guard isLabelled || ContentsRow.isSure(page.lines[start]) else { return nil }
    let first = isLabelled ? start + 1 : start
    let rows = page.lines[first...].prefix { isLabelled || ContentsRow.isSure($0) }.lazy
      .prefix { ContentsRow.points($0) }
    let isSure = rows.first.map(ContentsRow.isSure) ?? false
    if !isLabelled, !ContentsRow.ascend(Array(rows)) { return nil }
    return rows.count >= (isLabelled && isSure ? 1 : 2) ? first + rows.count : nil
  }
}

/// A line that says on which page something stands.
enum ContentsRow {
  /// 导读, 本期看点, `In This Issue:`.
  static func isLabel(_ line: PageLine) -> Bool {
    guard line.size <= 24 else { return false }
    if line.isLatin {
      return latinLabels.contains(
        Lettering.lowered(line.letters.filter { Lettering.isLatin($0) || $0 == 0x20 }))
    }
    return line.size <= 9 && labels.contains(line.letters.filter(Lettering.isHan))
  }

  /// Whether it gives the page at one of its ends, be it by a figure alone.
  static func points(_ line: PageLine) -> Bool {
    isSure(line)
      || mayBeRow(line)
        && (isBare(words(of: line).last) || isBare(words(of: line).first))
  }

  /// Whether it says besides that the figure is a page: 3版, `page 3`, by dots that lead to it.
  static func isSure(_ line: PageLine) -> Bool {
    guard mayBeRow(line) else { return false }
    if line.isLatin { return leadsToNumber(line.letters[...]) || namesPage(line) }
    return endsInPage(line.letters[...]) || beginsWithPage(line.letters[...])
  }

  /// Pages follow each other; the figures that dots lead to in a list of prices do not.
  static func ascend(_ lines: [PageLine]) -> Bool {
    guard lines.allSatisfy({ $0.isLatin }) else { return true }
    let numbers = lines.map { line -> Int in
      let digits = line.letters.reversed().prefix { Lettering.isDigit($0) }
      return digits.reversed().prefix(4).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// Whether a mark or dots part the page from what stands there, as nothing in a sentence does.
  static func isSetApart(_ line: PageLine) -> Bool {
    guard isSure(line) else { return false }
    if !line.isLatin || leadsToNumber(line.letters[...]) { return true }
    let word = FurnitureReading.pageWords.firstOccurrence(in: line.letters[...])
    guard let start = word?.lowerBound, start > 1 else { return true }
    return line.letters[start - 1] == 0x20 && !Lettering.isAlphanumeric(line.letters[start - 2])
  }

  /// A headline, and no sentence, date or sign of a story that goes on.
  private static func mayBeRow(_ line: PageLine) -> Bool {
    (line.isLatin ? 6...60 : 6...40).contains(line.size) && line.innerStops == 0
      && line.ending != .comma && line.ending != .stop
      && FolioDate.date(in: line.letters) == nil
      && !line.letters.allSatisfy { !Lettering.isHan($0) && !Lettering.isLatin($0) }
  }

  private static func words(of line: PageLine) -> [ArraySlice<Letter>] {
    line.letters.split { $0 == 0x20 || $0 == 0x7C || PeopleWords.marks.contains($0) }
  }

  /// `02`, `A4`, `P3`, `4-5`.
  private static func isBare(_ word: ArraySlice<Letter>?) -> Bool {
    guard let word, let first = word.first, word.count <= 5 else { return false }
    let digits = (0x41...0x48).contains(first) || first == 0x50 ? word.dropFirst() : word
    return digits.split { $0 == 0x2D || $0 == 0x2013 }.allSatisfy { part in
      part.count <= 2 && part.allSatisfy(Lettering.isDigit)
    } && digits.contains(where: Lettering.isDigit)
  }

  /// `老船厂变成公园 →2版`, `家长会开到田头（详见3版）`: a headline, and apart from it the page.
  private static func endsInPage(_ letters: ArraySlice<Letter>) -> Bool {
    let bare = letters.prefix(through: letters.lastIndex { $0 != 0x29 } ?? letters.startIndex)
    guard bare.last == 0x7248 else { return false }
    let before = bare.dropLast()
    let number = before.reversed().prefix { FolioPage.numerals.contains($0) }
    let head = before.dropLast(number.count)
    guard !number.isEmpty, let last = head.last, !Lettering.isHan(last) || pointers.contains(last)
    else { return false }
    return head.count(where: Lettering.isHan) >= 4
  }

  /// `▶02版 让合同签得明白`.
  private static func beginsWithPage(_ letters: ArraySlice<Letter>) -> Bool {
    let bare = letters.drop { !Lettering.isAlphanumeric($0) && !Lettering.isHan($0) }
    let number = bare.prefix { FolioPage.numerals.contains($0) }
    let rest = bare.dropFirst(number.count)
    return !number.isEmpty && rest.first == 0x7248 && rest.count > 5
      && !(rest.dropFirst().first.map(Lettering.isHan) ?? false)
  }

  private static let pointers: LetterSet = "见刊载"

  /// `Harvest supper ......... 3`.
  private static func leadsToNumber(_ letters: ArraySlice<Letter>) -> Bool {
    let number = letters.reversed().prefix { Lettering.isDigit($0) }
    let leaders = letters.dropLast(number.count).reversed().prefix { $0 == 0x2E || $0 == 0x20 }
    return (1...2).contains(number.count) && leaders.count { $0 == 0x2E } >= 3
  }

  /// `Picnic sign-up, page 3`, `Page 5: Choir tour`.
  private static func namesPage(_ line: PageLine) -> Bool {
    let letters = line.letters[...]
    guard let word = FurnitureReading.pageWords.firstOccurrence(in: letters) else { return false }
    let number = letters[word.upperBound...].dropFirst().prefix(while: Lettering.isAlphanumeric)
    return isBare(number) && (word.lowerBound == 0 || number.endIndex == letters.endIndex)
      && LineWords.jumps.prefixLength(letters) == 0
      && !FurnitureReading.isJump(line)
  }

  private static let labels = WordList(
    "导读 今日导读 本期导读 要闻导读 新闻导读 内页导读 版面导读 内容导读 今日看点 本期看点 看点 要目 本期要目 今日要目 目录 本期目录")
  private static let latinLabels = WordList(
    lines: """
      in this issue
      in this edition
      in this newsletter
      inside
      inside today
      inside this issue
      inside this week
      inside this month
      also inside
      whats inside
      on the inside
      contents
      table of contents
      index
      """)
}
