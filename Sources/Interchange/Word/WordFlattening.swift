/// What stands in one place of a document after boxes and tables have been laid open.
struct WordLine {
  enum Kind {
    case text(WordParagraph)
    case picture(WordPicture)
    /// Rows, their cells parted by ` | `.
    case table([String])
  }

  var kind: Kind
  /// The comments that begin here.
  var comments: [String] = []

  var paragraph: WordParagraph? {
    if case .text(let paragraph) = kind { return paragraph }
    return nil
  }

  var isPicture: Bool {
    if case .picture = kind { return true }
    return false
  }
}

/// Lays a document open: one line after the other, text boxes behind the paragraph they hang on,
/// tables as rows of text, pictures out of both.
struct WordFlattening {
  private(set) var lines: [WordLine] = []
  /// Comments of paragraphs without text begin with the next line.
  private var waiting: [String] = []

  static func lines(of items: [WordItem]) -> [WordLine] {
    var flattening = WordFlattening()
    for item in items { flattening.take(item) }
    if !flattening.waiting.isEmpty, let last = flattening.lines.indices.last {
      flattening.lines[last].comments += flattening.waiting
    }
    return flattening.lines
  }

  /// The words alone.
  static func texts(of items: [WordItem]) -> [String] {
    lines(of: items).flatMap { line -> [String] in
      switch line.kind {
      case .text(let paragraph): [paragraph.text]
      case .table(let rows): rows
      case .picture: []
      }
    }
  }

  private mutating func take(_ item: WordItem) {
    switch item {
    case .paragraph(let paragraph): take(paragraph)
    case .table(let rows): take(rows)
    }
  }

  private mutating func add(_ kind: WordLine.Kind) {
    lines.append(WordLine(kind: kind, comments: waiting))
    waiting = []
  }

  private mutating func take(_ paragraph: WordParagraph) {
    for picture in paragraph.picturesBefore { add(.picture(picture)) }
    waiting += paragraph.comments
    for piece in Self.pieces(paragraph) { add(.text(piece)) }
    for picture in paragraph.picturesAfter { add(.picture(picture)) }
    for item in paragraph.boxes.flatMap({ $0 }) { take(item) }
  }

  /// Soft breaks part paragraphs where each ends a sentence, as in text from the web, or is a
  /// numbered crosshead; in a headline they part its pieces, elsewhere they stay.
  private static func pieces(_ paragraph: WordParagraph) -> [WordParagraph] {
    let lines = paragraph.text.unicodeScalars.split(separator: "\n")
    let pieces = lines.map { WordText.trimmed(String($0)) }.filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return [] }
    var whole = paragraph
    let isHead = paragraph.role != .body || (paragraph.isBold && paragraph.letters <= 60)
    if !isHead, pieces.count > 1, pieces.dropLast().allSatisfy(isWhole) {
      return pieces.enumerated().map { piece(paragraph, $0.element, isFirst: $0.offset == 0) }
    }
    whole.text = isHead ? WordText.row(of: pieces) : pieces.joined(separator: "\n")
    return [whole]
  }

  private static func isWhole(_ piece: String) -> Bool {
    WordText.endsSentence(piece) || PlainLines.isCrosshead(piece)
  }

  private static func piece(
    _ paragraph: WordParagraph, _ text: String, isFirst: Bool
  ) -> WordParagraph {
    var piece = paragraph
    piece.text = text
    piece.letters = WordText.letters(text)
    piece.boldLetters = paragraph.isBold ? piece.letters : 0
    if !isFirst { (piece.mark, piece.startsPage) = (nil, false) }
    return piece
  }
}

// MARK: - Tables

extension WordFlattening {
  /// A table of one column only frames its text.
  private mutating func take(_ rows: [[[WordItem]]]) {
    guard rows.contains(where: { $0.count > 1 }) else {
      for item in rows.flatMap({ $0 }).flatMap({ $0 }) { take(item) }
      return
    }
    let cells = rows.map { $0.map(Self.lines) }
    if takeForm(cells) { return }
    var text: [String] = []
    var index = 0
    while index < cells.count {
      let row = cells[index]
      waiting += row.flatMap { $0 }.flatMap(\.comments)
      index += 1
      guard row.contains(where: { $0.contains(where: \.isPicture) }) else {
        text += Self.row(row)
        continue
      }
      add(rows: &text)
      let captions = Self.captions(below: row, index < cells.count ? cells[index] : [])
      if captions != nil { index += 1 }
      takePictures(row, captions)
    }
    add(rows: &text)
  }

  /// A form of two columns, 标题 and 正文 among what stands on the left: what is filled in as labelled
  /// lines, and the text as it stands.
  private mutating func takeForm(_ cells: [[[WordLine]]]) -> Bool {
    guard cells.allSatisfy({ $0.count == 2 && !$0[0].contains(where: \.isPicture) }) else {
      return false
    }
    let labels = cells.map { row in
      row[0].flatMap { Self.texts($0) }.joined(separator: "").filter {
        !" \u{3000}:：".contains($0)
      }
    }
    guard labels.contains(where: { PlainLabel.isTitle(Raw(of: $0 + "：" + $0)) }),
      labels.contains(where: Self.isBody)
    else { return false }
    for (label, row) in zip(labels, cells) {
      waiting += row[0].flatMap(\.comments)
      if Self.isBody(label) {
        lines += row[1]
      } else {
        waiting += row[1].flatMap(\.comments)
        let words = row[1].flatMap { Self.texts($0) }.joined(separator: " ")
        if !words.isEmpty { add(.text(Self.line(label + "：" + words))) }
        lines += row[1].filter(\.isPicture)
      }
    }
    return true
  }

  private static func isBody(_ label: String) -> Bool {
    PlainLabel.isBodyMark(Raw(of: label + "："))
  }

  private static func line(_ text: String) -> WordParagraph {
    WordParagraph(text: text, letters: WordText.letters(text))
  }

  private mutating func add(rows: inout [String]) {
    if !rows.isEmpty { add(.table(rows)) }
    rows = []
  }

  private static func row(_ cells: [[WordLine]]) -> [String] {
    let texts: [String] = cells.map { cell in
      cell.flatMap { Self.texts($0) }.joined(separator: " ")
    }
    return texts.allSatisfy(\.isEmpty) ? [] : [texts.joined(separator: " | ")]
  }

  private static func texts(_ line: WordLine) -> [String] {
    switch line.kind {
    case .text(let paragraph): [paragraph.text]
    case .table(let rows): rows
    case .picture: []
    }
  }

  /// A row of words below a row of nothing but pictures are their captions.
  private static func captions(
    below pictures: [[WordLine]], _ row: [[WordLine]]
  ) -> [[WordLine]]? {
    let isAlone = pictures.allSatisfy { $0.allSatisfy(\.isPicture) }
    let isText = row.allSatisfy { $0.allSatisfy { $0.paragraph != nil } }
    return isAlone && isText && row.count == pictures.count ? row : nil
  }

  private mutating func takePictures(_ row: [[WordLine]], _ captions: [[WordLine]]?) {
    for (index, cell) in row.enumerated() {
      for line in cell { add(line.kind) }
      for line in captions?[index] ?? [] {
        guard var caption = line.paragraph else { continue }
        caption.role = .caption
        add(.text(caption))
      }
    }
  }
}
