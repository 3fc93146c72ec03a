public import Diagnostics

/// What the first bytes of a picture say: its kind and how large it is.
public struct PictureHeader: Hashable, Sendable {
  /// The kinds that are printed; raw values are the endings of their files.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case jpeg = "jpg"
    case png = "png"
  }

  /// What the bytes are, whatever the file is called.
  public let kind: Kind
  /// Pixels in a row as stored.
  public let width: Int
  /// Rows as stored.
  public let height: Int
  /// How the rows are to be shown (Exif 2.3, tag 0x0112): 1 as they are, 6 with a quarter turn to
  /// the right, as telephones store upright pictures; 5 to 8 swap width and height.
  public let orientation: Int
  /// Numbers to a pixel as stored: 1 grey, 3 colour, 4 the inks of print.
  public let channels: Int
  /// Whether every reader of JPEG unpacks it: baseline or progressive with 8 bits to a number, not
  /// lossless or arithmetic.
  public let isOrdinary: Bool
  /// Whether the inks of a JPEG are stored as what is left of white, as Photoshop does and says in
  /// an `Adobe` segment.
  public let isInverted: Bool

  /// Pixels across when shown upright.
  public var shownWidth: Int { orientation > 4 ? height : width }
  /// Pixels down when shown upright.
  public var shownHeight: Int { orientation > 4 ? width : height }

  init(
    kind: Kind, width: Int, height: Int, orientation: Int = 1, channels: Int = 3,
    isOrdinary: Bool = true, isInverted: Bool = false
  ) {
    self.isOrdinary = isOrdinary
    self.isInverted = isInverted
    self.kind = kind
    self.width = width
    self.height = height
    self.orientation = orientation
    self.channels = channels
  }

  /// Reads a picture's frame from the first byte to the last, without unpacking the picture itself.
  ///
  /// Refuses what is neither JPEG nor PNG, what breaks off and what has a damaged header.
  public static func read(_ bytes: [UInt8], name: String) throws(Problem) -> PictureHeader {
    do throws(PictureFault) {
      if let header = try PNGFrame(bytes).header() { return header }
      if let header = try JPEGFrame(bytes).header() { return header }
      throw .unknown
    } catch {
      throw Problem(.refused, error.wording, at: Place(name))
    }
  }

  /// What the bytes begin as; nil for other kinds of file.
  public static func kind(of bytes: [UInt8]) -> Kind? {
    if bytes.starts(with: PNGFrame.signature) { return .png }
    return bytes.starts(with: JPEGFrame.signature) ? .jpeg : nil
  }
}

/// What is wrong with a picture.
enum PictureFault: Error {
  case unknown, breaksOff, broken, withoutSize, withoutPalette

  var wording: Wording {
    switch self {
    case .unknown: .notAPicture
    case .breaksOff: .pictureBreaksOff
    case .broken: .brokenPicture
    case .withoutSize: .pictureWithoutSize
    case .withoutPalette: .pictureWithoutPalette
    }
  }
}
