/// How often the letters, pairs and words of a page stand there, and the triples that a break between two
/// lines may have cut.
struct WordIndex {
  /// Where each line ends in `found`.
  let ends: [Int]
  private let tables: WordTables
  private let wordCount: Int
  private let numbers: KeyTable
  private let triples: KeyTable

  /// How often something stands on the page, and in how many lines where it is a word.
  struct Word: BitwiseCopyable {
    fileprivate(set) var count: Int32 = 0
    fileprivate(set) var lines: Int32 = 0
    fileprivate var lastLine: Int32 = 0
    /// Whether the pair stands at the end of a line, and at the start of one.
    fileprivate var isLast = false
    fileprivate var isFirst = false
  }

  /// Counts what stands in the first letters of some lines.
  init(_ lines: [PageLine], mostLetters: Int) {
    var counting = WordCounting(
      letters: lines.reduce(0) { $0 + min($1.letters.count, mostLetters) }, lines: lines.count)
    for line in lines { counting.expect(line.letters) }
    var ends: [Int] = []
    ends.reserveCapacity(lines.count)
    for line in lines {
      counting.add(line.letters.prefix(mostLetters))
      ends.append(counting.foundCount)
    }
    self.ends = ends
    (tables, wordCount) = (counting.tables, counting.wordCount)
    (numbers, triples) = (counting.numbers, counting.triples)
  }

  /// The words of the lines, one line after the other, each once in a line.
  var found: UnsafeMutableBufferPointer<Int32> { tables.found }

  /// The pairs and words by their numbers.
  var words: Slice<UnsafeMutableBufferPointer<Word>> { tables.words[..<wordCount] }

  /// How often a letter stands on the page.
  func count(_ letter: Letter) -> Int {
    guard Lettering.isCommonHan(letter) else { return count(UInt64(letter)) }
    return Int(tables.letters[Int(letter - WordTables.firstLetter)])
  }

  /// How often two letters stand side by side.
  func count(_ first: Letter, _ second: Letter) -> Int { count(WordCounting.key(first, second)) }

  private func count(_ key: UInt64) -> Int {
    numbers.number(of: key).map { Int(words[$0].count) } ?? 0
  }

  /// Whether three letters stand side by side, of which the first two end a line or the last two begin one.
  func knows(_ first: Letter, _ second: Letter, _ third: Letter) -> Bool {
    triples.number(of: WordCounting.key(first, second, third)) != nil
  }
}

/// What a page is counted in. Every letter is counted twice, and an array is asked each time whether another
/// holds it too.
private final class WordTables {
  static let firstLetter: Letter = 0x4E00
  private static let letterCount = 0x5200

  /// How often each of the common Chinese letters stands on the page, from the first of them on.
  let letters: UnsafeMutableBufferPointer<Int32>
  let words: UnsafeMutableBufferPointer<WordIndex.Word>
  let found: UnsafeMutableBufferPointer<Int32>

  init(words most: Int, found mostFound: Int) {
    letters = .allocate(capacity: Self.letterCount)
    letters.initialize(repeating: 0)
    words = .allocate(capacity: most)
    found = .allocate(capacity: mostFound)
  }

  deinit {
    letters.deallocate()
    words.deallocate()
    found.deallocate()
  }
}

/// Counts the words of a page as its lines come.
private struct WordCounting {
  let tables: WordTables
  private let words: UnsafeMutableBufferPointer<WordIndex.Word>
  private(set) var wordCount = 0
  private(set) var foundCount = 0
  private var lineCount: Int32 = 0
  let numbers: KeyTable
  let triples: KeyTable

  /// Makes room for so many letters. A letter adds itself, where it is a rare one, and the pair that it ends, or
  /// it ends a word; the pairs at both ends of a line come first. Of a page two letters in three are new, or make
  /// a new pair: a table of keys that is larger than it must be costs more than looking at a second place now and
  /// then.
  init(letters count: Int, lines: Int) {
    tables = WordTables(words: 2 * (count + lines), found: count + lines)
    words = tables.words
    numbers = KeyTable(room: count * 3 / 4)
    triples = KeyTable(room: count / 8)
  }

  static func key(_ first: Letter, _ second: Letter) -> UInt64 {
    UInt64(first) << 21 | UInt64(second)
  }

  static func key(_ first: Letter, _ second: Letter, _ third: Letter) -> UInt64 {
    UInt64(first & 0x1F_FFFF) << 42 | UInt64(second & 0x1F_FFFF) << 21 | UInt64(third & 0x1F_FFFF)
  }

  /// Takes note of both ends of a line that is to come: only triples that hold one of them are asked for.
  mutating func expect(_ letters: [Letter]) {
    guard letters.count > 1 else { return }
    words[number(Self.key(letters[0], letters[1]))].isFirst = true
    words[number(Self.key(letters[letters.count - 2], letters[letters.count - 1]))].isLast = true
  }

  /// Takes in the next line.
  mutating func add(_ letters: ArraySlice<Letter>) {
    lineCount += 1
    letters.withUnsafeBufferPointer { addWords(of: $0) }
  }

  private mutating func addWords(of letters: UnsafeBufferPointer<Letter>) {
    var run = HanRun()
    var latin: UInt64 = 0
    var latinCount = 0
    let grammar = Self.grammar
    for letter in letters {
      if Lettering.isHan(letter) {
        count(letter, isGrammar: grammar.contains(letter), &run)
      } else {
        run.length = 0
        if Lettering.isAlphanumeric(letter) {
          latin = latin &* 31 &+ UInt64(letter | 0x20)
          latinCount += 1
          continue
        }
      }
      if latinCount > 0 {
        if latinCount >= 4 { find(number(latin | 1 << 63)) }
        (latin, latinCount) = (0, 0)
      }
    }
    if latinCount >= 4 { find(number(latin | 1 << 63)) }
  }

  /// Chinese letters side by side, as far as they have been read.
  private struct HanRun {
    var length = 0
    var beforeLast: Letter = 0
    var last: Letter = 0
    var lastIsGrammar = false
    /// Whether the last two are a pair that ends a line.
    var endsLine = false
  }

  private mutating func count(_ letter: Letter, isGrammar: Bool, _ run: inout HanRun) {
    count(letter)
    var endsLine = false
    if run.length > 0 {
      let pair = number(Self.key(run.last, letter))
      words[pair].count += 1
      endsLine = words[pair].isLast
      if run.length > 1, run.endsLine || words[pair].isFirst {
        _ = triples.numbered(Self.key(run.beforeLast, run.last, letter))
      }
      if !run.lastIsGrammar && !isGrammar { find(pair) }
    }
    run = HanRun(
      length: run.length + 1, beforeLast: run.last, last: letter, lastIsGrammar: isGrammar,
      endsLine: endsLine)
  }

  /// The common letters have a place each, where nothing is to be looked up.
  private mutating func count(_ letter: Letter) {
    if Lettering.isCommonHan(letter) {
      tables.letters[Int(letter - WordTables.firstLetter)] += 1
    } else {
      words[number(UInt64(letter))].count += 1
    }
  }

  private mutating func find(_ word: Int) {
    guard words[word].lastLine != lineCount else { return }
    words[word].lastLine = lineCount
    words[word].lines += 1
    tables.found[foundCount] = Int32(word)
    foundCount += 1
  }

  private mutating func number(_ key: UInt64) -> Int {
    let number = numbers.numbered(key)
    if number == wordCount {
      words[number] = WordIndex.Word()
      wordCount += 1
    }
    return number
  }

  private static let grammar: LetterSet = LetterSet(
    "的了和与在是为等对中及以将把被也都就而或于个这那其他她它们从到不有年月日一二三四五六七八九十")
}

/// Numbers keys in the order in which they come: open addressing, no key is ever taken out. It holds its own room, as
/// `WordTables` does and for the same reason.
final class KeyTable {
  /// A key beside its number, so that a look at one place answers.
  private struct Slot {
    var key: UInt64 = 0
    /// One more than the number of the key; 0 where none stands here.
    var number: Int32 = 0
  }

  private var slots: UnsafeMutableBufferPointer<Slot>
  private var shift: UInt64
  private var count: Int32 = 0
  /// As many keys as three in four slots.
  private var most: Int32

  /// Makes room for so many keys.
  init(room: Int) {
    var bits = 6
    while 3 << bits < room * 4 { bits += 1 }
    (slots, shift, most) = (Self.slots(1 << bits), UInt64(64 - bits), 3 << (bits - 2))
  }

  deinit { slots.deallocate() }

  private static func slots(_ count: Int) -> UnsafeMutableBufferPointer<Slot> {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot())
    return slots
  }

  func number(of key: UInt64) -> Int? {
    let number = slots[place(of: key)].number
    return number > 0 ? Int(number - 1) : nil
  }

  func numbered(_ key: UInt64) -> Int {
    let place = place(of: key)
    if slots[place].number > 0 { return Int(slots[place].number &- 1) }
    let number = count
    count += 1
    slots[place] = Slot(key: key, number: count)
    if count > most { grow() }
    return Int(number)
  }

  /// Takes a key in and answers whether it was not there.
  func isNew(_ key: UInt64) -> Bool {
    let before = count
    return numbered(key) == before
  }

  /// Where the key stands or would stand.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let last = slots.count &- 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    while slots[place].number > 0, slots[place].key != key { place = (place &+ 1) & last }
    return place
  }

  private func grow() {
    let old = slots
    slots = Self.slots(old.count * 2)
    (shift, most) = (shift - 1, most * 2)
    for slot in old where slot.number > 0 { slots[place(of: slot.key)] = slot }
    old.deallocate()
  }
}
