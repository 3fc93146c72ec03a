/// What stands before a name, or on it, and tells of its bearer.
extension PeopleReading {
  /// `骆远山口述 温雪整理`: who told it, before who wrote it down.
  mutating func readTeller(_ token: Range<Int>) -> Bool {
    let name = token.dropLast(PeopleWords.tellings.suffixLength(letters[token]))
    guard name.count < token.count, NameJudgement.isName(letters[name]) else { return false }
    list.isMarked = true
    append(name)
    return true
  }

  /// `（水电抄表员　骆远山）`: before the one sure name in brackets stands where or as what its bearer works.
  mutating func readCalling(_ token: Range<Int>, _ tokens: [Range<Int>]) -> Bool {
    guard isInRoundBrackets, tokens.count == 2, token == tokens[0],
      (2...12).contains(token.count), letters[token].allSatisfy(Lettering.isHan),
      NameJudgement.isName(letters[tokens[1]]),
      tokens[1].count == 3 || NameJudgement.isCommonName(letters[tokens[1]])
    else { return false }
    (title, list.isTitled) = (token, true)
    return true
  }

  /// `（水林／蕭素月）`, `（岭江 骆远山）`: in brackets, where who writes lives.
  mutating func readHome(_ token: Range<Int>, _ tokens: [Range<Int>]) -> Bool {
    guard isInRoundBrackets, tokens.count == 2, token == tokens[0],
      HomePlaces.isHome(letters[token], of: letters[tokens[1]]) || isBeforeStroke(token, tokens[1])
    else { return false }
    (title, list.isTitled) = (token, true)
    return true
  }

  /// `（某某／渡口镇，教师）`, `（某某／退休教师）`: in round brackets below a letter, behind the one name and a stroke where its writer
  /// lives and what he is.
  mutating func withoutHome(_ range: Range<Int>) -> Range<Int> {
    guard isInRoundBrackets, let stroke = letters[range].firstIndex(of: 0x2F),
      letters[stroke..<range.upperBound].contains(0x2C)
        || PeopleWords.offices.suffixLength(letters[(stroke + 1)..<range.upperBound]) > 1,
      !letters[(stroke + 1)..<range.upperBound].contains(0x2F),
      NameJudgement.isName(letters[range.lowerBound..<stroke])
    else { return range }
    (title, list.isTitled) = ((stroke + 1)..<range.upperBound, true)
    return range.lowerBound..<stroke
  }

  /// Two letters that are no common name, and a stroke before one.
  private func isBeforeStroke(_ token: Range<Int>, _ name: Range<Int>) -> Bool {
    token.count == 2 && letters[token.upperBound] == 0x2F && NameJudgement.isName(letters[name])
      && (PeopleWords.places.contains(letters[token])
        || !NameJudgement.isCommonName(letters[token]))
  }
}
