/// Passages that stand on a page twice.
enum CopiedPassages {
  /// Letters that two passages have in common before anybody calls it a copy.
  private static let least = 25

  /// For each of `lines` that repeats at least 25 letters of another, that other line.
  static func find(in lines: [Int], of page: LineClues) -> [Int: Int] {
    var copies: [Int: Int] = [:]
    var seen: [[Letter]: Int] = [:]
    guard page.words.isKnown else { return copies }
    for line in lines {
      let letters = page.lines[line].letters.prefix(4_000)
      guard letters.count >= least else { continue }
      for start in 0...(letters.count - least) {
        if let first = seen[Array(letters[start..<(start + least)])], first != line {
          copies[line] = first
          break
        }
      }
      for start in stride(from: 0, through: letters.count - least, by: 5) {
        let passage = Array(letters[start..<(start + least)])
        if seen[passage] == nil { seen[passage] = line }
      }
    }
    return copies
  }
}
