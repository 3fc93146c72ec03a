/// Rests of sentences of which another cut sentence, that goes on nowhere, might be the beginning as well.
enum SeamDoubts {
  /// The first line of each such rest with the line of the other end.
  static func found(by text: TextGathering) -> [(line: Int, other: Int)] {
    guard let (seams, first) = text.choice else { return [] }
    let next = text.second?.joins ?? first
    let items = seams.flow.items
    let left = items.indices.filter { items[$0].isOpen && next[$0] == nil }
    if left.isEmpty || left.count > SeamReview.mostEnds { return [] }
    return next.sorted { $0.value < $1.value }.compactMap { end, start in
      guard let chosen = seams.score(from: end, to: start),
        let other = left.first(where: { mightBe($0, start, chosen, seams) })
      else { return nil }
      return (items[start].line, items[other].line)
    }
  }

  private static func mightBe(
    _ end: Int, _ start: Int, _ chosen: Double, _ seams: Seams
  ) -> Bool {
    guard seams.reach(of: end).contains(start), let score = seams.score(from: end, to: start) else {
      return false
    }
    return score > 0 && score > chosen - clearLead
  }

  /// A lead smaller than this is no certainty.
  private static let clearLead = 0.5
}
