import Manuscript

/// Who signs behind the last sentence of an English text, in the same line.
extension NeighbourClues {
  /// `A cup is 20p and a scone 35p. T. Marsh` above white, a headline or a sign: a name and no stop behind the last
  /// sentence closes the piece; where the text goes on below, the name begins the next sentence.
  static func addNamesBehindTexts(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].ending == .open {
      guard page.lines[index].isLatin, page.tails[index] == nil, page.people[index] == nil,
        page.lines[index].heading == 0, isOverBelow(page, index),
        let tail = LatinNames.writerAtEnd(page.lines[index].letters)
      else { continue }
      page.take(tail, index)
      let goesOn = index > 0 && page.lines[index].gap == 0 && page.lines[index - 1].ending == .open
      page.insert(.startsMidSentence, if: goesOn && page.isText(index - 1), at: index)
    }
  }

  /// `ADA LINDEN walked up with the herds` between a headline and its text: who wrote, and where for.
  static func addNamesThatDid(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst() where page.lines[index].ending == .open {
      guard page.people[index] == nil, page.lines[index].size <= 60, page.isTitleLike(index - 1),
        !page.has(.capitals, at: index - 1), page.isText(index + 1),
        !page.lines[index + 1].beginsLow,
        let name = LatinNames.capitalsBeforeDeed(page.lines[index].letters)
      else { continue }
      page.take(.writer(name), index)
    }
  }

  /// `"Anything but the fish." - Tara Sand, 11th`: what somebody said and who is text, however short.
  static func addShortQuotes(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].isLatin {
      let letters = page.lines[index].letters
      guard letters.first == 0x22 || letters.first == 0x201C, page.people[index] == nil,
        let end = letters.dropFirst(3).firstIndex(where: { $0 == 0x22 || $0 == 0x201D }),
        LatinNames.isPerson(
          letters[min(end + 1, letters.count)...].drop { dashes.contains($0) }.prefix { $0 != 0x2C }
        ),
        letters[(end + 1)...].prefix(3).contains(where: { $0 != 0x20 && dashes.contains($0) })
      else { continue }
      page.insert(.endsStop, at: index)
      page.insert(.innerStop, at: index)
    }
  }

  private static let dashes: LetterSet = " -\u{2013}\u{2014}"

  /// `Village Hall` with white above it and none below: it heads the long row that follows, list or text.
  static func isSetOverCopy(_ page: LineClues, _ index: Int) -> Bool {
    guard index + 1 < page.lines.count, page.lines[index].isLatin else { return false }
    return page.lines[index].gap > 0 && page.lines[index + 1].gap == 0
      && page.lines[index + 1].size > 40
  }

  private static func isOverBelow(_ page: LineClues, _ index: Int) -> Bool {
    guard index + 1 < page.lines.count else { return true }
    let next = page.lines[index + 1]
    if next.beginsLow { return false }
    return next.gap > max(page.lines[index].gap, 0) || next.gap > page.shape.usualGap
      || isFurniture(page, index + 1) || page.has(.capitals, at: index + 1)
  }
}

extension LatinNames {
  /// A given name in common use or an initial, and a surname, behind the last stop.
  static func writerAtEnd(_ letters: [Letter]) -> Tail? {
    guard letters.count > 8, letters.last.map(Lettering.isLatin) ?? false,
      let stop = letters.suffix(34).indices.last(where: { endsSentence(letters, $0) })
    else { return nil }
    let name = letters[(stop + 2)...]
    let first = name.prefix { $0 != 0x20 }
    guard first.last == 0x2E && first.count == 2 || GivenNames.isOne(first), isPerson(name),
      name.contains(where: Lettering.isLower)
    else { return nil }
    return Tail(people: .writer(name), source: nil, textEnd: stop + 1)
  }

  private static func endsSentence(_ letters: [Letter], _ place: Int) -> Bool {
    guard place > 1, place + 4 < letters.count, letters[place + 1] == 0x20,
      [0x2E, 0x21, 0x3F, 0x22, 0x201D].contains(letters[place])
    else { return false }
    return letters[place] != 0x2E || !LatinStops.isAbbreviation(letters[..<place])
  }
}
