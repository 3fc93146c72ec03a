import Archiving
public import Diagnostics
public import Manuscript
public import Notation
public import Packing

/// A picture file on its way in; what is broken or neither JPEG nor PNG never gets this far.
public struct IncomingPicture: Sendable {
  /// Its kind and size.
  public let header: PictureHeader
  /// The SHA-256 of the file, by which articles name it.
  public let media: Digest
  let file: FiledPicture

  /// Reads a picture's header and checks the rest; `name` is what the person calls the file.
  public init(name: String, bytes: [UInt8]) throws(Problem) {
    header = try PictureHeader.checked(bytes, name: name)
    media = SHA256.digest(bytes)
    file = FiledPicture(bytes: bytes, suffix: header.kind.rawValue)
  }

  /// The block that prints it.
  public func block(caption: String, credits: [Byline]) -> Block {
    .picture(Picture(media: media, caption: caption, credits: credits))
  }
}
