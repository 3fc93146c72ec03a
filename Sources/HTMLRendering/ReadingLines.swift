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
          write(line, reasons, above: above, to: &list)
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
    _ line: ReadLine, _ reasons: LineReasons, above: Int, to list: inout MarkupWriter
  ) {
    list.literal("\n")
    let mark = line.article.map { " m\($0 + 1) " + ReadingSheet.dress($0) } ?? ""
    let gap = above > 0 && Self.isGap(above, line.number) ? " gap" : ""
    list.element(
      "li",
      [("class", "line " + line.role.rawValue + mark + gap), ("id", sheet.id(ofLine: line.number))]
    ) { item in
      item.element("details") { details in
        details.element("summary", [("title", gist(reasons))]) { summary in
          writeRow(line, reasons, above: above, to: &summary)
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

  private func writeRow(
    _ line: ReadLine, _ reasons: LineReasons, above: Int, to summary: inout MarkupWriter
  ) {
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
      if let joins = line.joins { writeSeam(line, joins, isNear: joins == above, to: &what) }
    }
    summary.element("span", [("class", "t"), ("lang", ReadingArticles.tongue(of: sheet.reading))]) {
      $0.text(line.text)
    }
  }

  /// An arrow alone where a line goes on from the one above it, as most do, so that others stand out.
  private func writeSeam(
    _ line: ReadLine, _ joins: Int, isNear: Bool, to what: inout MarkupWriter
  ) {
    let words = sheet.text(.continues(joins))
    what.element("span", [("class", "on")]) { on in
      var link: [(StaticString, String)] = [
        ("class", isNear ? "near" : "far"), ("href", "#" + sheet.id(ofLine: joins)),
      ]
      if let gist = seamGist(line) { link.append(("title", gist)) }
      if isNear { link.append(("aria-label", words)) }
      on.element("a", link) { $0.text(isNear ? "↳" : "↳ " + words) }
    }
  }
}
