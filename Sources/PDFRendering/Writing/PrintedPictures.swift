import Composition
import Notation
import Packing

/// The pictures of a file. JPEG and plain PNG go in as they are.
struct PrintedPictures {
  private let bytes: [Digest: [UInt8]]
  private var placed: [Digest] = []
  private var pictures: [Digest: PrintedPicture] = [:]
  private(set) var warnings: [PrintWarning] = []

  init(bytes: [Digest: [UInt8]]) { self.bytes = bytes }

  /// Draws a picture so large that it fills its frame, and cuts off what is over: alike on both
  /// sides, or but for the part to be shown; nil where there is none.
  mutating func operators(
    of media: Digest, in frame: Frame, _ crop: Crop?, _ page: Int, height: Length
  ) -> String? {
    guard let picture = picture(media) else {
      warn(.withoutPicture(media, page: page))
      return nil
    }
    let (wide, high) = (picture.header.shownWidth, picture.header.shownHeight)
    let isWide = wide * frame.height.thousandths > high * frame.width.thousandths
    let width = isWide ? frame.height.thousandths * wide / high : frame.width.thousandths
    let tall = isWide ? frame.height.thousandths : frame.width.thousandths * high / wide
    guard width > 0, tall > 0 else { return "" }
    judge(picture, media, page, dotsPerInch: wide * 72_000 / width)
    let left = crop.map { -width * $0.left / 1000 } ?? (frame.width.thousandths - width) / 2
    let top = crop.map { -tall * $0.top / 1000 } ?? (frame.height.thousandths - tall) / 2
    let foot = height - frame.y - Length(thousandths: top + tall)
    let matrix = "\(Length(thousandths: width).points) 0 0 \(Length(thousandths: tall).points)"
    let start = frame.x + Length(thousandths: left)
    return "q \(clip(frame, height)) \(matrix) \(start.points) \(foot.points) cm "
      + "\(picture.turn) /\(name(media)) Do Q\n"
  }

  private func clip(_ frame: Frame, _ height: Length) -> String {
    let foot = height - frame.y - frame.height
    return "\(frame.x.points) \(foot.points) \(frame.width.points) \(frame.height.points) re W n"
  }

  private mutating func picture(_ media: Digest) -> PrintedPicture? {
    if let known = pictures[media] { return known }
    guard let picture = bytes[media].flatMap({ PrintedPicture($0, named: media.hex) }) else {
      return nil
    }
    pictures[media] = picture
    placed.append(media)
    return picture
  }

  private func name(_ media: Digest) -> String { "P" + media.hex.prefix(16) }

  private mutating func judge(
    _ picture: PrintedPicture, _ media: Digest, _ page: Int, dotsPerInch: Int
  ) {
    if dotsPerInch < PictureSize.leastDotsPerInch {
      warn(.coarse(media, page: page, dotsPerInch: dotsPerInch))
    }
    if picture.isScreenColour { warn(.screenColours(media, page: page)) }
  }

  private mutating func warn(_ warning: PrintWarning) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  /// Writes the pictures; the answer lists them for the resources of the pages.
  func write(to file: inout PDFFile) -> String {
    var list = ""
    for media in placed {
      guard let picture = pictures[media] else { continue }
      list += "/\(name(media)) \(picture.write(to: &file).reference)"
    }
    return list
  }
}
