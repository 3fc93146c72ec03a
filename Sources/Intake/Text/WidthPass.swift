/// One pass of width normalisation over one text.
struct WidthPass {
  private var letters: [Letter] = []
  /// The places of marks that may change their width, or are wide; nothing else is looked at again.
  private var marks: [Int] = []
  /// Whether a sign stands anywhere that every address of the web or of mail has.
  private var mayHoldAddress = false
  private(set) var changes = 0
  private let isMostlyLatin: Bool

  init(_ text: String) {
    var text = text
    var (isPlain, changed, scripts) = (true, 0, ScriptCount())
    var (marks, mayHoldAddress) = ([Int](), false)
    letters = text.withUTF8 { bytes in
      [Letter](unsafeUninitializedCapacity: bytes.count) { room, count in
        var raw = Letters(bytes)
        while true {
          let taken = raw.takeHan(into: room, at: count)
          scripts.addHan(taken)
          count += taken
          guard let letter = raw.next() else { return }
          let plain = Self.plain(letter)
          if Self.isWideAlphanumeric(letter) || plain == nil {
            changed += 1
          } else {
            isPlain = isPlain && plain == letter
          }
          if let plain {
            if marks.isEmpty { marks.reserveCapacity(bytes.count / 16) }
            if Self.isMark(plain) || plain > 0xFF00 { marks.append(count) }
            mayHoldAddress = mayHoldAddress || plain == 0x2E || plain == 0x40
            room[count] = plain
            count += 1
            scripts.add(plain)
          }
        }
      }
    }
    (changes, self.marks, self.mayHoldAddress) = (changed, marks, mayHoldAddress)
    isMostlyLatin = scripts.latin > 2 * scripts.han
    let hasBlankEnd =
      letters.first.map(Lettering.isBlank) ?? false || letters.last.map(Lettering.isBlank) ?? false
    isTrimmed = isPlain && !hasBlankEnd
  }

  /// One blank for every narrow one, and letters and figures narrow; nil for what means nothing.
  private static func plain(_ letter: Letter) -> Letter? {
    if isSettled(letter) { return letter }
    if isWideAlphanumeric(letter) { return letter - 0xFEE0 }
    if Lettering.isNothing(letter) { return nil }
    return Lettering.isBlank(letter) && letter != 0x3000 ? 0x20 : letter
  }

  /// Whether a text has anything that a pass would change; most Chinese copy has nothing.
  static func mayChange(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayChange(Letters($0)) }
  }

  private static func mayChange(_ letters: Letters) -> Bool {
    var letters = letters
    var before: Letter = 0x3000
    var (hasMark, hasWide) = (false, false)
    while let letter = letters.next() {
      if isMark(letter) {
        hasMark = true
      } else if !isSettled(letter), mayChange(letter, after: before) {
        return true
      }
      // Marks grow wide beside Chinese letters, behind numbers in circles and behind %.
      hasWide = hasWide || letter >= 0x2460 || letter == 0x25
      if hasMark && hasWide { return true }
      before = letter
    }
    return Lettering.isBlank(before)
  }

  /// Chinese letters and marks, and what is printed of ASCII, which stay as they are.
  private static func isSettled(_ letter: Letter) -> Bool {
    letter &- 0x3001 < 0xFEFF - 0x3001 || Lettering.isPrinted(letter)
  }

  private static func mayChange(_ letter: Letter, after before: Letter) -> Bool {
    switch letter {
    case 0x20, 0x3000: Lettering.isBlank(before)
    case 0xFF0C, 0xFF0E, 0xFF1A: Lettering.isDigit(before)
    default:
      isWideAlphanumeric(letter) || Lettering.isBlank(letter) || Lettering.isNothing(letter)
    }
  }

  var text: String {
    var start = 0
    var end = letters.count
    while start < end, Lettering.isBlank(letters[start]) { start += 1 }
    while end > start, Lettering.isBlank(letters[end - 1]) { end -= 1 }
    return String(letters[start..<end])
  }

  /// Whether no blank stands at either end and every blank is a plain one.
  let isTrimmed: Bool

  mutating func run() {
    narrowMarksInNumbers()
    widenMarks()
  }

  /// Full-width digits and letters, and the signs that only stand between them.
  private static func isWideAlphanumeric(_ letter: Letter) -> Bool {
    switch letter {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0B, 0xFF0F, 0xFF20: true
    default: false
    }
  }

  /// `３．７`, `１０：３０` and `３，６９４`: marks that belong to a number are as narrow as it is.
  private mutating func narrowMarksInNumbers() {
    for index in marks
    where letters[index] > 0xFF00 && isDigit(index - 1) && isDigit(index + 1) {
      switch letters[index] {
      case 0xFF0E, 0xFF1A: change(index, to: letters[index] - 0xFEE0)
      case 0xFF0C where partsThousands(index): change(index, to: 0x2C)
      default: break
      }
    }
  }

  private func partsThousands(_ index: Int) -> Bool {
    guard index + 3 < letters.count, (1...3).allSatisfy({ isDigit(index + $0) }) else {
      return false
    }
    return !isDigit(index + 4) && !(isDigit(index - 4) && isDigit(index - 3) && isDigit(index - 2))
  }

  private func isDigit(_ index: Int) -> Bool {
    letters.indices.contains(index) && Lettering.isDigit(letters[index])
  }

  private mutating func widenMarks() {
    let kept = protectedPlaces
    var openBrackets: [Int] = []
    var pairs: [(Int, Int)] = []
    for index in marks {
      let letter = letters[index]
      guard Self.isMark(letter) || Self.isWideBracket(letter), !kept.contains(index) else {
        continue
      }
      if letter == 0x28 || letter == 0xFF08 { openBrackets.append(index) }
      if letter == 0x29 || letter == 0xFF09, let open = openBrackets.popLast() {
        pairs.append((open, index))
      }
      if Self.isMark(letter) && wantsWidth(index) { change(index, to: letter + 0xFEE0) }
    }
    for (open, close) in pairs { agree(open, close) }
  }

  /// Both brackets of a pair have the same width.
  private mutating func agree(_ open: Int, _ close: Int) {
    if letters[open] == 0xFF08 && letters[close] == 0x29 { change(close, to: 0xFF09) }
    if letters[close] == 0xFF09 && letters[open] == 0x28 { change(open, to: 0xFF08) }
  }

  private func wantsWidth(_ index: Int) -> Bool {
    let before = index > 0 ? letters[index - 1] : 0
    let after = index + 1 < letters.count ? letters[index + 1] : 0
    if Lettering.isAlphanumeric(before) && Lettering.isAlphanumeric(after) { return false }
    let left = neighbour(of: index, step: -1)
    let right = neighbour(of: index, step: 1)
    if isMostlyLatin { return left == .chinese && right == .chinese }
    if left == .chinese || right == .chinese { return true }
    return before == 0x25 || (0x2460...0x24FF).contains(before)
  }

  private enum Neighbour {
    case chinese, other, none
  }

  /// The script on one side of a mark, looking past quotes and other marks.
  private func neighbour(of index: Int, step: Int) -> Neighbour {
    var place = index + step
    var passed = 0
    while letters.indices.contains(place), passed < 4 {
      let letter = letters[place]
      if Lettering.isHan(letter) { return .chinese }
      if Lettering.isAlphanumeric(letter) { return .other }
      place += step
      passed += 1
    }
    return .none
  }

  private static func isMark(_ letter: Letter) -> Bool {
    switch letter {
    case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }

  private static func isWideBracket(_ letter: Letter) -> Bool {
    letter == 0xFF08 || letter == 0xFF09
  }

  /// The places of web and mail addresses, in which every mark has a meaning of its own.
  private var protectedPlaces: Set<Int> {
    var places: Set<Int> = []
    guard mayHoldAddress else { return places }
    var start = 0
    while start < letters.count {
      guard Self.isAddressLetter(letters[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < letters.count, Self.isAddressLetter(letters[end]) { end += 1 }
      if let first = addressStart(in: start..<end) {
        var last = end
        while last > first, !Lettering.isAlphanumeric(letters[last - 1]) { last -= 1 }
        places.formUnion(first..<last)
      }
      start = end
    }
    return places
  }

  private static func isAddressLetter(_ letter: Letter) -> Bool {
    (0x21...0x7E).contains(letter) && letter != 0x22 && letter != 0x27
  }

  private static let web = ["http://", "https://", "ftp://", "www."].map { $0.asLetters }

  private func addressStart(in run: Range<Int>) -> Int? {
    for index in run {
      switch letters[index] {
      case 0x40 where index > run.lowerBound: return mailStart(index, in: run)
      // The letters that addresses of the web begin with.
      case 0x66, 0x68, 0x77:
        let rest = letters[index..<run.upperBound]
        if Self.web.contains(where: { rest.starts(with: $0) }) { return index }
      default: break
      }
    }
    return nil
  }

  private func mailStart(_ at: Int, in run: Range<Int>) -> Int {
    var start = at
    while start > run.lowerBound {
      let letter = letters[start - 1]
      guard Lettering.isAlphanumeric(letter) || [0x2E, 0x5F, 0x2D, 0x2B].contains(letter) else {
        break
      }
      start -= 1
    }
    return start
  }

  private mutating func change(_ index: Int, to letter: Letter) {
    letters[index] = letter
    changes += 1
  }
}
