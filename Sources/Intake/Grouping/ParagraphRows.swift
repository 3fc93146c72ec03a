/// What a row says of itself to whether a paragraph goes on in it or ends with it.
extension Unwrapping {
  /// `问：`, `寿桂兰：` at the beginning of several lines: whoever speaks begins a paragraph.
  static func speakers(_ lines: [PageLine]) -> Set<ArraySlice<Letter>> {
    var said: [ArraySlice<Letter>: [Letter]] = [:]
    var speakers: Set<ArraySlice<Letter>> = []
    for line in lines {
      guard let speaker = speaker(line) else { continue }
      // A line that stands on the page twice was doubled.
      if let other = said[speaker], other != line.letters { speakers.insert(speaker) }
      said[speaker] = line.letters
    }
    return speakers
  }

  static func speaker(_ line: PageLine) -> ArraySlice<Letter>? {
    guard let colon = line.letters.prefix(6).firstIndex(of: 0x3A), colon > 0,
      line.letters[..<colon].allSatisfy({ Lettering.isHan($0) || Lettering.isUpper($0) })
    else { return nil }
    return line.letters[...colon]
  }

  /// A bullet or square begins an item of its own.
  func beginsWithBullet(_ line: PageLine) -> Bool {
    guard line.letters.count > 2, let first = line.letters.first else { return false }
    return first == 0xB7 || PeopleWords.marks.contains(first)
      || line.letters[1] == 0x20 && PeopleWords.bullets.contains(first)
  }

  /// `一九九` above `○年列为古迹`: the circle is a zero.
  func isZero(_ line: PageLine, below above: PageLine) -> Bool {
    line.letters.first == 0x25CB && above.letters.last.map(FurnitureReading.isNumeral) ?? false
  }

  /// `歷時九個月　談判十一輪`: two phrases parted by a blank are a row of a headline.
  func isPairOfPhrases(_ line: PageLine) -> Bool {
    guard line.hasBlank else { return false }
    let phrases = line.letters.split(separator: 0x20)
    return phrases.count == 2 && line.indent == 0
      && phrases.allSatisfy { $0.count >= 4 && $0.allSatisfy(Lettering.isHan) }
  }

  /// A caption of one line, with its photographer.
  func isSignedPicture(_ line: PageLine) -> Bool {
    guard let tail = LeadReading.tail(of: line), tail.people?.isPhotoCredit ?? false else {
      return false
    }
    return tail.textEnd > 0 && Lettering.isStop(line.letters[tail.textEnd - 1])
  }

  /// `…没有一例异常反应。（滑勇）`: the names in brackets close the text.
  func isSigned(_ line: PageLine) -> Bool {
    guard line.letters.last == 0x29, !isLeadAlone(line) else { return false }
    return LeadReading.tail(of: line)?.people?.isBracketed ?? false
  }

  /// `本报讯（通讯员　岩温　记者　普天明）`, and the text begins on the next line.
  func isLeadAlone(_ line: PageLine) -> Bool {
    guard let lead = LeadReading.lead(of: line) else { return false }
    return lead.dateline != nil && lead.textStart >= line.letters.count
  }

  /// `——走近奖章获得者宁小川` above `梁燕平`.
  func isSignedDash(_ above: PageLine, _ line: PageLine) -> Bool {
    above.letters.first == 0x2014 && line.size <= 4 && isNames(line)
  }

  /// Who wrote or took something, and nothing else.
  func isNames(_ line: PageLine) -> Bool {
    line.letters.count <= 40
      && PeopleReading.read(line.letters, in: 0..<line.letters.count) != nil
  }
}
