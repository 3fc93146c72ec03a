import Manuscript
public import Notation

/// Something drawn on a page.
public struct Box: Hashable, Sendable {
  /// What a box holds; raw values are the words of `layout.json`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// 报头.
    case masthead
    /// 报眉.
    case folio
    /// 栏目, 引题, 主题, 副题.
    case headline
    /// 署名.
    case byline
    /// One column of a story, or its 提要 over all of them.
    case text
    /// 图片说明.
    case caption
    /// A picture; a light area where its file is not at hand.
    case photo
    /// The room of a picture that is not there.
    case placeholder
    /// 下转 and 上接.
    case jump
    /// 补白.
    case filler
    /// A filled line.
    case rule
    /// A line around a story (加框).
    case frame
    /// What tells a draft from a page that may be printed.
    case draftMark = "draft_mark"
    /// Where a story breaks off because the rest of it found no room.
    case oversetMark = "overset_mark"
  }

  /// What it is.
  public let kind: Kind
  /// Where it is.
  public let frame: Frame
  /// The whole columns and lines it occupies; none for what stands between or outside them.
  public let area: GridArea?
  /// The article it belongs to.
  public let story: Digest?
  /// The text in it, top to bottom.
  public let rows: [Row]

  /// The picture file that is shown.
  public let media: Digest?
  /// The part of the picture that is shown.
  public let crop: Crop?

  /// Makes a box.
  public init(
    kind: Kind, frame: Frame, area: GridArea? = nil, story: Digest? = nil, rows: [Row] = [],
    media: Digest? = nil, crop: Crop? = nil
  ) {
    self.kind = kind
    self.frame = frame
    self.area = area
    self.story = story
    self.rows = rows
    self.media = media
    self.crop = crop
  }
}

/// The part of a picture that is shown, in thousandths of the picture.
public struct Crop: Hashable, Sendable {
  /// Cut off at the left.
  public let left: Int
  /// Cut off at the top.
  public let top: Int
  /// How much of the width is shown.
  public let width: Int
  /// How much of the height is shown.
  public let height: Int

  /// Makes a crop.
  public init(left: Int, top: Int, width: Int, height: Int) {
    self.left = left
    self.top = top
    self.width = width
    self.height = height
  }

  /// As much of a picture as fills a frame: its middle, or what is around a point.
  init(of size: PictureSize, to frame: Frame, around focus: FocusPoint? = nil) {
    let (width, height) = (frame.width.thousandths, frame.height.thousandths)
    let wide = height * size.width * 1000 / max(1, size.height * width)
    let shown = wide > 1000 ? (1_000_000 / wide, 1000) : (1000, wide)
    func start(_ shown: Int, _ point: Int?) -> Int {
      guard let point else { return (1000 - shown) / 2 }
      return min(1000 - shown, max(0, point * 10 - shown / 2))
    }
    self.init(
      left: start(shown.0, focus?.x), top: start(shown.1, focus?.y), width: shown.0,
      height: shown.1)
  }

  /// Where the whole picture would lie if the part that is shown fills a frame, measured from the
  /// frame's own corner.
  public func whole(in frame: Frame) -> Frame {
    let wide = frame.width.thousandths * 1000 / max(1, width)
    let tall = frame.height.thousandths * 1000 / max(1, height)
    return Frame(
      x: Length(thousandths: -wide * left / 1000), y: Length(thousandths: -tall * top / 1000),
      width: Length(thousandths: wide), height: Length(thousandths: tall))
  }

  /// Whether as much is cut off on one side as on the other.
  var isCentred: Bool {
    left == (1000 - width) / 2 && top == (1000 - height) / 2
  }
}

/// A row of characters on one baseline.
public struct Row: Hashable, Sendable {
  /// A kind of type; raw values are the words of `layout.json`.
  public enum Face: String, CaseIterable, Hashable, Sendable {
    /// 宋体.
    case song
    /// 宋体, bold.
    case songBold = "song_bold"
    /// 黑体.
    case hei
    /// 楷体.
    case kai
    /// The body of English copy.
    case roman
    /// English headlines.
    case romanBold = "roman_bold"
    /// English captions, bylines and notes.
    case romanItalic = "roman_italic"
    /// English crossheads, labels and folios.
    case sansBold = "sans_bold"
  }

  /// The characters, exactly as in the article; a hyphen that is added at the end of an English
  /// line is U+00AD.
  public let text: String
  /// Where each scalar of `text` starts, from the left edge of the page.
  public let x: [Length]
  /// The baseline, from the top edge of the page.
  public let y: Length
  /// The size of the type.
  public let size: Length
  /// The kind of type.
  public let face: Face
  /// Whether it is printed in red (套红).
  public let isRed: Bool

  /// Makes a row; `x` has one entry per scalar of `text`.
  public init(
    text: String, x: [Length], y: Length, size: Length, face: Face, isRed: Bool = false
  ) {
    self.isRed = isRed
    self.text = text
    self.x = x
    self.y = y
    self.size = size
    self.face = face
  }
}
