/// What the words of a line of English copy show.
extension PageLine {
  /// The line begins in small letters.
  var beginsLow: Bool { letters.first.map(Lettering.isLower) ?? false }

  /// A straight quote is opened in the line and not closed.
  var leavesQuoteOpen: Bool { letters.count { $0 == 0x22 } % 2 == 1 }

  /// The last straight quote of the line opens what is said below it: `he said, "like he eats`.
  var endsInQuote: Bool { letters.lastIndex(of: 0x22).map { opensQuote(at: $0) } ?? false }

  /// The first one closes what was said above it: `own family," he said`.
  var beginsInQuote: Bool { letters.firstIndex(of: 0x22).map { !opensQuote(at: $0) } ?? false }

  private func opensQuote(at mark: Int) -> Bool {
    mark == 0 || [0x20, 0x28, 0x2014, 0x2013, 0x2D].contains(letters[mark - 1])
  }

  /// `The`, `Every`, `When` with a capital begin a sentence; no sentence above them is open, so a
  /// line without a stop is a headline.
  var beginsSentence: Bool {
    Self.sentenceOpeners.contains(letters[...].prefix { $0 != 0x20 && $0 != 0x2D })
  }

  /// The last word is one that no headline ends in.
  var endsInSmallWord: Bool {
    let last = letters.lastIndex(of: 0x20).map { letters[($0 + 1)...] } ?? letters[...]
    return last.count <= 10 && Self.smallWords.contains(Lettering.lowered(last))
  }

  /// Every word but the small ones begins with a capital.
  var isTitleCased: Bool { ending != .comma && isTitleCasedBeforeComma }

  /// The same of a row that may be broken at a comma.
  var isTitleCasedBeforeComma: Bool {
    if beginsLow || LatinNames.hasCatchline(letters) { return false }
    guard ending != .stop || isCall, innerStops == 0, commas <= 2 else { return false }
    var (words, low, isNamed) = (0, 0, false)
    letters[...].eachWord { word in
      words += 1
      if Lettering.isLower(word[word.startIndex]) {
        low += Self.smallWords.contains(word) ? 0 : 1
      } else if word.count > 3, Lettering.isUpper(word[word.startIndex]) {
        isNamed = true
      }
    }
    return isNamed && low * 10 <= words && (commas == 0 || !endsInSmallWord) && !hasRunInHead
  }

  /// No word but the small ones begins in small letters, and some word with a capital.
  var isOfSmallWords: Bool {
    let words = letters.split { $0 == 0x20 }
    return words.contains { Lettering.isUpper($0[$0.startIndex]) }
      && words.allSatisfy {
        !Lettering.isLower($0[$0.startIndex]) || Self.smallWords.contains($0)
      }
  }

  /// `6 sold more than 600 cakes`: papers begin no sentence with a figure, so what is counted goes on from above.
  var beginsWithCount: Bool {
    let figure = letters.prefix(while: Lettering.isDigit)
    guard (1...4).contains(figure.count), figure.endIndex + 2 < letters.count,
      letters[figure.endIndex] == 0x20
    else { return false }
    return Lettering.isLower(letters[figure.endIndex + 1])
  }

  /// Half of its words and more begin in small letters.
  var isSetLikeSentence: Bool {
    let words = letters.split(separator: 0x20)
    return words.count > 4
      && words.count { Lettering.isLower($0[$0.startIndex]) } * 2 >= words.count
  }

  private static let sentenceOpeners = WordList(
    """
    The A An In On At For From With When After Before If It He She They We This That These Those There Every Each Some Many Most
    All No Not But And As By To Our My His Her Their Its You What Who How Why Where While Since Until During Because
    """)

  /// Words that begin a sentence below a small letter, and belong to a name below a capital: `Number`
  /// above `Seven`.
  static let mildOpeners = WordList(
    """
    Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety
    About More Nearly Only Over Several Both Such Nobody Somebody Everybody
    """)

  /// Words that headlines leave in lower case.
  private static let smallWords = WordList(
    """
    a an the and or nor but of in on at to for by from with as is are was be it its into over after before under up out off vs vs. via per
    than that who not no his her their our your my this so yet if when while against between about through during de la le du von van
    """)
}
