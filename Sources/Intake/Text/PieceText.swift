import Manuscript

/// Pieces of source lines as text.
enum PieceText {
  /// A line without the `#` and the blanks before it, and without emphasis.
  static func whole(_ line: String) -> String {
    let text = withoutEmphasis(line)
    var scalars = text.unicodeScalars[...]
    func dropBlanks() {
      while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    }
    dropBlanks()
    var marks = 0
    while let first = scalars.first, Lettering.folded(first.value) == 0x23, marks < 6 {
      scalars.removeFirst()
      marks += 1
    }
    dropBlanks()
    if scalars.startIndex == text.startIndex { return text }
    return scalars.isEmpty && marks > 0 ? "#" : String(text[scalars.startIndex...])
  }

  /// `*图2:…*` and `**标题**` without what sets all of the line in another face, as `LineScan` reads it.
  private static func withoutEmphasis(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), isStar(scalars[first]),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return text }
    let line = scalars[first...last]
    let marks = line.prefix(while: isStar).count
    let inner = line.dropFirst(marks).dropLast(marks)
    guard marks <= 2, inner.count > 2, line.suffix(marks).allSatisfy(isStar),
      !inner.contains(where: isStar), let start = inner.first, !isBlank(start)
    else { return text }
    return String(inner)
  }

  private static func isStar(_ scalar: Unicode.Scalar) -> Bool {
    Lettering.folded(scalar.value) == 0x2A
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    Lettering.isBlank(scalar.value) || Lettering.isNothing(scalar.value)
  }

  /// The part of a line that `range` names in the folded letters of `PageLine`.
  static func part(_ line: String, _ range: Range<Int>, of count: Int) -> String {
    if range == 0..<count { return whole(line) }
    var text = withoutEmphasis(line)
    let kept = text.withUTF8 { bytes($0, range) }
    let start = text.utf8.index(text.startIndex, offsetBy: kept.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: kept.count)])
  }

  /// Where the bytes of some letters of a line stand.
  private static func bytes(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    withUnsafeTemporaryAllocation(of: Letter.self, capacity: text.count) { room in
      var (scan, raw) = (LineScan(), Letters(text))
      var (start, end) = (text.count, 0)
      while true {
        let (first, known) = (raw.place, scan.count)
        scan.takeHan(&raw, into: room)
        let kept = range.clamped(to: known..<scan.count)
        if !kept.isEmpty {
          start = min(start, first + 3 * (kept.lowerBound - known))
          end = first + 3 * (kept.upperBound - known)
        }
        let (place, before) = (raw.place, scan.count)
        guard let letter = raw.next() else { return start < end ? start..<end : 0..<0 }
        scan.take(letter, into: room)
        let isKept =
          scan.count > before
          ? range.contains(scan.count - 1) : range.contains(before) && before > range.lowerBound
        if isKept { (start, end) = (min(start, place), raw.place) }
      }
    }
  }

  /// Lines of one paragraph as one text: Chinese without anything between, Latin words with a
  /// blank, a word that was hyphenated at the end of its line whole again.
  static func joined(_ pieces: [String]) -> String {
    var text = ""
    for piece in pieces {
      if let last = text.unicodeScalars.last(where: { !Lettering.isBlank($0.value) }),
        let first = piece.unicodeScalars.first(where: { !Lettering.isBlank($0.value) })
      {
        while let end = text.unicodeScalars.last, Lettering.isBlank(end.value) {
          text.unicodeScalars.removeLast()
        }
        let isBroken = last == "-" && Lettering.isLower(first.value)
        let keepsHyphen = isBroken && endsInOpenCompound(text)
        if isBroken && endsInHyphenatedWord(text) {
          text.unicodeScalars.removeLast()
        } else if !keepsHyphen, last.value < 0x250, first.value < 0x250, !joinsNumber(last, first) {
          text += " "
        }
      }
      text += piece
    }
    return text
  }

  private static func joinsNumber(_ last: Unicode.Scalar, _ first: Unicode.Scalar) -> Bool {
    Lettering.isDigit(first.value) && (Lettering.isDigit(last.value) || last == ".")
  }

  /// `two-and-a-` goes on behind its hyphen, which it keeps.
  private static func endsInOpenCompound(_ text: String) -> Bool {
    compoundWords.contains { text.hasSuffix("-\($0)-") }
  }

  private static let compoundWords = ["a", "an", "and", "of", "or", "the", "to"]

  private static func endsInHyphenatedWord(_ text: String) -> Bool {
    if endsInOpenCompound(text) { return false }
    let end = text.unicodeScalars.suffix(3).dropLast()
    return end.count == 2 && end.allSatisfy { Lettering.isLower($0.value) }
  }
}

/// A headline row that holds two elements.
enum HeadlineParts {
  /// `标题——记某人`: what follows the dash is the deck. Phrases parted by a blank stay together;
  /// whether the first of them is a kicker cannot be seen.
  static func part(_ article: inout Article) {
    let letters = article.headline.asLetters
    if article.deck == nil, let dash = dash(in: letters) {
      article.deck = String(letters[dash...])
      article.headline = String(letters[..<dash])
    }
  }

  private static func dash(in letters: [Letter]) -> Int? {
    guard letters.count > 8 else { return nil }
    for place in 3..<(letters.count - 4)
    where letters[place] == 0x2014 && letters[place + 1] == 0x2014 {
      let rest = letters[place...].drop { $0 == 0x2014 }
      return rest.count >= 4 && rest.count < letters.count - 5 ? place : nil
    }
    return nil
  }
}

/// The name of a paper out of what the line says about the source.
enum SourceName {
  static func bare(_ text: String) -> String {
    var letters = text.asLetters[...]
    while let last = letters.last, last == 0x7535 || isDress(last) { letters.removeLast() }
    while let first = letters.first, first == 0x636E || isDress(first) { letters.removeFirst() }
    // 《读者》2008年第12期: the number of the issue is none of the name.
    if letters.startIndex > 0, !letters.contains(0x300A) {
      letters = letters.prefix { $0 != 0x300B }
    }
    return String(letters)
  }

  /// The agency of 据新华社电.
  static func agency(_ dateline: String) -> String? {
    let letters = dateline.asLetters.filter { Lettering.isHan($0) }
    guard letters.first == 0x636E else { return nil }
    let length = LeadWords.agencies.prefixLength(letters[...])
    return length > 1 ? String(letters[1..<length]) : nil
  }

  private static func isDress(_ letter: Letter) -> Bool {
    [0x20, 0x300A, 0x300B, 0x28, 0x29, 0x3A, 0x3002].contains(letter)
  }
}

/// A dateline without brackets around it.
enum LeadText {
  /// Who reports from where, `【记者骆远山／东港报道】`, keeps its brackets; 本报讯 stands without.
  static func dateline(_ text: String, isBoxed: Bool = false) -> String {
    var letters = text.asLetters[...]
    if isBoxed { return WidthNormalization.normalise(text).text }
    let isOpened = letters.first { $0 != 0x20 }.map { [0x28, 0x3010, 0x5B].contains($0) } ?? false
    while isOpened, let last = letters.last, [0x29, 0x3011, 0x5D, 0x20].contains(last) {
      letters.removeLast()
    }
    while let first = letters.first, [0x28, 0x3010, 0x5B, 0x20].contains(first) {
      letters.removeFirst()
    }
    return WidthNormalization.normalise(String(letters)).text
  }
}
