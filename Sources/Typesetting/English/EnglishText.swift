/// An English text with the places where a line may end, and sums over it, so that a line from any
/// of them to any other is measured at once.
struct EnglishText {
  /// A place where a line may end.
  struct Break {
    /// Behind the last scalar with ink.
    let inkEnd: Int32
    /// The first scalar of the next line.
    let next: Int32
    /// The width of the hyphen that is added.
    var hyphen: Int16 = 0
    /// Whether the line ends with a hyphen, added or written.
    var isHyphen = false
    /// Whether a run is broken that should not be, and the line stands ragged.
    var isForced = false
    /// What it costs to end a line here.
    var penalty: Int16 = 0
  }

  let scalars: [Unicode.Scalar]
  /// Natural width before each scalar.
  private(set) var widths: [Int32] = [0]
  /// Blanks that can be widened before each scalar.
  private(set) var gaps: [Int32] = [0]
  /// Scalars with a width of their own before each scalar.
  private(set) var letters: [Int32] = [0]
  /// Ascending; the last one is the end of the text.
  private(set) var breaks: [Break] = []
  let hyphenWidth: Int
  /// The natural blank between words.
  let blankWidth: Int
  private let rules: EnglishRules
  private let metrics: Metrics
  private let measure: Int
  private var space = Hyphenation.Workspace()

  init(_ text: String, measure: Int, metrics: Metrics, rules: EnglishRules) {
    scalars = Array(text.unicodeScalars)
    self.rules = rules
    self.metrics = metrics
    self.measure = measure
    hyphenWidth = metrics.advance(of: "\u{AD}")
    blankWidth = metrics.advance(of: " ")
    measureScalars()
    findBreaks()
  }

  var hasLineFeed: Bool { scalars.contains("\n") }

  /// What may be added between two letters.
  var mostBetweenLetters: Int {
    rules.isRelaxed ? WordSpace.widestLetters : WordSpace.letters
  }

  private mutating func measureScalars() {
    widths.reserveCapacity(scalars.count + 1)
    gaps.reserveCapacity(scalars.count + 1)
    letters.reserveCapacity(scalars.count + 1)
    var (width, gap, letter): (Int32, Int32, Int32) = (0, 0, 0)
    for scalar in scalars {
      switch Self.kind(scalar) {
      case .blank, .tie:
        width += Int32(blankWidth)
        gap += 1
        letter += 1
      case .nothing: break
      case .ink:
        let advance = metrics.advance(of: scalar)
        width += Int32(advance)
        letter += advance > 0 ? 1 : 0
      }
      widths.append(width)
      gaps.append(gap)
      letters.append(letter)
    }
  }

  enum Kind { case ink, blank, tie, nothing }

  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x21...0x7E: .ink
    case 0x20, 0x09, 0x0A, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: .blank
    case 0xA0, 0x202F, 0x2007: .tie
    case 0xAD: .nothing
    default: CharacterClass(scalar) == .joining ? .nothing : .ink
    }
  }

  /// The width of a line with its hyphen.
  func width(from start: Int, to end: Break) -> Int {
    max(0, Int(widths[Int(end.inkEnd)] - widths[start])) + Int(end.hyphen)
  }

  func gaps(from start: Int, to end: Break) -> Int {
    max(0, Int(gaps[Int(end.inkEnd)] - gaps[start]))
  }

  /// The places between letters that may be widened.
  func joints(from start: Int, to end: Break) -> Int {
    max(0, Int(letters[Int(end.inkEnd)] - letters[start]) - 1 + (end.hyphen > 0 ? 1 : 0))
  }

  // MARK: Breaks

  private mutating func findBreaks() {
    breaks.reserveCapacity(scalars.count / 2)
    var words = EnglishWords(scalars)
    var before: Range<Int>?
    while let word = words.next() {
      if let before {
        if let penalty = tiePenalty(before, word) {
          breaks.append(
            Break(
              inkEnd: Int32(before.upperBound), next: Int32(word.lowerBound), penalty: penalty))
        }
      }
      addBreaks(in: word, isLast: words.isAtEnd)
      before = word
    }
    let end = Int32(before?.upperBound ?? 0)
    breaks.append(Break(inkEnd: end, next: Int32(scalars.count)))
  }

  /// What it costs to part two words; none where they are tied.
  private func tiePenalty(_ left: Range<Int>, _ right: Range<Int>) -> Int16? {
    guard Ties.tie(scalars[left], scalars[right]) else { return 0 }
    if Int(widths[right.upperBound] - widths[left.lowerBound]) > measure { return 0 }
    return rules.isRelaxed && !Ties.startsWithDash(scalars[right]) ? 4000 : nil
  }

  private mutating func addBreaks(in word: Range<Int>, isLast: Bool) {
    let isTooWide = Int(widths[word.upperBound] - widths[word.lowerBound]) > measure
    let isAddress = EnglishWords.isAddress(scalars[word])
    if isAddress || isTooWide { return addSeams(in: word, isAddress: isAddress) }
    var run = word.lowerBound
    for at in word {
      if let penalty = EnglishWords.seam(before: at, in: word, scalars) {
        breaks.append(
          Break(
            inkEnd: Int32(at), next: Int32(at), isHyphen: scalars[at - 1] == "-", penalty: penalty))
      } else if at > word.lowerBound, scalars[at - 1] == "\u{AD}" {
        breaks.append(
          Break(
            inkEnd: Int32(at), next: Int32(at), hyphen: Int16(hyphenWidth), isHyphen: true,
            penalty: Self.hyphenPenalty))
      }
      if mayBePartedBeside(at) {
        if at == word.lowerBound || !mayBePartedBeside(at - 1) { run = at }
        let isEnd = at + 1 == word.upperBound || !mayBePartedBeside(at + 1)
        if isEnd, !isLast, EnglishWords.mayBeParted(run..<(at + 1), in: word, scalars) {
          hyphenate(run..<(at + 1))
        }
      }
    }
  }

  /// Whether a letter may be of a word that is parted: names and words in capitals are only where a
  /// paragraph cannot be set otherwise.
  private func mayBePartedBeside(_ at: Int) -> Bool {
    EnglishWords.isSmallLetter(scalars[at])
      || rules.isRelaxed && EnglishWords.isLetter(scalars[at])
  }

  /// About what eight hundredths of an em in every gap of a line cost.
  private static let hyphenPenalty: Int16 = 80

  private mutating func hyphenate(_ letters: Range<Int>) {
    guard let hyphenation = rules.hyphenation, !rules.isRagged else { return }
    hyphenation.places(in: scalars[letters], &space) { place in
      let at = Int32(letters.lowerBound + place)
      breaks.append(
        Break(
          inkEnd: at, next: at, hyphen: Int16(hyphenWidth), isHyphen: true,
          penalty: Self.hyphenPenalty))
    }
  }

  /// Addresses and runs wider than the measure: after `/ . - _ ?`, and where that is not enough
  /// between any two characters. No hyphen is added, as it would be read as a part of them.
  private mutating func addSeams(in word: Range<Int>, isAddress: Bool) {
    for at in word.dropFirst() where Self.kind(scalars[at]) != .nothing {
      let isSeam = EnglishWords.seams.contains(scalars[at - 1]) && scalars[at] != scalars[at - 1]
      guard isSeam || tooWide(at, in: word) else { continue }
      breaks.append(
        Break(
          inkEnd: Int32(at), next: Int32(at), isForced: !(isAddress && isSeam),
          penalty: isSeam ? 60 : 2500))
    }
  }

  /// Whether a place lies in a piece without seams that is wider than the measure.
  private func tooWide(_ at: Int, in word: Range<Int>) -> Bool {
    var start = at
    while start > word.lowerBound, !EnglishWords.seams.contains(scalars[start - 1]),
      Int(widths[at] - widths[start]) <= measure
    {
      start -= 1
    }
    var end = at
    while end < word.upperBound, !EnglishWords.seams.contains(scalars[end]),
      Int(widths[end] - widths[start]) <= measure
    {
      end += 1
    }
    return Int(widths[end] - widths[start]) > measure
  }
}
