/// The rest of the table: what the make-up and the neighbours say.
extension RoleTable {
  static let layout: [Entry] = [
    Entry(
      .heading,
      [
        (.headline, 7), (.subhead, 5), (.section, 6), (.slogan, 3), (.body, -8),
        (.byline, -3), (.caption, -4),
      ],
      "Whoever typed # meant a headline (CommonMark)."),
    Entry(
      .topHeading, [(.section, 9), (.headline, -8), (.subhead, -7), (.slogan, 4)],
      "A level of # with headlines right below it names the parts of the page."),
    Entry(
      .deepHeading, [(.subhead, 7), (.headline, -8), (.section, -4)],
      "Below the level of the headlines # marks a crosshead (CommonMark)."),
    Entry(
      .plainAmongHeadings, [(.headline, -2.5)],
      "Where headlines have #, a line without is none."),
    Entry(
      .indented, [(.body, 3), (.headline, -2.5), (.subhead, -1.5), (.caption, 1)],
      "Where paragraphs are indented, headlines are not."),
    Entry(
      .verse, [(.body, 4), (.headline, -2), (.subhead, -3), (.byline, -1)],
      "Many short lines on end are a poem or a list, not headlines."),
    Entry(
      .listRow,
      [
        (.body, 7), (.headline, -4), (.subhead, -4), (.byline, -5), (.caption, -3), (.credit, -4),
      ],
      "Lines on end that are built alike are rows: results, prices, hours, events."),
  ]

  static let neighbours: [Entry] = [
    Entry(
      .nextHasLead, [(.headline, 2.5), (.subhead, -4), (.section, 0.3)],
      "本报讯 opens a report, so the line above it is its headline."),
    Entry(
      .standsClear, [(.headline, 2.2), (.subhead, -3.1)],
      "Where only some lines have white above them, it parts the stories."),
    Entry(
      .setTight, [(.headline, -2.5), (.subhead, 0.8), (.body, 2)],
      "Where white parts every report from what is above it, a line without parts none."),
    Entry(
      .runsOn, [(.body, 3.5), (.headline, -2.5), (.subhead, -3)],
      "A line that cannot end where it ends is cut text."),
    Entry(
      .standsAlone, [(.body, -1.5)], "A short line that nothing goes on from is no text."),
    Entry(
      .soleTextOfPicture, [(.caption, 8), (.body, -0.5)],
      "A single paragraph with a photographer's name tells what the picture shows."),
    Entry(
      .belowArrival, [(.headline, 7), (.body, -3), (.subhead, -2)],
      "Below 上接 stands a short head, and its text may begin in mid sentence (house rules on jumps)."
    ),
    Entry(
      .columnLabel, [(.section, 9), (.headline, -3), (.byline, -2)],
      "The name of a standing column stands alone above the headline of a signed piece."),
    Entry(
      .inRows, [(.headline, 1.2), (.subhead, -1.8)],
      "Headlines have several rows, crossheads one."),
    Entry(
      .loneBetweenText, [(.subhead, 0.3)], "A crosshead stands alone between two paragraphs."),
    Entry(
      .afterOpenText, [(.subhead, -3.2), (.headline, 0.2)],
      "A crosshead does not cut a sentence; the next story's headline does."),
    Entry(
      .ofBrief, [(.subhead, -4)],
      "Single paragraphs below short lines are briefs; no story has a crosshead over each paragraph."
    ),
    Entry(
      .belowSignature, [(.subhead, -3), (.headline, 0.5)],
      "Names in brackets behind its last sentence, or 编后, close a story; no crosshead parts it then."
    ),
    Entry(
      .turnsTopic, [(.subhead, -1.2), (.headline, 0.6)],
      "Below a headline the names change."),
    Entry(
      .unsignedHead, [(.subhead, 2.5), (.headline, -1.5), (.section, -2)],
      "Where names or 本报讯 open every story, several short lines over text without either part one."),
    Entry(
      .hasTwin, [(.subhead, 1.6), (.headline, -0.9)],
      "The crossheads of a story are made alike, of the same length."),
  ]

  static let latin: [Entry] = [
    Entry(
      .titleCase, [(.headline, 2.4), (.subhead, 0.8), (.body, -1.2)],
      "Headlines capitalise their words."),
    Entry(
      .lesserHead, [(.subhead, 4), (.headline, -4)],
      "A page sets its headlines alike; what is set smaller between two texts is a crosshead."),
    Entry(
      .jobLine, [(.byline, 12), (.headline, -3)],
      "Staff Writer below a name says what the writer is to the paper."),
    Entry(
      .headsLife, [(.headline, 5), (.subhead, -2), (.body, -2)],
      "An obituary is headed by the name of who died, and by the years."),
    Entry(
      .headsBriefs, [(.section, 12), (.headline, -2), (.body, -1)],
      "Short pieces without headlines stand under the name of their section."),
  ]

  static let kinds: [Entry] = [
    Entry(
      .noticeHead, [(.headline, 5), (.subhead, -2), (.body, -2)],
      "A notice carries its kind as its headline, right above its text."),
    Entry(
      .noticeField, [(.body, 6), (.headline, -4), (.subhead, -4), (.furniture, -3)],
      "联系人, 时间, 地点 and 特此公告 are lines of a notice, 此致 and 祝 those of a letter."),
    Entry(
      .signOff, [(.byline, 14), (.headline, -4), (.subhead, -5), (.body, -2)],
      "An office above a date signs a notice at its end, as a name signs a report."),
    Entry(
      .signDate, [(.dateline, 20), (.furniture, -6), (.body, -2), (.headline, -4)],
      "The date below who signed is that of the notice."),
    Entry(
      .signedByPhotographer, [(.caption, 4), (.body, -2.5)],
      "A short text that closes with a photographer's name tells of a picture."),
    Entry(
      .itemTitle, [(.subhead, 5), (.headline, -5)],
      "A short numbered line without a stop is a crosshead."),
    Entry(
      .nameTable, [(.body, 9), (.byline, -9), (.headline, -3), (.subhead, -3)],
      "Rows of many names are a list of those who were honoured or elected, no byline."),
  ]
}
