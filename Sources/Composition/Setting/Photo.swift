import Manuscript
import Notation
import Typesetting

/// A picture, or the room that is kept for one that is not there yet.
struct Photo {
  /// None where its file is not at hand.
  let media: Digest?
  let size: PictureSize
  /// How many dots wide it is; none where its file was not looked at.
  let dots: Int?
  /// What a crop keeps in view.
  let focus: FocusPoint?
}

/// One picture, or two to four that share a caption.
struct PhotoGroup {
  let photos: [Photo]
  let caption: String
  let credits: [Byline]
  let language: CopyLanguage

  static let most = 4

  /// Pictures that follow one another: those without words of their own go with the next one that
  /// has some, at the end with the one before.
  static func groups(
    _ pictures: [(picture: Picture, photo: Photo)], _ language: CopyLanguage
  ) -> [PhotoGroup] {
    var runs: [[(picture: Picture, photo: Photo)]] = []
    var silent: [(picture: Picture, photo: Photo)] = []
    for entry in pictures {
      silent.append(entry)
      let hasWords = !entry.picture.caption.isEmpty || !entry.picture.credits.isEmpty
      if hasWords || silent.count == most {
        runs.append(silent)
        silent = []
      }
    }
    if let last = runs.popLast() {
      runs += last.count + silent.count <= most ? [last + silent] : [last, silent]
    } else if !silent.isEmpty {
      runs.append(silent)
    }
    return runs.filter { !$0.isEmpty }.map { PhotoGroup($0, language) }
  }

  private init(_ run: [(picture: Picture, photo: Photo)], _ language: CopyLanguage) {
    let words = run.map(\.picture).first { !$0.caption.isEmpty || !$0.credits.isEmpty }
    photos = run.map(\.photo)
    caption = words?.caption ?? ""
    credits = words?.credits ?? []
    self.language = language
  }
}

/// How pictures fill their room.
enum PhotoFit {
  /// Cut off at two sides where the room has other proportions.
  case cropped
  /// Shown whole, in the room that their proportions ask for.
  case whole
  /// Shown whole in a room of any height, with white at two sides.
  case inRoom
}

/// The pictures of a story over a number of columns: one group under the other, each with its
/// caption.
struct PhotoBlock {
  /// One group with the lines its pictures may take.
  struct Part {
    let group: PhotoGroup
    let rows: PhotoRows
    /// Lines at the pictures' own proportions.
    let natural: Int
    /// Within their crop limits.
    let range: ClosedRange<Int>
    let caption: [CopyLine]
  }

  let columns: Int
  let parts: [Part]
  /// Whether its pictures can be shown in these columns without cutting off too much.
  private(set) var isWhole = true
  /// How many of the dots that print wants the coarsest of its pictures lacks, in thousandths.
  private(set) var coarseness = 0

  /// No more than a fifth of a picture is cut off, at its sides or at top and foot.
  static let crop = 800

  init(
    _ groups: [PhotoGroup], columns: Int, fit: PhotoFit, template: Template, metrics: Metrics
  ) {
    self.columns = columns
    let width = template.grid.width(columns: columns).thousandths
    let leading = template.leading.thousandths
    let most = max(4, template.linesPerPage * (fit == .cropped ? 2 : 5) / 5)
    var (isWhole, coarseness) = (true, 0)
    parts = groups.map { group in
      let caption = CaptionSetter(template: template, type: Lettering(metrics, group.language))
        .lines(group.caption, group.credits, columns: columns)
      let rows = PhotoRows(
        group.photos, columns: columns, width: width, gap: template.bodySize.thousandths / 2)
      func lines(_ share: Int) -> Int {
        let height = rows.height * share / 1000 + rows.gaps
        return (height + PhotoInset.total * leading / 1000 + leading / 2) / leading
      }
      let natural = min(most, max(3, lines(1000)))
      let sharpness = rows.sharpness(width: width) ?? .max
      coarseness = max(coarseness, 1000 - sharpness)
      if fit != .cropped {
        return Part(
          group: group, rows: rows, natural: natural,
          range: fit == .whole ? natural...natural : 3...most, caption: caption)
      }
      if lines(Self.crop) + 1 > most || lines(1_000_000 / Self.crop) - 1 < 3 { isWhole = false }
      let least = min(natural, max(3, lines(Self.crop) + 1))
      let sharp = 1000...10_000 ~= sharpness ? natural * sharpness / 1000 : most
      let greatest = max(natural, min(most, sharp, lines(1_000_000 / Self.crop) - 1))
      return Part(
        group: group, rows: rows, natural: natural, range: least...greatest, caption: caption)
    }
    self.isWhole = isWhole
    self.coarseness = coarseness
  }

  var captionLines: Int { parts.reduce(0) { $0 + $1.caption.count } }
  var natural: Int { parts.reduce(captionLines) { $0 + $1.natural } }
  var range: ClosedRange<Int> {
    let least = parts.reduce(captionLines) { $0 + $1.range.lowerBound }
    return least...parts.reduce(captionLines) { $0 + $1.range.upperBound }
  }

  /// The lines of each group's pictures when the block has to take a number of lines.
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
