import Manuscript

/// What a line says by its words.
extension LineClues {
  func lookAtWords(_ line: PageLine, _ set: inout ClueSet) {
    let letters = line.letters[...]
    let isAddress = LatinAddresses.isAlone(line)
    set.insert(
      .salutation,
      if: isAddress || LineWords.salutations.prefixLength(letters) > 0
        || line.letters == Self.editor)
    let isAddressed =
      isAddress || line.size <= 30 && line.ending != .open && set.contains(.salutation)
    set.insert(
      .noticeField,
      if: isAddressed || Self.addressesReader(line)
        || line.size <= 40 && LineWords.noticeFields.prefixLength(letters) > 0
        || line.isLatin && FurnitureReading.isDiaryEntry(line.letters)
        || line.isLatin && line.ending == .stop && Self.isAsked(line.letters)
        || Self.isRemark(line))
    set.insert(
      .note,
      if: LineWords.notes.prefixLength(Self.withoutBracket(letters)) > 0
        || LineWords.latinNotes.prefixLength(letters) > 0
        || (line.isLatin && (Self.isInSquareBrackets(line) || Self.isSignedByDesk(line.letters))))
    let isLabel =
      line.size <= 7 && line.ending == .open && PeopleWords.marks.contains(letters.first ?? 0)
    set.insert(.captionStart, if: !isLabel && LineWords.captions.prefixLength(letters) > 0)
    set.insert(
      .captionStart,
      if: line.isLatin && line.size <= 400
        && (LatinNames.hasCatchline(line.letters) && LatinNames.creditAtEnd(line.letters) != nil
          || LatinNames.saysWhatIsShown(letters))
    )
    set.insert(
      .captionPointer,
      if: line.size < 260
        && (LineWords.pointers.occurs(in: letters)
          || line.isLatin && LineWords.latinPointers.occurs(in: letters))
    )
    set.insert(.captionStart, if: line.size <= 24 && Self.isArtwork(letters))
    set.insert(
      .scene,
      if: line.commas == 0
        && (line.size <= 9 && LineWords.scenes.suffixLength(letters) > 0
          || line.size <= 14 && LineWords.views.suffixLength(letters) > 0)
    )
    set.insert(
      .sourceLine,
      if: line.isLatin && LatinSources.isOne(line)
        || line.size <= 34
          && SourceReading.source(in: line.letters, range: Self.unbracketed(line.letters)) != nil
    )
    lookAtLabels(line, &set)
  }

  /// `祁玉荷读者：`: the answer to a letter begins.
  private static func addressesReader(_ line: PageLine) -> Bool {
    line.size <= 10 && line.ending == .colon
      && addressees.suffixLength(line.letters.dropLast()) > 0
      && line.letters.dropLast().allSatisfy { Lettering.isHan($0) || $0 == 0x20 }
  }

  private static let addressees = WordList("读者 同志 网友 女士 先生 同学 朋友 老师 师傅")

  /// `[The writer teaches at Lake Shore.]`: a sentence of the desk.
  private static func isInSquareBrackets(_ line: PageLine) -> Bool {
    line.size > 20 && line.letters.first == 0x5B && line.letters.last == 0x5D
      && line.ending == .stop
  }

  /// `(The pump was mended on Tuesday.—Ed.)`: a remark in brackets that the desk signs.
  private static func isSignedByDesk(_ letters: [Letter]) -> Bool {
    (letters.first == 0x28 || letters.first == 0x5B) && desks.suffixLength(letters[...]) > 0
  }

  private static let desks = WordList(
    lines: """
      \u{2014}Ed.)
      \u{2014} Ed.)
      -Ed.)
      - Ed.)
      \u{2014}Ed.]
      \u{2014} Ed.]
      -Ed.]
      - Ed.]
      \u{2014}Editor)
      \u{2014} Editor)
      -Editor)
      - Editor)
      \u{2014}The Editor)
      """)

  /// `Q. Who pays for the fence?`, `A. Whoever put it up.`
  private static func isAsked(_ letters: [Letter]) -> Bool {
    letters.count > 4 && (letters[0] == 0x51 || letters[0] == 0x41)
      && (letters[1] == 0x2E || letters[1] == 0x3A) && letters[2] == 0x20
      && letters[3...].prefix(2).contains(where: Lettering.isUpper)
  }

  /// `Editor:` alone addresses a letter.
  private static let editor = "Editor:".asLetters

  /// `（答案：1.晶 2.重 3.告）`: what is said in brackets below a text.
  private static func isRemark(_ line: PageLine) -> Bool {
    line.size <= 40 && line.letters.first == 0x28 && line.letters.last == 0x29
      && line.letters.prefix(5).contains(0x3A)
      && LineWords.remarks.prefixLength(line.letters.dropFirst()) > 0
  }

  /// `荷塘(剪纸) 龚秀兰`: a work of art, its kind in brackets, who made it.
  static func isArtwork(_ letters: ArraySlice<Letter>) -> Bool {
    guard let open = letters.firstIndex(of: 0x28), open > 0,
      let close = letters[open...].firstIndex(of: 0x29)
    else { return false }
    return arts.contains(letters[(open + 1)..<close])
  }

  /// `湖上（摄影）　张　三`: who took it, behind the word that says what it is.
  static func photographer(_ letters: [Letter]) -> Tail? {
    guard letters.count <= 24, let close = letters.firstIndex(of: 0x29), close > 4,
      letters[..<close].suffix(3).elementsEqual(photograph)
    else { return nil }
    let name = letters[(close + 1)...].drop { $0 == 0x20 }
    guard NameJudgement.isName(name.solid[...]) else { return nil }
    var list = PeopleList()
    (list.isMarked, list.isPhotoCredit) = (true, true)
    list.people = [Person(name: name.startIndex..<name.endIndex, role: .photo, title: nil)]
    return Tail(people: list, source: nil, textEnd: close + 1)
  }

  private static let photograph = "(摄影".asLetters
  private static let arts = WordList(
    "国画 油画 版画 水彩 水彩画 水粉 书法 隶书 楷书 行书 草书 篆书 篆刻 剪纸 漫画 摄影 速写 木刻 素描 宣传画 农民画 年画 刺绣")

  /// The line without brackets around the whole of it.
  static func unbracketed(_ letters: [Letter]) -> Range<Int> {
    let isBracketed = letters.first == 0x28 && letters.last == 0x29 && letters.count > 2
    return isBracketed ? 1..<(letters.count - 1) : 0..<letters.count
  }

  private func lookAtLabels(_ line: PageLine, _ set: inout ClueSet) {
    guard line.size <= 40 else { return }
    let letters = line.letters
    set.insert(.label, if: line.size <= (line.isLatin ? 30 : 14) && Self.isBracketed(letters))
    set.insert(.label, if: Self.isBetweenDashes(line) || Self.isBetweenMarks(line))
    let bare = letters.drop { PeopleWords.marks.contains($0) || $0 == 0x20 || $0 == 0xB7 }
    let kept = bare.solid
    if kept.count <= (line.isLatin ? 24 : 9), line.ending == .open, !kept.isEmpty {
      set.insert(.sectionWord, if: LineWords.sections.contains(kept))
      set.insert(.sectionEnding, if: endsLikeSection(kept))
      set.insert(
        .bulletLabel,
        if: bare.count < letters.count && line.commas == 0 && !PictureScenes.isPointed(letters))
    }
    if line.isLatin, letters.count(where: { $0 == 0x20 }) > 3 { return }
    if Self.isLettered(line) {
      set.insert(.numbered)
      set.insert(.itemTitle)
    }
    // One word has no halves, and is no label in two languages.
    guard line.hasBlank else { return }
    let halves = letters.split(separator: 0x20)
    set.insert(.sloganWords, if: (3...4).contains(halves.count) && isBanner(halves, line))
    set.insert(.sectionWord, if: Self.isBilingualLabel(halves))
    let isCouplet =
      halves.count >= 2 && halves.count <= 4 && halves.allSatisfy { $0.count == halves[0].count }
      && halves[0].count >= 4
    set.insert(.couplet, if: isCouplet && line.ending == .open)
    set.insert(
      .sloganWords,
      if: line.size >= 8 && line.ending != .comma && halves.count >= 2
        && halves.allSatisfy { LineWords.slogans.occurs(in: $0) })
  }

  /// `【工会动态】`, `<市县传真>`.
  private static func isBracketed(_ letters: [Letter]) -> Bool {
    switch letters.first {
    case 0x3010: letters.last == 0x3011
    case 0x5B: letters.last == 0x5D
    case 0x3C: letters.last == 0x3E
    case 0x3016: letters.last == 0x3017
    case 0x3008: letters.last == 0x3009
    default: false
    }
  }

  /// `A 一盏灯`, `B、一封信`: the parts of a long story.
  private static func isLettered(_ line: PageLine) -> Bool {
    guard (3...13).contains(line.size), line.ending == .open, line.letters.count > 3 else {
      return false
    }
    return (0x41...0x48).contains(line.letters[0])
      && [0x20, 0x3001, 0x2E].contains(line.letters[1]) && Lettering.isHan(line.letters[2])
  }

  /// 海口人语, 理事长的话: no other 的 stands in such a name.
  private func endsLikeSection(_ letters: [Letter]) -> Bool {
    letters.count <= 8 && !letters.dropLast(2).contains(0x7684)
      && LineWords.sectionEndings.suffixLength(letters[...]) > 0
  }

  private static let rules: LetterSet = "-—=*~·"

  /// `--- ON THE WHARF ---`, `* * * Our mailbag * * *`, `~ MAILBAG ~`.
  private static func isBetweenDashes(_ line: PageLine) -> Bool {
    let letters = line.letters[...]
    let start = letters.prefix { rules.contains($0) || $0 == 0x20 }
    let name = letters.dropFirst(start.count)
    let end = name.reversed().prefix { rules.contains($0) || $0 == 0x20 }
    let (before, behind) = (start.count { $0 != 0x20 }, end.count { $0 != 0x20 })
    if before >= 2, behind >= 2 { return name.count - end.count >= 2 }
    if !line.isLatin {
      return before == 1 && behind == 1 && letters.first == letters.last
        && (2...8).contains(name.count - end.count)
        && name.dropLast(end.count).allSatisfy { Lettering.isHan($0) || $0 == 0x20 }
    }
    return before == 1 && behind == 1 && start.count == 2 && end.count == 2
      && start.first == end.first && name.first.map(Lettering.isUpper) ?? false
      && name.count { $0 == 0x20 } <= 4
  }

  /// `◇炉边◇`, `■ PERSONALS ■`, `~ Notices ~`.
  private static func isBetweenMarks(_ line: PageLine) -> Bool {
    guard let first = line.letters.first,
      (4...(line.isLatin ? 40 : 12)).contains(line.letters.count)
    else { return false }
    return line.letters.last == first
      && (PeopleWords.marks.contains(first) || waves.contains(first))
      && line.letters.contains { Lettering.isHan($0) || Lettering.isAlphanumeric($0) }
  }

  private static let waves: LetterSet = "~=+"

  /// `COMMUNITY 社區`: papers in two languages name their sections in both, and themselves, which end
  /// in 报.
  private static func isBilingualLabel(_ words: [ArraySlice<Letter>]) -> Bool {
    let words = words.filter { word in !word.allSatisfy(PeopleWords.marks.contains) }
    let isHanLast = words.last?.allSatisfy(Lettering.isHan) ?? false
    guard (2...4).contains(words.count), let han = isHanLast ? words.last : words.first,
      (2...5).contains(han.count), han.allSatisfy(Lettering.isHan), han.last != 0x62A5
    else { return false }
    return (isHanLast ? words.dropLast() : words.dropFirst()).allSatisfy { word in
      word.count > 1 && word.first.map(Lettering.isUpper) ?? false
        && !word.contains(where: Lettering.isHan)
    }
  }

  /// Three or four phrases of equal length, none of them a name.
  private func isBanner(_ halves: [ArraySlice<Letter>], _ line: PageLine) -> Bool {
    halves.allSatisfy {
      $0.count == halves[0].count && $0.count >= 4 && $0.allSatisfy(Lettering.isHan)
    }
      && line.ending == .open && !counts(halves)
  }

  /// 十六小时　五个科室　一条断臂: what is counted leads to a story and calls upon nobody; 一心一意 does.
  private func counts(_ halves: [ArraySlice<Letter>]) -> Bool {
    halves.count { $0.first != 0x4E00 && $0.first.map(FurnitureReading.isNumeral) ?? false } > 1
  }

  /// An advertisement between the copy says what it is.
  private static let advertisements = WordList(
    lines: """
      广告\u{20}
      广告:
      ADVERTISEMENT
      Advertisement
      Weather:
      WEATHER:
      今日天气
      明日天气
      天气预报
      """)

  func lookAtFurniture(_ line: PageLine, _ set: inout ClueSet) {
    let letters = line.letters[...]
    set.insert(
      .imprint,
      if: line.size <= 200 && line.isLatin && Colophon.isPart(letters)
        && line.letters != Self.editor)
    guard line.size <= 90, !Colophon.isOffer(letters) else { return }
    set.insert(
      .pageNumber, if: FurnitureReading.isPageNumber(line) || FurnitureReading.isDirt(line))
    // 摘自《读者》2008年第12期 tells of another paper.
    let isFolio = FurnitureReading.isFolio(line) || Self.isOldDate(line)
    set.insert(.folio, if: isFolio && !set.contains(.sourceLine))
    set.insert(.jump, if: FurnitureReading.isJump(line))
    set.insert(
      .contact,
      if: line.isLatin && line.ending != .stop && FurnitureReading.hasTelephone(line.letters)
        && (line.innerStops == 0 || line.letters.suffix(4).allSatisfy(Lettering.isDigit)))
    guard line.innerStops == 0 || line.size <= 50, line.ending != .stop || line.size <= 30 else {
      return
    }
    set.insert(.imprint, if: line.size <= 70 && FurnitureReading.isImprint(line))
    set.insert(.contact, if: ContactFields.occur(in: letters) && line.commas < 3)
    set.insert(
      .contact,
      if: Self.saysWhereToSend(line) || Self.isBarOfLinks(line) || Self.isPostalAddress(line))
    set.insert(.contact, if: Self.advertisements.prefixLength(letters) > 0)
    set.insert(.contact, if: Self.isOfLinks(line.letters) || Self.givesHotline(line))
  }

  /// `【编辑回复】灯修好了。` is a remark, 【编者的话】 alone the name of where they stand.
  static func withoutBracket(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter> {
    let isBoxed = letters.first == 0x3010 && letters.last != 0x3011
    return letters.first == 0x28 || isBoxed ? letters.dropFirst() : letters
  }

  /// `农历丙寅年四月初五　多云转阴`: the day by the old calendar, and the weather.
  private static func isOldDate(_ line: PageLine) -> Bool {
    line.size <= 40 && line.ending == .open && line.letters.starts(with: [0x519C, 0x5386])
      && line.letters.prefix(8).contains(0x5E74)
  }

  /// `体育热线 010-67158866`: who may be called, and right behind it the whole number.
  private static func givesHotline(_ line: PageLine) -> Bool {
    guard line.ending == .open, line.size <= 60,
      let word = hotlines.firstOccurrence(in: line.letters.prefix(12))
    else { return false }
    let rest = line.letters[word.upperBound...].drop { $0 == 0x20 || $0 == 0x3A }
    return rest.prefix { Lettering.isDigit($0) || $0 == 0x2D }.count(where: Lettering.isDigit) >= 7
  }

  private static let hotlines = WordList("热线 专线")

  /// `[Back to top](#top) | [Print](print)`: links and nothing else lead about a site.
  private static func isOfLinks(_ letters: [Letter]) -> Bool {
    letters.first == 0x5B && letters.last == 0x29
      && letters.split(separator: 0x7C).allSatisfy { part in
        let link = part.drop { $0 == 0x20 }
        return link.first == 0x5B && link.holds("](".asLetters[...])
      }
  }

  /// `（来信请寄报社收，勿寄个人）`, `（来稿请附电话）`: where copy is sent, as a line that is no sentence of a notice.
  private static func saysWhereToSend(_ line: PageLine) -> Bool {
    let bare = line.letters.drop { $0 == 0x28 }
    return line.size <= 30 && line.ending == .open && sendings.prefixLength(bare) > 0
  }

  /// `P.O. Box 6, Lower Fork, PA 17402`, `12 Water St., Lower Fork, PA 17402`: where the mail goes, on a line
  /// of its own.
  private static func isPostalAddress(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 60, line.ending == .open else { return false }
    let words = line.letters.split(separator: 0x20)
    guard words.count >= 3, words[0].first.map(Lettering.isAlphanumeric) ?? false else {
      return false
    }
    if boxes.prefixLength(line.letters[...]) > 0 { return true }
    let (state, code) = (words[words.count - 2], words[words.count - 1].prefix(5))
    return state.count == 2 && state.allSatisfy(Lettering.isUpper) && code.count == 5
      && code.allSatisfy(Lettering.isDigit)
  }

  private static let boxes = WordList(
    lines: "P.O. Box\u{20}\nP. O. Box\u{20}\nPO Box\u{20}\nP.O. BOX\u{20}")

  /// `往期回顾 | 投稿 | 退订`: what a newsletter that came by mail may be asked for.
  private static func isBarOfLinks(_ line: PageLine) -> Bool {
    guard line.size <= 40, line.letters.contains(0x7C) else { return false }
    let parts = line.letters.split(separator: 0x7C).map(\.solid)
    return parts.count > 1 && parts.allSatisfy { $0.count <= 8 }
      && parts.contains { links.contains($0) }
  }

  private static let links = WordList("退订 取消订阅 订阅 往期回顾 往期 投稿 我要投稿 联系我们 关于我们 网页版 返回首页")

  static let sendings = WordList(
    "来信请寄 来稿请寄 来函请寄 来信请附 来稿请附 来函请附 来信请注明 来稿请注明 来函请注明 来信须 来稿须 来函须 投稿请寄 来信来稿请寄 稿件请寄")

  func lookAtLatin(_ line: PageLine, _ set: inout ClueSet) {
    var upper = 0
    var lower = 0
    for letter in line.letters.prefix(200) {
      if Lettering.isUpper(letter) { upper += 1 } else if Lettering.isLower(letter) { lower += 1 }
    }
    // `412 TO 67` has hardly a letter.
    set.insert(.capitals, if: upper >= (line.size >= 6 ? 2 : 3) && lower * 5 < upper)
    let words = line.letters[...].countWords { $0.count > 3 }
    let capital = line.letters[...].countWords {
      $0.count > 3 && Lettering.isUpper($0[$0.startIndex])
    }
    let isSentence = line.ending == .stop && !line.isCall && LatinStops.endsSentence(line)
    set.insert(
      .titleCase,
      if: !isSentence && lower * 5 >= upper && words >= 2 && capital * 4 >= words * 3)
  }
}
