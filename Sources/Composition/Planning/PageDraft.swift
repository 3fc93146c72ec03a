import Manuscript
import Notation

/// A page while its stories are being chosen.
struct PageDraft {
  let number: Int
  let template: Template
  /// The lead first, then by importance.
  var units: [Unit] = []
  var plan: PagePlan?

  init(number: Int, template: Template) {
    self.number = number
    self.template = template
  }

  /// What the masthead leaves.
  var area: GridArea {
    let masthead = number == 1 ? template.mastheadLines : 0
    return GridArea(
      column: 0, line: masthead, columns: template.columns, lines: template.linesPerPage - masthead)
  }

  var capacity: Int { area.columns * area.lines }

  var items: [Item] { units.flatMap(\.items) }

  /// The stories that break off on the page, with the shapes they have here.
  var brokenOff: [(item: Item, shape: Shape)] {
    (plan?.places ?? []).flatMap { place in
      zip(units[place.unit].items, place.shape.shapes).filter(\.1.isCut).map { ($0, $1) }
    }
  }

  /// The lines of them that do not stand on the page.
  var linesBrokenOff: Int {
    brokenOff.reduce(0) { $0 + $1.item.copy.lineCount - $1.shape.copyLines }
  }

  /// The lines that stand nowhere.
  var linesCut: Int {
    brokenOff.reduce(0) {
      $0 + ($1.item.mayBeCut ? $1.item.copy.lineCount - $1.shape.copyLines : 0)
    }
  }

  /// The section that most stories of an inner page come from, where it has more than one of them.
  static func section(_ items: [Item], page: Int) -> String? {
    guard page > 1 else { return nil }
    var counts: [(section: String, count: Int)] = []
    for case let section? in items.map(\.story.article.section) {
      if let at = counts.firstIndex(where: { $0.section == section }) {
        counts[at].count += 1
      } else {
        counts.append((section, 1))
      }
    }
    let most = counts.map(\.count).max() ?? 0
    let first = counts.first { $0.count == most }?.section
    return first.flatMap { most * 2 > items.count && (1...12) ~= $0.count ? $0 : nil }
  }

  var section: String? { Self.section(items, page: number) }
}
