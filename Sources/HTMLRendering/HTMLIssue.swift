public import Composition
public import Manuscript
public import Notation

/// Draws an issue as one document for screen and paper.
public enum HTMLIssue {
  /// All pages of a layout, drawn from the positions of the layout, and under them the `articles` as
  /// pages for reading, in the order of the pages; needs no network, no script and
  /// no font of its own. Text is selectable, story after story. `language` is that of the copy.
  /// Pictures whose bytes are given by their SHA-256 are drawn, PNG, JPEG, GIF and WebP; the room
  /// of the others is grey.
  public static func html(
    of layout: Layout, title: String, language: CopyLanguage,
    articles: [Digest: Article] = [:], pictures: [Digest: [UInt8]] = [:]
  ) -> [UInt8] {
    let drawing = MarkDrawing(pictures: pictures)
    return HTMLDocument.bytes(
      title: title, language: language.rawValue, allowing: "; img-src data:"
    ) { style in
      writeStyle(of: layout, to: &style)
    } body: { body in
      body.element("main") { main in
        main.element("h1", [("class", "title")]) { $0.text(title) }
        for page in layout.pages { section(page, layout, drawing, &main) }
        let reader = ArticlePages(articles: articles, pictures: pictures)
        reader.write(layout, &main)
      }
    }
  }

  private static func writeStyle(of layout: Layout, to style: inout MarkupWriter) {
    style.literal(HTMLStyle.sheet)
    style.literal(ArticleCopy.style)
    style.literal(MarkDrawing.style)
    let (width, height) = (layout.trimWidth.points, layout.trimHeight.points)
    style.text("@page{size:\(width)pt \(height)pt;margin:0}")
    style.text(".page{width:\(width)pt;height:\(height)pt}")
  }

  private static func section(
    _ page: Page, _ layout: Layout, _ drawing: MarkDrawing, _ main: inout MarkupWriter
  ) {
    main.literal("\n")
    let label = "\(page.number) \(page.name)"
    main.element(
      "section", [("class", "page"), ("id", "page-\(page.number)"), ("aria-label", label)]
    ) { section in
      let box = "0 0 \(layout.trimWidth.points) \(layout.trimHeight.points)"
      section.element("svg", [("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", box)]) { svg in
        for run in runs(page.boxes) { draw(run, page, drawing, &svg) }
      }
    }
  }

  /// Boxes of one story as one group, which a screen reader calls by the story's headline.
  private static func draw(
    _ boxes: ArraySlice<Box>, _ page: Page, _ drawing: MarkDrawing, _ svg: inout MarkupWriter
  ) {
    let story = boxes.first?.story.flatMap { id in page.stories.first { $0.id == id } }
    var label: [(StaticString, String)] = []
    if let story { label = [("role", "group"), ("aria-label", story.headline)] }
    svg.literal("\n")
    svg.element("g", label) { group in
      for box in boxes {
        for mark in box.marks { drawing.draw(mark, &group) }
      }
    }
  }

  /// Neighbouring boxes of one story.
  private static func runs(_ boxes: [Box]) -> [ArraySlice<Box>] {
    var runs: [ArraySlice<Box>] = []
    var start = 0
    for end in 1...max(1, boxes.count)
    where end >= boxes.count || boxes[end].story != boxes[start].story {
      if start < boxes.count { runs.append(boxes[start..<end]) }
      start = end
    }
    return runs
  }
}
