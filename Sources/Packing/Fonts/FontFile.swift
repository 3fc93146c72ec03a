public import Diagnostics

/// One face of a font file: its measures, its characters and where its outlines lie
/// (ISO/IEC 14496-22, the Open Font Format).
public struct FontFile: Sendable {
  /// How outlines are stored.
  public enum Outlines: Sendable {
    /// `CFF `: cubic curves.
    case compact
    /// `glyf`: quadratic curves.
    case quadratic
  }

  /// What the file is called.
  public let path: String
  /// The name that PDF and PostScript know the face by, such as `NotoSerifCJKsc-Regular`.
  public let postScriptName: String
  /// The family, in English where the file has it.
  public let family: String
  /// Units in an em: what every other measure is in.
  public let unitsPerEm: Int
  /// xMin, yMin, xMax, yMax of all glyphs.
  public let bounds: [Int]
  /// Over the baseline.
  public let ascent: Int
  /// Under the baseline, negative.
  public let descent: Int
  /// Of capital letters; 0 where the file does not say.
  public let capitalHeight: Int
  /// 400 regular, 700 bold.
  public let weight: Int
  /// Whether the maker allows a part of the face to be embedded in what is printed: in `fsType` of
  /// table `OS/2` bit 1 forbids it, bit 8 parts, bit 9 outlines.
  public let mayBeEmbedded: Bool
  /// How outlines are stored.
  public let outlines: Outlines
  /// How many glyphs there are.
  public let glyphCount: Int

  private let source: FontSource
  private let directory: FontDirectory
  private let characters: CharacterMap
  private let advances: ByteReading
  private let advanceCount: Int

  /// Reads the face with this number, from 0; single fonts have one.
  public init(_ source: FontSource, face: Int = 0) throws(Problem) {
    do throws(FontFault) {
      try self.init(reading: source, face: face)
    } catch {
      throw Problem(.refused, error.wording, at: Place(source.name))
    }
  }

  /// How many faces a file holds.
  public static func faceCount(in source: FontSource) throws(Problem) -> Int {
    do throws(FontFault) {
      return try FontDirectory.starts(in: source).count
    } catch {
      throw Problem(.refused, error.wording, at: Place(source.name))
    }
  }

  private init(reading source: FontSource, face: Int) throws(FontFault) {
    let starts = try FontDirectory.starts(in: source)
    guard starts.indices.contains(face) else { throw .withoutFace }
    let tables = FontTables(source, try FontDirectory(in: source, at: starts[face]))
    let head = try tables.reading("head", atLeast: 54)
    let hhea = try tables.reading("hhea", atLeast: 36)
    self.source = source
    directory = tables.directory
    path = source.name
    unitsPerEm = try tables.unitsPerEm(head)
    bounds = [36, 38, 40, 42].map { head.signed16($0) }
    (ascent, descent) = (hhea.signed16(4), hhea.signed16(6))
    glyphCount = try tables.reading("maxp", atLeast: 6).big16(4) ?? 0
    advances = try tables.reading("hmtx", atLeast: 4)
    advanceCount = min(hhea.big16(34) ?? 0, advances.bytes.count / 4)
    guard glyphCount > 0, advanceCount > 0 else { throw .broken }
    characters = try CharacterMap(try tables.reading("cmap", atLeast: 4).bytes)
    outlines = try tables.outlines()
    let style = tables.style()
    (weight, mayBeEmbedded, capitalHeight) = (style.weight, style.mayBeEmbedded, style.capitals)
    let names = FontNames(tables.optional("name"))
    (family, postScriptName) = (names.family, names.postScript)
  }

  /// The glyph of a character; 0 where the face does not have it.
  public func glyph(of scalar: Unicode.Scalar) -> Int {
    let glyph = characters.glyph(of: scalar)
    return glyph < glyphCount ? glyph : 0
  }

  /// How wide a glyph is set.
  public func advance(of glyph: Int) -> Int {
    advances.big16(4 * min(max(0, glyph), advanceCount - 1)) ?? 0
  }

  /// The bytes of a table, whole; nil where the face has none.
  public func table(_ tag: String) -> [UInt8]? {
    directory.tables[tag].flatMap { source.bytes($0) }
  }

  /// The length of a table; 0 where the face has none.
  public func length(ofTable tag: String) -> Int { directory.tables[tag]?.count ?? 0 }

  /// Some bytes of a table, counted from its start; nil where it ends before.
  public func bytes(ofTable tag: String, _ range: Range<Int>) -> [UInt8]? {
    guard let table = directory.tables[tag], range.lowerBound >= 0, range.upperBound <= table.count
    else { return nil }
    let start = table.lowerBound
    return source.bytes((start + range.lowerBound)..<(start + range.upperBound))
  }
}
