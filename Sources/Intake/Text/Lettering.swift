import Notation

/// One Unicode scalar as a number, which debug builds also read quickly.
typealias Letter = UInt32

/// What kinds of characters there are, as far as reading a page goes.
enum Lettering {
  /// A Chinese character of the block in which all common ones are (Unicode, CJK Unified Ideographs).
  static func isCommonHan(_ letter: Letter) -> Bool { letter &- 0x4E00 < 0x5200 }

  static func isHan(_ letter: Letter) -> Bool {
    // Two blocks side by side, with 64 signs between them that are none, have nearly all there are.
    if letter &- 0x3400 < 0x6C00 { return letter & ~0x3F != 0x4DC0 }
    return (0x20000...0x3FFFF).contains(letter) || (0xF900...0xFAFF).contains(letter)
      || letter == 0x3007
  }

  static func isDigit(_ letter: Letter) -> Bool { (0x30...0x39).contains(letter) }
  static func isUpper(_ letter: Letter) -> Bool { (0x41...0x5A).contains(letter) }
  static func isLower(_ letter: Letter) -> Bool { (0x61...0x7A).contains(letter) }

  static func isLatin(_ letter: Letter) -> Bool {
    isUpper(letter) || isLower(letter) || (0xC0...0x24F).contains(letter)
  }

  /// A word with small letters for `A` to `Z`.
  static func lowered(_ word: some Sequence<Letter>) -> [Letter] {
    word.map { isUpper($0) ? $0 | 0x20 : $0 }
  }

  static func isAlphanumeric(_ letter: Letter) -> Bool { isDigit(letter) || isLatin(letter) }

  /// Blanks of every width, and the carriage returns and form feeds of other systems.
  static func isBlank(_ letter: Letter) -> Bool {
    guard letter <= 0x3000 else { return false }
    return switch letter {
    case 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029,
      0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// What is printed of ASCII.
  static func isPrinted(_ letter: Letter) -> Bool { letter &- 0x21 < 0x7F - 0x21 }

  /// What has neither width nor meaning in copy: controls, marks of byte order, joiners.
  static func isNothing(_ letter: Letter) -> Bool {
    if isPrinted(letter) || 0x3000..<0xFEFF ~= letter { return false }
    return switch letter {
    case 0...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}

extension Lettering {
  /// Marks after which a sentence is over.
  static func isStop(_ letter: Letter) -> Bool {
    switch letter {
    case 0x3002, 0x21, 0x3F, 0x2026, 0xFF61: true
    default: false
    }
  }

  /// Marks that may follow the stop of a sentence without opening a new one.
  static func isClosing(_ letter: Letter) -> Bool {
    switch letter {
    case 0x201D, 0x2019, 0x300D, 0x300F, 0x29, 0x300B, 0x3011, 0x22, 0x5D: true
    default: false
    }
  }

  /// The ASCII form of a full-width character, one blank for every blank.
  static func folded(_ letter: Letter) -> Letter {
    if isPrinted(letter) || isHan(letter) { return letter }
    return switch letter {
    case 0xFF01...0xFF5E: letter - 0xFEE0
    case 0x2015, 0x2500, 0x2501, 0xFE58: 0x2014
    case 0x30FB, 0x2022, 0x2027: 0xB7
    case 0x3014, 0xFE59: 0x28
    case 0x3015, 0xFE5A: 0x29
    default: isBlank(letter) ? 0x20 : letter
    }
  }

  /// ASCII marks that Chinese copy sets full-width.
  static func isNarrowMark(_ letter: Letter) -> Bool {
    switch letter {
    case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }

  /// Columns of a fixed-width screen that the character takes, 1 or 2.
  static func width(_ letter: Letter) -> Int { letter < 0x2000 && letter != 0xB7 ? 1 : 2 }

  /// The simplified form of a traditional character in common use; all other characters stay.
  static func simplified(_ letter: Letter) -> Letter { SimplifiedForms.table.form(of: letter) }
}

extension String {
  /// Whether the line holds nothing but blanks and characters without meaning.
  var isBlankLine: Bool {
    unicodeScalars.allSatisfy { Lettering.isBlank($0.value) || Lettering.isNothing($0.value) }
  }

  /// The scalars as numbers.
  var asLetters: [Letter] {
    var text = self
    return text.withUTF8 { [Letter](utf8: $0) }
  }

  init(_ letters: some Sequence<Letter>) {
    self =
      letters.withContiguousStorageIfAvailable { String(codePoints: $0) }
      ?? Array(letters).withUnsafeBufferPointer { String(codePoints: $0) }
  }
}

extension RandomAccessCollection<Letter> {
  /// The letters without the blanks between them.
  var solid: [Letter] {
    var solid: [Letter] = []
    solid.reserveCapacity(count)
    for letter in self where letter != 0x20 { solid.append(letter) }
    return solid
  }
}

extension ArraySlice<Letter> {
  /// Whether the letters of `run` stand somewhere side by side.
  func holds(_ run: ArraySlice<Letter>) -> Bool {
    guard let first = run.first, count >= run.count else { return false }
    return indices.dropLast(run.count - 1).contains { place in
      self[place] == first && self[place..<(place + run.count)].elementsEqual(run)
    }
  }

  /// How many runs of the letters that are `inWord` count, without a copy of any.
  func countWords(
    of inWord: (Letter) -> Bool = { $0 != 0x20 }, where counts: (ArraySlice<Letter>) -> Bool
  ) -> Int {
    var sum = 0
    eachWord(of: inWord) { sum += counts($0) ? 1 : 0 }
    return sum
  }

  /// Visits the runs of the letters that are `inWord`.
  func eachWord(
    of inWord: (Letter) -> Bool = { $0 != 0x20 }, _ visit: (ArraySlice<Letter>) -> Void
  ) {
    var start: Int?
    for place in indices {
      if inWord(self[place]) {
        if start == nil { start = place }
      } else if let from = start {
        visit(self[from..<place])
        start = nil
      }
    }
    if let from = start { visit(self[from...]) }
  }
}
