public import Diagnostics
public import Manuscript
import Packing
public import Typesetting

/// Takes the widths of characters from a font file (`hmtx`), for lines to be broken by. The font
/// itself is not filed, and nothing of an issue depends on its bytes.
public enum FontMeasuring {
  /// The widths of the face of a file that prints this language; refuses a font whose Han characters
  /// do not fill the em box, as nothing would stand on the grid.
  public static func metrics(
    of path: String, for language: CopyLanguage
  ) throws(Problem) -> Metrics {
    let font = try PrintFontShelf.font(path, for: language)
    guard font.glyph(of: "\u{4E2D}") > 0, advance("\u{4E2D}", font) == 1000 else {
      throw Problem(.refused, .fontWithoutHan, at: Place(path), advice: .nameAFont)
    }
    return Metrics(face: font.postScriptName) { advance($0, font) }
  }

  private static func advance(_ scalar: Unicode.Scalar, _ font: FontFile) -> Int? {
    let glyph = font.glyph(of: scalar)
    guard glyph > 0, font.unitsPerEm > 0 else { return nil }
    return (font.advance(of: glyph) * 1000 + font.unitsPerEm / 2) / font.unitsPerEm
  }
}
