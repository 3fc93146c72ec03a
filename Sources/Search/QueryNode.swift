/// What a query asks for, as a tree.
indirect enum QueryNode: Hashable, Sendable {
  case all([QueryNode])
  case any([QueryNode])
  case not(QueryNode)
  /// One of the query's words, by its number.
  case words(Int)
  /// The field holds one of the folded values.
  case field(QueryField, [[UInt8]])
  /// Its day is not before the first and not after the last; none where the side is open.
  case days(first: String?, last: String?)

  /// Whether it holds for an article; `stands` says which words stand in its text.
  ///
  /// Where fields are dear they are asked for only where words do not decide.
  func holds(_ columns: some SearchColumns, _ needles: [Needle], stands: (Int) -> Bool) -> Bool {
    switch self {
    case .all(let parts) where columns.areFieldsDear:
      parts.allSatisfy { $0.asksFields || $0.holds(columns, needles, stands: stands) }
        && parts.allSatisfy { !$0.asksFields || $0.holds(columns, needles, stands: stands) }
    case .any(let parts) where columns.areFieldsDear:
      parts.contains { !$0.asksFields && $0.holds(columns, needles, stands: stands) }
        || parts.contains { $0.asksFields && $0.holds(columns, needles, stands: stands) }
    case .all(let parts): parts.allSatisfy { $0.holds(columns, needles, stands: stands) }
    case .any(let parts): parts.contains { $0.holds(columns, needles, stands: stands) }
    case .not(let part): !part.holds(columns, needles, stands: stands)
    case .words(let index): stands(index) || columns.hasLabel(with: needles[index])
    case .field(let field, let values): values.contains { columns.has($0, in: field) }
    case .days(let first, let last): columns.isDated(from: first, to: last)
    }
  }

  private var asksFields: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.asksFields)
    case .not(let part): part.asksFields
    case .field, .days: true
    case .words: false
    }
  }

  /// The words it asks for, without those that must not occur.
  var sought: [Int] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.sought)
    case .words(let index): [index]
    case .not, .field, .days: []
    }
  }

  /// Every value asked of a field, whatever stands before it.
  func values(of field: QueryField) -> [[UInt8]] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.values(of: field) }
    case .not(let part): part.values(of: field)
    case .field(field, let values): values
    case .field, .words, .days: []
    }
  }
}
