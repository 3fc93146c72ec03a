import Composition
import Manuscript
import Notation
import SVGRendering
import TestSupport
import Testing

@Suite struct `A page as SVG` {
  private func page(_ layout: Layout, _ index: Int = 0) -> String {
    String(decoding: SVGPage.svg(of: layout.pages[index], in: layout), as: UTF8.self)
  }

  @Test func `is as large as its paper, in points`() {
    let svg = page(layout(of: []))
    #expect(svg.contains("viewBox=\"0 0 595.276 841.89\" width=\"595.276pt\" height=\"841.89pt\""))
    #expect(svg.contains("xml:lang=\"zh-Hans\""))
  }

  @Test func `gives every character its place`() {
    let row = Row(
      text: "工会", x: [.points(10), Length(thousandths: 19_500)], y: .points(30), size: .points(9),
      face: .song)
    let frame = Frame(x: .zero, y: .zero, width: .points(99), height: .points(9))
    #expect(
      draw(Box(kind: .text, frame: frame, rows: [row])) == """
        <g class="text"><text class="song" font-size="9" y="30" x="10 19.5">工会</text></g>
        """)
  }

  @Test func `draws rules, frames, draft marks and the room of pictures`() {
    let frame = Frame(x: .points(1), y: .points(2), width: .points(3), height: .points(4))
    let area = "x=\"1\" y=\"2\" width=\"3\" height=\"4\""
    #expect(draw(Box(kind: .rule, frame: frame)) == "<g class=\"rule\"><rect \(area)/></g>")
    #expect(
      draw(Box(kind: .frame, frame: frame)) == """
        <g class="frame"><rect \(area) fill="none" stroke="#000" stroke-width="0.5"/></g>
        """)
    #expect(
      draw(Box(kind: .photo, frame: frame)) == """
        <g class="photo"><rect \(area) fill="#e8e8e8"/></g>
        """)
  }

  @Test func `draws pictures whose bytes are given, and nothing that is no picture`() {
    let frame = Frame(x: .points(1), y: .points(2), width: .points(3), height: .points(4))
    let area = "x=\"1\" y=\"2\" width=\"3\" height=\"4\""
    let box = Box(kind: .photo, frame: frame, media: articleID(7))
    #expect(
      draw(box, [articleID(7): [0xFF, 0xD8, 0xFF, 0x00]]) == """
        <g class="photo"><image \(area) preserveAspectRatio="xMidYMid slice" \
        href="data:image/jpeg;base64,/9j/AA=="/></g>
        """)
    let grey = "<g class=\"photo\"><rect \(area) fill=\"#e8e8e8\"/></g>"
    #expect(draw(box) == grey)
    #expect(draw(box, [articleID(7): Array("<svg onload=x>".utf8)]) == grey)
  }

  @Test func `draws in red where text breaks off`() {
    let frame = Frame(x: .points(1), y: .points(2), width: .points(3), height: .points(4))
    #expect(
      draw(Box(kind: .oversetMark, frame: frame)) == """
        <g class="overset_mark"><rect x="1" y="2" width="3" height="4" fill="#c00"/></g>
        """)
  }

  /// The last line of a page that holds one box.
  private func draw(_ box: Box, _ pictures: [Digest: [UInt8]] = [:]) -> String {
    let empty = layout(of: []).pages[0]
    let page = Page(
      number: 1, name: "", grid: empty.grid, boxes: [box], stories: [], cuts: [],
      score: PageScore())
    let svg = SVGPage.svg(of: page, in: layout(of: []), pictures: pictures)
    let lines = String(decoding: svg, as: UTF8.self).split(separator: "\n")
    return lines.last.map { String($0.dropLast("</svg>".count)) } ?? ""
  }

  @Test func `leaves characters together that have to be shaped together`() {
    let text = "中e\u{301}文🙂مرحبا"
    let x = text.unicodeScalars.indices.enumerated().map { Length.points($0.offset) }
    let row = Row(text: text, x: x, y: .points(9), size: .points(9), face: .song)
    let frame = Frame(x: .zero, y: .zero, width: .points(99), height: .points(9))
    let marks = Box(kind: .text, frame: frame, rows: [row]).marks
    let pieces = marks.map { mark -> String in
      guard case .text(let piece) = mark else { return "" }
      return piece.text + ":" + piece.x.map(\.points).joined(separator: ",")
    }
    #expect(pieces == ["中:0", "e\u{301}:1", "文:3", "🙂مرحبا:4"])
  }

  /// The text of a row keeps the line feed that ended the line; no font has a sign for it.
  @Test func `draws no sign where a line was ended by hand`() {
    let row = Row(
      text: "上行\n", x: [.zero, .points(9), .points(18)], y: .points(9), size: .points(9),
      face: .song)
    let frame = Frame(x: .zero, y: .zero, width: .points(99), height: .points(9))
    guard case .text(let mark) = Box(kind: .text, frame: frame, rows: [row]).marks.first else {
      Issue.record("nothing is drawn")
      return
    }
    #expect(mark.text == "上行")
    #expect(mark.x == [.zero, .points(9)])
  }

  @Test func `shows hostile copy as text and nothing else`() {
    let article = Article(
      headline: hostile, section: hostile, bylines: [Byline(name: hostile)],
      blocks: [.paragraph(hostile), .picture(Picture(caption: hostile))])
    let layout = layout(of: [article], name: hostile, draft: true)
    for page in layout.pages {
      let svg = SVGPage.svg(of: page, in: layout)
      let names = Set(nesting(svg) ?? ["broken"])
      #expect(names.isSubset(of: ["svg", "title", "style", "rect", "g", "text"]))
      #expect(!svg.contains(0) && !svg.contains(0x1B))
    }
    let words = visibleText(SVGPage.svg(of: layout.pages[0], in: layout))
    #expect(words.contains("alert(1)"))
  }

  @Test func `needs nothing from a network`() {
    let svg = page(layout(of: [Article(headline: "题", blocks: [.paragraph("文")])]))
    for word in ["href", "url(", "@import", "<image", "<script"] { #expect(!svg.contains(word)) }
    #expect(svg.split(separator: "http").count == 2)
  }
}
