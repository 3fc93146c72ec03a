/// Short pieces without headlines below the name of their section.
extension NeighbourClues {
  /// `◎简讯` right above three and more single paragraphs, each of which ends its sentence: each is a piece
  /// of its own, be it signed or not.
  static func addHeadsOfChineseBriefs(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices where isNameOfBriefs(page.lines[index]) {
      let end = (index + 1..<page.lines.count).first { !page.isText($0) } ?? page.lines.count
      let pieces = index + 1..<max(index + 1, end)
      guard pieces.count >= 3, pieces.allSatisfy({ isPiece(page, $0) }) else { continue }
      page.insert(.headsBriefs, at: index)
    }
  }

  private static func isNameOfBriefs(_ line: PageLine) -> Bool {
    guard line.size <= 9, line.ending == .open else { return false }
    let name = line.letters.filter(Lettering.isHan)
    return namesOfBriefs.suffixLength(name[...]) > 0
  }

  private static let namesOfBriefs = WordList(
    "简讯 短讯 快讯 简明新闻 一句话新闻 短波 简明信息 要闻简报 新闻简报 新闻集锦 集装箱 一句话消息")

  /// A whole paragraph, not so long that another would follow it.
  private static func isPiece(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.size <= 150
      && (line.ending == .stop || line.endsBeforeRemark || page.tails[index] != nil)
      && !page.has(.startsMidSentence, at: index) && !SentenceRests.isRest(line)
  }
}
