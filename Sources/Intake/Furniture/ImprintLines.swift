/// Lines that name those who made a page.
extension FurnitureReading {
  private static let latinImprint = WordList(
    lines: """
      is published
      are published
      Published by
      published weekly
      published monthly
      Editor:\u{20}
      Officers:
      Printed in-house
      Printed at
      brought to you by
      Brought to you by
      """)

  /// `指导老师：龙飞 主编：谭雪 美编：何洁`: two words for the work, each with a colon.
  private static func namesTwoWorks(_ letters: ArraySlice<Letter>) -> Bool {
    let isWork = { makers.suffixLength($0) > 0 || beginsWithWork($0) || isWorkOfPage($0) }
    return letters.countWords(where: isWork) >= 2
  }

  /// `主办：团委 学生会`: a word for it, a colon, and whose paper it is.
  private static func namesMaker(_ letters: ArraySlice<Letter>) -> Bool {
    let length = makers.prefixLength(letters)
    return length > 0 && letters.count <= 40 && letters.dropFirst(length).first == 0x3A
  }

  /// 本期责编, 本版编辑.
  private static func isWorkOfPage(_ part: ArraySlice<Letter>) -> Bool {
    guard part.first == 0x672C, part.dropFirst().first.map(sides.contains) ?? false else {
      return false
    }
    return LineWords.imprint.contains(part.dropFirst(2))
  }

  /// `读者服务专线：06-6335577　编辑：殷婉婷`: fields set wide apart, one of which names an editor.
  private static func isRowOfFields(_ line: PageLine) -> Bool {
    line.wideGaps > 0 && line.ending == .open && line.size <= 60
      && line.letters.split(separator: 0x20).allSatisfy { $0.contains(0x3A) }
      && namesWork(line.letters[...])
  }

  /// 本版题字, 刊头设计: who drew what stands at the head of the page.
  private static func drawsHead(_ part: ArraySlice<Letter>) -> Bool {
    if part.first == 0x672C, part.dropFirst().first.map(sides.contains) ?? false {
      return drawings.prefixLength(part.dropFirst(2)) > 0
    }
    return headDrawings.prefixLength(part) > 0
  }

  private static let drawings = WordList("题字 题图 题头 篆刻 插图 插画 刊头 配图 摄影 图片 照片 供图")
  private static let headDrawings = WordList("刊头设计 刊头题字 刊头书法 版头设计 版头题字 报头题字 题头设计 栏头设计")

  /// `主编：谭雪`: a word for the work and its colon.
  private static func beginsWithWork(_ part: ArraySlice<Letter>) -> Bool {
    let length = LineWords.imprint.prefixLength(part)
    return length > 0
      && (part.dropFirst(length).first == 0x3A || part[part.startIndex + length - 1] == 0x3A)
  }

  private static let makers = WordList("主办 主管 承办 编印 印制 承印")

  /// `社長　游錫鴻　　編輯　簡素月`: two words for the work, a name behind each. 記者 and 攝影 alone are those of
  /// one story.
  private static func pairsWorksWithNames(_ letters: ArraySlice<Letter>) -> Bool {
    var (pairs, reporters) = (0, 0)
    var work: ArraySlice<Letter> = []
    letters.eachWord(of: isInPart) { part in
      let reports = reporting.contains(work)
      let isWork = reports || LineWords.imprint.contains(work) || heads.contains(work)
      if isWork && NameJudgement.isName(part) {
        pairs += 1
        if reports { reporters += 1 }
      }
      work = part
    }
    return pairs >= 2 && reporters < pairs
  }

  /// Blanks and bars part what is set side by side.
  private static func isInPart(_ letter: Letter) -> Bool { letter != 0x20 && letter != 0x7C }

  private static let heads = WordList("社长 督印人 发行人 副刊编辑 文字编辑 制版")
  private static let reporting = WordList("摄影 记者")

  /// `2017年9月6日 编辑：应知行`: behind the date who made the page.
  static func namesWork(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.contains(0x3A) else { return false }
    return letters.countWords(of: isInPart, where: beginsWithWork) > 0
  }

  /// `编委会主任：步青云 编辑：管乐 摄影：权家骥`: work and names in turn, one of them an editor's.
  private static func isListOfWorks(_ letters: ArraySlice<Letter>) -> Bool {
    if namesEditorOfPage(letters) { return true }
    guard letters.contains(0x3A) else { return false }
    let parts = letters.split { $0 == 0x20 || $0 == 0x7C }
    let works = parts.count { part in
      guard let colon = part.firstIndex(of: 0x3A) else { return false }
      return (2...6).contains(colon - part.startIndex)
        && part[..<colon].allSatisfy(Lettering.isHan)
        && NameJudgement.isNamedOne(part[(colon + 1)...])
    }
    return works >= 2 && works * 2 >= parts.count && namesWork(letters)
  }

  /// `採訪中心 05-2281 本版主編／石美玲`: behind the desk's telephone who made this page.
  private static func namesEditorOfPage(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.contains(0x672C) else { return false }
    return letters.split { !isInPart($0) }.dropFirst().contains { part in
      guard part.first == 0x672C, part.dropFirst().first.map(sides.contains) ?? false else {
        return false
      }
      let work = part.dropFirst(2)
      let length = LineWords.imprint.prefixLength(work)
      return length > 0 && work.dropFirst(length).first.map { $0 == 0x3A || $0 == 0x2F } ?? false
    }
  }

  /// 本版, 本报, 本刊, 本期 before the word for the work.
  private static let sides: LetterSet = "版报刊期"

  /// Editors, layout, proof: a word for the work, then a colon, blanks or names.
  static func isImprint(_ line: PageLine) -> Bool {
    var bare = line.letters.drop { $0 == 0x20 || $0 == 0x28 || PeopleWords.marks.contains($0) }
    if bare.first == 0x672C, bare.dropFirst().first.map(Self.sides.contains) ?? false {
      bare = bare.dropFirst(2)
    }
    if line.size <= 40, line.ending == .open, drawsHead(line.letters[...]) { return true }
    let length = LineWords.imprint.prefixLength(bare)
    if line.isLatin, Colophon.addressesEditor(line.letters[...]) { return false }
    guard length > 0 else {
      // `To the Editor: I read` opens a letter.
      if line.isLatin {
        return LineWords.salutations.prefixLength(bare) == 0 && latinImprint.occurs(in: bare)
      }
      return latinImprint.occurs(in: bare) || namesTwoWorks(bare) || isListOfWorks(bare)
        || pairsWorksWithNames(bare) || isRowOfFields(line) || namesMaker(bare)
    }
    if namesTwoWorks(bare) { return true }
    let rest = bare.dropFirst(length)
    guard let next = rest.first else { return true }
    if [0x3A, 0x20, 0x2F].contains(next) || bare[bare.startIndex + length - 1] == 0x3A {
      return true
    }
    return NameJudgement.isName(Array(rest.prefix { $0 != 0x20 })[...])
  }
}

extension FurnitureReading {
  /// `发：各区队工会`, `（共印50份）`: at the foot of what an office prints, to whom it goes.
  static func isDistribution(_ line: PageLine) -> Bool {
    let bare = line.letters.drop { $0 == 0x28 || $0 == 0x20 }
    return line.size <= 60 && line.ending != .stop
      && (receivers.prefixLength(bare) > 0 || printed.prefixLength(bare) > 0)
  }

  private static let receivers = WordList("报: 送: 发: 抄送: 抄报: 主送: 主报: 印发: 分送:")
  private static let printed = WordList("共印 印数:")

  /// `编辑：沟里人`: who makes the page, under a pen name too.
  static func staff(_ letters: [Letter]) -> [[Letter]] {
    letters.indices.filter { letters[$0] == 0x3A }.compactMap { colon in
      let name = letters[(colon + 1)...].drop { $0 == 0x20 }.prefix { Lettering.isHan($0) }
      let isStaff = LineWords.imprint.suffixLength(letters[..<colon]) > 0
      return isStaff && (2...4).contains(name.count) ? Array(name) : nil
    }
  }
}

extension NeighbourClues {
  /// Lines on end at the foot of the page that say to whom it goes.
  static func addDistribution(_ page: inout LineClues) {
    let foot = page.lines.indices.reversed().prefix {
      FurnitureReading.isDistribution(page.lines[$0]) || isFurniture(page, $0)
    }
    for index in foot where FurnitureReading.isDistribution(page.lines[index]) {
      page.takeForImprint(index)
    }
  }
}
