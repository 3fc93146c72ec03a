import Diagnostics
import Manuscript

/// Names of people and places that are written two ways.
enum NameRules {
  private static let ranks: [Unicode.Scalar] = ["市", "县", "区"]
  /// One rank this much rarer than the other is a slip.
  private static let odds = 10

  /// Names of three or four characters: the given ones and those of the bylines.
  static func known(in article: Article, _ names: [String]) -> [[Unicode.Scalar]] {
    Set(names + article.printedNames).map(\.scalars)
      .filter { (3...4).contains($0.count) && $0.allSatisfy(\.isHan) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Words that have one other character than a known name and are no other known name.
  static func variants(in passage: Passage, of known: [[Unicode.Scalar]]) -> [Finding] {
    var found: [Finding] = []
    for name in known {
      for index in passage.text.indices where passage.text[index] == name[0] {
        let range = index..<(index + name.count)
        guard range.upperBound <= passage.text.count else { continue }
        let written = Array(passage.text[range])
        guard isVariant(written, of: name), !known.contains(written) else { continue }
        let text = passage.string(range)
        let right = String(name)
        found.append(
          Finding(
            rule: .nameVariant, part: passage.part, range: range, text: text, fix: right,
            why: .whyNameVariant(right)))
      }
    }
    return found
  }

  private static func isVariant(_ written: [Unicode.Scalar], of name: [Unicode.Scalar]) -> Bool {
    guard written.count == name.count, written.allSatisfy(\.isHan) else { return false }
    return zip(written, name).count { $0 != $1 } == 1
  }

  // MARK: Places

  /// 阜宁市 once where it is 阜宁县 eleven times.
  static func ranks(in passages: [Passage]) -> [Finding] {
    var counts: [[Unicode.Scalar]: [Unicode.Scalar: Int]] = [:]
    for passage in passages {
      for index in passage.text.indices {
        guard let (place, rank) = place(at: index, passage) else { continue }
        counts[place, default: [:]][rank, default: 0] += 1
      }
    }
    return passages.flatMap { passage in
      passage.text.indices.compactMap { slip(at: $0, passage, counts) }
    }
  }

  private static func place(
    at index: Int, _ passage: Passage
  ) -> (place: [Unicode.Scalar], rank: Unicode.Scalar)? {
    guard let rank = passage.at(index + 2), ranks.contains(rank),
      let first = passage.at(index), let second = passage.at(index + 1), first.isHan, second.isHan
    else { return nil }
    return ([first, second], rank)
  }

  private static func slip(
    at index: Int, _ passage: Passage, _ counts: [[Unicode.Scalar]: [Unicode.Scalar: Int]]
  ) -> Finding? {
    guard let (place, rank) = place(at: index, passage), let known = counts[place] else {
      return nil
    }
    let usual = ranks.first { other in
      other != rank && known[other, default: 0] >= odds * known[rank, default: 0]
    }
    guard let usual else { return nil }
    let range = index..<(index + 3)
    let right = passage.string(index..<(index + 2)) + String(usual)
    return Finding(
      rule: .placeRank, part: passage.part, range: range, text: passage.string(range), fix: right,
      why: .whyPlaceRank(right, known[usual, default: 0]))
  }
}

extension Article {
  /// The names in its bylines and picture credits.
  fileprivate var printedNames: [String] {
    let pictures = blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
    return (bylines + pictures.flatMap(\.credits)).map(\.name)
  }
}
