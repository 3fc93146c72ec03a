/// How a line begins that goes on with a sentence, and how one does that begins a paragraph: told by its
/// first letter and by how soon the first mark stands.
enum SentenceRests {
  /// How much likelier the letters go on with a sentence than begin a paragraph, as the logarithm of the
  /// ratio: counted where 2,200 paragraphs of `Papers/` begin, and at every third place within them.
  static func evidence(_ letters: [Letter]) -> Double {
    guard let first = letters.first, Lettering.isHan(first) else { return 0 }
    return ofLetter(first) + ofMark(letters)
  }

  /// Whether a line most likely goes on with a sentence.
  static func isRest(_ line: PageLine) -> Bool { evidence(line.letters) > 1 }

  /// `来。到那时…`: no sentence has one or two letters.
  static func endsAtOnce(_ line: PageLine) -> Bool {
    guard let stop = line.letters.prefix(3).firstIndex(of: 0x3002) else { return false }
    return stop > 0 && line.letters[..<stop].allSatisfy(Lettering.isHan)
  }

  private static func ofLetter(_ letter: Letter) -> Double {
    if never.contains(letter) { return 1.7 }
    if rarely.contains(letter) { return 1.2 }
    if seldom.contains(letter) { return 0.8 }
    return often.contains(letter) ? -0.8 : mostly.contains(letter) ? -1.6 : 0
  }

  /// What is left of a clause is short; the first clause of a paragraph says who, when or where.
  private static func ofMark(_ letters: [Letter]) -> Double {
    let reach = letters.prefix(2 * byMark.count)
    let place = reach.firstIndex(where: marks.contains) ?? reach.count
    return byMark[min(place / 2, byMark.count - 1)]
  }

  /// For every two letters in front of the first mark.
  private static let byMark = [
    1.3, 1.0, 0.2, 0.1, -0.2, -0.3, -0.5, -0.7, -0.8, -0.8, -1.0, -1.2, -1.2, -1.7,
  ]
  private static let marks: LetterSet = ",、。;:!?…—”》)」』“《(「『"

  /// Letters with which no paragraph began, or fewer than one in three, one in two of those that so
  /// frequent a letter would begin by chance.
  private static let never: LetterSet = "的了是个里子百就着们吗呢吧"
  private static let rarely: LetterSet =
    "人不来出业家成把时说行动和多能手只得发部点名月次没经位员道产都场方"
  private static let seldom: LetterSet =
    "工年到会大全生作要水进分等长司千提给口务书实电台间度国同可总之者力体化心定话管文保立金才线表果院字制万量关推资己育费联交带加科写程代困被再儿至比模委钱帮向"
  /// Letters that begin two, or five times as many.
  private static let often: LetterSet = "在三他为每市后五七新老九通她"
  private static let mostly: LetterSet = "我去这第本从今近据如那现"
}
