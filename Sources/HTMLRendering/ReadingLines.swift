import Diagnostics
import Intake
import Manuscript
import Notation

/// The lines of an explained page, each of which opens to its reasons.
struct ReadingLines {
  let sheet: ReadingSheet

  /// A runner-up nearer than this is named at the line itself.
  private static let narrow = 1.5

  func write(to sides: inout MarkupWriter) {
    sides.literal("\n")
    sides.element("section", [("aria-label", sheet.text(.linesLabel))]) { section in
      section.element("h2") { heading in
        heading.text(sheet.text(.linesLabel) + " ")
        heading.element("a", [("class", "all"), ("href", "#" + sheet.id)]) {
          $0.text(sheet.text(.showAll))
        }
      }
      section.element("ol", [("class", "lines")]) { list in
        var above = 0
        for (line, reasons) in zip(sheet.reading.lines, sheet.reasons.lines) {
          write(line, reasons, isBelowGap: above > 0 && Self.isGap(above, line.number), to: &list)
          above = line.number
        }
      }
    }
  }

  /// Blank lines stand between two lines of the file, or another column does.
  private static func isGap(_ above: Int, _ below: Int) -> Bool {
    LineNumber(below).line != LineNumber(above).line + 1
  }

  private func write(
    _ line: ReadLine, _ reasons: LineReasons, isBelowGap: Bool, to list: inout MarkupWriter
  ) {
    list.literal("\n")
    let mark = line.article.map { " m\($0 + 1) " + ReadingSheet.dress($0) } ?? ""
    let gap = isBelowGap ? " gap" : ""
    list.element(
      "li",
      [("class", "line " + line.role.rawValue + mark + gap), ("id", sheet.id(ofLine: line.number))]
    ) { item in
      item.element("details") { details in
        details.element("summary", [("title", gist(reasons))]) { summary in
          write(line, reasons, to: &summary)
        }
        ReadingWhy(line: line, reasons: reasons, language: sheet.language).write(to: &details)
        if let seam = sheet.reasons.seams[line.number] {
          SeamWhy(seam: seam, sheet: sheet).write(to: &details)
        }
      }
    }
  }

  /// What hovering over a line tells: its nearest roles and what was seen.
  private func gist(_ reasons: LineReasons) -> String {
    let roles = reasons.candidates.map { candidate in
      Wording.role(candidate.role)
        + .verbatim(" " + ReadingWhy.score(reasons.candidates[0].own - candidate.behind))
    }
    let seen = reasons.clues.map(\.wording)
    return sheet.text(.listed(roles)) + "\n" + sheet.text(.listed(seen))
  }

  /// What hovering over “continues 12” tells.
  private func seamGist(_ line: ReadLine) -> String? {
    sheet.reasons.seams[line.number].map { SeamWhy(seam: $0, sheet: sheet).gist }
  }

  private func write(_ line: ReadLine, _ reasons: LineReasons, to summary: inout MarkupWriter) {
    summary.element("span", [("class", "n")]) { $0.text("\(LineNumber(line.number))") }
    summary.element("span", [("class", "what")]) { what in
      if let article = line.article {
        sheet.writeChip(article, to: &what)
      } else {
        what.element("span", [("class", "chip"), ("title", sheet.text(.noArticle))]) {
          $0.text("–")
        }
      }
      what.element("span") { $0.text(sheet.text(.role(line.role))) }
      if reasons.candidates.count > 1, reasons.candidates[1].behind < Self.narrow {
        what.element("span", [("class", "doubt")]) {
          $0.text(sheet.text(.orElse(reasons.candidates[1].role)))
        }
      }
      if let joins = line.joins {
        what.element("span", [("class", "on")]) { on in
          on.text("↳ ")
          sheet.writeLink(
            toLine: joins, sheet.text(.continues(joins)), title: seamGist(line), to: &on)
        }
      }
    }
    summary.element("span", [("class", "t"), ("lang", ReadingArticles.tongue(of: sheet.reading))]) {
      $0.text(line.text)
    }
  }
}
