import Diagnostics
import Intake
import Notation

/// The account of one line: what was seen, and what it says for the roles that came nearest. The
/// columns add up: start, clues, and what the role does to the lines around.
struct ReadingWhy {
  let line: ReadLine
  let reasons: LineReasons
  let language: Language

  /// One decimal, with a true minus.
  static func score(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private static func added(_ value: Double) -> String {
    if abs(value) < 0.05 { return "" }
    return (value > 0 ? "+" : "") + score(value)
  }

  func write(to details: inout MarkupWriter) {
    guard let best = reasons.candidates.first else { return }
    details.element("div", [("class", "why")]) { why in
      why.element("p") { $0.text(verdict(best).text(in: language)) }
      if [.kicker, .deck].contains(line.role) && best.role == .headline {
        why.element("p") { $0.text(Wording.rowOfHeadline.text(in: language)) }
      }
      why.element("div", [("class", "scroll")]) { scroll in
        scroll.element("table") { write(best, to: &$0) }
      }
      let idle = reasons.clues.filter { clue in clue.weights.allSatisfy { $0 == 0 } }
      if !idle.isEmpty {
        why.element("p") { $0.text(Wording.alsoSeen(idle.map(\.wording)).text(in: language)) }
      }
    }
  }

  private func verdict(_ best: RoleCandidate) -> Wording {
    guard reasons.candidates.count > 1 else { return .readAs(line.role) }
    let next = reasons.candidates[1]
    return .readBefore(line.role, next.role, Self.score(next.behind))
  }

  private func write(_ best: RoleCandidate, to table: inout MarkupWriter) {
    let roles = reasons.candidates.map { Wording.role($0.role).text(in: language) }
    table.element("thead") { row(.seenLabel, roles, isHead: true, to: &$0) }
    table.element("tbody") { body in
      row(.toBeginWith, reasons.candidates.map { Self.score($0.start) }, to: &body)
      for clue in reasons.clues where clue.weights.contains(where: { $0 != 0 }) {
        row(clue.wording, clue.weights.map(Self.added), to: &body)
      }
      let around = reasons.candidates.map { Self.added(best.own - $0.behind - $0.own) }
      row(.neighbouringLines, around, to: &body)
    }
    table.element("tfoot") { foot in
      row(.total, reasons.candidates.map { Self.score(best.own - $0.behind) }, to: &foot)
    }
  }

  private func row(
    _ label: Wording, _ cells: [String], isHead: Bool = false, to rows: inout MarkupWriter
  ) {
    rows.element("tr") { row in
      row.element("th", [("scope", isHead ? "col" : "row")]) { $0.text(label.text(in: language)) }
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
