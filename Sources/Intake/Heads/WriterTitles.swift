import Manuscript

/// What a line of names says of the writers besides their names and their work: `Priya Nair, 10th grade`,
/// `The Rev. Peter Long`, `赵敏 李丽（滨海县总工会）`. It becomes their title, so that nothing of the line is
/// lost.
enum WriterTitles {
  /// The writers of `list` with what `line` says of them; who has a title keeps it.
  static func bylines(_ bylines: [Byline], of list: PeopleList, in line: PageLine) -> [Byline] {
    guard !list.isPhotoCredit, let first = list.people.first, let last = list.people.last else {
      return bylines
    }
    let behind = line.letters[last.name.upperBound...]
    guard line.isLatin else {
      guard let title = inBrackets(behind) else { return bylines }
      return bylines.map { $0.titled(line.text(title)) }
    }
    let titles = [honorific(line.letters[..<first.name.lowerBound]), behindName(behind)]
    let title = titles.compactMap { $0.map(line.text) }.joined(separator: ", ")
    return bylines.dropLast() + bylines.suffix(1).map { $0.titled(title) }
  }

  /// The writers above a line that says only what the last of them is: `Sports Editor`, `Class of 2028`.
  static func bylines(_ bylines: [Byline], with title: String) -> [Byline] {
    guard let last = bylines.last else { return bylines }
    let title = [last.title, title].compactMap(\.self).joined(separator: ", ")
    return bylines.dropLast() + [Byline(name: last.name, role: last.role, title: title)]
  }

  /// `The Rev.`, `Staff Nurse`, `(Miss)` right before a name.
  private static func honorific(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    let words = letters.split { $0 == 0x20 || marks.contains($0) }
    let start = words.lastIndex { !LatinNames.mayPrecedeName($0) }.map { $0 + 1 } ?? 0
    guard start < words.count else { return nil }
    return words[start]
      .startIndex..<trimmed(words[start].startIndex..<letters.endIndex, letters).upperBound
  }

  /// `, Shop Steward, B Shift` behind a name; a stop at the end of the line is no part of it.
  private static func behindName(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    let whole = trimmed(letters.startIndex..<letters.endIndex, letters)
    guard !whole.isEmpty else { return nil }
    let isStopped =
      letters[whole.upperBound - 1] == 0x2E
      && !LatinStops.isAbbreviation(letters[whole].dropLast())
    return isStopped ? whole.dropLast() : whole
  }

  private static func trimmed(_ range: Range<Int>, _ letters: ArraySlice<Letter>) -> Range<Int> {
    let isMark: (Int) -> Bool = { letters[$0] == 0x20 || marks.contains(letters[$0]) }
    let start = range.first { !isMark($0) } ?? range.upperBound
    let end = range.last { !isMark($0) }.map { $0 + 1 } ?? start
    return start..<max(start, end)
  }

  private static let marks: LetterSet = ",;()[]*_\"“”—–-:□"

  /// `（滨海县总工会）`, `（作者系市作协会员）` behind the last name, unless it names their work.
  private static func inBrackets(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    guard let open = letters.firstIndex(of: 0x28),
      let close = letters[open...].firstIndex(of: 0x29), close > open + 2
    else { return nil }
    let inside = letters[(open + 1)..<close]
    guard inside.contains(where: Lettering.isHan), !isWork(inside) else { return nil }
    return (inside.startIndex + introductions.prefixLength(inside))..<close
  }

  private static func isWork(_ letters: ArraySlice<Letter>) -> Bool {
    PeopleWords.endings.contains { $0.words.prefixLength(letters) == letters.count }
  }

  private static let introductions = WordList("作者系 作者为 作者是 作者单位: 作者单位")
}

extension Byline {
  /// With a title where there is none.
  fileprivate func titled(_ title: String) -> Byline {
    guard self.title == nil, !title.isEmpty else { return self }
    return Byline(name: name, role: role, title: title)
  }
}
