extension PrivateLines {
  /// Whether any line of a text in UTF-8 has a number as long as those of persons; a look at the bytes
  /// saves a look at each line of nearly every page.
  public static func mayBeUnprinted(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { ContributorDigits.longestRow(in: $0) } >= fewestDigits
  }

  /// The private lines of a page, where nothing says who wrote what: such as no paper prints.
  ///
  /// A line with the number of an identity card or a bank card, or with a mobile telephone and
  /// nothing else than a name, is one at the head or foot of a story, with the lines of details that
  /// it stands among. One that goes on alone from an open line is broken copy. Numbers of offices and
  /// what readers are to ring stay.
  public static func unprinted(in lines: some RandomAccessCollection<String>) -> [PrivateLine] {
    let mayTell = lines.contains { line in
      let digits = ContributorDigits.longestRow(in: line)
      return digits >= longNumber || digits >= fewestDigits && ContributorLine(line).isUnprinted
    }
    let all = Array(lines)
    let letters = belowLetters(in: all)
    if !mayTell { return letters }
    let fund = FundLines.places(in: all)
    let written = all.indices.filter { !all[$0].allSatisfy(\.isWhitespace) && !fund.contains($0) }
    let readings = ContributorLine.read(written.map { all[$0] })
    let found = runs(readings).filter { run in
      run.lowerBound == 0 || run.count > 1 || readings[run.lowerBound - 1].kind != nil
        || !isBroken(all, written[run.lowerBound - 1], written[run.lowerBound])
    }.joined()
    let details = found.compactMap { line(written[$0], of: all, readings[$0]) }
    let known = Set(details.map(\.line))
    let clauses =
      clauses(in: all, besides: known) + letters.filter { !known.contains($0.line) }
    return withoutKnownNames(details + clauses, in: all).sorted { $0.line < $1.line }
  }

  /// Whom the desk may ring who wrote to it: right below the name that signs a letter to the editor.
  private static func belowLetters(in lines: [String]) -> [PrivateLine] {
    lines.indices.compactMap { at in
      guard at > 1, ContributorDigits.longestRow(in: lines[at]) >= fewestDigits,
        case let reading = ContributorLine(lines[at]), reading.kind == .telephone,
        reading.remainder.isEmpty, case let above = Raw(of: lines[at - 1]).trimmed,
        case let signed = SignatureWords(String(above)), signed.isWhole, !signed.names.isEmpty,
        lines[max(0, at - longestLetter)..<at - 1].contains(where: isToEditor)
      else { return nil }
      return PrivateLine(kind: .telephone, line: at + 1, text: lines[at], remainder: "")
    }
  }

  /// 编辑同志：
  private static func isToEditor(_ line: String) -> Bool {
    let words = String(Raw(of: line).trimmed)
    return words.contains { "编編".contains($0) } && ChineseLetterWords.isGreeting(words)
  }

  private static let longestLetter = 40

  /// What is told of the author of a story in brackets below it: （作者系…，手机：…）.
  private static func clauses(in lines: [String], besides found: Set<Int>) -> [PrivateLine] {
    lines.indices.compactMap { at in
      guard !found.contains(at + 1), ContributorDigits.longestRow(in: lines[at]) >= fewestDigits,
        ContributorClauses.isOfAuthor(Raw(of: lines[at]))
      else { return nil }
      return ContributorClauses(lines[at])?.line(at + 1)
    }
  }

  /// A unit has no place on a page.
  private static func line(
    _ index: Int, of lines: [String], _ reading: ContributorLine
  ) -> PrivateLine? {
    reading.kind.map { kind in
      let isUnit = reading.remainder.hasPrefix("单位：")
      return PrivateLine(
        kind: kind, line: index + 1, text: lines[index],
        remainder: isUnit ? "" : reading.remainder)
    }
  }

  private static let fewestDigits = 8
  private static let longNumber = 15

  /// Lines of details that follow each other and of which one is never printed; what needs company
  /// is none at their ends.
  private static func runs(_ readings: [ContributorLine]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in readings.indices where readings[index].kind != nil {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.filter { readings[$0].contains(where: \.isUnprinted) }.map { run in
      let mayEnd = run.filter { at in
        readings[at].isName || readings[at].namesHandle || !readings[at].needsCompany
          || NameLine.read(Raw(of: readings[at].remainder)) != nil
      }
      let (start, end) = (mayEnd.first ?? run.lowerBound, mayEnd.last ?? run.lowerBound)
      return start..<end + 1
    }
  }

  /// Whether the second line goes on from the first, which is long and ends no sentence.
  private static func isBroken(_ lines: [String], _ first: Int, _ second: Int) -> Bool {
    let line = Raw(of: lines[first]).trimmed
    return first + 1 == second && line.count > longestName && !PlainLines.isEnded(line)
  }

  private static let longestName = 20
}
