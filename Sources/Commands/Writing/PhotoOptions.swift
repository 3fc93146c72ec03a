import Arguments
import Diagnostics
import Manuscript
import Operations

/// A picture given with `--photo`.
struct GivenPhoto {
  let picture: IncomingPicture
  /// What prints it.
  let block: Block
}

/// Reads `--photo`, `--caption` and `--credit`.
enum PhotoOptions {
  static let all: [Option] = [
    Option(
      "photo", value: "FILE",
      help: .photoHelp),
    Option("caption", value: "TEXT", help: .captionHelp),
    Option(
      "credit", value: "NAME", repeatable: true,
      help: .creditHelp),
  ]

  static func picture(_ call: Call) throws(Problem) -> GivenPhoto? {
    guard let file = call.parsed.value(of: "photo") else {
      if call.parsed.has("caption") || call.parsed.has("credit") {
        throw Problem(.usage, .captionWithoutPhoto)
      }
      return nil
    }
    let bytes = try OutsideFile.read(call.path(file))
    let picture = try IncomingPicture(name: file, bytes: bytes)
    let credits = call.parsed.values(of: "credit").map { Byline(name: $0, role: .photo) }
    let caption = call.parsed.value(of: "caption") ?? ""
    return GivenPhoto(picture: picture, block: picture.block(caption: caption, credits: credits))
  }
}
