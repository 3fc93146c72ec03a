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
      svg.element("style") { $0.literal(MarkDrawing.style) }
      svg.element("rect", [("width", width), ("height", height), ("fill", "#fff")])
      let drawing = MarkDrawing(pictures: pictures)
      for box in page.boxes { draw(box, drawing, &svg) }
    }
    writer.literal("\n")
    return writer.bytes
  }

  private static func draw(_ box: Box, _ drawing: MarkDrawing, _ svg: inout MarkupWriter) {
    svg.literal("\n")
    svg.element("g", [("class", box.kind.rawValue)]) { group in
      for mark in box.marks { drawing.draw(mark, &group) }
    }
  }

  private static func title(of page: Page, in layout: Layout) -> String {
    [layout.title, layout.issue, "\(page.number)", page.name].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
