/// Reads the blocks of one deflate stream (RFC 1951, 3.2.3).
struct InflateReader {
  private var source: BitSource

  init(source: BitSource) {
    self.source = source
  }

  mutating func run(_ writer: inout InflateWriter) throws(InflateFault) {
    var isLast = false
    while !isLast {
      isLast = try source.take(1) == 1
      switch try source.take(2) {
      case 0: try stored(&writer)
      case 1: try packed(&writer, fixedCodes())
      case 2: try packed(&writer, BlockCodes.read(&source))
      default: throw .brokenCode
      }
    }
  }

  private func fixedCodes() throws(InflateFault) -> BlockCodes {
    guard let codes = BlockCodes.fixed else { throw .brokenCode }
    return codes
  }

  /// 3.2.4: the length, its complement, and the bytes as they are.
  private mutating func stored(_ writer: inout InflateWriter) throws(InflateFault) {
    try source.alignToByte()
    let length = try source.take(16)
    let complement = try source.take(16)
    guard length == complement ^ 0xFFFF else { throw .brokenCode }
    try writer.write(try source.takeBytes(length))
  }

  private mutating func packed(
    _ writer: inout InflateWriter, _ codes: BlockCodes
  ) throws(InflateFault) {
    var bits = source
    defer { source = bits }
    while true {
      bits.fill()
      let symbol = try codes.literals.next(&bits)
      if symbol < 256 {
        try writer.write(UInt8(truncatingIfNeeded: symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(symbol - 257, codes.distances, &bits, &writer)
      }
    }
  }

  /// 3.2.5: a length with its extra bits, a distance with its own; together with the symbol no more
  /// than 48 bits.
  @inline(__always)
  private func copy(
    _ symbol: Int, _ distances: PrefixCode, _ bits: inout BitSource, _ writer: inout InflateWriter
  ) throws(InflateFault) {
    guard symbol < Self.lengths.count else { throw .brokenCode }
    let length = Self.lengths[symbol]
    let size = try length.base + bits.takeLoaded(length.extra)
    let code = try distances.next(&bits)
    guard code < Self.distances.count else { throw .brokenCode }
    let distance = Self.distances[code]
    try writer.copy(length: size, distance: distance.base + bits.takeLoaded(distance.extra))
  }

  /// A number with `extra` bits behind it that are added to `base`.
  private struct Step {
    var base: Int
    var extra: Int
  }

  /// The first table of 3.2.5; 258 is the one length out of line.
  private static let lengths: [Step] = {
    var steps = (0..<28).map { code in
      let extra = code < 8 ? 0 : code / 4 - 1
      return Step(base: code < 8 ? code + 3 : (4 + code % 4) << extra + 3, extra: extra)
    }
    steps.append(Step(base: 258, extra: 0))
    return steps
  }()

  /// The second table of 3.2.5.
  private static let distances: [Step] = (0..<30).map { code in
    let extra = code < 4 ? 0 : code / 2 - 1
    return Step(base: code < 4 ? code + 1 : (2 + code % 2) << extra + 1, extra: extra)
  }
}

/// The two codes of a block.
struct BlockCodes {
  var literals: PrefixCode
  var distances: PrefixCode

  /// 3.2.6. The symbols without a meaning are in the code, so that it is complete.
  static let fixed: BlockCodes? = {
    let lengths: [(UInt8, Int)] = [(8, 144), (9, 112), (7, 24), (8, 8)]
    let literals = lengths.flatMap { [UInt8](repeating: $0.0, count: $0.1) }
    let distances = [UInt8](repeating: 5, count: 32)
    guard let literals = try? PrefixCode(lengths: literals),
      let distances = try? PrefixCode(lengths: distances)
    else { return nil }
    return BlockCodes(literals: literals, distances: distances)
  }()

  /// 3.2.7: the lengths of both codes, packed with a third code.
  static func read(_ source: inout BitSource) throws(InflateFault) -> BlockCodes {
    let literals = try source.take(5) + 257
    let distances = try source.take(5) + 1
    guard literals <= 286, distances <= 30 else { throw .brokenCode }
    let code = try lengthCode(&source)
    var lengths: [UInt8] = []
    while lengths.count < literals + distances { try readLength(&lengths, code, &source) }
    guard lengths.count == literals + distances, lengths[256] > 0 else { throw .brokenCode }
    return BlockCodes(
      literals: try PrefixCode(lengths: lengths[..<literals]),
      distances: try PrefixCode(lengths: lengths[literals...]))
  }

  private static func lengthCode(_ source: inout BitSource) throws(InflateFault) -> PrefixCode {
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [UInt8](repeating: 0, count: order.count)
    let count = try source.take(4) + 4
    for place in order.prefix(count) { lengths[place] = UInt8(try source.take(3)) }
    return try PrefixCode(lengths: lengths)
  }

  private static func readLength(
    _ lengths: inout [UInt8], _ code: PrefixCode, _ source: inout BitSource
  ) throws(InflateFault) {
    source.fill()
    let symbol = try code.next(&source)
    var (length, times): (UInt8, Int)
    switch symbol {
    case 16:
      guard let last = lengths.last else { throw .brokenCode }
      (length, times) = (last, 3 + (try source.take(2)))
    case 17: (length, times) = (0, 3 + (try source.take(3)))
    case 18: (length, times) = (0, 11 + (try source.take(7)))
    default: (length, times) = (UInt8(symbol), 1)
    }
    lengths.append(contentsOf: repeatElement(length, count: times))
  }
}
