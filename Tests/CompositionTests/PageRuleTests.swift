import Composition
import Manuscript
import Notation
import TestSupport
import Testing
import Typesetting

/// Most seeds are of those that other tests have composed too.
@Suite struct `A page keeps the rule` {
  @Test(arguments: [1, 38] as [UInt64])
  func `T18 body lines of all columns are on one grid`(_ seed: UInt64) throws {
    let layout = GeneratedIssue.composed(seed).layout
    for page in layout.pages {
      let rows = page.boxes.filter { $0.kind == .text }.flatMap(\.rows)
      let leading = page.grid.leading.thousandths
      for row in rows {
        let phase = (row.y - page.grid.top).thousandths % leading
        let wanted = leading / 2 + page.grid.bodySize.thousandths * 38 / 100
        #expect(abs(phase - wanted) <= 20, "\(row.text)")
      }
    }
  }

  @Test func `T16 hardly a line of a paragraph stands alone at the foot or head of a column`() {
    var (lonely, columns) = (0, 0)
    for seed in Proof.chosen([1, 2, 5, 7, 14] as [UInt64], sample: 3) {
      let layout = GeneratedIssue.composed(seed).layout
      lonely += layout.report.faults[.lonelyLine] ?? 0
      columns += layout.pages.flatMap(\.boxes).count { $0.kind == .text }
    }
    #expect(lonely * 50 <= columns, "\(lonely) in \(columns) columns")
  }

  @Test func `N7 every character of every article is on the pages or told as cut`() throws {
    let stories = stories(24, seed: 21)
    let layout = compose(stories, .a3, pages: 4)
    #expect(
      try PageChecker(layout, stories.filter { $0.article.standfirst == nil }).textFaults() == [])
  }

  @Test func `T20 no ink leaves the measure`() throws {
    let layout = GeneratedIssue.composed(1).layout
    for page in layout.pages {
      for box in page.boxes where box.kind == .text {
        for row in box.rows {
          let last = row.x.last ?? box.frame.x
          #expect(last <= box.frame.x + box.frame.width, "\(row.text)")
        }
      }
    }
  }

  @Test func `T21 sizes of headlines are those of the trade or the template's`() throws {
    let trade = [42, 36, 31.5, 28, 26, 24, 22, 20, 18, 16, 15, 14, 12, 10.5]
    for template in Proof.chosen(Template.builtIns, sample: 2) {
      let own = template.headlineSizes.map { Double($0.thousandths) / 1000 }
      let layout = compose(stories(8, seed: 3), template, pages: 2)
      let heads = layout.pages.flatMap(\.boxes).filter { $0.kind == .headline }
      for row in heads.flatMap(\.rows) where row.face == .songBold {
        let size = Double(row.size.thousandths) / 1000
        let allowed = trade + own + own.map { $0 * 0.7 } + trade.map { $0 * 0.7 }
        let body = Double(template.bodySize.thousandths) / 1000
        #expect(
          allowed.contains { abs($0 - size) < 0.02 } || abs(size - body) < 0.02, "\(size)")
      }
    }
  }

  @Test func `T22 headlines have three rows at most and none of one character`() throws {
    let layout = GeneratedIssue.composed(38).layout
    for box in layout.pages.flatMap(\.boxes) where box.kind == .headline {
      let rows = box.rows.filter { $0.face == .songBold }
      #expect(rows.count <= 4)
      #expect(rows.allSatisfy { $0.text.unicodeScalars.count > 1 })
    }
  }

  @Test func `N3 text never runs wider than its headline`() throws {
    let layout = GeneratedIssue.composed(38).layout
    for page in layout.pages {
      for story in page.stories {
        let own = page.boxes.filter { $0.story == story.id }
        guard let head = own.first(where: { $0.kind == .headline })?.area else { continue }
        for area in own.filter({ $0.kind == .text }).compactMap(\.area) {
          #expect(head.column <= area.column)
          #expect(area.column + area.columns <= head.column + head.columns)
        }
      }
    }
  }

  @Test func `N5 the masthead stands on page 1 only, larger than all else`() throws {
    let layout = GeneratedIssue.composed(176).layout
    #expect(layout.pages.count > 1)
    for page in layout.pages {
      let mastheads = page.boxes.filter { $0.kind == .masthead }
      #expect(mastheads.count == (page.number == 1 ? 1 : 0))
      let name = mastheads.flatMap(\.rows).map(\.size).max()
      let other = page.boxes.filter { $0.kind != .masthead }.flatMap(\.rows).map(\.size).max()
      if let name, let other { #expect(other < name) }
      let folio = page.boxes.first { $0.kind == .folio }
      #expect(folio?.rows.first?.text.hasPrefix("第 \(page.number) 版") == true)
    }
  }

  @Test func `N8 cuts are told with the page, from edge to edge and within`() throws {
    let layout = GeneratedIssue.composed(1).layout
    for page in layout.pages where page.stories.count > 1 {
      #expect(!page.cuts.isEmpty)
      #expect(page.cuts.allSatisfy { $0.isUpright ? $0.at > $0.area.column : $0.at > $0.area.line })
    }
  }

  @Test func `of its pins: a story put somewhere stands there, framed and in its size`() throws {
    let pin = Pin(
      article: id(2), page: 1, grid: GridPin(column: 3, columns: 3), isFramed: true,
      size: .points(20))
    let pinned = story(2, "职工之家走在前列", characters: 500, pin: pin)
    let layout = compose(
      [story(1, characters: 900), pinned] + (3..<9).map { story($0, characters: 300 + 40 * $0) },
      pages: 1)
    let placed = try #require(layout.pages[0].stories.first { $0.id == id(2) })
    #expect(placed.firstColumn == 3)
    #expect(placed.columnCount == 3)
    #expect(layout.pages[0].boxes.contains { $0.kind == .frame })
    let rows = layout.pages[0].boxes.filter { $0.story == id(2) && $0.kind == .headline }
      .flatMap(\.rows)
    #expect(rows.contains { abs($0.size.thousandths - 20_000) <= 9 })
  }
}
