/// Short pieces without headlines below the name of their section.
extension NeighbourClues {
  /// `◎简讯` right above three and more single paragraphs, each of which ends its sentence: each is a piece
  /// of its own, be it signed or not.
  static func addHeadsOfChineseBriefs(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices where isNameOfBriefs(page.lines[index]) {
      let end = (index + 1..<page.lines.count).first { !isParagraph(page, $0) } ?? page.lines.count
      let pieces = index + 1..<max(index + 1, end)
      guard pieces.count >= 3, pieces.allSatisfy({ isPiece(page, $0) }) else { continue }
      page.insert(.headsBriefs, at: index)
    }
  }

  private static func isNameOfBriefs(_ line: PageLine) -> Bool {
    guard line.size <= 9, line.ending == .open else { return false }
    var name = line.letters.filter(Lettering.isHan)
    // 简讯四则.
    if name.last == 0x5219, name.dropLast().last.map(FurnitureReading.isNumeral) ?? false {
      name.removeLast(2)
    }
    return namesOfBriefs.suffixLength(name[...]) > 0
  }

  private static let namesOfBriefs = WordList(
    "简讯 短讯 快讯 零讯 短波 短消息 简明新闻 简明信息 一句话新闻 一句话消息 要闻简报 新闻简报 要闻集纳 集锦 集装箱 速递 速览 动态 一周要闻 本周要闻")

  /// Text, or a sentence of fewer letters than text has elsewhere.
  private static func isParagraph(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index)
      || page.lines[index].ending == .stop && page.lines[index].size > 12
        && !page.has(.contact, at: index) && !page.has(.imprint, at: index)
  }

  /// A whole paragraph, not so long that another would follow it.
  private static func isPiece(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.size <= 150
      && (line.ending == .stop || line.endsBeforeRemark || page.tails[index] != nil)
      && !page.has(.startsMidSentence, at: index) && !SentenceRests.isRest(line)
  }
}
