public import Manuscript

/// Where two people changed the same part of an article in different ways.
public enum MergeConflict: Hashable, Sendable {
  /// Both changed one field.
  case field(ArticleField, base: FieldValue, ours: FieldValue, theirs: FieldValue)
  /// Both changed the same paragraphs, or added different ones at the same place. `at` is the
  /// place in the base, 0-based.
  case blocks(at: Int, base: [Block], ours: [Block], theirs: [Block])
}

/// What comes of bringing two changes of one text together.
public enum Merge: Hashable, Sendable {
  /// Nothing stands in the way: everything either side changed is in it.
  case merged(Article)
  /// A person has to decide; never empty.
  case conflict([MergeConflict])

  /// Brings two changes of one text together, by field and by paragraph. Paragraphs next to each
  /// other may be changed by different people; one paragraph may not, unless both did the same.
  /// Symmetric; merging with an unchanged side gives the other side.
  public static func threeWay(base: Article, ours: Article, theirs: Article) -> Merge {
    let (text, conflicts) = inFavourOfOurs(base: base, ours: ours, theirs: theirs)
    return conflicts.isEmpty ? .merged(text) : .conflict(conflicts)
  }

  /// Brings together what can be, and leaves ours where both changed the same; `conflicts` tells
  /// what theirs is there.
  public static func inFavourOfOurs(
    base: Article, ours: Article, theirs: Article
  ) -> (text: Article, conflicts: [MergeConflict]) {
    var result = base
    var conflicts: [MergeConflict] = []
    for field in ArticleField.allCases {
      let (was, mine, yours) = (
        base.value(of: field), ours.value(of: field), theirs.value(of: field)
      )
      if let value = agreed(was, mine, yours) {
        result.set(value, of: field)
      } else {
        result.set(mine, of: field)
        conflicts.append(.field(field, base: was, ours: mine, theirs: yours))
      }
    }
    let body = BodyMerge(base: base.blocks, ours: ours.blocks, theirs: theirs.blocks)
    result.blocks = body.blocks
    conflicts += body.conflicts
    return (result, conflicts)
  }

  private static func agreed(
    _ base: FieldValue, _ ours: FieldValue, _ theirs: FieldValue
  ) -> FieldValue? {
    if ours.isIdentical(to: theirs) || theirs.isIdentical(to: base) { return ours }
    return ours.isIdentical(to: base) ? theirs : nil
  }
}

/// Some blocks of the base that a side replaced; none where it only added.
private struct Hunk {
  let range: Range<Int>
  let blocks: [Block]

  /// Whether two sides did the same.
  func isSame(as other: Hunk) -> Bool { range == other.range && identical(blocks, other.blocks) }

  /// Whether two sides changed the same blocks, or added at the same place.
  func collides(with other: Hunk) -> Bool {
    if range.isEmpty && other.range.isEmpty { return range.lowerBound == other.range.lowerBound }
    if range.isEmpty { return other.range.strictlyContains(range.lowerBound) }
    if other.range.isEmpty { return range.strictlyContains(other.range.lowerBound) }
    return range.overlaps(other.range)
  }

  static func precedes(_ first: Hunk, _ second: Hunk) -> Bool {
    (first.range.lowerBound, first.range.upperBound)
      < (second.range.lowerBound, second.range.upperBound)
  }
}

extension Range<Int> {
  fileprivate func strictlyContains(_ place: Int) -> Bool {
    lowerBound < place && place < upperBound
  }
}

/// The three-way merge of bodies.
private struct BodyMerge {
  private(set) var blocks: [Block] = []
  private(set) var conflicts: [MergeConflict] = []
  /// Which of their changes stand against ours.
  private var disputed: Set<Int> = []

  init(base: [Block], ours: [Block], theirs: [Block]) {
    let mine = hunks(BodyDifference(from: base, to: ours).changes)
    let yours = hunks(BodyDifference(from: base, to: theirs).changes)
    findConflicts(base, mine, yours)
    let onlyYours = yours.enumerated().filter { index, hunk in
      !disputed.contains(index) && !mine.contains { $0.isSame(as: hunk) }
    }.map(\.element)
    let all = (mine + onlyYours).sorted(by: Hunk.precedes)
    var at = 0
    for hunk in all {
      blocks += base[at..<hunk.range.lowerBound] + hunk.blocks
      at = hunk.range.upperBound
    }
    blocks += base[at...]
  }

  /// Gathers the hunks that collide, directly or through one another, into one conflict each.
  private mutating func findConflicts(_ base: [Block], _ ours: [Hunk], _ theirs: [Hunk]) {
    var (next, other) = (0, 0)
    while next < ours.count, other < theirs.count {
      let (mine, yours) = (ours[next], theirs[other])
      if mine.isSame(as: yours) || !mine.collides(with: yours) {
        if Hunk.precedes(yours, mine) { other += 1 } else { next += 1 }
        continue
      }
      var (end, otherEnd) = (next + 1, other + 1)
      while grow(&end, ours, theirs[other..<otherEnd]) || grow(&otherEnd, theirs, ours[next..<end])
      {}
      conflict(base, ours[next..<end], theirs[other..<otherEnd])
      disputed.formUnion(other..<otherEnd)
      (next, other) = (end, otherEnd)
    }
  }

  private func grow(_ end: inout Int, _ hunks: [Hunk], _ others: ArraySlice<Hunk>) -> Bool {
    guard end < hunks.count, others.contains(where: { $0.collides(with: hunks[end]) }) else {
      return false
    }
    end += 1
    return true
  }

  private mutating func conflict(
    _ base: [Block], _ ours: ArraySlice<Hunk>, _ theirs: ArraySlice<Hunk>
  ) {
    let ranges = (ours + theirs).map(\.range)
    let low = ranges.map(\.lowerBound).min() ?? 0
    let high = ranges.map(\.upperBound).max() ?? low
    conflicts.append(
      .blocks(
        at: low, base: Array(base[low..<high]), ours: applied(ours, base, low..<high),
        theirs: applied(theirs, base, low..<high)))
  }

  private func applied(
    _ hunks: ArraySlice<Hunk>, _ base: [Block], _ range: Range<Int>
  ) -> [Block] {
    var blocks: [Block] = []
    var at = range.lowerBound
    for hunk in hunks {
      blocks += base[at..<hunk.range.lowerBound] + hunk.blocks
      at = hunk.range.upperBound
    }
    return blocks + base[at..<range.upperBound]
  }
}

/// The changes of one side as hunks: a reworked block and a removed block each are one of their
/// own, so that neighbours do not stand in each other's way; blocks removed and added in one place
/// are one.
private func hunks(_ changes: [BlockChange]) -> [Hunk] {
  var hunks: [Hunk] = []
  var at = 0
  var removed = 0
  var added: [Block] = []
  func flush() {
    if added.isEmpty {
      hunks += (at - removed..<at).map { Hunk(range: $0..<($0 + 1), blocks: []) }
    } else {
      hunks.append(Hunk(range: (at - removed)..<at, blocks: added))
    }
    (removed, added) = (0, [])
  }
  for change in changes {
    switch change {
    case .removed:
      (at, removed) = (at + 1, removed + 1)
    case .added(let block): added.append(block)
    case .kept:
      flush()
      at += 1
    case .changed(_, let new, _):
      flush()
      hunks.append(Hunk(range: at..<(at + 1), blocks: [new]))
      at += 1
    }
  }
  flush()
  return hunks
}
