import Manuscript

extension Template {
  /// The templates that are always there: A4 newsletter, 四开, A3, 对开; and for English US Letter,
  /// 11 × 17 and 12 × 22 inches.
  public static let builtIns: [Template] = [a4, tabloid, a3, broadsheet] + english

  /// Those whose furniture is worded in English.
  public static let english: [Template] = [letter, usTabloid, usBroadsheet]

  /// A newsletter: 3 columns of 18 characters, 9 on 13.5 pt, 54 lines.
  public static let a4 = Template(
    name: "a4", trim: (2100, 2970), margins: (240, 150, 160, 160), columns: 3, characters: 18,
    body: 900, leading: 1350, lines: 54, headlines: [2600, 2000, 1600, 1200], masthead: (8, 4200))

  /// 四开: 6 columns of 11 characters, 9 on 11.25 pt, 87 lines.
  public static let tabloid = Template(
    name: "tabloid", trim: (2750, 3900), margins: (250, 180, 240, 240), columns: 6, characters: 11,
    body: 900, leading: 1125, lines: 87, headlines: [3600, 2600, 1800, 1350], masthead: (11, 5600))

  /// A tabloid for office printers: 5 columns of 16 characters, 9 on 12 pt, 92 lines.
  public static let a3 = Template(
    name: "a3", trim: (2970, 4200), margins: (180, 120, 150, 150), columns: 5, characters: 16,
    body: 900, leading: 1200, lines: 92, headlines: [3600, 2600, 1800, 1350], masthead: (11, 6000))

  /// 对开: 8 columns of 13 characters, 8.93 on 11.25 pt, 123 lines.
  public static let broadsheet = Template(
    name: "broadsheet", trim: (3900, 5500), margins: (300, 250, 200, 200), columns: 8,
    characters: 13, body: 893, leading: 1125, lines: 123, headlines: [4800, 3200, 2200, 1400],
    masthead: (14, 8000))

  /// US Letter, 8½ × 11 inches: 3 columns of 19 em, 9 on 11 pt, 62 lines.
  public static let letter = Template(
    name: "letter", language: .english, trim: (2159, 2794), margins: (220, 150, 127, 127),
    columns: 3, characters: 19, body: 900, leading: 1100, lines: 62,
    headlines: [2800, 2200, 1700, 1300], masthead: (8, 4200))

  /// A tabloid of 11 × 17 inches: 5 columns of 15 em, 9 on 10.5 pt, 106 lines.
  public static let usTabloid = Template(
    name: "us-tabloid", language: .english, trim: (2794, 4318), margins: (220, 127, 127, 127),
    columns: 5, characters: 15, body: 900, leading: 1050, lines: 106,
    headlines: [4200, 2800, 2000, 1400], masthead: (12, 6400))

  /// A broadsheet of 12 × 22 inches: 5 columns of 16 em, 9.4 on 11.5 pt, 127 lines.
  public static let usBroadsheet = Template(
    name: "us-broadsheet", language: .english, trim: (3048, 5588), margins: (240, 127, 127, 127),
    columns: 5, characters: 16, body: 940, leading: 1150, lines: 127,
    headlines: [5400, 3600, 2400, 1500], masthead: (13, 8400))

  /// Paper in tenths of a millimetre, type in hundredths of a point.
  private init(
    name: String, language: CopyLanguage? = nil, trim: (Int, Int), margins: (Int, Int, Int, Int),
    columns: Int, characters: Int,
    body: Int, leading: Int, lines: Int, headlines: [Int], masthead: (lines: Int, size: Int)
  ) {
    self.init(
      name: name, language: language, trimWidth: .tenthsOfMillimetre(trim.0),
      trimHeight: .tenthsOfMillimetre(trim.1),
      margins: Margins(
        top: .tenthsOfMillimetre(margins.0), bottom: .tenthsOfMillimetre(margins.1),
        left: .tenthsOfMillimetre(margins.2), right: .tenthsOfMillimetre(margins.3)),
      columns: columns, charactersPerColumn: characters, gutterEms: 1,
      bodySize: .hundredths(body), leading: .hundredths(leading), linesPerPage: lines,
      headlineSizes: headlines.map { .hundredths($0) }, mastheadLines: masthead.lines,
      mastheadSize: .hundredths(masthead.size), folioSize: .hundredths(900),
      captionSize: .hundredths(800))
  }
}
