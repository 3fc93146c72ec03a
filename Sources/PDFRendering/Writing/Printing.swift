import Composition
import Diagnostics
import Manuscript
import Notation
import Packing
import Typesetting

/// Pages as they are drawn in every file, and the parts of fonts that they need.
struct Printing {
  private let layout: Layout
  private let fonts: PrintFonts
  private let red: RedInk
  private var contents: [StreamText] = []
  /// From the pages themselves, so the same pages have the same one.
  private var identifier = ""
  private var text: TextDrawing
  /// The kinds of type that the pages have.
  private var faces: Set<Row.Face> = []
  /// By the kind of type that is printed.
  private var used: [Row.Face: UsedFont] = [:]
  private var programs: [Row.Face: FontProgram] = [:]
  /// The thinnest line of each page that is thinner than a press holds.
  private var hairlines: [Int: Length] = [:]
  private var images: PrintedPictures

  init(
    layout: Layout, metrics: Metrics, fonts: PrintFonts, pictures: [Digest: [UInt8]], red: RedInk
  ) throws(Problem) {
    self.layout = layout
    self.red = red
    self.fonts = fonts
    text = TextDrawing(metrics: metrics)
    images = PrintedPictures(bytes: pictures)
    for page in layout.pages { contents.append(content(of: page)) }
    identifier = Self.identifier(of: contents)
    for face in Row.Face.allCases { programs[face] = try used[face]?.program() }
  }

  /// One file of the pages.
  func bytes(_ settings: PDFIssue.Settings) -> [UInt8] {
    var file = PDFFile()
    let catalog = file.reserve()
    let tree = file.reserve()
    let resources = file.reserve()
    let pages = Sheet.sheets(of: layout, contents, settings).map { sheet in
      let content = file.add(stream: sheet.content.bytes)
      return file.add(
        "<</Type/Page/Parent \(tree.reference)\(sheet.boxes)"
          + "/Resources \(resources.reference)/Contents \(content.reference)>>")
    }
    let kids = pages.map(\.reference).joined(separator: " ")
    file.write("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>", as: tree)
    writeResources(as: resources, to: &file)
    file.write(
      "<</Type/Catalog/Pages \(tree.reference)/Lang(\(layout.language.rawValue))"
        + "/ViewerPreferences<</DisplayDocTitle true>>>>", as: catalog)
    let about = file.add(aboutThisFile(settings.made))
    return file.bytes(catalog: catalog, about: about, identifier: identifier)
  }

  private func aboutThisFile(_ made: Timestamp?) -> String {
    let title = [layout.title, layout.issue].filter { !$0.isEmpty }.joined(separator: " ")
    let date = made.map { "/CreationDate(D:\($0.description.filter { $0.isNumber })Z)" }
    return "<</Title\(PDFWord.text(title))/Producer(newsdesk)\(fontsTaken)\(date ?? "")>>"
  }

  /// Which font files the pages were printed with, by the hashes of the files.
  private var fontsTaken: String {
    let lines = fonts.taken(for: Row.Face.allCases.filter { faces.contains($0) }).map { font in
      let faces = font.faces.map(\.word).joined(separator: ", ")
      return "\(faces): \(font.font.postScriptName) sha256:\(font.digest.hex)"
    }
    return lines.isEmpty ? "" : "/Fonts\(PDFWord.text(lines.joined(separator: "; ")))"
  }

  private static func identifier(of contents: [StreamText]) -> String {
    var (first, second) = (UInt64(0xCBF2_9CE4_8422_2325), UInt64(0x9E37_79B9_7F4A_7C15))
    for content in contents {
      for byte in content.bytes {
        first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
        second = (second &+ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
      }
    }
    return [first, second].map { value in
      PDFWord.hex(Int(value >> 32), 8) + PDFWord.hex(Int(value & 0xFFFF_FFFF), 8)
    }.joined()
  }

  // MARK: Pages

  private mutating func content(of page: Page) -> StreamText {
    var content = StreamText()
    for box in page.boxes {
      for mark in box.marks { draw(mark, page, to: &content) }
    }
    return content
  }

  /// Lines under a quarter of a point break up on a press.
  private mutating func measure(_ thickness: Length, _ page: Page) {
    guard thickness.thousandths < 250 else { return }
    hairlines[page.number] = min(hairlines[page.number] ?? thickness, thickness)
  }

  /// Black is black alone.
  private mutating func draw(_ mark: Mark, _ page: Page, to content: inout StreamText) {
    switch mark {
    case .fill(let frame):
      measure(min(frame.width, frame.height), page)
      content += "0 g \(rectangle(frame)) f\n"
    case .shade(let frame): content += shade(frame)
    case .outline(let frame, let thickness):
      measure(thickness, page)
      content += "0 G \(thickness.points) w \(rectangle(frame)) S\n"
    case .clear(let frame): content += "1 g \(rectangle(frame)) f 0 g\n"
    case .redFill(let frame): content += "\(red.choice) \(rectangle(frame)) f 0 g\n"
    case .picture(let media, let frame, let crop):
      content +=
        images.operators(of: media, in: frame, crop, page.number, height: layout.trimHeight)
        ?? shade(frame)
    case .text(let mark): draw(mark, to: &content)
    case .redText(let mark):
      content += "\(red.choice) "
      draw(mark, to: &content)
      content += "0 g\n"
    }
  }

  private mutating func draw(_ mark: TextMark, to content: inout StreamText) {
    let face = fonts.printed(mark.face)
    faces.insert(mark.face)
    var font = used.removeValue(forKey: face) ?? UsedFont(face: face, font: fonts[face])
    text.draw(mark, &font, resource: face.resource, height: layout.trimHeight, to: &content)
    used[face] = font
  }

  private func shade(_ frame: Frame) -> String { "0.91 g \(rectangle(frame)) f 0 g\n" }

  private func rectangle(_ frame: Frame) -> String {
    let foot = layout.trimHeight - frame.y - frame.height
    return "\(frame.x.points) \(foot.points) \(frame.width.points) \(frame.height.points) re"
  }

  // MARK: Fonts

  private func writeResources(as number: PDFFile.Number, to file: inout PDFFile) {
    var list = ""
    for face in Row.Face.allCases {
      guard let font = used[face] else { continue }
      let object = font.write(programs[face], to: &file)
      list += "/\(face.resource) \(object.reference)"
    }
    let pictures = images.write(to: &file)
    file.write("<</Font<<\(list)>>/XObject<<\(pictures)>>\(red.resource)>>", as: number)
  }

  /// What a printer should know of the pages, most serious first.
  var warnings: [PrintWarning] {
    var warnings: [PrintWarning] = []
    for font in Row.Face.allCases.compactMap({ used[$0] }) where !font.missing.isEmpty {
      warnings.append(.missing(font.face, font.missing.sorted()))
    }
    if fonts.song == nil { warnings.append(.notEmbedded) }
    warnings += images.warnings
    warnings += hairlines.sorted { $0.key < $1.key }.map { .hairline($0.value, page: $0.key) }
    if !text.unshaped.isEmpty { warnings.append(.unshaped(text.unshaped.sorted())) }
    warnings += Row.Face.allCases.filter { faces.contains($0) && fonts.printed($0) != $0 }
      .map { .replaced($0) }
    warnings += Row.Face.allCases.compactMap { face in
      text.scaled[face].map { .scaled(face, $0.count) }
    }
    return warnings
  }
}

extension Row.Face {
  /// What the pages call the font.
  fileprivate var resource: String {
    switch self {
    case .song: "Song"
    case .songBold: "SongBold"
    case .hei: "Hei"
    case .kai: "Kai"
    case .roman: "Roman"
    case .romanBold: "RomanBold"
    case .romanItalic: "RomanItalic"
    case .sansBold: "SansBold"
    }
  }
}
