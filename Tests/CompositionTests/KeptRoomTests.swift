import Composition
import Manuscript
import Notation
import TestSupport
import Testing
import Typesetting

/// Stories and one room that is kept for a longer one on page 1.
private func layout(seed: UInt64) -> (layout: Layout, kept: Digest) {
  var stories = stories(20, seed: seed)
  let text = String(repeating: "□", count: 600)
  let id = stories[0].id
  stories[0] = Story(
    id: id, object: id, number: "k", article: Article(headline: "预留", blocks: [.paragraph(text)]),
    pin: Pin(article: id, page: 1), kind: .keptRoom)
  return (
    PageMaker.compose(
      stories: stories, template: .a4, metrics: .builtIn, pages: 4,
      masthead: Masthead(name: "职工天地", issue: "2024-12", day: "2024-12-20"), draft: false), id
  )
}

@Suite struct KeptRoomTests {
  @Test(arguments: Proof.chosen([1, 2, 3, 4] as [UInt64], sample: 1))
  func `kept room stands in one piece where it is kept, and is never printed`(seed: UInt64) {
    let (layout, kept) = layout(seed: seed)
    let places = layout.pages.flatMap { page in
      page.stories.filter { $0.id == kept }.map { _ in page.number }
    }
    #expect(places == [1])
    let boxes = layout.pages.flatMap(\.boxes).filter { $0.story == kept }
    #expect(boxes.map(\.kind) == [.placeholder])
    #expect(boxes.flatMap(\.rows).map(\.text) == ["预留"])
    #expect(layout.report.pages[0].white > 0)
  }

  @Test(arguments: Proof.chosen([(2, 20), (3, 9), (1, 40)], sample: 2))
  func `room of a promised size has this size`(_ columns: Int, _ lines: Int) {
    let pin = Pin(article: id(99), page: 1, grid: GridPin(columns: columns, lines: lines))
    let kept = Story(
      id: id(99), object: id(99), number: "k", article: Article(headline: "广告"), pin: pin,
      kind: .keptRoom)
    let placed = compose((1...4).map { story($0) } + [kept], .a4, pages: 1).pages[0].stories
    let areas = placed.filter { $0.id == id(99) }.map { ($0.columnCount, $0.lineCount) }
    #expect(areas.map(\.0) == [columns] && areas.map(\.1) == [lines])
  }

  /// An advertisement that is a picture of a size in pixels, in two columns of twenty lines.
  private func advertisement(_ width: Int, _ height: Int) throws -> (story: PlacedStory, page: Page)
  {
    let copy = Article(
      headline: "开业", blocks: [.picture(Picture(media: id(7), caption: ""))])
    let ad = Story(
      id: id(99), object: id(98), number: "a", article: copy,
      pin: Pin(article: id(99), page: 1, grid: GridPin(columns: 2, lines: 20)),
      kind: .advertisement, pictureSizes: [id(7): PictureSize(width: width, height: height)])
    let page = compose((1...4).map { story($0) } + [ad], .a4, pages: 1).pages[0]
    return (try #require(page.stories.first { $0.id == id(99) }), page)
  }

  @Test(arguments: Proof.chosen([(2000, 1000), (1000, 1000), (800, 2000)], sample: 2))
  func `an advertisement stands whole in the room that was promised to it`(
    _ width: Int, _ height: Int
  ) throws {
    let (story, page) = try advertisement(width, height)
    #expect(story.columnCount == 2 && story.lineCount == 20)
    let photo = try #require(page.boxes.first { $0.kind == .photo })
    let shown = (photo.frame.width.thousandths * height, photo.frame.height.thousandths * width)
    #expect(abs(shown.0 - shown.1) <= shown.0 / 100)
    #expect(min(photo.crop?.width ?? 0, photo.crop?.height ?? 0) >= 990)
    let room = page.grid.frame(story.area)
    #expect(room.x <= photo.frame.x && room.y <= photo.frame.y)
    #expect(photo.frame.x + photo.frame.width <= room.x + room.width)
    #expect(photo.frame.y + photo.frame.height <= room.y + room.height)
  }

  @Test func `the day that is planned is printed in place of the name`() {
    let texts = layout(seed: 1).layout.pages[0].boxes.filter { $0.kind == .masthead }
      .flatMap(\.rows).map(\.text)
    #expect(texts.contains { $0.contains("2024年12月20日") })
  }
}
