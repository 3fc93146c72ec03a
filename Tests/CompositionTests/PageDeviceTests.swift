import Composition
import Manuscript
import Notation
import Testing
import Typesetting

@Suite struct `What is no ordinary story` {
  private func composed(
    _ stories: [Story], pages: Int = 1, imprint: [ImprintName] = []
  ) -> Layout {
    PageMaker.compose(
      stories: stories, template: .tabloid, metrics: .builtIn, pages: pages,
      masthead: Masthead(name: "工会通讯", issue: "2024-12", imprint: imprint), draft: false)
  }

  private func texts(_ page: Page, _ kind: Box.Kind) -> [String] {
    page.boxes.filter { $0.kind == kind }.flatMap { $0.rows.map(\.text) }
  }

  @Test func `N6 who answers for a page stands at its foot`() throws {
    let layout = composed(
      [story(1)], pages: 2,
      imprint: [
        ImprintName(role: "责编", name: "刘静"), ImprintName(role: "校对", name: "王小明"),
        ImprintName(page: 2, role: "责编", name: "徐姁"),
      ])
    #expect(texts(layout.pages[0], .folio).last == "责编　刘静　　校对　王小明")
    #expect(texts(layout.pages[1], .folio).last == "责编　徐姁　　校对　王小明")
    let foot = try #require(layout.pages[0].boxes.filter { $0.kind == .folio }.last).frame
    let grid = layout.pages[0].grid
    #expect(foot.y >= grid.top + grid.leading * grid.lines)
    #expect(foot.y + foot.height < layout.trimHeight)
  }

  @Test func `N5 an advertisement says so, has a frame and never leads`() throws {
    let ad = Story(
      id: id(1), object: id(2), number: "0001", article: article("工会会员专享优惠", characters: 300),
      urgency: 1, kind: .advertisement)
    let page = composed([ad, story(5, urgency: 9), story(6, characters: 700)]).pages[0]
    let label = page.boxes.first { $0.kind == .headline && $0.story == id(1) }?.rows.first?.text
    #expect(label == "广告")
    let area = try #require(page.stories.first { $0.id == id(1) })
    #expect(area.firstLine > Template.tabloid.mastheadLines || area.firstColumn > 0)
    let frame = page.grid.frame(area.area)
    let outlines = page.boxes.filter { $0.kind == .frame }.map(\.frame)
    #expect(outlines.contains { $0.x < frame.x && $0.width > frame.width })
  }

  @Test func `a story of pictures that are not there keeps their room, and says so`() throws {
    let article = Article(
      headline: "劳动最美", blocks: [.picture(Picture(caption: "工人在车间。"))])
    let layout = composed([story(1, characters: 900), story(2, article)])
    let room = try #require(layout.pages[0].boxes.first { $0.kind == .placeholder })
    #expect(room.rows.map(\.text) == ["图片待补"])
    #expect(texts(layout.pages[0], .caption) == ["工人在车间。"])
    let fill = layout.report.pages[0]
    #expect(fill.waiting > 0)
    #expect(fill.fillWithPlaceholders > fill.fill)
  }

  @Test(arguments: [2, 3, 4])
  func `a group of pictures has one caption, and none is cut by more than a fifth`(
    _ count: Int
  ) throws {
    var copy = article("职工运动会开幕", characters: 700)
    for picture in 1...count {
      copy.blocks.append(
        .picture(Picture(media: id(picture), caption: picture == count ? "运动会现场。" : "")))
    }
    let page = composed([story(9, copy)]).pages[0]
    let photos = page.boxes.filter { $0.kind == .photo }
    #expect(photos.map(\.media) == (1...count).map { id($0) })
    #expect(texts(page, .caption) == ["运动会现场。"])
    for (index, one) in photos.enumerated() {
      let crop = try #require(one.crop)
      #expect(min(crop.width, crop.height) >= 790)
      for other in photos[(index + 1)...] {
        let isBeside = one.frame.x + one.frame.width <= other.frame.x
        #expect(isBeside || one.frame.y + one.frame.height <= other.frame.y)
      }
    }
  }

  @Test func `what matters in a picture stays in view`() throws {
    var copy = article("劳模风采", characters: 500)
    copy.blocks.append(.picture(Picture(media: id(7), caption: "劳模。")))
    func left(_ focus: [Int: FocusPoint]) -> Int? {
      let story = Story(
        id: id(1), object: id(2), number: "0001", article: copy,
        pin: Pin(article: id(1), focus: focus),
        pictureSizes: [id(7): PictureSize(width: 3000, height: 1600)])
      let layout = compose([story], .a4, pages: 1)
      return layout.pages[0].boxes.first { $0.kind == .photo }?.crop?.left
    }
    let (middle, right) = (
      try #require(left([:])), try #require(left([1: FocusPoint(x: 99, y: 50)]))
    )
    #expect(left([1: FocusPoint(x: 0, y: 50)]) == 0)
    #expect(middle == 0 || right == middle * 2 || right == middle * 2 + 1)
  }

  private func story(_ number: Int, _ characters: Int) -> Story {
    story(number, article("总工会召开工作会议", characters: characters))
  }

  private func story(_ number: Int, _ article: Article) -> Story {
    Story(id: id(number), object: id(number + 1000), number: "0\(number)", article: article)
  }

  private func story(_ number: Int, characters: Int = 300, urgency: Int = 5) -> Story {
    Story(
      id: id(number), object: id(number + 1000), number: "0\(number)",
      article: article("总工会召开工作会议", characters: characters), urgency: urgency)
  }
}

@Suite struct `Last resorts` {
  /// A made-up issue with a page that closes only when a story is re-cut.
  @Test func `columns are re-cut into fewer and longer ones, all of them full`() throws {
    let (issue, layout) = GeneratedIssue.composed(105)
    let recut = layout.pages.flatMap { page in
      page.boxes.filter { box in
        box.kind == .text && box.area.map { page.grid.frame($0).width != box.frame.width } == true
          && box.rows.first?.face != .kai
      }
    }
    #expect(!recut.isEmpty)
    let checker = try PageChecker(layout, issue.stories)
    #expect(checker.overlaps() == [])
    #expect(checker.textFaults() == [])
    #expect(Set(recut.map { $0.frame.height }).count <= recut.count)
  }

  private func filler(_ number: Int, _ characters: Int) -> Story {
    Story(
      id: id(number), object: id(number + 1000), number: "f\(number)",
      article: article("小知识", characters: characters), kind: .filler)
  }

  @Test func `fillers stand where a page would stay empty, and nowhere else`() throws {
    let stories = (1...3).map { story($0, characters: 640) }
    let fillers = (30..<42).map { filler($0, 60 + 37 * ($0 - 30)) }
    let bare = compose(stories, pages: 1)
    let filled = compose(stories + fillers, pages: 1)
    #expect(filled.report.pages[0].white < bare.report.pages[0].white)
    #expect(filled.report.pages[0].fill >= 9900)
    #expect(filled.pages[0].boxes.contains { $0.kind == .filler })
    #expect(filled.leftOut == [])
    let (full, layout) = GeneratedIssue.composed(1)
    let withFillers = PageMaker.compose(
      stories: full.stories + fillers, template: full.template, metrics: .builtIn,
      pages: full.pages, masthead: Masthead(name: "职工之声", issue: "2024-12"), draft: false)
    #expect(withFillers.pages == layout.pages)
  }

  @Test func `what is over is told story by story, with the characters to cut`() {
    let layout = compose((0..<9).map { story($0, characters: 1500) }, .a4, pages: 2)
    #expect(layout.overset.allSatisfy { $0.characters > 0 && !$0.text.isEmpty })
    let told = Set(layout.overset.map(\.id) + layout.leftOut.map(\.id))
    let placed = Set(layout.pages.flatMap { $0.stories.map(\.id) })
    #expect(told.union(placed).count == 9)
    #expect(!told.isEmpty)
  }
}
