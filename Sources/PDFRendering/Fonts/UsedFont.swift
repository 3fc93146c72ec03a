import Composition
import Diagnostics
import Packing

/// The characters of one kind of type that a file uses.
///
/// Every character has a code of its own, also where two share a glyph: a table from glyphs to
/// text is how 首 comes out of other files as the radical ⾸.
struct UsedFont {
  let face: Row.Face
  /// None where the file only names the font.
  let font: FontFile?
  /// By code less one.
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var glyphs: [Int] = []
  private var widths: [Int] = []
  private var codes: [Unicode.Scalar: Int] = [:]

  init(face: Row.Face, font: FontFile?) {
    self.face = face
    self.font = font
  }

  /// The code of a character, from 1.
  mutating func code(of scalar: Unicode.Scalar) -> Int {
    if let code = codes[scalar] { return code }
    scalars.append(scalar)
    let glyph = glyph(of: scalar)
    glyphs.append(glyph)
    widths.append(
      font.map { Self.thousandths($0.advance(of: glyph), of: $0) } ?? NamedFont.width(of: scalar))
    codes[scalar] = scalars.count
    return scalars.count
  }

  /// The hyphen at a line's end is drawn as the hyphen where the font has no glyph of its own for it.
  private func glyph(of scalar: Unicode.Scalar) -> Int {
    guard let font else { return 0 }
    let glyph = font.glyph(of: scalar)
    return glyph == 0 && scalar == "\u{AD}" ? font.glyph(of: "-") : glyph
  }

  /// The advance of a code in thousandths of an em.
  func width(of code: Int) -> Int { widths[code - 1] }

  /// Writes a code as a string of the page holds it.
  func write(_ code: Int, to stream: inout StreamText) {
    if font == nil { return NamedFont.write(scalars[code - 1], to: &stream) }
    stream.append(code: code)
  }

  /// What the part of the font is called. Six capitals tell it from the whole (ISO 32000-1, 9.6.4).
  private func name(_ font: FontFile) -> String {
    let tag =
      switch face {
      case .song: "NWSDKA"
      case .songBold: "NWSDKB"
      case .hei: "NWSDKC"
      case .kai: "NWSDKD"
      case .roman: "NWSDKE"
      case .romanBold: "NWSDKF"
      case .romanItalic: "NWSDKG"
      case .sansBold: "NWSDKH"
      }
    return "\(tag)+\(font.postScriptName.isEmpty ? "Font" : font.postScriptName)"
  }

  /// The characters that the font does not have.
  var missing: [Unicode.Scalar] {
    if font == nil { return [] }
    return zip(scalars, glyphs).filter { $0.1 == 0 && !$0.0.properties.isWhitespace }.map(\.0)
  }

  private static func thousandths(_ units: Int, of font: FontFile) -> Int {
    (units * 2000 + font.unitsPerEm) / (2 * font.unitsPerEm)
  }

  /// The font with the glyphs that are used, none where it is only named; refuses fonts whose
  /// outlines are damaged and those whose makers forbid it.
  func program() throws(Problem) -> FontProgram? {
    guard let font else { return nil }
    guard font.mayBeEmbedded else {
      throw Problem(
        .refused, .fontForbids(font.family), at: Place(font.path), advice: .doNotEmbed(face.word))
    }
    do throws(SubsetFault) {
      switch font.outlines {
      case .compact:
        let bytes = try CompactSubset(font).bytes(of: [0] + glyphs, named: name(font))
        return FontProgram(bytes: bytes, key: "/FontFile3", entries: "/Subtype/CIDFontType0C")
      case .quadratic:
        let bytes = try QuadraticSubset(font).bytes(of: [0] + glyphs)
        return FontProgram(bytes: bytes, key: "/FontFile2", entries: "/Length1 \(bytes.count)")
      }
    } catch {
      throw Problem(
        .refused, .fontIsBroken, at: Place(font.path), advice: .chooseAnotherFont(face.word))
    }
  }

  /// Writes the font with its program and answers its object.
  func write(_ program: FontProgram?, to file: inout PDFFile) -> PDFFile.Number {
    guard let font, let program else { return NamedFont.write(face, to: &file) }
    let name = name(font)
    let stream = file.add(stream: program.bytes, program.entries)
    let descriptor = file.add(
      self.descriptor(font, name, "\(program.key) \(stream.reference)"))
    let kind = font.outlines == .compact ? "/CIDFontType0" : "/CIDFontType2/CIDToGIDMap/Identity"
    let descendant = file.add(
      "<</Type/Font/Subtype\(kind)/BaseFont\(PDFWord.name(name))"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        + "/FontDescriptor \(descriptor.reference)/DW 1000/W[\(widthList)]>>")
    let unicode = file.add(stream: CodesToText.bytes(of: scalars))
    return file.add(
      "<</Type/Font/Subtype/Type0/BaseFont\(PDFWord.name(name))/Encoding/Identity-H"
        + "/DescendantFonts[\(descendant.reference)]/ToUnicode \(unicode.reference)>>")
  }

  private func descriptor(_ font: FontFile, _ name: String, _ program: String) -> String {
    func thousandths(_ units: Int) -> Int { Self.thousandths(units, of: font) }
    let box = font.bounds.map { String(thousandths($0)) }.joined(separator: " ")
    let capitals = font.capitalHeight > 0 ? thousandths(font.capitalHeight) : 700
    return "<</Type/FontDescriptor/FontName\(PDFWord.name(name))/Flags 4/FontBBox[\(box)]"
      + "/ItalicAngle 0/Ascent \(thousandths(font.ascent))/Descent \(thousandths(font.descent))"
      + "/CapHeight \(capitals)/StemV \(font.weight / 5)\(program)>>"
  }

  /// Only widths other than the em; neighbours share a list.
  private var widthList: String {
    var list = ""
    var isOpen = false
    for (place, width) in widths.enumerated() {
      if width == 1000 {
        if isOpen { list += "]" }
        isOpen = false
        continue
      }
      list += isOpen ? " \(width)" : " \(place + 1)[\(width)"
      isOpen = true
    }
    return isOpen ? list + "]" : list
  }
}

/// The part of a font that a file holds.
struct FontProgram {
  let bytes: [UInt8]
  /// What the font's descriptor calls it.
  let key: String
  /// What its stream says of it.
  let entries: String
}

/// The text behind the codes (ISO 32000-1, 9.10.3), in blocks of at most 100 as the format asks.
enum CodesToText {
  static func bytes(of scalars: [Unicode.Scalar]) -> [UInt8] {
    var text = StreamText()
    text += """
      /CIDInit/ProcSet findresource begin
      12 dict begin begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange<0000><FFFF>endcodespacerange

      """
    for start in stride(from: 0, to: scalars.count, by: 100) {
      let end = min(start + 100, scalars.count)
      text += "\(end - start) beginbfchar\n"
      for index in start..<end {
        text += "<"
        text.append(code: index + 1)
        text += "><"
        for unit in String(scalars[index]).utf16 { text.append(code: Int(unit)) }
        text += ">\n"
      }
      text += "endbfchar\n"
    }
    text += "endcmap CMapName currentdict/CMap defineresource pop end end"
    return text.bytes
  }
}
