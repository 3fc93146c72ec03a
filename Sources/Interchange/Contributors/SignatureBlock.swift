import Manuscript

/// The last lines of a manuscript, in which its writer signs: name, unit, and how to reach them, at
/// least one line of these.
struct SignatureBlock {
  /// Which of the lines that are not blank.
  let places: Range<Int>
  private let lines: [SignatureLine]
  private static let longest = 12

  /// What a line of it says; nil for lines that stand elsewhere.
  subscript(place: Int) -> SignatureLine? {
    places.contains(place) ? lines[place - places.lowerBound] : nil
  }

  /// Reads the lines that are not blank from the end. A number that may be for readers is the
  /// writer's own where a name or 单位： stands beside it, or a unit below a story that has a byline;
  /// below a colon nothing is.
  /// - Parameters:
  ///   - gaps: the places of lines that stand below a blank one.
  ///   - writers: the byline of the story.
  init?(_ texts: [String], _ readings: [ContributorLine], gaps: Set<Int>, writers: Set<String>) {
    var (found, start) = Self.mottos(texts, readings, gaps)
    while start > 1, found.count < Self.longest {
      let isOffice = Self.isOffice(texts[start - 1])
      let signed = isOffice ? nil : SignatureLine(texts[start - 1], readings[start - 1])
      let line =
        signed ?? Self.office(start - 1, texts, readings)
        ?? (found.isEmpty ? nil : Self.close(texts[start - 1], of: writers))
      guard let line else { break }
      if line.kind == .name {
        // A second line of names is one of the story, and a short line of verse looks like one.
        let isBegun = found.contains {
          !$0.names.isEmpty && $0.kind != .details && $0.names != line.names
        }
        let isParted = gaps.contains(start - 1) || PlainLines.isEnded(Raw(of: texts[start - 2]))
        if isBegun || !(line.isSure || isParted) { break }
      }
      found.insert(line, at: 0)
      start -= 1
    }
    let loose = found.prefix { $0.kind == .beside }.count
    (lines, places) = (Array(found.dropFirst(loose)), start + loose..<texts.count)
    guard let above = texts[..<places.lowerBound].last.map({ Raw(of: $0).trimmed }),
      !above.isLeadingOn, PlainLines.isEnded(above) || gaps.contains(places.lowerBound),
      isOfWriter(texts, readings, hasByline: !writers.isEmpty)
    else { return nil }
  }

  /// Up to two short lines right below the numbers.
  private static func mottos(
    _ texts: [String], _ readings: [ContributorLine], _ gaps: Set<Int>
  ) -> ([SignatureLine], start: Int) {
    for count in 1...2 where texts.count > count + 1 {
      let start = texts.count - count
      let below = texts[start...].map { Raw(of: $0).trimmed }
      guard below.allSatisfy(isMotto), !(start..<texts.count).contains(where: gaps.contains),
        (start..<texts.count).allSatisfy({ SignatureLine(texts[$0], readings[$0]) == nil })
      else { break }
      if readings[start - 1].kind != nil, readings[start].kind == nil {
        return ([SignatureLine](repeating: .beside, count: count), start)
      }
    }
    return ([], texts.count)
  }

  private static func isMotto(_ line: Raw) -> Bool {
    line.count <= 30 && !PlainLines.isEnded(line) && CaptionLabel(String(line)) == nil
      && PlainLabel.read(line) == nil && !ContributorWords.isForReaders(String(line))
  }

  private func isOfWriter(
    _ texts: [String], _ readings: [ContributorLine], hasByline: Bool
  ) -> Bool {
    guard lines.contains(where: { $0.kind == .details }) else { return false }
    let isSure = places.contains { readings[$0].kind != nil && !readings[$0].needsCompany }
    let isSigned = lines.contains { !$0.names.isEmpty || $0.kind == .label }
    // Readers are told what a number is for.
    let (text, reading) = (texts[places.lowerBound], readings[places.lowerBound])
    let isCard = reading.kind == .bank && !Raw(of: text).trimmed.contains(where: Escape.isBlank)
    let isAlone =
      lines.count == 1 && (reading.isOfDevice || isCard || ContributorDigits.isBare(text))
    return isSure || isSigned || hasByline && (isAlone || lines.contains { $0.unit != nil })
  }

  /// What stands in a letter above the number of who wrote it: `Best,`, and the given name alone.
  private static func close(_ text: String, of writers: Set<String>) -> SignatureLine? {
    let words = String(Raw(of: text).trimmed)
    let isGivenName = writers.contains { $0.hasPrefix(words + " ") }
    return isGivenName || LetterWords.isSignOff(words) ? .close : nil
  }

  /// Whether it is made like a name and says what somebody is: `Parish Clerk, Weston`.
  private static func isOffice(_ text: String) -> Bool {
    let words = text.prefix { $0 != "," && $0 != "|" }.split(separator: " ").map { $0.lowercased() }
    return (2...4).contains(words.count) && words.last.map(offices.contains) ?? false
  }

  private static let offices: Set<String> = [
    "captain", "chair", "chairman", "chairwoman", "clerk", "coach", "coordinator", "director",
    "editor", "leader", "manager", "officer", "organiser", "organizer", "president", "principal",
    "representative", "secretary", "steward", "teacher", "treasurer", "warden",
  ]

  /// What somebody is, below the name: Communications officer.
  private static func office(
    _ place: Int, _ texts: [String], _ readings: [ContributorLine]
  ) -> SignatureLine? {
    let line = Raw(of: texts[place]).trimmed
    guard line.count <= 50, !PlainLines.isEnded(line), line.first != "（", line.first != "(" else {
      return nil
    }
    let above = (max(1, place - 4)..<max(1, place)).reversed()
    let isBelowName = above.contains { SignatureLine(texts[$0], readings[$0])?.kind == .name }
    return isBelowName ? .beside : nil
  }
}

extension Raw {
  /// Whether the next line is what it leads on to: 报名请联系：
  fileprivate var isLeadingOn: Bool { last.map { ":：".unicodeScalars.contains($0) } ?? false }
}
