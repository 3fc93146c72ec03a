public import Composition
public import Notation
public import Packing

/// The fonts that an issue is printed with, one for each kind of type.
public struct PrintFonts: Sendable {
  /// 宋体; stands in for every kind that has none of its own. None where no font is put into the
  /// file, so that whoever opens it takes those there are.
  public let song: FontFile?
  /// The others.
  public let others: [Row.Face: FontFile]

  /// The SHA-256 of the files, by their paths, as far as they are to be named in what is printed.
  public let digests: [String: Digest]

  /// Makes a choice of fonts.
  public init(
    song: FontFile, others: [Row.Face: FontFile] = [:], digests: [String: Digest] = [:]
  ) {
    self.song = song
    self.others = others
    self.digests = digests
  }

  private init() { (song, others, digests) = (nil, [:], [:]) }

  /// A font that was taken, and for which kinds of type.
  public struct Taken: Sendable {
    /// In their own order.
    public let faces: [Row.Face]
    /// The font.
    public let font: FontFile
    /// The SHA-256 of the font's file.
    public let digest: Digest
  }

  /// The fonts that print these kinds of type, each once, as far as their files' hashes are known.
  public func taken(for faces: [Row.Face]) -> [Taken] {
    var taken: [Taken] = []
    for face in faces {
      guard let font = self[face], let digest = digests[font.path] else { continue }
      let known = taken.firstIndex {
        $0.font.postScriptName == font.postScriptName && $0.digest == digest
      }
      let others = known.map { taken.remove(at: $0).faces } ?? []
      taken.insert(
        Taken(faces: others + [face], font: font, digest: digest),
        at: known ?? taken.count)
    }
    return taken
  }

  /// No font is put into the file.
  public static let notEmbedded = PrintFonts()

  subscript(face: Row.Face) -> FontFile? { others[face] ?? song }

  /// Which kind of type a face is printed as: one without a font of its own as 宋体, so that the font
  /// is in the file once.
  func printed(_ face: Row.Face) -> Row.Face {
    song == nil || others[face] != nil ? face : .song
  }
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
