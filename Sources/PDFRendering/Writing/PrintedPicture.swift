import Packing

/// A picture as a PDF holds it (ISO 32000-1, 8.9.5).
struct PrintedPicture {
  let header: PictureHeader
  private let form: Form

  private enum Form {
    case jpeg([UInt8], channels: Int)
    case png(PNGPicture)
    case samples(PNGPicture, PNGPicture.Samples)
  }

  /// Nil for bytes that are no picture.
  init?(_ bytes: [UInt8], named name: String) {
    guard let header = try? PictureHeader.read(bytes, name: name) else { return nil }
    self.header = header
    switch header.kind {
    case .jpeg:
      guard header.isOrdinary, Self.mayHold(header, bytes.count) else { return nil }
      form = .jpeg(bytes, channels: header.channels)
    case .png:
      guard let picture = try? PNGPicture(bytes, name: name) else { return nil }
      guard let samples = try? picture.samples() else { return nil }
      form = picture.isPlain ? .png(picture) : .samples(picture, samples)
    }
  }

  /// A picture that says it is larger than its bytes can be: every block of 8 by 8 pixels takes at
  /// least one bit.
  private static func mayHold(_ header: PictureHeader, _ count: Int) -> Bool {
    (header.width + 7) / 8 * ((header.height + 7) / 8) <= count * 8
  }

  /// Whether its colours are red, green and blue.
  var isScreenColour: Bool {
    switch form {
    case .jpeg(_, let channels): channels == 3
    case .png(let picture): picture.hasColour
    case .samples(let picture, _): picture.hasColour
    }
  }

  /// Turns a picture that a telephone stored lying down (Exif 2.3, tag 0x0112): a matrix for the
  /// unit square.
  var turn: String {
    switch header.orientation {
    case 2: "-1 0 0 1 1 0 cm"
    case 3: "-1 0 0 -1 1 1 cm"
    case 4: "1 0 0 -1 0 1 cm"
    case 5: "0 -1 -1 0 1 1 cm"
    case 6: "0 -1 1 0 0 1 cm"
    case 7: "0 1 1 0 0 0 cm"
    case 8: "0 1 -1 0 1 0 cm"
    default: ""
    }
  }

  func write(to file: inout PDFFile) -> PDFFile.Number {
    switch form {
    case .jpeg(let bytes, let channels):
      let cmyk = header.isInverted ? "/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]" : "/DeviceCMYK"
      let inks = ["", "/DeviceGray", "", "/DeviceRGB", cmyk]
      return file.add(stream: bytes, entries(8, inks[channels]) + "/Filter/DCTDecode")
    case .png(let picture):
      let columns =
        "/Columns \(picture.width)/Colors \(picture.channels)/BitsPerComponent \(picture.depth)"
      return file.add(
        stream: picture.packed,
        entries(picture.depth, colours(of: picture))
          + "/Filter/FlateDecode/DecodeParms<</Predictor 15\(columns)>>")
    case .samples(let picture, let samples):
      let mask = samples.alpha.map {
        "/SMask " + file.add(stream: $0, entries(8, "/DeviceGray")).reference
      }
      let colours = picture.hasColour ? "/DeviceRGB" : "/DeviceGray"
      return file.add(stream: samples.colours, entries(8, colours) + (mask ?? ""))
    }
  }

  private func colours(of picture: PNGPicture) -> String {
    guard !picture.palette.isEmpty else { return picture.hasColour ? "/DeviceRGB" : "/DeviceGray" }
    let table = picture.palette.map { PDFWord.hex(Int($0), 2) }.joined()
    return "[/Indexed/DeviceRGB \(picture.palette.count / 3 - 1)<\(table)>]"
  }

  private func entries(_ depth: Int, _ colours: String) -> String {
    "/Type/XObject/Subtype/Image/Width \(header.width)/Height \(header.height)"
      + "/BitsPerComponent \(depth)/ColorSpace\(colours)"
  }
}
