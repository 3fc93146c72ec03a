import Composition

/// A font that a file only names (ISO 32000-1, 9.7.5.2): whoever opens it draws with what there is.
/// Characters are those of Adobe-GB1-5, by their UTF-16.
enum NamedFont {
  /// In thousandths of an em: letters, digits and marks of ASCII half of it.
  static func width(of scalar: Unicode.Scalar) -> Int { scalar.value < 0x7F ? 500 : 1000 }

  static func write(_ scalar: Unicode.Scalar, to stream: inout StreamText) {
    for unit in String(scalar).utf16 { stream.append(code: Int(unit)) }
  }

  /// Half an em of CIDs 1 to 95 and 814 to 939, which are ASCII proportional and half as wide.
  static func write(_ face: Row.Face, to file: inout PDFFile) -> PDFFile.Number {
    let name = name(of: face)
    let descriptor = file.add(
      "<</Type/FontDescriptor/FontName/\(name)/Flags 4/FontBBox[-25 -254 1000 880]"
        + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>")
    let descendant = file.add(
      "<</Type/Font/Subtype/CIDFontType0/BaseFont/\(name)"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>"
        + "/FontDescriptor \(descriptor.reference)/DW 1000/W[1 95 500 814 939 500]>>")
    return file.add(
      "<</Type/Font/Subtype/Type0/BaseFont/\(name)-UniGB-UTF16-H/Encoding/UniGB-UTF16-H"
        + "/DescendantFonts[\(descendant.reference)]>>")
  }

  private static func name(of face: Row.Face) -> String {
    switch face {
    case .song, .roman: "STSong-Light"
    case .songBold, .romanBold: "STSong-Light,Bold"
    case .romanItalic: "STSong-Light,Italic"
    case .hei: "STHeiti-Regular"
    case .sansBold: "STHeiti-Regular,Bold"
    case .kai: "STKaiti-Regular"
    }
  }
}
