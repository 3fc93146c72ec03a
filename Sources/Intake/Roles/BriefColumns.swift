/// Pieces without headlines in Chinese, by the name of the section right above them.
extension NeighbourClues {
  /// Right below the name of a section no story goes on unless its sentence was cut: what stands there
  /// without headlines are pieces, each of them one paragraph.
  static func addColumnsOfBriefs(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices {
      let isNamed = namesColumn(page, index)
      // `【記者邱德淇／大湖報導】` has a label's brackets and names who wrote.
      guard isNamed || mayNameColumn(page, index), page.people[index]?.isMarked != true
      else { continue }
      let pieces = (index + 1..<page.lines.count).prefix {
        (isParagraph(page, $0) || page.has(.bracketedNames, at: $0)) && page.arrival(at: $0) == nil
      }
      guard let first = pieces.first, isParagraph(page, first),
        asksAndAnswers(page.lines[first]) || !SentenceRests.isRest(page.lines[first]),
        pieces.allSatisfy({ isPiece(page, $0) }),
        isNamed || standForThemselves(page, Array(pieces))
      else { continue }
      if page.people[index] != nil { page.takeForRow(index) }
      let isAlone = pieces.count == 1 && !endsColumn(page, first + 1)
      page.insert(.headsBriefs, if: !isAlone, at: index)
    }
  }

  /// Text, or a sentence of fewer letters than text has elsewhere.
  private static func isParagraph(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index)
      || page.lines[index].ending == .stop && page.lines[index].size > 12
        && !page.has(.contact, at: index) && !page.has(.imprint, at: index)
  }

  /// The head of a notice is none, and at the top of a page a column may stand before its headline, but
  /// for a name that says of itself that short news follow.
  private static func namesColumn(_ page: LineClues, _ index: Int) -> Bool {
    if isNameOfBriefs(page.lines[index]) { return true }
    guard namesSection(page, index) else { return false }
    let name = page.lines[index].letters.filter { Lettering.isHan($0) }
    return !LineWords.notices.contains(name) && (0..<index).contains { page.isText($0) }
  }

  /// `四方短笛` in no dress, which may be a headline too.
  private static func mayNameColumn(_ page: LineClues, _ index: Int) -> Bool {
    isShortName(page.lines[index]) && page.isText(index + 1) && !page.isTitleLike(index - 1)
      && (page.isTitleLike(index) || page.has(.names, at: index))
      && !isUsualName(page.lines[index].letters)
      && (0..<index).contains { page.isText($0) }
  }

  /// Two and more open like reports or are signed, most of all; or three, none of which takes up a word of the
  /// one above it or opens like another.
  private static func standForThemselves(_ page: LineClues, _ pieces: [Int]) -> Bool {
    let reports = pieces.count { page.leads[$0] != nil || page.tails[$0]?.people != nil }
    if reports >= 2, reports * 2 > pieces.count { return true }
    let texts = pieces.filter { page.people[$0] == nil }
    let openings = Set(texts.map { Array(page.lines[$0].letters.prefix(2)) })
    guard texts.count >= 3, openings.count == texts.count, page.words.isKnown else { return false }
    return zip(texts, texts.dropFirst()).allSatisfy { above, below in
      page.words.likeness(page.words.words(of: [above]), page.words.words(of: [below]))
        < mostAlike
    }
  }

  /// Paragraphs of one story that stand side by side mostly have more in common.
  private static let mostAlike = 0.05

  private static func namesSection(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.label, at: index) || page.has(.sectionWord, at: index)
  }

  /// `◎简讯`, `简讯四则`.
  private static func isNameOfBriefs(_ line: PageLine) -> Bool {
    guard line.size <= 9, line.ending == .open else { return false }
    let name = line.letters.filter(Lettering.isHan)
    return namesOfBriefs.suffixLength(counted(name) ?? name[...]) > 0
  }

  /// `灯谜三则`: a headline that counts what stands below it, if that is not short news.
  static func countsPieces(_ line: PageLine) -> Bool {
    counted(line.letters.filter(Lettering.isHan)) != nil && !isNameOfBriefs(line)
  }

  /// What a line counts that ends in 四则.
  private static func counted(_ name: [Letter]) -> ArraySlice<Letter>? {
    guard name.last == 0x5219, name.dropLast().last.map(FurnitureReading.isNumeral) ?? false
    else { return nil }
    return name.dropLast(2)
  }

  private static let namesOfBriefs = WordList(
    "简讯 短讯 快讯 零讯 短波 短消息 简明新闻 简明信息 一句话新闻 一句话消息 要闻简报 新闻简报 要闻集纳 集锦 集装箱 速递 速览 动态 一周要闻 本周要闻")

  /// A short paragraph that is whole, and nobody's question or answer.
  private static func isPiece(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    let isWhole =
      line.ending == .stop || line.endsBeforeRemark || page.tails[index] != nil
      || line.letters.last == 0x29
    return isWhole && line.size <= mostInPiece && !page.has(.startsMidSentence, at: index)
      && !page.has(.numbered, at: index) && !page.has(.noticeField, at: index)
      && !isSpoken(line) && !line.isCall
      && !page.has(.note, at: index) && !isSignedPicture(page, index)
  }

  /// `问：`, `答：`, and not both of them.
  private static func isSpoken(_ line: PageLine) -> Bool {
    line.letters.prefix(2).dropFirst().first == 0x3A && !asksAndAnswers(line)
  }

  /// `问：…？答：…`: a reader's question with what the paper says to it.
  private static func asksAndAnswers(_ line: PageLine) -> Bool {
    line.letters.prefix(2).dropFirst().first == 0x3A && line.letters.dropFirst(2).holds(answer[...])
  }

  private static let answer = "答:".asLetters

  /// The next section begins below, or the foot of the page.
  private static func endsColumn(_ page: LineClues, _ index: Int) -> Bool {
    index == page.lines.count || namesSection(page, index)
      || isFurniture(page, index) && !page.has(.jump, at: index)
  }

  private static let mostInPiece = 220
}
