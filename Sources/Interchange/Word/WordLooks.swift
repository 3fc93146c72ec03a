import Manuscript

/// What looks mean in this document: a bold line says nothing where all is bold.
struct WordLooks {
  /// How strong a row of the head is; the least is the strongest.
  struct Rank: Hashable, Comparable {
    var level: Int
    var size: Int
    var isBold: Bool

    static func < (first: Rank, second: Rank) -> Bool {
      if first.level != second.level { return first.level < second.level }
      if first.size != second.size { return first.size > second.size }
      return first.isBold && !second.isBold
    }
  }

  /// The size of most of the text, in half points; 0 where nothing says it.
  private let bodySize: Int
  private let bodyIsBold: Bool

  init(_ lines: [WordLine]) {
    let texts = lines.dropFirst().compactMap(\.paragraph).filter { $0.role == .body }
    var letters: [Int: Int] = [:]
    for text in texts { letters[text.size, default: 0] += text.letters }
    let most = letters.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    bodySize = most?.key ?? 0
    let all = texts.reduce(0) { $0 + $1.letters }
    bodyIsBold = texts.reduce(0) { $0 + $1.boldLetters } * 2 > all
  }

  /// Whether a line stands out by its style or its look.
  func isEmphasised(_ line: WordParagraph) -> Bool {
    isHeading(line) || (line.isBold && !bodyIsBold) || line.isCentred || isLarge(line)
  }

  private func isHeading(_ line: WordParagraph) -> Bool {
    switch line.role {
    case .title, .subtitle, .heading: true
    case .caption, .author, .date, .body: false
    }
  }

  private func isLarge(_ line: WordParagraph) -> Bool { bodySize > 0 && line.size > bodySize }

  private func isSmall(_ line: WordParagraph) -> Bool { line.size > 0 && line.size < bodySize }

  /// Whether it is no longer than a row of a headline.
  func isShort(_ line: WordParagraph) -> Bool {
    line.letters <= (WordText.isMostlyLatin(line.text) ? 120 : 60)
  }

  /// A row of a headline: by its style, or short and emphasised.
  func isHeadRow(_ line: WordParagraph) -> Bool {
    if isHeading(line) { return true }
    return line.role == .body && line.mark == nil && isEmphasised(line) && isShort(line)
      && !WordText.leadsOn(line.text)
  }

  /// A first line without any emphasis is a headline when it is short and ends no sentence, and
  /// there is text below it.
  func isPlainHeadline(_ line: WordParagraph, above rest: ArraySlice<WordLine>) -> Bool {
    let limit = WordText.isMostlyLatin(line.text) ? 100 : 40
    guard line.role == .body, line.mark == nil, line.letters <= limit,
      !WordText.leadsOn(line.text), line.text.last != ".", !line.text.contains("\n")
    else { return false }
    let isName = WordNameLine.readLast(line) != nil
    return !isName && rest.contains { $0.paragraph != nil }
  }

  func isNameLine(_ line: WordParagraph) -> Bool {
    line.role == .author || WordNameLine.isDate(line) || WordNameLine.read(line) != nil
  }

  /// Whether a line further down is a crosshead and looks like `row`: then `row` is one too.
  func isCrosshead(_ line: WordLine, like row: WordParagraph) -> Bool {
    guard let line = line.paragraph, line.role == row.role, line.isBold == row.isBold,
      line.size == row.size
    else { return false }
    return isCrosshead(line)
  }

  /// A heading inside the text: by its style, or a short bold line.
  func isCrosshead(_ line: WordParagraph) -> Bool {
    if isHeading(line) { return true }
    guard line.role == .body, line.isBold, !bodyIsBold, line.mark != .bullet else { return false }
    return line.letters <= (WordText.isMostlyLatin(line.text) ? 70 : 30)
      && !WordText.endsSentence(line.text) && !WordText.leadsOn(line.text)
      && !line.text.contains("\n")
  }

  /// How strong a row of the head is.
  func rank(_ line: WordParagraph) -> Rank {
    let level =
      switch line.role {
      case .title: 0
      case .heading(let level): level
      case .subtitle: 20
      case .caption, .author, .date, .body: 10
      }
    return Rank(level: level, size: line.size, isBold: line.isBold)
  }

  /// The text with its number, as far as it has one.
  func numbered(_ line: WordParagraph) -> String {
    guard case .number(let label) = line.mark, let last = label.unicodeScalars.last else {
      return line.text
    }
    let isHan = (0x3400...0x9FFF).contains(last.value)
    return label + (last.value < 0x2E80 ? " " : isHan ? "\u{3000}" : "") + line.text
  }

  /// Whether a line below a picture says that it is its caption.
  func isSurelyCaption(_ line: WordParagraph) -> Bool {
    if line.role == .caption { return true }
    guard line.role == .body, line.mark == nil, line.letters <= 120 else { return false }
    return FormWords.captionStarts.contains(where: line.text.hasPrefix)
      || !PrintedCredits.split(line.text).credits.isEmpty
  }

  /// Whether a line below a picture reads like a caption, or looks like one.
  func isCaption(_ line: WordParagraph) -> Bool {
    if isSurelyCaption(line) { return true }
    guard line.role == .body, line.mark == nil else { return false }
    return (line.isCentred && line.letters <= 60) || (isSmall(line) && line.letters <= 120)
  }
}
