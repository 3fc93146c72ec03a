import Notation

/// Pictures and text boxes, which hang on a run, and tables.
extension WordFlowReader {
  /// Everything drawn up to the end of the open element, whichever of the two ways of drawing.
  mutating func takeDrawing(into paragraph: inout WordParagraph) throws(MarkupFault) {
    while let step = try markup.next() {
      switch step {
      case .end: return
      case .text: continue
      case .start(let tag): try takeDrawn(tag, into: &paragraph)
      }
    }
  }

  private mutating func takeDrawn(
    _ tag: MarkupTag, into paragraph: inout WordParagraph
  ) throws(MarkupFault) {
    switch tag.name {
    case "w:txbxContent": return paragraph.boxes.append(try items())
    case "mc:AlternateContent":
      guard try entersChoice() else { return }
      try takeDrawing(into: &paragraph)
    case "a:blip": take(picture: tag["r:embed"] ?? tag["r:link"], into: &paragraph)
    case "v:imagedata": take(picture: tag["r:id"], into: &paragraph)
    case "v:textpath": takeLettering(tag["string"] ?? "", into: &paragraph)
    case "c:chart", "dgm:relIds": leave(.drawing, "")
    case "o:OLEObject": leave(.embeddedFile, tag["ProgID"] ?? "")
    default: return try takeDrawing(into: &paragraph)
    }
    try markup.skip()
  }

  private mutating func take(picture id: String?, into paragraph: inout WordParagraph) {
    guard let id, let relation = relations[id] else { return }
    let picture = WordPicture(path: relation.target, isOutside: relation.isOutside)
    if paragraph.letters == 0 {
      paragraph.picturesBefore.append(picture)
    } else {
      paragraph.picturesAfter.append(picture)
    }
  }

  /// Letters drawn along a path, as old headlines are.
  private func takeLettering(_ text: String, into paragraph: inout WordParagraph) {
    let letters = WordText.letters(text)
    guard letters > 0 else { return }
    paragraph.boxes.append([.paragraph(WordParagraph(text: text, letters: letters))])
  }

  /// The rows of a table, those that were deleted left out.
  mutating func rows() throws(MarkupFault) -> [[[WordItem]]] {
    var rows: [[[WordItem]]] = []
    while let step = try markup.next() {
      switch step {
      case .end: return rows
      case .text: continue
      case .start(let tag):
        switch tag.name {
        case "w:tr":
          if let row = try row() { rows.append(row) }
        case "w:sdt", "w:sdtContent", "w:ins", "w:customXml": rows += try self.rows()
        default: try takeMark(tag)
        }
      }
    }
    return rows
  }

  private mutating func row() throws(MarkupFault) -> [[WordItem]]? {
    var cells: [[WordItem]] = []
    var isDeleted = false
    try takeCells(into: &cells, &isDeleted)
    guard isDeleted else { return cells }
    leave(.deletion, WordFlattening.texts(of: cells.flatMap { $0 }).joined(separator: " "))
    return nil
  }

  private mutating func takeCells(
    into cells: inout [[WordItem]], _ isDeleted: inout Bool
  ) throws(MarkupFault) {
    while let step = try markup.next() {
      switch step {
      case .end: return
      case .text: continue
      case .start(let tag):
        switch tag.name {
        case "w:tc": cells.append(try items())
        case "w:trPr": isDeleted = try holds("w:del")
        case "w:sdt", "w:sdtContent", "w:ins", "w:customXml":
          try takeCells(into: &cells, &isDeleted)
        default: try takeMark(tag)
        }
      }
    }
  }
}
