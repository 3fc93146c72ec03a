import Manuscript

/// What became of the blocks of a body: equal blocks are matched first, then similar ones in the
/// gaps between.
struct BodyDifference {
  private(set) var changes: [BlockChange] = []

  init(from old: [Block], to new: [Block]) {
    var names = BlockNames()
    let left = old.map { names.name($0) }
    let right = new.map { names.name($0) }
    var (at, other) = (0, 0)
    for pair in Alignment(left, right).pairs {
      gap(old[at..<pair.old], new[other..<pair.new])
      changes.append(.kept(new[pair.new]))
      (at, other) = (pair.old + 1, pair.new + 1)
    }
    gap(old[at...], new[other...])
  }

  private mutating func gap(_ old: ArraySlice<Block>, _ new: ArraySlice<Block>) {
    var (at, other) = (old.startIndex, new.startIndex)
    for pair in similarPairs(Array(old), Array(new)) {
      let (left, right) = (old.startIndex + pair.old, new.startIndex + pair.new)
      replace(old[at..<left], new[other..<right])
      let spans = TextDifference(from: old[left].text, to: new[right].text).spans
      changes.append(.changed(old: old[left], new: new[right], spans: spans))
      (at, other) = (left + 1, right + 1)
    }
    replace(old[at...], new[other...])
  }

  private mutating func replace(_ old: ArraySlice<Block>, _ new: ArraySlice<Block>) {
    changes += old.map { .removed($0) }
    changes += new.map { .added($0) }
  }
}

/// Gives identical blocks equal numbers; identical means the same bytes.
private struct BlockNames {
  private struct Key: Hashable {
    let block: Block
    let bytes: [UInt8]
  }

  private var names: [Key: Int] = [:]

  mutating func name(_ block: Block) -> Int {
    let key = Key(block: block, bytes: bytesOfText(block))
    if let name = names[key] { return name }
    names[key] = names.count
    return names.count - 1
  }
}

/// Whether two bodies are the same bytes.
func identical(_ first: [Block], _ second: [Block]) -> Bool {
  first == second && zip(first, second).allSatisfy { bytesOfText($0) == bytesOfText($1) }
}

private func bytesOfText(_ block: Block) -> [UInt8] {
  var bytes = Array(block.text.utf8)
  guard case .picture(let picture) = block else { return bytes }
  for credit in picture.credits { bytes += Array((credit.title ?? "").utf8) + credit.name.utf8 }
  return bytes
}

/// Pairs blocks that are versions of each other, in order, so that most of the text is paired.
func similarPairs(_ old: [Block], _ new: [Block]) -> [(old: Int, new: Int)] {
  guard !old.isEmpty, !new.isEmpty else { return [] }
  guard old.count * new.count <= 10_000 else { return [] }
  let (left, right) = (old.map(Gist.init), new.map(Gist.init))
  var best = Grid(rows: old.count + 1, columns: new.count + 1)
  for row in old.indices.reversed() {
    for column in new.indices.reversed() {
      let skipped = max(best[row + 1, column], best[row, column + 1])
      let score = left[row].likeness(to: right[column])
      best[row, column] = max(skipped, score > 0 ? score + best[row + 1, column + 1] : 0)
    }
  }
  return pairs(best, left, right)
}

private func pairs(_ best: Grid, _ left: [Gist], _ right: [Gist]) -> [(old: Int, new: Int)] {
  var pairs: [(old: Int, new: Int)] = []
  var (row, column) = (0, 0)
  while row < left.count, column < right.count {
    let score = left[row].likeness(to: right[column])
    if score > 0 && best[row, column] == score + best[row + 1, column + 1] {
      pairs.append((row, column))
      (row, column) = (row + 1, column + 1)
    } else if best[row + 1, column] >= best[row, column + 1] {
      row += 1
    } else {
      column += 1
    }
  }
  return pairs
}

private struct Grid {
  private var cells: [Int]
  private let columns: Int

  init(rows: Int, columns: Int) {
    cells = Array(repeating: 0, count: rows * columns)
    self.columns = columns
  }

  subscript(row: Int, column: Int) -> Int {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
}

/// What a block is compared by: the pairs of neighbouring scalars of its first 2,000, sorted; for
/// fewer than 20 the scalars themselves, since one wrong letter breaks two pairs.
private struct Gist {
  private let isPicture: Bool
  private let pairs: [UInt64]
  private let letters: [UInt64]

  init(_ block: Block) {
    isPicture = block.kind == .picture
    let scalars = block.text.unicodeScalars.prefix(2_000).map { UInt64($0.value) }
    let written = scalars.filter { $0 > 0x20 }
    pairs = zip([0] + written, written).map { $0 << 32 | $1 }.sorted()
    letters = written.count < 20 ? written.sorted() : []
  }

  /// In thousandths, how much of both is the same; 0 below 400, where a new block is likelier than
  /// a reworked one. Pictures are only like pictures.
  func likeness(to other: Gist) -> Int {
    guard isPicture == other.isPicture else { return 0 }
    if pairs.isEmpty || other.pairs.isEmpty { return isPicture ? 500 : 0 }
    let areShort = !letters.isEmpty && !other.letters.isEmpty
    let likeness = areShort ? share(letters, other.letters) : share(pairs, other.pairs)
    return likeness >= 400 ? likeness : 0
  }
}

/// In thousandths, how much of two sorted lists is the same.
private func share(_ first: [UInt64], _ second: [UInt64]) -> Int {
  var (at, other, count) = (0, 0, 0)
  while at < first.count, other < second.count {
    if first[at] == second[other] {
      (at, other, count) = (at + 1, other + 1, count + 1)
    } else if first[at] < second[other] {
      at += 1
    } else {
      other += 1
    }
  }
  return 2_000 * count / (first.count + second.count)
}
