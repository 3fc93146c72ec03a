import Composition
import Notation

/// Draws marks into the picture of a page.
struct PageDrawing {
  let pictures: [Digest: [UInt8]]

  /// Boxes of one story as one group, which a screen reader calls by the story's headline.
  func draw(_ boxes: ArraySlice<Box>, _ page: Page, _ svg: inout MarkupWriter) {
    let story = boxes.first?.story.flatMap { id in page.stories.first { $0.id == id } }
    var label: [(StaticString, String)] = []
    if let story { label = [("role", "group"), ("aria-label", story.headline)] }
    svg.literal("\n")
    svg.element("g", label) { group in
      for box in boxes {
        for mark in box.marks { draw(mark, &group) }
      }
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
    case .text(let text): draw(text, &svg)
    case .alarmText(let text): draw(text, &svg, fill: "#c00")
    }
  }

  private func draw(_ text: TextMark, _ svg: inout MarkupWriter, fill: String? = nil) {
    var attributes: [(StaticString, String)] = [
      ("class", text.face.rawValue), ("font-size", text.size.points), ("y", text.y.points),
      ("x", text.x.map(\.points).joined(separator: " ")),
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
