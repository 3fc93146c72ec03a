/// The head of a page besides its folio: the names of page and paper, who publishes it.
extension NeighbourClues {
  private static func isShortName(_ line: PageLine, _ isLatin: Bool) -> Bool {
    let isNamed =
      FurnitureReading.namesPaper(line)
      || LineWords.publishers.occurs(in: line.letters[...])
    let words = line.letters.count { $0 == 0x20 } + 1
    return isNamed || (isLatin ? words <= 4 : line.size <= 7)
  }

  /// Below a head that names the page already, `工人日報　港聞　第四頁`, a name between white is that of a
  /// section.
  private static func isSetOff(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[index].gap > 0
      && (0..<index).contains { place in
        page.has(.folio, at: place)
          && page.lines[place].letters.split { $0 == 0x20 || $0 == 0x7C }.contains { part in
            part.count <= 5 && part.last != 0x7248 && LineWords.pageNames.suffixLength(part) > 0
          }
      }
  }

  /// `家庭保健` alone above the headline of a signed piece: right below a folio that numbers the page and
  /// does not name it, what would be a column is the name of the page.
  private static func namesPage(_ page: LineClues, _ index: Int) -> Bool {
    guard index > 0, page.has(.folio, at: index - 1), page.has(.columnLabel, at: index),
      page.lines[index].letters.allSatisfy(Lettering.isHan),
      !page.has(.sectionWord, at: index), !page.has(.sectionEnding, at: index)
    else { return false }
    let folio = page.lines[index - 1].letters.split { $0 == 0x20 || $0 == 0x7C }
    return folio.contains { FolioPage.named($0) != nil && $0.last == 0x7248 }
      && !folio.contains { $0.last != 0x7248 && LineWords.pageNames.suffixLength($0) > 0 }
      && page.lines.indices.count { page.has(.columnLabel, at: $0) } == 1
      && isSignedBelow(page, head: index + 1)
  }

  private static func isSignedBelow(_ page: LineClues, head: Int) -> Bool {
    (head..<min(page.lines.count, head + 5)).first { page.people[$0] != nil || page.isText($0) }
      .map { isPlainByline(page, $0) } ?? false
  }

  /// `松江水` between the date and 副刊第二十七期, or between the date and who edited: what stands between
  /// lines of a page's head is of it.
  private static func isWithinHead(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return isInHead(page, index) && line.size <= 8
      && (page.has(.folio, at: index + 1) || namesStaff(page, index + 1))
      && line.ending == .open && !line.isLatin && !page.has(.label, at: index)
  }

  /// `责任编辑：罗一鸣`; what the paper says of its pages in a box of contents names nobody.
  private static func namesStaff(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.imprint, at: index) && FurnitureReading.isImprint(page.lines[index])
  }

  private static func isBesideFolio(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.folio, at: index - 1) || page.has(.folio, at: index + 1)
      || page.has(.pageNumber, at: index - 1)
  }

  /// A04, the date, 编辑 and 校对 may each have a line of their own above the names of page and paper.
  private static func isInHead(_ page: LineClues, _ index: Int) -> Bool {
    index > 0
      && (0..<index).allSatisfy {
        isFurniture(page, $0) || page.has(.pageNumber, at: $0) || page.has(.besideFolio, at: $0)
      }
  }

  /// 渡口社区报: in the head of a page so ends the name of a paper.
  private static func endsLikePaper(_ line: PageLine) -> Bool {
    (4...10).contains(line.size) && line.letters.last == 0x62A5
      && line.letters.allSatisfy(Lettering.isHan) && reports.suffixLength(line.letters[...]) == 0
  }

  private static let reports = WordList("捷报 喜报 海报 情报 简报 通报 预报 汇报 举报 回报 申报 填报 呈报")

  /// Who publishes the paper, its name in Latin letters above the folio of a Chinese page, and its name
  /// below the folio and those who made the page.
  private static func namesPaperInHead(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    if isPublisher(line) {
      return standsAboveFolio(page, index) || page.has(.folio, at: index - 1)
        || isInHead(page, index)
    }
    if page.shape.isLatin { return isMotto(page, index) }
    if line.isLatin { return index > 0 && index < 4 && standsAboveFolio(page, index) }
    return line.size <= 8 && line.letters.allSatisfy(Lettering.isHan)
      && LineWords.paperNames.suffixLength(line.letters[...]) > 0 && isInHead(page, index)
  }

  /// `A weekly paper for the parishes of the Barrow` between the paper's name and its date.
  private static func isMotto(_ page: LineClues, _ index: Int) -> Bool {
    (1...3).contains(index) && page.has(.folio, at: index + 1) && !page.has(.folio, at: index)
      && page.lines[index].size <= 90 && page.lines[index].ending == .open
      && !page.has(.markedNames, at: index)
      && areTitles(page, above: index)
  }

  /// `滨江农业大学　主办`, `慈云宫董事会发行　非卖品`.
  private static func isPublisher(_ line: PageLine) -> Bool {
    guard line.size <= 24, line.ending == .open else { return false }
    let gift = gifts.suffixLength(line.letters[...])
    let rest = line.letters.dropLast(gift)
    return LineWords.publishers.suffixLength(rest) > 0
      || gift > 0 && printings.suffixLength(rest.last == 0x20 ? rest.dropLast() : rest) > 0
  }

  private static let gifts = WordList("非卖品 免费赠阅 赠阅 免费取阅 免费交流 内部资料")
  private static let printings = WordList("发行 出版 印行 编印 印制 主办 主编")

  /// Nothing but the paper's name stands between the top of a page and its folio.
  private static func standsAboveFolio(_ page: LineClues, _ index: Int) -> Bool {
    guard let folio = page.lines.indices.prefix(4).first(where: { page.has(.folio, at: $0) })
    else { return false }
    return areTitles(page, above: folio) && index < folio
  }

  private static func areTitles(_ page: LineClues, above index: Int) -> Bool {
    (0..<index).allSatisfy { page.isTitleLike($0) && page.leads[$0] == nil }
  }

  /// A page name stands beside the folio, at the very top.
  static func addFolioSide(_ page: inout LineClues) {
    for index in page.lines.indices.prefix(6) {
      // 要闻简报 over items is no paper.
      if !page.shape.isLatin, page.has(.startsBullet, at: index + 1),
        !page.has(.label, at: index + 1)
      {
        continue
      }
      if isWithinHead(page, index) {
        page.takeForPaperName(index)
        continue
      }
      if namesPaperInHead(page, index) {
        page.insert(.besideFolio, at: index)
        continue
      }
      let nearFolio = index < 4 && isBesideFolio(page, index) || isInHead(page, index)
      let line = page.lines[index]
      let isPageName =
        LineWords.pageNames.suffixLength(line.letters[...]) > 0
        || line.letters.contains(0xB7) && !NameJudgement.isTuneOfPoem(line.letters)
        || FurnitureReading.namesPaper(line)
        || FurnitureReading.isNumberedPage(line) || namesPage(page, index)
        || isInHead(page, index) && endsLikePaper(line)
      let isMasthead = isShortName(line, page.shape.isLatin) && standsAboveFolio(page, index)
      guard nearFolio && isPageName && !isSetOff(page, index) || isMasthead,
        !(line.isLatin && page.has(.sectionWord, at: index)),
        !LineWords.kindsOfCopy.contains(line.letters),
        line.size <= (page.shape.isLatin ? 60 : 16),
        line.ending == .open,
        !page.has(.label, at: index),
        !page.isText(index + 1) || FurnitureReading.isNumberedPage(line)
          || page.arrival(at: index + 1) != nil,
        !(line.isLatin && page.has(.markedNames, at: index + 1))
      else {
        continue
      }
      page.insert(.besideFolio, at: index)
    }
  }
}
