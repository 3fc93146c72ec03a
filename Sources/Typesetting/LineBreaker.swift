/// How the ends of lines are chosen.
public enum LineBreaking: Sendable {
  /// Each line takes as much as fits.
  case greedy
  /// The spacing of the whole paragraph is as even as it can be.
  case optimal
}

/// Breaks paragraphs into lines on the em grid (rules T1 to T15 of Chinese setting).
public enum LineBreaker {
  /// Sets one paragraph to a measure; both in thousandths of an em.
  ///
  /// Every line but the last of a paragraph is flush on both sides, unless it is marked as forced.
  /// A line feed ends a line and begins a new paragraph without indent. Takes time in proportion
  /// to the length of the text. An empty text has no line.
  public static func lines(
    _ text: String, measure: Int, firstIndent: Int, metrics: Metrics,
    breaking: LineBreaking = .greedy
  ) -> [SetLine] {
    if breaking == .optimal {
      let setting = ParagraphSetting(
        text, measure: measure, firstIndent: firstIndent, metrics: metrics)
      if let best = setting.best { return setting.lines(option: best) }
    }
    let measure = max(1000, measure)
    let indent = max(0, min(firstIndent, measure - 2000))
    let clustered = ClusteredText(text, measure: measure, metrics: metrics)
    var lines: [SetLine] = []
    for var breaks in paragraphs(clustered, measure, indent) {
      breaks.avoidLonelyCharacter()
      lines += breaks.setLines()
    }
    return lines
  }

  /// Sets one paragraph of English to a measure, word by word; both measures in thousandths of an
  /// em of the face of the metrics.
  ///
  /// Every line but the last of a paragraph is flush on both sides within the limits of
  /// `WordSpace`, unless it is marked as forced or the rules leave it ragged. A hyphen that is added
  /// is U+00AD at the end of its line; without these the texts of the lines are the whole text. A
  /// line feed ends a line and begins a new paragraph without indent.
  public static func lines(
    _ text: String, measure: Int, firstIndent: Int, metrics: Metrics,
    breaking: LineBreaking = .greedy, english: EnglishRules
  ) -> [SetLine] {
    var lines: [SetLine] = []
    let paragraphs = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, paragraph) in paragraphs.enumerated() {
      var own = paragraphLines(
        String(paragraph), measure, lines.isEmpty ? firstIndent : 0, metrics, breaking, english)
      if index + 1 < paragraphs.count {
        if own.isEmpty {
          own = [SetLine(text: "", x: [], width: 0, isLast: true, isForced: false)]
        }
        own[own.count - 1].end(with: "\n")
      }
      lines += own
    }
    return lines
  }

  private static func paragraphLines(
    _ text: String, _ measure: Int, _ firstIndent: Int, _ metrics: Metrics,
    _ breaking: LineBreaking, _ english: EnglishRules
  ) -> [SetLine] {
    if text.isEmpty { return [] }
    if breaking == .optimal {
      let setting = ParagraphSetting(
        text, measure: measure, firstIndent: firstIndent, metrics: metrics, english: english)
      if let best = setting.best { return setting.lines(option: best) }
    }
    let measure = max(1000, measure)
    let indent = max(0, min(firstIndent, measure - 2000))
    let words = EnglishText(text, measure: measure, metrics: metrics, rules: english)
    let ragged = english.isRagged
    let cost = EnglishCost(text: words, measure: measure, indent: indent, isRagged: ragged)
    return EnglishSetter(text: words, measure: measure, indent: indent, isRagged: ragged)
      .lines(EnglishGreedy(text: words, cost: cost).extents())
  }

  /// Sets an English text on one row as it comes, without a measure.
  public static func row(_ text: String, metrics: Metrics, english: EnglishRules) -> SetLine {
    let flat = String(String.UnicodeScalarView(text.unicodeScalars.map(flattened)))
    let lines = lines(
      flat, measure: 1 << 28, firstIndent: 0, metrics: metrics, english: english)
    return lines.first ?? SetLine(text: "", x: [], width: 0, isLast: true, isForced: false)
  }

  /// Sets a text on one row as it comes, without a measure: labels, names, headlines.
  public static func row(_ text: String, metrics: Metrics) -> SetLine {
    let flat = String(String.UnicodeScalarView(text.unicodeScalars.map(flattened)))
    let lines = lines(flat, measure: 1 << 40, firstIndent: 0, metrics: metrics)
    return lines.first ?? SetLine(text: "", x: [], width: 0, isLast: true, isForced: false)
  }

  private static func flattened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    CharacterClass(scalar) == .lineFeed ? " " : scalar
  }

  private static func paragraphs(
    _ text: ClusteredText, _ measure: Int, _ indent: Int
  ) -> [ParagraphBreaks] {
    var paragraphs: [ParagraphBreaks] = []
    var start = 0
    while start < text.clusters.count {
      var end = start
      while end < text.clusters.count, text.clusters[end].kind != .lineFeed { end += 1 }
      let last = min(end + 1, text.clusters.count)
      paragraphs.append(
        ParagraphBreaks(
          text, start..<last, measure: measure, indent: paragraphs.isEmpty ? indent : 0))
      start = last
    }
    return paragraphs
  }
}
