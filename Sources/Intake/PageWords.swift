/// The two-letter words of a page: which lines share rare ones, and which pairs of letters belong
/// together. A stand-in for a dictionary that knows the names of every place.
struct PageWords {
  /// Beyond this many lines a text is no page, and likeness is not asked for.
  static let mostLines = 1_500
  /// Letters of a line that count; the rest of a very long line says nothing new.
  private static let mostLetters = 900

  private let words: [[Int32]]
  private let weights: [Double]
  private let pairs: [UInt64: Int32]
  private let triples: Set<UInt64>
  private let singles: [Letter: Int32]
  let isKnown: Bool

  init(_ lines: [PageLine]) {
    isKnown = lines.count <= Self.mostLines
    guard isKnown else {
      (words, weights, pairs, triples, singles) = ([], [], [:], [], [:])
      return
    }
    var index = WordIndex()
    words = lines.map { index.add($0.letters.prefix(Self.mostLetters)) }
    pairs = index.pairs
    triples = index.triples
    singles = index.singles
    let total = Double(lines.count)
    weights = index.lineCounts.map { count in
      count < 2 ? 0 : 1 / (0.6 + Double(count)) + 0.12 * (1 - Double(count) / (total + 1))
    }
  }

  /// The words of several lines that stand in at least one other line too, sorted.
  func words(of lines: some Sequence<Int>) -> [Int32] {
    guard isKnown else { return [] }
    var all: Set<Int32> = []
    for line in lines { all.formUnion(words[line]) }
    return all.filter { weights[Int($0)] > 0 }.sorted()
  }

  /// How much two sets of words have in common, 0...1; rare words count more.
  func likeness(_ first: [Int32], _ second: [Int32]) -> Double {
    var shared = 0.0
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        shared += weights[Int(first[i])]
        i += 1
        j += 1
      } else if first[i] < second[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let least = min(weight(first), weight(second))
    return least > 0 ? min(1, shared / (least + 2.5)) : 0
  }

  private func weight(_ words: [Int32]) -> Double {
    var sum = 0.0
    for word in words { sum += weights[Int(word)] }
    return sum
  }

  /// How often two letters stand side by side on the page.
  func count(_ first: Letter, _ second: Letter) -> Int {
    Int(pairs[WordIndex.key(first, second)] ?? 0)
  }

  /// Whether a line break between the two letters cuts a word: 0 no sign, up to about 3.
  func cutsWord(_ first: Letter, _ second: Letter) -> Double {
    let together = Double(count(first, second))
    guard together > 0, Lettering.isHan(first), Lettering.isHan(second) else { return 0 }
    let left = Double(singles[first] ?? 1)
    let right = Double(singles[second] ?? 1)
    let share = together / min(left, right)
    return min(3, 0.4 + 2.2 * share + 0.25 * min(together, 4))
  }

  /// Whether three letters stand side by side on the page.
  func knows(_ first: Letter, _ second: Letter, _ third: Letter) -> Bool {
    triples.contains(WordIndex.key(first, second, third))
  }
}

/// Numbers the words of a page as they come.
struct WordIndex {
  private(set) var pairs: [UInt64: Int32] = [:]
  private(set) var triples: Set<UInt64> = []
  private(set) var singles: [Letter: Int32] = [:]
  private(set) var lineCounts: [Int32] = []
  private var numbers: [UInt64: Int32] = [:]

  static func key(_ first: Letter, _ second: Letter) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  static func key(_ first: Letter, _ second: Letter, _ third: Letter) -> UInt64 {
    UInt64(first & 0x1F_FFFF) << 42 | UInt64(second & 0x1F_FFFF) << 21 | UInt64(third & 0x1F_FFFF)
  }

  mutating func add(_ letters: ArraySlice<Letter>) -> [Int32] {
    var found: Set<Int32> = []
    var previous: Letter = 0
    var beforeThat: Letter = 0
    var latin: UInt64 = 0
    var latinCount = 0
    for letter in letters {
      if Lettering.isHan(letter) {
        singles[letter, default: 0] += 1
        if Lettering.isHan(previous) {
          let key = Self.key(previous, letter)
          pairs[key, default: 0] += 1
          if Lettering.isHan(beforeThat) {
            triples.insert(Self.key(beforeThat, previous, letter))
          }
          if !Self.isGrammar(previous) && !Self.isGrammar(letter) { found.insert(number(key)) }
        }
      }
      if Lettering.isAlphanumeric(letter) {
        latin = latin &* 31 &+ UInt64(letter | 0x20)
        latinCount += 1
      } else {
        if latinCount >= 4 { found.insert(number(latin | 1 << 63)) }
        (latin, latinCount) = (0, 0)
      }
      (beforeThat, previous) = (previous, letter)
    }
    if latinCount >= 4 { found.insert(number(latin | 1 << 63)) }
    for word in found { lineCounts[Int(word)] += 1 }
    return Array(found)
  }

  private mutating func number(_ key: UInt64) -> Int32 {
    if let known = numbers[key] { return known }
    let new = Int32(lineCounts.count)
    numbers[key] = new
    lineCounts.append(0)
    return new
  }

  private static func isGrammar(_ letter: Letter) -> Bool { grammar.contains(letter) }

  private static let grammar: LetterSet = LetterSet(
    "的了和与在是为等对中及以将把被也都就而或于个这那其他她它们从到不有年月日一二三四五六七八九十".asLetters)
}
