/// Something that can be seen at a line and speaks for or against what it may be.
enum Clue: Int, CaseIterable {
  // Length
  case brief, titleLength, wide, long
  // Marks
  case endsStop, innerDash, endsComma, endsDash, endsColon, innerStop, startsDash, startsBullet
  case startsMidSentence, labelledValue, cutSentence, clause
  // What the line says
  case lead, leadAlone, tailNames, note, sourceLine, scene, captionStart, captionPointer
  case label, sectionWord, sectionEnding, bulletLabel, couplet, sloganWords
  case heading, topHeading, deepHeading, plainAmongHeadings
  case names, markedNames, bracketedNames, titledNames, photoCredit, textAndPhoto
  case folio, pageNumber, imprint, contact, jump, besideFolio
  // Neighbours
  case nextHasLead, standsClear, runsOn, standsAlone
  case soleTextOfPicture, belowArrival, columnLabel, inRows
  case loneBetweenText, afterOpenText, belowSignature, turnsTopic, hasTwin, verse, ofBrief
  case unsignedHead, aboveByline, listRow, fillsMeasure, lesserHead
  case setTight, indented, numbered
  // Latin letters
  case capitals, titleCase, jobLine, headsBriefs, headsLife
  // Letters, notices, pictures
  case salutation, noticeHead, noticeField, signOff, signDate
  case signedByPhotographer, itemTitle, nameTable
}

/// The clues of one line.
struct ClueSet: Hashable {
  private var bits: UInt128 = 0

  init(_ clues: [Clue] = []) {
    for clue in clues { insert(clue) }
  }

  /// Whether one of the clues is in both.
  func meets(_ other: ClueSet) -> Bool { bits & other.bits != 0 }

  /// Where the clue is named as it is asked for, its bit is a constant.
  @inline(__always)
  func contains(_ clue: Clue) -> Bool { bits & (1 << UInt128(clue.rawValue)) != 0 }

  mutating func insert(_ clue: Clue) { bits |= 1 << UInt128(clue.rawValue) }

  mutating func insert(_ clue: Clue, if holds: Bool) { if holds { insert(clue) } }

  mutating func remove(_ clue: Clue) { bits &= ~(1 << UInt128(clue.rawValue)) }

  /// The raw values of the clues, smallest first.
  var numbers: [Int] {
    var numbers: [Int] = []
    eachNumber { numbers.append($0) }
    return numbers
  }

  /// Visits the raw values of the clues, smallest first.
  func eachNumber(_ visit: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      visit(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  var clues: [Clue] { Clue.allCases.filter(contains) }
}
