import Composition
import Notation

/// Draws marks into the picture of a page.
enum PageDrawing {
  /// Boxes of one story as one group, which a screen reader calls by the story's headline.
  static func draw(_ boxes: ArraySlice<Box>, _ page: Page, _ svg: inout MarkupWriter) {
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

  private static func draw(_ mark: Mark, _ svg: inout MarkupWriter) {
    switch mark {
    case .fill(let frame): svg.element("rect", area(frame))
    case .shade(let frame): svg.element("rect", area(frame) + [("fill", "#e8e8e8")])
    case .outline(let frame, let thickness):
      let pen: [(StaticString, String)] = [
        ("fill", "none"), ("stroke", "#000"), ("stroke-width", thickness.points),
      ]
      svg.element("rect", area(frame) + pen)
    case .text(let text): draw(text, &svg)
    }
  }

  private static func draw(_ text: TextMark, _ svg: inout MarkupWriter) {
    svg.element(
      "text",
      [
        ("class", text.face.rawValue), ("font-size", text.size.points), ("y", text.y.points),
        ("x", text.x.map(\.points).joined(separator: " ")),
      ]
    ) { $0.text(text.text) }
  }

  private static func area(_ frame: Frame) -> [(StaticString, String)] {
    [
      ("x", frame.x.points), ("y", frame.y.points), ("width", frame.width.points),
      ("height", frame.height.points),
    ]
  }
}
