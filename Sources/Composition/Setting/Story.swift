public import Manuscript
public import Notation

/// An article that is offered to an issue.
public struct Story: Hashable, Sendable {
  /// The article.
  public let id: Digest
  /// The text of it that is set.
  public let object: Digest
  /// The short number people use for it.
  public let number: String
  /// What is printed.
  public let article: Article
  /// 急稿等级, 1 (highest) to 9.
  public let urgency: Int
  /// Where the page editor wants it.
  public let pin: Pin?
  /// What is expected of it.
  public let kind: Kind
  /// How large its picture files are; those not named here are taken to be 3:2.
  public let pictureSizes: [Digest: PictureSize]

  /// Makes a story; urgencies outside 1 to 9 are taken as the nearest of them.
  public init(
    id: Digest, object: Digest, number: String, article: Article, urgency: Int = 5,
    pin: Pin? = nil, kind: Kind = .copy, pictureSizes: [Digest: PictureSize] = [:]
  ) {
    self.kind = kind
    self.id = id
    self.object = object
    self.number = number
    self.article = article
    self.urgency = min(9, max(1, urgency))
    self.pin = pin
    self.pictureSizes = pictureSizes
  }
}

extension Story {
  /// What is expected of a story.
  public enum Kind: Hashable, Sendable {
    /// It has to find room.
    case copy
    /// An advertisement: in a frame, marked 广告, never the lead of a page and never parted.
    case advertisement
    /// 补白: stands only where a page would stay empty.
    case filler
    /// Nothing has come yet and only its room is kept; its text gives the size of the room and is
    /// never printed.
    case keptRoom
  }

  /// Whether there is hardly a word beside the pictures, so that room is kept for those that are
  /// not there.
  var isPhotoStory: Bool {
    let text = article.blocks.reduce(0) { sum, block in
      block.kind == .picture ? sum : sum + block.text.unicodeScalars.count
    }
    return text <= 60 && article.blocks.contains { $0.kind == .picture }
  }
}

/// The proportions of a picture file.
public struct PictureSize: Hashable, Sendable {
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int

  /// Makes a size; both measures are held between 1 and 1,000,000.
  public init(width: Int, height: Int) {
    self.width = min(1_000_000, max(1, width))
    self.height = min(1_000_000, max(1, height))
  }

  static let usual = PictureSize(width: 3, height: 2)

  /// The dots to the inch that a picture needs at its printed size: newspapers are screened at 85
  /// to 100 lines, and twice the screen is the custom.
  public static let leastDotsPerInch = 200
}

/// Where a page editor put a story by hand.
public struct Pin: Hashable, Sendable {
  /// The article.
  public let article: Digest
  /// The page it has to stand on, 1-based; none where only its rank is given.
  public let page: Int?
  /// Whether it leads its page (头条).
  public let lead: Bool
  /// The block it has to take, as far as it is given.
  public let grid: GridPin?
  /// Whether it has a frame (加框).
  public let isFramed: Bool
  /// The size of its headline.
  public let size: Length?
  /// The rows of its headline, broken by hand; passed over where they are not its words.
  public let headlineRows: [String]
  /// What a crop keeps of each of its pictures, the first one being 1.
  public let focus: [Int: FocusPoint]

  /// Makes a pin.
  public init(
    article: Digest, page: Int? = nil, lead: Bool = false, grid: GridPin? = nil,
    isFramed: Bool = false, size: Length? = nil, headlineRows: [String] = [],
    focus: [Int: FocusPoint] = [:]
  ) {
    self.headlineRows = headlineRows
    self.focus = focus
    self.article = article
    self.page = page
    self.lead = lead
    self.grid = grid
    self.isFramed = isFramed
    self.size = size
  }
}

/// What stands in the masthead (报头) of page 1 and in the folio of every page.
public struct Masthead: Hashable, Sendable {
  /// The name of the paper.
  public let name: String
  /// The issue, such as `2024-12`.
  public let issue: String
  /// What else the masthead says, one row each: publisher, date, number of the issue.
  public let lines: [String]
  /// Who answers for the pages: 责编, 版式, 校对.
  public let imprint: [ImprintName]
  /// What the paper has to say of itself (版权信息), at the foot of the last page.
  public let statement: [String]
  /// The day that is printed, `2024-12-20`; without one the issue's name stands for it.
  public let day: String?

  /// Makes a masthead.
  public init(
    name: String, issue: String, lines: [String] = [], imprint: [ImprintName] = [],
    statement: [String] = [], day: String? = nil
  ) {
    self.statement = statement
    self.imprint = imprint
    self.day = day
    self.name = name
    self.issue = issue
    self.lines = lines
  }
}
