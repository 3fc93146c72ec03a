public import Notation

/// Draws marks as elements of SVG: in a page that is a document of its own, and in pages that stand
/// in an HTML document.
public struct MarkDrawing: Sendable {
  private let pictures: [Digest: [UInt8]]

  /// Pictures whose bytes are given by their SHA-256 are drawn, PNG, JPEG, GIF and WebP; the room of
  /// the others is grey.
  public init(pictures: [Digest: [UInt8]]) { self.pictures = pictures }

  /// The style sheet of what is drawn. Every character has its place, so no font is needed; a class
  /// for each face names those that suit it.
  public static let style: StaticString = """
    text{white-space:pre;font-kerning:none;font-variant-ligatures:none;\
    text-spacing-trim:space-all;text-autospace:no-autospace}\
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

  /// Writes one mark; copy in it is escaped.
  public func draw(_ mark: Mark, _ svg: inout MarkupWriter) {
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
    case .redFill(let frame): svg.element("rect", area(frame) + [("fill", "#c00")])
    case .text(let text): draw(text, &svg)
    case .redText(let text): draw(text, &svg, fill: "#c00")
    }
  }

  private func draw(_ text: TextMark, _ svg: inout MarkupWriter, fill: String? = nil) {
    var attributes: [(StaticString, String)] = [
      ("class", text.face.rawValue), ("font-size", text.size.points), ("y", text.y.points),
      ("x", text.x.points),
    ]
    if let fill { attributes.append(("fill", fill)) }
    svg.element("text", attributes) { $0.text(text.drawn) }
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
