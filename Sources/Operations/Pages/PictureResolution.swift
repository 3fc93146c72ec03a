import Archiving
public import Composition
public import Diagnostics
import Notation
import Packing

extension Newsroom {
  /// How many pictures of each page have fewer than 200 dots to the inch at their printed size.
  public func coarsePictures(on layout: Layout) throws(Problem) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for page in layout.pages {
      for box in page.boxes {
        guard let media = box.media, let bytes = try? archive.picture(media),
          let header = try? PictureHeader.read(bytes, name: media.hex)
        else { continue }
        let shown = header.shownWidth * (box.crop?.width ?? 1000) / 1000
        let isCoarse = shown * 72_000 < PictureSize.leastDotsPerInch * box.frame.width.thousandths
        if isCoarse { counts[page.number, default: 0] += 1 }
      }
    }
    return counts
  }
}
