import Composition
import Manuscript
import Notation
import TestSupport
import Testing

@Suite struct `Pages` {
  @Test func `without stories have masthead, folio and honest white`() {
    let layout = compose([], pages: 2)
    #expect(layout.pages.map(\.number) == [1, 2])
    #expect(layout.pages.map(\.name) == ["要闻", "综合"])
    #expect(layout.pages[0].boxes.contains { $0.kind == .masthead })
    #expect(!layout.pages[1].boxes.contains { $0.kind == .masthead })
    #expect(layout.pages.allSatisfy { $0.boxes.contains { $0.kind == .folio } })
    #expect(layout.pages.allSatisfy { $0.stories.isEmpty })
    #expect(compose([], pages: -3).pages == [])
  }

  @Test func `N2 begin top left with the most urgent story, in the largest type`() {
    let layout = compose([story(1), story(2, urgency: 1), story(3, characters: 900)], pages: 1)
    let lead = layout.pages[0].stories[0]
    #expect(lead.id == id(2))
    #expect(lead.firstColumn == 0)
    #expect(lead.firstLine == Template.tabloid.mastheadLines)
    let sizes = layout.pages[0].boxes.filter { $0.kind == .headline }.map { box in
      (box.story, box.rows.map(\.size).max() ?? .zero)
    }
    let largest = sizes.filter { $0.0 == id(2) }.map(\.1).max() ?? .zero
    #expect(sizes.allSatisfy { $0.0 == id(2) || $0.1 < largest })
  }

  @Test func `hold what is pinned to them`() {
    let pinned = story(5, pin: Pin(article: id(5), page: 3, lead: true))
    let layout = compose([pinned] + (10..<40).map { story($0, characters: 700) })
    #expect(layout.pages[2].stories[0].id == id(5))
  }

  @Test func `N1 frame a story whose headline would stand beside another`() throws {
    let layout = compose((1...8).map { story($0, characters: 420) }, pages: 1)
    #expect(layout.pages[0].stories.count == 8)
    #expect(layout.pages[0].boxes.contains { $0.kind == .frame })
    #expect(try PageChecker(layout, []).tombstones() == [])
  }

  @Test func `say draft on every page of a draft`() {
    let layout = compose([story(1)], draft: true)
    #expect(layout.pages.allSatisfy { $0.boxes.contains { $0.kind == .draftMark } })
    #expect(!compose([story(1)]).pages.contains { $0.boxes.contains { $0.kind == .draftMark } })
  }

  @Test func `list what does not fit at all, the least urgent first`() {
    let many = (0..<60).map { story($0, characters: 1200, urgency: 1 + $0 % 9) }
    let layout = compose(many, .a4, pages: 1)
    let urgency = layout.leftOut.map { left in many.first { $0.id == left.id }?.urgency ?? 0 }
    #expect(urgency == urgency.sorted(by: >))
    #expect(layout.leftOut.count + layout.pages[0].stories.count == 60)
  }

  @Test func `N4 let a story longer than a page go on overleaf, and say how much is over`() throws {
    let layout = compose([story(1, characters: 60_000), story(2)], .a4, pages: 2)
    #expect(layout.pages.allSatisfy { $0.stories.contains { $0.id == id(1) } })
    let signs = layout.pages.map { page in
      page.boxes.filter { $0.kind == .jump }.flatMap { $0.rows.map(\.text) }
    }
    #expect(signs == [["（下转第2版）"], ["（上接第1版）"]])
    #expect(layout.overset.map(\.id) == [id(1)])
    #expect(layout.overset[0].characters > 50_000)
  }

  @Test func `take forty briefs, or twenty`() {
    let count = Proof.samples(20, all: 40)
    let layout = compose((0..<count).map { story($0, "简讯", characters: 60 + $0) }, pages: 2)
    #expect(layout.leftOut == [])
    #expect(layout.pages.reduce(0) { $0 + $1.stories.count } == count)
  }

  @Test func `T17 keep crossheads from the foot of a column`() {
    var long = article("小标题不在栏末", characters: 0)
    for part in 1...12 {
      long.blocks += [
        .crosshead("第\(part)部分"), .paragraph(String(repeating: "工会", count: 11 * part)),
      ]
    }
    let layout = compose([story(1, long)], .a4, pages: 1)
    let columns = layout.pages[0].boxes.filter { $0.kind == .text }
    #expect(columns.count > 1)
    #expect(columns.allSatisfy { $0.rows.last?.face != .hei })
  }

  @Test(arguments: [2, 3, 5])
  func `with too little copy are white at the foot and nowhere else`(_ count: Int) {
    for template in Proof.chosen(Template.builtIns, sample: 2) {
      let page = compose((1...count).map { story($0, characters: 330) }, template, pages: 1).pages[
        0]
      let foot = page.stories.map { $0.firstLine + $0.lineCount }.max() ?? 0
      let taken = page.stories.reduce(0) { $0 + $1.columnCount * $1.lineCount }
      #expect(page.stories.count == count)
      #expect(taken == (foot - template.mastheadLines) * template.columns, "\(template.name)")
    }
  }

  @Test func `T19 set stories in equal columns`() {
    let layout = compose([story(1, characters: 800)], pages: 1)
    let lines = layout.pages[0].boxes.filter { $0.kind == .text }.map { $0.rows.map(\.y).max() }
    #expect(Set(lines.dropLast()).count == 1)
  }
}

@Suite struct `Copy that is hard to set` {
  static let hard: [(String, Article)] = [
    ("a headline of 80 characters", article(String(repeating: "长题", count: 40), characters: 400)),
    (
      "a headline of 100,000 characters",
      article(String(repeating: "长", count: 100_000), characters: 9)
    ),
    ("nothing but a headline", Article(headline: "只有标题")),
    ("nothing at all", Article()),
    ("empty blocks", Article(blocks: [.paragraph(""), .crosshead(""), .verse([""]), .list([])])),
    ("non-BMP characters", article("𠮷野家🙂👨‍👩‍👧", characters: 90)),
    ("right-to-left text", Article(headline: "שלום", blocks: [.paragraph("مرحبا بالعالم، سلام")])),
    ("a word without end", Article(blocks: [.paragraph(String(repeating: "x", count: 4000))])),
    (
      "control characters",
      Article(headline: "a\u{0}\n\t\u{7F}b", blocks: [.paragraph("c\u{1B}d\r\ne")])
    ),
    (
      "combining marks alone",
      Article(headline: "\u{301}\u{302}", blocks: [.paragraph("\u{200D}\u{FE0F}")])
    ),
    ("one picture without a word", Article(blocks: [.picture(Picture(media: id(3), caption: ""))])),
  ]

  @Test(arguments: hard.indices)
  func `makes whole pages`(_ index: Int) throws {
    for template in Proof.chosen([.tabloid, .a4] as [Template], sample: 1) {
      let layout = compose([story(1, Self.hard[index].1), story(2)], template, pages: 2)
      let checker = try PageChecker(layout, [])
      #expect(checker.overlaps() == [], "\(Self.hard[index].0)")
      let placed = layout.pages.flatMap { $0.stories.map(\.id) } + layout.leftOut.map(\.id)
      #expect(Set(placed) == [id(1), id(2)], "\(Self.hard[index].0)")
    }
  }
}
