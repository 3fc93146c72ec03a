/// How likely a text parts a Chinese sentence that goes on below it, as the text of a picture does that was
/// set into the column.
///
/// The weights were fitted to gold pages into which captions of other pages were put anywhere in mid
/// sentence, with and without who took the picture, on half of the pages, and tried on the other half.
struct Partings {
  /// What one thing that can be seen says, as a logarithm.
  struct Weights {
    /// Before anything is looked at.
    let base: Double
    /// 利|润: a word that was cut above the text goes on below it,
    let joint: Double
    /// or in the text.
    let ownJoint: Double
    /// The same by the words of the page.
    let word: Double
    /// 了|一: letters that texts often put side by side.
    let running: Double
    /// The line below begins as rests of sentences do,
    let rest: Double
    /// or the text does.
    let ownRest: Double
    /// A quote is opened above the text and closed below it.
    let quotes: Double
    /// The text closes what it did not open, or leaves a quote open.
    let unbalanced: Double
    /// Below stands a sentence and no headline, or as much as fills a line.
    let sentence: Double
    let full: Double
    /// Paragraphs are indented, and the line below begins one,
    let indented: Double
    /// or begins none, though the text above it ends in a short line.
    let unindented: Double
    /// What a picture shows ends with a stop and has few commas.
    let stop: Double
    let commas: Double
    /// A hand points at the picture, or who took it is named,
    let picture: Double
    /// right behind the text.
    let signed: Double
    /// A day, and what somebody is doing.
    let scene: Double
    /// A report begins, or somebody speaks.
    let lead: Double
    let speaker: Double
    let scrap: Double

    /// What the text itself may add at most.
    var most: Double { stop + picture + signed + scene }

    /// Rows of a column.
    static let rows = Weights(
      base: -7.4, joint: 1.05, ownJoint: -1, word: 0, running: 2.7, rest: 0.55, ownRest: -0.75,
      quotes: 2.5, unbalanced: -1.2, sentence: 1.1, full: 1.55, indented: -1.8, unindented: 0.9,
      stop: 1.5, commas: -0.65, picture: 1.85, signed: 1.2, scene: 2.6, lead: -0.3, speaker: -0.9,
      scrap: -1.9)
    /// Whole paragraphs, which hardly ever break off for anything else.
    static let paragraphs = Weights(
      base: -7.5, joint: 0.75, ownJoint: -1.7, word: 2.6, running: 0.7, rest: 0.95, ownRest: -0.15,
      quotes: 2.1, unbalanced: -1.25, sentence: 2.55, full: 2.55, indented: -1.7, unindented: 0.3,
      stop: 1.3, commas: -0.2, picture: 3.2, signed: 1.55, scene: 1.25, lead: -1.4, speaker: -0.65,
      scrap: -0.75)
  }

  let weights: Weights
  let indentsParagraphs: Bool

  /// A text and the lines around it.
  struct Place {
    let above: PageLine
    let rows: ArraySlice<PageLine>
    let below: PageLine
    /// The line below is as long as lines of text are, the last row of the text is not.
    let isFull: Bool
    let endsShort: Bool
    /// Who took the picture stands on a line of his own below the text.
    let isSigned: Bool

    var first: PageLine { rows[rows.startIndex] }
    var last: PageLine { rows[rows.endIndex - 1] }
  }

  /// Above 0 where it is likelier than not; `words` tell more where they are known.
  func score(_ place: Place, words: PageWords? = nil) -> Double {
    var score = weights.base + ofLetters(place, words) + ofPlace(place)
    if score + weights.most < 0 { return score }
    let text =
      place.rows.count > 1 ? Array(place.rows.map(\.letters).joined()) : place.first.letters
    score += ofText(text, place)
    return score + weights.picture + weights.signed < 0 ? score : score + ofMaker(text, place)
  }

  private func ofLetters(_ place: Place, _ words: PageWords?) -> Double {
    guard let last = place.above.letters.last, let own = place.first.letters.first,
      let next = place.below.letters.first
    else { return 0 }
    // 团|团转: a doubled word was cut.
    if last == own { return -weights.most }
    let isNumber = Lettering.isDigit(next) && !Lettering.isDigit(last)
    var score =
      weights.joint * (isNumber ? Self.unbound : BoundLetters.evidence(last, next))
      + weights.ownJoint * BoundLetters.evidence(last, own)
    if RunningLetters.follow(last, next) { score += weights.running }
    if RunningLetters.follow(last, own) { score -= weights.running }
    if let words {
      score += weights.word * (words.cutsWord(last, next) - words.cutsWord(last, own))
    }
    return score + weights.rest * SentenceRests.evidence(place.below.letters)
      + weights.ownRest * SentenceRests.evidence(place.first.letters)
  }

  /// What letters say that no word has side by side.
  private static let unbound = -0.75

  private func ofPlace(_ place: Place) -> Double {
    let below = place.below
    var score = 0.0
    if place.above.unclosed > 0, below.unopened > 0 { score += weights.quotes }
    let isSentence = below.ending == .stop || below.commas > 0 || below.innerStops > 0
    if isSentence { score += weights.sentence }
    if isSentence || place.isFull { score += weights.full }
    if indentsParagraphs, below.indent >= 2 { score += weights.indented }
    if indentsParagraphs, below.indent == 0, place.endsShort { score += weights.unindented }
    return score
  }

  private func ofText(_ text: [Letter], _ place: Place) -> Double {
    var marks = MarkCount()
    marks.count(text)
    var score = weights.commas * Double(min(4, marks.commas))
    if place.last.ending == .stop { score += weights.stop }
    if marks.unclosed > 0 || marks.unopened > 0 { score += weights.unbalanced }
    if text.count < 8 { score += weights.scrap }
    if text.contains(where: Self.speakers.contains) { score += weights.speaker }
    if PictureScenes.tellsWhen(text) { score += weights.scene }
    if place.isSigned || LineWords.captions.prefixLength(text[...]) > 0
      || LineWords.pointers.occurs(in: text[...])
    {
      score += weights.picture
    }
    return score
  }

  private static let speakers: LetterSet = "我你"

  /// Who took the picture, behind its text, and what no caption is.
  private func ofMaker(_ text: [Letter], _ place: Place) -> Double {
    let isLead =
      LeadReading.lead(of: place.first) != nil || LeadReading.lead(of: place.below) != nil
    var score = isLead ? weights.lead : 0
    guard text.suffix(6).contains(where: Self.makers.contains) else { return score }
    let line = place.rows.count > 1 ? PageLine(number: 0, gap: 0, text: String(text)) : place.first
    if LeadReading.tail(of: line)?.people?.isPhotoCredit ?? false {
      score += weights.signed
      if !place.isSigned, LineWords.captions.prefixLength(text[...]) == 0 {
        score += weights.picture
      }
    }
    return score
  }

  /// 摄, 图
  private static let makers: LetterSet = "摄图"

  /// Who took a picture, on a line of his own.
  static func isCredit(_ line: PageLine) -> Bool {
    line.letters.count <= 24 && line.letters.contains(where: makers.contains)
      && PeopleReading.read(line.letters, in: 0..<line.letters.count)?.isPhotoCredit ?? false
  }
}
