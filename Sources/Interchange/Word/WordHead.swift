import Manuscript

/// What stands above the text: kicker, headline, deck, names.
struct WordHead {
  private(set) var headline = ""
  private(set) var kicker: String?
  private(set) var deck: String?
  private(set) var bylines: [Byline] = []
  /// 本报讯, where it stands with the names.
  private(set) var dateline: String?
  /// Dates below the headline.
  private(set) var dates: [String] = []
  /// The lines that it takes.
  private(set) var lines: Range<Int>

  private static let mostRows = 6

  /// Finds the head of a document; only names in one that `isHeaded` by 标题： already.
  init(_ lines: [WordLine], looks: WordLooks, isHeaded: Bool) {
    let start = Self.start(lines, looks)
    self.lines = start..<start
    let rows = isHeaded ? [] : Self.rows(lines[start...], looks)
    guard isHeaded || !rows.isEmpty else { return }
    if !rows.isEmpty { name(rows, looks) }
    takeNames(lines, from: start + rows.count)
  }

  /// The first text; pictures above it and their captions stay where they are.
  private static func start(_ lines: [WordLine], _ looks: WordLooks) -> Int {
    var at = 0
    while at < lines.count {
      if let paragraph = lines[at].paragraph {
        guard at > 0, lines[at - 1].isPicture, looks.isSurelyCaption(paragraph) else { return at }
      }
      at += 1
    }
    return at
  }

  private static func rows(
    _ lines: ArraySlice<WordLine>, _ looks: WordLooks
  ) -> [WordParagraph] {
    guard let first = lines.first?.paragraph else { return [] }
    let rest = lines.dropFirst()
    guard looks.isHeadRow(first) || looks.isPlainHeadline(first, above: rest) else { return [] }
    var rows = [first]
    for (index, line) in zip(rest.indices, rest) {
      guard let row = line.paragraph, rows.count < mostRows, !looks.isNameLine(row) else { break }
      let isDeck = row.text.hasPrefix("—") && looks.isShort(row)
      guard isDeck || (looks.isEmphasised(first) && looks.isHeadRow(row)) else { break }
      let below = rest[(index + 1)...]
      let isLast = !(below.first?.paragraph.map(looks.isHeadRow) ?? false)
      if isLast, WordNameLine.isUnit(row), looks.rank(row) != looks.rank(first) { break }
      if !isDeck, below.contains(where: { looks.isCrosshead($0, like: row) }) { break }
      rows.append(row)
    }
    return rows
  }

  /// The strongest row is the headline, what stands above it the kicker, below it the deck.
  private mutating func name(_ rows: [WordParagraph], _ looks: WordLooks) {
    let ranks = rows.map(looks.rank)
    let best = ranks.min() ?? ranks[0]
    var main = ranks.firstIndex(of: best) ?? 0
    if rows[main].text.hasSuffix("—"), main + 1 < rows.count, ranks[main + 1] == best { main += 1 }
    var end = main + 1
    while end < rows.count, ranks[end] == best, Self.goesOn(rows[main..<end], with: rows[end]) {
      end += 1
    }
    let texts = rows.map { looks.numbered($0) }
    headline = Self.whole(Array(texts[main..<end]))
    kicker = main > 0 ? WordText.row(of: Array(texts[..<main])) : nil
    deck = end < texts.count ? WordText.row(of: Array(texts[end...])) : nil
  }

  /// Rows that look the same are one headline that was broken; a dash begins a deck.
  private static func goesOn(_ rows: ArraySlice<WordParagraph>, with next: WordParagraph) -> Bool {
    let letters = rows.reduce(next.letters) { $0 + $1.letters }
    let fits = letters <= (WordText.isMostlyLatin(next.text) ? 120 : 60)
    return fits && !next.text.hasPrefix("—")
  }

  /// Rows of one length are a couplet, parted by a blank; others were broken to fit.
  private static func whole(_ rows: [String]) -> String {
    let isCouplet = Set(rows.map(WordText.letters)).count == 1
    return isCouplet ? WordText.row(of: rows) : LineJoining.join(rows)
  }

  private mutating func takeNames(_ lines: [WordLine], from start: Int) {
    var at = start
    while at < lines.count, let line = lines[at].paragraph, take(line) { at += 1 }
    self.lines = self.lines.lowerBound..<at
  }

  private mutating func take(_ line: WordParagraph) -> Bool {
    if WordNameLine.isDate(line) {
      dates.append(line.text)
      return true
    }
    if let names = WordNameLine.read(line) {
      bylines += names
      return true
    }
    if dateline == nil, line.role == .body,
      let (words, names) = PlainLabel.datelineWithNames(Raw(of: line.text))
    {
      (dateline, bylines) = (words, bylines + names)
      return true
    }
    guard line.role == .author || WordNameLine.isUnit(line) else { return false }
    bylines.append(Byline(name: line.text))
    return true
  }
}

/// A paragraph that holds names, read as in every manuscript, or only a date.
enum WordNameLine {
  /// Whether it is a date by its style, or says nothing but one: （2024年12月18日）.
  static func isDate(_ line: WordParagraph) -> Bool {
    if line.role == .date { return true }
    let text = line.text.unicodeScalars
    return line.role == .body && text.contains("年") && text.contains("月")
      && text.allSatisfy(dateSigns.contains)
  }

  private static let dateSigns = Set("0123456789０１２３４５６７８９〇○零一二三四五六七八九十年月日 　（）()".unicodeScalars)

  /// Whether it is a unit alone in the middle of its line, as one that wrote the text stands below the
  /// headline.
  static func isUnit(_ line: WordParagraph) -> Bool {
    line.role == .body && line.mark == nil && line.isCentred && line.letters <= 20
      && ChineseNameReader.isHan(line.text) && UnitName.isUnit(line.text)
  }

  /// Whether it stands at the right margin.
  static func isAtRight(_ line: WordParagraph) -> Bool {
    ["right", "end"].contains(line.alignment)
  }

  static func read(_ line: WordParagraph) -> [Byline]? {
    if case .heading = line.role { return nil }
    guard line.role != .title, line.role != .caption, line.mark == nil else { return nil }
    return NameLine.read(Raw(of: line.text))
  }

  /// Who wrote the text below.
  static func readWriters(_ line: WordParagraph) -> [String]? {
    if case .heading = line.role { return nil }
    return line.role == .title || line.role == .caption || line.mark != nil
      ? nil : NameLine.readWriters(Raw(of: line.text))
  }

  /// A name line at the end of the text: in brackets, at the right, or with a title or a role.
  static func readLast(_ line: WordParagraph) -> [Byline]? {
    guard let names = read(line), line.letters <= 40 else { return nil }
    let isBracketed = line.text.hasPrefix("（") || line.text.hasPrefix("(")
    let isNamed = names.contains { $0.title != nil || $0.role != .text }
    return isAtRight(line) || isBracketed || isNamed ? names : nil
  }
}
