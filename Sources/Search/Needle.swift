import Foundation

/// A folded text to look for.
///
/// Sixty-four places are looked at in one step: a place is a candidate where two bytes of the
/// needle stand, those that are rare in Chinese and English copy alike.
struct Needle: Hashable, Sendable {
  let bytes: [UInt8]
  /// The two bytes looked for first, by their places in the needle.
  private let probes: (first: Int, second: Int)

  static func == (left: Needle, right: Needle) -> Bool { left.bytes == right.bytes }
  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  /// Folds `text`; nil where nothing of it is left.
  init?(_ text: String) {
    self.init(folded: Folding.fold(text))
  }

  /// Takes folded bytes without the blanks at both ends; nil where nothing is left.
  init?(folded: [UInt8]) {
    let start = folded.first == 0x20 ? 1 : 0
    let end = folded.last == 0x20 ? folded.count - 1 : folded.count
    guard start < end else { return nil }
    bytes = Array(folded[start..<end])
    probes = Self.rarest(bytes)
  }

  /// The last byte of a Han character tells most, its first byte least.
  private static func rarest(_ bytes: [UInt8]) -> (Int, Int) {
    let head = bytes.prefix(256)
    func commonness(_ at: Int) -> Int {
      let byte = bytes[at]
      if byte >= 0xC0 || byte == 0x20 { return 3 }
      let isLast = at + 1 == bytes.count || bytes[at + 1] & 0xC0 != 0x80
      return byte >= 0x80 && isLast ? 1 : 2
    }
    let first = head.indices.min { (commonness($0), $0) < (commonness($1), $1) } ?? 0
    let second = head.indices.filter { $0 != first }
      .min { (commonness($0), -$0) < (commonness($1), -$1) }
    return (first, second ?? first)
  }

  /// Where the needle first stands in folded text.
  func firstMatch(in text: [UInt8], from start: Int = 0) -> Int? {
    text.withUnsafeBytes { firstMatch(in: $0, from: start) }
  }

  /// Where the needle first stands in folded text, from `start` on.
  func firstMatch(in text: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
    guard let base = text.baseAddress, text.count - start >= bytes.count else { return nil }
    return bytes.withUnsafeBytes { needle in
      let last = text.count - needle.count
      let pass = Pass(base: base, last: last, needle: needle, probes: probes)
      return last - start < Self.stride
        ? pass.byOne(from: start) : pass.byMany(from: start)
    }
  }

  private static let stride = 64

  /// One look through a text.
  private struct Pass {
    let base: UnsafeRawPointer
    /// The last place where the needle would end inside the text.
    let last: Int
    let needle: UnsafeRawBufferPointer
    let probes: (first: Int, second: Int)

    @inline(__always)
    private func stands(at place: Int) -> Bool {
      guard let first = needle.baseAddress else { return false }
      return memcmp(base + place, first, needle.count) == 0
    }

    func byOne(from start: Int) -> Int? {
      var at = start
      let (one, two) = (needle[probes.first], needle[probes.second])
      let (ones, twos) = (base + probes.first, base + probes.second)
      while at <= last {
        if ones.load(fromByteOffset: at, as: UInt8.self) == one,
          twos.load(fromByteOffset: at, as: UInt8.self) == two, stands(at: at)
        {
          return at
        }
        at &+= 1
      }
      return nil
    }

    /// The last step looks again at places the one before has seen, so that it fits.
    func byMany(from start: Int) -> Int? {
      let one = SIMD64<UInt8>(repeating: needle[probes.first])
      let two = SIMD64<UInt8>(repeating: needle[probes.second])
      let (ones, twos) = (base + probes.first, base + probes.second)
      var at = start
      var misses = 0
      while true {
        let first = ones.loadUnaligned(fromByteOffset: at, as: SIMD64<UInt8>.self)
        let second = twos.loadUnaligned(fromByteOffset: at, as: SIMD64<UInt8>.self)
        let both = (first .== one) .& (second .== two)
        let words = unsafeBitCast(both, to: SIMD8<UInt64>.self)
        let half = words.lowHalf | words.highHalf
        let quarter = half.lowHalf | half.highHalf
        if quarter[0] | quarter[1] != 0 {
          if let found = candidate(words, at, &misses) { return found }
          if misses > 512, misses &* 8 > at &- start { return steady(from: at &+ 64) }
        }
        if at == last &- 63 { return nil }
        at = min(at &+ 64, last &- 63)
      }
    }

    private func candidate(_ words: SIMD8<UInt64>, _ at: Int, _ misses: inout Int) -> Int? {
      for index in 0..<8 {
        var rest = words[index]
        while rest != 0 {
          let byte = rest.trailingZeroBitCount >> 3
          let place = at &+ index &* 8 &+ byte
          if stands(at: place) { return place }
          misses &+= 1
          rest &= ~(0xFF << UInt64(byte &* 8))
        }
      }
      return nil
    }

    /// Knuth, Morris and Pratt, for texts made to slow the rest down. The places before `start` are
    /// known to be none.
    private func steady(from start: Int) -> Int? {
      let fallback = fallbacks()
      var fit = 0
      for index in start..<max(start, last + needle.count) {
        let byte = base.load(fromByteOffset: index, as: UInt8.self)
        while fit > 0, byte != needle[fit] { fit = fallback[fit - 1] }
        if byte == needle[fit] { fit += 1 }
        if fit == needle.count { return index - fit + 1 }
      }
      return nil
    }

    private func fallbacks() -> [Int] {
      var table: [Int] = [0]
      var fit = 0
      for index in needle.indices.dropFirst() {
        while fit > 0, needle[index] != needle[fit] { fit = table[fit - 1] }
        if needle[index] == needle[fit] { fit += 1 }
        table.append(fit)
      }
      return table
    }
  }
}

extension Needle {
  /// Every place where the needle stands, without overlaps, in order; at most `limit`.
  func matches(in text: [UInt8], limit: Int = 1_000) -> [Range<Int>] {
    text.withUnsafeBytes { matches(in: $0, limit: limit) }
  }

  /// The places to show to people: those where it stands as words of their own, in the plural too,
  /// else all.
  func places(in text: UnsafeRawBufferPointer) -> [Range<Int>] {
    let all = matches(in: text)
    let whole = all.filter { isApart($0, in: text) }
    return whole.isEmpty ? all : whole
  }

  private func isApart(_ range: Range<Int>, in text: UnsafeRawBufferPointer) -> Bool {
    func isLetter(_ at: Int) -> Bool {
      text.indices.contains(at) && (0x61...0x7A).contains(text[at])
    }
    if isLetter(range.lowerBound), isLetter(range.lowerBound - 1) { return false }
    guard isLetter(range.upperBound - 1), isLetter(range.upperBound) else { return true }
    let ending = text[range.upperBound...].prefix { (0x61...0x7A).contains($0) }
    return ending.elementsEqual("s".utf8) || ending.elementsEqual("es".utf8)
  }

  /// Every place where the needle stands, without overlaps, in order; at most `limit`.
  func matches(in text: UnsafeRawBufferPointer, limit: Int = 1_000) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while found.count < limit, let place = firstMatch(in: text, from: start) {
      found.append(place..<place + bytes.count)
      start = place + bytes.count
    }
    return found
  }
}
