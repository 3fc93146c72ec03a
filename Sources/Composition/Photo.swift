import Manuscript
import Notation
import Typesetting

/// A picture whose file is at hand, with its caption.
struct Photo {
  let media: Digest
  let caption: String
  let credits: [Byline]
  let size: PictureSize
  let language: CopyLanguage

  init(_ picture: Picture, story: Story) {
    media = picture.media ?? story.id
    caption = picture.caption
    credits = picture.credits
    size = story.pictureSizes[media] ?? .usual
    language = story.article.language
  }
}

/// The pictures of a story over a number of columns: one under the other, each with its caption.
struct PhotoBlock {
  /// One picture with the lines it may take.
  struct Part {
    let photo: Photo
    /// Lines at its own proportions.
    let natural: Int
    /// Within its crop limits.
    let range: ClosedRange<Int>
    let caption: [CopyLine]
  }

  let columns: Int
  let parts: [Part]
  /// Whether its pictures can be shown in these columns without cutting off too much.
  private(set) var isWhole = true

  /// No more than a fifth of a picture is cut off, at its sides or at top and foot.
  static let crop = 800

  init(_ photos: [Photo], columns: Int, template: Template, metrics: Metrics) {
    self.columns = columns
    let width = template.grid.width(columns: columns).thousandths
    let leading = template.leading.thousandths
    let most = max(4, template.linesPerPage * 2 / 5)
    var isWhole = true
    parts = photos.map { photo in
      let caption = CaptionSetter(template: template, metrics: metrics, language: photo.language)
        .lines(photo.caption, photo.credits, columns: columns)
      func lines(_ share: Int) -> Int {
        let height = width * photo.size.height / photo.size.width * share / 1000
        return (height + PhotoInset.total * leading / 1000 + leading / 2) / leading
      }
      let natural = min(most, max(3, lines(1000)))
      if lines(Self.crop) + 1 > most || lines(1_000_000 / Self.crop) - 1 < 3 { isWhole = false }
      let least = min(natural, max(3, lines(Self.crop) + 1))
      let greatest = max(natural, min(most, lines(1_000_000 / Self.crop) - 1))
      return Part(photo: photo, natural: natural, range: least...greatest, caption: caption)
    }
    self.isWhole = isWhole
  }

  var captionLines: Int { parts.reduce(0) { $0 + $1.caption.count } }
  var natural: Int { parts.reduce(captionLines) { $0 + $1.natural } }
  var range: ClosedRange<Int> {
    let least = parts.reduce(captionLines) { $0 + $1.range.lowerBound }
    return least...parts.reduce(captionLines) { $0 + $1.range.upperBound }
  }

  /// The lines of each picture when the block has to take a number of lines.
  func heights(total: Int) -> [Int] {
    var heights = parts.map(\.natural)
    var rest = total - natural
    while rest != 0 {
      let step = rest > 0 ? 1 : -1
      let open = heights.indices.filter { parts[$0].range ~= heights[$0] + step }
      guard let next = open.max(by: { room($0, heights, step) < room($1, heights, step) }) else {
        break
      }
      heights[next] += step
      rest -= step
    }
    return heights
  }

  private func room(_ index: Int, _ heights: [Int], _ step: Int) -> Int {
    let range = parts[index].range
    return step > 0 ? range.upperBound - heights[index] : heights[index] - range.lowerBound
  }
}

/// The blank inside the lines of a picture, in thousandths of the leading.
enum PhotoInset {
  static let above = 100
  static let below = 250
  static let total = above + below
}
