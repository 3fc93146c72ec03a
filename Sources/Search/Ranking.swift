extension Query {
  /// The places in `documents` of those that match, best first: those with more of the words in the
  /// headline, then the newer ones, then in the given order.
  public func ranked(_ documents: [SearchDocument]) -> [Int] {
    let found = documents.indices.filter { matches(documents[$0]) }
    let finds = found.map { Find(index: $0, weight: weight(documents[$0]), day: documents[$0].day) }
    return finds.sorted(by: Find.isBetter).map(\.index)
  }

  private func weight(_ document: SearchDocument) -> Int {
    let headline = Folding.fold(document.headline)
    return needles.count { $0.firstMatch(in: headline) != nil }
  }
}

private struct Find {
  let index: Int
  let weight: Int
  let day: String

  static func isBetter(_ first: Find, _ second: Find) -> Bool {
    if first.weight != second.weight { return first.weight > second.weight }
    return first.day == second.day ? first.index < second.index : first.day > second.day
  }
}
