/// What every clue says about what a line is: the one table of the reader's weights.
///
/// A weight is a gain in score where the clue is seen; the roles with the best sum over the whole
/// page win (`RoleSequence`). Positive speaks for the role, negative against it.
enum RoleTable {
  struct Entry: Sendable {
    let clue: Clue
    let weights: [(LineRole, Double)]
    /// Why, as a sentence about newspapers.
    let reason: String

    init(_ clue: Clue, _ weights: [(LineRole, Double)], _ reason: String) {
      self.clue = clue
      self.weights = weights
      self.reason = reason
    }
  }

  /// The score of a role before anything is seen at the line: what is rare needs a reason.
  static func start(of role: LineRole) -> Double? {
    start.first { $0.role == role }?.score
  }

  private static let start: [(role: LineRole, score: Double)] = [
    (.body, 0), (.headline, 0), (.subhead, -0.6), (.caption, -1.4), (.byline, -2.5), (.credit, -4),
    (.section, -4), (.slogan, -5), (.furniture, -4), (.editorNote, -6), (.source, -5),
    (.dateline, -6),
  ]

  static let entries: [Entry] =
    lengths + marks + wording + labels + people + pageParts + layout
    + neighbours + latin + kinds

  private static let lengths: [Entry] = [
    Entry(
      .brief, [(.headline, 0.2), (.subhead, 0.4), (.body, -2), (.caption, -0.8)],
      "A line of a few letters is set by itself for a purpose."),
    Entry(
      .titleLength, [(.headline, 1), (.subhead, 0.2), (.body, -1)],
      "Headlines of Chinese papers have ten to twenty-four letters."),
    Entry(
      .wide, [(.headline, -1), (.subhead, -2.5), (.body, 1), (.byline, -1), (.credit, -1)],
      "Beyond twenty-four letters a headline would be broken into rows."),
    Entry(
      .long,
      [
        (.headline, -6), (.subhead, -7), (.byline, -6), (.credit, -6), (.section, -8),
        (.slogan, -6), (.source, -6), (.body, 3),
      ], "Only running text fills a line of more than forty letters, or of 25 with two commas."),
  ]

  private static let marks: [Entry] = [
    Entry(
      .endsStop,
      [
        (.headline, -3.5), (.subhead, -3.5), (.body, 2), (.caption, 1.6), (.byline, -4),
        (.section, -4), (.slogan, -2), (.credit, -2), (.source, -1),
      ], "Headlines and labels carry no full stop; sentences do."),
    Entry(
      .endsComma, [(.headline, -2.4), (.subhead, -1.5), (.body, 1), (.section, -4)],
      "A comma at the end of a line is a sentence that was cut (GB/T 15834)."),
    Entry(
      .endsDash, [(.headline, 13), (.body, -2), (.subhead, -2)],
      "A kicker leads over to the headline by a dash (GB/T 15834)."),
    Entry(
      .innerDash, [(.headline, 2.5), (.body, -0.5), (.subhead, -1)],
      "A dash within a short line parts headline and deck (GB/T 15834)."),
    Entry(
      .endsColon, [(.body, 2.5), (.headline, -2.5), (.subhead, -1)],
      "A colon introduces what follows it (GB/T 15834)."),
    Entry(
      .innerStop, [(.headline, -4), (.subhead, -4), (.body, 2), (.caption, 1)],
      "Only text has more than one sentence in a line."),
    Entry(
      .startsDash, [(.headline, 2), (.subhead, -0.5), (.body, -0.3)],
      "The deck of a feature begins with a dash, ——记… (GB/T 15834)."),
    Entry(
      .cutSentence, [(.body, 2.5), (.headline, -3.5), (.subhead, -3.5), (.section, -4)],
      "No headline ends in a scrap of a clause, leaves a quote open or has three clauses."),
    Entry(
      .clause, [(.body, 1), (.headline, -1.5), (.subhead, -1.5)],
      "A day of the month, 说 and clauses of unequal length are found in text, not in headlines."),
    Entry(
      .startsMidSentence, [(.body, 2), (.headline, -2), (.subhead, -2)],
      "No line of copy begins with a particle or a mark of a sentence (GB/T 15834)."),
  ]

  private static let wording: [Entry] = [
    Entry(
      .lead, [(.body, 5), (.headline, -6), (.subhead, -6), (.caption, -1.5), (.furniture, -3)],
      "本报讯, a place and date, or the reporter's name open a report."),
    Entry(
      .leadAlone, [(.dateline, 16), (.body, -2)],
      "A lead with nothing behind it is a line of its own."),
    Entry(
      .tailNames, [(.caption, 1), (.headline, -2)],
      "Names in brackets close a report or a caption."),
    Entry(.note, [(.editorNote, 17)], "编者按 and its kin announce a remark of the desk."),
    Entry(
      .sourceLine, [(.source, 9), (.body, -2), (.headline, -2)],
      "来源, 摘自 and 据 with the name of a paper say where the text is from."),
    Entry(
      .scene, [(.caption, 4), (.headline, -1)],
      "A few letters that name a scene (座谈会现场) are set under a picture."),
    Entry(.captionStart, [(.caption, 5), (.headline, -2)], "图为 and 上图 point at a picture."),
    Entry(.captionPointer, [(.caption, 2.3)], "(左) and 图为 inside a text point at a picture."),
  ]

  private static let labels: [Entry] = [
    Entry(
      .label, [(.section, 9), (.headline, -2), (.body, -2)],
      "A short line all in 【】 is the label of a section."),
    Entry(
      .sectionWord, [(.section, 10), (.headline, -1), (.body, -1)],
      "新闻速递, 图说新闻 are the names of sections in most papers."),
    Entry(
      .sectionEnding, [(.section, 7), (.headline, -0.3)],
      "Names of sections end in 之声, 动态, 园地."),
    Entry(
      .startsBullet, [(.caption, -1)],
      "A bullet stands before one item of many; a hand that points at a picture is told apart."),
    Entry(.couplet, [(.slogan, 2.5)], "Banners are couplets of equal halves."),
    Entry(
      .sloganWords, [(.slogan, 5.5), (.section, -2)],
      "Banners call upon the reader: 谱写, 书写, 喜迎 in each of their halves."),
  ]

  private static let people: [Entry] = [
    Entry(
      .names, [(.byline, 6.5), (.body, -3), (.subhead, -1)],
      "A line of nothing but names is a byline."),
    Entry(
      .markedNames, [(.byline, 8), (.headline, -4), (.body, -4), (.subhead, -4), (.caption, -2)],
      "记者, 通讯员, □ before names announce those who wrote."),
    Entry(
      .bracketedNames, [(.byline, 7), (.headline, -3), (.body, -2), (.subhead, -3)],
      "Names in brackets on their own line sign the report above."),
    Entry(
      .titledNames, [(.byline, 6), (.headline, -1.5), (.body, -1.5), (.subhead, -2)],
      "An office and a name sign a column."),
    Entry(
      .photoCredit, [(.credit, 14), (.byline, -4), (.headline, -3), (.body, -2)],
      "摄 after names says who took the picture."),
  ]

  private static let pageParts: [Entry] = [
    Entry(
      .folio, [(.furniture, 9), (.headline, -2), (.body, -1)],
      "Date, weekday and page number together are the folio."),
    Entry(
      .pageNumber, [(.furniture, 8), (.headline, -2), (.body, -2)], "A number alone counts pages."),
    Entry(
      .imprint, [(.furniture, 9.5), (.byline, -4), (.headline, -2), (.body, -2)],
      "责编, 版式, 校对 name those who made the page."),
    Entry(
      .contact, [(.furniture, 9), (.body, -1.5), (.headline, -2)],
      "Addresses and telephones reach the paper, they are no copy."),
    Entry(
      .jump, [(.furniture, 9), (.body, -2), (.headline, -3)],
      "下转 and 上接 send the reader to another page."),
    Entry(
      .besideFolio, [(.furniture, 9), (.section, -9), (.headline, -3)],
      "The name of the page stands beside its folio."),
  ]
}
