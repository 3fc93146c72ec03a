/// “Did you mean”: the word a person most likely wanted to type.
public enum Spelling {
  /// The candidate with the fewest changed letters, at most a third of the word and three; two
  /// swapped neighbours are one change. Of equally near ones the first.
  public static func nearest(to word: String, in candidates: [String]) -> String? {
    near(word, in: candidates).first
  }

  /// All candidates that are equally near, in the order given.
  public static func near(_ word: String, in candidates: [String]) -> [String] {
    let typed = Array(word.lowercased())
    let reach = min(3, max(1, (typed.count + 1) / 3))
    let ranked = candidates.map { candidate in
      (changes: changes(from: typed, to: Array(candidate.lowercased())), word: candidate)
    }
    let near = ranked.filter { $0.changes <= reach && $0.changes < $0.word.count }
    let fewest = near.map(\.changes).min()
    return near.filter { $0.changes == fewest }.map(\.word)
  }

  private static func changes(from first: [Character], to second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current: [Int] = [row + 1]
      for column in second.indices {
        let change = first[row] == second[column] ? 0 : 1
        var cost = min(current[column] + 1, last[column + 1] + 1, last[column] + change)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
