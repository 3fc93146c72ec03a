import Manuscript

/// Notices and letters: their heads, and how they end.
extension NeighbourClues {
  /// The head of a notice right above its text, who signed and dated it below, and whom to ring.
  static func addNotices(_ page: inout LineClues) {
    addNoticeHeads(&page)
    addKin(&page)
    keepContacts(&page)
  }

  private static func addNoticeHeads(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].size <= 30 {
      if index > 0, page.isText(index - 1), let list = mourner(page.lines[index]) {
        page.take(list, index)
      }
      let letters = page.lines[index].letters.solid
      if isBoxedHead(page, index) { page.takeForBoxedHead(index) }
      let isHead =
        LineWords.notices.suffixLength(letters[...]) > 0 && page.lines[index].ending == .open
        && !(page.lines[index].isLatin && page.has(.sectionWord, at: index))
      let isAddressed = isHead && addressesUnits(page, index + 1)
      if isHead, isAddressed || page.isText(index + 1) || page.has(.noticeField, at: index + 1) {
        page.takeForHeadline(index)
        page.insert(.cutSentence, if: isAddressed, at: index + 1)
        if let office = officeBelow(page, index) { page.insert(.signOff, at: office) }
      }
      page.insert(.noticeField, if: closesLetter(page, index), at: index)
      page.insert(.noticeField, if: signsBesideOther(page, index), at: index)
      if index > 0, CalendarWords.isDay(page.lines[index].letters[...]) {
        let isByKin = signsAtHome(page, index - 1)
        page.insert(.signDate, if: isByKin || signsText(page, index - 1), at: index)
        page.insert(.signOff, if: isByKin, at: index - 1)
      }
      if index > 0, page.lines[index - 1].ending == .stop, page.isText(index - 1) {
        page.insert(.signDate, if: saysWhereWritten(page.lines[index]), at: index)
      }
      guard index > 0, isDate(page.lines[index]) else { continue }
      let isBelowSigner =
        page.has(.noticeField, at: index - 1) && page.lines[index - 1].size <= 24
      page.insert(.signDate, if: isBelowSigner || signsText(page, index - 1), at: index)
      let isSigned =
        (LineWords.signers.suffixLength(page.lines[index - 1].letters[...]) > 0
          || endsNotice(page, index - 1))
        && page.lines[index - 1].size <= 24 && page.lines[index - 1].ending == .open
      if isSigned, index > 1, !page.has(.folio, at: index - 2) {
        page.insert(.signDate, at: index)
        page.insert(.signOff, at: index - 1)
      } else if page.isText(index - 1), page.lines[index - 1].ending == .stop,
        !page.isText(index + 1)
      {
        page.insert(.signDate, at: index)
      }
    }
  }

  /// `地址：…` and `邮箱：…` right below `联系人：…` go on with it.
  private static func keepContacts(_ page: inout LineClues) {
    var isBelowField = false
    for index in page.lines.indices {
      let isContact = page.has(.contact, at: index)
      let isNear = page.lines[index].gap <= page.shape.usualGap
      let isOfPaper = papers.prefixLength(page.lines[index].letters[...]) > 0
      if isContact, isBelowField, isNear, !isOfPaper, !page.has(.imprint, at: index) {
        page.takeForSentence(index)
        page.insert(.noticeField, at: index)
      }
      isBelowField = isContact && page.has(.noticeField, at: index)
    }
  }

  /// How lines begin that say where the paper is.
  private static let papers = WordList("本报 本刊 本社 报社 社址 编辑部")

  /// `各基层工会：`, `各分会：定于11月6日…`, `厂保卫处：` above the text: to whom a notice goes.
  private static func addressesUnits(_ page: LineClues, _ index: Int) -> Bool {
    guard page.lines.indices.contains(index) else { return false }
    if page.lines[index].ending == .colon, page.lines[index].size <= 16,
      page.isText(index + 1), !page.lines[index].isLatin
    {
      return true
    }
    guard page.lines[index].letters.first == 0x5404 else { return false }
    return page.lines[index].letters.prefix(mostOfAddress).contains(0x3A)
  }

  private static let mostOfAddress = 20

  /// 【寻人启事】 right above its text: in the dress of a label the head of one notice. A shorter name, 【公告】,
  /// may stand over several.
  private static func isBoxedHead(_ page: LineClues, _ index: Int) -> Bool {
    let letters = page.lines[index].letters
    guard (6...12).contains(letters.count), letters[0] == 0x3010, letters.last == 0x3011,
      page.has(.label, at: index)
    else { return false }
    return LineWords.notices.suffixLength(letters.dropLast()) > 0
      && (page.isText(index + 1) || page.has(.noticeField, at: index + 1))
  }

  /// `孤子某某泣叩`: who thanks for those who came, by what the dead leave behind.
  private static func mourner(_ line: PageLine) -> PeopleList? {
    let letters = line.letters.solid
    let kin = mourners.prefixLength(letters[...])
    let name = kin..<max(kin, letters.count - bows.suffixLength(letters[...]))
    guard kin > 0, name.upperBound < letters.count, letters == line.letters,
      NameJudgement.isNamedOne(letters[name])
    else { return nil }
    var list = PeopleList()
    list.isTitled = true
    list.people = [Person(name: name, role: .text, title: 0..<kin)]
    return list
  }

  private static let mourners = WordList("孤子 哀子 孤哀子 孝子 孝男 孝女 不孝子 不孝男 未亡人 杖期夫 护丧妻 承重孙")

  /// Nothing but whole paragraphs stands between the head of a notice and the line, which is one phrase:
  /// who gave the notice, whatever that is called.
  private static func endsNotice(_ page: LineClues, _ index: Int) -> Bool {
    guard index > 1, page.lines[index - 1].ending == .stop,
      page.lines[index].letters.allSatisfy(Lettering.isHan),
      let head = (0..<index).last(where: { !page.isText($0) })
    else { return false }
    return head + 1 < index && page.has(.noticeHead, at: head)
  }

  /// Names without an office of the paper, right below a letter or a notice.
  private static func signsText(_ page: LineClues, _ index: Int) -> Bool {
    page.people[index] != nil && !page.has(.photoCredit, at: index)
      && page.lines[index].size <= 24
      && (page.isText(index - 1) || page.has(.noticeField, at: index - 1)
        || page.lines[index - 1].ending == .stop && page.lines[index - 1].size >= 8)
  }

  /// `妈妈` above the day, right below the last sentence of a letter.
  private static func signsAtHome(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return index > 0 && line.size <= 4 && line.letters.allSatisfy(Lettering.isHan)
      && line.gap <= page.shape.usualGap && page.lines[index - 1].ending == .stop
      && page.lines[index - 1].size >= 8
  }

  /// The office right below the text of a notice and whom to call.
  private static func officeBelow(_ page: LineClues, _ head: Int) -> Int? {
    let end = (head + 1..<page.lines.count).first {
      !page.isText($0) && !page.has(.noticeField, at: $0) && !page.has(.contact, at: $0)
    }
    guard let end, end > head + 1, page.lines[end].size <= 24, page.lines[end].ending == .open,
      LineWords.signers.suffixLength(page.lines[end].letters[...]) > 0,
      end + 1 == page.lines.count || !page.isText(end + 1)
    else { return nil }
    return end
  }

  /// `祝大家平安！` at the end of a letter, some lines below its salutation, or who gave the notice.
  private static func closesLetter(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    if line.isLatin { return closesLatinLetter(line) }
    if line.ending == .open, index > 0, isTextOrItsEnd(page, index - 1) {
      let isBow = bows.suffixLength(line.letters[...]) > 0
      if bowsAsOne(line) || isBow && mourners.prefixLength(line.letters[...]) > 0 { return true }
      if isOfficeWithDate(line) { return true }
      if line.letters.contains(0x20), isBow || givesNotice(line) { return true }
    }
    if line.isCall, line.size <= 24, page.isText(index - 1), isThanks(line) { return true }
    guard line.size <= 16, line.isCall || line.ending == .stop, page.isText(index - 1),
      wishes.prefixLength(line.letters[...]) > 0
    else { return false }
    return page.lines.indices.contains { other in
      other < index && other + 16 > index && page.lines[other].ending == .colon
        && page.lines[other].size <= 16
    }
  }

  /// Running text, or the last letters of its last sentence on a row of their own.
  static func isTextOrItsEnd(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index) || page.lines[index].ending == .stop && !page.lines[index].isCall
  }

  /// `至德堂谨启`, `渡口会馆教育组启`: whoever gives notice, with a word that nobody else writes below a text.
  private static func bowsAsOne(_ line: PageLine) -> Bool {
    let tail = sureBows.suffixLength(line.letters[...])
    let isOffice = line.letters.last == 0x542F && endsInOffice(line.letters.dropLast())
    return (tail > 0 && (tail + 2...16).contains(line.size) || isOffice && line.size <= 20)
      && line.letters.allSatisfy(Lettering.isHan)
  }

  private static func endsInOffice(_ letters: ArraySlice<Letter>) -> Bool {
    letters.count > 3 && letters.last.map(ofOffices.contains) ?? false
  }

  /// How societies and offices end.
  private static let ofOffices: LetterSet = "会馆社堂校厂院所部处组科室局站团队委"

  private static let sureBows = WordList(PeopleWords.bowsOfNotices, bowsInSorrow)
  private static let bowsInSorrow: StaticString = "哀启 泣启 叩启 拜启"

  /// `我的讲话完了，谢谢大家！`
  private static func isThanks(_ line: PageLine) -> Bool {
    thanks.suffixLength(line.letters.dropLast()) > 0
  }

  private static let thanks = WordList("谢谢大家 谢谢各位 谢谢")

  /// `秘书 某某 谨启` and `渡口会馆 启` below `主席 某某`, whose line stands below the text of the notice.
  private static func signsBesideOther(_ page: LineClues, _ index: Int) -> Bool {
    guard index > 1, page.lines[index].ending == .open, page.lines[index].size <= 24,
      !page.lines[index].isLatin
    else { return false }
    let line = page.lines[index]
    guard bows.suffixLength(line.letters[...]) > 0 || givesNotice(line) || bowsAsOne(line) else {
      return false
    }
    let start = (max(0, index - 4)..<index).last { isTextOrItsEnd(page, $0) }
    guard let start, start + 1 < index else { return false }
    return (start + 1..<index).allSatisfy {
      page.people[$0] != nil || page.has(.noticeField, at: $0)
    }
  }

  /// `梧桐里居委会 宣`: one letter set apart says that an office gives notice.
  private static func givesNotice(_ line: PageLine) -> Bool {
    let letters = line.letters
    guard line.size <= 16, letters.count > 5, letters[letters.count - 2] == 0x20 else {
      return false
    }
    return notices.contains(letters[letters.count - 1])
      && letters.dropLast(2).allSatisfy { $0 == 0x20 || Lettering.isHan($0) }
  }

  /// `县供电公司　2024年8月6日`: who gave notice, and the day, in one row.
  private static func isOfficeWithDate(_ line: PageLine) -> Bool {
    let parts = line.letters.split(separator: 0x20)
    return parts.count == 2 && line.size <= 30 && LineWords.signers.suffixLength(parts[0]) > 0
      && parts[1].last == 0x65E5 && parts[1].contains(0x5E74)
      && parts[0].allSatisfy(Lettering.isHan)
  }

  private static let notices: LetterSet = "启宣白示告"

  private static func isFarewell(_ line: PageLine) -> Bool {
    farewells.prefixLength(Lettering.lowered(line.letters.prefix(24))[...]) > 0
  }

  /// `Yours in hope,` at the end of an English letter.
  static func closesLatinLetter(_ line: PageLine) -> Bool {
    line.isLatin && line.size <= 30 && line.ending == .comma && isFarewell(line)
  }

  /// The name in `In solidarity, Walt Simmons`.
  static func nameBehindFarewell(_ line: PageLine) -> ArraySlice<Letter>? {
    guard line.isLatin, line.size <= 50, line.ending == .open, isFarewell(line),
      let comma = line.letters.firstIndex(of: 0x2C)
    else { return nil }
    let name = line.letters[(comma + 1)...].drop { $0 == 0x20 }.prefix { $0 != 0x2C }
    return LatinNames.isPerson(name) ? name : nil
  }

  private static let farewells = WordList(
    lines: """
      yours
      sincerely
      faithfully
      fraternally
      respectfully
      cordially
      blessings
      love,
      with love
      with thanks
      with every blessing
      best wishes
      kind regards
      warm regards
      best regards
      regards,
      gratefully
      in solidarity
      in unity
      in friendship
      in christ
      in peace
      in hope
      your friend
      """)
  /// Who gives notice bows at its end: `理事长 某某 谨启`.
  private static let bows = WordList(
    PeopleWords.bowsOfNotices, PeopleWords.bowsOfAll, bowsInSorrow, "敬约 泣告 泣叩 叩谢 同叩 叩首 稽首 拜谢 泣谢")
  private static let wishes = WordList("祝 恭祝 敬祝 顺祝 谨祝 遥祝 顺颂 敬颂 愿")

  /// `2024年12月10日`, `癸卯年十一月` and nothing else.
  static func isDate(_ line: PageLine) -> Bool {
    let isLunar = line.letters.first.map(stems.contains) ?? false
    return line.size <= 12 && line.letters.contains(0x5E74)
      && (line.letters.last == 0x65E5 || (isLunar && line.letters.last == 0x6708))
      && (isLunar
        || line.letters.first.map { Lettering.isDigit($0) || years.contains($0) } ?? false)
  }

  /// 一九, 二〇, 民国: how years begin that are written out.
  private static let years: LetterSet = "一二民"
  /// By which the years of the old calendar are counted.
  private static let stems: LetterSet = "甲乙丙丁戊己庚辛壬癸农"
}
