import Archiving
public import Composition
public import Diagnostics
public import Manuscript
public import Notation
import Packing

extension Newsroom {
  /// The sizes of an article's pictures as they are shown upright, by media.
  func pictureSizes(of article: Article) throws(Problem) -> [Digest: PictureSize] {
    var sizes: [Digest: PictureSize] = [:]
    for case .picture(let picture) in article.blocks {
      guard let media = picture.media else { continue }
      let header = try PictureHeader.read(try archive.picture(media), name: media.hex)
      sizes[media] = PictureSize(width: header.shownWidth, height: header.shownHeight)
    }
    return sizes
  }

  /// The files of the pictures of articles, by media.
  public func pictures(in articles: [Article]) throws(Problem) -> [Digest: [UInt8]] {
    var files: [Digest: [UInt8]] = [:]
    for case .picture(let picture) in articles.flatMap(\.blocks) {
      guard let media = picture.media, files[media] == nil else { continue }
      files[media] = try archive.picture(media)
    }
    return files
  }

  /// Pictures on an issue's pages that a printer cannot do much with: of fewer than 50 dots to the
  /// inch where they stand, or of more than 100 megapixels.
  public func awkwardPictures(
    on layout: Layout
  ) throws(Problem) -> [(story: Digest, page: Int, size: PictureSize, isCoarse: Bool)] {
    var awkward: [(story: Digest, page: Int, size: PictureSize, isCoarse: Bool)] = []
    for page in layout.pages {
      for box in page.boxes where box.kind == .photo {
        guard let media = box.media, let story = box.story else { continue }
        let header = try PictureHeader.read(try archive.picture(media), name: media.hex)
        let size = PictureSize(width: header.shownWidth, height: header.shownHeight)
        let isCoarse = size.width * 72_000 < box.frame.width.thousandths * 50
        if isCoarse || size.width * size.height > 100_000_000 {
          awkward.append((story, page.number, size, isCoarse))
        }
      }
    }
    return awkward
  }

  /// The files of the pictures on an issue's pages, by media.
  public func pictures(on layout: Layout) throws(Problem) -> [Digest: [UInt8]] {
    var files: [Digest: [UInt8]] = [:]
    for media in layout.pages.flatMap({ $0.boxes.compactMap(\.media) }) where files[media] == nil {
      files[media] = try archive.picture(media)
    }
    return files
  }
}
