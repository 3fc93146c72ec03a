import Diagnostics
import Intake
import Notation

/// The account of one join: what speaks for it, and for the line that came next.
struct SeamWhy {
  let seam: SeamReasons
  let sheet: ReadingSheet

  private var verdict: Wording {
    let score = ReadingWhy.score(seam.chosen.score)
    let rival = seam.runnerUp.map { other in
      let points = ReadingWhy.score(other.score)
      let isBetter = other.score > seam.chosen.score
      return isBetter
        ? Wording.joinedElsewhere(other.line, points) : .joinedBefore(other.line, points)
    }
    return .joinedTo(seam.from, score) + Wording.gap + (rival ?? .joinedAlone)
  }

  /// All of it in a few words.
  var gist: String {
    let parts = zip(SeamReasons.Sign.allCases, seam.chosen.points).map { sign, points in
      Wording.sign(sign) + .verbatim(" " + ReadingWhy.score(points))
    }
    return sheet.text(verdict) + "\n" + sheet.text(.listed(parts))
  }

  func write(to details: inout MarkupWriter) {
    details.element("div", [("class", "why")]) { why in
      why.element("p") { $0.text(sheet.text(verdict)) }
      why.element("div", [("class", "scroll")]) { scroll in
        scroll.element("table") { table in
          table.element("thead") { head in
            row(.seenLabel, lines, isHead: true, to: &head)
          }
          table.element("tbody") { writeSigns(to: &$0) }
          table.element("tfoot") { foot in
            row(.total, candidates.map { ReadingWhy.score($0.score) }, to: &foot)
          }
        }
      }
    }
  }

  private var candidates: [SeamReasons.Candidate] {
    [seam.chosen] + (seam.runnerUp.map { [$0] } ?? [])
  }

  private var lines: [String] { candidates.map { sheet.text(.lineName($0.line)) } }

  private func writeSigns(to body: inout MarkupWriter) {
    for (place, sign) in SeamReasons.Sign.allCases.enumerated() {
      row(.sign(sign), candidates.map { ReadingWhy.score($0.points[place]) }, to: &body)
    }
  }

  private func row(
    _ label: Wording, _ cells: [String], isHead: Bool = false, to rows: inout MarkupWriter
  ) {
    rows.element("tr") { row in
      row.element("th", [("scope", isHead ? "col" : "row")]) { $0.text(sheet.text(label)) }
      for cell in cells {
        if isHead {
          row.element("th", [("scope", "col")]) { $0.text(cell) }
        } else {
          row.element("td") { $0.text(cell) }
        }
      }
    }
  }
}
