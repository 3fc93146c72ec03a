/// Counts the letters, pairs and words of a page as they come, and notes the triples that a break between two
/// lines may have cut.
struct WordIndex {
  /// The words of the lines, one line after the other, each once in a line.
  private(set) var found: [Int32] = []
  /// Where each line ends in `found`.
  private(set) var ends: [Int] = []

  /// The letters, pairs and words by their numbers.
  private(set) var words: [Word] = []
  private var numbers: KeyTable
  private var triples: KeyTable

  /// How often something stands on the page, and in how many lines where it is a word.
  struct Word {
    fileprivate(set) var count: Int32 = 0
    fileprivate(set) var lines: Int32 = 0
    fileprivate var lastLine: Int32 = 0
    /// Whether the pair stands at the end of a line, and at the start of one.
    fileprivate var isLast = false
    fileprivate var isFirst = false
  }

  /// Makes room for so many letters.
  init(letters: Int) {
    numbers = KeyTable(room: letters)
    triples = KeyTable(room: letters / 8)
  }

  /// Takes note of both ends of a line that is to come: only triples that hold one of them are asked for.
  mutating func expect(_ letters: [Letter]) {
    guard letters.count > 1 else { return }
    words[number(Self.key(letters[0], letters[1]))].isFirst = true
    words[number(Self.key(letters[letters.count - 2], letters[letters.count - 1]))].isLast = true
  }

  private static func key(_ first: Letter, _ second: Letter) -> UInt64 {
    UInt64(first) << 21 | UInt64(second)
  }

  private static func key(_ first: Letter, _ second: Letter, _ third: Letter) -> UInt64 {
    UInt64(first & 0x1F_FFFF) << 42 | UInt64(second & 0x1F_FFFF) << 21 | UInt64(third & 0x1F_FFFF)
  }

  /// How often a letter stands on the page.
  func count(_ letter: Letter) -> Int { count(UInt64(letter)) }

  /// How often two letters stand side by side.
  func count(_ first: Letter, _ second: Letter) -> Int { count(Self.key(first, second)) }

  private func count(_ key: UInt64) -> Int {
    numbers.number(of: key).map { Int(words[$0].count) } ?? 0
  }

  /// Whether three letters stand side by side, of which the first two end a line or the last two begin one.
  func knows(_ first: Letter, _ second: Letter, _ third: Letter) -> Bool {
    triples.number(of: Self.key(first, second, third)) != nil
  }

  /// Takes in the next line.
  mutating func add(_ letters: ArraySlice<Letter>) {
    letters.withUnsafeBufferPointer { addWords(of: $0) }
    ends.append(found.count)
  }

  private mutating func addWords(of letters: UnsafeBufferPointer<Letter>) {
    var run = HanRun()
    var latin: UInt64 = 0
    var latinCount = 0
    let grammar = Self.grammar
    for letter in letters {
      let isHan = Lettering.isHan(letter)
      if isHan { count(letter, isGrammar: grammar.contains(letter), &run) } else { run.length = 0 }
      if !isHan && Lettering.isAlphanumeric(letter) {
        latin = latin &* 31 &+ UInt64(letter | 0x20)
        latinCount += 1
      } else if latinCount > 0 {
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
    words[number(UInt64(letter))].count += 1
    var endsLine = false
    if run.length > 0 {
      let pair = number(Self.key(run.last, letter))
      let word = words[pair]
      words[pair].count = word.count + 1
      endsLine = word.isLast
      if run.length > 1, run.endsLine || word.isFirst {
        _ = triples.numbered(Self.key(run.beforeLast, run.last, letter))
      }
      if !run.lastIsGrammar && !isGrammar { find(pair) }
    }
    run = HanRun(
      length: run.length + 1, beforeLast: run.last, last: letter, lastIsGrammar: isGrammar,
      endsLine: endsLine)
  }

  private mutating func find(_ word: Int) {
    let line = Int32(ends.count + 1)
    guard words[word].lastLine != line else { return }
    words[word].lastLine = line
    words[word].lines += 1
    found.append(Int32(word))
  }

  private mutating func number(_ key: UInt64) -> Int {
    let number = numbers.numbered(key)
    if number == words.count { words.append(Word()) }
    return number
  }

  private static let grammar: LetterSet = LetterSet(
    "的了和与在是为等对中及以将把被也都就而或于个这那其他她它们从到不有年月日一二三四五六七八九十")
}

/// Numbers keys in the order in which they come: open addressing, no key is ever taken out.
struct KeyTable {
  /// A key beside its number, so that a look at one place answers.
  private struct Slot {
    var key: UInt64 = 0
    /// One more than the number of the key; 0 where none stands here.
    var number: Int32 = 0
  }

  private var slots: [Slot]
  private var shift: UInt64
  private var count = 0

  /// Makes room for so many keys.
  init(room: Int) {
    var bits = 6
    while 3 << bits < room * 4 { bits += 1 }
    slots = Array(repeating: Slot(), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  func number(of key: UInt64) -> Int? {
    let number = slots[place(of: key)].number
    return number > 0 ? Int(number - 1) : nil
  }

  mutating func numbered(_ key: UInt64) -> Int {
    let place = place(of: key)
    if slots[place].number > 0 { return Int(slots[place].number) - 1 }
    count += 1
    slots[place] = Slot(key: key, number: Int32(count))
    if count * 4 > slots.count * 3 { grow() }
    return count - 1
  }

  /// Where the key stands or would stand.
  private func place(of key: UInt64) -> Int {
    var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[place].number > 0, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.number > 0 { slots[place(of: slot.key)] = slot }
  }
}
