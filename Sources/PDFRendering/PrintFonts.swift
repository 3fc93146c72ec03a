public import Composition
public import Packing

/// The fonts that an issue is printed with, one for each kind of type.
public struct PrintFonts: Sendable {
  /// 宋体; stands in for every kind that has none of its own. None where no font is put into the
  /// file, so that whoever opens it takes those there are.
  public let song: FontFile?
  /// The others.
  public let others: [Row.Face: FontFile]

  /// Makes a choice of fonts.
  public init(song: FontFile, others: [Row.Face: FontFile] = [:]) {
    self.song = song
    self.others = others
  }

  private init() { (song, others) = (nil, [:]) }

  /// No font is put into the file.
  public static let notEmbedded = PrintFonts()

  subscript(face: Row.Face) -> FontFile? { others[face] ?? song }
}

extension Row.Face {
  /// What people call the kind of type, as in `--font serif=PATH`.
  public var word: String {
    switch self {
    case .song: "serif"
    case .songBold: "serif-bold"
    case .hei: "sans"
    case .kai: "kai"
    case .roman: "roman"
    case .romanBold: "roman-bold"
    case .romanItalic: "roman-italic"
    case .sansBold: "sans-bold"
    }
  }
}
