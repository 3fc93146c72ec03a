/// Hyphenation patterns (Liang 1983) as a tree in two arrays: the child of a node by a letter stands
/// at the node's base plus the letter's code, where its owner is noted.
struct PatternTrie: Sendable {
  /// One pattern: its letters, `.` for the edge of a word, and the weight before each letter and
  /// behind the last.
  struct Pattern {
    let letters: [Unicode.Scalar]
    let weights: [UInt8]
  }

  /// The code of the edge of a word.
  static let edge: UInt8 = 1
  /// By scalar below U+0250; 0 where no pattern has it.
  private var codes = [UInt8](repeating: 0, count: 0x250)
  private var owners: [Int32] = [0]
  private var bases: [Int32] = [0]
  /// Where the weights of the pattern that ends at a node begin; 0 for none.
  private var ends: [Int32] = [0]
  /// For each pattern how many weights there are, then the weights.
  private var weights: [UInt8] = [0]
  private var firstFree = 1
  private(set) var letterCount = 1

  init(_ patterns: [Pattern]) {
    codes[Int(UInt8(ascii: "."))] = Self.edge
    var keyed: [(key: [UInt8], weights: [UInt8])] = []
    keyed.reserveCapacity(patterns.count)
    for pattern in patterns {
      guard let key = key(pattern.letters) else { continue }
      keyed.append((key, pattern.weights))
    }
    keyed.sort { $0.key.lexicographicallyPrecedes($1.key) }
    add(keyed[...], depth: 0, node: 0)
  }

  private mutating func key(_ letters: [Unicode.Scalar]) -> [UInt8]? {
    var key: [UInt8] = []
    for letter in letters {
      guard letter.value < 0x250 else { return nil }
      if codes[Int(letter.value)] == 0 {
        guard letterCount < 255 else { return nil }
        letterCount += 1
        codes[Int(letter.value)] = UInt8(letterCount)
      }
      key.append(codes[Int(letter.value)])
    }
    return key
  }

  /// The code of a letter, capital or small; 0, which is no child of any node, where no pattern has
  /// it.
  func code(of scalar: Unicode.Scalar) -> UInt8 {
    guard scalar.value < 0x250 else { return 0 }
    let isCapital = 0x41...0x5A ~= scalar.value
    let code = codes[Int(isCapital ? scalar.value + 0x20 : scalar.value)]
    return code > Self.edge ? code : 0
  }

  // MARK: Building

  /// Adds the patterns that share their first `depth` letters under a node.
  private mutating func add(
    _ patterns: ArraySlice<(key: [UInt8], weights: [UInt8])>, depth: Int, node: Int
  ) {
    var rest = patterns
    while let first = rest.first, first.key.count == depth {
      ends[node] = Int32(truncatingIfNeeded: weights.count)
      weights.append(UInt8(truncatingIfNeeded: first.weights.count))
      weights += first.weights
      rest.removeFirst()
    }
    var groups: [ArraySlice<(key: [UInt8], weights: [UInt8])>] = []
    while let first = rest.first {
      let letter = first.key[depth]
      let end = rest.firstIndex { $0.key[depth] != letter } ?? rest.endIndex
      groups.append(rest[rest.startIndex..<end])
      rest = rest[end...]
    }
    guard !groups.isEmpty else { return }
    let letters = groups.compactMap { $0.first?.key[depth] }
    let base = room(for: letters)
    bases[node] = Int32(truncatingIfNeeded: base)
    for letter in letters { owners[base + Int(letter)] = Int32(truncatingIfNeeded: node + 1) }
    for (letter, group) in zip(letters, groups) {
      add(group, depth: depth + 1, node: base + Int(letter))
    }
  }

  /// The first base at which all children find a free place.
  private mutating func room(for letters: [UInt8]) -> Int {
    while firstFree < owners.count, owners[firstFree] != 0 { firstFree += 1 }
    let least = Int(letters.first ?? 0)
    var base = max(0, firstFree - least)
    while !isFree(base, letters) { base += 1 }
    let last = base + Int(letters.last ?? 0)
    while owners.count <= last {
      owners.append(0)
      bases.append(0)
      ends.append(0)
    }
    return base
  }

  private func isFree(_ base: Int, _ letters: [UInt8]) -> Bool {
    letters.allSatisfy { letter in
      let place = base + Int(letter)
      return place > 0 && (place >= owners.count || owners[place] == 0)
    }
  }

  // MARK: Looking up

  /// Raises `levels`, one before each letter of a word and one behind it, to the weights of all
  /// patterns that occur in the word; `word` are codes.
  func raise(_ levels: inout [UInt8], in word: [UInt8]) {
    levels.removeAll(keepingCapacity: true)
    levels.append(contentsOf: repeatElement(0, count: word.count + 1))
    for start in word.indices {
      var node = 0
      var at = start
      while at < word.count {
        let next = Int(bases[node]) + Int(word[at])
        guard next < owners.count, Int(owners[next]) == node + 1 else { break }
        node = next
        at += 1
        if ends[node] != 0 { raise(&levels, from: start, by: Int(ends[node])) }
      }
    }
  }

  private func raise(_ levels: inout [UInt8], from start: Int, by end: Int) {
    for index in 0..<Int(weights[end]) {
      let weight = weights[end + 1 + index]
      if weight > levels[start + index] { levels[start + index] = weight }
    }
  }
}
