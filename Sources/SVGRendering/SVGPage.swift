public import Composition
import Manuscript
public import Notation

/// Draws a page as a picture of its own.
public enum SVGPage {
  /// One SVG document with its measures in points; needs no network and no font of its own, as every
  /// character has its place. Copy is escaped. Pictures whose bytes are given by their SHA-256 are
  /// drawn, PNG, JPEG, GIF and WebP; the room of the others is grey.
  public static func svg(
    of page: Page, in layout: Layout, pictures: [Digest: [UInt8]] = [:]
  ) -> [UInt8] {
    let width = layout.trimWidth.points
    let height = layout.trimHeight.points
    var writer = MarkupWriter()
    writer.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"),
        ("width", width + "pt"), ("height", height + "pt"),
        ("xml:lang", layout.language.rawValue),
      ]
    ) { svg in
      svg.element("title") { $0.text(title(of: page, in: layout)) }
      svg.element("style") { $0.literal(style) }
      svg.element("rect", [("width", width), ("height", height), ("fill", "#fff")])
      let drawing = SVGDrawing(pictures: pictures)
      for box in page.boxes { drawing.draw(box, &svg) }
    }
    writer.literal("\n")
    return writer.bytes
  }

  private static let style: StaticString = """
    text{white-space:pre;font-kerning:none;font-variant-ligatures:none;\
    text-spacing-trim:space-all;text-autospace:no-autospace}\
    .overset_mark text{fill:#c00}\
    .song{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}\
    .song_bold{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;\
    font-weight:700}\
    .hei{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",\
    SimHei,sans-serif;font-weight:700}\
    .kai{font-family:"Kaiti SC",STKaiti,KaiTi,"Noto Serif CJK SC",serif}\
    .roman,.roman_bold,.roman_italic{font-family:"Times New Roman","Liberation Serif",\
    "Nimbus Roman",Tinos,Times,serif}.roman_bold{font-weight:700}\
    .roman_italic{font-style:italic}.sans_bold{font-family:Arial,"Liberation Sans",\
    "Nimbus Sans",Arimo,Helvetica,sans-serif;font-weight:700}
    """

  private static func title(of page: Page, in layout: Layout) -> String {
    [layout.title, layout.issue, "\(page.number)", page.name].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

/// Draws boxes.
private struct SVGDrawing {
  let pictures: [Digest: [UInt8]]

  func draw(_ box: Box, _ svg: inout MarkupWriter) {
    svg.literal("\n")
    svg.element("g", [("class", box.kind.rawValue)]) { group in
      for mark in box.marks { draw(mark, &group) }
    }
  }

  private func draw(_ mark: Mark, _ svg: inout MarkupWriter) {
    switch mark {
    case .fill(let frame): svg.element("rect", area(frame))
    case .shade(let frame): svg.element("rect", area(frame) + [("fill", "#e8e8e8")])
    case .outline(let frame, let thickness):
      let pen: [(StaticString, String)] = [
        ("fill", "none"), ("stroke", "#000"), ("stroke-width", thickness.points),
      ]
      svg.element("rect", area(frame) + pen)
    case .picture(let media, let frame, let crop): draw(media, frame, crop, &svg)
    case .clear(let frame): svg.element("rect", area(frame) + [("fill", "#fff")])
    case .alarm(let frame): svg.element("rect", area(frame) + [("fill", "#c00")])
    case .text(let text), .alarmText(let text):
      svg.element(
        "text",
        [
          ("class", text.face.rawValue), ("font-size", text.size.points), ("y", text.y.points),
          ("x", text.x.map(\.points).joined(separator: " ")),
        ]
      ) { $0.text(text.drawn) }
    }
  }

  private func draw(
    _ media: Digest, _ frame: Frame, _ crop: Crop?, _ svg: inout MarkupWriter
  ) {
    guard let address = pictures[media].flatMap({ PictureAddress.data($0) }) else {
      return svg.element("rect", area(frame) + [("fill", "#e8e8e8")])
    }
    if let crop {
      return svg.element("svg", area(frame)) {
        $0.element(
          "image",
          area(crop.whole(in: frame)) + [("preserveAspectRatio", "none"), ("href", address)])
      }
    }
    svg.element(
      "image", area(frame) + [("preserveAspectRatio", "xMidYMid slice"), ("href", address)])
  }

  private func area(_ frame: Frame) -> [(StaticString, String)] {
    [
      ("x", frame.x.points), ("y", frame.y.points), ("width", frame.width.points),
      ("height", frame.height.points),
    ]
  }
}
