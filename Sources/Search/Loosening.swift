/// A query taken less strictly: what is looked for when too little was found.
public struct Loosening: Sendable {
  /// In what way a find is looser than what was asked for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A word with one character of it misread: 人会 for 入会.
    case misread
    /// A word with one character of it another one: 员工 for 职工.
    case differing
    /// The words of a phrase near each other.
    case near
    /// The words of a phrase somewhere in one article.
    case together
  }

  /// From strict to loose; a find belongs to the first that it holds for.
  enum Step: Int, CaseIterable, Sendable {
    case exact, alike, near, together, differing

    var kind: Kind? {
      switch self {
      case .exact: nil
      case .alike: .misread
      case .differing: .differing
      case .near: .near
      case .together: .together
      }
    }
  }

  /// How far a find is from what was asked for; the nearer one is the smaller one.
  public struct Distance: Hashable, Comparable, Sendable {
    let step: Step
    /// What to call it.
    public let kind: Kind

    /// Nearer comes first.
    public static func < (first: Distance, second: Distance) -> Bool {
      first.step.rawValue < second.step.rawValue
    }
  }

  let query: Query
  private let sought: Set<Int>
  private let misreadings: [Misreading?]
  private let pieces: [Pieces?]

  /// Nil where nothing in the query can be taken less strictly.
  public init?(_ query: Query) {
    self.query = query
    let sought = Set(query.node.sought)
    self.sought = sought
    let needles = query.needles.enumerated()
    misreadings = needles.map { sought.contains($0) ? Misreading($1) : nil }
    pieces = needles.map { sought.contains($0) ? Pieces($1) : nil }
    guard misreadings.contains(where: { $0 != nil }) || pieces.contains(where: { $0 != nil }) else {
      return nil
    }
  }

  /// Looks for the words, whole, misread and taken apart; nil where none of them is there.
  public func examine(_ text: UnsafeRawBufferPointer) -> LooseSighting? {
    var sighting = LooseSighting()
    for index in query.needles.indices {
      for step in steps(of: index, in: text) { sighting.words[step.rawValue] |= 1 << UInt64(index) }
    }
    return sighting.words == SIMD8() ? nil : sighting
  }

  private func steps(of index: Int, in text: UnsafeRawBufferPointer) -> [Step] {
    if query.needles[index].firstMatch(in: text) != nil { return Step.allCases }
    var first: Step?
    if let place = pieces[index]?.place(in: text) { first = place.isNear ? .near : .together }
    if let place = misreadings[index]?.firstPlace(in: text) {
      if place.isAlike { first = .alike } else { first = first ?? .differing }
    }
    return Step.allCases.filter { $0.rawValue >= first?.rawValue ?? .max }
  }

  /// How far an article in whose text this was seen is from what was asked for; nil where the query
  /// does not hold even so, and where it holds as it stands.
  public func distance(_ columns: some SearchColumns, _ sighting: LooseSighting) -> Distance? {
    let strict = sighting.words[0]
    let step = Step.allCases.first { step in
      let words = sighting.words[step.rawValue]
      return query.node.holds(columns, query.needles) { index in
        (sought.contains(index) ? words : strict) >> UInt64(index) & 1 == 1
      }
    }
    guard let step, let kind = step.kind else { return nil }
    return Distance(step: step, kind: kind)
  }

  /// Where in folded text the words stand, each in the strictest way there is.
  func places(in text: UnsafeRawBufferPointer) -> [SnippetMark] {
    query.node.sought.flatMap { index -> [SnippetMark] in
      let whole = query.needles[index].places(in: text)
      if !whole.isEmpty { return whole.map { SnippetMark(range: $0, word: index) } }
      let misread = misreadings[index]?.firstPlace(in: text)
      if let misread, misread.isAlike { return [SnippetMark(range: misread.range, word: index)] }
      if let place = pieces[index]?.place(in: text) {
        return place.ranges.enumerated().map { SnippetMark(range: $1, word: index &* 100 &+ $0) }
      }
      return misread.map { [SnippetMark(range: $0.range, word: index)] } ?? []
    }
  }
}

/// How strictly which of a query's words stand in one text.
public struct LooseSighting: Hashable, Sendable {
  /// For each step from strict to loose a bit for each word; a step has all bits of those before.
  var words = SIMD8<UInt64>()
}
