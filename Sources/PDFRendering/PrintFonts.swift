public import Composition
public import Packing

/// The fonts that an issue is printed with, one for each kind of type.
public struct PrintFonts: Sendable {
  /// 宋体; stands in for every kind that has none of its own.
  public let song: FontFile
  /// The others.
  public let others: [Row.Face: FontFile]

  /// Makes a choice of fonts.
  public init(song: FontFile, others: [Row.Face: FontFile] = [:]) {
    self.song = song
    self.others = others
  }

  subscript(face: Row.Face) -> FontFile { others[face] ?? song }
}
