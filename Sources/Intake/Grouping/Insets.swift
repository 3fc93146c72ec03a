/// Texts of pictures that a column of hard-wrapped English copy runs around: the sentence above them
/// breaks off, they end, and below them it goes on in small letters.
struct Insets {
  /// First lines of insets, and the lines below their last ones.
  private(set) var edges: Set<Int> = []
  /// The other lines of insets.
  private(set) var inner: Set<Int> = []

  init(_ lines: [PageLine], usualGap: Int) {
    let ends = lines.indices.dropFirst(2).compactMap { below -> (below: Int, end: End)? in
      guard lines[below].beginsLow, lines[below].size > 3 else { return nil }
      let end = End(above: below, in: lines)
      return end.isSentence(in: lines) ? (below, end) : nil
    }
    for below in lines.indices.dropFirst(2)
    where lines[below].beginsLow && lines[below - 2].ending == .open
      && lines[below - 2].letters.contains(where: Lettering.isLower)
      && !lines[below - 2].isTitleCased && LatinNames.isAdvertisement(lines[below - 1])
    {
      edges.formUnion([below - 1, below])
    }
    for (place, (below, end)) in ends.enumerated() {
      // Columns that lie in each other line by line break off everywhere.
      let near = ends[max(0, place - 1)...min(ends.count - 1, place + 1)]
      guard near.allSatisfy({ $0.below == below || abs($0.below - below) > Self.clear }),
        let start = Self.start(of: end, over: below, in: lines, usualGap)
      else { continue }
      edges.formUnion([start, below])
      inner.formUnion(start + 1..<max(start + 1, end.line + 1))
    }
  }

  /// Lines between two insets.
  private static let clear = 6

  /// The last line of an inset.
  private struct End {
    let line: Int
    /// Lines that hold its last sentence and who took the picture.
    let height: Int
    /// Who took the picture is named there, or in a line of its own below it.
    let isSigned: Bool

    init(above below: Int, in lines: [PageLine]) {
      let credit = lines[below - 1].letters
      let isCredit = credit.count <= 50 && LatinNames.isPhotoCredit(credit)
      let isInBrackets = credit.last == 0x29
      line = isCredit && !isInBrackets ? below - 2 : below - 1
      isSigned = isCredit || Self.isSignedAcross(below - 1, in: lines)
      height = isSigned && line == below - 1 ? 2 : 1
    }

    /// `… the hockey stick. Tess` above `Ito photo`.
    private static func isSignedAcross(_ index: Int, in lines: [PageLine]) -> Bool {
      guard index > 0, lines[index].letters.count <= 40, lines[index - 1].innerStops > 0 else {
        return false
      }
      let letters = lines[index - 1].letters + [0x20] + lines[index].letters
      let tail = LatinNames.creditAtEnd(letters) ?? LatinNames.makerAtEnd(letters)
      return tail?.people?.isPhotoCredit ?? false
    }

    func isSentence(in lines: [PageLine]) -> Bool {
      isSigned || LatinStops.endsSentence(lines[line])
    }
  }

  /// What a line says at least that begins a picture's text in mid sentence, a whole sentence near by.
  private static let sure = 2.0

  /// What the kinds of words at the break weigh here, where the place says most.
  private static let joint = 0.25

  /// The likeliest of four lines to begin what ends with `end`.
  private static func start(
    of end: End, over below: Int, in lines: [PageLine], _ usualGap: Int
  ) -> Int? {
    var best: (score: Double, line: Int)?
    let last = max(1, end.line + 1 - end.height)
    for start in (max(1, min(last, end.line - 3))...last).reversed() {
      let (above, line) = (lines[start - 1], lines[start])
      // `on` and `Tuesday last.`: what a picture shows takes more than two words.
      let isScrap = start == end.line && line.size <= 16
      if above.ending == .open, !isScrap, line.letters.first.map(Lettering.isUpper) ?? false {
        let score =
          score(above, line, over: lines[below], end.isSigned) - 0.3 * Double(end.line + 1 - start)
        if score > best?.score ?? 0 { best = (score, start) }
      }
      if above.ending == .stop, end.isSigned, !line.beginsLow, start >= end.line - 1,
        best?.score ?? 0 < sure
      {
        // Behind a whole sentence the picture's text begins as a paragraph does, and cuts none.
        return nil
      }
      if above.ending == .stop || line.gap > usualGap { break }
    }
    return best?.line
  }

  /// That a picture's maker is named below makes it sure that an inset begins somewhere.
  private static func score(
    _ above: PageLine, _ line: PageLine, over below: PageLine, _ isSigned: Bool
  ) -> Double {
    let words = above.letters.split { $0 == 0x20 }
    guard let last = words.last, let end = last.first else { return 0 }
    var score = isSigned ? 2.0 : 0.5
    score +=
      joint
      * EnglishJoints.score(
        EnglishJoints.end(of: above), EnglishJoints.start(of: below))
    if line.beginsSentence {
      score += LatinNames.joins(last) ? 2.5 : 1.5
    } else if Lettering.isUpper(end) || LatinNames.joins(last) {
      // `at City` and `Hall`, `again on` and `October 16`: a name was cut, or stands behind its word.
      score -= 1
    }
    return score
  }
}
