extension [UInt8] {
  /// The bytes that pairs of hexadecimal digits stand for; blanks are passed over.
  public init(hex: String) {
    let digits = hex.filter { $0.isHexDigit }.compactMap(\.hexDigitValue)
    self = stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] * 16 + digits[$0 + 1])
    }
  }
}
