import Interchange
import Manuscript
import Notation

/// Pictures that come beside a text, and the captions in it that wait for them.
extension Article {
  /// The files of its pictures.
  var filedPictures: [Digest] {
    blocks.compactMap { if case .picture(let picture) = $0 { picture.media } else { nil } }
  }

  /// Puts a picture behind the caption of this place among those that wait, else behind the one that
  /// has its name (`a.png:`) or its number (图2：, `图2.png`), else behind the first that names no file;
  /// false where none of these waits.
  mutating func take(_ picture: Picture, named name: String, at place: Int? = nil) -> Bool {
    let waiting = blocks.indices.filter { waitingCaption(at: $0) != nil }
    let number = Self.number(of: name)
    let labels = waiting.map { CaptionLabel(waitingCaption(at: $0) ?? "") }
    let file = Self.fileName(name)
    let labelled =
      labels.firstIndex { $0?.file == file }
      ?? labels.firstIndex { number != nil && $0?.number == number }
      ?? labels.firstIndex { $0?.file == nil }
    let told = place.flatMap { waiting.indices.contains($0) ? $0 : nil }
    guard let found = told ?? labelled, case let at = waiting[found],
      case .picture(let shown) = blocks[at]
    else { return false }
    let caption = CaptionLabel(shown.caption)?.caption ?? shown.caption
    let credits = shown.credits.isEmpty ? picture.credits : shown.credits
    blocks[at] = .picture(Picture(media: picture.media, caption: caption, credits: credits))
    return true
  }

  /// Takes the pictures of another text that has nothing else, and none with a caption of its own,
  /// for captions that wait; the blocks of it that are left.
  mutating func takePictures(of other: Article) -> [Block] {
    other.blocks.filter { block in
      guard case .picture(let picture) = block, picture.media != nil, picture.caption.isEmpty else {
        return true
      }
      return !take(picture, named: "")
    }
  }

  /// Takes the pictures of the text it replaces, each where it stood, where it has none itself; true
  /// where there were any.
  @discardableResult
  mutating func keepPictures(of old: Article) -> Bool {
    guard filedPictures.isEmpty, !old.filedPictures.isEmpty else { return false }
    for (at, block) in old.blocks.enumerated() {
      guard case .picture(let picture) = block, picture.media != nil else { continue }
      if take(picture, named: "") { continue }
      let isLast = old.blocks[at...].allSatisfy { $0.kind == .picture }
      blocks.insert(block, at: isLast ? blocks.count : min(at, blocks.count))
    }
    return true
  }

  /// Whether a caption in it waits for its picture.
  var waitsForPicture: Bool { blocks.indices.contains { waitingCaption(at: $0) != nil } }

  /// Whether a caption in it waits for the picture of this file.
  func waits(for name: String) -> Bool {
    blocks.indices.contains { at in
      CaptionLabel(waitingCaption(at: at) ?? "")?.file == Self.fileName(name)
    }
  }

  private static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "").lowercased()
  }

  /// The caption of a block that waits for its picture.
  private func waitingCaption(at index: Int) -> String? {
    guard case .picture(let picture) = blocks[index], picture.media == nil else { return nil }
    return picture.caption
  }

  /// The number at the end of a file's name: `图2.png`, `IMG_0002.jpg`.
  private static func number(of name: String) -> Int? {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let digits = stem.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    return Int(String(digits)) ?? stem.last.flatMap { CaptionLabel.number($0) }
  }
}
