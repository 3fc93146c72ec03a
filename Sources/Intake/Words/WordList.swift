import Notation

/// Words to look for in lines; all of them in simplified characters and ASCII marks.
///
/// They stay as they are written, one after the other; two chains for each bucket of letters lead
/// from a first and from a last letter to its words. A class, since a list is asked many times for
/// every line and a value would count references to each of its arrays.
final class WordList: Sendable {
  private let letters: [Letter]
  /// Where each word begins in `letters`, and where the last one ends.
  private let starts: [UInt16]
  private let firsts: Chains
  private let lasts: Chains

  /// Takes the words of the literals apart at blanks.
  convenience init(_ words: StaticString...) { self.init(words, partsAtBlanks: true) }

  /// Takes words apart that may have blanks in them, at line ends alone.
  convenience init(lines words: StaticString...) { self.init(words, partsAtBlanks: false) }

  private init(_ texts: [StaticString], partsAtBlanks: Bool) {
    let texts = texts.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) }
    var starts: [UInt16] = []
    starts.reserveCapacity(texts.reduce(0) { $0 + $1.count } / 5 + 2)
    let room = texts.reduce(0) { $0 + CodePoints.count(in: $1) }
    let letters = [Letter](unsafeUninitializedCapacity: room) { letters, count in
      for text in texts {
        let first = count
        let rest = UnsafeMutableBufferPointer(rebasing: letters[first...])
        var isInWord = false
        for place in 0..<CodePoints.write(text, to: rest) {
          let letter = letters[first + place]
          let parts = letter == 0x0A || partsAtBlanks && letter == 0x20
          if !parts {
            if !isInWord { starts.append(UInt16(truncatingIfNeeded: count)) }
            letters[count] = letter
            count &+= 1
          }
          isInWord = !parts
        }
      }
    }
    let count = starts.count
    starts.append(UInt16(letters.count))
    let firsts = Chains(count) { letters[Int(starts[$0])] }
    let lasts = Chains(count) { letters[Int(starts[$0 + 1]) - 1] }
    (self.letters, self.starts, self.firsts, self.lasts) = (letters, starts, firsts, lasts)
  }

  private func range(_ word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }

  /// Which word of the list `letters` are, counted from 0.
  func place(of letters: ArraySlice<Letter>) -> Int? {
    guard let first = letters.first else { return nil }
    var place = firsts.first(of: first)
    while let word = place {
      let range = range(word)
      if range.count == letters.count, stands(range, letters, at: letters.startIndex) {
        return word
      }
      place = firsts.next(after: word)
    }
    return nil
  }

  func contains(_ letters: ArraySlice<Letter>) -> Bool { place(of: letters) != nil }

  func contains(_ letters: [Letter]) -> Bool { contains(letters[...]) }

  /// Whether the word in `range` of the list stands at `place` of `text`, which is long enough.
  private func stands(_ range: Range<Int>, _ text: ArraySlice<Letter>, at place: Int) -> Bool {
    for offset in 0..<range.count
    where letters[range.lowerBound + offset] != text[place + offset] { return false }
    return true
  }

  /// Length of the longest word that begins at the start of `letters`; 0 where none does.
  func prefixLength(_ text: ArraySlice<Letter>) -> Int {
    guard let first = text.first else { return 0 }
    var longest = 0
    var place = firsts.first(of: first)
    while let word = place {
      let range = range(word)
      if range.count > longest, range.count <= text.count, stands(range, text, at: text.startIndex)
      {
        longest = range.count
      }
      place = firsts.next(after: word)
    }
    return longest
  }

  /// Length of the longest word that ends at the end of `letters`; 0 where none does.
  func suffixLength(_ text: ArraySlice<Letter>) -> Int {
    guard let last = text.last else { return 0 }
    var longest = 0
    var place = lasts.first(of: last)
    while let word = place {
      let range = range(word)
      if range.count > longest, range.count <= text.count,
        stands(range, text, at: text.endIndex - range.count)
      {
        longest = range.count
      }
      place = lasts.next(after: word)
    }
    return longest
  }

  /// Whether any of the words stands anywhere in `letters`.
  func occurs(in letters: ArraySlice<Letter>) -> Bool { firstOccurrence(in: letters) != nil }

  func firstOccurrence(in letters: ArraySlice<Letter>) -> Range<Int>? {
    var place = letters.startIndex
    while let start = firsts.place(in: letters, from: place) {
      let length = prefixLength(letters[start...])
      if length > 0 { return start..<(start + length) }
      place = start + 1
    }
    return nil
  }
}

/// Words by a letter: one chain for every few letters.
private struct Chains: Sendable {
  /// Which letters of ASCII have words: in lines of English every letter is asked for.
  private let ascii: (low: UInt64, high: UInt64)
  /// One bit for every 64th letter that has words: most lists have few first letters, and most letters of a line
  /// are told from all of them at a glance.
  private let glance: UInt64
  /// The first word of each chain, then the word that follows each word; one more than the word's
  /// number, 0 where there is none.
  private var links: [UInt16]
  private let buckets: Int

  /// So many words, by a letter of each. Four buckets for every word: most letters that are asked for begin
  /// none, and an empty bucket says so at once.
  init(_ words: Int, letter: (Int) -> Letter) {
    var buckets = 16
    while buckets < 4 * words { buckets *= 2 }
    self.buckets = buckets
    var (low, high): (UInt64, UInt64) = (0, 0)
    var glance: UInt64 = 0
    links = [UInt16](of: 0, count: buckets + words)
    links.withUnsafeMutableBufferPointer { links in
      for word in 0..<words {
        let letter = letter(word)
        let bucket = Self.bucket(of: letter, buckets)
        links[buckets + word] = links[bucket]
        links[bucket] = UInt16(word + 1)
        glance |= 1 << UInt64(letter & 0x3F)
        if letter < 0x40 { low |= 1 << UInt64(letter) }
        if (0x40..<0x80).contains(letter) { high |= 1 << UInt64(letter - 0x40) }
      }
    }
    ascii = (low, high)
    self.glance = glance
  }

  private static func bucket(of letter: Letter, _ buckets: Int) -> Int {
    Int((letter &* 0x9E37_79B1) >> 16) & (buckets - 1)
  }

  /// Whether no word has the letter.
  func lacks(_ letter: Letter) -> Bool {
    if glance >> UInt64(letter & 0x3F) & 1 == 0 { return true }
    if letter >= 0x80 { return false }
    return (letter < 0x40 ? ascii.low : ascii.high) >> UInt64(letter & 0x3F) & 1 == 0
  }

  /// Where the first letter from a place on stands that has a chain.
  func place(in text: ArraySlice<Letter>, from start: Int) -> Int? {
    links.withUnsafeBufferPointer { links in
      text.withUnsafeBufferPointer { letters in
        var place = start - text.startIndex
        while place < letters.count {
          let letter = letters[place]
          if !lacks(letter), links[Self.bucket(of: letter, buckets)] > 0 {
            return text.startIndex + place
          }
          place += 1
        }
        return nil
      }
    }
  }

  func first(of letter: Letter) -> Int? {
    if lacks(letter) { return nil }
    return word(links[Self.bucket(of: letter, buckets)])
  }

  func next(after word: Int) -> Int? { self.word(links[buckets + word]) }

  private func word(_ link: UInt16) -> Int? { link == 0 ? nil : Int(link) - 1 }
}
