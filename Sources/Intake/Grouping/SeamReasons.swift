/// Why a line was taken to go on from another one, which is often far above it.
public struct SeamReasons: Hashable, Sendable {
  /// What speaks for a join or against it.
  public enum Sign: String, CaseIterable, Hashable, Sendable {
    /// The sentence above is not over; without any other sign it stays cut.
    case cutSentence
    /// Letters on both sides: a word the break cut, a number, a quotation, how paragraphs begin.
    case letters
    /// Where the lines stand: next to each other, behind a break, below a headline, further up.
    case place
    /// Rare words that both texts have.
    case words
  }

  /// A line that might go on from the one above, with what speaks for it.
  public struct Candidate: Hashable, Sendable {
    /// Number of the line that goes on.
    public let line: Int
    /// Points for each of `Sign.allCases`, in that order; their sum is the score.
    public let points: [Double]

    /// Makes a candidate.
    public init(line: Int, points: [Double]) {
      self.line = line
      self.points = points
    }

    /// Above 0 is worth a join.
    public var score: Double { points.reduce(0, +) }
  }

  /// Number of the line that is not over.
  public let from: Int
  /// The line that was taken to go on from it.
  public let chosen: Candidate
  /// The best other line, if any was worth a join.
  public let runnerUp: Candidate?

  /// Puts reasons together.
  public init(from: Int, chosen: Candidate, runnerUp: Candidate?) {
    self.from = from
    self.chosen = chosen
    self.runnerUp = runnerUp
  }
}

extension TextGathering {
  /// Why the joins of the text were made.
  func reasons() -> [SeamReasons] {
    guard let choice else { return [] }
    let kept = choice.next.filter { end, start in second.map { $0.joins[end] == start } ?? true }
    let late = second.map { $0.review.reasons($0.joins) } ?? []
    return SeamChoice.reasons(choice.seams, kept) + late
  }
}

extension Seams {
  /// The score of `start` going on from `end`, part by part.
  func points(from end: Int, to start: Int) -> [Double]? {
    guard let sum = score(from: end, to: start) else { return nil }
    let letters = letters.score(from: end, to: start)
    let place = placeScore(
      end, start, flow.items[start], letters: letters, shared: likeness(end, start))
    return [base, letters, place, sum - base - letters - place]
  }
}

extension SeamChoice {
  /// Why the joins of `next` were made, in the order of the lines that are not over.
  static func reasons(_ seams: Seams, _ next: [Int: Int]) -> [SeamReasons] {
    var rivals: [Int: [Seam]] = [:]
    for seam in candidates(seams) { rivals[seam.end, default: []].append(seam) }
    return next.keys.sorted().compactMap { end in
      guard let start = next[end], let chosen = candidate(seams, end, start) else { return nil }
      let others = rivals[end, default: []].filter { $0.start != start }
      let best = others.max { ($0.score, $1.start) < ($1.score, $0.start) }
      return SeamReasons(
        from: number(seams, end), chosen: chosen,
        runnerUp: best.flatMap { candidate(seams, end, $0.start) })
    }
  }

  private static func candidate(
    _ seams: Seams, _ end: Int, _ start: Int
  ) -> SeamReasons.Candidate? {
    seams.points(from: end, to: start).map {
      SeamReasons.Candidate(line: number(seams, start), points: $0)
    }
  }

  private static func number(_ seams: Seams, _ item: Int) -> Int {
    seams.page.lines[seams.flow.items[item].line].number
  }
}
