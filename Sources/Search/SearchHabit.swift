/// What other searches take for more than a word, and newsdesk for what it is.
enum SearchHabit: CaseIterable, Sendable {
  case and, or, not, star

  /// The one that shows in a folded word.
  init?(_ word: String) {
    switch word {
    case "and": self = .and
    case "or": self = .or
    case "not": self = .not
    default:
      guard word.contains("*") else { return nil }
      self = .star
    }
  }
}
