import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// What wants attention, under the counts of `status`.
struct GlanceLines {
  private let glance: Glance
  private let view: DeskView
  private let now: Timestamp
  private let unfiled: [String]
  private let call: Call

  init(_ view: DeskView, _ newsroom: Newsroom, _ call: Call) {
    now = newsroom.occasion.at
    unfiled = newsroom.unfiledTexts
    glance = view.desk.glance(at: now, under: view.rulebook)
    (self.view, self.call) = (view, call)
  }

  func write() {
    let waiting = glance.waiting.prefix(5).map { item in
      line(item.article) { .waitingDays((now.seconds - item.since.seconds) / 86_400, $0) }
    }
    section(.waitingLongest(glance.waiting.count), waiting)
    section(.returnedList(glance.returned.count), lines(glance.returned))
    section(.heldList(glance.held.count), lines(glance.held))
    section(.embargoedList(glance.embargoed.count), lines(glance.embargoed))
    section(.staleList(glance.stale.count), lines(glance.stale))
    section(.mustsList(glance.withMusts.count), lines(glance.withMusts))
    section(.doubtfulList(glance.doubtful.count), lines(glance.doubtful))
    section(.twinsList(glance.twins.count), glance.twins.prefix(5).map(twins))
    if !unfiled.isEmpty {
      call.write("\n" + Printable.line(call.text(of: .textsNotFiled(unfiled))) + "\n")
    }
    for wording in view.unfoundedPublications {
      call.write(Printable.clean(call.text(of: wording)) + "\n")
    }
  }

  private func section(_ title: Wording, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    let head = call.ink.paint(call.text(of: title), .strong)
    call.write("\n" + head + "\n" + lines.map { "  \($0)\n" }.joined())
  }

  private func lines(_ ids: [Digest]) -> [String] {
    ids.prefix(5).map { line($0) { $0 } }
  }

  private func twins(_ pair: TwinPair) -> String {
    let other = view.desk.article(pair.second)?.number ?? ""
    return line(pair.first) { .twins($0, other) }
  }

  private func line(_ id: Digest, _ change: (Wording) -> Wording) -> String {
    guard let article = view.desk.article(id) else { return "" }
    return Printable.line(call.text(of: change(.named(article))))
  }
}
