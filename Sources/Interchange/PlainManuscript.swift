import Manuscript

/// A manuscript as people type it who know of no form: headline, name line, text.
public enum PlainManuscript {
  /// Reads it; no character has a meaning as a mark, and all of it is in the article.
  ///
  /// The first line is the headline if it reads like one: short, without the mark of a sentence at
  /// its end. 标题：, 作者： and their like are read as labels. Lines become paragraphs, broken lines
  /// are joined, 一、…… and （一）…… on lines of their own become crossheads, and names in brackets at
  /// the end are bylines where none stand at the top.
  public static func read(_ text: String, name: String) -> ManuscriptForm {
    var reading = PlainReading(text)
    reading.takeHead()
    reading.takeEnd()
    reading.takeBody()
    var article = reading.article
    article.language = LanguageGuess.of(article)
    return ManuscriptForm(article: article)
  }
}

/// Reads a plain manuscript from the top and from the end.
private struct PlainReading {
  var article = Article()
  private var lines: ArraySlice<FormLine>

  init(_ text: String) {
    lines = PlainLines.lines(of: text).drop(while: \.isBlank)
  }

  // MARK: - Head

  mutating func takeHead() {
    takeLabels()
    if article.headline.isEmpty, let first = lines.first, PlainLines.isHeadline(first.raw),
      lines.dropFirst().contains(where: { !$0.isBlank })
    {
      article.headline = String(first.raw)
      lines = lines.dropFirst().drop(while: \.isBlank)
    }
    takeLabels()
    takeDeck()
    takeNames()
  }

  private mutating func takeLabels() {
    while let line = lines.first, let (key, text) = PlainLabel.read(line.raw), take(key, text) {
      lines = lines.dropFirst().drop(while: \.isBlank)
    }
  }

  private mutating func take(_ key: FrontKey, _ text: Raw) -> Bool {
    let copy = String(text)
    switch key {
    case .headline where article.headline.isEmpty: article.headline = copy
    case .kicker where article.kicker == nil: article.kicker = copy
    case .deck where article.deck == nil: article.deck = copy
    case .section where article.section == nil: article.section = copy
    case .source where article.source == nil: article.source = copy
    case .byline where article.bylines.isEmpty:
      article.bylines = NameLine.read(text) ?? [Byline(name: copy)]
    default: return false
    }
    return true
  }

  /// A second row that begins with a dash.
  private mutating func takeDeck() {
    guard article.deck == nil, !article.headline.isEmpty, let line = lines.first,
      line.raw.starts(with: "——".unicodeScalars), PlainLines.isHeadline(line.raw)
    else { return }
    article.deck = String(line.raw)
    lines = lines.dropFirst().drop(while: \.isBlank)
  }

  private mutating func takeNames() {
    while !article.headline.isEmpty, article.bylines.isEmpty, let line = lines.first,
      line.raw.count <= 60, let names = NameLine.read(line.raw)
    {
      article.bylines = names
      lines = lines.dropFirst().drop(while: \.isBlank)
    }
  }

  // MARK: - End

  /// （王芳 李明） as the last line.
  mutating func takeEnd() {
    let blanks = lines.reversed().prefix(while: \.isBlank).count
    lines = lines.dropLast(blanks)
    guard article.bylines.isEmpty, lines.count > 1, let last = lines.last,
      let open = last.raw.first, let close = last.raw.last, "（(".unicodeScalars.contains(open),
      "）)".unicodeScalars.contains(close), let names = NameLine.read(last.raw)
    else { return }
    article.bylines = names
    lines = lines.dropLast()
  }

  // MARK: - Body

  mutating func takeBody() {
    let paragraphs = PlainLines.paragraphs(lines)
    for (index, paragraph) in paragraphs.enumerated() {
      let isLast = index + 1 == paragraphs.count
      if !isLast, PlainLines.isCrosshead(paragraph) {
        article.blocks.append(.crosshead(paragraph))
      } else {
        article.blocks.append(.paragraph(paragraph))
      }
    }
    takeDateline()
  }

  /// 本刊讯 and its like at the start of the text stand in a field of their own.
  private mutating func takeDateline() {
    guard case .paragraph(let text) = article.blocks.first,
      let dateline = PlainLabel.datelines.first(where: text.hasPrefix)
    else { return }
    let rest = Raw(text.unicodeScalars.dropFirst(dateline.unicodeScalars.count))
    guard let next = rest.first, Escape.isBlank(next) || next == "（" || next == "(" else { return }
    var copy = rest.trimmed
    if let (names, length) = PlainLabel.bracketedNames(copy), article.bylines.isEmpty {
      article.bylines = names
      copy = Raw(copy.dropFirst(length)).trimmed
    }
    guard !copy.isEmpty else { return }
    article.dateline = dateline
    article.blocks[0] = .paragraph(String(copy))
  }
}
