import Composition
import Manuscript
import Notation
import Testing
import Typesetting

@Suite struct `A picture on a page` {
  private func boxes(_ article: Article, _ sizes: [Digest: PictureSize] = [:]) -> [Box] {
    let story = Story(
      id: id(1), object: id(2), number: "0001", article: article, pictureSizes: sizes)
    return compose([story], pages: 1).pages[0].boxes.filter { $0.story == id(1) }
  }

  private func texts(_ box: Box?) -> [String] { box?.rows.map(\.text) ?? [] }

  @Test(arguments: [(3000, 2000), (1200, 1200), (600, 900), (1, 1), (20_000, 10_000)])
  func `is cropped by a fifth at most and has its caption under it`(
    _ width: Int, _ height: Int
  ) throws {
    var copy = article("职工读者节开幕", characters: 600)
    copy.blocks.append(.picture(Picture(media: id(7), caption: "读者节现场。")))
    let boxes = boxes(copy, [id(7): PictureSize(width: width, height: height)])
    let photo = try #require(boxes.first { $0.kind == .photo })
    #expect(photo.media == id(7))
    let crop = try #require(photo.crop)
    #expect(min(crop.width, crop.height) >= 790)
    let shown = photo.frame.width.thousandths * crop.height * height
    let wanted = photo.frame.height.thousandths * crop.width * width
    #expect(abs(shown - wanted) <= shown / 100)
    let caption = try #require(boxes.first { $0.kind == .caption })
    #expect(caption.area?.column == photo.area?.column)
    #expect(caption.frame.y >= photo.frame.y + photo.frame.height)
  }

  @Test(arguments: [(200, 1), (500, 1), (700, 2), (1000, 3), (3000, 6)])
  func `is set no larger than its dots allow`(_ width: Int, _ most: Int) throws {
    var copy = article("职工读者节开幕", characters: 600)
    copy.blocks.append(.picture(Picture(media: id(7), caption: "读者节现场。")))
    let boxes = boxes(copy, [id(7): PictureSize(width: width, height: width * 2 / 3)])
    let photo = try #require(boxes.first { $0.kind == .photo })
    let columns = try #require(photo.area?.columns)
    #expect(columns <= most)
    let dots = width * (photo.crop?.width ?? 0) * 72 / photo.frame.width.thousandths
    #expect(dots >= PictureSize.leastDotsPerInch || columns == 1)
  }

  @Test(arguments: [(0, 0), (600, 1)])
  func `has a thin line under its caption where text follows`(_ characters: Int, _ lines: Int) {
    var copy = article("职工读者节开幕", characters: characters)
    copy.dateline = nil
    copy.blocks.append(.picture(Picture(media: id(7), caption: "读者节现场。")))
    #expect(boxes(copy).count { $0.kind == .rule } == lines)
  }

  @Test func `without a file has its caption between thin lines before the last paragraph`() {
    var copy = article("总工会召开座谈会", characters: 600)
    copy.blocks.append(.picture(Picture(caption: "座谈会现场。")))
    let boxes = boxes(copy)
    #expect(!boxes.contains { $0.kind == .photo })
    #expect(texts(boxes.first { $0.kind == .caption }) == ["座谈会现场。"])
    #expect(boxes.last { $0.kind == .caption || $0.kind == .text }?.kind == .text)
    #expect(boxes.first { $0.kind == .caption }?.rows.first?.face == .kai)
  }

  @Test(arguments: [(false, [1]), (true, [])])
  func `is awaited where its caption stands alone`(isThere: Bool, pages: [Int]) {
    var copy = article("总工会召开座谈会", characters: 600)
    copy.blocks.append(.picture(Picture(media: isThere ? id(7) : nil, caption: "座谈会现场。")))
    let sizes = isThere ? [id(7): PictureSize(width: 3000, height: 2000)] : [:]
    let story = Story(
      id: id(1), object: id(2), number: "0001", article: copy, pictureSizes: sizes)
    #expect(compose([story], pages: 1).awaitingPictures.map(\.page) == pages)
  }

  @Test func `parts no names over rows`() {
    let credits = [
      Byline(name: "张君芳", role: .photo, title: "通讯员"), Byline(name: "陈菲", role: .photo),
      Byline(name: "孙宜", role: .photo), Byline(name: "黄思遥", role: .photo),
    ]
    let picture = Picture(caption: "整个会议过程紧凑，气氛热烈，开出了精气神。", credits: credits)
    let rows = texts(boxes(Article(blocks: [.picture(picture)])).first { $0.kind == .caption })
    for name in ["通讯员 张君芳", "陈菲", "孙宜", "黄思遥 摄"] {
      #expect(rows.contains { $0.contains(name) }, "\(rows)")
    }
  }
}
