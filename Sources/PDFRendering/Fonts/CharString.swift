/// Writes the outline of a glyph with its subroutines put in place (Adobe Technical Note 5177, the
/// Type 2 charstring format), so that a part of a font needs none of them.
struct CharString {
  private let global: CompactStrings
  private let local: CompactStrings?
  private(set) var bytes: [UInt8] = []
  /// Numbers that wait for an operator.
  private var waiting = 0
  private var stemCount = 0
  /// Where in `bytes` the last number begins, and what it is; nil after an operator.
  private var last: (at: Int, number: Int)?
  private var hasEnded = false

  /// The format allows 10 (Technical Note 5177, appendix B).
  private static let greatestDepth = 10
  private static let greatestLength = 65_535

  init(global: CompactStrings, local: CompactStrings?) {
    self.global = global
    self.local = local
  }

  /// Takes in the outline as the font stores it.
  mutating func flatten(_ stored: [UInt8]) throws(SubsetFault) {
    try walk(stored, 0..<stored.count, depth: 0)
    if !hasEnded { bytes.append(Operator.endGlyph) }
  }

  private enum Operator {
    static let callLocal: UInt8 = 10
    static let returns: UInt8 = 11
    static let endGlyph: UInt8 = 14
    static let callGlobal: UInt8 = 29
  }

  private mutating func walk(
    _ code: [UInt8], _ range: Range<Int>, depth: Int
  ) throws(SubsetFault) {
    guard depth <= Self.greatestDepth else { throw .broken }
    var at = range.lowerBound
    while at < range.upperBound, !hasEnded {
      guard bytes.count <= Self.greatestLength else { throw .broken }
      let length = Self.length(code[at])
      guard at + length <= range.upperBound else { throw .broken }
      switch code[at] {
      case 28, 32...255: push(code[at..<(at + length)])
      case Operator.returns: return
      case Operator.callLocal: try call(local, depth)
      case Operator.callGlobal: try call(global, depth)
      case 19, 20: at += try mask(code, at, range.upperBound)
      default: operate(code[at..<(at + length)])
      }
      at += length
    }
  }

  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 12: 2
    case 255: 5
    default: max(1, CompactNumber.length(first))
    }
  }

  private mutating func push(_ number: ArraySlice<UInt8>) {
    last = (bytes.count, Self.number(number))
    bytes += number
    waiting += 1
  }

  /// A fraction (255) begins with its whole part.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.first == 255 else { return CompactNumber.value(bytes) }
    return Int(Int16(truncatingIfNeeded: BigEndian.number(bytes.dropFirst().prefix(2))))
  }

  /// The number of a subroutine is counted from a bias (Technical Note 5176, 16).
  private mutating func call(_ routines: CompactStrings?, _ depth: Int) throws(SubsetFault) {
    guard let routines, let called = last else { throw .broken }
    bytes.removeSubrange(called.at...)
    waiting -= 1
    last = nil
    let bias = routines.count < 1240 ? 107 : routines.count < 33_900 ? 1131 : 32_768
    guard let range = routines.range(called.number + bias) else { throw .broken }
    try walk(routines.bytes, range, depth: depth + 1)
  }

  /// A hint mask has a bit for every stem; the numbers before it are stems too.
  private mutating func mask(_ code: [UInt8], _ at: Int, _ end: Int) throws(SubsetFault) -> Int {
    stemCount += waiting / 2
    let length = (stemCount + 7) / 8
    guard at + 1 + length <= end else { throw .broken }
    bytes += code[at...(at + length)]
    clear()
    return length
  }

  private mutating func operate(_ name: ArraySlice<UInt8>) {
    bytes += name
    let first = name.first ?? 0
    switch first {
    case 1, 3, 18, 23: stemCount += waiting / 2
    case Operator.endGlyph: hasEnded = true
    case 12:
      if let change = Self.arithmetic[name.last ?? 0] {
        (waiting, last) = (max(0, waiting + change), nil)
        return
      }
    default: break
    }
    clear()
  }

  /// How the operators that reckon change the count of waiting numbers.
  private static let arithmetic: [UInt8: Int] = [
    3: -1, 4: -1, 5: 0, 9: 0, 10: -1, 11: -1, 12: -1, 14: 0, 15: -1, 18: -1, 20: -2, 21: 0,
    22: -3, 23: 1, 24: -1, 26: 0, 27: 1, 28: 0, 29: 0, 30: -2,
  ]

  private mutating func clear() {
    waiting = 0
    last = nil
  }
}
