/// How good a find is: more of the words in prominent places, then newer, then as filed.
public struct Rank: Hashable, Comparable, Sendable {
  private let weight: UInt16
  private let moment: Int
  private let order: Int

  /// `moment` counts days or seconds; `order` is the place among those of the same moment.
  public init(_ sighting: Sighting?, moment: Int, order: Int) {
    weight = sighting?.weight ?? 0
    self.moment = moment
    self.order = order
  }

  /// The better one is the smaller one.
  public static func < (first: Rank, second: Rank) -> Bool {
    if first.weight != second.weight { return first.weight > second.weight }
    return first.moment == second.moment
      ? first.order < second.order : first.moment > second.moment
  }
}

extension Query {
  /// The places in `documents` of those that match, best first.
  public func ranked(_ documents: [SearchDocument]) -> [Int] {
    let ranks = documents.indices.compactMap { index -> (rank: Rank, index: Int)? in
      let document = documents[index]
      let sighting = sighting(of: document)
      guard matches(document, sighting) else { return nil }
      let day = CalendarDay(document.day).map { ($0.year * 12 + $0.month) * 31 + $0.day } ?? 0
      return (Rank(sighting, moment: day, order: index), index)
    }
    return ranks.sorted { $0.rank < $1.rank }.map(\.index)
  }
}
