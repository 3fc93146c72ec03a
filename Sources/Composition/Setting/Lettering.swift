import Manuscript
public import Typesetting

/// Sets the words of one article: Chinese on the em grid, English word by word in faces of its own.
struct Lettering {
  let metrics: Metrics
  let language: CopyLanguage
  /// Where English words may be parted.
  var hyphenation: Hyphenation?

  init(_ metrics: Metrics, _ language: CopyLanguage, hyphenation: Hyphenation? = nil) {
    self.metrics = metrics
    self.language = language
    self.hyphenation = hyphenation
  }

  var isEnglish: Bool { language == .english }

  /// The face of English copy that does what a Chinese one does.
  func face(_ face: Row.Face) -> Row.Face {
    guard isEnglish else { return face }
    switch face {
    case .song: return .roman
    case .songBold: return .romanBold
    case .hei: return .sansBold
    case .kai: return .romanItalic
    case .roman, .romanBold, .romanItalic, .sansBold: return face
    }
  }

  /// What parts words of the furniture: an em, in English a bar.
  var spacer: String { isEnglish ? " | " : "\u{3000}" }

  private func widths(_ face: Row.Face) -> Metrics {
    self.face(face).latin.map { metrics[$0] } ?? metrics
  }

  private func rules(isRagged: Bool) -> EnglishRules {
    var rules = EnglishRules(hyphenation: isRagged ? nil : hyphenation)
    rules.isRagged = isRagged
    return rules
  }

  // MARK: Setting

  /// A paragraph in every number of lines it can be set in.
  func setting(
    _ text: String, measure: Int, firstIndent: Int, face: Row.Face
  ) -> ParagraphSetting {
    let widths = widths(face)
    return isEnglish
      ? ParagraphSetting(
        text, measure: measure, firstIndent: firstIndent, metrics: widths,
        english: rules(isRagged: false))
      : ParagraphSetting(text, measure: measure, firstIndent: firstIndent, metrics: widths)
  }

  /// Flush lines; English ones are left ragged where that is asked for.
  func lines(
    _ text: String, measure: Int, firstIndent: Int, face: Row.Face,
    breaking: LineBreaking = .greedy, isRagged: Bool = false
  ) -> [SetLine] {
    let widths = widths(face)
    return isEnglish
      ? LineBreaker.lines(
        text, measure: measure, firstIndent: firstIndent, metrics: widths, breaking: .optimal,
        english: rules(isRagged: isRagged))
      : LineBreaker.lines(
        text, measure: measure, firstIndent: firstIndent, metrics: widths, breaking: breaking)
  }

  /// A row as it comes, without a measure.
  func row(_ text: String, face: Row.Face) -> SetLine {
    isEnglish
      ? LineBreaker.row(text, metrics: widths(face), english: rules(isRagged: true))
      : LineBreaker.row(text, metrics: metrics)
  }

  /// Rows of a headline.
  func rows(_ text: String, measure: Int, face: Row.Face) -> [SetLine] {
    isEnglish
      ? RowBreaker.rows(
        text, measure: measure, metrics: widths(face), english: rules(isRagged: true))
      : RowBreaker.rows(text, measure: measure, metrics: metrics)
  }

  /// How rows read one after the other.
  func reading(of rows: [SetLine]) -> RowBreaker.Reading {
    isEnglish ? RowBreaker.reading(ofEnglish: rows) : RowBreaker.reading(of: rows)
  }
}

extension Row.Face {
  /// The face of English copy that it is.
  public var latin: LatinFace? { LatinFace(rawValue: rawValue) }

  /// The Chinese face for characters that a face of English copy does not have.
  var forHan: Row.Face {
    switch self {
    case .roman, .romanItalic: .song
    case .romanBold: .songBold
    case .sansBold: .hei
    case .song, .songBold, .hei, .kai: self
    }
  }
}

extension Layout {
  /// The kinds of type that its pages are drawn with, in their own order.
  public var faces: [Row.Face] {
    var faces: Set<Row.Face> = []
    for page in pages {
      for box in page.boxes { for row in box.rows { faces.insert(row.face) } }
    }
    return Row.Face.allCases.filter { faces.contains($0) }
  }
}

extension Row {
  /// Characters that a face of English copy does not have become rows of their own in a Chinese one.
  func parted(by metrics: Metrics) -> [Row] {
    guard let latin = face.latin else { return [self] }
    let scalars = Array(text.unicodeScalars)
    var rows: [Row] = []
    var start = 0
    while start < scalars.count {
      let isOwn = metrics.has(scalars[start], in: latin)
      var end = start + 1
      while end < scalars.count, metrics.has(scalars[end], in: latin) == isOwn { end += 1 }
      rows.append(
        Row(
          text: String(String.UnicodeScalarView(scalars[start..<end])), x: Array(x[start..<end]),
          y: y, size: size, face: isOwn ? face : face.forHan, isRed: isRed))
      start = end
    }
    return rows
  }
}

extension Box {
  /// The box with its rows parted where another face is needed.
  func parted(by metrics: Metrics) -> Box {
    guard rows.contains(where: { $0.face.latin != nil }) else { return self }
    return Box(
      kind: kind, frame: frame, area: area, story: story,
      rows: rows.flatMap { $0.parted(by: metrics) }, media: media, crop: crop)
  }
}

extension Page {
  /// The page with rows parted where another face is needed.
  func parted(by metrics: Metrics) -> Page {
    Page(
      number: number, name: name, grid: grid, boxes: boxes.map { $0.parted(by: metrics) },
      stories: stories, cuts: cuts, score: score)
  }
}
