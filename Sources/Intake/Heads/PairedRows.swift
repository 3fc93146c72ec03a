/// Rows of heads that are made of pairs, or are a pair themselves.
extension HeadRows {
  /// `歷時九個月 談判十一輪`, `不打滑 不掉链 不服老`: kickers and decks are pairs of phrases more often than
  /// headlines.
  func isPairOfPhrases(_ line: PageLine) -> Bool {
    guard line.hasBlank else { return isEvenList(line) }
    let phrases = line.letters.split(separator: 0x20)
    if phrases.count == 2, phrases.allSatisfy({ $0.count >= 4 }) { return true }
    return (2...4).contains(phrases.count)
      && phrases.allSatisfy { $0.count >= 3 && $0.count == phrases[0].count }
  }

  /// `免排队、免填单`, `省时、省钱、省心`: phrases of one length say what a thing is good for, not what happened.
  private func isEvenList(_ line: PageLine) -> Bool {
    guard !page.shape.isLatin, (7...17).contains(line.letters.count) else { return false }
    let phrases = line.letters.split(separator: 0x3001)
    let length = phrases[0].count
    return (2...4).contains(phrases.count) && (phrases.count == 2 ? 3...6 : 2...5).contains(length)
      && phrases.allSatisfy { $0.count == length && $0.allSatisfy(Lettering.isHan) }
  }

  /// `罗志远出席并讲话`: which head of the place was there is said below what was held.
  func isWhoAttended(_ line: PageLine) -> Bool {
    guard !page.shape.isLatin, (4...18).contains(line.size) else { return false }
    return line.letters.split(separator: 0x20).allSatisfy { phrase in
      let length = Self.attending.suffixLength(phrase)
      return length > 0 && (2...4).contains(phrase.count - length)
        && NameJudgement.isName(phrase.dropLast(length))
    }
  }

  private static let attending = WordList(
    "主持 主持会议 主持并讲话 主持会议并讲话 讲话 并讲话 作讲话 出席 出席会议 出席并讲话 出席会议并讲话 出席并致辞 出席仪式 出席活动 出席开幕式 参加 参加会议 参加活动 参加调研 陪同 陪同调研 陪同考察 致辞 致词 作批示 作出批示 作报告 作工作报告 作动员讲话 宣布开幕"
  )

  /// `我院首例机器人辅助`: what was the first of its kind stands above what became of it.
  func isFirstOfKind(_ line: PageLine) -> Bool {
    guard line.size <= 13, !line.hasBlank, line.commas == 0,
      let first = line.letters.dropLast(2).firstIndex(of: 0x9996), first <= 6
    else { return false }
    return HeadRows.kinds.contains(line.letters[first + 1])
      && LineWords.verbs.suffixLength(line.letters[...]) == 0
  }

  private static let kinds: LetterSet = "例台批条个座项家支部套次届架艘列所"

  /// A blank in each of two rows: where a headline is broken, it is broken at its blank.
  func areTwoPairs(_ upper: PageLine, _ lower: PageLine) -> Bool {
    !page.shape.isLatin && upper.hasBlank && lower.hasBlank && !isParallel(upper, lower)
      && [upper, lower].allSatisfy { $0.letters.split(separator: 0x20).allSatisfy { $0.count > 3 } }
  }

  /// `从“等活干”到“挑活干”` and `从“卖力气”到“卖手艺”`: rows of one build are one element.
  func isParallel(_ upper: PageLine, _ lower: PageLine) -> Bool {
    guard upper.size == lower.size, upper.size >= 6, !page.shape.isLatin else { return false }
    let alike = zip(upper.letters, lower.letters).count { $0 == $1 }
    return alike * 3 >= upper.size && upper.letters.first == lower.letters.first
  }
}
