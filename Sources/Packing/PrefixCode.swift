/// A prefix code (RFC 1951, 3.2.2), ready to decode: codes of up to ten bits by one look into a
/// table, longer ones bit by bit.
struct PrefixCode {
  private static let quickBits = 10
  private static let longest = 15

  /// For each pattern of ten bits `symbol << 4 | length`, or 0.
  private let quick: [UInt16]
  /// How many codes there are of each length.
  private let counts: [Int]
  /// Symbols in the order of their codes.
  private let symbols: [UInt16]

  /// `lengths` has one for each symbol, 0 for symbols that do not occur.
  ///
  /// Refuses more codes than there are patterns. Patterns without a code are refused too, but for
  /// the code that zlib allows: a single one of one bit, or none at all.
  init(lengths: some RandomAccessCollection<UInt8>) throws(InflateFault) {
    var counts = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1...Self.longest {
      left = left << 1 - counts[length]
      if left < 0 { throw .brokenCode }
    }
    let used = counts.reduce(0, +)
    guard left == 0 || used == 0 || (used == 1 && counts[1] == 1) else { throw .brokenCode }
    self.counts = counts
    symbols = Self.sorted(lengths, counts)
    quick = Self.table(lengths, counts)
  }

  private static func sorted(
    _ lengths: some RandomAccessCollection<UInt8>, _ counts: [Int]
  ) -> [UInt16] {
    var places = [Int](repeating: 0, count: longest + 2)
    for length in 1...longest { places[length + 1] = places[length] + counts[length] }
    var symbols = [UInt16](repeating: 0, count: counts.reduce(0, +))
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[places[Int(length)]] = UInt16(symbol)
      places[Int(length)] += 1
    }
    return symbols
  }

  private static func table(
    _ lengths: some RandomAccessCollection<UInt8>, _ counts: [Int]
  ) -> [UInt16] {
    var codes = [Int](repeating: 0, count: longest + 2)
    for length in 1...longest { codes[length + 1] = (codes[length] + counts[length]) << 1 }
    var table = [UInt16](repeating: 0, count: 1 << quickBits)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let code = codes[Int(length)]
      codes[Int(length)] += 1
      guard length <= quickBits else { continue }
      let entry = UInt16(symbol << 4) | UInt16(length)
      for pattern in stride(from: reversed(code, length), to: table.count, by: 1 << Int(length)) {
        table[pattern] = entry
      }
    }
    return table
  }

  private static func reversed(_ code: Int, _ length: UInt8) -> Int {
    var (code, result) = (code, 0)
    for _ in 0..<length {
      result = result << 1 | code & 1
      code >>= 1
    }
    return result
  }

  /// Takes the next symbol; `source` must be filled.
  @inline(__always)
  func next(_ source: inout BitSource) throws(InflateFault) -> Int {
    let entry = quick.withUnsafeBufferPointer { $0[Int(source.bits & 0x3FF)] }
    guard entry != 0 else { return try nextSlowly(&source) }
    try source.drop(Int(entry & 15))
    return Int(entry >> 4)
  }

  private func nextSlowly(_ source: inout BitSource) throws(InflateFault) -> Int {
    var (code, first, index) = (0, 0, 0)
    var bits = source.bits
    for length in 1...Self.longest {
      code |= Int(bits & 1)
      bits >>= 1
      if code - first < counts[length] {
        try source.drop(length)
        return Int(symbols[index + code - first])
      }
      index += counts[length]
      first = (first + counts[length]) << 1
      code <<= 1
    }
    throw .brokenCode
  }
}
