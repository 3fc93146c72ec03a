/// Names of sections by the marks before them.
extension NeighbourClues {
  /// A few letters behind a mark, above a headline without one, name a part of the page, and so do
  /// those behind the same mark right above a text: a mark says one thing on a page. So few that no
  /// headline has room in them name one wherever they stand.
  static func addMarkedLabels(_ page: inout LineClues) {
    var marked = page.lines.indices.filter { index in
      page.has(.bulletLabel, at: index) && page.people[index] == nil && !page.has(.jump, at: index)
    }
    let items = takeHeadsOfItems(&page, marked)
    marked.removeAll(where: items.contains)
    let overHeads = marked.filter { index in
      page.isTitleLike(index + 1) && !page.has(.startsBullet, at: index + 1)
    }
    let marks = Set(overHeads.map { page.lines[$0].letters.first })
    for index in marked {
      let isAlike = page.isText(index + 1) && marks.contains(page.lines[index].letters.first)
      let isLabel =
        isAlike || overHeads.contains(index) || isShortLabel(page, index)
        || page.isText(index + 1) && LatinSections.isMarkedName(page.lines[index].letters)
      page.insert(.label, if: isLabel, at: index)
    }
    addMarkedNames(&page, Set(marked.map { page.lines[$0].letters.first }))
  }

  /// Right below the name of a section lines behind one mark, each right above a text, head its items.
  private static func takeHeadsOfItems(_ page: inout LineClues, _ marked: [Int]) -> Set<Int> {
    var items: Set<Int> = []
    for first in marked where first > 0 && !items.contains(first) {
      let label = page.lines[first - 1]
      let mark = page.lines[first].letters.first
      guard (3...6).contains(label.size), label.letters.allSatisfy(Lettering.isHan),
        page.lines[first].gap <= label.gap,
        page.isTitleLike(first - 1) || namesPart(page, first - 1)
      else { continue }
      let run = marked.drop { $0 < first }.prefix { head in
        page.lines[head].letters.first == mark && page.isText(head + 1)
          && (first..<head).allSatisfy { marked.contains($0) || page.isText($0) }
      }
      guard run.count > 1 else { continue }
      items.formUnion(run)
      for head in run { page.takeForHeadline(head) }
      page.insert(.columnLabel, at: first - 1)
    }
    return items
  }

  /// Where two sections are named in marks or brackets, a few letters without them lead to a headline: of
  /// eighty-five such pages one names a section in no dress as well.
  static func dropBareLabels(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    let dressed = page.lines.indices.filter { index in
      page.has(.label, at: index) && !(page.lines[index].letters.first.map(Lettering.isHan) ?? true)
    }
    guard dressed.count > 1 else { return }
    for index in page.lines.indices
    where page.has(.columnLabel, at: index) && page.isTitleLike(index + 1) {
      if page.lines[index].letters.allSatisfy(Lettering.isHan) { page.dropLabel(index) }
    }
  }

  private static func namesPart(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.sectionWord, at: index) || page.has(.sectionEnding, at: index)
  }

  /// `●热土`: a mark that stands before the names of sections, or before what no usual name is, above a
  /// headline without one or above a text.
  private static func addMarkedNames(_ page: inout LineClues, _ marks: Set<Letter?>) {
    for index in page.lines.indices where page.has(.bulletLabel, at: index) {
      let letters = page.lines[index].letters
      guard page.people[index] != nil, !page.has(.photoCredit, at: index),
        !page.isTitleLike(index - 1)
          || index < rowsOfHead && page.isTitleLike(index + 1) && marks.contains(letters.first),
        page.isTitleLike(index + 1) || page.isText(index + 1),
        !page.has(.startsBullet, at: index + 1), letters.first != 0x25A1,
        letters.dropFirst().allSatisfy({ Lettering.isHan($0) || $0 == 0x20 })
      else { continue }
      let name = letters.dropFirst().solid
      guard name.count <= 4, marks.contains(letters.first) || !isUsualName(name)
      else { continue }
      page.takeForRow(index)
      page.insert(.label, at: index)
    }
  }

  /// Where rows of a page's head may stand above its first section.
  private static let rowsOfHead = 6

  /// A usual surname, and behind it no word that the surname is a letter of: `文明眼`.
  static func isUsualName(_ name: [Letter]) -> Bool {
    guard NameJudgement.isCommonName(name[...]) else { return false }
    return name.count != 3 || !BoundLetters.isCut(name[0], name[1])
  }

  /// `细纱车间 白秀英` above `白秀英接头一分钟三十二根`: nobody begins a text with the own name, so the line says
  /// whom the text is about.
  static func addPortraits(_ page: inout LineClues) {
    for index in page.lines.indices.dropLast() where page.isText(index + 1) {
      guard let list = page.people[index], list.people.count == 1, !list.isBracketed,
        !list.isPhotoCredit, !page.lines[index].isLatin, !page.has(.startsBullet, at: index),
        PeopleWords.lengthOfJob(page.lines[index].letters[...]) == 0
      else { continue }
      let name = page.lines[index].letters[list.people[0].name].solid
      guard name.count > 1, page.lines[index + 1].letters.starts(with: name) else { continue }
      page.takeForRow(index)
    }
  }

  private static func isShortLabel(_ page: LineClues, _ index: Int) -> Bool {
    !page.shape.isLatin && page.lines[index].size <= mostInLabel + 1
      && page.lines[index].letters.dropFirst().allSatisfy { Lettering.isHan($0) || $0 == 0x20 }
  }

  /// Letters of a label.
  private static let mostInLabel = 5
}
