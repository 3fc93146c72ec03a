/// The two-letter words of a page: which lines share rare ones, and which pairs of letters belong
/// together. A stand-in for a dictionary that knows the names of every place. A class, since whatever looks at
/// the page holds them.
final class PageWords {
  /// Beyond this many lines or letters a text is no page, and likeness is not asked for.
  static let mostLines = 1_000
  static let mostPageLetters = 120_000
  /// Letters of a line that count; the rest of a very long line says nothing new.
  private static let mostLetters = 900

  let isKnown: Bool
  private let index: WordIndex
  /// For every line the words that stand in another line too, one line after the other.
  private let words: [Int32]
  private let ends: [Int32]
  private let weights: [Double]

  init(_ lines: [PageLine]) {
    var sum = 0
    for line in lines { sum += min(line.letters.count, Self.mostLetters) }
    isKnown = lines.count <= Self.mostLines && sum <= Self.mostPageLetters
    index = WordIndex(isKnown ? lines : [], mostLetters: Self.mostLetters)
    (words, ends, weights) = Self.shared(index, lines: lines.count)
  }

  /// The words that stand in two lines and more, with what they weigh: rare ones more.
  private static func shared(
    _ index: WordIndex, lines: Int
  ) -> (words: [Int32], ends: [Int32], weights: [Double]) {
    var (ends, weights): ([Int32], [Double]) = ([], [])
    var numbers = [Int32](repeating: -1, count: index.words.count)
    for (number, word) in index.words.enumerated() where word.lines > 1 {
      numbers[number] = Int32(weights.count)
      let count = Double(word.lines)
      weights.append(1 / (0.6 + count) + 0.12 * (1 - count / Double(lines + 1)))
    }
    ends.reserveCapacity(lines)
    let found = index.found
    let words = [Int32](unsafeUninitializedCapacity: index.ends.last ?? 0) { room, count in
      numbers.withUnsafeBufferPointer { numbers in
        var start = 0
        for end in index.ends {
          for place in start..<end {
            // Each is written, and written over where it is not shared: which are, no processor foresees.
            let number = numbers[Int(found[place])]
            room[count] = number
            count &+= number >= 0 ? 1 : 0
          }
          ends.append(Int32(count))
          start = end
        }
      }
    }
    return (words, ends, weights)
  }

  /// The words of several lines that stand in at least one other line too.
  func words(of lines: some Sequence<Int>) -> WordSet {
    guard isKnown else { return WordSet() }
    var set = WordSet(places: weights.count)
    for line in lines {
      let start = line == 0 ? 0 : Int(ends[line - 1])
      set.insert(words[start..<Int(ends[line])], weights)
    }
    set.setGuides()
    return set
  }

  /// How much two sets of words have in common, 0...1; rare words count more.
  ///
  /// `unknown`: what sets too small to tell are taken to have in common.
  func likeness(_ first: WordSet, _ second: WordSet, unknown: Double = 0) -> Double {
    let least = min(first.weight, second.weight)
    let shared = least > 0 ? first.sharedWeight(second, weights) : 0
    return min(1, (shared + unknown * Self.enough) / (least + Self.enough))
  }

  /// Words of this weight begin to say what a text is about.
  private static let enough = 2.5

  /// Whether a line break between the two letters cuts a word: 0 no sign, up to about 3.
  func cutsWord(_ first: Letter, _ second: Letter) -> Double {
    guard isKnown, Lettering.isHan(first), Lettering.isHan(second) else { return 0 }
    let together = Double(index.count(first, second))
    guard together > 0 else { return 0 }
    let left = Double(max(1, index.count(first)))
    let right = Double(max(1, index.count(second)))
    let share = together / min(left, right)
    return min(3, 0.4 + 2.2 * share + 0.25 * min(together, 4))
  }

  /// Whether three letters stand side by side on the page, of which the first two end a line or the last two
  /// begin one.
  func knows(_ first: Letter, _ second: Letter, _ third: Letter) -> Bool {
    isKnown && index.knows(first, second, third)
  }
}

/// The words of lines that are asked for again and again: the stories that are put together in one round are
/// mostly those of the round before.
final class KeptWords {
  private let words: PageWords
  /// Never asked for while it is being changed.
  @exclusivity(unchecked) private var kept: [(lines: [Int], words: WordSet)]

  /// For so many places that lines are asked for at.
  init(_ words: PageWords, places: Int) {
    self.words = words
    kept = Array(repeating: ([], WordSet()), count: places)
  }

  /// The words of some lines, counted anew where other lines were asked for at that place before.
  func words(of lines: [Int], at place: Int) -> WordSet {
    if kept[place].lines != lines { kept[place] = (lines, words.words(of: lines)) }
    return kept[place].words
  }
}

/// Some of the words of a page: one bit for each that there is.
///
/// A page has thousands of words and a text a few hundred: one more bit for every 64 words tells whether any of
/// them is here, so that whoever compares two sets goes only where both have something.
struct WordSet {
  /// First the bits for 64 words each, then those of the words.
  private var bits: [UInt64]
  /// How many of `bits` are for 64 words each.
  private let guides: Int
  private(set) var weight = 0.0
  private(set) var count = 0

  init(places: Int = 0) {
    let blocks = (places + 63) / 64
    guides = (blocks + 63) / 64
    bits = [UInt64](of: 0, count: guides + blocks)
  }

  /// Every other word or so is there already, which no processor foresees: nothing is skipped, but for the sum.
  mutating func insert(_ words: ArraySlice<Int32>, _ weights: [Double]) {
    var (weight, count) = (weight, count)
    let guides = guides
    bits.withUnsafeMutableBufferPointer { bits in
      weights.withUnsafeBufferPointer { weights in
        words.withUnsafeBufferPointer { words in
          for word in words {
            let (place, bit) = (guides &+ Int(word >> 6), UInt64(1) << UInt64(word & 63))
            let isNew = bits[place] & bit == 0
            bits[place] |= bit
            weight += isNew ? weights[Int(word)] : 0
            count &+= isNew ? 1 : 0
          }
        }
      }
    }
    (self.weight, self.count) = (weight, count)
  }

  /// Done once, when all words are in.
  mutating func setGuides() {
    let guides = guides
    bits.withUnsafeMutableBufferPointer { bits in
      for block in 0..<(bits.count - guides) {
        let isFilled: UInt64 = bits[guides + block] == 0 ? 0 : 1
        bits[block >> 6] |= isFilled << UInt64(block & 63)
      }
    }
  }

  func sharedWeight(_ other: WordSet, _ weights: [Double]) -> Double {
    weights.withUnsafeBufferPointer { weights in
      var sum = 0.0
      eachShared(with: other) { block, words in
        var words = words
        while words != 0 {
          sum += weights[block << 6 | words.trailingZeroBitCount]
          words &= words &- 1
        }
      }
      return sum
    }
  }

  /// The share of the words that `other` has too; 0 where there are too few to tell.
  func share(in other: WordSet) -> Double {
    guard count >= 3 else { return 0 }
    var both = 0
    eachShared(with: other) { both += $1.nonzeroBitCount }
    return Double(both) / Double(count)
  }

  /// Visits the words that another set of the same page has too, 64 at a time, from the first on.
  @inline(__always)
  private func eachShared(with other: WordSet, _ visit: (_ block: Int, _ words: UInt64) -> Void) {
    let guides = min(guides, other.guides)
    bits.withUnsafeBufferPointer { bits in
      other.bits.withUnsafeBufferPointer { others in
        for guide in 0..<guides {
          var blocks = bits[guide] & others[guide]
          while blocks != 0 {
            let block = guide << 6 | blocks.trailingZeroBitCount
            visit(block, bits[guides + block] & others[guides + block])
            blocks &= blocks &- 1
          }
        }
      }
    }
  }
}
